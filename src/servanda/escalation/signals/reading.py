"""Facts to statements and acts, side by side."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from servanda.agreement import Agreement, Law
from servanda.basis import from_us, local_midnight, to_us
from servanda.escalation.acts.acts import LONGEST_DAYS, Acts
from servanda.escalation.acts.reading import side_seen
from servanda.escalation.signals.saying import Said, SaidAndDone, Signals
from servanda.vocabulary import expand, resolve

if TYPE_CHECKING:
    import polars as pl

#: What counts as a public statement: words of intent, threat, claim; declarations; a text taken, refused or ended.
STATEMENTS: Final = (
    "statement", "declaration", "agreement.accept", "agreement.refuse", "agreement.suspension", "agreement.resumption",
    "agreement.termination",
)  # fmt: skip
#: Periods drawn at most; a longer span is told by week, then by month.
MOST_PERIODS: Final = 70
#: The last statement stands at least such a part of the span before its end.
MARGIN: Final = 30
_OTHERS: Final = ""
_TALKS: Final = ("meeting.talks", "diplomacy.mediation")
_HALF: Final = 500_000


def signals_of(
    facts: "pl.DataFrame", acts: Acts, agreement: Agreement, law: Law, *, as_of: int, limit: int = 40
) -> Signals:
    """Statements beside recorded acts, per participant.

    ``facts``: in the published schema. ``acts``: the acts counted. ``limit``: statements shown for each at most, the
    latest ones, the same for everybody. Parties stand there whether they said anything or not; others of the agreement
    where they did. An act is a participant's only where a source records for sure who acted.
    """
    said = _said(facts, agreement, law, as_of)
    talks = _talks(facts, agreement, law, as_of)
    days = [one.day for each in said.values() for one in each]
    first, last = min([acts.begin, *days]), max([acts.end, *(day + timedelta(days=1) for day in days)])
    # A statement at the very edge would be drawn half out of the picture.
    last = max(last, max(days) + (last - first) // MARGIN) if days else last
    begins, step = _periods(first, last)
    sides = [key for key, held in agreement.participants.items() if "party" in held.roles or said.get(key)]
    edges = tuple(local_midnight(day, acts.zone) for day in (*begins, last))

    def of(side: str) -> SaidAndDone:
        whose, of_them = side_seen(acts.table, agreement, side) if side else None, said.get(side, ())
        own = _only(acts, side) if side else None
        return SaidAndDone(
            side, of_them[-limit:], len(of_them), () if own is None else _counts(own, begins, last),
            0 if own is None else len(own), whose.named if whose else 0, whose.sources if whose else 0,
            tuple(at for at in talks.get(side, ()) if edges[0] <= at < edges[-1]),
        )  # fmt: skip

    return Signals(tuple(map(of, sides)), of(_OTHERS), edges, _counts(_only(acts, None), begins, last), step, limit)


def _only(acts: Acts, actor: str | None) -> Acts:
    who = acts.table["actor"]
    return replace(acts, table=acts.table.filter(who.is_null() if actor is None else who == actor))


def _said(facts: "pl.DataFrame", agreement: Agreement, law: Law, as_of: int) -> dict[str, tuple[Said, ...]]:
    """Statements by participant, in order of time, ties by content hash; those of nobody in it under ""."""
    import polars as pl

    cut = pl.lit(as_of).cast(pl.Datetime("us", "UTC"))
    revised = facts["revises"].drop_nulls()
    codes = sorted({code for family in STATEMENTS for code in expand(family)})
    rows = facts.filter(
        pl.col("act").is_in(codes) & (pl.col("recorded") <= cut) & ~pl.col("id").is_in(revised.implode())
        & (pl.col("status").fill_null("") != "withdrawn")
    ).unique("id", keep="first", maintain_order=True)  # fmt: skip
    names, found = resolve(law.names), dict[str, list[Said]]()
    for row in rows.sort("happened_from", "id").to_dicts():
        one = _one(row, names, agreement)
        speakers = [side for side in _speakers(row, names) if side in agreement.participants]
        for side in speakers or [_OTHERS]:
            joint = tuple(key for key in agreement.participants if key in speakers and key != side)
            found.setdefault(side, []).append(replace(one, joint=joint))
    return {side: tuple(each) for side, each in found.items()}


def _talks(facts: "pl.DataFrame", agreement: Agreement, law: Law, as_of: int) -> dict[str, tuple[int, ...]]:
    """When each participant is named in talks, as mediating or at the table; one moment a day."""
    import polars as pl

    cut = pl.lit(as_of).cast(pl.Datetime("us", "UTC"))
    names, found = resolve(law.names), dict[str, dict[date, int]]()
    rows = facts.filter(pl.col("act").is_in(_TALKS) & (pl.col("recorded") <= cut) & (pl.col("act_ppm") >= _HALF))
    for row in rows.sort("happened_from", "id").to_dicts():
        at = to_us(row["happened_from"])
        for name in (row["actor"], row["side_1"], row["side_2"]):
            side = (names(name) or name) if name else ""
            if side in agreement.participants:
                found.setdefault(side, {}).setdefault(from_us(at, agreement.timing.zone).date(), at)
    return {side: tuple(days.values()) for side, days in found.items()}


def _speakers(row: dict[str, Any], names: Any) -> Iterator[str]:
    """Who made it: whoever is recorded for sure, else all who are named as its sides."""
    sure = row["actor"] if (row["actor_ppm"] or 1_000_000) >= 1_000_000 else None
    for name in (sure,) if sure else (row["side_1"], row["side_2"]):
        if name:
            yield names(name) or name


def _one(row: dict[str, Any], names: Any, agreement: Agreement) -> Said:
    at, zone = to_us(row["happened_from"]), agreement.timing.zone
    toward = names(row["toward"]) or row["toward"] or ""
    return Said(
        row["id"], at, from_us(at, zone).date(), row["act"], row["note"] or "", row["source"] or "",
        row["origin"] or "", row["mark"] or "", (), toward, row["said_by"] or "", row["clause"] or "",
    )  # fmt: skip


def _periods(first: date, last: date) -> tuple[list[date], str]:
    """The first days of periods of one length from a day to before another: days, else weeks, else months."""
    for step, name in ((1, "day"), (7, "week")):
        if (last - first).days <= step * MOST_PERIODS:
            return [first + timedelta(days=n) for n in range(0, max((last - first).days, 1), step)], name
    found, day = [first], first.replace(day=1)
    while (day := (day + timedelta(days=32)).replace(day=1)) < last:
        found.append(day)
    return found, "month"


def _counts(acts: Acts, begins: list[date], end: date) -> tuple[int | None, ...]:
    """Acts begun in each period; None for one that the counted days do not touch. A row of a long span is in none."""
    table = acts.table.filter(acts.table["span_days"] <= LONGEST_DAYS)
    days = sorted(zip(table["day"], table["count"], strict=True), key=lambda one: one[0])
    found: list[int | None] = []
    at = 0
    for begin, after in zip(begins, [*begins[1:], end], strict=True):
        total = 0.0
        while at < len(days) and days[at][0] < after:
            total += float(days[at][1])
            at += 1
        found.append(None if after <= acts.begin or begin >= acts.end else round(total))
    return tuple(found)
