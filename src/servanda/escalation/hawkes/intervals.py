"""How sure a fit is: intervals from the curvature of the likelihood at its top (observed information).

Backgrounds and decays by their logarithms, branching as it stands, cut off at 0. Branching that lies at 0 has an upper
end where the likelihood, a parabola whose slope and curvature are known there, has fallen as far as the level says.
"""

from dataclasses import dataclass
from math import exp, sqrt
from statistics import NormalDist
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal
from servanda.escalation.hawkes.fit import problems_of
from servanda.escalation.hawkes.fitted import Fit, radius
from servanda.escalation.hawkes.order import exchanged, order_of
from servanda.escalation.hawkes.problems import LEAST_WEIGHT, Problem
from servanda.escalation.hawkes.series import Floats, Series

_STEP: Final = 1e-4
_AT_ZERO: Final = 1e-7
#: So steep an event, a decay lies where it does only because it was not sought beyond.
_STEEP: Final = 1e-5
Mask = npt.NDArray[np.bool_]
_Two = tuple[Floats, Floats]
_Ends = tuple[_Two, _Two, _Two, Floats]


@dataclass(frozen=True, eq=False, slots=True)
class Intervals:
    """Lower and upper ends at a level: (d, size) of weights, (d, d) of branching and decays, of the spectral radius.

    ``how``: ``"information"`` or ``"bootstrap"``; ``runs``: simulated series that were fitted, 0 for the first. A
    given decay has no width; one that nothing depends on reaches from 0 to infinity, one that lies at the edge of where
    it was sought as far beyond as there is.
    """

    level: float
    weights: tuple[Floats, Floats]
    branching: tuple[Floats, Floats]
    decay: tuple[Floats, Floats]
    radius: tuple[float, float]
    how: str
    runs: int = 0


def intervals(fit: Fit, series: Series, level: float = 0.95) -> Intervals:
    """Intervals of a fit of this series by observed information: right for many events, too narrow for few.

    Refuses a level that is none (ESC025), and a fit whose likelihood is not curved at its top (ESC028).
    """
    if not 0.0 < level < 1.0:
        raise Refusal("ESC025", f"{level:g} is no level", "give one between 0 and 1", Place(path="level"))
    order = order_of(series)
    square = np.ix_(order, order)
    weights, branching, decay = fit.weights[order], fit.branching[square], fit.decay[square]
    fixed = decay if fit.given else None
    linked = fit.linked[square].astype(np.float64)
    problems = problems_of(exchanged(series, order), fit.background, fit.shape, fixed, linked, _span(decay))
    z = NormalDist().inv_cdf(0.5 + level / 2.0)
    rows = [slice(None) if one.stream < 0 else slice(one.stream, one.stream + 1) for one in problems]
    ends = [
        _ends(one, one.scaled(weights[row], branching[row], decay[row][0]), z)
        for one, row in zip(problems, rows, strict=True)
    ]
    place = np.argsort(order)
    back = np.ix_(place, place)
    spread = _spread_of_radius(branching, [one[3] for one in ends])
    middle = radius(branching)
    wide = exp(min(z * spread / middle, 5.0)) if middle > 0.0 else 1.0
    sure = _both([one[1] for one in ends], back)
    return Intervals(
        level,
        _both([one[0] for one in ends], place),
        sure,
        _both([one[2] for one in ends], back),
        (middle / wide, max(middle * wide, _without_zeros(fit.branching, sure[1]))),
        "information",
    )


def _span(decay: Floats) -> tuple[float, float]:
    return float(decay.min()) / 2.0, float(decay.max()) * 2.0


def _both(ends: list[_Two], place: Any) -> tuple[Floats, Floats]:
    low, high = (np.concatenate([one[side] for one in ends])[place] for side in (0, 1))
    return low, high


@dataclass(frozen=True, eq=False, slots=True)
class _Kinds:
    """Which scaled parameters are weights, at 0, decays pressed (-1 or 1) or of nothing, or held by no bound."""

    weights: Mask
    zero: Mask
    pressed: Floats
    nothing: Mask
    inside: Mask


def _kinds(problem: Problem, at: Floats, slope: Floats) -> _Kinds:
    number = np.arange(at.size)
    first = problem.rows * problem.of.background.size
    weights, branching = number < first, (number >= first) & (number < first + problem.linked.size)
    linked = np.ones(at.size, dtype=np.bool_)
    linked[branching] = problem.linked.ravel() > 0.0
    zero = branching & linked & (at <= _AT_ZERO)
    decays = number >= at.size - problem.decays
    some = (at[branching] > _AT_ZERO).reshape(problem.rows, -1)
    nothing = np.zeros(at.size, dtype=np.bool_)
    nothing[decays] = ~some.any() if problem.shared else ~some[0]
    steep = decays & (np.abs(slope) > _STEEP * problem.of.series.times.size)
    pressed = np.where(steep, np.sign(slope), 0.0)
    free = linked & ~zero & ~nothing & ~steep & ~(weights & (at <= LEAST_WEIGHT * 1.01))
    return _Kinds(weights, zero, pressed, nothing, free)


def _ends(problem: Problem, at: Floats, z: float) -> _Ends:
    """Lower and upper weights, branching and decays of one problem, and the covariance of its branching."""
    bent, slope = information(problem, at)
    kinds = _kinds(problem, at, slope)
    spread = _inverse(bent, kinds.inside)
    width = z * np.sqrt(np.diag(spread))
    factor = np.exp(width / np.maximum(at, LEAST_WEIGHT), where=kinds.weights, out=np.ones(at.size))
    low, high = np.where(kinds.weights, at / factor, at - width), np.where(kinds.weights, at * factor, at + width)
    for one in np.flatnonzero(kinds.zero):
        low[one], high[one] = 0.0, _from_zero(bent, slope, kinds.inside, int(one), z)
    low[kinds.nothing | (kinds.pressed > 0.0)], high[kinds.nothing | (kinds.pressed < 0.0)] = -np.inf, np.inf
    place = slice(problem.rows * problem.of.background.size, at.size - problem.decays)
    low[place] = np.maximum(low[place], 0.0)
    scale = problem.scales()[1].ravel()
    shape = (problem.rows, problem.of.series.streams)
    lower, upper = problem.natural(low), problem.natural(high)
    decays = (np.broadcast_to(lower[2], shape), np.broadcast_to(upper[2], shape))
    covariance = spread[place, place] * np.outer(scale, scale)
    return (lower[0], upper[0]), (lower[1], upper[1]), decays, covariance


def information(problem: Problem, at: Floats) -> tuple[Floats, Floats]:
    """The curvature and slope of the whole negative log likelihood, by differences of its exact gradient."""
    events = problem.of.series.times.size
    _, slope = problem(at)
    rows = []
    positive = at.size - problem.decays
    for one in range(at.size):
        up, down = at.copy(), at.copy()
        up[one] += _STEP
        if one >= positive or at[one] > _STEP:
            down[one] -= _STEP
        rows.append((problem(up)[1] - problem(down)[1]) / (up[one] - down[one]))
    bent = np.array(rows)
    return (bent + bent.T) * (0.5 * events), slope * events


def _inverse(bent: Floats, inside: Mask) -> Floats:
    """The covariance of the parameters no bound holds, 0 elsewhere."""
    rows = np.flatnonzero(inside)
    whole = np.zeros(bent.shape)
    part = bent[np.ix_(rows, rows)]
    values, vectors = np.linalg.eigh(part)
    if rows.size and values.min() <= values.max() * 1e-13:
        why = "the likelihood is flat at its top: some parameter cannot be told from these events"
        raise Refusal("ESC028", why, "take fewer pieces, one decay for all, or give the decay", Place())
    whole[np.ix_(rows, rows)] = (vectors / values) @ vectors.T
    return whole


def _from_zero(bent: Floats, slope: Floats, inside: Mask, one: int, z: float) -> float:
    free = inside.copy()
    free[one] = True
    try:
        curved = 1.0 / float(_inverse(bent, free)[one, one])
    except Refusal:  # nothing else to lean on: its own curvature
        curved = max(float(bent[one, one]), 1e-12)
    rise = max(float(slope[one]), 0.0)
    return (sqrt(rise * rise + curved * z * z) - rise) / curved


def _without_zeros(branching: Floats, high: Floats) -> float:
    """The spectral radius with what lies at 0 raised as far, all together, as the level lets one of them rise."""
    zero = (branching <= _AT_ZERO) & (high > 0.0)
    count = max(int(zero.sum()), 1)
    return radius(np.where(zero, high / sqrt(count), branching))


def _spread_of_radius(branching: Floats, parts: list[Floats]) -> float:
    """The standard error of the spectral radius, by its slope in each entry (left times right eigenvector)."""
    values, right = np.linalg.eig(branching)
    lead = int(np.argmax(np.abs(values)))
    others, left = np.linalg.eig(branching.T)
    back = int(np.argmin(np.abs(others - values[lead])))
    u, v = np.abs(np.real(left[:, back])), np.abs(np.real(right[:, lead]))
    if float(u @ v) <= 0.0:
        return 0.0
    slope = np.outer(u, v) / float(u @ v)
    if len(parts) == 1:
        return float(np.sqrt(slope.ravel() @ parts[0] @ slope.ravel()))
    return float(np.sqrt(sum(row @ part @ row for row, part in zip(slope, parts, strict=True))))
