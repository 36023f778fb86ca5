"""Dates as event archives write them, read as local days of a named zone."""

import re
from datetime import date, timedelta
from typing import Final

import polars as pl

from servanda.basis import known_zone, local_midnight

EARLIEST, LATEST = 1900, 2200
_INSTANT: Final = pl.Datetime("us", "UTC")
MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may may", "june jun", "july jul",
            "august aug", "september sep sept", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?)?")
#: 01-January-2015, 9-May-20, 06 June 2025
_WORDED: Final = re.compile(r"(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{4}|\d{2})")


def read_day(text: str) -> date | None:
    """The day a date names, or None. Two-digit years are of this century: no archive read here is older."""
    if found := _ISO.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _WORDED.fullmatch(text):
        day, month, year = int(found[1]), MONTHS.get(found[2].lower(), 0), int(found[3])
        year += 2000 if year < 100 else 0
    else:
        return None
    try:
        return date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


def days(texts: pl.Series) -> pl.Series:
    """A column of dates; null where a text names none. The work is done once per distinct text."""
    distinct = texts.drop_nulls().unique()
    found = pl.Series([read_day(text) for text in distinct], dtype=pl.Date)
    return texts.replace_strict(distinct, found, default=None, return_dtype=pl.Date)


def midnights(when: pl.Series, zone: str) -> pl.Series:
    """The instant each local day begins in a zone; null stays null. Refuses an unknown zone (BAS001)."""
    known_zone(zone)
    distinct = when.drop_nulls().unique()
    found = pl.Series([local_midnight(day, zone) for day in distinct], dtype=pl.Int64).cast(_INSTANT)
    return when.replace_strict(distinct, found, default=None, return_dtype=_INSTANT)


def local_span(first: pl.Series, last: pl.Series, zone: str) -> tuple[pl.Series, pl.Series]:
    """From the begin of the first local day to the end of the last; null where either is."""
    return midnights(first, zone), midnights(last.dt.offset_by("1d"), zone)


def month_of(day: date) -> tuple[date, date]:
    """The first and last day of a day's month."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
