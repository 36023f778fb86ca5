"""What followed where the past looked alike: earlier stretches of all units, likened to where each unit stands now.

This is where a unit without deaths gets its small chance of an onset, with sizes that onsets had, and where a unit at
war gets the chance that war ebbs as others did. Kernel-weighted nearest neighbours on six plain features.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.forecast.history import Floats, Known

#: How many earlier stretches are likened, at most, and of how many there must be one likened.
MOST: Final = 400
ONE_OF: Final = 20
FEWEST_ALIKE: Final = 20
#: Stretches nearer than this (squared) are as good as equal.
EQUAL: Final = 0.02
#: Weight of the farthest stretch, relative to an equal one.
_FARTHEST: Final = 0.1
#: Years in which the weight of a stretch halves, in windows of a year.
_HALVES: Final = 10
_TIES: Final = 6000


@dataclass(frozen=True, slots=True)
class Alike:
    """For one unit, stretches that were alike: rows ``unit``, ``origin`` (first period not known then), ``weight``
    (sum 1), and ``scale``, what their counts are multiplied by to be on this unit's level."""

    unit: npt.NDArray[np.int64]
    origin: npt.NDArray[np.int64]
    weight: Floats
    scale: Floats


def alike(known: Known, ahead: int) -> tuple[Alike, ...]:
    """For each unit, the stretches likest to its own end that are followed by ``ahead`` known periods; () if none."""
    first = min(known.steps.levels[2], max(known.steps.levels[0], known.periods // 3))
    origins = np.arange(first, known.periods - ahead)
    if not len(origins):
        return ()
    running = _Running(known)
    there = [running.at(int(origin)) for origin in origins]
    features = np.concatenate([one.features for one in there])
    level = np.concatenate([one.level for one in there])
    units = len(known.counts)
    unit, origin = np.tile(np.arange(units), len(origins)), np.repeat(origins, units)
    fade = 0.5 ** ((known.periods - origin) / (_HALVES * known.steps.year))
    here = running.at(known.periods)
    return tuple(
        _likest(features, here.features[n], level, here.level[n], bool(here.lively[n]), unit, origin, fade)
        for n in range(units)
    )


def _likest(
    features: Floats,
    mine: Floats,
    level: Floats,
    my_level: float,
    lively: bool,
    unit: npt.NDArray[np.int64],
    origin: npt.NDArray[np.int64],
    fade: Floats,
) -> Alike:
    apart = ((features - mine) ** 2).sum(axis=1)
    most = min(len(apart) - 1, max(FEWEST_ALIKE, min(MOST, len(apart) // ONE_OF)))
    reach = max(float(np.partition(apart, most)[most]), EQUAL)
    chosen = np.flatnonzero(apart <= reach)
    chosen = chosen[:: len(chosen) // _TIES + 1]
    weight = (1 - (1 - _FARTHEST) * apart[chosen] / reach) * fade[chosen]
    scale = np.clip((my_level + 0.3) / (level[chosen] + 0.3), 0.1, 10) if lively else np.ones(len(chosen))
    return Alike(unit[chosen], origin[chosen], weight / weight.sum(), scale)


@dataclass(frozen=True, slots=True)
class _State:
    features: Floats
    level: Floats
    lively: npt.NDArray[np.bool_]


class _Running:
    """Running sums of counts and of periods with any, so that the features at every origin cost the same."""

    def __init__(self, known: Known) -> None:
        counts, nothing = known.counts, np.zeros((len(known.counts), 1))
        self.steps = known.steps
        self.sums = np.concatenate([nothing, np.cumsum(counts, axis=1)], axis=1)
        self.any = np.concatenate([nothing, np.cumsum(counts > 0, axis=1)], axis=1)
        periods = np.arange(1, known.periods + 1)
        latest = np.maximum.accumulate(np.where(counts > 0, periods, -known.steps.far), axis=1)
        self.latest = np.concatenate([nothing - known.steps.far, latest], axis=1)

    def at(self, cut: int) -> _State:
        """Levels of late, the rest since the last count, and how often there were any."""
        short, middle, long = self.steps.levels
        rest = np.log1p(np.minimum(cut - self.latest[:, cut], self.steps.far))
        year = self._mean(self.sums, cut, middle)
        features = np.stack(
            [
                np.log1p(2 * self._mean(self.sums, cut, short)),
                np.log1p(2 * year),
                0.7 * np.log1p(2 * self._mean(self.sums, cut, long)),
                0.7 * rest,
                1.5 * self._mean(self.any, cut, middle),
                2.5 * self._mean(self.any, cut, self.steps.seen),
            ],
            axis=1,
        )
        return _State(features, (year + self._mean(self.sums, cut, middle // 2)) / 2, year > 0)

    @staticmethod
    def _mean(sums: Floats, cut: int, window: int) -> Floats:
        begin = max(0, cut - window)
        return np.asarray((sums[:, cut] - sums[:, begin]) / (cut - begin), dtype=np.float64)
