"""The most likely level and coefficients under each model, and Laplace's approximation around them.

Newton's method on the whole path at once (Rue, Martino and Chopin 2009, sec. 2; Durbin and Koopman 2012, ch. 10): each
step is the posterior mean of a Gaussian model that touches the real one where it stands. All counts are log-concave
in the log rate, so that the mode is one.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.chain import Factor, Prior, factor, squared
from servanda.escalation.truce.likelihood import constant, log_likelihood, slope_and_bend

Floats = npt.NDArray[np.float64]
_MOST_STEPS: Final = 40
_CLOSE: Final = 1e-7
_LONGEST_STEP: Final = 2.0


@dataclass(frozen=True, slots=True)
class Observed:
    """Counts before the truce: ``counts`` and ``seen`` (time, 1), ``beside`` (time, coefficients).

    The first column of ``beside`` is 1: the mean, or the level a walk begins at. ``centre`` and ``precision`` are what
    is held of the coefficients before any count.
    """

    counts: Floats
    seen: Floats
    beside: Floats
    centre: Floats
    precision: Floats


@dataclass(frozen=True, slots=True)
class Models:
    """One model per element: spread of a step, share kept from day to day, extra spread of the counts."""

    step: Floats
    come_back: Floats
    spread: Floats

    @property
    def prior(self) -> Prior:
        """The chain of levels of each model."""
        return Prior(self.step, self.come_back)


@dataclass(frozen=True, slots=True)
class Modes:
    """For each model: level (time, model), coefficients (model, k), log marginal likelihood, and the Gaussian there.

    ``answer`` (time, model, k): how the level moves when a coefficient does; ``schur`` (model, k, k): the precision
    of the coefficients; ``factor``: the level given the coefficients; ``rate``: the log rate (time, model).
    """

    level: Floats
    coefficients: Floats
    rate: Floats
    evidence: Floats
    factor: Factor
    answer: Floats
    schur: Floats


def modes(observed: Observed, models: Models) -> Modes:
    """The modes and Laplace's log marginal likelihood, up to a constant of the series, of every model at once."""
    prior = models.prior
    length, size = len(observed.counts), models.step.size
    level = np.zeros((length, size))
    coefficients = np.repeat(observed.centre[None, :], size, axis=0)
    for _ in range(_MOST_STEPS):
        rate = level + observed.beside @ coefficients.T
        step = _newton(observed, models, prior, rate)
        moved = step.rate - rate
        furthest = np.abs(moved).max(axis=0)
        share = np.minimum(1.0, _LONGEST_STEP / np.maximum(furthest, 1e-300))
        level = level + share * (step.level - level)
        coefficients = coefficients + share[:, None] * (step.coefficients - coefficients)
        if furthest.max() < _CLOSE:
            break
    rate = level + observed.beside @ coefficients.T
    return _laplace(observed, models, prior, rate)


@dataclass(frozen=True, slots=True)
class _Step:
    level: Floats
    coefficients: Floats
    rate: Floats
    factor: Factor
    answer: Floats
    schur: Floats


def _newton(observed: Observed, models: Models, prior: Prior, rate: Floats) -> _Step:
    beside = observed.beside
    slope, bend = slope_and_bend(observed.counts, observed.seen, rate, models.spread)
    made = factor(prior.diagonal(len(rate)) + bend, prior.beside())
    pull = bend * rate + slope
    right = np.concatenate((pull[:, :, None], bend[:, :, None] * beside[:, None, :]), axis=2)
    solved = made.solve(right)
    answer = solved[:, :, 1:]
    cross = np.einsum("tk,tm,tml->mkl", beside, bend, beside[:, None, :] - answer)
    schur = cross + np.diag(observed.precision)
    known = beside.T @ (pull - bend * solved[:, :, 0])
    known += (observed.precision * observed.centre)[:, None]
    coefficients = np.linalg.solve(schur, known.T[:, :, None])[:, :, 0]
    level = solved[:, :, 0] - np.einsum("tmk,mk->tm", answer, coefficients)
    return _Step(level, coefficients, level + beside @ coefficients.T, made, answer, schur)


def _laplace(observed: Observed, models: Models, prior: Prior, rate: Floats) -> Modes:
    step = _newton(observed, models, prior, rate)
    apart = step.coefficients - observed.centre
    told = log_likelihood(observed.counts, observed.seen, step.rate, models.spread).sum(axis=0)
    told = told + constant(observed.counts, observed.seen, models.spread)
    held = squared(prior, step.level) + (apart**2 * observed.precision).sum(axis=1)
    held = held - prior.log_determinant(len(rate)) - np.log(observed.precision).sum()
    width = step.factor.log_determinant() + np.linalg.slogdet(step.schur)[1]
    return Modes(
        level=step.level,
        coefficients=step.coefficients,
        rate=step.rate,
        evidence=told - 0.5 * held - 0.5 * width,
        factor=step.factor,
        answer=step.answer,
        schur=step.schur,
    )
