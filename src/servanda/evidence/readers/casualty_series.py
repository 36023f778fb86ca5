"""Series of people killed and injured, one row per report: the Tech for Palestine csv files.

Columns: ``report_date`` and ``killed`` or ``killed_cum``; taken where present: ``report_period`` (hours),
``report_source``, ``injured``, ``killed_recovered``, ``killed_committee``, ``killed_truce_new``,
``ext_killed``, ``ext_injured``, ``verified.killed``, ``verified.injured``. One side's authority counts: a
reported series, not a verified one. A day's number can hold deaths of earlier dates (bodies recovered,
cases a committee approved), so those are a fact of their own and ``casualties.killed`` is the rest.
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

#: Where a count is taken from: the first that has a value.
_KILLED: Final = ("killed", "verified.killed", "ext_killed")
_INJURED: Final = ("injured", "verified.injured", "ext_injured")
_LATE: Final = ("killed_recovered", "killed_committee")
_NUMBERS: Final = (
    *_KILLED,
    *_INJURED,
    *_LATE,
    "killed_truce_new",
    "killed_cum",
    "injured_cum",
    "report_period",
)
_HOURS_MOST: Final = 24 * 366


class CasualtySeries:
    """A series of casualties by report date."""

    name = "casualty_series"
    title = "Daily casualty series (Tech for Palestine csv)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="casualty-series",
        title="Daily casualty series",
        publisher="health authorities and UN OCHA, compiled by Tech for Palestine",
        terms="Unlicense (public domain dedication) for the compilation",
        origin="authority",
        records_who_acted=False,
        who_acted="the series says how many were harmed, not by whom",
        granularity="whole local days; a report covers its report_period, ending with its date",
        address="github.com/TechForPalestine/palestine-datasets",
        mark="R",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with a report date and a count of killed."""
        from servanda.evidence.tabular import header_names

        names = set(header_names(head))
        return "report_date" in names and bool({"killed", "killed_cum"} & names)

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per report: killed in the period, injured, added late, killed since a truce."""
        import polars as pl

        from servanda.evidence.batch import Batch, gather
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches

        # Running totals need the row before, and the series are short: all of it at once.
        found = list(batches(report, ("report_date",)))
        if not found:
            yield gather([], source)
            return
        table = pl.concat([batch.table for batch in found])
        columns = [name for name in table.columns if name != "_row"]
        prepared = _prepared(table, source.default_zone)
        prepared = prepared.with_columns(Repeats().again(prepared["report_date"]).alias("_again"))
        kept, refused = sift(prepared, _checks(report))
        kept = kept.with_columns(digests(kept, columns, source.id).alias("_digest"))
        yield Batch(
            _facts(kept, source),
            pl.concat([*(batch.refusals for batch in found), refused]).sort("row"),
            sum(batch.rows_read for batch in found),
            source,
        )


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.cells import number
    from servanda.evidence.days import days, local_span

    absent = [pl.lit(None, pl.String).alias(name) for name in (*_NUMBERS, "report_source") if name not in table.columns]
    table = table.with_columns(absent)
    last = days(table["report_date"])
    hours = table.select(number("report_period").fill_nan(None).clip(0, _HOURS_MOST).fill_null(24.0))["report_period"]
    back = (pl.lit(hours) / 24).ceil().cast(pl.Int64).clip(lower_bound=1) - 1
    first = table.select((pl.lit(last) - pl.duration(days=back)).alias("first"))["first"]
    begins, ends = local_span(first, last, zone)
    # A running total tells no day; only the first report's total is what happened in its own period.
    opening = (pl.int_range(pl.len()) == 0) & pl.col("report_period").is_not_null()
    totals = {name: pl.when(opening).then(number(f"{name}_cum")) for name in ("killed", "injured")}
    return table.with_columns(
        begins.alias("_from"),
        ends.alias("_to"),
        hours.alias("_hours"),
        pl.coalesce(*(number(name) for name in _KILLED), totals["killed"]).alias("_killed"),
        pl.coalesce(*(number(name) for name in _INJURED), totals["injured"]).alias("_injured"),
        pl.sum_horizontal(number(name) for name in _LATE).alias("_late"),
    )


def _checks(report: "Report") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks, number_checks
    from servanda.evidence.sieve import Check

    return [
        Check(
            EvidenceCode.MISSING_VALUE,
            pl.col("report_date").is_null(),
            "report_date is empty",
            "give the value",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            "report_date {report_date} is not a date from 1900 to 2200",
            "write it as 2015-02-15",
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the date {report_date} stands earlier in this input",
            "keep one row per date; split a file that holds several places",
        ),
        *number_checks(*_NUMBERS, most=100_000_000),
        Check(
            EvidenceCode.NOTHING_REPORTED,
            pl.col("_hours") == 0,
            "the source published no report on {report_date}: its period is 0 hours",
            "nothing is lost: the next report covers this date",
        ),
        Check(
            EvidenceCode.NOTHING_REPORTED,
            pl.col("_killed").is_null() | (pl.col("_killed") < 0) | (pl.col("_late") > pl.col("_killed")),
            "the row gives no count of killed for this date, or less than its own parts",
            "nothing is lost where a later report covers this date; a running total alone tells no day",
        ),
        *known_checks(report.limits, known="_to"),
    ]


def _facts(rows: "pl.DataFrame", source: Source) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.cells import milli, number
    from servanda.evidence.facts import conform
    from servanda.evidence.row_ids import ID_LENGTH

    estimated = pl.all_horizontal(pl.col(name).is_null() for name in ("killed", "verified.killed"))
    late = pl.col("_late")
    counts = [
        ("casualties.killed", pl.col("_killed") - late, pl.col("_killed")),
        ("casualties.injured", pl.when(pl.col("_injured") >= 0).then(pl.col("_injured")), None),
        ("casualties.late-count", pl.when(late > 0).then(late), None),
        ("casualties.since-truce", number("killed_truce_new"), None),
    ]
    note = (
        pl.when(estimated)
        .then(pl.lit("filled in by the compiler, or the opening total of the series"))
        .when(late > 0)
        .then(
            pl.format(
                "{} reported, of whom {} are of earlier dates",
                pl.col("_killed").cast(pl.Int64),
                late.cast(pl.Int64),
            )
        )
    )
    found = [
        rows.select(
            pl.col("_digest").str.slice(part * ID_LENGTH, ID_LENGTH).alias("id"),
            pl.lit("measure").alias("kind"),
            pl.lit(act).alias("act"),
            pl.col("report_source").alias("source_code"),
            pl.col("_from").alias("happened_from"),
            pl.col("_to").alias("happened_to"),
            pl.lit(source.place, pl.String).alias("place"),
            milli(count).alias("quantity_milli"),
            pl.lit("persons").alias("unit"),
            (milli(high) if high is not None else pl.lit(None, pl.Int64)).alias("high_milli"),
            pl.lit(source.origin).alias("origin"),
            pl.col("report_date").alias("ref"),
            (note if act == "casualties.killed" else pl.lit(None, pl.String)).alias("note"),
            pl.lit(source.id).alias("source"),
            pl.lit(source.mark, pl.String).alias("mark"),
            pl.col("_row").alias("row"),
        ).filter(pl.col("quantity_milli").is_not_null())
        for part, (act, count, high) in enumerate(counts)
    ]
    return conform(pl.concat(found).sort("row", maintain_order=True))
