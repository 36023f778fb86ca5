"""Which models a series allows: a grid over their three numbers, weighed by likelihood and by what is held before.

Parameters are integrated over, never put in at their best value: intervals that forget that the spread of a step was
itself estimated are too narrow. A coarse grid finds where the weight lies, a second one lies around it.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.modes import Models, Modes, Observed, modes

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Held:
    """What is held before any count: centre and spread of the logarithms, and how a level comes back.

    ``come_back`` are shares kept from one step to the next with the weight of each; 1 is a walk without a home.
    """

    log_step: tuple[float, float] = (-2.75, 1.1)
    log_spread: tuple[float, float] = (-1.2, 1.5)
    come_back: tuple[float, ...] = (1.0,)
    weights: tuple[float, ...] = (1.0,)
    poisson: bool = False


@dataclass(frozen=True, slots=True)
class Weighed:
    """Models with their modes and weights (summing to 1); the last grid alone."""

    models: Models
    modes: Modes
    weights: Floats


_COARSE: Final = 7
_FINE: Final = 7
_REACH: Final = 2.4


def weigh(observed: Observed, held: Held) -> Weighed:
    """The models a series allows, by Laplace's marginal likelihood of each (Rue, Martino and Chopin 2009)."""
    step_ends = held.log_step[0] - 2.5 * held.log_step[1], held.log_step[0] + 2.2 * held.log_step[1]
    spread_ends = held.log_spread[0] - 2.5 * held.log_spread[1], held.log_spread[0] + 1.8 * held.log_spread[1]
    coarse = _weighed(observed, held, np.linspace(*step_ends, _COARSE), np.linspace(*spread_ends, _COARSE))
    steps = _around(np.log(coarse.models.step), coarse.weights, (step_ends[1] - step_ends[0]) / (_COARSE - 1))
    if held.poisson:
        return _weighed(observed, held, steps, np.zeros(1))
    gap = (spread_ends[1] - spread_ends[0]) / (_COARSE - 1)
    return _weighed(observed, held, steps, _around(np.log(coarse.models.spread), coarse.weights, gap))


def _weighed(observed: Observed, held: Held, steps: Floats, spreads: Floats) -> Weighed:
    if held.poisson:
        spreads = np.full(1, -np.inf)
    backs = np.arange(len(held.come_back))
    step, spread, back = (one.ravel() for one in np.meshgrid(steps, spreads, backs, indexing="ij"))
    models = Models(np.exp(step), np.asarray(held.come_back)[back], np.exp(spread))
    found = modes(observed, models)
    known = found.evidence + np.log(np.asarray(held.weights))[back]
    known = known - 0.5 * ((step - held.log_step[0]) / held.log_step[1]) ** 2
    if not held.poisson:
        known = known - 0.5 * ((spread - held.log_spread[0]) / held.log_spread[1]) ** 2
    weights = np.exp(known - known.max())
    return Weighed(models, found, weights / weights.sum())


def _around(values: Floats, weights: Floats, gap: float) -> Floats:
    if not np.isfinite(values).all():
        return np.zeros(1)
    middle = float(weights @ values)
    spread = float(np.sqrt(weights @ (values - middle) ** 2))
    reach = _REACH * max(spread, 0.5 * gap)
    return np.linspace(middle - reach, middle + reach, _FINE)
