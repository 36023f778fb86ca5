"""Moments as an author writes them: ``2005-09-15``, ``day 7``, ``entry + 60 days``, ``weapons-1 done + 48 hours``."""

import re
from datetime import date, datetime
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, WithJsonSchema
from pydantic.dataclasses import dataclass

from servanda.basis import DAY, HOUR, MINUTE

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
        raise ValueError(f"{text!r} is not a moment such as " + ", ".join(repr(e) for e in _EXAMPLES))
    got = match.groupdict()
    if got["date"]:
        # fromisoformat refuses the 31st of February with words of its own
        datetime.fromisoformat(f"{got['date']}T{got['time'] or '00:00'}")
        date.fromisoformat(got["date"])
    n = int(got["n"] or 0) * (-1 if got["sign"] == "-" else 1)
    unit = (got["unit"] or "").rstrip("s")
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

__all__ = ["DAY", "When", "WhenText", "parse_when"]
