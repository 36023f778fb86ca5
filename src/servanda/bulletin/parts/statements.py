"""What each party said, one after the other in the order of the file, with the same limit for all."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from servanda.agreement import Agreement
from servanda.basis import closed, from_us
from servanda.bulletin.editorial.lateness import ReplyWindow, ReplyWindows, missed
from servanda.bulletin.editorial.waiting import printed_from, reply_time
from servanda.bulletin.period import Period
from servanda.bulletin.statement import PartyStatement
from servanda.bulletin.wording import BulletinWords

if TYPE_CHECKING:
    import polars as pl

#: Letters of a statement that are printed, announced beforehand and the same for everybody.
LIMIT: Final = 600


def party_statements(
    agreement: Agreement, declared: "pl.DataFrame", entered: tuple[PartyStatement, ...], period: Period,
    words: BulletinWords, limit: int = LIMIT, publisher: int | None = None, windows: ReplyWindows | None = None,
) -> tuple[tuple[PartyStatement, ...], int]:  # fmt: skip
    """Statements handed in for this bulletin, then those reported; by party in the order of the file, then by day.

    And how many of those reported wait for the reply of a party they are about. ``windows``: the time that parties had
    to reply to findings.
    """
    import polars as pl

    parties = agreement.parties()
    said = declared.filter(
        pl.col("act").str.starts_with("statement") & pl.col("actor").is_in(list(parties)) & pl.col("note").is_not_null()
        & (pl.col("recorded").dt.epoch("us") < period.end)
    )  # fmt: skip
    told, waiting = _ready(said.sort("happened_from", "id").to_dicts(), agreement, period, publisher)
    missed_by = _missed(said.to_dicts(), agreement, windows or {}, publisher)
    reported = [
        PartyStatement(
            party=row["actor"], name=words.name(agreement, row["actor"]),
            day=from_us(int(row["happened_from"].timestamp() * 1_000_000), period.zone).date(),
            text=row["note"], language="en", source=_source(row, agreement, words), quoted=False,
            came=None if over is None else from_us(_us(row), period.zone).date(),
            over=None if over is None else from_us(over - 1, period.zone).date(),
        )
        for row in told
        for over in (missed_by.get(row["id"]),)
    ]  # fmt: skip
    both = [*entered, *reported]
    return tuple(_cut(one, limit) for party in parties for one in both if one.party == party), waiting


def _source(row: dict[str, Any], agreement: Agreement, words: BulletinWords) -> str:
    """A source the agreement file names, by its title; of any other its kind alone, as nobody said it is public."""
    named = agreement.sources.get(row["source"])
    return named.title if named else words.say(f"origin-{row['origin'].replace(' ', '-')}")


def _ready(
    rows: list[dict[str, Any]], agreement: Agreement, period: Period, publisher: int | None
) -> tuple[list[dict[str, Any]], int]:
    """Those that may be printed from this period on, and how many wait for a reply: a statement on the same matter."""
    parties, time = agreement.parties(), reply_time(agreement, publisher=publisher)
    ready, waiting = [], 0
    matters: dict[str, list[tuple[str, int]]] = {}
    for row in rows:
        matters.setdefault(row["ref"] or "", []).append((row["actor"], _us(row)))
    for row in rows:
        about = [row["toward"]] if row["toward"] in parties and row["toward"] != row["actor"] else []
        replied = matters[row["ref"]] if row["ref"] else []
        at = printed_from(_us(row), dict.fromkeys(about, _us(row)), replied, time)
        waiting += at >= period.end
        if period.begin <= at < period.end:
            ready.append(row)
    return ready, waiting


def _missed(
    rows: list[dict[str, Any]], agreement: Agreement, windows: ReplyWindows, publisher: int | None
) -> dict[str, int]:
    """When the time to reply was over that a statement missed, by its id, µs: to a finding, or to another's statement
    about its party on the same matter."""
    time, found = reply_time(agreement, publisher=publisher).us, {}
    matters: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        if row["ref"]:
            matters.setdefault(row["ref"], []).append(row)
    for row in (one for matter in matters.values() for one in matter):
        of_it = [one for one in matters[row["ref"]] if one is not row]
        to = [ReplyWindow(_us(one), _us(one) + time) for one in of_it
              if one["toward"] == row["actor"] != one["actor"]]  # fmt: skip
        to += [windows[key] for key in [(row["ref"], row["actor"])] if key in windows]
        over = missed(to, _us(row), [_us(one) for one in of_it if one["actor"] == row["actor"]])
        if over is not None:
            found[row["id"]] = over
    return found


def _us(row: dict[str, Any]) -> int:
    return int(row["recorded"].timestamp() * 1_000_000)


def _cut(one: PartyStatement, limit: int) -> PartyStatement:
    if len(one.text) <= limit:
        return one
    kept = one.text[:limit].rpartition(" ")[0] or one.text[:limit]
    return replace(one, text=closed(kept), cut=True)
