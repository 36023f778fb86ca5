"""From what bins show of an exponential memory to the whole of it, what fell within the act's own bin included.

With acts spread evenly over their bin and a memory of ``exp(-rate * delay)``, what follows in later bins falls off by
``decay = exp(-rate)`` per bin, and a share ``same = 1 - (1 - decay) / rate`` falls in the act's own bin, where it is
counted with the acts and itself followed. Hence later = (I - same N)^-1 (1 - same) N for the whole branching N, and
N = later ((1 - same) I + same later)^-1.
"""

from typing import Any

import numpy as np

from servanda.escalation.reciprocity.estimate import Estimate
from servanda.escalation.reciprocity.memory import Array


def whole(later: Array, decay: float, covariance: Array, per_day: int) -> Estimate:
    """The estimate of the whole memory; ``covariance`` is of the later branching (row by row) and the decay."""
    centre = np.append(later.ravel(), decay)
    moved = 1e-5 * np.eye(len(centre))
    apart = [_whole(centre + step, later.shape) - _whole(centre - step, later.shape) for step in moved]
    slopes = np.stack(apart, axis=1) / 2e-5
    told = _whole(centre, later.shape)
    branching, delay = np.maximum(told[:-1].reshape(later.shape), 0.0), float(np.exp(told[-1])) / per_day
    return Estimate(branching, delay, slopes @ covariance @ slopes.T, per_day)


def _whole(flat: Array, shape: Any) -> Array:
    """The whole branching row by row, then the logarithm of the mean delay in bins."""
    later, rate = flat[:-1].reshape(shape), -float(np.log(flat[-1]))
    same = 1.0 - (1.0 - flat[-1]) / rate
    turned = (1.0 - same) * np.eye(len(later)) + same * later
    return np.append(np.linalg.solve(turned.T, later.T).T.ravel(), -np.log(rate))
