"""Eyes on Russia map entries (Centre for Information Resilience, Bellingcat): geolocated videos and photos of a war.

Columns: ``entry``, ``event_group``, ``title``, ``lat``, ``lon``; taken where present: ``date``, ``brief description``,
``country``, ``province``, ``district``, ``town/city``, ``geolocation``. An entry is something seen, often its
aftermath; whose forces are shown is told for presence and firing positions only.
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

_NEEDED: Final = ("entry", "event_group", "title", "lat", "lon")
_OPTIONAL: Final = ("date", "brief description", "country", "province", "district", "town/city", "geolocation")
#: A group ends with the months it gathers: ``March 2022``, ``Oct 2022``, ``Feb - June``, ``July - Now``.
_MONTHS: Final = r"\s+(?:[A-Z][a-z]{2,8}\s+20\d\d|[A-Z][a-z]{2,8} - [A-Z][a-z]{2,8})$"
#: A group about forces begins with whose they are.
_OF_FORCES: Final = r"^(?:(.+?) )?(Military Presence|Military Losses|Firing Positions|Allies Presence/Losses)$"
#: Metres, ours: an entry with the geolocator's link was found on the ground, one without was placed at its town.
_FOUND_M, _TOWN_M = 500.0, 5_000.0


class EyesOnRussia:
    """Eyes on Russia csv or parquet."""

    name = "eyes_on_russia"
    title = "Eyes on Russia map (geolocated videos and photos)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="eyes-on-russia",
        title="Eyes on Russia map",
        publisher="Centre for Information Resilience and Bellingcat",
        origin="human-coded news",
        records_who_acted=False,
        who_acted="whose forces are seen, for presence and firing positions; never who fired",
        granularity="the local day; place of the video, within 500 m where a geolocation is linked",
        default_zone="Europe/Kyiv",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with the map's columns."""
        from servanda.evidence.tabular import header_names

        return {"entry", "event_group", "violence level", "lat", "lon"} <= set(header_names(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """An event per entry, or one for each reading of its group."""
        import polars as pl

        from servanda.evidence.cells import number
        from servanda.evidence.event_rows import source_code_acts
        from servanda.evidence.row_facts import Form, Part, read_rows, withheld
        from servanda.vocabulary import crosswalk

        acts = source_code_acts(crosswalk("eyes-on-russia"))
        present = pl.col("_group").is_in(["Military Presence", "Firing Positions"])
        form = Form(
            needed=_NEEDED,
            optional=_OPTIONAL,
            prepared=lambda table: _prepared(table, source.default_zone),
            checks=lambda table: _checks(report, table, acts["source_code"]),
            shared=[
                pl.col("_group").alias("source_code"),
                pl.when(present).then(pl.col("_forces")).alias("actor"),
                pl.when(pl.col("_group") == "Military Losses").then(pl.col("_forces")).alias("toward"),
                number("lon").alias("lon"),
                number("lat").alias("lat"),
                pl.when(pl.col("geolocation").is_not_null()).then(_FOUND_M).otherwise(_TOWN_M).alias("radius_m"),
                pl.col("town/city").alias("place"),
                pl.col("province").alias("admin1"),
                pl.col("district").alias("admin2"),
                pl.col("entry").alias("ref"),
                withheld("_words").alias("note"),
            ],
            parts=[Part("seen", {"kind": pl.lit("event")}, acts=acts)],
            nothing=(EvidenceCode.NOTHING_REPORTED, "the row says nothing", "leave it out"),
            key="entry",
            key_needed=False,
        )
        yield from read_rows(report, source, form)


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.days import days, local_span

    # Where the date is missing it stands at the title's begin, day first.
    titled = pl.col("title").str.extract_groups(r"^(?<d>\d\d)/(?<m>\d\d)/(?<y>\d{4})")
    written = pl.format("{}-{}-{}", *(titled.struct.field(part) for part in "ymd"))
    group = pl.col("event_group").str.replace(_MONTHS, "")
    table = table.with_columns(
        pl.coalesce("date", written).alias("_date"),
        group.str.replace(_OF_FORCES, "${2}").alias("_group"),
        group.str.extract(_OF_FORCES, 1).alias("_forces"),
        pl.coalesce("brief description", "title").alias("_words"),
    )
    day = days(table["_date"])
    begins, ends = local_span(day, day, zone)
    return table.with_columns(begins.alias("_from"), ends.alias("_to"))


def _checks(report: "Report", table: "pl.DataFrame", codes: "pl.Series") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks, point_checks, swapped_check
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        Check(EvidenceCode.MISSING_VALUE, pl.col("event_group").is_null(), "event_group is empty", "give the group"),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("_group").is_in(codes.implode()),
            "the group {event_group} is not one of the map's",
            "take the group as the map names it",
        ),
        *day_checks("_date", example="2022-03-08"),
        *point_checks(report.limits, "lon", "lat"),
        swapped_check(table, "lon", "lat"),
        *known_checks(report.limits, known="_to"),
    ]
