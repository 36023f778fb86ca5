"""What reports of one incident say, merged field by field; docs/reference/fusion.md states each rule.

A report of which there is no other stays as it is, with its incident named. Nothing is averaged that was not counted,
and no tie is broken by a name: by rank of origin, grades, and in the end by content hash.
"""

from hashlib import sha256
from typing import Final

import numpy as np
import polars as pl

from servanda.evidence.facts import SCHEMA
from servanda.evidence.fusion.reports import Floats
from servanda.evidence.source import ORIGINS

#: Whose word stands first: the mechanism's and monitors' own eyes, then authorities, news, a party, and machines last.
STANDING: Final = ("mechanism", "monitor", "authority", "human-coded news", "party", "machine-coded news")
assert set(STANDING) == set(ORIGINS)
_LEAD: Final = (
    "origin", "reliability", "credibility", "certified_by", "exception", "status", "source_code", "ref", "clause",
    "note", "source", "row", "input", "mark",
)  # fmt: skip
_FIRST_KNOWN: Final = ("toward", "weapon", "calibre_mm", "item")
_PLACE: Final = ("lon", "lat", "radius_m", "place", "admin1", "admin2")
#: Acts whose facts are markers for referral and bear no narrative.
_NO_NARRATIVE: Final = ("attack.sexual-violence", "personnel.recruit-child")


def leads(facts: pl.DataFrame, names: pl.Series, place_sd: Floats) -> pl.DataFrame:
    """One row per report (its likeliest event), with ``_sd`` of its place and ``_least`` fact id, by ``_rank``.

    ``facts``: with ``_report`` and ``_incident`` (its smallest report's number); ``names``: of each report the smallest
    fact id, ascending; ``place_sd``: of each report, km.
    """
    events = facts.filter(pl.col("kind") == "event")
    several = events["_report"].is_duplicated()
    if several.any():
        chosen = events.filter(several).sort("_report", pl.col("act_ppm").neg(), "_at")
        events = pl.concat([events.filter(~several), chosen.unique("_report", keep="first", maintain_order=True)])
    rank = pl.col("origin").replace_strict({one: n for n, one in enumerate(STANDING)}, return_dtype=pl.Int8)
    return (
        events.with_columns(
            names.gather(events["_report"]).alias("_least"),
            pl.Series("_sd", place_sd)[events["_report"]].alias("_sd"),
            rank.alias("_standing"),
            (pl.col("happened_to") - pl.col("happened_from")).alias("_span"),
        )
        .sort("_standing", "reliability", "credibility", "_report", nulls_last=True)
        .with_row_index("_rank")
    )


def merged(facts: pl.DataFrame, reports: pl.DataFrame, names: pl.Series) -> pl.DataFrame:
    """The facts of incidents that several reports tell of, and their ``_incident``; the rest as for ``leads``."""
    if not len(facts):
        return pl.DataFrame(schema={**SCHEMA, "_incident": pl.Int64()})
    # One row per incident in each, in the same order.
    parts = [
        reports.group_by("_incident", maintain_order=True)
        .agg(
            pl.col("recorded").min(),
            *(pl.col(name).first() for name in _LEAD),
            *(pl.col(name).drop_nulls().first() for name in _FIRST_KNOWN),
            pl.when(pl.col("said_by").n_unique() == 1).then(pl.col("said_by").first()).alias("said_by"),
            _witnesses(),
            pl.len().alias("_reports"),
        )
        .sort("_incident"),
        _first(reports, ["happened_from", "happened_to"], "_span", "happened_from", "_report"),
        _first(reports, list(_PLACE), "_sd", "radius_m", "_report"),
        _first(reports, ["side_1", "side_2"], _sided(), "_rank"),
    ]
    base = pl.concat(parts, how="horizontal")
    base = base.join(_actors(reports), on="_incident", how="left")
    events = facts.filter(pl.col("kind") == "event")
    acts = (
        events.group_by("_incident", "_report", "act")
        .agg(pl.col("act_ppm").max())
        .group_by("_incident", "act")
        .agg(pl.col("act_ppm").cast(pl.Int64).sum())
        .join(base.select("_incident", "_reports"), on="_incident")
        .select(
            "_incident", "act", (pl.col("act_ppm") // pl.col("_reports")).cast(pl.Int32), pl.lit("event").alias("kind")
        )
    )
    rows = pl.concat([acts, _counts(facts)], how="diagonal")
    table = rows.join(base.rename({"item": "_item"}), on="_incident")
    return _finished(table, facts, names)


def _first(reports: pl.DataFrame, wanted: list[str], *by: str | pl.Expr) -> pl.DataFrame:
    """What the first report of each incident in this order says, incidents ascending."""
    ordered = reports.select(
        "_incident",
        *dict.fromkeys([*wanted, *(one for one in by if isinstance(one, str))]),
        *(one.alias("_by") for one in by if not isinstance(one, str)),
    )
    ordered = ordered.sort("_incident", *("_by" if not isinstance(one, str) else one for one in by), nulls_last=True)
    return ordered.filter(pl.col("_incident").ne_missing(pl.col("_incident").shift())).select(wanted)


def _sided() -> pl.Expr:
    """Fewer sides named sort later."""
    return pl.col("side_1").is_null().cast(pl.Int8) + pl.col("side_2").is_null().cast(pl.Int8)


def _witnesses() -> pl.Expr:
    """Sources that quote one person are one; a source that names several of its own counts as so many."""
    who = pl.coalesce(pl.concat_str(pl.lit("said by "), "said_by"), pl.concat_str(pl.lit("source "), "source"))
    return pl.max_horizontal(who.n_unique(), pl.col("sources").max()).cast(pl.Int16).alias("sources")


def _actors(reports: pl.DataFrame) -> pl.DataFrame:
    """Who acted: only where more than half of the reports that say so agree; all of those share the certainty."""
    said = reports.filter(pl.col("actor").is_not_null())
    each = said.group_by("_incident", "actor").agg(pl.len().alias("n"), pl.col("actor_ppm").cast(pl.Int64).sum())
    each = each.with_columns(pl.col("n").sum().over("_incident").alias("all"))
    return each.filter(pl.col("n") * 2 > pl.col("all")).select(
        "_incident", "actor", (pl.col("actor_ppm") // pl.col("all")).cast(pl.Int32)
    )


def _counts(facts: pl.DataFrame) -> pl.DataFrame:
    """Casualties as a range over all figures given; the figure itself is the middle one, of two the lower."""
    of = ["_incident", "act", "unit", "item"]
    each = (
        facts.lazy()
        .filter(pl.col("kind") == "measure")
        .select(
            "_incident",
            "_report",
            "act_ppm",
            "quantity_milli",
            # Numbers in place of texts: every grouping then compares numbers.
            *(pl.col(name).cast(pl.Categorical) for name in ("act", "unit", "item")),
            pl.coalesce("low_milli", "quantity_milli").alias("low_milli"),
            pl.coalesce("high_milli", "quantity_milli").alias("high_milli"),
        )
        .collect()
        .group_by([*of, "_report"])
        .agg(*(_whole_sum(name) for name in ("quantity_milli", "low_milli", "high_milli")), pl.col("act_ppm").max())
    )
    found = each.group_by(of).agg(
        pl.col("quantity_milli").drop_nulls().sort().gather((pl.col("quantity_milli").count() - 1) // 2).first(),
        pl.col("low_milli").min(),
        pl.col("high_milli").max(),
        pl.col("act_ppm").max(),
        pl.lit("measure").alias("kind"),
    )
    return found.with_columns(pl.col("act", "unit", "item").cast(pl.String))


def _whole_sum(name: str) -> pl.Expr:
    return pl.when(pl.col(name).null_count() < pl.len()).then(pl.col(name).sum()).alias(name)


def _told_by(facts: pl.DataFrame) -> pl.DataFrame:
    """Of each incident the ids of its facts, in their order."""
    incident, at = facts["_incident"].to_numpy(), facts["_at"].to_numpy()
    order = np.argsort(incident * (int(at.max()) + 1) + at)
    told = pl.DataFrame({"_incident": pl.Series(incident[order]).set_sorted(), "id": facts["id"].gather(order)})
    return told.group_by("_incident", maintain_order=True).agg(pl.col("id").str.join(" ").alias("_ids"))


def _finished(table: pl.DataFrame, facts: pl.DataFrame, names: pl.Series) -> pl.DataFrame:
    table = table.join(_told_by(facts), on="_incident", maintain_order="left").with_columns(
        pl.when(pl.col("kind") == "event").then("_item").otherwise("item").alias("item"),
        pl.when(~pl.col("act").is_in(list(_NO_NARRATIVE))).then("note").alias("note"),
        names.gather(table["_incident"]).alias("incident"),
    )
    text = table.select(
        pl.concat_str(
            [pl.col(name).fill_null("") for name in ("incident", "kind", "act", "unit", "item", "_ids")],
            separator="\x1f",
        ).cast(pl.Binary)
    ).to_series()
    ids = pl.Series("id", [sha256(one).hexdigest() for one in text.to_list()], dtype=pl.String)
    table = table.with_columns(ids.str.slice(0, 16))
    filled = [
        pl.col(name).cast(dtype) if name in table.columns else pl.lit(None, dtype).alias(name)
        for name, dtype in SCHEMA.items()
    ]
    return table.select(*filled, "_incident")
