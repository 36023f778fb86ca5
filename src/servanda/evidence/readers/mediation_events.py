"""Mediation events (MEND, PeaceRep, University of Edinburgh): who mediated between whom, where and when.

Columns: ``med_event_ID``, ``Day``, ``Month``, ``Year``, ``third_party``, ``med_type``; taken where present: local
parties, place, country, ``agmt``, ``agmt_name``, ``agmt_id_PAX``, ``Summary``, ``shuttle``. Talks are acts, never
violations. The coordinates are left aside: some are of a namesake (Tripoli in Lebanon for Tripoli in Libya).
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

_NEEDED: Final = ("med_event_id", "day", "month", "year", "third_party", "med_type")
_OPTIONAL: Final = (
    "conflict_country", "med_location - multiselect", "local_parties", "agmt", "agmt_name", "agmt_id_pax", "summary",
    "shuttle",
)  # fmt: skip


class MediationEvents:
    """MEND csv or parquet."""

    name = "mediation_events"
    title = "Mediation events (MEND)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="mend",
        title="Mediation Event and Negotiators Database",
        publisher="PeaceRep, University of Edinburgh",
        origin="human-coded news",
        records_who_acted=True,
        who_acted="the third party that mediated, in every row; the local parties are sides",
        granularity="the local day, or the month where no day is given; the place by name",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with MEND's columns."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Talks per event, by its type, and an agreement where one came of it."""
        import polars as pl

        from servanda.evidence.event_rows import source_code_acts
        from servanda.evidence.row_facts import Form, Part, read_rows, withheld
        from servanda.vocabulary import crosswalk

        acts = source_code_acts(crosswalk("mend"))
        pax = pl.format("PA-X {}", "agmt_id_pax")
        local = pl.col("local_parties").str.split(";")
        side = [local.list.get(number, null_on_oob=True).str.strip_chars() for number in (0, 1)]
        form = Form(
            needed=_NEEDED,
            optional=_OPTIONAL,
            prepared=lambda table: _prepared(table, source.default_zone),
            checks=lambda table: _checks(report, acts["source_code"]),
            shared=[
                pl.col("med_type").alias("source_code"),
                pl.col("third_party").alias("actor"),
                *(pl.when(one != "").then(one).alias(f"side_{number}") for number, one in enumerate(side, 1)),
                pl.col("med_location - multiselect").replace("unknown", None).alias("place"),
                pl.when(pl.col("shuttle").is_in(["1", "1.0"])).then(pl.lit("shuttle")).alias("item"),
                pl.col("med_event_id").alias("ref"),
                withheld("summary").alias("note"),
            ],
            parts=[
                Part("talks", {"kind": pl.lit("act")}, acts=acts),
                Part(
                    "agreement",
                    {
                        "kind": pl.lit("act"),
                        "act": pl.lit("agreement"),
                        "actor": pl.lit(None, pl.String),
                        "item": pl.concat_str("agmt_name", pax, separator="; ", ignore_nulls=True),
                        "note": pl.lit(None, pl.String),
                    },
                    pl.col("agmt").is_in(["1", "1.0"]),
                ),
            ],
            nothing=(EvidenceCode.NOTHING_REPORTED, "the row says nothing", "leave it out"),
            key="med_event_id",
        )
        yield from read_rows(report, source, form)


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    whole = {name: pl.col(name).str.replace(r"\.0+$", "") for name in ("day", "month", "year")}
    table = table.with_columns(
        pl.format("{}-{}-{}", whole["year"], whole["month"], whole["day"].fill_null("1")).alias("_date")
    )
    day = days(table["_date"])
    months = table["day"].is_null()
    ends_at = pl.select(pl.when(months).then(day.dt.month_end()).otherwise(day)).to_series()
    begins, ends = local_span(day, ends_at, zone)
    return table.with_columns(begins.alias("_from"), ends.alias("_to"))


def _checks(report: "Report", codes: "pl.Series") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in ("year", "month", "third_party", "med_type")
        ),
        *day_checks("_date"),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("med_type").is_in(codes.implode()),
            "med_type {med_type} is not M or MR",
            "take the type from the MEND codebook",
        ),
        *known_checks(report.limits, known="_to"),
    ]
