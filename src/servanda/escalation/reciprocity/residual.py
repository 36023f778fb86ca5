"""Does the fit agree with what it was fitted to? Each day's count by where it falls in its own predicted range.

Randomised quantile residuals (Dunn and Smyth 1996, from memory): even over 0 to 1 and without memory where the fit
holds. Evenness by Kolmogorov and Smirnov, memory over seven days by Ljung and Box.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import draw_unit
from servanda.escalation.hawkes.scipy_needed import special
from servanda.escalation.reciprocity.counting import CountFit
from servanda.escalation.reciprocity.memory import Array

DRAWN: Final = 3102
LAGS: Final = 7


@dataclass(frozen=True, slots=True)
class Checked:
    """One stream's check: chance of residuals this uneven, and of this much memory left in them, if the fit holds."""

    even: float
    memory: float


def holds(checks: tuple[Checked, ...]) -> bool:
    """Whether no check speaks against the fit at 5 per cent, all of them taken together (Bonferroni)."""
    lowest = min(min(each.even, each.memory) for each in checks)
    return lowest * 2 * len(checks) >= 0.05


def checked(fit: CountFit, keys: npt.NDArray[np.uint64], seed: int = 1) -> tuple[Checked, ...]:
    """The check of each stream; ``keys`` are the streams' content hashes."""
    return tuple(evenness(_quantiles(fit, at, key, seed)) for at, key in enumerate(keys))


def _quantiles(fit: CountFit, at: int, key: np.uint64, seed: int) -> Array:
    """Where each seen bin's count falls, between 0 and 1."""
    seen = fit.data.seen
    counts, rate = fit.data.counts[seen, at], fit.rates[seen, at]
    size = 1.0 / fit.spread[at]
    failing = size / (size + rate)
    below = np.where(counts > 0, special().betainc(size, np.maximum(counts, 1e-300), failing), 0.0)
    upto = special().betainc(size, counts + 1.0, failing)
    with np.errstate(over="ignore"):
        hashes = np.uint64(key) + np.flatnonzero(seen).astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    inside = draw_unit(seed, 0, DRAWN, hashes)[0]
    return np.asarray(below + inside * (upto - below))


def evenness(quantiles: Array) -> Checked:
    """The check of numbers that are even over 0 to 1 and independent where a fit holds."""
    quantiles = np.clip(quantiles, 1e-9, 1.0 - 1e-9)
    size = len(quantiles)
    steps = np.arange(size) / size
    ordered = np.sort(quantiles)
    apart = float(np.maximum(ordered - steps, steps + 1.0 / size - ordered).max())
    even = float(special().kolmogorov(np.sqrt(size) * apart))
    scores = special().ndtri(quantiles)
    scores = scores - scores.mean()
    whole = float((scores**2).sum())
    lags = range(1, min(LAGS, size - 2) + 1)
    kept = [float((scores[lag:] * scores[:-lag]).sum()) / whole for lag in lags]
    box = size * (size + 2) * sum(each**2 / (size - lag) for lag, each in zip(lags, kept, strict=True))
    return Checked(even, float(special().chdtrc(len(kept), box)))
