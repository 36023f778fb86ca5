"""Spread to new places: per period what was newly affected, beside what re-drawing the old map would have given."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from servanda.escalation.spread.entries import AGAIN, FIRST, QUIET, REPORTED, STILL, entries
from servanda.escalation.spread.front import Moved, moved, nearest_km
from servanda.escalation.spread.pace import Pace, paces
from servanda.escalation.spread.placing import (
    CELL_DEG,
    COVERAGE_BEGAN,
    FACTS_BEGIN,
    SOURCE_ADDED,
    Placed,
    columns_across,
    placed,
)
from servanda.escalation.spread.redrawn import Redrawn, redrawn
from servanda.escalation.spread.stretches import Stretches

if TYPE_CHECKING:
    import polars as pl

By = Literal["cell", "area"]


@dataclass(frozen=True, slots=True)
class SpreadPeriod:
    """One period: places by what they are, facts, cell-days, how far the new ones lie, how far the middle moved.

    ``reported``: of those newly reported, how many for which reason. ``watched``: whether most of its cell-days are
    told by sources that watched the whole quiet stretch before it; where not, nothing is to be called new.
    ``redrawn``: None for named areas, where the period is not watched, and where the stretch before holds too little
    to learn a kernel from. ``pace``: None also without two such periods before.
    """

    begin: int
    end: int
    counts: dict[str, int]
    reported: dict[str, int]
    acts: int
    place_days: int
    watched: bool
    nearest_km: tuple[float, float] | None
    moved: Moved | None
    redrawn: Redrawn | None
    pace: Pace | None = None

    @property
    def new(self) -> int:
        """Places affected for the first time or again after quiet; newly reported ones are not among them."""
        return self.counts[FIRST] + self.counts[AGAIN]

    @property
    def affected(self) -> int:
        """Places with a fact in the period."""
        return self.new + self.counts[REPORTED] + self.counts[STILL]


@dataclass(frozen=True)
class Spread:
    """What was newly affected, when: one row per place and period in ``places``, one ``SpreadPeriod`` each.

    ``places``: key, period, state, reason, first_day, last_before, days, acts, deaths, label, lon, lat, nearest_km.
    ``lon`` and ``lat`` are the middle of the cell, never a site; of a named area that of its facts, for distances only.
    """

    stretches: Stretches
    places: "pl.DataFrame"
    periods: tuple[SpreadPeriod, ...]
    size_deg: float | None
    left_out: dict[str, int]


def spread_of(
    acts: "pl.DataFrame",
    stretches: Stretches,
    by: By = "cell",
    *,
    size_deg: float = CELL_DEG,
    coverage: "pl.DataFrame | None" = None,
) -> Spread:
    """Where violence is new, in cells of ``size_deg`` degrees or in named areas, period by period.

    Refuses what ``placed`` refuses (ESC071, ESC073, ESC074) and a grid too fine for the land (ESC072).
    """
    found = placed(acts, by, size_deg=size_deg, coverage=coverage)
    table = _with_amounts(_with_reasons(entries(found.rows, stretches), found, coverage), found, stretches)
    days = _cell_days(found)
    expected = _redrawn(days, found.size_deg, stretches)
    many = len(stretches.edges) - 1
    parts = {key[0]: part for key, part in table.partition_by("period", as_dict=True).items()}
    nothing = table.clear()
    reached, periods = [], []
    for number in range(many):
        part = parts.get(number, nothing)
        near = _nearest(part)
        reached.append(near)
        periods.append(_period(number, part, near, days, expected[number], stretches))
    order = [parts[number] for number in range(many) if number in parts]
    told = _joined(order, nothing).with_columns(nearest_km=_column(reached))
    pace = paces([one.new for one in periods], [one.redrawn for one in periods])
    paced = tuple(replace(one, pace=its) for one, its in zip(periods, pace, strict=True))
    return Spread(stretches, told, paced, found.size_deg, found.left_out)


def _with_reasons(told: "pl.DataFrame", found: Placed, coverage: "pl.DataFrame | None") -> "pl.DataFrame":
    """Why what is newly reported was not watched for a whole stretch before."""
    import polars as pl

    stated = [] if coverage is None else coverage["begin"].cast(pl.Int32).cast(pl.Int64).unique().to_list()
    why = (
        pl.when(pl.col("state") != REPORTED)
        .then(None)
        .when(pl.col("since").is_in(stated))
        .then(pl.lit(COVERAGE_BEGAN))
        .when(pl.col("since") == found.rows["since"].min())
        .then(pl.lit(FACTS_BEGIN))
        .otherwise(pl.lit(SOURCE_ADDED))
    )
    return told.with_columns(reason=why).drop("since")


def _with_amounts(found: "pl.DataFrame", rows: Placed, stretches: Stretches) -> "pl.DataFrame":
    import polars as pl

    period = np.searchsorted(np.array(stretches.edges), rows.rows["day"].to_numpy(), side="right") - 1
    amounts = (
        rows.rows.with_columns(period=period)
        .group_by("key", "period")
        # Whole thousandths: a sum of whole numbers does not depend on the order of the rows.
        .agg(acts=pl.len().cast(pl.Int64), milli=(pl.col("deaths") * 1_000).round().cast(pl.Int64).sum())
    )
    joined = found.join(amounts, on=["key", "period"], how="left").join(rows.places, on="key", how="left")
    told = joined.with_columns(pl.col("acts").fill_null(0), deaths=pl.col("milli").fill_null(0) / 1_000)
    return told.drop("milli").sort("period", "key")


def _cell_days(found: Placed) -> "pl.DataFrame":
    import polars as pl

    return found.rows.group_by("key", "day").agg(pl.col("since").min()).sort("day", "key")


def _nearest(part: "pl.DataFrame") -> Any:
    """For what is new in a period, kilometres to the nearest place affected before; nan for the rest."""
    lon, lat = part["lon"].cast(float).to_numpy(), part["lat"].cast(float).to_numpy()
    known = np.isfinite(lon) & np.isfinite(lat)
    old = part["state"].is_in([STILL, QUIET]).to_numpy() & known
    new = part["state"].is_in([FIRST, AGAIN]).to_numpy() & known
    found = np.full(len(part), np.nan)
    found[new] = nearest_km(lon[new], lat[new], lon[old], lat[old])
    return found


def _period(
    number: int, part: "pl.DataFrame", near: Any, days: "pl.DataFrame", expected: Redrawn | None, stretches: Stretches
) -> SpreadPeriod:
    begin, end = stretches.edges[number], stretches.edges[number + 1]
    tallied = dict(part.group_by("state").len().iter_rows())
    counts = {state: int(tallied.get(state, 0)) for state in (FIRST, AGAIN, REPORTED, STILL, QUIET)}
    some = near[np.isfinite(near)]
    now, old = part["state"].ne(QUIET).to_numpy(), part["state"].is_in([STILL, QUIET]).to_numpy()
    lon, lat = part["lon"].cast(float).to_numpy(), part["lat"].cast(float).to_numpy()
    known = np.isfinite(lon) & np.isfinite(lat)
    now, old = now & known, old & known
    day = days["day"].to_numpy()
    mid, last = np.searchsorted(day, [begin, end])
    since = days["since"].to_numpy()
    watched = bool(last > mid and (since[mid:last] <= begin - stretches.quiet).mean() >= 0.5)
    return SpreadPeriod(
        begin,
        end,
        counts,
        dict(part.drop_nulls("reason").group_by("reason").len().sort("reason").iter_rows()),
        int(part["acts"].sum()),
        int(last - mid),
        watched,
        (float(np.median(some)), float(some.max())) if len(some) else None,
        moved(lon[now], lat[now], lon[old], lat[old]),
        expected if watched else None,
    )


def _redrawn(days: "pl.DataFrame", size_deg: float | None, stretches: Stretches) -> list[Redrawn | None]:
    if size_deg is None:
        return [None] * (len(stretches.edges) - 1)
    across = columns_across(size_deg)
    key, day = days["key"].to_numpy(), days["day"].to_numpy()
    return redrawn(key // across, key % across, day, days["since"].to_numpy(), stretches)


def _joined(parts: "list[pl.DataFrame]", nothing: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    return pl.concat(parts) if parts else nothing


def _column(reached: list[Any]) -> "pl.Series":
    import polars as pl

    flat = np.concatenate(reached) if reached else np.zeros(0)
    return pl.Series("nearest_km", flat, dtype=pl.Float64).fill_nan(None)
