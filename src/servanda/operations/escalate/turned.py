"""The counts of a case as a series by day or week, its levels, and the alarm listening from the truce on."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

import numpy as np

from servanda.escalation import (
    AlarmRule,
    Listening,
    Turns,
    listening,
    rise_chances,
    scatter_of,
    sounded,
    tuned,
    turns_of,
)
from servanda.operations.escalate.opened import Opened

#: Longer series are counted by week.
MOST_DAYS: Final = 400
#: Of weeks: the shortest level, and how many are looked at together to learn how counts scatter.
_LEAST, _WINDOW = 3, 6
#: The alarm takes the first four weeks for usual, and sounds for nothing once a year at most.
USUAL_DAYS: Final = 28
PER_YEAR: Final = 1.0
_FLOOR: Final = 0.1


@dataclass(frozen=True, slots=True)
class Turned:
    """Counts from ``first`` on by day or week (``days`` a step), and their levels."""

    step: Literal["day", "week"]
    days: int
    first: date
    counts: tuple[int, ...]
    turns: Turns

    def day(self, step: int) -> date:
        """The first day of a step."""
        return self.first + timedelta(days=step * self.days)

    @property
    def end(self) -> date:
        """The day after the last step."""
        return self.day(len(self.counts))

    def mean(self, begin: date, end: date) -> float | None:
        """The mean per step of steps that lie wholly within these days (half-open); None where there is none."""
        first = -(-(begin - self.first).days // self.days)
        last = (end - self.first).days // self.days
        chosen = self.counts[max(first, 0) : max(last, 0)]
        return sum(chosen) / len(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class Listened:
    """The alarm from ``first`` on: how it listens, what it is worth, and the days on which it sounded."""

    first: date
    learned_until: date
    listening: Listening
    sounded: tuple[date, ...]


def turned(opened: Opened) -> Turned:
    """The acts the terms are about; weeks are whole and begin on the truce's weekday. Refuses as ``turns_of`` does."""
    acts = opened.bound
    _, daily = acts.daily()
    counts = np.floor(daily).astype(np.int64)
    if len(counts) <= MOST_DAYS:
        return Turned("day", 1, acts.begin, tuple(counts.tolist()), turns_of(counts))
    ahead = 0 if opened.start is None else (opened.start - acts.begin).days % 7
    whole = (len(counts) - ahead) // 7
    weekly = counts[ahead : ahead + 7 * whole].reshape(whole, 7).sum(axis=1)
    first = acts.begin + timedelta(days=ahead)
    return Turned("week", 7, first, tuple(weekly.tolist()), turns_of(weekly, least=_LEAST, window=_WINDOW))


def listened(opened: Opened) -> Listened | None:
    """Day by day from the truce's start, or from the first day; None where four weeks and two more are not there."""
    acts = opened.bound
    first = acts.begin if opened.start is None else max(opened.start, acts.begin)
    days = np.floor(acts.daily()[1]).astype(np.int64)[(first - acts.begin).days :]
    if len(days) < USUAL_DAYS + 14:
        return None
    level = max(float(days[:USUAL_DAYS].mean()), _FLOOR)
    size = turns_of(days).size
    rule = tuned(AlarmRule(level, scatter_of(level, size)), PER_YEAR)
    found = [one for one in sounded(rise_chances(days, rule), rule.threshold) if one >= USUAL_DAYS]
    return Listened(
        first,
        first + timedelta(days=USUAL_DAYS),
        listening(rule),
        tuple(first + timedelta(days=one) for one in found),
    )
