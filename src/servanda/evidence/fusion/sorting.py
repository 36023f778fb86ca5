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
    """What becomes of the facts: ``fused`` with ``_report`` (0 to n-1), ``passed`` and ``out`` with ``_why``."""

    fused: pl.DataFrame
    passed: pl.DataFrame
    out: pl.DataFrame


def sort_out(facts: pl.DataFrame, cut_off: datetime | None) -> Sorted:
    """The facts that take part, those that pass through as they are, and those that are not part of this state.

    Reports are numbered in the order of their smallest fact ids.
    """
    # Of two facts with one id the first in an order that names and rows have no part in.
    if twice := bool(facts["id"].is_duplicated().any()):
        facts = facts.sort("id", "recorded", "row", maintain_order=True)
    again = ~pl.col("id").is_first_distinct() if twice else pl.lit(False)
    later = pl.lit(False) if cut_off is None else pl.col("recorded") > cut_off
    out = pl.when(again).then(pl.lit(TWICE)).when(later).then(pl.lit(LATER))
    facts = facts.with_columns(out.otherwise(None).alias("_why"))
    out_of_it = facts.filter(pl.col("_why").is_not_null())
    facts = facts.filter(pl.col("_why").is_null()).with_columns(_reason().alias("_why"))
    not_free = pl.col("_why").is_not_null()
    free = facts.filter(~not_free)
    # Rows are counted within the file they were read from.
    where = pl.col("source") if free["input"].null_count() == len(free) else _SOURCE_AND_INPUT
    code = where.cast(pl.Categorical).to_physical().alias("_source")
    keys = free.select(code, *REPORT[1:], pl.col("kind") == "event", pl.col("id").rank("ordinal").alias("_at"))
    known = pl.all_horizontal(pl.col("_source", *REPORT[1:]).is_not_null())
    of = ["_source", *REPORT[1:]]
    # A count rides along with the event of its row; one without an event is a series, not a report.
    keys = keys.select(
        (known & pl.col("kind").any().over(of)).alias("_reports"), pl.col("_at").min().over(of).alias("_least")
    )
    there = keys["_reports"]
    alone = free.filter(~there).with_columns(pl.lit("is a count without its event").alias("_why"))
    passed = pl.concat([facts.filter(not_free), alone])
    least = keys["_least"].filter(there).to_numpy()
    first = np.zeros(len(free) + 1, dtype=np.int64)
    first[least] = 1
    number = pl.Series("_report", np.cumsum(first)[least] - 1, dtype=pl.Int64)
    return Sorted(free.filter(there).drop("_why").with_columns(number), passed, out_of_it)


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
