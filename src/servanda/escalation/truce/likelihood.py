"""How likely counts are under a log rate: negative binomial, with Poisson as the case without extra spread.

``spread`` is the alpha of the NB2 parametrisation (Hilbe 2011): variance = mean + alpha * mean**2. A spread at or
below ``POISSON`` is Poisson.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
POISSON: Final = 1e-6


def log_likelihood(counts: Floats, seen: Floats, rate: Floats, spread: Floats) -> Floats:
    """Log likelihood of each count, without what depends on neither rate nor level; (time, model).

    ``counts`` and ``seen`` (1 where the day was observed, else 0) are (time, 1), ``rate`` the log rate (time, model),
    ``spread`` one number per model.
    """
    shape = 1.0 / np.maximum(spread, POISSON)
    poisson = counts * rate - np.exp(rate)
    general = counts * rate - (counts + shape) * np.log1p(np.exp(rate) / shape)
    return np.asarray(seen * np.where(spread <= POISSON, poisson, general))


def slope_and_bend(counts: Floats, seen: Floats, rate: Floats, spread: Floats) -> tuple[Floats, Floats]:
    """First derivative by the log rate, and the negative second one (always above 0 where seen)."""
    mean = np.exp(rate)
    share = 1.0 / (1.0 + np.maximum(spread, 0.0) * mean)
    slope = (counts - mean) * share
    bend = mean * (1.0 + spread * counts) * share**2
    return seen * slope, seen * bend


def constant(counts: Floats, seen: Floats, spread: Floats) -> Floats:
    """What depends on the spread alone, summed over the series: one number per model.

    The gamma functions of the textbook formula are, for whole counts, sums of logarithms: log Gamma(y + r) -
    log Gamma(r) - y log r = sum over j < y of log(1 + j alpha). The factorials are left out.
    """
    whole = np.where(seen > 0, counts, 0.0).astype(np.int64).ravel()
    most = int(whole.max(initial=0))
    if most == 0:
        return np.zeros_like(spread)
    reached = np.bincount(whole, minlength=most + 1)[::-1].cumsum()[::-1][1:]
    before = np.arange(most, dtype=np.float64)
    return np.asarray([float(reached @ np.log1p(before * one)) for one in np.where(spread <= POISSON, 0.0, spread)])
