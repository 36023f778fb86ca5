"""What others counted: casualties, displacement, aid, a monitor's own counts; as they told it, and never added up.

A count that became known in the period is told with the days it is of; a bulletin made at a cut-off cannot know the
count of days that end with it. Two sources are two lines. Running totals are left out: two of them give away what lies
between.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import from_us
from servanda.bulletin.period import Period
from servanda.bulletin.protection.quoted import may_be_quoted
from servanda.bulletin.public import PublicCount
from servanda.bulletin.public_lines import PassageLine, ToldLine
from servanda.bulletin.wording import BulletinWords

if TYPE_CHECKING:
    import polars as pl

#: Whose measures are told. Each is under ``told-ACT`` or ``told-ACT-ITEM`` in the words, or is not told.
TOLD: Final = ("casualties", "displacement", "alert.leave", "report.count", "coverage.denied", "aid")
#: Parts of another count, counts told anew, and totals that run on.
_NOT_OWN: Final = ("running total", "part of a longer count", "restated for the period before", "casualties.late-count",
                   "casualties.since-truce")  # fmt: skip
#: Orders to leave are counted, each as one: the land they name overlaps, and its areas make no sum.
_ORDERS: Final = "alert.leave"
#: How many people are displaced at one time: a later count replaces an earlier one, and is never added to it.
_STOCK: Final = "displacement"
#: Of people no sentence is quoted: a small number in it would stand there in full.
_PEOPLE: Final = ("persons", "people", "civilians", "deaths")
#: Items whose source's word is not ours.
_OURS: Final = {
    "ceasefire violations": "against-ceasefire",
    "weapons in violation of withdrawal lines": "weapons-inside-lines",
}
#: Killed, injured and missing, of which a source may tell the sum as well.
_PARTS: Final = "casualties-"
_Key = tuple[str, str, str]
#: The act of a passage without a number.
PASSAGES: Final = "report.periodic"
_MOST_PASSAGES: Final = 6


def told_lines(
    measures: "pl.DataFrame", period: Period, words: BulletinWords, titles: Mapping[str, str], published: Iterable[str]
) -> tuple[ToldLine, ...]:
    """A line for each thing a source counted, in the order of the words. ``titles``: of sources, by input digest.

    ``published``: inputs that are published reports, whose sentences may be quoted.
    """
    now, before = _groups(measures, period), _groups(measures, period.before())
    counts, earlier = _counts(now), _counts(before)
    lines = []
    for key, rows in now.items():
        name, unit, source = key
        label = f"told-{name}"
        if not words.says(label):
            continue
        one, quoted = rows[-1], source in set(published) and key[1] not in _PEOPLE
        count = counts[key]
        lines.append(
            ToldLine(
                key=name,
                label=words.say(label),
                unit=unit,
                now=count,
                before=earlier.get(key),
                first=min(_day(row["from"], period) for row in rows),
                last=max(_day(row["to"] - 1, period) for row in rows),
                source=titles.get(source, ""),
                sentence=_quote(one["note"] or "") if quoted and not count.withheld else "",
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.key, line.unit, line.source)))


def passage_lines(
    measures: "pl.DataFrame", period: Period, words: BulletinWords, titles: Mapping[str, str], published: Iterable[str]
) -> tuple[PassageLine, ...]:
    """Passages of published reports that became known in the period, in the order of the reports."""
    import polars as pl

    told = _known_in(measures, period).filter(
        (pl.col("act") == PASSAGES) & pl.col("item").is_not_null() & pl.col("input").is_in(list(published))
    )
    lines = []
    for row in told.sort("recorded", "row", "id").iter_rows(named=True):
        label = f"passage-{_slug(row['item'])}"
        if words.says(label) and _quote(row["note"] or ""):
            lines.append(PassageLine(_slug(row["item"]), words.say(label), row["note"], titles.get(row["input"], "")))
    return tuple(lines[:_MOST_PASSAGES])


def _quote(sentence: str) -> str:
    return sentence if may_be_quoted(sentence) else ""


def _known_in(measures: "pl.DataFrame", period: Period) -> "pl.DataFrame":
    import polars as pl

    known = pl.col("recorded").dt.epoch("us")
    return measures.filter((known >= period.begin) & (known < period.end))


def _groups(measures: "pl.DataFrame", period: Period) -> dict[_Key, list[dict[str, Any]]]:
    import polars as pl

    told = _known_in(measures, period).filter(
        (pl.col("quantity_milli").is_not_null() | pl.col("act").str.starts_with(_ORDERS)) & (pl.col("act") != PASSAGES)
    ).select("act", "item", "unit", "input", "admin1", "admin2", "place", "quantity_milli", "note", "id",
             pl.col("happened_from").dt.epoch("us").alias("from"), pl.col("happened_to").dt.epoch("us").alias("to"),
             )  # fmt: skip
    found: dict[_Key, list[dict[str, Any]]] = {}
    for row in told.sort("from", "to", "id").iter_rows(named=True):
        name = _name(row["act"], row["item"] or "")
        if name:
            orders = name == _ORDERS.replace(".", "-")
            counted = row | ({"quantity_milli": 1_000} if orders else {})
            unit = "orders" if orders else row["unit"] or ""
            found.setdefault((name, unit, row["input"] or ""), []).append(counted)
    return {key: _latest(rows) if key[0] == _STOCK else _apart(rows) for key, rows in found.items()}


def _name(act: str, item: str) -> str:
    if act in _NOT_OWN or any(one in item for one in _NOT_OWN):
        return ""
    if act.startswith(_ORDERS):
        act = _ORDERS
    named = act.replace(".", "-")
    return f"{named}-{_slug(item)}" if act == "report.count" else named


def _slug(item: str) -> str:
    return _OURS.get(item) or "-".join(item.lower().split())


def _latest(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The last count alone, of the whole country where it gives one, else of its regions, else of their parts."""
    last = max(row["to"] for row in rows)
    told = [row for row in rows if row["to"] == last]
    for finer in (("admin1", "admin2", "place"), ("admin2", "place")):
        if coarse := [row for row in told if not any(row[one] for one in finer)]:
            return coarse
    return told


def _apart(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without those whose time lies within that of a longer one of the same place."""
    return [
        row
        for row in rows
        if not any(
            other["from"] <= row["from"] and row["to"] <= other["to"]
            and (other["from"], other["to"]) != (row["from"], row["to"])
            and (other["admin1"], other["place"]) == (row["admin1"], row["place"])
            for other in rows
        )
    ]  # fmt: skip


def _counts(groups: Mapping[_Key, list[dict[str, Any]]]) -> dict[_Key, PublicCount]:
    """Each as it may be told: where a part of the casualties is withheld, so is the whole it would be reckoned from."""
    found = {key: PublicCount.of(_sum(rows)) for key, rows in groups.items()}
    few = {(unit, source) for (name, unit, source), one in found.items() if name.startswith(_PARTS) and one.withheld}
    whole = {key for key in found if key[0] == _PARTS.rstrip("-") and key[1:] in few}
    return found | dict.fromkeys(whole, PublicCount(None))


def _sum(rows: list[dict[str, Any]]) -> int:
    whole: int = sum(row["quantity_milli"] for row in rows)
    return round(whole / 1_000)


def _day(us: int, period: Period) -> date:
    return from_us(us, period.zone).date()
