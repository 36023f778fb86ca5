"""Times as a person writes them: a day, an instant, a month, a year, or ``A to B``, in a named zone."""

import re
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from servanda.basis import DAY, SECOND, Span, local_midnight, to_us
from servanda.evidence.days import EARLIEST, LATEST, month_of

_DAY: Final = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_INSTANT: Final = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})[ T]"
    r"(?P<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?) ?(?P<offset>Z|[+-]\d{2}:?\d{2})?"
)
_BETWEEN: Final = re.compile(r"\s+to\s+|\s*\.\.\s*")
EXAMPLES: Final = "2005-09-15, 2005-09-15 14:00, 2005-09, 2005-09-15 to 2005-09-17"


class NoMoment(ValueError):
    """The text names no time; the message says why, in words for a person."""


def read_span(text: str, zone: str) -> Span:
    """The half-open span a text names; raises NoMoment.

    A day, month or year is whole, in local days of the zone. An instant is one microsecond long. ``A to
    B`` runs from the begin of A to the end of B, and B may be an instant, then it is the end.
    """
    parts = _BETWEEN.split(text.strip())
    if len(parts) > 2:
        raise NoMoment(f"{text!r} names more than two times; write one of: {EXAMPLES}")
    first = _one(parts[0], zone)
    if len(parts) == 1:
        return first
    last = _one(parts[1], zone)
    end = last.begin if last.length == 1 else last.end
    if end <= first.begin:
        raise NoMoment(f"{text!r} ends before it begins")
    return Span(first.begin, end)


def local_days(span: Span, zone: str) -> list[Span]:
    """The local days a span touches, each cut to the span."""
    day = datetime.fromtimestamp(span.begin // SECOND, ZoneInfo(zone)).date()
    found: list[Span] = []
    while (begin := local_midnight(day, zone)) < span.end:
        day += timedelta(days=1)
        part = Span(begin, local_midnight(day, zone)).meets(span)
        if part is not None:
            found.append(part)
    return found


def days_long(span: Span) -> float:
    """About how many days a span lasts."""
    return span.length / DAY


def _one(text: str, zone: str) -> Span:
    if found := _DAY.fullmatch(text):
        return _days(text, found, zone)
    if found := _INSTANT.fullmatch(text):
        return _instant(text, found, zone)
    raise NoMoment(f"{text!r} names no time; write one of: {EXAMPLES}")


def _days(text: str, found: re.Match[str], zone: str) -> Span:
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    try:
        first = last = date(year, month, day)
    except ValueError:
        raise NoMoment(f"{text!r} is no day of the calendar") from None
    if found[3] is None:
        first, last = (date(year, 1, 1), date(year, 12, 31)) if found[2] is None else month_of(first)
    if not EARLIEST <= year <= LATEST:
        raise NoMoment(f"the year of {text!r} is not between {EARLIEST} and {LATEST}")
    return Span(local_midnight(first, zone), local_midnight(last + timedelta(days=1), zone))


def _instant(text: str, found: re.Match[str], zone: str) -> Span:
    hour = found["time"].rjust(5, "0") if found["time"].index(":") == 2 else "0" + found["time"]
    try:
        local = datetime.fromisoformat(f"{found['day']}T{hour}{found['offset'] or ''}")
    except ValueError:
        raise NoMoment(f"{text!r} is no time of the calendar and clock") from None
    if not EARLIEST <= local.year <= LATEST:
        raise NoMoment(f"the year of {text!r} is not between {EARLIEST} and {LATEST}")
    begin = to_us(local if local.tzinfo else local.replace(tzinfo=ZoneInfo(zone)))
    return Span(begin, begin + 1)
