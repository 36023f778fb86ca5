"""Times in somebody's own spelling: a form such as ``day/month/year hour:minute``, read in a named zone."""

import re
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

import polars as pl

from servanda.basis import SECOND, Span, known_zone, local_midnight, to_us
from servanda.evidence.days import EARLIEST, LATEST, MONTHS
from servanda.evidence.moments import NoMoment, read_span

#: Forms that are no pattern: a year-month-day with or without a time, and seconds or milliseconds since 1970 (UTC).
ISO, UNIX, UNIX_MS = "year-month-day", "unix seconds", "unix milliseconds"
_PARTS: Final = {
    "day": r"(?P<day>\d{1,2})",
    "month": r"(?P<month>\d{1,2}|[^\W\d_]{3,9})",
    "year": r"(?P<year>\d{4}|\d{2})",
    "hour": r"(?P<hour>\d{1,2})",
    "minute": r"(?P<minute>\d{2})",
    "second": r"(?P<second>\d{2})(?:[.,]\d{1,9})?",
}
_WORD: Final = re.compile(r"[a-z]+")
_CLOCK: Final = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?")
_ISO_TIME: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))? ?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?"
)
#: Digits of other scripts, and what they are.
DIGITS: Final = {chr(zero + n): str(n) for zero in (0x660, 0x6F0, 0x966) for n in range(10)}
_INSTANT: Final = pl.Datetime("us", "UTC")


def why_no_form(form: str) -> str:
    """Why a text is no form of dates; empty where it is one."""
    if form in (ISO, UNIX, UNIX_MS):
        return ""
    words = _WORD.findall(form)
    strange = [word for word in words if word not in _PARTS]
    if strange:
        return f"{strange[0]!r} is no part of a date"
    if len(set(words)) != len(words):
        return "a part stands twice"
    if not {"day", "month", "year"} <= set(words):
        return "day, month and year are not all there"
    return "" if "minute" not in words or "hour" in words else "there is a minute without an hour"


def spans(texts: pl.Series, form: str, zone: str) -> tuple[pl.Series, pl.Series]:
    """When each text begins and ends, as instants; null where it is no time of the form. Once per distinct text."""
    known_zone(zone)
    distinct = texts.drop_nulls().unique()
    found = [_span(text, form, zone) for text in distinct]
    begins = pl.Series([span and span.begin for span in found], dtype=pl.Int64).cast(_INSTANT)
    ends = pl.Series([span and span.end for span in found], dtype=pl.Int64).cast(_INSTANT)
    return (
        texts.replace_strict(distinct, begins, default=None, return_dtype=_INSTANT),
        texts.replace_strict(distinct, ends, default=None, return_dtype=_INSTANT),
    )


def with_clock(form: str) -> str:
    """The form of a date column whose time of day stands in another column, joined by a blank."""
    return form if form in (ISO, UNIX, UNIX_MS) or "hour" in form else f"{form} hour:minute"


def _span(text: str, form: str, zone: str) -> Span | None:
    plain = "".join(DIGITS.get(mark, mark) for mark in text.strip())
    try:
        if form in (UNIX, UNIX_MS):
            return _unix(plain, 1_000 if form == UNIX_MS else SECOND)
        return _iso(plain, zone) if form == ISO else _written(plain, form, zone)
    except (NoMoment, ValueError, OverflowError):
        return None


def _unix(text: str, to_us_: int) -> Span | None:
    begin = round(float(text) * to_us_)
    year = 1970 + begin // (365.2425 * 86_400 * SECOND)
    return Span(begin, begin + 1) if EARLIEST <= year <= LATEST else None


def _iso(text: str, zone: str) -> Span:
    if found := _ISO_TIME.fullmatch(text):
        day, clock, part, offset = found.groups()
        if not offset and not clock.strip("0:") and not (part or "").strip("0"):
            # midnight without a zone is how programs write a date that has no hour
            return read_span(day, zone)
        if offset and len(offset) == 3:
            offset += ":00"
        return read_span(f"{day} {clock}{'.' + part[:6] if part and clock.count(':') == 2 else ''}{offset or ''}", zone)
    return read_span(text, zone)


def _written(text: str, form: str, zone: str) -> Span | None:
    found = _pattern(form).fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict()
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    month = int(parts["month"]) if parts["month"].isdigit() else MONTHS.get(parts["month"].lower(), 0)
    day = date(year, month, int(parts["day"]))
    if not EARLIEST <= year <= LATEST:
        return None
    if parts.get("hour") is None:
        return Span(local_midnight(day, zone), local_midnight(day + timedelta(days=1), zone))
    clock = (int(parts["hour"]), int(parts.get("minute") or 0), int(parts.get("second") or 0))
    begin = to_us(datetime(year, month, day.day, *clock, tzinfo=ZoneInfo(zone)))
    return Span(begin, begin + 1)


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """A form as a pattern; its time of day may be left out, and its seconds."""
    head, hour, tail = form.partition("hour")
    gap = head[len(head.rstrip(" T,")) :]
    date_part = _replaced(head[: len(head) - len(gap)])
    if not hour:
        return re.compile(date_part)
    clock = re.escape(gap) + _replaced(hour + tail)
    if "second" not in tail:
        clock += r"(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    return re.compile(f"{date_part}(?:{clock})?")


def _replaced(form: str) -> str:
    return "".join(_PARTS.get(piece) or re.escape(piece) for piece in re.split(r"([a-z]+)", form) if piece)
