"""Facts to the table of acts: what is counted, who acted, where, and how many died."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from servanda.agreement import Agreement, Law, lower
from servanda.basis import Place, Refusal, from_us
from servanda.escalation.acts.acts import Acts, Areas, SideSeen, SourceSeen
from servanda.escalation.acts.forces import forces_of
from servanda.escalation.acts.places import zones_of
from servanda.escalation.acts.sorts import Sort, sort_named
from servanda.vocabulary import resolve

if TYPE_CHECKING:
    import polars as pl

_HALF: Final = 500_000
_WHOLE: Final = 1_000_000
_DAY_US: Final = 86_400_000_000
_KILLED: Final = "casualties.killed"
#: Units of a measure that count acts; any other measures something else.
_COUNTS: Final = ("incidents", "events", "violations", "explosions", "strikes", "attacks", "alerts", "shots", "bursts")
_NAMES: Final = ("actor", "side_1", "side_2", "toward")
_KEY: Final = "_one"
OUTSIDE_DAYS: Final = "outside the days that are counted"
#: A source with fewer than one in so many acts does not say which days were counted.
MAIN: Final = 20


def acts_of(
    facts: "pl.DataFrame",
    agreement: Agreement,
    *,
    as_of: int,
    count: str = "violence",
    areas: Areas = "",
    law: Law | None = None,
    begin: date | None = None,
    end: date | None = None,
) -> Acts:
    """The acts among facts known by ``as_of`` (µs) and begun before it, in the agreement's own days.

    ``facts``: in the published schema. ``count``: ``violence``, ``alerts``, or an act of the vocabulary. ``areas``:
    whether ``area`` is the region a source names or the agreement's zone; default regions where half of the acts name
    one. ``law``: the agreement lowered, where it is at hand. ``begin``, ``end``: first day, and the day after the last;
    default the days that the main sources cover, each with a twentieth of the acts or more: before and after them
    nobody was counting.
    Reports of one incident are one act, as are the several codes of one row; what is held less likely than not, is
    withdrawn, or has been revised is left out and counted. Refuses (ESC002) a sort nobody knows,
    (ESC004) where no day is left to count.
    """
    import polars as pl

    sort, law, zone = sort_named(count), law or lower(agreement), agreement.timing.zone
    known = _standing(facts, as_of)
    left_out = {"known after the cut-off, or revised": len(facts) - len(known)}
    counted = known.filter(_selected(sort))
    told = _one_each(counted, left_out)
    table = told.join(_deaths(known), on=_KEY, how="left").pipe(_who, law).pipe(_when, zone)
    table = table.with_columns(zone=zones_of(law, agreement.zones, told, known)).sort("from_us", "id")
    by = areas or ("regions" if table["admin1"].null_count() * 2 <= len(table) else "zones")
    area = pl.coalesce("admin1", "zone") if by == "regions" else pl.coalesce("zone", "admin1")
    table = table.with_columns(area=area).select(*_COLUMNS)
    first, last = _covered(table, from_us(as_of - 1, zone).date())
    if (end or last) <= (begin or first):
        raise _no_day(begin or first, end or last)
    whole = Acts(table, sort.name, by, zone, parties_of(agreement), date.min, date.max)
    within = whole.within(begin or first, end or last)
    left_out[OUTSIDE_DAYS] = len(table) - len(within)
    return replace(
        within,
        sources=_sources(within.table),
        sides=tuple(side_seen(within.table, agreement, side) for side in within.parties),
        left_out={why: n for why, n in left_out.items() if n},
    )


def _no_day(first: date, end: date) -> Refusal:
    return Refusal(
        "ESC004",
        f"no day is left to count: the first would be {first}, the last {end - timedelta(days=1)}",
        "name days that the facts tell of, or other evidence",
        Place("--from"),
    )


def _covered(table: "pl.DataFrame", last: date) -> tuple[date, date]:
    """The days that the main sources cover: the first, and the day after the last."""
    import polars as pl

    if not len(table):
        return last, last + timedelta(days=1)
    spans = table.group_by("source").agg(
        pl.len(), pl.col("day").min().alias("first"), pl.col("day").max().alias("last")
    )
    main = spans.filter(pl.col("len") * MAIN >= len(table))
    chosen = main if len(main) else spans
    first, end = chosen.select(pl.col("first").min(), pl.col("last").max()).row(0)
    return first, end + timedelta(days=1)


def parties_of(agreement: Agreement) -> tuple[str, ...]:
    """The parties of an agreement, in the order of the file."""
    return tuple(key for key, one in agreement.participants.items() if "party" in one.roles)


_COLUMNS: Final = (
    "id", "from_us", "to_us", "day", "span_days", "date_only", "recorded_us", "act", *_NAMES, "area", "zone", "lon",
    "lat", "radius_m", "place", "deaths", "deaths_low", "deaths_high", "count", "origin", "source", "said_by", "clause",
    "note",
)  # fmt: skip


def _standing(facts: "pl.DataFrame", as_of: int) -> "pl.DataFrame":
    """The facts known by an instant, begun before it, whose place no other known one has taken, with a key for each."""
    import polars as pl

    cut = pl.lit(as_of).cast(pl.Datetime("us", "UTC"))
    known = facts.filter((pl.col("recorded") <= cut) & (pl.col("happened_from") < cut))
    revised = known["revises"].drop_nulls()
    one = pl.coalesce(
        pl.col("incident"),
        pl.concat_str(pl.col("source"), pl.col("input").fill_null(""), pl.col("row").cast(pl.String), separator="\x1f"),
    )
    return known.filter(~pl.col("id").is_in(revised.implode())).with_columns(one.alias(_KEY))


def _selected(sort: Sort) -> "pl.Expr":
    import polars as pl

    stated = (pl.col("kind") == "measure") & pl.col("unit").is_in(_COUNTS) & (pl.col("quantity_milli") > 0)
    told = pl.col("kind").is_in(["event", "act"]) | stated
    return told & pl.col("act").is_in(sorted(sort.codes))


def _one_each(counted: "pl.DataFrame", left_out: dict[str, int]) -> "pl.DataFrame":
    """One row per thing: the likeliest code; what is withdrawn or less likely than not is left out and counted."""
    import polars as pl

    if counted[_KEY].n_unique() == len(counted):
        # Nothing is told twice, as in most archives: what would be put together is what stands there.
        first = counted.with_columns(pl.col("act_ppm").alias("_sure"), pl.col("act_ppm").alias("_weight"))
    else:
        ranked = counted.sort("act_ppm", "id", descending=[True, False]).with_columns(
            pl.col("act_ppm").sum().over(_KEY, "id").alias("_sure")
        )
        weight = ranked.group_by(_KEY).agg(pl.col("act_ppm").sum().alias("_weight"))
        first = ranked.unique(_KEY, keep="first", maintain_order=True).join(weight, on=_KEY)
    withdrawn = pl.col("status").fill_null("") == "withdrawn"
    doubted = (pl.col("_weight") < _HALF) | (pl.col("happened_ppm").fill_null(_WHOLE) < _HALF)
    left_out["withdrawn"] = int(first.select(withdrawn.sum()).item() or 0)
    left_out["less likely than not such an act"] = int(first.select((doubted & ~withdrawn).sum()).item() or 0)
    stated = (pl.col("kind") == "measure").fill_null(value=False)
    return first.filter(~withdrawn & ~doubted).with_columns(
        pl.when(stated).then(pl.col("quantity_milli") / 1_000).otherwise(1.0).alias("count")
    )


def _deaths(known: "pl.DataFrame") -> "pl.DataFrame":
    """Persons killed per thing: the figure for all where one is told, else the sum over groups; the most of sources."""
    import polars as pl

    killed = known.filter((pl.col("act") == _KILLED) & (pl.col("kind") == "measure"))
    thousandths = {"deaths": "quantity_milli", "deaths_low": "low_milli", "deaths_high": "high_milli"}
    figures = killed.select(
        _KEY,
        "source",
        pl.col("item").is_null().alias("whole"),
        *(
            (pl.coalesce(pl.col(column), pl.col("quantity_milli")) / 1_000).alias(name)
            for name, column in thousandths.items()
        ),
    )
    names = list(thousandths)
    whole = figures.filter("whole").group_by(_KEY, "source").agg(pl.col(*names).max())
    parts = figures.filter(~pl.col("whole")).group_by(_KEY, "source").agg(pl.col(*names).sum())
    each = pl.concat([whole, parts]).unique([_KEY, "source"], keep="first", maintain_order=True)
    return each.group_by(_KEY).agg(pl.col(*names).max())


def _who(table: "pl.DataFrame", law: Law) -> "pl.DataFrame":
    """Names resolved to participants where the agreement knows them; who acted only where that is sure."""
    import polars as pl

    names = resolve(law.names)
    sure = pl.col("actor_ppm").fill_null(_WHOLE) >= _WHOLE
    table = table.with_columns(pl.when(sure).then("actor").otherwise(None).alias("actor"))
    return table.with_columns(
        pl.coalesce(names.column(table[column]), table[column]).alias(column) for column in _NAMES
    )


def _when(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    begin, end = pl.col("happened_from"), pl.col("happened_to")
    from_us, to_us = begin.dt.epoch("us"), end.dt.epoch("us")
    local = begin.dt.convert_time_zone(zone).dt.date()
    last = (end - pl.duration(microseconds=1)).dt.convert_time_zone(zone).dt.date()
    return table.with_columns(
        from_us.alias("from_us"),
        to_us.alias("to_us"),
        local.alias("day"),
        ((last - local).dt.total_days() + 1).alias("span_days"),
        # A day that changes to or from summer time has 23 hours.
        (to_us - from_us >= _DAY_US * 23 // 24).alias("date_only"),
        pl.col("recorded").dt.epoch("us").alias("recorded_us"),
    )


def _sources(table: "pl.DataFrame") -> tuple[SourceSeen, ...]:
    import polars as pl

    found = (
        table.group_by("source", "origin", maintain_order=True)
        .agg(
            pl.len().alias("acts"),
            pl.col("day").min().alias("first"),
            pl.col("day").max().alias("last"),
            pl.col("actor").is_not_null().sum().alias("who_acted"),
        )
        .sort("acts", descending=True, maintain_order=True)
    )
    return tuple(SourceSeen(**row) for row in found.iter_rows(named=True))


def side_seen(table: "pl.DataFrame", agreement: Agreement, side: str) -> SideSeen:
    """How a participant is seen in a table of acts: those that name it or a force it answers for, and its own."""
    import polars as pl

    forces = sorted(forces_of(agreement, side))
    named = table.filter(pl.any_horizontal(pl.col(column).is_in(forces).fill_null(value=False) for column in _NAMES))
    acted = int((table["actor"] == side).sum() or 0)
    return SideSeen(side, acted, len(named), named["source"].n_unique())


def acts_data(acts: Acts) -> dict[str, Any]:
    """What the acts are and are seen of, as plain data."""
    return {
        "counted": acts.sort,
        "areas": acts.by,
        "zone": acts.zone,
        "from": acts.begin.isoformat(),
        "until": acts.end.isoformat(),
        "acts": len(acts),
        "who_acted_recorded": acts.attributed,
        "without_area": acts.table["area"].null_count(),
        "longer_than_a_week": acts.undated(),
        "left_out": dict(acts.left_out or {}),
        "sources": [
            {
                "source": one.source, "origin": one.origin, "acts": one.acts, "first": one.first.isoformat(),
                "last": one.last.isoformat(), "who_acted": one.who_acted,
            }
            for one in acts.sources
        ],
        "sides": [
            {"side": one.side, "acted": one.acted, "named": one.named, "sources": one.sources} for one in acts.sides
        ],
    }  # fmt: skip
