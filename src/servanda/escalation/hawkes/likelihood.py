"""The negative log likelihood and its gradient, in natural parameters, in one pass over the events.

With intensity r_i(t) = background_i(t) + sum_j A_ij b_ij sum_{t_k < t, of j} exp(-b_ij (t - t_k)):
    value = - sum_k log r_{m_k}(t_k) + sum_i area of background_i + sum_ij A_ij (events of j that had time to answer)
(Daley and Vere-Jones, proposition 7.2.III; the gradient is ours, checked against finite differences).
"""

from dataclasses import dataclass

import numpy as np

from servanda.escalation.hawkes import loops
from servanda.escalation.hawkes.compiling import engine
from servanda.escalation.hawkes.seen import Seen
from servanda.escalation.hawkes.series import Floats


@dataclass(frozen=True, eq=False, slots=True)
class Slopes:
    """A value and its slopes by weights, branching and decay (one number, or one for each source)."""

    value: float
    weights: Floats
    branching: Floats
    decay: Floats


def common(of: Seen, weights: Floats, branching: Floats, decay: float) -> Slopes:
    """All streams, (streams, size) weights, (target, source) branching, one decay."""
    series = of.series
    each = np.full(series.streams, decay)
    state, lag = of.before(each)
    spent, late = series.counts + state, -lag
    rate, pull = np.empty(series.times.size), np.zeros((series.streams, series.streams))
    fade = np.exp(-decay * series.gaps)
    loop = engine(loops.every_stream, series.times.size)
    slope = loop(series.marks, series.gaps, fade, of.base(weights), branching, decay, state, lag, rate, pull)
    spent, late = _at_end(of, each, state, lag, spent, late)
    asked = branching.sum(axis=0)
    value = float(weights.sum(axis=0) @ of.areas + asked @ spent - np.log(rate).sum())
    return Slopes(
        value,
        of.areas - of.gathered(1.0 / rate),
        spent - decay * pull,
        np.array([float(asked @ late) - slope]),
    )


def target(of: Seen, stream: int, weights: Floats, branching: Floats, decay: Floats, *, shared: bool) -> Slopes:
    """One target: (size,) weights, (source,) branching and decay; ``shared``: that decay is one for all sources.

    ``of`` holds the shapes at the target's own events (see ``seen.own``).
    """
    series = of.series
    state, lag = of.before(decay)
    spent, late = series.counts + state, -lag
    which = np.zeros(series.streams, dtype=np.int64) if shared else np.arange(series.streams)
    rate = np.empty(int(series.counts[stream]))
    pull, bend = np.zeros(series.streams), np.zeros(series.streams)
    fade = np.exp(np.multiply.outer(-(decay[:1] if shared else decay), series.gaps))
    loop = engine(loops.one_stream, series.times.size)
    base = of.base(weights)
    loop(stream, series.marks, series.gaps, fade, which, base, branching, decay, state, lag, rate, pull, bend)
    spent, late = _at_end(of, decay, state, lag, spent, late)
    by_decay = branching * late - bend
    return Slopes(
        float(weights @ of.areas + branching @ spent - np.log(rate).sum()),
        of.areas - of.gathered(1.0 / rate)[0],
        spent - pull,
        np.array([by_decay.sum()]) if shared else by_decay,
    )


def _at_end(of: Seen, decay: Floats, state: Floats, lag: Floats, spent: Floats, late: Floats) -> tuple[Floats, Floats]:
    """What the events have called forth by the end, and its slope by the decay."""
    series = of.series
    rest = series.end - (float(series.times[-1]) if series.times.size else series.begin)
    left = np.exp(-decay * rest)
    return spent - left * state, late + left * (lag + rest * state)
