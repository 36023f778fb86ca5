"""ACLED weekly aggregates: how many events of a type in a week and a first-level region; counts, never incidents.

Columns: ``week`` (or ``event_date``), ``event_type``; taken where present: ``sub_event_type``, ``events``,
``fatalities``, ``country``, ``admin1``, and the region's centre, ``centroid_latitude`` and ``centroid_longitude``
(or ``latitude`` and ``longitude``). ACLED's weeks run from Saturday to Friday and are named by their Saturday.
A copy without ``events`` says only that there was at least one event. No raw data ships with this package.
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

#: A centre stands for its whole first-level unit (ours, as for UCDP's where_prec 4).
RADIUS_M: Final = 150e3
_OPTIONAL: Final = (
    "week", "event_date", "sub_event_type", "disorder_type", "events", "fatalities", "country", "admin1",
)  # fmt: skip
_ONE_SUM: Final = ("week", "event_date", "country", "admin1", "event_type", "sub_event_type", "disorder_type")
_CENTRES: Final = (("centroid_longitude", "centroid_latitude"), ("longitude", "latitude"))
_SATURDAY: Final = 6


class ACLEDWeekly:
    """ACLED weekly aggregates, csv or parquet."""

    name = "acled_weekly"
    title = "ACLED weekly aggregates"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="acled-weekly",
        title="Armed Conflict Location & Event Data, weekly aggregates",
        publisher="ACLED",
        terms="ACLED terms of use: attribution required; aggregates may be shown with it",
        origin="human-coded news",
        records_who_acted=False,
        who_acted="a sum names no actors",
        granularity="weeks from Saturday to Friday, first-level units by their centre; sums, not events",
        address="acleddata.com",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with an event type by week, and neither actors nor ids of events."""
        from servanda.evidence.tabular import header_names

        names = set(header_names(head))
        if "event_type" not in names or {"actor1", "event_id_cnty", "data_id"} & names:
            return False
        by_week = {"week", "events"} <= names
        return by_week or ({"event_date", "fatalities"} <= names and "sub_event_type" not in names)

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per row a count of events (act ``report.count``), and of deaths where there are any."""
        import polars as pl

        from servanda.evidence.batch import Batch
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches
        from servanda.vocabulary import crosswalk

        walks = [crosswalk(name) for name in ("acled", "acled-event-types")]
        codes = {code: acts for walk in walks for code, acts in walk.codes.items()}
        certain = {code: acts[0][0] for code, acts in codes.items() if len(acts) == 1}
        repeats, equal_rows = Repeats(), Repeats()
        for batch in batches(report, ("event_type",)):
            columns = [name for name in batch.table.columns if name != "_row"]
            if "actor1" in columns or not {"week", "event_date"} & set(columns):
                raise report.refused(
                    EvidenceCode.MISSING_COLUMNS,
                    "the rows are no weekly sums: they name actors, or no week",
                    "name the reader acled for events",
                    1,
                )
            centre = next((pair for pair in _CENTRES if set(pair) & set(columns)), _CENTRES[0])
            table = _prepared(batch.table, source.default_zone, centre)
            table = table.with_columns(repeats.again(table["_sum"]).alias("_again"))
            kept, refused = sift(table, _checks(report, table, list(codes), centre))
            digest = digests(kept, columns, source.id)
            kept = kept.with_columns(equal_rows.distinct(digest).alias("_digest"))
            yield Batch(
                _facts(kept, source, certain, centre),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _prepared(table: "pl.DataFrame", zone: str, centre: tuple[str, str]) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    absent = [pl.lit(None, pl.String).alias(name) for name in (*_OPTIONAL, *centre) if name not in table.columns]
    table = table.with_columns(absent).with_columns(
        pl.coalesce("week", "event_date").alias("_week"),
        pl.coalesce("sub_event_type", "event_type").alias("_code"),
        # One number per week, unit and type; a copy without numbers of events may repeat a row for each sub-type.
        pl.when(pl.all_horizontal(pl.col("events", "admin1").is_not_null()))
        .then(pl.concat_str(pl.col(*_ONE_SUM).fill_null(""), separator="\x1f"))
        .alias("_sum"),
    )
    first = days(table["_week"])
    begins, ends = local_span(first, first.dt.offset_by("6d"), zone)
    return table.with_columns(begins.alias("_from"), ends.alias("_to"), first.alias("_first"))


def _checks(report: "Report", table: "pl.DataFrame", codes: list[str], centre: tuple[str, str]) -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import formula_check, known_checks, number_checks, point_checks, swapped_check
    from servanda.evidence.sieve import Check

    return [
        formula_check(table),
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{shown} is empty", "give the value")
            for name, shown in (("_week", "the week"), ("event_type", "event_type"))
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "a sum for {_week}, {admin1} and {_code} stands earlier in this input",
            "keep one of the two",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            "the week {_week} is not a date from 1900 to 2200",
            "write its Saturday, as 2015-02-14",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_first").dt.weekday() != _SATURDAY,
            "the week {_week} does not begin on a Saturday, as ACLED's weeks do",
            "take the weekly export; the reader acled takes events by day",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("_code").is_in(codes),
            "the event type {_code} is not one of ACLED's",
            "take the type from the ACLED codebook",
        ),
        *number_checks("events", "fatalities", most=10_000_000),
        *point_checks(report.limits, *centre),
        swapped_check(table, *centre),
        *known_checks(report.limits, known="_to"),
    ]


def _facts(rows: "pl.DataFrame", source: Source, certain: dict[str, str], centre: tuple[str, str]) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.cells import milli, number
    from servanda.evidence.facts import conform
    from servanda.evidence.row_ids import ID_LENGTH

    uncounted = pl.col("events").is_null()
    deaths = number("fatalities")
    shared = [
        pl.lit("measure").alias("kind"),
        pl.col("_code").alias("source_code"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        number(centre[0]).alias("lon"),
        number(centre[1]).alias("lat"),
        pl.when(pl.col(centre[1]).is_not_null()).then(pl.lit(RADIUS_M)).alias("radius_m"),
        pl.col("country").alias("place"),
        pl.col("admin1"),
        pl.lit(source.origin).alias("origin"),
        pl.lit(source.id).alias("source"),
        pl.col("_row").alias("row"),
    ]
    events = rows.select(
        *shared,
        pl.col("_digest").str.slice(0, ID_LENGTH).alias("id"),
        pl.lit("report.count").alias("act"),
        # What is counted; a type that gathers unlike things names none.
        pl.col("_code").replace_strict(certain, default=None, return_dtype=pl.String).alias("item"),
        pl.lit("events").alias("unit"),
        milli(number("events")).alias("quantity_milli"),
        pl.when(uncounted).then(pl.lit(1000, pl.Int64)).alias("low_milli"),
        pl.when(uncounted).then(pl.lit("the export gives no number of events: at least one")).alias("note"),
    )
    killed = rows.filter(deaths > 0).select(
        *shared,
        pl.col("_digest").str.slice(ID_LENGTH, ID_LENGTH).alias("id"),
        pl.lit("casualties.killed").alias("act"),
        pl.lit("persons").alias("unit"),
        milli(deaths).alias("quantity_milli"),
    )
    return conform(pl.concat([events, killed], how="diagonal").sort("row", maintain_order=True))
