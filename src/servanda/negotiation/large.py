"""Cases whose frontier has too many points to hold: points by mixed-integer programmes, the frontier as a sample.

Welfare, egalitarian and Kalai-Smorodinsky are linear in the options chosen. The product of gains is not: its logarithm
is bounded from above by tangents, which are added where the last package found lies, until bound and package meet or
the rounds are used up; the gap between them is stated. The frontier is sampled along rays: on each, the package that
goes furthest with gains in fixed proportion, and of those one no package dominates.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from math import exp, log
from typing import Final

import numpy as np

from servanda.basis import content_hash
from servanda.negotiation.frontier import Frontier, undominated
from servanda.negotiation.issues import Issues, Package
from servanda.negotiation.misstated import spread_of
from servanda.negotiation.overlap import Nearest, Overlap
from servanda.negotiation.points import Principle, points, zone_of
from servanda.negotiation.programme import Answer, Floats, Programme, programme
from servanda.negotiation.trades import key_of
from servanda.negotiation.values import Worth

_ROUNDS: Final = 16
_MET: Final = 1e-6
#: Parts a ray's proportions are counted in, by the number of participants.
_PARTS: Final = {2: 24, 3: 7, 4: 5, 5: 4}


def sampled(issues: Issues, worths: tuple[Worth, ...], counts: tuple[int | None, int | None]) -> Overlap:
    """The overlap of a case too large to hold; refuses (NEG060) where the solver is not installed."""
    order = _by_content(worths)
    told = tuple(worths[p] for p in order)
    most = _most(issues, told)
    if most is None:
        return Overlap(issues, worths, counts[0], counts[1], None, {}, _nearest(issues, told, order), whole=False)
    search = _Search(issues, told, most)
    packages = dict.fromkeys([one for one, _ in search.answers.values()])
    packages |= dict.fromkeys(search.along_rays())
    zone = zone_of(_points(issues, worths, list(packages)), worths)
    assert zone is not None, "each package found is in the zone"
    return Overlap(
        issues=issues,
        worths=worths,
        allowed=counts[0],
        inside=counts[1],
        zone=zone,
        points=points(zone),
        nearest=None,
        whole=False,
        gaps={principle: gap for principle, (_, gap) in search.answers.items()},
    )


def _by_content(worths: Sequence[Worth]) -> list[int]:
    """The participants in an order that their values decide and not their names or places."""

    def content(p: int) -> str:
        worth = worths[p]
        told = [table.tolist() for table in worth.tables], [amount for _, amount in worth.bonuses], worth.reservation
        return content_hash(repr(told).encode())

    return sorted(range(len(worths)), key=content)


def _most(issues: Issues, worths: tuple[Worth, ...]) -> list[float] | None:
    """The most each could gain in the zone; None where the zone is empty."""
    scale = {p: float(spread_of(worth) or 1) for p, worth in enumerate(worths)}
    case = programme(issues, worths, scale)
    found = [case.maximise(gain, case.floor()) for gain in case.gains]
    if any(one is None for one in found):
        return None
    # From the package itself, in whole numbers: the solver's own objective is rounded.
    most = [max(0, worth.gain(one.package)) for worth, one in zip(worths, found, strict=True) if one is not None]
    return [float(one) for one in most]


def _nearest(issues: Issues, worths: tuple[Worth, ...], order: list[int]) -> Nearest:
    scale = {p: float(spread_of(worth) or 1) for p, worth in enumerate(worths)}
    case = programme(issues, worths, scale)
    found = _furthest(case, np.ones(len(worths)))
    assert found is not None
    gains = {order[p]: worth.gain(found.package) / scale[p] for p, worth in enumerate(worths)}
    reach = [case.maximise(gain) for gain in case.gains]
    beyond = [order[p] for p, one in enumerate(reach) if one is not None and worths[p].gain(one.package) < 0]
    return Nearest(found.package, tuple(sorted(beyond)), tuple(max(0.0, -gains[p]) for p in range(len(worths))))


def _furthest(case: Programme, proportions: Floats, floor: bool = False) -> Answer | None:
    """The package that goes furthest with gains in proportion: max t with each gain at least its part of t."""
    rows = []
    for gain, constant, part in zip(case.gains, case.constants, proportions, strict=True):
        rows.append((np.append(gain, -part), -constant))
        if floor:
            rows.append((np.append(gain, 0.0), -constant))
    objective = np.append(np.zeros(case.width), 1.0)
    found = case.maximise(objective, rows, extra=1)
    return found


class _Search:
    """The points and rays of one case; participants in the order their values decide."""

    def __init__(self, issues: Issues, worths: tuple[Worth, ...], most: list[float]) -> None:
        self.issues, self.worths = issues, worths
        self.able = [p for p, one in enumerate(most) if one > 0]
        self.even = programme(issues, worths, {p: one or 1.0 for p, one in enumerate(most)})
        self.stated = programme(issues, worths, {p: 1 / float(worth.unit) for p, worth in enumerate(worths)})
        self.answers: dict[Principle, tuple[Package, float]] = {
            "kalai-smorodinsky": self._evened(self.even),
            "egalitarian": self._evened(self.stated),
            "welfare": self._greatest(self.stated),
        }
        self.answers["nash"] = self._nash(self.answers["kalai-smorodinsky"][0])

    def _greatest(self, case: Programme) -> tuple[Package, float]:
        found = case.maximise(case.gains.sum(axis=0), case.floor())
        assert found is not None
        return found.package, _gap(found.objective + case.constants.sum(), found.bound + case.constants.sum())

    def _evened(self, case: Programme) -> tuple[Package, float]:
        if not self.able:
            return self._greatest(case)  # nobody can gain: one package of the zone is as even as another
        able = np.isin(np.arange(len(self.worths)), self.able).astype(np.float64)
        found = _furthest(case, able, floor=True)
        assert found is not None
        return self._polished(case, found.package), _gap(found.objective, found.bound)

    def _polished(self, case: Programme, package: Package) -> Package:
        """A package at least as good for everybody that nothing dominates: the greatest sum from there up."""
        floor = case.floor([worth.gain(package) / part for worth, part in zip(self.worths, case.parts, strict=True)])
        found = case.maximise(case.gains.sum(axis=0), floor)
        return package if found is None or not self._no_worse(found.package, package) else found.package

    def _no_worse(self, one: Package, other: Package) -> bool:
        return all(worth.of(one) >= worth.of(other) for worth in self.worths)

    def _nash(self, best: Package) -> tuple[Package, float]:
        """Outer approximation: z below the tangents of each logarithm, sum of z as great as can be."""
        case, able = self.even, self.able
        rows = [(np.append(gain, np.zeros(len(able))), least) for gain, least in case.floor()]
        value, bound = self._log(best), 0.0
        shares = {n / 8 for n in range(1, 9)}
        cuts = {(k, share) for k in range(len(able)) for share in shares}
        for _ in range(_ROUNDS):
            tangents = [self._tangent(case, able, k, share) for k, share in sorted(cuts)]
            objective = np.append(np.zeros(case.width), np.ones(len(able)))
            found = case.maximise(objective, [*rows, *tangents], extra=len(able))
            if found is None:
                break
            bound = found.bound
            if self._log(found.package) > value:
                best, value = found.package, self._log(found.package)
            if bound - value < _MET:
                break
            cuts |= {(k, share) for k, share in enumerate(self._shares(found.package)) if share > 0}
        return best, max(0.0, exp(min(bound - value, 50.0)) - 1)

    def _shares(self, package: Package) -> list[float]:
        return [self.worths[p].gain(package) / float(self.even.parts[p]) for p in self.able]

    def _log(self, package: Package) -> float:
        shares = self._shares(package)
        return sum(map(log, shares)) if min(shares, default=1.0) > 0 else float("-inf")

    def _tangent(self, case: Programme, able: list[int], k: int, share: float) -> tuple[Floats, float]:
        """z ≤ log(s) + (g - s) / s, for the gain g of one participant."""
        row = np.append(case.gains[able[k]] / share, np.zeros(len(able)))
        row[case.width + k] = -1.0
        return row, 1.0 - log(share) - float(case.constants[able[k]]) / share

    def along_rays(self) -> Iterator[Package]:
        """One package per ray, in proportions that are the same set whatever the order of the participants."""
        parts = _PARTS[len(self.worths)]
        for proportions in product(range(parts + 1), repeat=len(self.worths)):
            if sum(proportions) != parts:
                continue
            found = _furthest(self.even, np.array(proportions, dtype=np.float64), floor=True)
            if found is not None:
                yield self._polished(self.even, found.package)


def _gap(objective: float, bound: float) -> float:
    return max(0.0, (bound - objective) / abs(objective)) if objective else max(0.0, bound - objective)


def _points(issues: Issues, worths: Sequence[Worth], packages: list[Package]) -> Frontier:
    inside = [one for one in packages if issues.allowed(one) and all(worth.gain(one) >= 0 for worth in worths)]
    made = Frontier(
        np.array([[worth.of(one) for one in inside] for worth in worths], dtype=np.int64),
        np.array([key_of(issues, one) for one in inside], dtype=np.uint64),
        np.array(inside, dtype=np.int32).T,
        np.ones(len(inside)),
    )
    return undominated(made)
