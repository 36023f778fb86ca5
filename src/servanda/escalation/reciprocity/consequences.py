"""What follows from a branching matrix: how near to running away, further acts, what a stand-down goes with."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from servanda.escalation.reciprocity.estimate import (
    Between,
    Estimate,
    between,
    branching_between,
    carried,
    felt_within,
    multiplied,
    quantile,
)
from servanda.escalation.reciprocity.memory import Array

#: Further acts are read no nearer to running away than this.
NEAREST = 0.995
#: Below this no doubt is carried on from the branching to its radius.
FLAT = 1e-4


@dataclass(frozen=True, slots=True)
class After:
    """After one act of a stream: further acts of all streams in the end, of them within a week, and by stand-down.

    ``stood_down``: how many fewer where no stream answers it for 24 hours, if nothing else changed.
    """

    further: Between
    first_week: Between
    stood_down: Between


def radius_between(estimate: Estimate) -> Between:
    """The spectral radius of the branching: further acts per act in the long run, at 1 they never run dry."""
    value, spread, freedom = carried(estimate, lambda branching, _: np.atleast_1d(radius(branching)))
    if spread[0] < FLAT:
        # Where no circle of links is above nothing, a small change of one makes none: that says nothing of its doubt.
        upper = [[9.0 if one.high is None else one.high for one in row] for row in branching_between(estimate)]
        return Between(float(value[0]), 0.0, radius(np.array(upper)))
    return between(float(value[0]), float(spread[0]), float(freedom[0]))


def radius(branching: Array) -> float:
    """The largest absolute eigenvalue."""
    return float(np.abs(np.linalg.eigvals(branching)).max())


def after(estimate: Estimate) -> tuple[After, ...]:
    """For each stream, what follows one act of it. Above 1, or not surely below it, nothing bounds it from above."""
    high = radius_between(estimate).high
    open_ended = high is None or high >= NEAREST
    told = (_further, _direct_week, _stood_down)
    found = [_between_each(estimate, each, open_ended and each is not _direct_week) for each in told]
    return tuple(
        After(further, week, _no_more_than(further, fewer)) for further, week, fewer in zip(*found, strict=True)
    )


def _no_more_than(whole: Between, part: Between) -> Between:
    """The interval of a part of what follows, held to that of the whole: fewer by more than all is nothing."""
    if whole.high is None or part.high is None:
        return part
    return Between(part.value, min(part.low, whole.low), min(part.high, whole.high))


def _all(branching: Array) -> Array:
    """Acts of all streams that come of one act of each, that act included: column sums of (I - N)^-1."""
    size = len(branching)
    high = radius(branching)
    near = branching if high <= NEAREST else branching * (NEAREST / high)
    return np.asarray(np.linalg.solve(np.eye(size) - near.T, np.ones(size)))


def _further(branching: Array, _: float) -> Array:
    return _all(branching) - 1.0


def _direct_week(branching: Array, delay: float) -> Array:
    return np.asarray(branching.sum(axis=0) * felt_within(delay, 7.0))


def _stood_down(branching: Array, delay: float) -> Array:
    return np.asarray(branching.T @ _all(branching)) * felt_within(delay, 1.0)


def _between_each(estimate: Estimate, told: Any, open_ended: bool) -> list[Between]:
    values, spreads, freedom = carried(estimate, told)
    return [_logarithmic(*each, open_ended) for each in zip(values.tolist(), spreads.tolist(), freedom, strict=True)]


def _logarithmic(value: float, spread: float, freedom: float, open_ended: bool) -> Between:
    """An interval on the scale of log(1 + value), so that it is longer upward, as what multiplies is."""
    reach = quantile(freedom) * spread / (1.0 + value)
    low = max(0.0, float((1.0 + value) * np.exp(-reach) - 1.0))
    grown = None if open_ended else multiplied(reach)
    return Between(value, low, None if grown is None else (1.0 + value) * grown - 1.0)


def followed_share(estimate: Estimate, acts: Array) -> tuple[tuple[Between, ...], Between]:
    """The share of acts that follow others, of each stream and of all; ``acts`` are how many each stream has."""

    def told(branching: Array, _: float) -> Array:
        came = np.minimum(branching @ acts / acts, 1.0)
        return np.append(came, (came * acts).sum() / acts.sum())

    values, spreads, freedom = carried(estimate, told)
    found = [_share(*each) for each in zip(values.tolist(), spreads.tolist(), freedom.tolist(), strict=True)]
    return tuple(found[:-1]), found[-1]


def _share(value: float, spread: float, freedom: float) -> Between:
    found = between(value, spread, freedom)
    return Between(found.value, found.low, min(1.0, found.high or 1.0))
