"""From checked source rows to facts: an event fact per act of the crosswalk's set, and one for the deaths."""

from collections.abc import Mapping

import polars as pl

from servanda.evidence.facts import conform
from servanda.evidence.row_ids import ID_LENGTH
from servanda.vocabulary import Crosswalk

#: A fact's id is a quarter of its row's digest: three for the acts of a set, the last for the deaths.
_CASUALTIES = 3


def source_code_acts(walk: Crosswalk) -> pl.DataFrame:
    """A crosswalk as a table: source_code, act, act_ppm, and the act's number in its set."""
    rows = [
        {"source_code": code, "act": act, "act_ppm": ppm, "_part": part}
        for code, acts in walk.codes.items()
        for part, (act, ppm) in enumerate(acts)
    ]
    schema = {"source_code": pl.String, "act": pl.String, "act_ppm": pl.Int32, "_part": pl.UInt32}
    return pl.DataFrame(rows, schema=schema)


def facts(rows: pl.DataFrame, acts: pl.DataFrame, fill: Mapping[str, object]) -> pl.DataFrame:
    """Facts in the order of the input.

    ``rows``: columns of the facts table, ``_row`` and ``_digest``, ``source_code``, and ``killed_milli``
    with ``killed_low_milli`` and ``killed_high_milli`` (null: no fact about deaths). ``fill``: columns
    that are the same for all.
    """
    deaths = ("killed_milli", "killed_low_milli", "killed_high_milli")
    base = rows.with_columns(pl.col("_row").alias("row"), *(pl.lit(value).alias(name) for name, value in fill.items()))
    events = (
        base.drop(deaths)
        .join(acts, on="source_code", how="left", maintain_order="left")
        .with_columns(
            pl.col("_digest").str.slice(pl.col("_part").cast(pl.Int64) * ID_LENGTH, ID_LENGTH).alias("id"),
            pl.lit("event").alias("kind"),
        )
    )
    killed = base.filter(pl.col("killed_milli").is_not_null()).with_columns(
        pl.col("_digest").str.slice(_CASUALTIES * ID_LENGTH, ID_LENGTH).alias("id"),
        pl.lit("measure").alias("kind"),
        pl.lit("casualties.killed").alias("act"),
        pl.lit("persons").alias("unit"),
        pl.col("killed_milli").alias("quantity_milli"),
        pl.col("killed_low_milli").alias("low_milli"),
        pl.col("killed_high_milli").alias("high_milli"),
    )
    together = pl.concat([events.drop("_part"), killed.drop(deaths)], how="diagonal")
    return conform(together.sort("row", maintain_order=True).drop("_row", "_digest"))
