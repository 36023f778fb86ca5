"""Where the level stood when the truce began: draws of level and coefficients, corrected for Laplace's error.

A path is drawn from the Gaussian approximation of a model and weighed by how much the real likelihood differs from
the approximated one along it (Shephard and Pitt 1997; Durbin and Koopman 1997): importance weights, from which equally
likely draws are taken anew. Over a long series of low counts such weights wear out; they are then taken over the last
steps alone, as many as leave enough worth: what is far back hardly says where the level stands at the end, and
Laplace's approximation stands for it.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.chain import Factor
from servanda.escalation.truce.chances import Source
from servanda.escalation.truce.likelihood import log_likelihood, slope_and_bend
from servanda.escalation.truce.modes import Observed
from servanda.escalation.truce.weighing import Weighed

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
ENOUGH: Final = 0.3
SHORTEST_TAIL: Final = 14
PATHS, COEFFICIENTS, CHOICE, TAKEN, ORDER = 1, 2, 3, 4, 5


@dataclass(frozen=True, slots=True)
class Ends:
    """Equally likely draws of what the time before says: the last ``level``, ``coefficients`` (draw, k), the model.

    ``worth`` is the share of the proposed paths the weights are worth: 1 where Laplace's approximation is exact;
    ``corrected`` the number of last steps they were taken over.
    """

    level: Floats
    coefficients: Floats
    model: Whole
    worth: float
    corrected: int


def ends(observed: Observed, weighed: Weighed, draws: int, source: Source) -> Ends:
    """``draws`` equally likely draws of where the level stood after the last day before the truce."""
    model = _spread_evenly(weighed.weights, draws, float(source.units(CHOICE, 0, (1,))[0][0]))
    level, coefficients, known = _paths(observed, weighed, model, source)
    weights, corrected = _lasting(known)
    worth = float(1.0 / (weights @ weights) / draws)
    taken = _spread_evenly(weights, draws, float(source.units(TAKEN, 0, (1,))[0][0]))
    return Ends(level[taken], coefficients[taken], model[taken], worth, corrected)


def _lasting(known: Floats) -> tuple[Floats, int]:
    """Weights over as many last steps as leave them worth ``ENOUGH``, halving from all of them."""
    last = len(known)
    while True:
        total = known[-last:].sum(axis=0)
        weights = np.exp(total - total.max())
        weights /= weights.sum()
        if last <= SHORTEST_TAIL or 1.0 / (weights @ weights) >= ENOUGH * len(weights):
            return weights, last
        last = max(last // 2, SHORTEST_TAIL)


def _spread_evenly(weights: Floats, draws: int, luck: float) -> Whole:
    """Indices drawn by systematic sampling: each as often as its weight says, to within one."""
    at = (np.arange(draws) + luck) / draws
    return np.minimum(np.searchsorted(np.cumsum(weights), at), len(weights) - 1).astype(np.int64)


def whole_paths(observed: Observed, weighed: Weighed, draws: int, source: Source) -> Floats:
    """Log rates over the whole series, (time, draw), in no order, by Laplace's approximation alone."""
    model = _spread_evenly(weighed.weights, draws, float(source.units(CHOICE, 0, (1,))[0][0]))
    off, _, _ = _drawn(observed, weighed, model, source)
    mixed = np.argsort(source.units(ORDER, 0, (draws,))[0], kind="stable")
    return np.asarray((weighed.modes.rate[:, model] + off)[:, mixed])


def _drawn(observed: Observed, weighed: Weighed, model: Whole, source: Source) -> tuple[Floats, Floats, Floats]:
    """How far from its mode each draw's log rate lies (time, draw), its last level, and its coefficients (draw, k)."""
    found, draws = weighed.modes, len(model)
    length, many = len(observed.counts), observed.beside.shape[1]
    places, which = np.unique(model, return_inverse=True)
    moved = np.zeros((draws, many))
    normal = source.normal(PATHS, 0, (length, draws))
    luck = source.normal(COEFFICIENTS, 0, (draws, many))
    for at, place in enumerate(places):
        mine = which == at
        root = np.linalg.cholesky(found.schur[place])
        moved[mine] = np.linalg.solve(root.T, luck[mine].T).T
    apart = Factor(found.factor.pivot[:, model], found.factor.lower[:, model]).spread_out(normal[:, :, None])[:, :, 0]
    apart -= np.einsum("tmk,mk->tm", found.answer[:, model], moved)
    return apart + observed.beside @ moved.T, apart[-1], moved


def _paths(observed: Observed, weighed: Weighed, model: Whole, source: Source) -> tuple[Floats, Floats, Floats]:
    """Last levels, coefficients, and the logarithm of each step's weight (time, draw)."""
    found = weighed.modes
    off, last, moved = _drawn(observed, weighed, model, source)
    mode, spread = found.rate[:, model], weighed.models.spread[model]
    slope, bend = slope_and_bend(observed.counts, observed.seen, mode, spread)
    real = log_likelihood(observed.counts, observed.seen, mode + off, spread)
    there = log_likelihood(observed.counts, observed.seen, mode, spread)
    known = real - there - slope * off + 0.5 * bend * off**2
    return found.level[-1, model] + last, found.coefficients[model] + moved, known
