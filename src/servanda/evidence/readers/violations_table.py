"""Tables of violations as monitoring missions annex them to daily reports: what was heard, seen or filmed, from where.

Columns as in the OSCE SMM's annex, each under one of its names (``_NAMES``): observer position, event location, means,
number, observation, description, weapon, date, time. The mission does not say who fired, so no row has an actor; it
tells where its observer was, so the place is the observer's, with the far end of the stated distance as radius.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.batch import Batch
    from servanda.evidence.limits import Limits
    from servanda.evidence.report import Report
    from servanda.evidence.sieve import Check

_NAMES: Final = {
    "position": ("smm position", "observer position", "position"),
    "location": ("event location", "location of event"),
    "means": ("means",),
    "number": ("no.", "no", "number", "count"),
    "observation": ("observation", "type of observation"),
    "description": ("description",),
    "weapon": ("weapon", "weapon system"),
    "date": ("date",),
    "time": ("time",),
    "date_time": ("date, time", "date and time", "date/time"),
    "lat": ("position latitude", "latitude", "lat"),
    "lon": ("position longitude", "longitude", "lon"),
}
#: Where the exact words stand the table is one of these; a name of our own for each other.
_TELLING: Final = ("position", "location", "observation", "description")
_UNITS: Final = {
    "explosion": "explosions", "burst": "bursts", "shot": "shots", "muzzle flash": "flashes",
    "projectile": "projectiles",
}  # fmt: skip


class ViolationsTable:
    """A monitoring mission's table of violations, csv or parquet."""

    name = "violations_table"
    title = "Table of violations of a monitoring mission (annex of OSCE SMM daily reports)"
    media_types = ("text/csv", "application/vnd.apache.parquet")
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    source = Source(
        id="violations-table",
        title="Table of violations",
        publisher="the monitoring mission",
        origin="monitor",
        records_who_acted=False,
        who_acted="the mission does not say who fired, in no row",
        granularity="the minute or the span a row states; the place of the observer, with the stated distance",
    )

    def looks_like(self, head: bytes) -> bool:
        """A csv header with the annex's columns for position, event location, observation and description."""
        from servanda.evidence.tabular import header_names

        names = set(header_names(head))
        return all(names & set(_NAMES[column]) for column in _TELLING)

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """An event per row, or one for each reading of its words; the row's number is the quantity."""
        import polars as pl

        from servanda.evidence.cells import milli, number
        from servanda.evidence.event_rows import source_code_acts
        from servanda.evidence.row_facts import Form, Part, read_rows
        from servanda.vocabulary import crosswalk

        walk = crosswalk("osce")
        form = Form(
            needed=(),
            optional=tuple(name for names in _NAMES.values() for name in names),
            prepared=lambda table: _prepared(table, source.default_zone),
            checks=lambda table: _checks(report.limits),
            shared=[
                pl.col("_code").alias("source_code"),
                pl.col("_position").alias("place"),
                number("_lon").alias("lon"),
                number("_lat").alias("lat"),
                pl.col("_radius").alias("radius_m"),
                milli(number("_number")).alias("quantity_milli"),
                pl.col("_unit").alias("unit"),
                pl.col("_weapon_class").alias("weapon"),
                pl.col("_calibre").alias("calibre_mm"),
                pl.col("_words").alias("note"),
            ],
            parts=[Part("seen", {}, acts=_with_kinds(source_code_acts(walk)))],
            nothing=(EvidenceCode.NOTHING_REPORTED, "the row says nothing", "leave it out"),
        )
        yield from read_rows(report, source, form)


def _with_kinds(walked: "pl.DataFrame") -> "pl.DataFrame":
    """The acts of a crosswalk with the kind of fact each usually is."""
    import polars as pl

    from servanda.vocabulary import acts

    kinds = {code: act.kind for code, act in acts().items()}
    return walked.with_columns(pl.col("act").replace_strict(kinds, return_dtype=pl.String).alias("kind"))


def _prepared(table: "pl.DataFrame", zone: str) -> "pl.DataFrame":
    import polars as pl

    from servanda.evidence.observed_fire import farthest_m, is_verdict, observed
    from servanda.vocabulary import crosswalk

    walk = crosswalk("osce")
    table = table.with_columns(pl.coalesce(*names).alias(f"_{own}") for own, names in _NAMES.items())
    words = table.select(pl.col("_observation", "_description", "_weapon").fill_null("")).rows()
    known = {(seen, said, weapon): observed(seen, said, weapon, walk) for seen, said, weapon in set(words)}
    date_and_time = pl.concat_str("_date", "_time", separator=" ")
    table = table.with_columns(pl.coalesce("_date_time", date_and_time, "_date").alias("_when"))
    begins, ends = _spans(table["_when"], zone)
    units = [next((unit for word, unit in _UNITS.items() if word in row[0].lower()), "observations") for row in words]
    said = ("means", "observation", "description", "location", "weapon")
    return table.with_columns(
        begins.alias("_from"),
        ends.alias("_to"),
        pl.Series("_code", [known[three].code or None for three in words], dtype=pl.String),
        pl.Series("_weapon_class", [known[three].weapon for three in words], dtype=pl.String),
        pl.Series("_calibre", [known[three].calibre_mm for three in words], dtype=pl.Int32),
        pl.Series("_unit", units, dtype=pl.String),
        pl.Series("_verdict", [is_verdict(three[0]) for three in words], dtype=pl.Boolean),
        pl.Series("_radius", [farthest_m(text or "") for text in table["_location"]], dtype=pl.Float64),
        pl.concat_str([pl.col(f"_{name}") for name in said], separator="; ", ignore_nulls=True).alias("_words"),
    )


def _spans(texts: "pl.Series", zone: str) -> "tuple[pl.Series, pl.Series]":
    import polars as pl

    distinct = {text: _span(text, zone) for text in texts.drop_nulls().unique()}
    instant = pl.Datetime("us", "UTC")
    found = [distinct.get(text) if text is not None else None for text in texts]
    return (
        pl.Series([span and span[0] for span in found], dtype=pl.Int64).cast(instant),
        pl.Series([span and span[1] for span in found], dtype=pl.Int64).cast(instant),
    )


def _span(text: str, zone: str) -> tuple[int, int] | None:
    """``10-Feb-2018, 18:05`` is that minute, ``18:05-19:30`` to the end of its last minute, a date the local day."""
    import re

    from servanda.evidence.days import read_day
    from servanda.evidence.moments import NoMoment, read_span

    minute = 60_000_000
    found = re.fullmatch(r"(.*?\d{4}|\d{4}-\d\d-\d\d)(?:[ ,T]+(\d{1,2}:\d\d)(?:\s*[-–]\s*(\d{1,2}:\d\d))?)?", text)
    day = read_day(found[1].strip()) if found else None
    if found is None or day is None:
        return None
    try:
        if not found[2]:
            whole = read_span(day.isoformat(), zone)
            return whole.begin, whole.end
        first = read_span(f"{day} {found[2]}", zone).begin
        last = read_span(f"{day} {found[3] or found[2]}", zone).begin + minute
    except NoMoment:
        return None
    return first, last


def _checks(limits: "Limits") -> "list[Check]":
    import polars as pl

    from servanda.evidence.cells import known_checks, number, number_checks, point_checks
    from servanda.evidence.row_facts import day_checks
    from servanda.evidence.sieve import Check

    return [
        *(
            Check(EvidenceCode.MISSING_VALUE, pl.col(f"_{name}").is_null(), f"{name} is empty", "give the value")
            for name in ("position", "observation")
        ),
        Check(
            EvidenceCode.VERDICT,
            pl.col("_verdict") & pl.col("_code").is_null(),
            "{_observation} says that a rule was broken, not what happened",
            "take the row's explosions, bursts or shots; the body finds whether they broke the rule",
        ),
        Check(
            EvidenceCode.UNKNOWN_CODE,
            pl.col("_code").is_null(),
            "the observation {_observation} is none of the mission's",
            "write explosion, burst, shot, muzzle flash, projectile or flare, and the weapon where it is known",
        ),
        *day_checks("_when", example="10-Feb-2018 and 18:05, with the year"),
        *number_checks("_number", least=0, most=100_000),
        Check(
            EvidenceCode.BAD_NUMBER,
            number("_number") <= 0,
            "the number is {_number}: nothing was observed",
            "leave the row out; that the observer watched is a coverage row of a chronology",
        ),
        *point_checks(limits, "_lon", "_lat"),
        *known_checks(limits, known="_to"),
    ]
