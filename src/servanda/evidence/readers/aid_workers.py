"""Aid workers killed, injured, kidnapped or arrested (KIKA), Insecurity Insight: csv with one incident per row.

Columns: ``SiND Event ID``, ``Date``, the four counts; taken where present: place, precision, reported perpetrator,
weapon, description. A perpetrator is named as reported; ``killed in captivity`` is part of ``killed``.
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

_COUNTS: Final = {name: f"aid workers {name}" for name in ("killed", "injured", "kidnapped", "arrested")}
_NEEDED: Final = ("sind event id", "date", *_COUNTS.values())
_OPTIONAL: Final = (
    "event description", "country", "admin 1", "latitude", "longitude", "geo precision", "location of incident",
    "reported perpetrator", "reported perpetrator name", "weapon carried/used",
)  # fmt: skip
#: The number in brackets of Geo Precision, to metres; 2 is the publisher's own 25 km, the others are ours.
RADIUS_M: Final = {"1": 5e3, "2": 25e3, "3": 50e3, "4": 150e3, "5": 150e3, "6": 500e3}
#: Names that name nobody.
_NOBODY: Final = (
    r"(?i)^(no information.*|unidentified.*|unknown.*|multiple|criminal|youth|"
    r"local population|beneficiaries)$"
)
_WEAPONS: Final = {
    "Firearms": "small-arms", "Aerial Bomb: Plane": "aircraft", "Aerial Bomb: Drone": "drone",
    "Aerial Bomb: Missile": "missile", "Missile": "missile", "Rocket": "rocket", "Artillery": "artillery",
    "Mine": "mine", "Unspecified IED": "explosive-device", "VBIED": "explosive-device", "RCIED": "explosive-device",
    "Remote-controlled IED": "explosive-device", "RPG": "grenade-launcher",
}  # fmt: skip
_MOST: Final = 100_000


class AidWorkers:
    """KIKA csv or parquet."""

    name = "aid_workers"
    title = "Aid workers killed, injured, kidnapped or arrested (Insecurity Insight KIKA)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="aid-workers",
        title="Aid Workers Killed, Injured, Kidnapped or Arrested",
        publisher="Insecurity Insight",
        terms="non-commercial, share alike, as the publisher states",
        origin="human-coded news",
        records_who_acted=False,
        who_acted="rows with a reported perpetrator's name, as reported",
        granularity="the local day; place by Geo Precision",
        address="insecurityinsight.org",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with the four counts of aid workers."""
        from servanda.evidence.tabular import header_names

        return set(_NEEDED) <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """Events of attack, abduction and arrest, and measures of killed and injured."""
        import polars as pl

        from servanda.evidence.cells import milli, number
        from servanda.evidence.row_facts import Form, Part, read_rows, withheld

        count = {name: number(column) for name, column in _COUNTS.items()}

        def measured(name: str) -> dict[str, pl.Expr]:
            return {"kind": pl.lit("measure"), "act": pl.lit(f"casualties.{name}")} | _persons(milli(count[name]))

        def event(act: str, many: pl.Expr | None = None) -> dict[str, pl.Expr]:
            return {"kind": pl.lit("event"), "act": pl.lit(act)} | (_persons(milli(many)) if many is not None else {})

        form = Form(
            needed=_NEEDED,
            optional=_OPTIONAL,
            prepared=lambda table: _prepared(table, source.default_zone),
            checks=lambda table: _checks(report),
            shared=[
                pl.col("weapon carried/used").alias("source_code"),
                pl.col("_actor").alias("actor"),
                pl.lit("aid workers").alias("toward"),
                number("longitude").alias("lon"),
                number("latitude").alias("lat"),
                pl.col("_radius").alias("radius_m"),
                pl.coalesce(pl.col("location of incident").replace("No information", None), "country").alias("place"),
                pl.col("admin 1").alias("admin1"),
                pl.col("weapon carried/used").replace_strict(_WEAPONS, default=None).alias("weapon"),
                pl.col("sind event id").alias("ref"),
                withheld("event description").alias("note"),
            ],
            parts=[
                Part("attack", event("attack.aid"), (count["killed"] + count["injured"]) > 0),
                Part("abduct", event("personnel.abduct", count["kidnapped"]), count["kidnapped"] > 0),
                Part("detain", event("personnel.detain", count["arrested"]), count["arrested"] > 0),
                Part("killed", measured("killed"), count["killed"] > 0),
                Part("injured", measured("injured"), count["injured"] > 0),
            ],
            nothing=(
                EvidenceCode.NOTHING_REPORTED,
                "the row counts nobody killed, injured, kidnapped or arrested",
                "look at the event in the publisher's own list",
            ),
            key="sind event id",
        )
        yield from read_rows(report, source, form)


def _persons(quantity: "pl.Expr") -> "dict[str, pl.Expr]":
    import polars as pl

    return {"quantity_milli": quantity, "unit": pl.lit("persons"), "item": pl.lit("aid workers")}


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    day = days(table["date"])
    begins, ends = local_span(day, day, zone)
    named = pl.col("reported perpetrator name")
    return table.with_columns(
        begins.alias("_from"),
        ends.alias("_to"),
        pl.when(~named.str.contains(_NOBODY)).then(named).alias("_actor"),
        pl.col("geo precision").str.extract(r"^\((\d)\)").alias("_precision"),
    ).with_columns(
        pl.when(pl.col("latitude").is_not_null())
        .then(pl.col("_precision").replace_strict(RADIUS_M, default=None, return_dtype=pl.Float64))
        .alias("_radius")
    )


def _checks(report: "Report") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks, number_checks, point_checks
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        *day_checks("date"),
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(name).is_null(), f"{name} is empty", "give the number, or 0")
            for name in _COUNTS.values()
        ),
        *number_checks(*_COUNTS.values(), most=_MOST),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            pl.col("geo precision").is_not_null() & ~pl.col("_precision").is_in(list(RADIUS_M)).fill_null(False),
            "Geo Precision {geo precision} is none of the publisher's, (1) to (6)",
            "take it from the publisher's list",
        ),
        *point_checks(report.limits),
        *known_checks(report.limits, known="_to"),
    ]
