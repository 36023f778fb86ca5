"""The series continued as if nothing had changed: levels, rates and counts day by day, one future per draw."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.chances import Source
from servanda.escalation.truce.ends import Ends
from servanda.escalation.truce.modes import Models

Floats = npt.NDArray[np.float64]
STEPS, SHAPES, COUNTS = 11, 12, 13
_HIGHEST = 16.0


@dataclass(frozen=True, slots=True)
class Futures:
    """Counts and rates per step that would have been, one column per draw: (time, draw)."""

    rates: Floats
    counts: Floats


def forward(ends: Ends, models: Models, beside: Floats, added: Floats, source: Source) -> Futures:
    """Each draw carried on over the days to come.

    ``beside`` (time, coefficients) are the columns known for them, ``added`` (time, draw) what else adds to the log
    rate. A log rate above 16 (nine million a day) is held there.
    """
    length, draws = len(beside), len(ends.level)
    step, back, spread = models.step[ends.model], models.come_back[ends.model], models.spread[ends.model]
    noise = source.normal(STEPS, 0, (length, draws))
    level, levels = ends.level, np.empty((length, draws))
    for t in range(length):
        level = back * level + step * noise[t]
        levels[t] = level
    rates = np.exp(np.minimum(levels + beside @ ends.coefficients.T + added, _HIGHEST))
    shape = np.broadcast_to(1.0 / np.maximum(spread, 1e-9), rates.shape)
    lucky = np.where(spread > 1e-6, source.gamma(SHAPES, 0, shape) / shape, 1.0)
    return Futures(rates, source.poisson(COUNTS, 0, rates * lucky))
