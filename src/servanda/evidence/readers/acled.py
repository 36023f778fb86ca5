"""ACLED events: the current export, the one before 2019 in capitals, fewer columns, and the API's JSON.

Columns and codes: ACLED codebook (acleddata.com/knowledge-base). The order of actors does not say who
fired, except in Violence against civilians, where the codebook makes actor1 the one that attacked.
Fatalities of 0 may mean unknown, and ACLED often spreads a weekly total over events. No raw data ships
with this package: ACLED's terms forbid passing it on; users read their own export.
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

#: geo_precision to metres, ours: 1 a named town, 2 near a named town or a small region, 3 a larger region.
RADIUS_M: Final = {"1": 5e3, "2": 25e3, "3": 100e3}
#: time_precision 2 is a day within the week around the date: three days before and after it.
_HALF_WEEK: Final = 3
_OPTIONAL: Final = (
    "sub_event_type", "event_id_cnty", "data_id", "time_precision", "actor1", "actor2", "admin1", "admin2",
    "location", "latitude", "longitude", "geo_precision", "source", "notes", "fatalities", "timestamp",
)  # fmt: skip
#: Sub-event types; event types where an export was reduced to them; event types of before 2019.
_CODES: Final = ("acled", "acled-event-types", "acled-before-2019")
_AGAINST_CIVILIANS: Final = "Violence against civilians"


class ACLED:
    """ACLED csv, parquet or JSON."""

    name = "acled"
    title = "Armed Conflict Location & Event Data (ACLED)"
    media_types = ("text/csv", "application/vnd.apache.parquet", "application/json")
    extensions = (".csv", ".csv.gz", ".parquet", ".json", ".json.gz")
    extra = ""
    source = Source(
        id="acled",
        title="Armed Conflict Location & Event Data",
        publisher="ACLED",
        terms="ACLED terms of use: attribution required; raw data may not be passed on",
        origin="human-coded news",
        records_who_acted=False,
        who_acted="only Violence against civilians says who acted; elsewhere actors are named without order",
        granularity="place by geo_precision, time by time_precision; an event may gather a day's acts",
        address="acleddata.com",
    )

    def looks_like(self, head: bytes) -> bool:
        """ACLED's column names, in a csv header or JSON; weekly aggregates have neither actors nor sub-events."""
        from servanda.evidence.json_rows import json_names, looks_like_json
        from servanda.evidence.tabular import header_names

        names = set(json_names(head) if looks_like_json(head) else header_names(head))
        return {"event_date", "event_type"} <= names and bool({"actor1", "sub_event_type"} & names)

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Facts by sub-event type (before 2019 event type), and of deaths where they are coded."""
        import polars as pl

        from servanda.evidence.batch import Batch
        from servanda.evidence.cells import swapped_check
        from servanda.evidence.event_rows import facts, source_code_acts
        from servanda.evidence.json_rows import json_batches, looks_like_json
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches
        from servanda.vocabulary import crosswalk

        rows = json_batches if not report.is_parquet and looks_like_json(report.head()) else batches
        acts = pl.concat(source_code_acts(crosswalk(name)) for name in _CODES)
        # A few codes have one name in both lists and mean the same.
        acts = acts.unique(["source_code", "act"], keep="first", maintain_order=True)
        repeats, equal_rows = Repeats(), Repeats()
        fill = {"origin": source.origin, "source": source.id}
        for batch in rows(report, ("event_date", "event_type")):
            columns = [name for name in batch.table.columns if name != "_row"]
            if batch.table.height and not {"actor1", "sub_event_type"} & set(columns):
                raise report.refused(
                    EvidenceCode.COUNTS_NOT_EVENTS,
                    "the rows name neither actors nor sub-events: weekly aggregates, not events",
                    "take the event export; the reader acled_weekly takes weekly sums, as counts and not as incidents",
                    1,
                )
            table = _prepared(batch.table, source.default_zone)
            table = table.with_columns(repeats.again(table["_id"]).alias("_again"))
            kept, refused = sift(table, [*_checks(report, table, acts["source_code"]), swapped_check(table)])
            digest = digests(kept, columns, source.id)
            kept = kept.with_columns(equal_rows.distinct(digest).alias("_digest"))
            yield Batch(
                facts(kept.select(_fact_columns()), acts, fill),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.cells import number
    from servanda.evidence.days import days, local_span

    absent = [pl.lit(None, pl.String).alias(name) for name in _OPTIONAL if name not in table.columns]
    whole = [pl.col(name).str.replace(r"\.0+$", "") for name in ("time_precision", "geo_precision")]
    table = table.with_columns(absent).with_columns(whole)
    day, precision = days(table["event_date"]), table["time_precision"]
    spans = table.select(
        pl.when(precision == "3")
        .then(day.dt.month_start())
        .when(precision == "2")
        .then(day.dt.offset_by(f"-{_HALF_WEEK}d"))
        .otherwise(day)
        .alias("first"),
        pl.when(precision == "3")
        .then(day.dt.month_end())
        .when(precision == "2")
        .then(day.dt.offset_by(f"{_HALF_WEEK}d"))
        .otherwise(day)
        .alias("last"),
    )
    begins, ends = local_span(spans["first"], spans["last"], zone)
    uploaded = number("timestamp")
    return table.with_columns(
        begins.alias("_from"),
        ends.alias("_to"),
        pl.coalesce("event_id_cnty", "data_id").alias("_id"),
        pl.coalesce("sub_event_type", "event_type").alias("_code"),
        pl.when(uploaded.is_finite() & (uploaded.abs() < 1e11))
        .then((uploaded * 1e6).cast(pl.Int64, strict=False))
        .cast(pl.Datetime("us", "UTC"))
        .alias("_known"),
    )


def _checks(report: "Report", table: "pl.DataFrame", codes: "pl.Series") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import formula_check, known_checks, number_checks, point_checks
    from servanda.evidence.sieve import Check

    return [
        formula_check(table),
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in ("event_date", "event_type")
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the event {_id} stands earlier in this input",
            "keep the newest version of the event; take the export with one row per event",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            "event_date {event_date} is not a date from 1900 to 2200",
            "write it as 2015-02-15",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("_code").is_in(codes.implode()),
            "the event type {_code} is not one of ACLED's",
            "take the type from the ACLED codebook",
        ),
        *(
            Check(
                EvidenceCode.UNKNOWN_CODE,
                ~pl.col(name).is_in(["1", "2", "3"]),
                f"{name} is {{{name}}}, not 1, 2 or 3",
                "take the code from the ACLED codebook",
            )
            for name in ("time_precision", "geo_precision")
        ),
        *number_checks("fatalities", most=10_000_000),
        *number_checks("timestamp", least=0, most=1e11),
        *point_checks(report.limits),
        *known_checks(report.limits),
    ]


def _fact_columns() -> "list[pl.Expr]":
    import polars as pl

    from servanda.evidence.cells import milli, number

    attacker_known = pl.col("event_type") == _AGAINST_CIVILIANS
    deaths = number("fatalities")
    killed = pl.when(deaths > 0).then(milli(deaths))
    return [
        pl.col("_row", "_digest"),
        pl.col("_code").alias("source_code"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        pl.col("_known").alias("recorded"),
        pl.when(attacker_known).then(pl.col("actor1")).alias("actor"),
        pl.when(attacker_known & pl.col("actor1").is_not_null()).then(pl.lit(1_000_000)).alias("actor_ppm"),
        pl.col("actor1").alias("side_1"),
        pl.col("actor2").alias("side_2"),
        pl.when(attacker_known).then(pl.col("actor2")).alias("toward"),
        number("longitude").alias("lon"),
        number("latitude").alias("lat"),
        pl.when(pl.col("latitude").is_not_null())
        .then(pl.col("geo_precision").replace_strict(RADIUS_M, default=None, return_dtype=pl.Float64))
        .alias("radius_m"),
        pl.col("location").alias("place"),
        pl.col("admin1"),
        pl.col("admin2"),
        pl.col("_id").alias("ref"),
        (pl.col("source").str.count_matches(";", literal=True) + 1).cast(pl.Int16).fill_null(1).alias("sources"),
        # An event that one outlet alone tells of is that outlet's word; several are nobody's in particular.
        pl.when(~pl.col("source").str.contains("[;,/]")).then(pl.col("source")).alias("said_by"),
        # Of sexual violence a marker for referral is kept, no narrative.
        pl.when(pl.col("sub_event_type").fill_null("") != "Sexual violence").then(pl.col("notes")).alias("note"),
        killed.alias("killed_milli"),
        pl.lit(None, pl.Int64).alias("killed_low_milli"),
        pl.lit(None, pl.Int64).alias("killed_high_milli"),
    ]
