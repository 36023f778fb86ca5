"""What was learned and what was not: widths against the prior, and which values trade off against each other.

Told on logarithms where a value can only be above 0, in spreads of the prior; there the prior has a covariance of one
in every direction, and a direction in which that of the posterior is close to one is one the data say nothing about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from servanda.windtunnel.calibration.parameters import Parameter
from servanda.windtunnel.calibration.populations import EVEN, Floats, Population, covariance

#: From this part of the prior's spread on nothing was learned to speak of; up to that one it was.
NOT_LEARNED: Final = 0.8
LEARNED: Final = 0.5
#: Correlation from which two values are said to trade off.
RIDGE: Final = 0.45
_GRID: Final = (np.arange(2_000) + 0.5) / 2_000


@dataclass(frozen=True, slots=True)
class Learned:
    """One parameter: mean, and where nine in ten lie, before and after; ``width`` is its spread over the prior's."""

    parameter: Parameter
    prior_mean: float
    prior_low: float
    prior_high: float
    mean: float
    low: float
    high: float
    width: float

    @property
    def verdict(self) -> str:
        """learned, partly learned, or not learned."""
        return "not learned" if self.width >= NOT_LEARNED else "learned" if self.width <= LEARNED else "partly learned"


@dataclass(frozen=True, slots=True)
class Direction:
    """A direction among the parameters: how much of each, and its spread over the prior's."""

    loads: tuple[float, ...]
    spread: float


@dataclass(frozen=True, slots=True)
class Ridge:
    """Two parameters that trade off: their places, correlation, and spread along and across the ridge."""

    first: int
    second: int
    correlation: float
    along: float
    across: float


def scaled(parameters: Sequence[Parameter], u: Floats) -> Floats:
    """Shares as logarithms, or values where they may be 0, in spreads of their priors about the prior's mean."""
    columns = []
    for n, one in enumerate(parameters):
        grid, here = one.at(_GRID), one.at(u[:, n])
        if one.positive():
            grid, here = np.log(grid), np.log(here)
        columns.append((here - grid.mean()) / grid.std())
    return np.stack(columns, axis=1)


def learned(parameters: Sequence[Parameter], posterior: Population) -> tuple[Learned, ...]:
    """Every parameter by itself."""
    found = []
    x = scaled(parameters, posterior.u)
    spreads = np.sqrt(np.diag(covariance(x, posterior.weights)))
    shares = np.sqrt(np.diag(covariance(posterior.u, posterior.weights))) * EVEN
    for n, one in enumerate(parameters):
        grid, here = one.at(_GRID), one.at(posterior.u[:, n])
        low, high = quantiles(here, posterior.weights, (0.05, 0.95))
        # The wider of the two scales: nothing is called learned for being told on the kinder one.
        width = max(float(spreads[n]), float(shares[n]))
        first, last = np.quantile(grid, [0.05, 0.95])
        mean = float(posterior.weights @ here)
        found.append(Learned(one, float(grid.mean()), float(first), float(last), mean, low, high, width))
    return tuple(found)


def quantiles(values: Floats, weights: Floats, shares: Sequence[float]) -> list[float]:
    """Weighted quantiles."""
    order = np.argsort(values, kind="stable")
    cumulative = np.cumsum(weights[order])
    middle = cumulative - 0.5 * weights[order]
    return [float(np.interp(share, middle, values[order])) for share in shares]


def correlations(parameters: Sequence[Parameter], posterior: Population) -> Floats:
    """The posterior correlations of the parameters, on the scale of ``scaled``."""
    found = covariance(scaled(parameters, posterior.u), posterior.weights)
    spread = np.sqrt(np.maximum(np.diag(found), 1e-12))
    return np.asarray(found / np.outer(spread, spread))


def directions(parameters: Sequence[Parameter], posterior: Population) -> tuple[Direction, ...]:
    """The directions the posterior has of its own, the best learned first."""
    values, vectors = np.linalg.eigh(covariance(scaled(parameters, posterior.u), posterior.weights))
    found = []
    for n, value in enumerate(values):
        vector = vectors[:, n]
        # Which way round it is told is no matter: the largest part is told as positive.
        vector = vector * np.sign(vector[int(np.argmax(np.abs(vector)))])
        found.append(Direction(tuple(float(each) for each in vector), float(np.sqrt(max(0.0, value)))))
    return tuple(found)


def ridges(parameters: Sequence[Parameter], posterior: Population) -> tuple[Ridge, ...]:
    """Pairs that the data tell together better than either alone, the narrowest first."""
    return tuple(sorted(_ridges(parameters, posterior), key=lambda one: -abs(one.correlation)))


def _ridges(parameters: Sequence[Parameter], posterior: Population) -> Iterator[Ridge]:
    whole = covariance(scaled(parameters, posterior.u), posterior.weights)
    for i in range(len(parameters)):
        for j in range(i):
            pair = whole[np.ix_([j, i], [j, i])]
            r = float(pair[0, 1] / np.sqrt(pair[0, 0] * pair[1, 1]))
            if abs(r) < RIDGE:
                continue
            across, along = np.sqrt(np.maximum(np.linalg.eigvalsh(pair), 0.0))
            # Two that are both known well may hang together too, and nothing need be said of it.
            if along > LEARNED:
                yield Ridge(j, i, r, float(along), float(across))


def ridge_words(parameters: Sequence[Parameter], one: Ridge) -> str:
    """A ridge, in words."""
    first, second = parameters[one.first].words(), parameters[one.second].words()
    more = "a higher" if one.correlation > 0 else "a lower"
    return (
        f"{first} and {second} trade off against each other: only their combination is learned; {more} value of the one"
        f" goes with a higher value of the other (correlation {one.correlation:+.2f})"
    )
