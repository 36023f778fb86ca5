"""Air raid sirens in Ukraine by oblast, as volunteers listed them: begin and end in UTC.

Columns: ``region``, ``started_at``, ``finished_at`` (with their offset), ``naive`` (True: the end was not reported
and is the begin and thirty minutes). A siren is no attack. One side's warnings about its own places: that none
sounded says nothing about fire elsewhere, nor about fire that no siren was sounded for.
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

_NEEDED: Final = ("region", "started_at", "finished_at")
_ACT: Final = "alert.siren"
_CODE: Final = "air raid siren"


class AlertsUkraine:
    """The volunteers' list of air raid sirens."""

    name = "alerts_ukraine"
    title = "Air raid sirens in Ukraine (volunteers' list)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="alerts-ukraine",
        title="Air raid sirens in Ukraine",
        publisher="volunteers of eTryvoga",
        terms="MIT for the collected list",
        origin="party",
        records_who_acted=False,
        who_acted="a siren says neither who fired, nor whether anything was fired or fell",
        granularity="from the begin of a siren to its end, to the second; whole oblasts; one side's places only",
        address="github.com/Vadimkin/ukrainian-air-raid-sirens-dataset",
        mark="R",
        note="warnings of one side about its own places; where none sounded, nothing is known",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with a region and the times a siren began and ended."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per row a siren, from its begin to its end."""
        import polars as pl

        from servanda.evidence.alert_rows import facts
        from servanda.evidence.batch import Batch
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches

        repeats = Repeats()
        for batch in batches(report, _NEEDED):
            columns = [name for name in batch.table.columns if name != "_row"]
            table = _prepared(batch.table)
            same = table.select(pl.concat_str(pl.col("region", "started_at").fill_null(""), separator="\x1f"))
            table = table.with_columns(repeats.again(same.to_series()).alias("_again"))
            kept, refused = sift(table, _checks(report, table))
            kept = kept.with_columns(digests(kept, columns, source.id).alias("_digest"))
            yield Batch(
                facts(kept.select(_fact_columns()), {_CODE: _ACT}, source),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _prepared(table: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import EARLIEST, LATEST

    def moment(name: str) -> pl.Expr:
        found = pl.col(name).str.to_datetime("%Y-%m-%d %H:%M:%S%:z", time_unit="us", time_zone="UTC", strict=False)
        return pl.when(found.dt.year().is_between(EARLIEST, LATEST)).then(found)

    absent = [] if "naive" in table.columns else [pl.lit(None, pl.String).alias("naive")]
    return table.with_columns(absent).with_columns(
        moment("started_at").alias("_from"), moment("finished_at").alias("_to")
    )


def _checks(report: "Report", table: "pl.DataFrame") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import formula_check, known_checks
    from servanda.evidence.sieve import Check

    return [
        formula_check(table),
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in _NEEDED
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            "{started_at} or {finished_at} is no time from 1900 to 2200",
            "write it with its offset: 2015-02-15 14:05:00+00:00",
        ),
        Check(
            EvidenceCode.NOT_ALLOWED_VALUE,
            ~pl.col("naive").is_in(["True", "False", "true", "false"]),
            "naive is {naive}",
            "write True or False",
        ),
        Check(
            EvidenceCode.SPAN_BACKWARDS,
            pl.col("_to") <= pl.col("_from"),
            "the siren ended at {finished_at}, not after it began at {started_at}",
            "correct one of the two",
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the siren of {region} at {started_at} stands earlier in this input",
            "keep one of the two",
        ),
        *known_checks(report.limits, known="_to"),
    ]


def _fact_columns() -> "list[pl.Expr]":
    import polars as pl

    guessed = pl.col("naive").str.to_lowercase() == "true"
    return [
        pl.col("_row", "_digest"),
        pl.lit(_CODE).alias("source_code"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        pl.concat_list("region").alias("_places"),
        pl.col("region").alias("admin1"),
        pl.when(guessed).then(pl.lit("the end was not reported; thirty minutes are assumed")).alias("note"),
    ]
