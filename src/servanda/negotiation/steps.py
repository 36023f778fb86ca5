"""Going step by step, beside the comprehensive package: which steps enforce themselves, and at what detection.

A path leads from today's package to the target. Each step settles at most three issues, gains for everybody, and keeps
the rules. In a step each participant can hold back what it gives while the others give theirs. It loses by that what
the rest of the path is worth to it. The tunnel's incentive test sets the two against each other: the least chance of
detection at which holding back does not pay, for each participant; the step needs the greatest of them. What can be
taken back later stands at stake again in every later step; only what cannot is safe once it is given.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import inf
from typing import Final

from servanda.negotiation.issues import Issues, Package
from servanda.negotiation.trades import key_of
from servanda.negotiation.values import Worth
from servanda.windtunnel import Schedule, least_detection, schedule, schedule_of_two

#: Issues of one step.
LARGEST_STEP: Final = 3
#: A target further away than this is gone to in fewer, larger parts.
MOST_ISSUES: Final = 10
_MOST_WAYS: Final = 24


@dataclass(frozen=True, slots=True)
class Incentive:
    """What the test rests on: patience per step, false alarms per step, and the chance that holding back is seen."""

    patience: float = 0.9
    false_alarm: float = 0.05
    detection: float = 0.6


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the issues it settles, the package after it, and the least detection at which it enforces itself.

    ``who``: the participants whose incentive asks for that much.
    """

    issues: tuple[int, ...]
    package: Package
    detection: float
    who: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A way to a target. ``detection``: the greatest least detection of its steps."""

    steps: tuple[Step, ...]
    detection: float

    def holds(self, incentive: Incentive) -> bool:
        """Whether every step enforces itself at the detection there is."""
        return self.detection <= incentive.detection


@dataclass(frozen=True, slots=True)
class Way:
    """The target at once, and the best path to it (None: no path of several steps that gain for everybody).

    ``in_parts``: the fastest schedule that enforces itself at the detection there is, if all that is given could be
    given in parts of any size and not taken back; None where no schedule does. ``tried_all``: no way was left out.
    """

    target: Package
    at_once: Step
    path: Path | None
    in_parts: Schedule | None
    tried_all: bool = True


@dataclass(frozen=True, slots=True)
class _Rest:
    """A way from a package on: its steps, the detection it needs, and its value per participant, today's being 0."""

    steps: tuple[Step, ...]
    detection: float
    value: tuple[float, ...] = field(repr=False)


def way_to(issues: Issues, worths: Sequence[Worth], target: Package, incentive: Incentive) -> Way:
    """The target at once and by the path that asks for the least detection; fewest steps where two ask for the same."""
    start = issues.today
    assert start is not None
    search = _Search(issues, worths, start, target, incentive)
    whole = frozenset(search.changed)
    at_once = search.step(frozenset(), whole, search.steady())
    if len(search.changed) > MOST_ISSUES or len(search.changed) < 2:
        return Way(target, at_once, None, search.in_parts(), len(search.changed) < 2)
    ways = search.onward(frozenset())
    best = min(
        ways,
        key=lambda one: (one.detection, len(one.steps), [key_of(issues, s.package) for s in one.steps]),
        default=None,
    )
    path = Path(best.steps, best.detection) if best else None
    return Way(target, at_once, path, search.in_parts(), not search.cut)


class _Search:
    """Backwards over the sets of issues settled: the value of a step's rest is known before the step is tried."""

    def __init__(
        self,
        issues: Issues,
        worths: Sequence[Worth],
        start: Package,
        target: Package,
        incentive: Incentive,
    ) -> None:
        self.issues, self.worths, self.start, self.target = issues, worths, start, target
        self.incentive = incentive
        self.changed = tuple(at for at in range(len(start)) if start[at] != target[at])
        self.cut = False
        self._ways: dict[frozenset[int], list[_Rest]] = {frozenset(self.changed): [_Rest((), 0.0, self.steady())]}

    def package(self, settled: frozenset[int]) -> Package:
        """The package with some issues settled as in the target, the rest as today."""
        return tuple(self.target[at] if at in settled else self.start[at] for at in range(len(self.start)))

    def worth(self, settled: frozenset[int]) -> list[int]:
        """Each one's worth of that package above today's."""
        package = self.package(settled)
        return [worth.of(package) - worth.of(self.start) for worth in self.worths]

    def steady(self) -> tuple[float, ...]:
        """What the target is worth above today, per step, from then on."""
        return tuple(map(float, self.worth(frozenset(self.changed))))

    def onward(self, settled: frozenset[int]) -> list[_Rest]:
        """The ways from a set of settled issues to the target that no other way beats in detection and value."""
        if settled not in self._ways:
            found = []
            left = [at for at in self.changed if at not in settled]
            # The whole in one step is told apart, as the comprehensive package.
            largest = min(LARGEST_STEP, len(left) - (not settled))
            for size in range(1, largest + 1):
                for chosen in combinations(left, size):
                    found += self._through(settled, settled | frozenset(chosen))
            self._ways[settled] = self._unbeaten(found)
        return self._ways[settled]

    def _through(self, before: frozenset[int], after: frozenset[int]) -> list[_Rest]:
        gains = [b - a for a, b in zip(self.worth(before), self.worth(after), strict=True)]
        if min(gains) <= 0 or not self.issues.allowed(self.package(after)):
            return []
        d, now = self.incentive.patience, self.worth(after)
        found = []
        for rest in self.onward(after):
            value = tuple((1 - d) * a + d * b for a, b in zip(now, rest.value, strict=True))
            step = self.step(before, after, value)
            found.append(_Rest((step, *rest.steps), max(step.detection, rest.detection), value))
        return found

    def step(self, before: frozenset[int], after: frozenset[int], value: Sequence[float]) -> Step:
        """One step with the detection it needs, where going on is worth ``value`` above today, per step."""
        needs = [self._needs(p, before, after, value[p]) for p in range(len(self.worths))]
        most = max(needs)
        return Step(
            tuple(sorted(after - before)),
            self.package(after),
            most,
            tuple(p for p, need in enumerate(needs) if need == most),
        )

    def _needs(self, p: int, before: frozenset[int], after: frozenset[int], value: float) -> float:
        saved = self._saved(p, before, after)
        if saved <= 0:
            return 0.0
        need = least_detection(
            gain=float(saved), loss=value, patience=self.incentive.patience, false_alarm=self.incentive.false_alarm
        )
        return inf if need is None else need

    def _saved(self, p: int, before: frozenset[int], after: frozenset[int]) -> int:
        """What holding back in a step saves a participant: its own part of it, and what it can take back of before."""
        at_stake = {at for at in after if at not in before or self.issues.issues[at].can_be_taken_back}
        saved = 0
        for at in sorted(at_stake):
            without = self.worths[p].of(self.package(after - {at}))
            saved += max(0, without - self.worths[p].of(self.package(after)))
        return saved

    def in_parts(self) -> Schedule | None:
        """The schedule of whoever needs the smallest steps; who gives nothing needs none."""
        whole, found = frozenset(self.changed), Schedule(0.0)
        for p, gain in enumerate(self.worth(whole)):
            cost = self._saved(p, frozenset(), whole)
            if cost <= 0:
                continue
            own = None
            if gain > 0:
                own = schedule(
                    cost=float(cost),
                    benefit=float(cost + gain),
                    patience=self.incentive.patience,
                    detection=self.incentive.detection,
                )
            both = schedule_of_two(found, own)
            if both is None:
                return None
            found = both
        return found

    def _unbeaten(self, found: list[_Rest]) -> list[_Rest]:
        found.sort(key=lambda one: (one.detection, len(one.steps), [key_of(self.issues, s.package) for s in one.steps]))
        kept: list[_Rest] = []
        for one in found:
            if not any(all(a >= b for a, b in zip(other.value, one.value, strict=True)) for other in kept):
                kept.append(one)
        if len(kept) > _MOST_WAYS:
            self.cut = True
        return kept[:_MOST_WAYS]
