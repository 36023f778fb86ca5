"""Humanitarian corridors in Ukraine, 2022 (PeaceRep): one announced route per row, who proposed it and what came of it.

Columns: ``HC_ID``, ``date``, ``proposal``, ``status_result``, ``From``, ``To``; taken where present: ``text``,
``from_adm1_name``. The coordinates are left aside: a share of them is of a namesake hundreds of kilometres off.
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

_NEEDED: Final = ("hc_id", "date", "proposal", "status_result", "from", "to")
#: As published, ``Date`` (day.month.year) and ``date`` (ISO) stand side by side; the second is ``date_2`` here.
_OPTIONAL: Final = ("date_2", "text", "from_adm1_name", "article_source_id")
#: What came of a route: the act of what was done, its kind, and the status where the result is contested.
_RESULTS: Final = {
    "successful": ("passage.corridor", "act", None),
    "disputed": ("passage.corridor", "act", "disputed"),
    "unsuccessful/disrupted": ("passage.obstruct", "event", None),
}
_NOT_KNOWN: Final = "proposed route/outcome unknown"
_BOTH: Final = "Agreed"


class HumanitarianCorridors:
    """The corridors' csv or parquet."""

    name = "humanitarian_corridors"
    title = "Humanitarian corridors, announced routes and results (PeaceRep)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="humanitarian-corridors",
        title="Humanitarian Corridors Ukraine",
        publisher="PeaceRep, University of Edinburgh",
        origin="human-coded news",
        records_who_acted=False,
        who_acted="who proposed a route, unless it was agreed; never who opened or obstructed it",
        granularity="the local day a route was announced for; names of its ends, no points",
        default_zone="Europe/Kyiv",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with the routes' columns."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per route its notice, and what came of it where that is known."""
        import polars as pl

        from servanda.evidence.row_facts import Form, Part, read_rows, withheld

        result = pl.col("status_result")

        def came_of_it(place: int) -> pl.Expr:
            return result.replace_strict({name: row[place] for name, row in _RESULTS.items()}, default=None)

        form = Form(
            needed=_NEEDED,
            optional=_OPTIONAL,
            prepared=lambda table: _prepared(table, source.default_zone),
            checks=lambda table: _checks(report),
            shared=[
                pl.concat_str("proposal", result, separator="; ").alias("source_code"),
                pl.col("from").alias("place"),
                pl.col("from_adm1_name").alias("admin1"),
                pl.format("route to {}", pl.col("to")).alias("item"),
                pl.col("hc_id").alias("ref"),
                withheld("text").alias("note"),
            ],
            parts=[
                Part(
                    "notice",
                    {
                        "kind": pl.lit("act"),
                        "act": pl.lit("notice.movement"),
                        "actor": pl.when(pl.col("proposal") != _BOTH).then(pl.col("proposal")),
                    },
                ),
                Part(
                    "result",
                    {"kind": came_of_it(1), "act": came_of_it(0), "status": came_of_it(2).cast(pl.String)},
                    result.is_in(list(_RESULTS)),
                ),
            ],
            nothing=(EvidenceCode.NOTHING_REPORTED, "the row says nothing", "leave it out"),
            key="hc_id",
        )
        yield from read_rows(report, source, form)


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    table = table.with_columns(pl.coalesce("date_2", "date").alias("_date"))
    day = days(table["_date"])
    begins, ends = local_span(day, day, zone)
    return table.with_columns(begins.alias("_from"), ends.alias("_to"))


def _checks(report: "Report") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in ("proposal", "status_result", "from", "to")
        ),
        *day_checks("_date", example="2022-03-08"),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("status_result").is_in([*_RESULTS, _NOT_KNOWN]),
            "the result {status_result} is none of the list's",
            f"write one of: {', '.join([*_RESULTS, _NOT_KNOWN])}",
        ),
        *known_checks(report.limits, known="_to"),
    ]
