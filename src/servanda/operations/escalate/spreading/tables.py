"""Tables of spread: periods, places newly affected, names and pairs first told, powers beside the parties."""

from dataclasses import replace
from typing import Any, Final

import polars as pl

from servanda.basis import local_midnight
from servanda.escalation import AGAIN, FIRST, QUIET, REPORTED, STILL, Beside, Spread, SpreadPeriod, as_date
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.spreading.asked import Asked
from servanda.operations.escalate.spreading.pictures import span_of
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Row, Table

#: Rows listed of places, of names and of pairs; the others are counted.
_MOST: Final = 30


def periods_table(spread: Spread, which: str, opened: Opened, words: Words) -> Table:
    """Per period the places by what they are, beside what re-drawing the old map would have given."""
    heads = ("acts", "affected", "first", "again", "reported", "still", "quiet", "pace", "redrawn", "near", "moved")
    columns = (
        Column(words.say("esc-spread-period"), "day"),
        *(Column(words.say(f"esc-spread-head-{head}"), "number") for head in heads[:7]),
        *(Column(words.say(f"esc-spread-head-{head}")) for head in heads[7:]),
    )
    rows = [_period_row(one, opened.acts.zone, words) for one in spread.periods]
    # Columns in which no period has anything only push the others off the page.
    kept = [n for n in range(len(columns)) if any(row[n] not in ("", "–") for row in rows)]
    size = "" if spread.size_deg is None else words.number(round(spread.size_deg * 1_000))
    return Table(
        id=f"spread-periods-{which}",
        title=words.say(f"esc-spread-periods-{which}", size=size),
        intro=f"{words.say('esc-spread-periods-intro', days=spread.stretches.quiet)}{_short_said(spread, words)}",
        columns=tuple(columns[n] for n in kept),
        rows=tuple(Row(tuple(row[n] for n in kept)) for row in rows),
    )


def _short_said(spread: Spread, words: Words) -> str:
    """What the dash stands for, where there is one."""
    return (
        ""
        if all(one.watched for one in spread.periods)
        else f" {words.paired('–', words.say('esc-spread-unwatched'))}."
    )


def _period_row(one: SpreadPeriod, zone: str, words: Words) -> tuple[int | str, ...]:
    counts = (one.counts[state] for state in (FIRST, AGAIN, REPORTED, STILL, QUIET))
    return (
        local_midnight(as_date(one.begin), zone),
        one.acts,
        one.affected,
        *counts,
        pace_words(one, words),
        redrawn_words(one, words),
        words.say("esc-spread-near", median=round(one.nearest_km[0]), most=round(one.nearest_km[1]))
        if one.nearest_km
        else "",
        moved_words(one, words),
    )


def pace_words(one: SpreadPeriod, words: Words) -> str:
    """What the pace of the periods before would have given, with its range."""
    if one.pace is None:
        return "" if one.watched else "–"
    return words.say("esc-spread-range", expected=round(one.pace.expected), low=one.pace.low, high=one.pace.high)


def redrawn_words(one: SpreadPeriod, words: Words) -> str:
    """What re-drawing the old map would have given, with its range."""
    if one.redrawn is None:
        return ""
    return words.say(
        "esc-spread-range", expected=round(one.redrawn.expected), low=one.redrawn.low, high=one.redrawn.high
    )


def moved_words(one: SpreadPeriod, words: Words) -> str:
    """How far and whither the middle of the affected places moved."""
    if one.moved is None:
        return ""
    wind = words.say(f"esc-spread-wind-{one.moved.wind}") if one.moved.wind else ""
    return words.say("esc-spread-moved", km=round(one.moved.km), wind=wind, wind_n=int(bool(wind)))


def newly_affected(spread: Spread, latest: int) -> pl.DataFrame:
    """The places newly affected in a period, the farthest from what was affected before first."""
    rows = spread.places.filter((pl.col("period") == latest) & pl.col("state").is_in([FIRST, AGAIN]))
    return rows.sort(["nearest_km", "acts", "key"], descending=[True, True, False], nulls_last=True)


def places_table(opened: Opened, asked: Asked, words: Words) -> Table | None:
    """Places newly affected in the latest period, the farthest from what was affected before first."""
    spread = asked.main
    if spread is None:
        return None
    rows = newly_affected(spread, asked.latest)
    # Where no source tells of a death at all, a column of noughts would say that nobody died.
    deaths = bool(spread.places["deaths"].sum())
    return Table(
        id="spread-places",
        title=words.say("esc-spread-places", span=span_of(asked.stretches, asked.latest, words)),
        columns=(
            Column(words.say("esc-spread-place")),
            Column(words.say("esc-spread-since"), "day"),
            Column(words.say("esc-spread-before")),
            Column(words.say("esc-spread-km"), "number"),
            Column(words.say("esc-spread-facts"), "number"),
            *((Column(words.say("esc-spread-deaths"), "number"),) if deaths else ()),
        ),
        rows=tuple(
            _place_row(row, opened, spread, words, deaths=deaths) for row in rows.head(_MOST).iter_rows(named=True)
        ),
        total=len(rows) if len(rows) > _MOST else None,
        empty=words.say("esc-spread-no-places"),
    )


def _place_row(row: dict[str, Any], opened: Opened, spread: Spread, words: Words, *, deaths: bool) -> Row:
    label, zone = row["label"], opened.acts.zone
    where = Cell("" if label is None else words.name(opened.agreement, label))
    if spread.size_deg is not None:
        cell = words.say(
            "esc-spread-cell", lat=words.number(round(row["lat"] * 1_000)), lon=words.number(round(row["lon"] * 1_000))
        )
        where = replace(where, note=cell) if where.value else Cell(cell)
    last = row["last_before"]
    before = words.say("esc-spread-never") if last is None else words.day(as_date(last))
    km = row["nearest_km"]
    since = local_midnight(as_date(row["first_day"]), zone)
    told = (row["acts"], round(row["deaths"])) if deaths else (row["acts"],)
    return Row((where, since, before, None if km is None else round(km), *told))


def names_table(opened: Opened, asked: Asked, words: Words) -> Table | None:
    """Names and pairs told for the first time, or again after silence, the newest first."""
    told = asked.names
    if told is None:
        return None
    called = {key: words.name(opened.agreement, name) for key, name in told.names.select("key", "name").iter_rows()}
    known = dict(told.names.select("key", "known").iter_rows())
    entered = told.entered.filter(pl.col("state").is_in([FIRST, AGAIN])).select(
        "first_day", "state", "acts", "deaths", "sources", one="key", other=pl.lit(None, pl.Int64)
    )
    pairs = told.pairs.filter(pl.col("state").is_in([FIRST, AGAIN])).select(
        "first_day", "state", "acts", "deaths", "sources", "one", "other"
    )
    rows = pl.concat([entered, pairs]).sort(
        ["first_day", "acts", "one", "other"], descending=[True, True, False, False], nulls_last=True
    )

    def row(day: int, state: str, acts: int, deaths: float, sources: int, one: int, other: int | None) -> Row:
        who = called[one] if other is None else words.say("esc-spread-pair", one=called[one], other=called[other])
        ends = [one] if other is None else [one, other]
        spoken = words.say("esc-spread-known" if all(known[end] for end in ends) else "esc-spread-unknown")
        midnight = local_midnight(as_date(day), opened.acts.zone)
        kind = words.say(f"esc-spread-{'first' if state == FIRST else 'again'}-told")
        return Row((who, midnight, kind, spoken, acts, sources))

    return Table(
        id="spread-names",
        title=words.say("esc-spread-names"),
        intro=words.say("esc-spread-names-intro", days=told.stretches.quiet),
        columns=(
            Column(words.say("esc-spread-who")),
            Column(words.say("esc-spread-since"), "day"),
            Column(words.say("esc-spread-told")),
            Column(words.say("esc-spread-agreement")),
            Column(words.say("esc-spread-facts"), "number"),
            Column(words.say("esc-spread-sources"), "number"),
        ),
        rows=tuple(row(*one) for one in rows.head(_MOST).iter_rows()),
        total=len(rows) if len(rows) > _MOST else None,
        empty=words.say("esc-spread-no-names"),
    )


def beside_table(opened: Opened, asked: Asked, words: Words) -> Table | None:
    """Powers and forces beside the parties as sources name them: how often, in whose words, with whom."""
    if asked.names is None:
        return None
    agreement = opened.agreement
    called = {key: words.name(agreement, name) for key, name in asked.names.names.select("key", "name").iter_rows()}

    def row(one: Beside) -> Row:
        roles = words.listed([words.say(f"role-{role.replace(' ', '-')}") for role in one.roles])
        with_whom = words.side_by_side(
            (f"{called[key]} ({words.counted(many)})" for key, many in one.with_whom[:3]), long=True
        )
        first, last = (local_midnight(as_date(day), opened.acts.zone) for day in (one.first, one.last))
        return Row(
            (Cell(called[one.key]), roles or words.say("esc-spread-no-role"), one.acts, one.sources,
             one.quoted or None, first, last, with_whom)
        )  # fmt: skip

    heads = ("facts", "sources", "quoted")
    return Table(
        id="spread-beside",
        title=words.say("esc-spread-beside"),
        intro=words.say("esc-spread-beside-intro"),
        columns=(
            Column(words.say("esc-spread-who")),
            Column(words.say("esc-spread-role")),
            *(Column(words.say(f"esc-spread-{head}"), "number") for head in heads),
            Column(words.say("esc-spread-first-day"), "day"),
            Column(words.say("esc-spread-last-day"), "day"),
            Column(words.say("esc-spread-with")),
        ),
        rows=tuple(row(one) for one in asked.beside[:_MOST]),
        total=len(asked.beside) if len(asked.beside) > _MOST else None,
        empty=words.say("esc-spread-no-beside"),
    )
