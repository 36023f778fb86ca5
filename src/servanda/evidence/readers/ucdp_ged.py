"""UCDP Georeferenced Event Dataset, final and candidate: csv with or without an HXL tag row, or parquet.

Columns and codes: UCDP GED codebook (ucdp.uu.se/downloads). UCDP records events with a death only, so
quiet in UCDP is no evidence of quiet; it codes no weapon. Side A and side B do not say who fired, except
in one-sided violence (type 3), where side A is the one that attacked. In the monthly candidate files
``code_status`` says what UCDP itself still checks (Check type, Check deaths): the doubt stays with the fact.
Some candidate files are published without a header.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.report import Report
    from servanda.evidence.sieve import Check

#: where_prec to metres. 2 is the codebook's own 25 km; the others are ours, wide enough for what they stand
#: for: 1 exact place, 3 second-level unit, 4 first-level unit, 5 line or region, 6 country, 7 sea or air.
RADIUS_M: Final = {"1": 1e3, "2": 25e3, "3": 50e3, "4": 150e3, "5": 150e3, "6": 500e3, "7": 500e3}
_NEEDED: Final = (
    "id", "type_of_violence", "side_a", "side_b", "where_prec", "date_prec", "date_start", "date_end", "best",
    "low", "high",
)  # fmt: skip
#: The columns of GED 17 to 25, in order, for candidate files that come without a header.
_LAYOUT: Final = (
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
    "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
    "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
    "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2",
    "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity",
    "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best",
    "high", "low", "gwnoa", "gwnob",
)  # fmt: skip
_OPTIONAL: Final = (
    "relid", "code_status", "number_of_sources", "source_headline", "source_article", "source_original",
    "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt",
)  # fmt: skip


class UCDPGED:
    """UCDP GED csv or parquet."""

    name = "ucdp_ged"
    title = "UCDP Georeferenced Event Dataset"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="ucdp-ged",
        title="UCDP Georeferenced Event Dataset",
        publisher="Uppsala Conflict Data Program",
        terms="CC BY 4.0; cite Sundberg and Melander (2013) and the annual update",
        origin="human-coded news",
        records_who_acted=False,
        who_acted="only one-sided violence (type 3) says who acted; elsewhere sides are named without order",
        granularity="events with at least one death; place by where_prec, dates by date_start and date_end",
        address="ucdp.uu.se",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with UCDP's own column names, or a row of its 49 columns."""
        from servanda.evidence.tabular import header_names, looks_like_data

        names = header_names(head)
        if len(names) == len(_LAYOUT) and looks_like_data(names):
            row = dict(zip(_LAYOUT, names, strict=True))
            return row["id"].isdigit() and row["geom_wkt"].startswith("point (") and row["year"].isdigit()
        return {"type_of_violence", "where_prec", "date_start", "side_a", "best"} <= set(names)

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """A fact of act ``fire`` or ``attack.civilians`` per event, and one of ``casualties.killed``."""
        import polars as pl

        from servanda.evidence.batch import Batch
        from servanda.evidence.cells import swapped_check
        from servanda.evidence.event_rows import facts, source_code_acts
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches
        from servanda.vocabulary import crosswalk

        acts = source_code_acts(crosswalk("ucdp"))
        repeats = Repeats()
        fill = {"origin": source.origin, "source": source.id}
        for batch in batches(report, _NEEDED, (_LAYOUT,)):
            columns = [name for name in batch.table.columns if name != "_row"]
            table = _prepared(batch.table, source.default_zone)
            table = table.with_columns(repeats.again(table["id"]).alias("_again"))
            kept, refused = sift(table, [*_checks(report, table, acts["source_code"]), swapped_check(table)])
            kept = kept.with_columns(digests(kept, columns, source.id).alias("_digest"))
            yield Batch(
                facts(kept.select(_fact_columns()), acts, fill),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    absent = [pl.lit(None, pl.String).alias(name) for name in _OPTIONAL if name not in table.columns]
    # Some exports write every number as a decimal: 1.0 is type 1.
    whole = [
        pl.col(name).str.replace(r"\.0+$", "")
        for name in ("id", "type_of_violence", "where_prec", "date_prec", "number_of_sources")
    ]
    table = table.with_columns(absent).with_columns(whole)
    first, last = days(table["date_start"]), days(table["date_end"])
    begins, ends = local_span(first, last, zone)
    return table.with_columns(
        begins.alias("_from"),
        ends.alias("_to"),
        pl.col("geom_wkt").str.extract_groups(r"POINT \((?<lon>-?[0-9.]+) (?<lat>-?[0-9.]+)\)").alias("_point"),
    )


def _checks(report: "Report", table: "pl.DataFrame", codes: "pl.Series") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import formula_check, known_checks, number, number_checks, point_checks
    from servanda.evidence.sieve import Check

    drift = [
        (number(name) - pl.col("_point").struct.field(axis).cast(pl.Float64, strict=False)).abs() > 0.001
        for name, axis in (("longitude", "lon"), ("latitude", "lat"))
    ]
    return [
        formula_check(table),
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in ("id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "best")
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the event {id} stands earlier in this input",
            "keep one of the two",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("type_of_violence").is_in(codes.implode()),
            "type_of_violence {type_of_violence} is not 1, 2 or 3",
            "take the code from the UCDP codebook",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("where_prec").is_in(list(RADIUS_M)),
            "where_prec {where_prec} is not 1 to 7",
            "take the code from the UCDP codebook",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            "{date_start} or {date_end} is not a date from 1900 to 2200",
            "write it as 2015-02-15",
        ),
        Check(
            EvidenceCode.SPAN_BACKWARDS,
            pl.col("_to") <= pl.col("_from"),
            "date_end {date_end} is before date_start {date_start}",
            "correct one of the two",
        ),
        *number_checks("best", "low", "high", most=10_000_000),
        *number_checks("number_of_sources", least=-1, most=32_767),
        *point_checks(report.limits),
        Check(
            EvidenceCode.POINTS_DISAGREE,
            pl.any_horizontal(drift),
            "latitude {latitude}, longitude {longitude} and {geom_wkt} are different points",
            "look whether latitude and longitude are swapped",
        ),
        *known_checks(report.limits, known="_to"),
    ]


def _fact_columns() -> "list[pl.Expr]":
    import polars as pl

    from servanda.evidence.cells import milli, number

    doubted = pl.col("code_status").fill_null("Clear").str.to_lowercase() != "clear"
    # Who acted rests on the type and the dyad: while UCDP checks them, it has recorded nobody.
    one_sided = (pl.col("type_of_violence") == "3") & ~doubted
    best, low, high = number("best"), number("low"), number("high")
    # In some rows the codebook's order low <= best <= high is broken; the range is widened to hold all three.
    any_death = pl.max_horizontal(best, low, high) > 0
    return [
        pl.col("_row", "_digest"),
        pl.col("type_of_violence").alias("source_code"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        pl.when(one_sided).then(pl.col("side_a")).alias("actor"),
        pl.when(one_sided).then(pl.lit(1_000_000)).alias("actor_ppm"),
        pl.col("side_a").alias("side_1"),
        pl.col("side_b").alias("side_2"),
        pl.when(one_sided).then(pl.col("side_b")).alias("toward"),
        number("longitude").alias("lon"),
        number("latitude").alias("lat"),
        pl.when(pl.col("latitude").is_not_null())
        .then(pl.col("where_prec").replace_strict(RADIUS_M, default=None, return_dtype=pl.Float64))
        .alias("radius_m"),
        pl.col("where_coordinates").alias("place"),
        pl.col("adm_1").alias("admin1"),
        pl.col("adm_2").alias("admin2"),
        pl.col("id").alias("ref"),
        number("number_of_sources").clip(lower_bound=1).cast(pl.Int16).alias("sources"),
        _quoted().alias("said_by"),
        pl.when(doubted).then(pl.lit("alleged")).alias("status"),
        # 6: the item cannot be judged yet.
        pl.when(doubted).then(pl.lit(6, pl.Int8)).alias("credibility"),
        pl.concat_str(
            pl.when(doubted).then(pl.format("UCDP code_status: {}", "code_status")),
            pl.coalesce("source_headline", "source_article"),
            separator="; ",
            ignore_nulls=True,
        )
        .replace("", None)
        .alias("note"),
        pl.when(any_death).then(milli(best)).alias("killed_milli"),
        pl.when(any_death).then(milli(pl.min_horizontal(best, low, high))).alias("killed_low_milli"),
        pl.when(any_death).then(milli(pl.max_horizontal(best, low, high))).alias("killed_high_milli"),
    ]


def _quoted() -> "pl.Expr":
    """Whom the newspapers quote, where they all quote one; several in one cell are nobody in particular."""
    import polars as pl

    people = (
        pl.col("source_original")
        .str.replace_all("/", ";", literal=True)
        .str.split(";")
        .list.eval(pl.element().str.strip_chars())
        .list.unique()
    )
    return pl.when(people.list.len() == 1).then(people.list.first()).replace("", None)
