"""How sure a fit of few events is: the process simulated and fitted again, as often as asked (parametric bootstrap)."""

from dataclasses import dataclass, replace

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.hawkes.fit import fit as fitted
from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.intervals import Intervals
from servanda.escalation.hawkes.series import Floats, Series
from servanda.escalation.hawkes.simulation import simulate


@dataclass(frozen=True, eq=False, slots=True)
class Refits:
    """Fits of simulated series: (runs, d, size) weights, (runs, d, d) branching and decays, (runs,) spectral radii.

    ``left_out``: simulated series with too few events to be fitted, or that ran away.
    """

    weights: Floats
    branching: Floats
    decay: Floats
    radius: Floats
    left_out: int


def refits(fit: Fit, series: Series, *, seed: int, runs: int = 200, keys: object = None) -> Refits:
    """The process of a fit simulated over the series' span and fitted the same way, ``runs`` times."""
    again: list[Fit] = []
    decay = fit.decay if fit.given else None
    for run in range(runs):
        try:
            made = simulate(fit, seed=seed, run=run, keys=keys, before=series, most=50 * series.times.size + 10_000)
            again.append(fitted(made, fit.background, shape=fit.shape, decay=decay, linked=fit.linked))
        except Refusal:
            continue
    if len(again) < runs / 2:
        why = f"of {runs} simulated series only {len(again)} could be fitted"
        raise Refusal("ESC028", why, "take fewer parameters or a longer span", Place())
    return Refits(
        np.array([one.weights for one in again]),
        np.array([one.branching for one in again]),
        np.array([one.decay for one in again]),
        np.array([one.radius for one in again]),
        runs - len(again),
    )


def bootstrap(
    fit: Fit, series: Series, *, seed: int, runs: int = 200, level: float = 0.95, keys: object = None
) -> Intervals:
    """Intervals between the outer shares of the fits of simulated series."""
    return ends_of(refits(fit, series, seed=seed, runs=runs, keys=keys), level)


def ends_of(found: Refits, level: float = 0.95) -> Intervals:
    """The ends that leave out half of 1 - level of the refits on either side."""
    sides = [0.5 - level / 2.0, 0.5 + level / 2.0]

    def both(values: Floats) -> tuple[Floats, Floats]:
        low, high = np.quantile(values, sides, axis=0)
        return np.asarray(low), np.asarray(high)

    low, high = both(found.radius)
    made = Intervals(
        level, both(found.weights), both(found.branching), both(found.decay), (float(low), float(high)), "bootstrap"
    )
    return replace(made, runs=found.radius.size)
