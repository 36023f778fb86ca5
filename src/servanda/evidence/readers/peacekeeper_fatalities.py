"""Fatalities in United Nations peace operations (DPPA-DPO-DOS peace and security data): one person per row.

Columns: ``incident_date``, ``casualty_id``, ``mission_acronym``, ``type_of_incident``; taken where present:
``casualty_personnel_type``, ``last_update``. Only malicious acts are facts: illness, accident and causes not known
are nothing a party did. There is no place within a mission's area, and no word on who acted.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.report import Report
    from servanda.evidence.row_ids import Repeats
    from servanda.evidence.sieve import Check

_NEEDED: Final = ("incident_date", "casualty_id", "mission_acronym", "type_of_incident")
_OPTIONAL: Final = ("casualty_personnel_type", "last_update")
_MALICIOUS: Final = "Malicious Act"
_NO_ACT: Final = ("Illness", "Accident", "Self-Inflicted", "To Be Determined", "Unknown")


class PeacekeeperFatalities:
    """The fatalities' csv or parquet."""

    name = "peacekeeper_fatalities"
    title = "Fatalities in UN peace operations"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="peacekeeper-fatalities",
        title="Fatalities in United Nations peace operations",
        publisher="UN DPPA-DPO-DOS peace and security data",
        terms="United Nations data terms",
        origin="authority",
        records_who_acted=False,
        who_acted="no row says who acted",
        granularity="the local day and the mission; no place within it",
        address="psdata.un.org",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with the list's columns."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per person killed by a malicious act a measure; per mission and day of such an attack one event."""
        import polars as pl

        from servanda.evidence.row_facts import Form, Part, read_rows
        from servanda.evidence.row_ids import Repeats

        attacks = Repeats()
        form = Form(
            needed=_NEEDED,
            optional=_OPTIONAL,
            prepared=lambda table: _prepared(table, source.default_zone, attacks),
            checks=lambda table: _checks(report),
            shared=[
                pl.col("type_of_incident").alias("source_code"),
                pl.col("mission_acronym").alias("toward"),
                pl.col("_attack").alias("ref"),
            ],
            parts=[
                Part("attack", {"kind": pl.lit("event"), "act": pl.lit("attack.monitor")}, pl.col("_first")),
                Part(
                    "killed",
                    {
                        "kind": pl.lit("measure"),
                        "act": pl.lit("casualties.killed"),
                        "quantity_milli": pl.lit(1_000),
                        "unit": pl.lit("persons"),
                        "item": pl.col("casualty_personnel_type"),
                    },
                ),
            ],
            nothing=(EvidenceCode.NOTHING_REPORTED, "the row says nothing", "leave it out"),
            key="casualty_id",
        )
        yield from read_rows(report, source, form)


def _prepared(table: "pl.DataFrame", zone: str, attacks: "Repeats") -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    day = days(table["incident_date"])
    begins, ends = local_span(day, day, zone)
    sound = begins.is_not_null() & ~table["_again"] & (table["type_of_incident"] == _MALICIOUS)
    attack = pl.when(pl.lit(sound)).then(pl.concat_str("mission_acronym", "incident_date", separator=" "))
    table = table.with_columns(begins.alias("_from"), ends.alias("_to"), attack.alias("_attack"))
    again = attacks.again(table["_attack"])
    return table.with_columns((pl.col("_attack").is_not_null() & ~pl.lit(again)).alias("_first"))


def _checks(report: "Report") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the value")
            for name in ("mission_acronym", "type_of_incident")
        ),
        *day_checks("incident_date"),
        Check(
            EvidenceCode.NOT_OF_THE_CONFLICT,
            pl.col("type_of_incident").is_in(list(_NO_ACT)),
            "the cause is {type_of_incident}: nothing that a party did, or nothing yet known to be",
            "nothing; where the cause is settled later, read the newer list",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            pl.col("type_of_incident") != _MALICIOUS,
            "type_of_incident {type_of_incident} is none of the list's",
            f"write one of: {', '.join([_MALICIOUS, *_NO_ACT])}",
        ),
        *known_checks(report.limits, known="_to"),
    ]
