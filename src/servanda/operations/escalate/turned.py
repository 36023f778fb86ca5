"""The counts of a case as a series by day or week, its levels, and the alarm listening from the truce on."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from servanda.escalation import (
    Acts,
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

Counts = npt.NDArray[np.int64]
#: Fewer acts than this that the terms are not about tell nothing of how reporting went.
ENOUGH_OTHERS: Final = 100
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
    """Counts from ``first`` on by day or week (``days`` a step), and their levels.

    ``others``: counts of the acts the terms are not about; empty where they are too few to compare with.
    """

    step: Literal["day", "week"]
    days: int
    first: date
    counts: tuple[int, ...]
    turns: Turns
    others: tuple[int, ...] = ()

    def day(self, step: int) -> date:
        """The first day of a step."""
        return self.first + timedelta(days=step * self.days)

    @property
    def end(self) -> date:
        """The day after the last step."""
        return self.day(len(self.counts))

    def others_beside(self, change: int) -> tuple[float, float] | None:
        """Means per step of the other acts over the levels before and after a change; None where there are too few."""
        if not self.others:
            return None
        before, after = self.turns.levels[change], self.turns.levels[change + 1]
        return self._others(before.begin, before.end), self._others(after.begin, after.end)

    def _others(self, begin: int, end: int) -> float:
        return sum(self.others[begin:end]) / (end - begin)


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
    counts, whole = _days(acts), _days(opened.acts)
    others = whole - counts if (whole - counts).sum() >= ENOUGH_OTHERS else None
    if len(counts) <= MOST_DAYS:
        return Turned("day", 1, acts.begin, _told(counts), turns_of(counts), _told(others))
    ahead = 0 if opened.start is None else (opened.start - acts.begin).days % 7
    weekly = _weeks(counts, ahead)
    beside = None if others is None else _weeks(others, ahead)
    turns, first = turns_of(weekly, least=_LEAST, window=_WINDOW), acts.begin + timedelta(days=ahead)
    return Turned("week", 7, first, _told(weekly), turns, _told(beside))


def _days(acts: Acts) -> Counts:
    return np.floor(acts.daily()[1]).astype(np.int64)


def _weeks(days: Counts, ahead: int) -> Counts:
    whole = (len(days) - ahead) // 7
    return np.asarray(days[ahead : ahead + 7 * whole].reshape(whole, 7).sum(axis=1))


def _told(counts: Counts | None) -> tuple[int, ...]:
    return () if counts is None else tuple(counts.tolist())


def listened(opened: Opened) -> Listened | None:
    """Day by day from the truce's start, or from the first day; None where four weeks and two more are not there."""
    acts = opened.bound
    first = acts.begin if opened.start is None else max(opened.start, acts.begin)
    days = _days(acts)[(first - acts.begin).days :]
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
