"""What the mechanism found, told apart from what the program reads, once those it speaks about could reply."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from servanda.agreement import Agreement, speak
from servanda.basis import from_us
from servanda.bulletin.editorial.lateness import ReplyWindow, ReplyWindows
from servanda.bulletin.editorial.waiting import printed_from, reply_time
from servanda.bulletin.period import Period
from servanda.bulletin.statement import FindingLine
from servanda.bulletin.wording import BulletinWords

if TYPE_CHECKING:
    import polars as pl

Row = Mapping[str, Any]


def finding_lines(
    agreement: Agreement, declared: "pl.DataFrame", period: Period, words: BulletinWords,
    publisher: int | None = None, replies: Iterable[tuple[str, str, int]] = (),
) -> tuple[tuple[FindingLine, ...], int]:  # fmt: skip
    """The findings that may be printed from this period on, by day, and how many wait for a reply.

    By bodies and of clauses of the agreement alone. ``publisher``: the publisher's own time to reply, µs. ``replies``:
    of statements handed in, to what, by whom and when.
    """
    import polars as pl

    clauses = {clause.id for clause in agreement.clauses}
    known = declared.filter(pl.col("recorded").dt.epoch("us") < period.end).sort("recorded", "id")
    rows = known.filter(~pl.col("act").str.starts_with("statement")).to_dicts()
    matters: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        matters.setdefault(row["ref"] or "", []).append(row)
    lines, waiting = [], 0
    for row in rows:
        if row["act"] != "finding" or row["clause"] not in clauses or row["actor"] not in agreement.bodies:
            continue
        of_it = matters[row["ref"]] if row["ref"] else []
        handed_in = [(who, at) for to, who, at in replies if to == row["ref"]]
        at = _printed(row, of_it, handed_in, agreement, publisher)
        if at >= period.end:
            waiting += 1
        elif at >= period.begin:
            lines.append((at, _line(row, agreement, period, words)))
    return tuple(line for _, line in sorted(lines, key=lambda pair: pair[0])), waiting


def reply_windows(
    agreement: Agreement, declared: "pl.DataFrame", period: Period, publisher: int | None = None
) -> ReplyWindows:
    """The time that each party had to reply to a finding about it, of the findings known by the cut-off that have a
    reference; with the replies among the facts."""
    import polars as pl

    rows = declared.filter((pl.col("recorded").dt.epoch("us") < period.end) & pl.col("ref").is_not_null()).to_dicts()
    matters: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        matters.setdefault(row["ref"], []).append(row)
    found: dict[tuple[str, str], ReplyWindow] = {}
    for row in rows:
        if row["act"] != "finding" or row["actor"] not in agreement.bodies or not row["ref"]:
            continue
        of_it = matters[row["ref"]]
        time = reply_time(agreement, row["actor"], publisher).us
        for party, told in _told(row, of_it, agreement).items():
            replied = tuple(_us(one) for one in of_it if one["act"] == "reply" and one["actor"] == party)
            found.setdefault((row["ref"], party), ReplyWindow(told, told + time, replied))
    return found


def _printed(
    row: Row, of_it: list[dict[str, Any]], handed_in: list[tuple[str, int]], agreement: Agreement, publisher: int | None
) -> int:
    told = _told(row, of_it, agreement)
    replied = [(one["actor"], _us(one)) for one in of_it if one["act"] == "reply" and one["actor"]]
    return printed_from(_us(row), told, [*replied, *handed_in], reply_time(agreement, row["actor"], publisher))


def _told(row: Row, of_it: list[dict[str, Any]], agreement: Agreement) -> dict[str, int]:
    """When each party that a finding speaks about was told of it, µs."""
    return {
        party: min(
            (_us(one) for one in of_it if one["act"] in ("notice", "allegation") and one["toward"] == party),
            default=_us(row),
        )
        for party in _about(row, of_it, agreement)
    }


def _about(row: Row, of_it: list[dict[str, Any]], agreement: Agreement) -> tuple[str, ...]:
    """Whom a finding speaks about: who is named in it, else who was accused, else who owes what the clause says."""
    parties = agreement.parties()
    if row["toward"] in parties:
        return (row["toward"],)
    accused = {one["toward"] for one in of_it if one["act"] in ("allegation", "notice")}
    owing = agreement.clause(row["clause"]).who
    return tuple(one for one in parties if one in accused) or tuple(one for one in parties if one in owing)


def _line(row: Row, agreement: Agreement, period: Period, words: BulletinWords) -> FindingLine:
    body, clause = row["actor"], agreement.clause(row["clause"])
    grades = agreement.bodies[body].grades
    return FindingLine(
        clause=row["clause"],
        status=row["status"] or "",
        day=from_us(_us(row), period.zone).date(),
        by=words.name(agreement, body),
        region=words.name(agreement, row["place"]) if row["place"] in agreement.zones else "",
        grade=row["item"] if row["item"] in grades else "",
        sentence=clause.says.get(words.language) or speak(clause, agreement, words.language).text,
    )


def _us(row: Row) -> int:
    return int(row["recorded"].timestamp() * 1_000_000)
