"""Which facts can be fused, and why the others stay as they are."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np
import polars as pl

from servanda.evidence.fusion.codebook import PRECISION_M

LONGEST_DAYS: Final = 7
#: One report: a row of a source that tells of several days is several reports.
REPORT: Final = ("source", "row", "happened_from", "happened_to")
_SOURCE_AND_INPUT: Final = pl.concat_str("source", pl.col("input").fill_null(""), separator="\x1f")
LATER: Final = "recorded after the cut-off"
TWICE: Final = "given twice"


@dataclass(frozen=True, slots=True)
class Sorted:
    """What becomes of the facts: ``fused`` with ``_report`` (0 to n-1), ``passed`` and ``out`` with ``_why``.

    ``_at`` of those fused: numbers that sort as their ids do, but faster.
    """

    fused: pl.DataFrame
    passed: pl.DataFrame
    out: pl.DataFrame


def sort_out(facts: pl.DataFrame, cut_off: datetime | None) -> Sorted:
    """The facts that take part, those that pass through as they are, and those that are not part of this state.

    Reports are numbered in the order of their smallest fact ids.
    """
    # Of two facts with one id the first in an order that names and rows have no part in.
    if twice := facts["id"].n_unique() < len(facts):
        facts = facts.sort("id", "recorded", "row", maintain_order=True)
    again = ~pl.col("id").is_first_distinct() if twice else pl.lit(False)
    later = pl.lit(False) if cut_off is None else pl.col("recorded") > cut_off
    out = pl.when(again).then(pl.lit(TWICE)).when(later).then(pl.lit(LATER))
    why = facts.select(out.otherwise(None).alias("out"), _reason().alias("passed"))
    free = why["out"].is_null() & why["passed"].is_null()
    # Rows are counted within the file they were read from.
    where = pl.col("source") if facts["input"].null_count() == len(facts) else _SOURCE_AND_INPUT
    keys = facts.lazy().filter(free).select("id", "input", *REPORT, pl.col("kind") == "event").collect()
    keys = keys.select(
        where.cast(pl.Categorical).to_physical().alias("_source"), *REPORT[1:], "kind", ranks().alias("_at")
    )
    known = pl.all_horizontal(pl.col("_source", *REPORT[1:]).is_not_null())
    of = ["_source", *REPORT[1:]]
    # A count rides along with the event of its row; one without an event is a series, not a report.
    keys = keys.select(
        (known & pl.col("kind").any().over(of)).alias("_reports"), "_at", pl.col("_at").min().over(of).alias("_least")
    )
    there = keys["_reports"]
    before = free.to_numpy()
    taken = before.copy()
    taken[before] = there.to_numpy()
    alone = pl.when(pl.Series(before & ~taken)).then(pl.lit("is a count without its event"))
    passes = why["out"].is_null() & ~pl.Series(taken)
    passed = facts.with_columns(alone.otherwise(why["passed"]).alias("_why")).filter(passes)
    out_of_it = facts.with_columns(why["out"].alias("_why")).filter(why["out"].is_not_null())
    least = keys["_least"].filter(there).to_numpy()
    first = np.zeros(len(keys) + 1, dtype=np.int64)
    first[least] = 1
    number = pl.Series("_report", np.cumsum(first)[least] - 1, dtype=pl.Int64)
    fused = facts if taken.all() else facts.filter(pl.Series(taken))
    return Sorted(fused.with_columns(keys["_at"].filter(there), number), passed, out_of_it)


def ranks() -> pl.Expr:
    """Of each fact the rank of its id, from 1."""
    return pl.col("id").rank("ordinal").cast(pl.Int64)


def fusible() -> pl.Expr:
    """Whether a fact is of those that take part, whenever it was recorded; a count only beside its event."""
    return _reason().is_null()


def _reason() -> pl.Expr:
    return (
        pl.when(~pl.col("kind").is_in(["event", "measure"]))
        .then(pl.concat_str(pl.lit("is of kind "), "kind"))
        .when(pl.col("incident").is_not_null())
        .then(pl.lit("names its incident already"))
        .when(pl.col("origin") == "mechanism")
        .then(pl.lit("is the mechanism's own"))
        .when(pl.col("status") == "withdrawn")
        .then(pl.lit("was withdrawn"))
        .when((pl.col("kind") == "measure") & ~pl.col("act").str.starts_with("casualties"))
        .then(pl.lit("is of kind measure"))
        .when(pl.col("lon").is_null() | pl.col("lat").is_null())
        .then(pl.lit("has no point"))
        .when(pl.col("radius_m") > PRECISION_M[-1])
        .then(pl.lit(f"is placed no better than {PRECISION_M[-1] / 1000:.0f} km"))
        .when(pl.col("happened_to") - pl.col("happened_from") > pl.duration(days=LONGEST_DAYS))
        .then(pl.lit(f"is dated no better than {LONGEST_DAYS} days"))
        .otherwise(None)
    )
