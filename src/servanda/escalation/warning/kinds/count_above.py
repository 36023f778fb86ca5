"""Counts above their level: more each day than the weeks before, by a cumulative sum (CUSUM)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from pydantic import Field

from servanda.agreement import Amount, Lasting, Name, file_shape
from servanda.basis import DAY
from servanda.escalation.warning.kind import WarningKind, days
from servanda.escalation.warning.kinds.contravened import trailing
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Events, Floats, Happening, Integers, Material, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement

_MILLI = 1_000
#: So few a day are taken for the level of a quiet area: one a month.
_LEAST = 1 / 30


@file_shape
class CountAbove(WarningKind):
    """How much likelier the latest counts are at ``factor`` times their level than at it, as a natural logarithm.

    Page's cumulative sum for Poisson counts (Page 1954; Lucas 1985), the level being the mean of the days ``back``
    before each day, at least one a month. It is right where the days after it hold at least ``factor`` times what the
    level then lets expect, and at least ``least``. It sees a rise and foretells none: one that began is missed where no
    alarm was raised by the end of those days.
    """

    key: ClassVar[str] = "count-above"
    names: ClassVar[dict[str, str]] = {"area": "zone"}

    area: Name = Field(default="all", description="one zone, 'each' of the areas, or 'all' of them together")
    factor: Amount = Field(default=2_000, description="how many times the level")
    back: Lasting = Field(default=56 * DAY, description="the days the level is taken from")
    within: Lasting = Field(default=14 * DAY, description="the days after it that tell whether it was right")
    least: int = Field(default=5, ge=1, description="with fewer in those days no alarm was right")
    raise_: Amount = Field(default=3_000, alias="raise", description="logarithm at which an alarm is raised")
    lower: Amount = Field(default=500, description="logarithm at or below which it may end")
    stay: Lasting = Field(default=7 * DAY, description="how long it must be as low without a break")

    @classmethod
    def assumed(cls, agreement: "Agreement") -> Iterable[dict[str, Any]]:
        """One for the whole, and one for each area."""
        return ({}, {"area": "each"})

    @property
    def levels(self) -> Levels:
        """Natural logarithms."""
        return Levels(self.raise_ / _MILLI, self.lower / _MILLI, self.stay)

    def signals(self, material: Material) -> tuple[Signal, ...]:
        """The cumulative sum at the end of each day, of the whole or per area."""
        areas = material.areas() if self.area == "each" else (self.area,)
        return tuple(Signal(one, material.edges[1:], self.sums(_counts(material, one))) for one in areas)

    def sums(self, counts: Integers) -> Floats:
        """The cumulative sums of daily counts; nothing is summed before half the days of a level are there.

        The sum begins anew where a whole ``stay`` since it raised an alarm held no more than the level of the day that
        raised it: of a quiet area a low level brings it down so slowly that one salvo would stand for weeks.
        """
        level, factor, held = self.level(counts).tolist(), self.factor / _MILLI, 0.0
        found: list[float] = []
        begun, calm = max(1, round(days(self.back)) // 2), max(1, round(days(self.stay)))
        latest, raised = trailing(counts, calm).tolist(), -1
        for n, (count, mean) in enumerate(zip(counts.tolist(), level, strict=True)):
            gain = count * float(np.log(factor)) - mean * (factor - 1)
            held = max(0.0, held + gain) if n >= begun else 0.0
            # What lies far above says no more than that it is above; the sum comes down again in days, not months.
            held = min(held, 2 * self.raise_ / _MILLI)
            if held >= self.levels.raise_at > (found[-1] if found else 0.0):
                raised = n
            elif 0 <= raised <= n - calm and latest[n] <= level[raised] * calm:
                held = 0.0
            raised = -1 if held == 0.0 else raised
            found.append(held)
        return np.array(found, dtype=np.float64)

    def level(self, counts: Integers) -> Floats:
        """The mean of the days before each."""
        back = max(1, round(days(self.back)))
        before = np.concatenate([[0], trailing(counts, back)[:-1]]) if len(counts) else counts
        seen = np.minimum(np.arange(len(counts)), back)
        return np.maximum(before / np.maximum(seen, 1), _LEAST)

    def events(self, material: Material, subject: str) -> Events:
        """Ends of days after which at least ``factor`` times the level came, in the first half of the time too."""
        counts = _counts(material, subject)
        ahead = max(1, round(days(self.within)))
        whole = np.concatenate([[0], np.cumsum(counts)])
        place = np.arange(1, len(counts) + 1)
        level = self.level(counts) * self.factor / _MILLI
        after, soon = (
            whole[np.minimum(place + length, len(counts))] - whole[place] for length in (ahead, (ahead + 1) // 2)
        )
        much = (after >= level * ahead) & (soon >= level * ((ahead + 1) // 2)) & (after >= self.least)
        return Events(material.edges[1:][much], DAY, self.within, material.now - self.within, grace=self.within)

    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """How many in the days the sum has been rising, the latest at most, and how many the level lets expect."""
        counts = _counts(material, subject)
        ahead = min(max(1, round(days(self.within))), self._risen(material, counts, since))
        begin = int(material.edges[-1 - ahead])
        lately = [one for one in _in(material, subject) if one.at >= begin]
        expected = float(self.level(counts)[-ahead]) * ahead
        numbers = {"n": len(lately), "days": ahead, "expected": round(expected, 1)}
        return (Reason("more", numbers, tuple(one.fact for one in lately)),)

    def _risen(self, material: Material, counts: Integers, since: int) -> int:
        """Days from the one on which the sum that raised the alarm left nought until now."""
        sums = self.sums(counts)
        raised = int(np.searchsorted(material.edges[1:], since))
        low = np.flatnonzero(sums[: raised + 1] == 0.0)
        return max(1, len(sums) - (int(low[-1]) + 1 if len(low) else 0))


def _in(material: Material, subject: str) -> tuple[Happening, ...]:
    return material.in_area("" if subject == "all" else subject)


def _counts(material: Material, subject: str) -> Integers:
    return material.daily(_in(material, subject))
