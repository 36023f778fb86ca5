"""Moments as an author writes them: ``2005-09-15``, ``day 7``, ``entry + 60 days``, ``weapons-1 done + 48 hours``."""

import re
from datetime import date, datetime
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, WithJsonSchema
from pydantic.dataclasses import dataclass

from servanda.basis import DAY, FIRST_YEAR, HOUR, LAST_YEAR, MINUTE

_MOMENT = re.compile(
    r"""^\s*
    (?P<before>before\s+)?
    (?:(?P<date>\d{4}-\d{2}-\d{2})(?:[ T](?P<time>\d{2}:\d{2}(?::\d{2})?))?
      |day\s+(?P<day>\d+)
      |(?P<known>signature|entry|expiry)
      |(?P<ref>[a-z0-9][a-z0-9./-]*)(?:\s+(?P<what>done|certified|begins|ends|opens|closes|happens))?
      |(?P<unknown>agreed\ later|not\ stated)
    )
    (?:\s*(?P<sign>[+-])\s*(?P<n>\d+)\s*(?P<unit>minutes?|hours?|h|days?|weeks?|months?|years?))?
    \s*$""",
    re.X,
)
#: Looks like a date, and is not written as one.
_DATE_LIKE = re.compile(r"^\s*(?:before\s+)?\d+[-./]\d+[-./]\d+")
#: The longest offset, in years; longer ones are slips of the hand, and chains of them would leave the calendar.
MOST_YEARS: Final = 100
#: How many of a unit make so many years.
_MOST: Final = {
    "minute": MOST_YEARS * 527_040, "hour": MOST_YEARS * 8_784, "h": MOST_YEARS * 8_784, "day": MOST_YEARS * 366,
    "week": MOST_YEARS * 53, "month": MOST_YEARS * 12, "year": MOST_YEARS,
}  # fmt: skip
_EXAMPLES: Final = [
    "2005-09-15",
    "2015-02-15 00:00",
    "day 7",
    "entry + 60 days",
    "weapons-stage-1 done + 48 hours",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A moment not yet placed on a clock.

    Exactly one anchor: ``date`` (with ``time`` or whole day), ``day`` (counted as the agreement counts), ``known``
    (signature, entry, expiry), ``ref`` (an event, clause or phase, and ``what`` of it), or ``unknown``. Then an
    offset: ``us`` for hours and minutes, ``days`` and ``months`` for calendar units. ``before``: the first
    instant of the day is already too late.
    """

    written: str
    date: str = ""
    time: str = ""
    day: int | None = None
    known: str = ""
    ref: str = ""
    what: str = ""
    unknown: str = ""
    us: int = 0
    days: int = 0
    months: int = 0
    before: bool = False

    @property
    def whole_day(self) -> bool:
        """Whether it names a day rather than an instant."""
        if self.date:
            return not self.time and not self.us
        return (self.day is not None or bool(self.days or self.months)) and not self.us

    def __str__(self) -> str:
        return self.written


def parse_when(text: str) -> When:
    """Read a moment; raises ValueError with examples where it is none."""
    match = _MOMENT.match(text)
    if match is None:
        raise ValueError(f"{text[:60]!r} is not a moment such as " + ", ".join(repr(e) for e in _EXAMPLES))
    got = match.groupdict()
    if got["date"]:
        _real_date(got["date"], got["time"] or "00:00")
    elif _DATE_LIKE.match(text):
        raise ValueError(f"{text[:60]!r} is not a date such as '2005-09-15', with four figures for the year")
    unit = (got["unit"] or "").rstrip("s")
    not_too_long(text, got["n"] or "0", unit)
    not_too_long(text, got["day"] or "0", "day")
    n = int(got["n"] or 0) * (-1 if got["sign"] == "-" else 1)
    return When(
        written=" ".join(text.split()),
        date=got["date"] or "",
        time=got["time"] or "",
        day=int(got["day"]) if got["day"] else None,
        known=got["known"] or "",
        ref=got["ref"] or "",
        what=got["what"] or ("happens" if got["ref"] else ""),
        unknown=got["unknown"] or "",
        us=n * {"minute": MINUTE, "hour": HOUR, "h": HOUR}.get(unit, 0),
        days=n * {"day": 1, "week": 7}.get(unit, 0),
        months=n * {"month": 1, "year": 12}.get(unit, 0),
        before=bool(got["before"]),
    )


def _real_date(day: str, time: str) -> None:
    try:
        date.fromisoformat(day)
    except ValueError:
        raise ValueError(f"{day!r} is no day of the calendar; write a date such as '2005-09-15'") from None
    try:
        datetime.fromisoformat(f"{day}T{time}")
    except ValueError:
        raise ValueError(f"{time!r} is no time of day; write it from '00:00' to '23:59'") from None
    if not FIRST_YEAR <= int(day[:4]) <= LAST_YEAR:
        raise ValueError(f"{day!r} is not in the years {FIRST_YEAR} to {LAST_YEAR}; write a date such as '2005-09-15'")


def not_too_long(text: str, number: str, unit: str) -> None:
    """Raises ValueError where so many of a unit (``day``, ``month``, …) are longer than any term."""
    # compared by length first: turning a very long number into one costs more than it is worth
    if unit and (len(number.lstrip("0")) > 12 or int(number) > _MOST[unit]):
        raise ValueError(f"{text[:60]!r} counts more than {MOST_YEARS} years; write a shorter time or a date")


def _read(given: Any) -> Any:
    return parse_when(given) if isinstance(given, str) else given


WhenText = Annotated[
    When,
    BeforeValidator(_read),
    WithJsonSchema(
        {
            "type": "string",
            "description": "a moment: a date, an instant, 'day N', 'signature', 'entry', 'agreed later', or "
            "'<clause> done|certified|begins|ends', '<phase> opens|closes', '<event>', with '+ N days' and the like",
            "examples": _EXAMPLES,
        }
    ),
]

__all__ = ["DAY", "When", "WhenText", "not_too_long", "parse_when"]
