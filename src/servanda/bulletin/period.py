"""The period of a bulletin: whole days of the agreement's clock, to a cut-off that is the same every time."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from servanda.basis import Place, Refusal, to_us

_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})")
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
#: Longer periods are no bulletin's.
_MOST_DAYS: Final = 366


@dataclass(frozen=True, slots=True)
class Period:
    """From the cut-off before its first day to that of its last: ``first`` and ``last`` are local days.

    ``begin``, ``end`` in µs UTC, half-open; what became known by ``end`` is told, and nothing after it.
    """

    first: date
    last: date
    zone: str
    cut_off: time = time(0)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def begin(self) -> int:
        """The instant it begins."""
        return self._cut(self.first)

    @property
    def end(self) -> int:
        """The cut-off."""
        return self._cut(self.last + timedelta(days=1))

    def _cut(self, day: date) -> int:
        # A cut-off in the evening belongs to the day it ends; midnight to the day it begins.
        at = day if self.cut_off == time(0) else day - timedelta(days=1)
        return to_us(datetime.combine(at, self.cut_off, ZoneInfo(self.zone)))

    def before(self, count: int = 1) -> "Period":
        """The period of the same length that many periods earlier."""
        back = timedelta(days=self.days * count)
        return Period(self.first - back, self.last - back, self.zone, self.cut_off)

    def ending(self, day: date) -> "Period":
        """The period of the same length whose last day is the one before ``day``."""
        last = day - timedelta(days=1)
        return Period(last - timedelta(days=self.days - 1), last, self.zone, self.cut_off)

    @property
    def name(self) -> str:
        """How files and addresses name it: first and last day."""
        return f"{self.first.isoformat()}_{self.last.isoformat()}"


def period_of(text: str, zone: str, cut_off: str = "") -> Period:
    """``2015-08-10..2015-08-16``, ``2015-W33``, ``2015-08`` or one day. Refuses (BUL001) what is none of these.

    ``cut_off``: a time of day such as 19:30; default midnight.
    """
    first, last = _days(text.strip())
    if not 0 <= (last - first).days < _MOST_DAYS:
        raise _refusal(text)
    try:
        at = time.fromisoformat(cut_off) if cut_off else time(0)
    except ValueError:
        raise Refusal("BUL002", f"{cut_off!r} is no time of day", "write it as 19:30", Place("--cut-off")) from None
    return Period(first, last, zone, at)


def _days(text: str) -> tuple[date, date]:
    try:
        if week := _WEEK.fullmatch(text):
            first = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return first, first + timedelta(days=6)
        if month := _MONTH.fullmatch(text):
            first = date(int(month[1]), int(month[2]), 1)
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        first_text, _, last_text = text.partition("..")
        first = date.fromisoformat(first_text)
        return first, date.fromisoformat(last_text) if last_text else first
    except ValueError:
        raise _refusal(text) from None


def _refusal(text: str) -> Refusal:
    return Refusal(
        "BUL001",
        f"{text!r} is no period",
        "write 2015-08-10..2015-08-16, 2015-W33, 2015-08 or one day",
        Place("--period"),
    )
