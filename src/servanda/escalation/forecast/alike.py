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
    return likened(States(known), known.periods, ahead)


def likened(states: "States", cut: int, ahead: int) -> tuple[Alike, ...]:
    """The same at a cut, from how things stood at every period: only what stood before the cut is read."""
    steps = states.steps
    first = min(steps.levels[2], max(steps.levels[0], cut // 3))
    origins = np.arange(first, cut - ahead)
    if not len(origins):
        return ()
    features = states.features[origins].reshape(-1, states.features.shape[2])
    level = states.level[origins].reshape(-1)
    units = states.level.shape[1]
    unit, origin = np.tile(np.arange(units), len(origins)), np.repeat(origins, units)
    fade = 0.5 ** ((cut - origin) / (_HALVES * steps.year))
    mine, my_level, lively = states.features[cut], states.level[cut], states.lively[cut]
    return tuple(
        _likest(features, mine[n], level, float(my_level[n]), bool(lively[n]), unit, origin, fade) for n in range(units)
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


class States:
    """How each unit stood at every period, by what lay before it: ``features`` (periods + 1, units, features),
    ``level`` and ``lively`` (periods + 1, units). Running sums, so that every origin costs the same."""

    def __init__(self, known: Known) -> None:
        counts, nothing = known.counts, np.zeros((len(known.counts), 1))
        self.steps = known.steps
        sums = np.concatenate([nothing, np.cumsum(counts, axis=1)], axis=1)
        any_ = np.concatenate([nothing, np.cumsum(counts > 0, axis=1)], axis=1)
        periods = np.arange(1, known.periods + 1)
        latest = np.maximum.accumulate(np.where(counts > 0, periods, -known.steps.far), axis=1)
        latest = np.concatenate([nothing - known.steps.far, latest], axis=1)
        short, middle, long = self.steps.levels
        rest = np.log1p(np.minimum(np.arange(known.periods + 1) - latest, self.steps.far))
        year = _mean(sums, middle)
        features = (
            np.log1p(2 * _mean(sums, short)),
            np.log1p(2 * year),
            0.7 * np.log1p(2 * _mean(sums, long)),
            0.7 * rest,
            1.5 * _mean(any_, middle),
            2.5 * _mean(any_, self.steps.seen),
        )
        self.features = np.ascontiguousarray(np.stack(features, axis=2).transpose(1, 0, 2))
        self.level = np.ascontiguousarray(((year + _mean(sums, middle // 2)) / 2).T)
        self.lively = np.ascontiguousarray((year > 0).T)


def _mean(sums: Floats, window: int) -> Floats:
    """The mean of the last ``window`` periods before each, of as many as there are; 0 before the first."""
    end = np.arange(sums.shape[1])
    begin = np.maximum(end - window, 0)
    return np.asarray((sums - sums[:, begin]) / np.maximum(end - begin, 1), dtype=np.float64)
