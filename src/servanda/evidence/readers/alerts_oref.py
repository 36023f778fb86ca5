"""Alert history of Israel's Home Front Command: a row per alert and place, Hebrew names, Israel local time.

Columns: ``data`` (a place, or several with commas between them), ``date`` (day first) and ``time``,
``category_desc``; taken where present: ``alertDate`` (the same moment to the minute), ``rid``. A siren is no impact
and names no origin. One side's warnings about its own places: that none sounded says nothing about fire elsewhere,
nor about fire that no siren was sounded for.
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

_NEEDED: Final = ("data", "date", "time", "category_desc")
_OPTIONAL: Final = ("alertdate", "rid")
#: Whom every list of these alerts repeats: two of them are one witness.
_WARNER: Final = "Home Front Command of Israel"
#: The clock of the list, whatever zone an agreement keeps.
_ZONE: Final = "Asia/Jerusalem"
#: alertDate is the moment to the minute; further off, one of the two is wrong.
_APART_S: Final = 90


class AlertsOref:
    """The Home Front Command's alert history."""

    name = "alerts_oref"
    title = "Siren alerts in Israel (Home Front Command)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="alerts-oref",
        title="Alert history of Israel's Home Front Command",
        publisher="Israel Home Front Command (Pikud HaOref)",
        terms="Apache-2.0 for the collected list",
        origin="party",
        records_who_acted=False,
        who_acted="an alert says neither who fired, nor whether anything was fired or fell",
        granularity="seconds, Israel local time; places by name; one side's places only",
        default_zone=_ZONE,
        address="oref.org.il",
        mark="R",
        note="warnings of one side about its own places; where none sounded, nothing is known",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with the history's column names."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per place of a row an alert, by what it warned of."""
        import polars as pl

        from servanda.evidence.alert_rows import facts
        from servanda.evidence.batch import Batch
        from servanda.evidence.row_ids import Repeats, digests
        from servanda.evidence.sieve import sift
        from servanda.evidence.tabular import batches
        from servanda.vocabulary import crosswalk

        acts = {code: found[0][0] for code, found in crosswalk("home-front-command").codes.items()}
        numbers, repeats = Repeats(), Repeats()
        for batch in batches(report, _NEEDED):
            columns = [name for name in batch.table.columns if name != "_row"]
            table = _prepared(batch.table)
            # The history lists some alerts twice under two numbers: one warning all the same.
            same = table.select(pl.concat_str(pl.col(*_NEEDED).fill_null(""), separator="\x1f")).to_series()
            table = table.with_columns((numbers.again(table["rid"]) | repeats.again(same)).alias("_again"))
            kept, refused = sift(table, _checks(report, table, list(acts)))
            kept = kept.with_columns(digests(kept, columns, source.id).alias("_digest"))
            yield Batch(
                facts(kept.select(_fact_columns()), acts, source),
                pl.concat([batch.refusals, refused]).sort("row"),
                batch.rows_read,
                source,
            )


def _prepared(table: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.alert_rows import local_seconds

    absent = [pl.lit(None, pl.String).alias(name) for name in _OPTIONAL if name not in table.columns]
    begins, ends = local_seconds(pl.format("{} {}", "date", "time"), "%d.%m.%Y %H:%M:%S", _ZONE)
    rounded, _ = local_seconds(pl.col("alertdate").str.replace("T", " "), "%Y-%m-%d %H:%M:%S", _ZONE)
    # A comma and a blank stand between places; "town - quarter,quarter" is one, with the quarters that are meant.
    several = pl.col("data").str.split(", ").list.eval(pl.element().str.strip_chars(" ,"))
    several = several.list.eval(pl.element().filter(pl.element() != ""))
    return table.with_columns(absent).with_columns(
        begins.alias("_from"),
        ends.alias("_to"),
        (rounded - begins).dt.total_seconds().abs().alias("_apart"),
        pl.when(pl.col("data").str.contains(" -", literal=True))
        .then(pl.concat_list("data"))
        .otherwise(several)
        .alias("_places"),
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
            EvidenceCode.MISSING_VALUE,
            pl.col("_places").list.len() == 0,
            "data names no place: {data}",
            "give the place",
        ),
        Check(
            EvidenceCode.BAD_DATE,
            pl.col("_from").is_null() | pl.col("_to").is_null(),
            "{date} {time} is no time of the clock in Israel from 1900 to 2200",
            "write the day first: 15.02.2015, and 14:05:00, local time",
        ),
        Check(
            EvidenceCode.TIMES_DISAGREE,
            pl.col("_apart") > _APART_S,
            "{date} {time} and {alertdate} are different moments",
            "look whether day and month are swapped",
        ),
        Check(
            EvidenceCode.ID_TWICE,
            pl.col("_again"),
            "the alert for {data} at {date} {time} stands earlier in this input, or its number {rid} does",
            "nothing is lost where the two are one alert; otherwise correct the number",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("category_desc").is_in(codes),
            "what the alert warns of, {category_desc}, is none of the known categories",
            "take the words from the crosswalk home-front-command",
        ),
        *known_checks(report.limits, known="_to"),
    ]


def _fact_columns() -> "list[pl.Expr]":
    import polars as pl

    return [
        pl.col("_row", "_digest", "_places"),
        pl.col("category_desc").alias("source_code"),
        pl.col("_from").alias("happened_from"),
        pl.col("_to").alias("happened_to"),
        pl.lit(_WARNER).alias("said_by"),
        pl.col("rid").alias("ref"),
    ]
