"""The logarithm of the gamma function in numpy alone, so that counts can be weighed without scipy."""

import numpy as np

from servanda.escalation.turns.counts import Floats

#: Stirling's series (Abramowitz and Stegun 6.1.41).
_SERIES = (1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360)
_SHIFT = 8


def log_gamma(x: Floats) -> Floats:
    """Log gamma for x above zero, to about 1e-13: Stirling's series at x + 8, stepped back down."""
    x = np.asarray(x, dtype=np.float64)
    product = np.ones_like(x)
    for step in range(_SHIFT):
        product = product * (x + step)
    at = x + _SHIFT
    tail = np.zeros_like(at)
    for factor in reversed(_SERIES):
        tail = tail / at**2 + factor
    return np.asarray((at - 0.5) * np.log(at) - at + 0.5 * np.log(2 * np.pi) + tail / at - np.log(product))
