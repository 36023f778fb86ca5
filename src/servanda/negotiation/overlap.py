"""Where the participants' interests overlap: the zone, its frontier, the packages principles point at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.negotiation.frontier import Frontier, TooManyPointsError, frontier
from servanda.negotiation.issues import Issues, Package
from servanda.negotiation.points import PRINCIPLES, Principle, Zone, points, zone_of
from servanda.negotiation.spaces import counted
from servanda.negotiation.values import Worth

#: Up to so many packages every one is looked at.
MOST_ENUMERATED: Final = 10_000_000


@dataclass(frozen=True, slots=True)
class Nearest:
    """Of an empty zone: the package nearest to one, and who would be below its reservation with it.

    ``out_of_reach``: participants whose reservation lies above every package; ``short``: each one's lack as a share
    of what lies between its worst and best package, 0 for who lacks nothing.
    """

    package: Package
    out_of_reach: tuple[int, ...]
    short: tuple[float, ...] = field(repr=False)


@dataclass(frozen=True)
class Overlap:
    """The zone of possible agreement of one case.

    ``allowed`` and ``inside``: packages that keep the rules, and those of them in the zone; None where there are too
    many to look at. ``whole``: the frontier is complete; else a sample. ``gaps``: per principle how far above the
    package found a better one could lie, as a share; 0 where it is certain.
    """

    issues: Issues
    worths: tuple[Worth, ...] = field(repr=False)
    allowed: int | None
    inside: int | None
    zone: Zone | None
    points: Mapping[Principle, int]
    nearest: Nearest | None
    whole: bool = True
    gaps: Mapping[Principle, float] = field(default_factory=dict)

    def package(self, principle: Principle) -> Package:
        """The package a principle points at."""
        assert self.zone is not None
        return self.zone.package(self.points[principle])


def find_overlap(issues: Issues, worths: Sequence[Worth]) -> Overlap:
    """The zone of exact values; exact whatever the number of packages, unless the frontier has too many points."""
    counts = counted(issues, worths) if issues.total <= MOST_ENUMERATED else (None, None)
    try:
        whole = frontier(issues, worths)
    except TooManyPointsError:
        from servanda.negotiation.large import sampled

        return sampled(issues, tuple(worths), counts)
    zone = zone_of(whole, worths)
    return Overlap(
        issues=issues,
        worths=tuple(worths),
        allowed=counts[0],
        inside=counts[1],
        zone=zone,
        points=points(zone) if zone else {},
        nearest=None if zone else nearest(whole, worths),
        gaps=dict.fromkeys(PRINCIPLES, 0.0) if zone else {},
    )


def nearest(whole: Frontier, worths: Sequence[Worth]) -> Nearest:
    """The package whose worst lack is least, each lack measured by what lies between the ends of the frontier."""
    spread = _spread(worths)
    gains = whole.worths - np.array([[worth.reservation] for worth in worths])
    shares = gains / np.maximum(spread, 1)[:, None]
    evenly = np.sort(shares, axis=0)
    at = int(np.lexsort((whole.keys, *(-row for row in evenly[::-1])))[0])
    return Nearest(
        tuple(int(one) for one in whole.chosen[:, at]),
        tuple(int(p) for p in np.flatnonzero(gains.max(axis=1) < 0)),
        tuple(float(max(-one, 0)) for one in shares[:, at]),
    )


def _spread(worths: Sequence[Worth]) -> npt.NDArray[np.int64]:
    """What could lie between each one's worst and best package, rules aside."""
    return np.array(
        [
            sum(int(table.max() - table.min()) for table in worth.tables)
            + sum(abs(amount) for _, amount in worth.bonuses)
            for worth in worths
        ]
    )


def share_of(part: int, whole: int) -> float:
    """A share of whole numbers, 0 where there is nothing to share."""
    return float(Fraction(part, whole)) if whole else 0.0
