"""Packages by four principles, from the frontier of the zone of possible agreement.

Nash (1950): the greatest product of gains. Kalai and Smorodinsky (1975), on packages: the greatest least share of what
each could at most gain in the zone. Egalitarian (Kalai 1977): the greatest least gain. Welfare: the greatest sum.
The first two do not depend on the units in which participants value, the last two do. Near ties are decided in whole
numbers, and what is equal by content hash.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import prod
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from servanda.negotiation.frontier import Frontier
from servanda.negotiation.issues import Package
from servanda.negotiation.values import Ints, Worth

Principle = Literal["nash", "kalai-smorodinsky", "egalitarian", "welfare"]
PRINCIPLES: Final[tuple[Principle, ...]] = ("nash", "kalai-smorodinsky", "egalitarian", "welfare")
#: Those that compare the units of different participants.
ONE_UNIT: Final[tuple[Principle, ...]] = ("egalitarian", "welfare")
_NEAR: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Zone:
    """The frontier of the zone: gains over no agreement, and the most each could gain in it.

    ``units``: what a gain of 1 is in each participant's stated unit.
    """

    frontier: Frontier
    gains: Ints = field(repr=False)
    most: Ints = field(repr=False)
    units: tuple[Fraction, ...] = field(repr=False)

    @property
    def shares(self) -> npt.NDArray[np.float64]:
        """Gains as shares of the most each could gain; 1 for who can gain nothing, and so tells no packages apart."""
        most = self.most[:, None]
        return np.where(most > 0, self.gains / np.maximum(most, 1), 1.0)

    def package(self, at: int) -> Package:
        """The package of a point."""
        return tuple(int(one) for one in self.frontier.chosen[:, at])


def zone_of(frontier: Frontier, worths: Sequence[Worth]) -> Zone | None:
    """The part of a frontier where nobody is below its reservation; None where the zone is empty.

    What dominates a package of the zone is in the zone, so that its frontier is that of all packages within it.
    """
    gains = frontier.worths - np.array([[worth.reservation] for worth in worths])
    inside = (gains >= 0).all(axis=0)
    if not inside.any():
        return None
    gains = gains[:, inside]
    return Zone(frontier.only(inside), gains, gains.max(axis=1), tuple(worth.unit for worth in worths))


def points(zone: Zone) -> dict[Principle, int]:
    """Where on the frontier of the zone each principle points."""
    return {one: point(zone, one) for one in PRINCIPLES}


def point(zone: Zone, principle: Principle) -> int:
    """Where on the frontier of the zone one principle points."""
    rough, exact = _SCORES[principle]
    scores = rough(zone)
    top = scores.max()
    near = np.flatnonzero(scores >= top - _NEAR * max(abs(float(top)), 1.0))
    if len(near) > 1:
        # Then by the gains of who gains least, of the next, and so on; then by content.
        ranked = [(exact(zone, int(at)), _evenly(zone, int(at)), -int(zone.frontier.keys[at]), int(at)) for at in near]
        return max(ranked)[3]
    return int(near[0])


def _able(zone: Zone) -> list[int]:
    return [p for p, most in enumerate(zone.most) if most > 0]


def _evenly(zone: Zone, at: int) -> tuple[Fraction, ...]:
    return tuple(sorted(Fraction(int(zone.gains[p, at]), int(zone.most[p])) for p in _able(zone)))


def _product(zone: Zone) -> npt.NDArray[np.float64]:
    # Sorted first: a product of floats depends on their order, which must not be that of the participants.
    return np.asarray(np.prod(np.sort(zone.shares, axis=0), axis=0))


def _exact_product(zone: Zone, at: int) -> Fraction:
    return Fraction(prod(int(zone.gains[p, at]) for p in _able(zone)))


def _least_share(zone: Zone) -> npt.NDArray[np.float64]:
    return np.asarray(zone.shares.min(axis=0))


def _exact_least_share(zone: Zone, at: int) -> Fraction:
    return min(_evenly(zone, at), default=Fraction(1))


def _stated(zone: Zone) -> npt.NDArray[np.float64]:
    """Gains in the units they were stated in, of those who can gain anything, the least first."""
    units = np.array([[float(zone.units[p])] for p in _able(zone)])
    return np.asarray(np.sort(zone.gains[_able(zone)] * units, axis=0) if len(units) else zone.shares)


def _exactly_stated(zone: Zone, at: int) -> list[Fraction]:
    return [int(zone.gains[p, at]) * zone.units[p] for p in _able(zone)]


def _least(zone: Zone) -> npt.NDArray[np.float64]:
    return np.asarray(_stated(zone)[0])


def _exact_least(zone: Zone, at: int) -> Fraction:
    return min(_exactly_stated(zone, at), default=Fraction(1))


def _sum(zone: Zone) -> npt.NDArray[np.float64]:
    return np.asarray(_stated(zone).sum(axis=0))


def _exact_sum(zone: Zone, at: int) -> Fraction:
    return sum(_exactly_stated(zone, at), Fraction(0))


_Rough = Callable[[Zone], npt.NDArray[np.float64]]
_SCORES: Final[dict[Principle, tuple[_Rough, Callable[[Zone, int], Fraction]]]] = {
    "nash": (_product, _exact_product),
    "kalai-smorodinsky": (_least_share, _exact_least_share),
    "egalitarian": (_least, _exact_least),
    "welfare": (_sum, _exact_sum),
}
