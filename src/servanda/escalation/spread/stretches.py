"""The periods that are compared, and the quiet stretch before each that makes a place new."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from servanda.basis import Refusal
from servanda.escalation.spread.codes import SpreadCode

Integers = npt.NDArray[np.int64]
Step = Literal["week", "month", "quarter", "year"]
_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
EPOCH: Final = date(1970, 1, 1)
#: Not a rule of anybody's: long enough that a place shelled once a month is not new every time.
QUIET_DAYS: Final = 90
#: Facts told of longer spans than this do not say in which period they belong.
LONGEST_SPAN_DAYS: Final = 31


@dataclass(frozen=True, slots=True)
class Stretches:
    """Periods as day numbers since 1970: ``edges`` are n+1 days, half-open periods between; ``quiet`` in days."""

    edges: tuple[int, ...]
    quiet: int = QUIET_DAYS

    def __post_init__(self) -> None:
        follow = len(self.edges) > 1 and all(a < b for a, b in pairwise(self.edges))
        if self.quiet < 1 or not follow:
            raise Refusal(
                SpreadCode.NO_STRETCH,
                "periods that do not follow one another, or a quiet stretch of no days",
                "give a later end than begin, and at least one day of quiet",
            )

    @property
    def begins(self) -> Integers:
        """First day of each period."""
        return np.array(self.edges[:-1], np.int64)

    @property
    def ends(self) -> Integers:
        """Day after the last of each period."""
        return np.array(self.edges[1:], np.int64)

    def days(self, period: int) -> tuple[date, date]:
        """A period as dates, the end excluded."""
        return as_date(self.edges[period]), as_date(self.edges[period + 1])


def stretches(begin: date, end: date, step: Step = "month", quiet: int = QUIET_DAYS) -> Stretches:
    """Weeks from ``begin`` on, or the calendar's months, quarters or years, to ``end`` (excluded).

    The first and the last may be shorter. Refuses (ESC070) an end that is not after the begin, and a quiet stretch of
    no days.
    """
    edges, at = [as_day(begin)], begin
    while at < end:
        at = min(_following(at, step), end)
        edges.append(as_day(at))
    return Stretches(tuple(edges), quiet)


def _following(at: date, step: Step) -> date:
    if step == "week":
        return at + timedelta(days=7)
    many = _MONTHS[step]
    month = at.year * 12 + (at.month - 1) // many * many + many
    return date(month // 12, month % 12 + 1, 1)


def as_day(at: date) -> int:
    """Days since 1970."""
    return (at - EPOCH).days


def as_date(day: int) -> date:
    """The date of a day number."""
    return EPOCH + timedelta(days=int(day))
