"""Where reports of one incident say different things: kept beside the incident, report by report."""

from typing import Final

import polars as pl

from servanda.basis import DAY
from servanda.evidence.fusion.cell_order import KM_A_DEGREE

#: Points nearer than this are taken for the same, km.
_SAME_KM: Final = 0.1
_COMPARED: Final = ("happened_from", "happened_to", "lat", "lon", "act", "actor")
SCHEMA: Final = pl.Schema(
    {
        "incident": pl.String(),
        "field": pl.String(),
        "fact": pl.String(),
        "source": pl.String(),
        "value": pl.String(),
        "apart": pl.Float64(),
        "unit": pl.String(),
    }
)


def disagreements(reports: pl.DataFrame, merged: pl.DataFrame, facts: pl.DataFrame, names: pl.Series) -> pl.DataFrame:
    """One row per report and field that differs from what the incident says.

    ``reports``: one row per report of an incident with several; ``merged``: the incidents; ``facts``: of the reports;
    all with ``_incident``; ``names``: of each report its smallest fact id.
    ``fact``: the report's smallest fact id. ``apart``: kilometres, days or persons between it and the incident. Where
    figures of casualties differ, every report that gives one has its row, so that each source's figure can be read.
    """
    whole = merged.lazy().filter(pl.col("kind") == "event").select("_incident", "id", "act_ppm", *_COMPARED).collect()
    several = whole["_incident"].is_duplicated()
    if several.any():
        chosen = whole.filter(several).sort("_incident", pl.col("act_ppm").neg(), "id")
        whole = pl.concat([whole.filter(~several), chosen.unique("_incident", keep="first", maintain_order=True)])
    reports = reports.select("_incident", "_report", "_least", "source", *_COMPARED)
    reports = reports.with_columns(names.gather(reports["_incident"]).alias("_named"))
    both = reports.join(whole, on="_incident", suffix="_all")
    late, early = (
        pl.col("happened_from") - pl.col("happened_to_all"),
        pl.col("happened_from_all") - pl.col("happened_to"),
    )
    gap = pl.max_horizontal(late.dt.total_microseconds(), early.dt.total_microseconds()) / DAY
    turn = (pl.col("lon") - pl.col("lon_all") + 540) % 360 - 180
    north = (pl.col("lat") - pl.col("lat_all")) * KM_A_DEGREE
    east = turn * KM_A_DEGREE * pl.col("lat").radians().cos()
    named = pl.col("actor").is_not_null()
    parts = [
        _rows(both.with_columns(gap.alias("_apart")), "time", pl.col("_apart") >= 0, _text("happened_from"), "days"),
        _rows(
            both.with_columns((north * north + east * east).sqrt().alias("_apart")),
            "place",
            pl.col("_apart") > _SAME_KM,
            pl.format("{}, {}", pl.col("lat").round(5), pl.col("lon").round(5)),
            "km",
        ),
        _rows(_apart_unknown(both), "act", pl.col("act") != pl.col("act_all"), pl.col("act"), None),
        _rows(
            _apart_unknown(both), "actor", named & pl.col("actor").ne_missing(pl.col("actor_all")),
            pl.col("actor"), None,
        ),
        _figures(facts, merged, reports),
    ]  # fmt: skip
    return pl.concat(parts).sort("incident", "field", "fact", "value")


def _text(name: str) -> pl.Expr:
    return pl.col(name).dt.to_string("iso:strict")


def _apart_unknown(table: pl.DataFrame) -> pl.DataFrame:
    return table.with_columns(pl.lit(None, pl.Float64).alias("_apart"))


def _rows(table: pl.DataFrame, field: str, differs: pl.Expr, value: pl.Expr, unit: str | None) -> pl.DataFrame:
    return table.filter(differs).select(
        pl.col("_named").alias("incident"),
        pl.lit(field).alias("field"),
        pl.col("_least").alias("fact"),
        pl.col("source"),
        value.cast(pl.String).alias("value"),
        pl.col("_apart").cast(pl.Float64).alias("apart"),
        pl.lit(unit, pl.String).alias("unit"),
    )


def _figures(facts: pl.DataFrame, merged: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    of = ["_incident", "act", "item"]
    # Numbers in place of texts: every grouping then compares numbers.
    texts = [pl.col(name).cast(pl.Categorical) for name in ("act", "item")]
    each = (
        facts.lazy()
        .filter((pl.col("kind") == "measure") & pl.col("quantity_milli").is_not_null())
        .select("_incident", "_report", "quantity_milli", *texts)
        .collect()
        .group_by([*of, "_report"])
        .agg(pl.col("quantity_milli").sum())
    )
    each = each.filter(pl.col("quantity_milli").n_unique().over(of) > 1)
    each = each.with_columns(pl.col("act", "item").cast(pl.String))
    stands = merged.filter(pl.col("kind") == "measure").select(
        "_incident", "act", "item", pl.col("quantity_milli").alias("_stands")
    )
    told = each.join(reports.select("_report", "_least", "_named", "source"), on="_report")
    told = told.join(stands, on=of, nulls_equal=True)
    persons = pl.col("quantity_milli") / 1000
    return _rows(
        told.with_columns((persons - pl.col("_stands") / 1000).alias("_apart")), "figure", pl.lit(True),
        pl.concat_str(pl.col("act"), pl.lit(" "), persons.cast(pl.String)), "persons",
    )  # fmt: skip
