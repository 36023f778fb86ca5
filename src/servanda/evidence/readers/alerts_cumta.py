"""Alerts as the Cumta channel relays them: one row per locality and alert, English names, Israel local time.

Columns: ``datetime``, ``locality``, ``zones`` (parts of the locality, or All), ``region``, ``threat_type``.
A siren is no impact and names no origin. One side's warnings about its own places: that none sounded says nothing
about fire elsewhere, nor about fire that no siren was sounded for.
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

_NEEDED: Final = ("datetime", "locality", "threat_type")
_OPTIONAL: Final = ("zones", "region")
#: Whom every list of these alerts repeats: two of them are one witness.
_WARNER: Final = "Home Front Command of Israel"
#: The clock of the list, whatever zone an agreement keeps.
_ZONE: Final = "Asia/Jerusalem"


class AlertsCumta:
    """Cumta's list of alerts."""

    name = "alerts_cumta"
    title = "Siren alerts in Israel (Cumta)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="alerts-cumta",
        title="Alerts of Israel's Home Front Command, relayed by Cumta",
        publisher="Cumta, a channel that relays the alerts of Israel's Home Front Command",
        terms="none stated by the collector of the list",
        origin="party",
        records_who_acted=False,
        who_acted="an alert says neither who fired, nor whether anything was fired or fell",
        granularity="seconds, Israel local time; localities by name; one side's places only",
        default_zone=_ZONE,
        mark="R",
        note="warnings of one side about its own places; where none sounded, nothing is known",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with a locality and a threat type."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per row an alert at a place; earthquakes and the like as ``alert.hazard``."""
        import polars as pl

        from servanda.evidence.alert_rows import facts, local_seconds
        from servanda.evidence.batch import Batch
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches
        from servanda.vocabulary import crosswalk

        acts = {code: found[0][0] for code, found in crosswalk("cumta").codes.items()}
        repeats = Repeats()
        begins, ends = local_seconds(pl.col("datetime"), "%Y-%m-%d %H:%M:%S", _ZONE)
        for batch in batches(report, _NEEDED):
            columns = [name for name in batch.table.columns if name != "_row"]
            absent = [pl.lit(None, pl.String).alias(name) for name in _OPTIONAL if name not in columns]
            table = batch.table.with_columns(absent).with_columns(begins.alias("_from"), ends.alias("_to"))
            same = table.select(pl.concat_str(pl.col(*_NEEDED, "zones").fill_null(""), separator="\x1f"))
            table = table.with_columns(repeats.again(same.to_series()).alias("_again"))
            kept, refused = sift(table, _checks(report, table, list(acts)))
            kept = kept.with_columns(digests(kept, columns, source.id).alias("_digest"))
            yield Batch(
                facts(kept.select(_fact_columns()), acts, source),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _checks(report: "Report", table: "pl.DataFrame", codes: list[str]) -> "list[Check]":
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
            "datetime {datetime} is no time of the clock in Israel from 1900 to 2200",
            "write it as 2015-02-15 14:05:00, local time",
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the alert for {locality} at {datetime} stands earlier in this input",
            "keep one of the two",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("threat_type").is_in(codes),
            "the threat type {threat_type} is not one of Cumta's",
            f"take one of: {', '.join(codes)}",
        ),
        *known_checks(report.limits, known="_to"),
    ]


def _fact_columns() -> "list[pl.Expr]":
    import polars as pl

    part = pl.col("zones").is_not_null() & (pl.col("zones").str.to_lowercase() != "all")
    return [
        pl.col("_row", "_digest"),
        pl.col("threat_type").alias("source_code"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        pl.lit(_WARNER).alias("said_by"),
        pl.concat_list("locality").alias("_places"),
        pl.col("region").alias("admin1"),
        pl.when(part).then(pl.format("parts of the locality: {}", "zones")).alias("note"),
    ]
