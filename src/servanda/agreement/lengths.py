"""Lengths of calendar time as an author writes them: ``48 hours``, ``120 days``, ``5 years``."""

import re
from dataclasses import replace
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic.dataclasses import dataclass

from servanda.agreement.when import When, not_too_long
from servanda.basis import HOUR, MINUTE

_LENGTH = re.compile(r"^\s*(\d+)\s*(minute|hour|day|week|month|year)s?\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length of calendar time: months and days by the calendar, hours and minutes as microseconds."""

    written: str
    months: int = 0
    days: int = 0
    us: int = 0

    def after(self, when: When, times: int = 1) -> When:
        """The moment so many such lengths after another; before it where ``times`` is negative."""
        return replace(
            when,
            months=when.months + times * self.months,
            days=when.days + times * self.days,
            us=when.us + times * self.us,
        )

    def __str__(self) -> str:
        return self.written


def parse_length(text: str) -> Length:
    """Read a length; raises ValueError with examples where it is none."""
    match = _LENGTH.match(text)
    if match is None:
        raise ValueError(
            f"{text[:60]!r} is not a length of time such as '48 hours', '120 days', '6 months' or '5 years'"
        )
    unit = match[2]
    not_too_long(text, match[1], unit)
    n = int(match[1])
    return Length(
        written=" ".join(text.split()),
        months=n * {"month": 1, "year": 12}.get(unit, 0),
        days=n * {"day": 1, "week": 7}.get(unit, 0),
        us=n * {"minute": MINUTE, "hour": HOUR}.get(unit, 0),
    )


def _read(given: Any) -> Any:
    return parse_length(given) if isinstance(given, str) else given


LengthText = Annotated[
    Length,
    BeforeValidator(_read),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^[0-9]",
            "description": "a length of calendar time",
            "examples": ["5 years", "6 months", "120 days", "48 hours"],
        }
    ),
]
