"""Attacks on northern Israel by day and weapon class, with wounded and killed: the csv of the civic group Lobby 1701.

Columns, in Hebrew: date; direct fire (anti-tank); heavy rocket; high trajectory; drone; wounded; killed; remarks.
Numbers for a day are counts, not events: nothing is an incident here. One side's advocacy group counts (mark R).
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

_DATE: Final = "תאריך"
#: Column, our act, which goes in ``item`` as what is counted.
_ATTACKS: Final = {"כינון ישיר": "fire.anti-tank", "כבד": "fire.rocket", "תלול": "fire.shelling", "כטבמ": "fire.drone"}
_PERSONS: Final = {"פצועים": "casualties.injured", "הרוגים": "casualties.killed"}
_REMARKS: Final = "הערות"
_NUMBERS: Final = (*_ATTACKS, *_PERSONS)
_MOST: Final = 100_000


class AttacksByDay:
    """The civic group's csv or parquet."""

    name = "attacks_by_day"
    title = "Attacks on northern Israel by day (Lobby 1701)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="attacks-by-day",
        title="Attacks on northern Israel by day",
        publisher="Lobby 1701",
        origin="party",
        records_who_acted=False,
        who_acted="the columns count attacks, not by whom",
        granularity="whole local days, the north of one country as a whole; some days are missing",
        default_zone="Asia/Jerusalem",
        mark="R",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with the date and the four classes of weapon."""
        from servanda.evidence.tabular import header_names

        return {_DATE, *_ATTACKS} <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Per day and class a count of attacks, and measures of wounded and killed; 0 is a count too."""
        import polars as pl

        from servanda.evidence.cells import milli, number
        from servanda.evidence.row_facts import Form, Part, read_rows, withheld

        def counted(column: str, act: str, unit: str, item: str | None) -> dict[str, pl.Expr]:
            return {
                "kind": pl.lit("measure"),
                "act": pl.lit(act),
                "quantity_milli": milli(number(column)),
                "unit": pl.lit(unit),
                "item": pl.lit(item, pl.String),
            }

        attacks = {column: counted(column, "report.count", "attacks", act) for column, act in _ATTACKS.items()}
        persons = {column: counted(column, act, "persons", None) for column, act in _PERSONS.items()}
        form = Form(
            needed=(_DATE, *_ATTACKS),
            optional=(*_PERSONS, _REMARKS),
            prepared=lambda table: _prepared(table, source.default_zone),
            checks=lambda table: _checks(report),
            shared=[
                pl.lit(source.place, pl.String).alias("place"),
                pl.col(_DATE).alias("ref"),
                withheld(_REMARKS).alias("note"),
            ],
            parts=[
                Part(column, columns, pl.col(column).is_not_null()) for column, columns in (attacks | persons).items()
            ],
            nothing=(EvidenceCode.NOTHING_REPORTED, "the row gives no number", "leave the day out"),
            key=_DATE,
        )
        yield from read_rows(report, source, form)


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    from servanda.evidence.days import days, local_span

    day = days(table[_DATE])
    begins, ends = local_span(day, day, zone)
    return table.with_columns(begins.alias("_from"), ends.alias("_to"))


def _checks(report: "Report") -> "list[Check]":
    from servanda.evidence.cells import known_checks, number_checks
    from servanda.evidence.row_facts import day_checks

    return [
        *day_checks(_DATE, example="2024-01-31"),
        *number_checks(*_NUMBERS, most=_MOST),
        *known_checks(report.limits, known="_to"),
    ]
