"""The pair score: how much likelier two reports are to tell of one incident than of two that happen to be near.

Association in clutter. The chance of finding a source's report so near by accident is the number of other incidents
around there and then, so the same five kilometres mean much in a quiet valley and little in a big war. The score is a
natural logarithm of odds; zero is even.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.evidence.fusion.codebook import CLASSES
from servanda.evidence.fusion.rates import ErrorRates
from servanda.evidence.fusion.reports import Floats, Ints
from servanda.evidence.fusion.search import Crowd, Space
from servanda.evidence.fusion.settings import DAY, LAG_DAYS, RADIUS_KM, RINGS_KM

#: Reports of one incident are sought within so many standard deviations of their places.
_REACH = 3.0
#: How many reports a wider circle's density weighs when a narrower one is judged.
_CARRY = 1.5
_ALIKE = 5.0


Narrow = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Logarithms, of each report: density of reports of other incidents by ring (per km² and day); chances that one of
    those agrees in act and in name; length of its span in days."""

    crowd: Narrow
    act_chance: Narrow
    name_chance: Narrow
    length: Narrow

    @property
    def columns(self) -> tuple[Narrow, Narrow, Narrow, Narrow]:
        """All of it, as the kernels take it."""
        return self.crowd, self.act_chance, self.name_chance, self.length

    def updated(self, rows: Ints, other: "Surroundings") -> "Surroundings":
        """These, with the rows of ``other`` at ``rows``."""
        made = [getattr(self, name).copy() for name in ("crowd", "act_chance", "name_chance", "length")]
        for mine, name in zip(made, ("crowd", "act_chance", "name_chance", "length"), strict=True):
            mine[rows] = getattr(other, name)
        return Surroundings(*made)


def chances(crowd: Crowd) -> tuple[Floats, Floats]:
    """How often, over all, a report of another incident near by agrees in act (three levels) and in name (two)."""
    acting = crowd.all_acting + np.array([1.0, 1.0, 3.0])
    naming = crowd.all_naming[:2] + np.array([1.0, 1.0])
    return acting / acting.sum(), naming / naming.sum()


def surroundings(space: Space, crowd: Crowd, rates: ErrorRates, rows: Ints | None = None) -> Surroundings:
    """The surroundings of these reports, or of all: each ring's density leans on the next wider one's."""
    r = space.reports
    rows = np.arange(len(r)) if rows is None else rows
    by_ring, by_act, by_name = (np.empty((len(rows), width), dtype=np.float32) for width in (len(RINGS_KM), 3, 2))
    made = Surroundings(by_ring, by_act, by_name, np.empty(len(rows), dtype=np.float32))
    kernels, areas = space.kernels, np.pi * RINGS_KM**2

    def part(begin: int, end: int) -> None:
        at = slice(begin, end)
        crowded, acting, naming = (np.empty(one[at].shape) for one in (by_ring, by_act, by_name))
        days = space.watched_days(rates.share, rows[at])
        kernels.densities(crowd.near[at], days, areas, _CARRY, crowded)
        kernels.alike(crowd.acting[at], _ALIKE * rates.kinds, acting)
        kernels.alike(crowd.naming[at], _ALIKE * rates.named, naming)
        made.crowd[at] = np.log(crowded)
        made.act_chance[at] = np.log(acting)
        made.name_chance[at] = np.log(np.clip(naming, 0.01, 0.99))
        made.length[at] = np.log(np.maximum((r.end[rows[at]] - r.begin[rows[at]]) / DAY, 1.0))

    space.in_parts(part, len(rows))
    return made


def reach2(rates: ErrorRates) -> Floats:
    """Squared reach of each two groups, km²."""
    spread = rates.place[:, None] + rates.place[None, :]
    return np.asarray(np.minimum(_REACH * _REACH * np.maximum(spread, 0.01), RADIUS_KM * RADIUS_KM))


def tables(rates: ErrorRates) -> tuple[Any, ...]:
    """What the score is looked up in: base, inverse, ring by groups; lag, act, name by sources; level."""
    spread = np.maximum(rates.place[:, None] + rates.place[None, :], 0.01)
    source = np.arange(len(rates.place)) // CLASSES
    seen = np.log(rates.also / rates.share[None, :])
    pair = (0.5 * (seen + seen.T))[source[:, None], source[None, :]]
    base = pair - np.log(2 * np.pi * spread)
    ring = np.minimum(np.searchsorted(RINGS_KM, 2 * np.sqrt(spread)), len(RINGS_KM) - 1)
    level = np.log(rates.level / (rates.levels[:, None] * rates.levels[None, :]))
    return base, 0.5 / spread, ring, np.log(rates.lag / LAG_DAYS), np.log(rates.acts), np.log(rates.names), level
