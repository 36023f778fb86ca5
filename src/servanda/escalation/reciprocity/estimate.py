"""What a fit says, whichever way it was made: who follows whom, how long it is felt, and how sure that is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from servanda.escalation.hawkes.scipy_needed import special as special_functions
from servanda.escalation.reciprocity.memory import Array

#: Two-sided 95 per cent of the normal distribution.
NORMAL_95 = 1.959963984540054
#: A reach of so much on the scale of logarithms (some hundred millions) bounds nothing, and further on overflows.
BOUNDLESS: Final = 20.0


@dataclass(frozen=True, slots=True)
class Between:
    """A number with the interval of 95 per cent it lies in; ``high`` is None where nothing bounds it from above."""

    value: float
    low: float
    high: float | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """Branching (to, from): acts of one stream that follow one act of another; mean delay in days; covariance.

    The covariance is of the branching (row by row) and then the logarithm of the delay. ``per_day``: bins a day that
    it was read from, 0 where from the hours. ``freedom``: degrees of freedom of intervals, None for the normal.
    """

    branching: Array
    delay: float
    covariance: Array
    per_day: int
    freedom: Array | None = None

    @property
    def flat(self) -> Array:
        """The branching row by row, then the logarithm of the delay."""
        return np.append(self.branching.ravel(), np.log(self.delay))

    def within(self, days: float) -> float:
        """Share of what follows that falls within so many days after the act."""
        return felt_within(self.delay, days)


def felt_within(delay: float, days: float) -> float:
    """Share of an exponential memory with a mean delay in days that lies within the first days."""
    return 1.0 - float(np.exp(-days / delay))


def quantile(freedom: float | None) -> float:
    """The point that 97.5 per cent lie below: normal, or Student's with so many degrees of freedom."""
    if freedom is None or freedom > 1e6:
        return NORMAL_95
    return float(special_functions().stdtrit(max(freedom, 1.0), 0.975))


def carried(estimate: Estimate, told: Callable[[Array, float], Array]) -> tuple[Array, Array, Array]:
    """A function of branching and delay, its standard errors (delta method, central differences), its freedom."""
    size = estimate.branching.shape
    centre = estimate.flat

    def at(flat: Array) -> Array:
        return np.atleast_1d(told(flat[:-1].reshape(size), float(np.exp(flat[-1]))))

    steps = 1e-5 * np.maximum(1.0, np.abs(centre))
    slopes = np.stack(
        [(at(centre + step) - at(centre - step)) / (2 * step.max()) for step in np.diag(steps)],
        axis=1,
    )
    spread = np.sqrt(np.maximum(np.einsum("ij,jk,ik->i", slopes, estimate.covariance, slopes), 0.0))
    return at(centre), spread, _freedom(estimate, slopes)


def _freedom(estimate: Estimate, slopes: Array) -> Array:
    """The fewest degrees of freedom of the numbers that a result leans on."""
    if estimate.freedom is None:
        return np.full(len(slopes), np.inf)
    leans = np.abs(slopes) > 1e-12
    return np.asarray(np.where(leans, estimate.freedom[None, :], np.inf).min(axis=1))


def between(value: float, spread: float, freedom: float | None = None) -> Between:
    """An interval of 95 per cent that does not go below nothing."""
    reach = quantile(freedom) * spread
    return Between(float(value), max(0.0, float(value - reach)), float(value + reach))


def branching_between(estimate: Estimate) -> tuple[tuple[Between, ...], ...]:
    """The branching matrix (to, from), each entry with its interval."""
    spread = np.sqrt(np.maximum(np.diag(estimate.covariance), 0.0))[:-1].reshape(estimate.branching.shape)
    freedom = np.full(estimate.branching.size, np.inf) if estimate.freedom is None else estimate.freedom[:-1]
    free = freedom.reshape(estimate.branching.shape)
    return tuple(
        tuple(between(*each) for each in zip(*row, strict=True))
        for row in zip(estimate.branching.tolist(), spread.tolist(), free.tolist(), strict=True)
    )


def delay_between(estimate: Estimate) -> Between:
    """The mean delay in days, with its interval on the scale of logarithms."""
    freedom = None if estimate.freedom is None else float(estimate.freedom[-1])
    reach = quantile(freedom) * float(np.sqrt(max(estimate.covariance[-1, -1], 0.0)))
    low, grown = estimate.delay * float(np.exp(-reach)), multiplied(reach)
    return Between(estimate.delay, low, None if grown is None else estimate.delay * grown)


def multiplied(reach: float) -> float | None:
    """What a reach on the scale of logarithms multiplies by; None where that is no bound at all."""
    return float(np.exp(reach)) if reach < BOUNDLESS else None
