"""Who or what appears in a period: for the first time, again after quiet, still, or only newly reported.

One rule for places, names and pairs of names. Something is affected *before* a period where there is a fact of it in
the quiet stretch that ends where the period begins. What appears without that is new only if at least one of the
sources that tell of it was already watching when that stretch began; else it is newly reported.
"""

from typing import TYPE_CHECKING, Final

import numpy as np

from servanda.escalation.spread.stretches import Integers, Stretches

if TYPE_CHECKING:
    import polars as pl

#: The five things a period can say of a key; the first two are new.
FIRST: Final = "first"
AGAIN: Final = "again"
STILL: Final = "still"
QUIET: Final = "quiet again"
REPORTED: Final = "newly reported"
STATES: Final = (FIRST, AGAIN, REPORTED, STILL, QUIET)
NEVER: Final = -(2**31)


def entries(days: "pl.DataFrame", stretches: Stretches) -> "pl.DataFrame":
    """Per key and period in which it appears, or falls quiet, what it is.

    ``days``: columns ``key`` (whole numbers), ``day`` (day number), ``since`` (day its source began to watch); rows in
    any order, repeated or not. Gives ``key, period, state, first_day, last_before`` (null: never), ``since`` (the
    earliest day a source that tells of it in the period watched from), ``days`` (days with a fact in the period).
    """
    import polars as pl

    edges = np.array(stretches.edges, np.int64)
    each = days.group_by("key", "day").agg(pl.col("since").min()).sort("key", "day")
    key, day = each["key"].to_numpy(), each["day"].to_numpy()
    before, after = _beside(key, day)
    period = np.searchsorted(edges, day, side="right") - 1
    within = (period >= 0) & (period < len(edges) - 1)
    seen = (
        each.with_columns(before=before, period=period)
        .filter(pl.Series(within))
        .group_by("key", "period")
        .agg(
            first_day=pl.col("day").min(),
            last_before=pl.col("before").min(),
            since=pl.col("since").min(),
            days=pl.len().cast(pl.Int64),
        )
    )
    begins = pl.col("period").replace_strict(dict(enumerate(stretches.edges[:-1])), return_dtype=pl.Int64)
    open_at = begins - stretches.quiet
    state = (
        pl.when(pl.col("last_before") >= open_at)
        .then(pl.lit(STILL))
        .when(pl.col("since") > open_at)
        .then(pl.lit(REPORTED))
        .when(pl.col("last_before") == NEVER)
        .then(pl.lit(FIRST))
        .otherwise(pl.lit(AGAIN))
    )
    told = seen.with_columns(state=state)
    found = pl.concat([told, _fallen_quiet(key, day, after, stretches).select(told.columns)])
    never = pl.col("last_before") == NEVER
    return found.with_columns(last_before=pl.when(~never).then("last_before")).sort("period", "key")


def _beside(key: Integers, day: Integers) -> tuple[Integers, Integers]:
    """The day of the same key before and after each row of rows in order."""
    same = key[1:] == key[:-1]
    before, after = np.full(len(day), NEVER, np.int64), np.full(len(day), -NEVER, np.int64)
    before[1:][same] = day[:-1][same]
    after[:-1][same] = day[1:][same]
    return before, after


def _fallen_quiet(key: Integers, day: Integers, after: Integers, stretches: Stretches) -> "pl.DataFrame":
    """Keys with a fact in the quiet stretch before a period and none in it."""
    import polars as pl

    begins, ends = stretches.begins, stretches.ends
    lo = np.searchsorted(begins, day, side="right")
    hi = np.minimum(
        np.searchsorted(begins, day + stretches.quiet, side="right"), np.searchsorted(ends, after, side="right")
    )
    many = np.maximum(hi - lo, 0)
    rows = np.repeat(np.arange(len(day)), many)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(many) - many, many)
    return pl.DataFrame(
        {
            "key": key[rows],
            "period": (lo[rows] + step).astype(np.int64),
            "first_day": np.full(len(rows), None),
            "last_before": day[rows],
            "since": np.full(len(rows), None),
            "days": np.zeros(len(rows), np.int64),
            "state": pl.Series([QUIET], dtype=pl.String).new_from_index(0, len(rows))
            if len(rows)
            else pl.Series([], dtype=pl.String),
        },
        schema_overrides={"first_day": pl.Int64, "since": pl.Int64},
    )
