"""Approximate Bayesian computation by sequential Monte Carlo: populations that come ever closer to what was observed.

Values are drawn from the prior, futures played under them, and those kept whose futures look like the observation;
from these the next population is drawn with a jitter, and held to a nearer distance. Weights undo what the jitter
and the choice of parents add, so that what is left is the prior and the observation (Sisson, Fan and Tanaka 2007;
Beaumont, Cornuet, Marin and Robert 2009; Toni et al. 2009). What is compared is what the draws from the prior show to
tell the parameters apart (``compass``; Fearnhead and Prangle 2012).

Every draw is a function of the seed, the population and the candidate's number: nothing depends on how many workers
play, and the same seed gives the same bytes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import content_hash, draw_unit

Floats = npt.NDArray[np.float64]
#: Plays the futures of rows of shares under a seed: what is compared, a row each.
Play = Callable[[Floats, int], Floats]
Heed = Callable[[str, int, int], None]
#: What the draws are for.
_PRIOR, _PARENT, _JITTER = 81, 82, 83
#: As many draws from the prior for each place of a population.
PRIOR_PER_PLACE: Final = 5
#: The share of a population that lies nearer than the next must.
_NEARER: Final = 0.5
#: A population is given up where fewer than this share of candidates come near enough.
_LEAST_ACCEPTED: Final = 0.04
#: Beyond this many spreads off, further off tells nothing more.
_FAR: Final = 4.0
_RIDGE: Final = 1e-3
#: One over the spread of an even prior on shares.
EVEN: Final = 12.0**0.5
#: Candidates played at once.
_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Population:
    """Values (shares of their priors, a row each), their weights (sum 1), what they gave, and how far that lies off."""

    u: Floats
    weights: Floats
    given: Floats
    distances: Floats

    def effective(self) -> float:
        """How many evenly weighted ones it is worth."""
        return float(1.0 / np.sum(self.weights**2))


@dataclass(frozen=True, slots=True)
class Fit:
    """Where it came to: the last population, what the prior gave, the scale, and how it went.

    ``distances``: the bound each population was held to. ``played``: how many values futures were played under.
    ``whole``: whether nobody stopped it. ``why``: why it ended.
    """

    last: Population
    prior_u: Floats
    prior_given: Floats
    scale: Floats
    distances: tuple[float, ...]
    played: int
    whole: bool
    why: str


def fit(play: Play, observed: Floats, parameters: int, size: int, populations: int, seed: int, heed: Heed) -> Fit:
    """Fit by ``populations`` populations of ``size`` values.

    Stopped with Ctrl-C it returns the last population that was whole; before the first it lets the stop through.
    """
    units = _units(seed, 0, _PRIOR, np.arange(PRIOR_PER_PLACE * size), parameters)
    given = np.concatenate(
        [
            _heard(heed, "from the prior", n, len(units), play, units[n : n + _BATCH], _seed(seed, 0, n))
            for n in range(0, len(units), _BATCH)
        ]
    )
    scale = spread_of(given)
    point = compass(units, given, observed, scale)
    distances = point.distance(given)
    near = np.argsort(distances, kind="stable")[:size]
    last = Population(units[near], np.full(size, 1.0 / size), given[near], distances[near])
    bounds, played, whole, why = [float(distances[near].max())], len(units), True, "as many populations as asked for"
    try:
        for number in range(1, populations):
            bound = _quantile(last.distances, last.weights, _NEARER)
            if bound >= bounds[-1]:
                why = "no nearer distance can be asked for"
                break
            found, tried = _next(play, point, last, bound, seed, number, heed)
            played += tried
            if found is None:
                why = f"fewer than {_LEAST_ACCEPTED:.0%} of the values tried came any nearer"
                break
            last = found
            bounds.append(bound)
    except KeyboardInterrupt:
        whole, why = False, "stopped"
    return Fit(last, units, given, scale, tuple(bounds), played, whole, why)


def _heard(heed: Heed, what: str, done: int, of: int, play: Play, units: Floats, seed: int) -> Floats:
    heed(what, done, of)
    return play(units, seed)


def spread_of(given: Floats) -> Floats:
    """The spread of each column: half of what lies between the 16th and the 84th of a hundred; infinite without any."""
    low, high = np.quantile(given, [0.16, 0.84], axis=0)
    spread = np.where(high - low > 1e-9, (high - low) / 2.0, given.std(axis=0))
    return np.where(spread > 1e-9, spread, np.inf)


def standardised(given: Floats, observed: Floats, scale: Floats) -> Floats:
    """How far each lies from the observation, in spreads of the prior predictive, at most ``_FAR``."""
    return np.asarray(np.clip((given - observed) / scale, -_FAR, _FAR))


@dataclass(frozen=True, slots=True)
class Compass:
    """How far futures lie from an observation, by what each thing compared says of the parameters.

    ``turn``: weights of the columns and their squares, worked out on the prior draws by ridge regression.
    """

    observed: Floats
    scale: Floats
    turn: Floats

    def distance(self, given: Floats) -> Floats:
        """The root of the mean square, over parameters, in spreads of their priors."""
        off = _with_squares(standardised(given, self.observed, self.scale)) @ self.turn
        return np.asarray(np.sqrt(np.mean(off**2, axis=1)))


def compass(u: Floats, given: Floats, observed: Floats, scale: Floats) -> Compass:
    """The compass for an observation, from draws of the prior and what they gave."""
    columns = _with_squares(standardised(given, observed, scale))
    middle = columns.mean(axis=0)
    inner = (columns - middle).T @ (columns - middle)
    inner += _RIDGE * len(u) * np.eye(len(inner))
    turn = np.linalg.solve(inner, (columns - middle).T @ ((u - 0.5) * EVEN))
    return Compass(observed, scale, turn)


def _with_squares(x: Floats) -> Floats:
    return np.concatenate([x, np.sign(x) * x**2 / _FAR], axis=1)


def _next(
    play: Play, point: Compass, last: Population, bound: float, seed: int, number: int, heed: Heed
) -> tuple[Population | None, int]:
    """The next population, or None where too few come near enough; and how many were played."""
    size, width = last.u.shape
    root = np.asarray(np.linalg.cholesky(2.0 * covariance(last.u, last.weights) + 1e-9 * np.eye(width)), np.float64)
    kept_u, kept_given, kept_distance = [], [], []
    count = tried = first = 0
    while count < size:
        if tried >= size / _LEAST_ACCEPTED:
            return None, tried
        heed(f"population {number + 1}, nearer than {bound:.3f}", count, size)
        u = _candidates(last, root, seed, number, np.arange(first, first + _BATCH))
        first += _BATCH
        u = u[(u >= 0.0).all(axis=1) & (u <= 1.0).all(axis=1)]
        if not len(u):
            tried += 1
            continue
        given = play(u, _seed(seed, number, first))
        tried += len(u)
        away = point.distance(given)
        near = np.flatnonzero(away <= bound)[: size - count]
        kept_u.append(u[near])
        kept_given.append(given[near])
        kept_distance.append(away[near])
        count += len(near)
    u, given, away = (np.concatenate(one) for one in (kept_u, kept_given, kept_distance))
    return Population(u, _weights(u, last, root), given, away), tried


def _candidates(last: Population, root: Floats, seed: int, number: int, which: npt.NDArray[np.int64]) -> Floats:
    """Values drawn from the last population by their weights, each with a jitter."""
    parents = np.searchsorted(np.cumsum(last.weights), _units(seed, number, _PARENT, which, 1)[:, 0])
    width = last.u.shape[1]
    flat = _units(seed, number, _JITTER, which, 2 * width)
    normal = np.sqrt(-2.0 * np.log1p(-flat[:, :width])) * np.cos(2.0 * np.pi * flat[:, width:])
    return np.asarray(last.u[np.minimum(parents, len(last.u) - 1)] + normal @ root.T)


def _weights(u: Floats, last: Population, root: Floats) -> Floats:
    """The prior, which is even, over the density of what the candidates were drawn from."""
    inverse = np.linalg.inv(root)
    here, there = u @ inverse.T, last.u @ inverse.T
    off = (here**2).sum(axis=1)[:, None] + (there**2).sum(axis=1)[None, :] - 2.0 * here @ there.T
    density = np.exp(-0.5 * np.maximum(off, 0.0)) @ last.weights
    weights = 1.0 / np.maximum(density, 1e-300)
    return np.asarray(weights / weights.sum())


def covariance(x: Floats, weights: Floats) -> Floats:
    """The weighted covariance of columns."""
    middle = weights @ x
    return np.asarray((x - middle).T @ ((x - middle) * weights[:, None]))


def _quantile(values: Floats, weights: Floats, share: float) -> float:
    order = np.argsort(values, kind="stable")
    at = int(np.searchsorted(np.cumsum(weights[order]), share))
    return float(values[order[min(at, len(order) - 1)]])


def _units(seed: int, population: int, purpose: int, which: npt.NDArray[np.int64], width: int) -> Floats:
    """``width`` numbers in [0, 1) for each candidate number."""
    hashes = which.astype(np.uint64)[:, None] * np.uint64(256) + np.arange(width, dtype=np.uint64)[None, :]
    return draw_unit(seed, population, purpose, hashes.reshape(-1))[0].reshape(len(which), width)


def _seed(seed: int, population: int, batch: int) -> int:
    return int(content_hash(f"{seed} {population} {batch}".encode()), 16)
