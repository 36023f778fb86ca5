"""Does the process fit: in its own time, the events of each stream must come at unit rate and independently.

The time-rescaling theorem (Papangelou 1972; Ogata 1988; Brown et al. 2002). Against unit exponentials by Kolmogorov
and Smirnov (with Stephens' correction for few events), against memory by Ljung and Box on normal scores. As the
process was fitted to the same events, the first is milder than its p says.
"""

from dataclasses import dataclass
from math import exp, sqrt
from statistics import NormalDist
from typing import Final

import numpy as np

from servanda.escalation.hawkes import loops
from servanda.escalation.hawkes.compiling import engine
from servanda.escalation.hawkes.fitted import Process
from servanda.escalation.hawkes.series import Floats, Series

LAGS: Final = 10


@dataclass(frozen=True, slots=True)
class Trial:
    """One test: its statistic, its p, of how many increments."""

    statistic: float
    p: float
    count: int


@dataclass(frozen=True, eq=False, slots=True)
class Residuals:
    """``increments[i]``: of stream i, the process's own time between events; ``tied``: events at one time.

    ``uniform`` and ``independent`` by stream, ``together``: the first over all streams' increments. Where events are
    tied, increments of 0 make both fail: spread them within the day first.
    """

    increments: tuple[Floats, ...]
    uniform: tuple[Trial, ...]
    independent: tuple[Trial, ...]
    together: Trial
    tied: int


def residuals(process: Process, series: Series) -> Residuals:
    """The increments of each stream's expected count between its events, and what the tests say of them."""
    found = tuple(np.diff(_expected(process, series, one), prepend=0.0) for one in range(series.streams))
    return Residuals(
        found,
        tuple(exponential(one) for one in found),
        tuple(unremembering(one) for one in found),
        exponential(np.concatenate(found)),
        series.tied,
    )


def _expected(process: Process, series: Series, stream: int) -> Floats:
    """How many events of a stream the process expects up to each of its own events."""
    decay, strength = process.decay[stream], process.branching[stream]
    age = series.begin - series.earlier
    left = np.exp(-decay[series.earlier_marks] * age)
    state = np.bincount(series.earlier_marks, left, minlength=series.streams).astype(np.float64)
    fade = np.exp(np.multiply.outer(-decay, series.gaps))
    sent = np.empty(int(series.counts[stream]))
    loop = engine(loops.answered, series.times.size)
    loop(stream, series.marks, series.gaps, fade, np.arange(series.streams), strength, state, sent)
    return np.asarray(process.background_to(series.own(stream))[stream] + sent)


def intensities(process: Process, series: Series) -> Floats:
    """The intensity of each event's own stream at each event: (n,)."""
    made = np.empty(series.times.size)
    base = process.background_at(series.times)
    for stream in range(series.streams):
        mine = series.marks == stream
        decay = process.decay[stream]
        age = series.begin - series.earlier
        left = np.exp(-decay[series.earlier_marks] * age)
        state = np.bincount(series.earlier_marks, left, minlength=series.streams).astype(np.float64)
        fade, rate = np.exp(np.multiply.outer(-decay, series.gaps)), np.empty(int(mine.sum()))
        nothing = [np.zeros(series.streams) for _ in range(3)]
        loop = engine(loops.one_stream, series.times.size)
        loop(
            stream, series.marks, series.gaps, fade, np.arange(series.streams), base[stream][mine],
            process.branching[stream], decay, state, nothing[0], rate, nothing[1], nothing[2],
        )  # fmt: skip
        made[mine] = rate
    return made


def exponential(increments: Floats) -> Trial:
    """Kolmogorov and Smirnov's test of unit exponential increments."""
    count = increments.size
    if not count:
        return Trial(0.0, 1.0, 0)
    parts = np.sort(-np.expm1(-np.maximum(increments, 0.0)))
    steps = np.arange(count + 1) / count
    far = float(max((steps[1:] - parts).max(), (parts - steps[:-1]).max()))
    return Trial(far, _beyond((sqrt(count) + 0.12 + 0.11 / sqrt(count)) * far), count)


def _beyond(far: float) -> float:
    """Kolmogorov's limit: how often a distance is beyond this one."""
    if far < 0.2:
        return 1.0
    return float(min(1.0, max(0.0, 2.0 * sum((-1) ** (k - 1) * exp(-2.0 * k * k * far * far) for k in range(1, 101)))))


def unremembering(increments: Floats) -> Trial:
    """Ljung and Box's test over ten lags of the increments' normal scores, which know ranks alone."""
    count = increments.size
    if count < 3 * LAGS:
        return Trial(0.0, 1.0, count)
    ranks = np.argsort(np.argsort(increments, kind="stable"), kind="stable")
    inverse = NormalDist().inv_cdf
    table = np.array([inverse((rank + 0.5) / count) for rank in range(count)])
    scores = table[ranks]
    whole = float(scores @ scores)
    seen = [float(scores[lag:] @ scores[:-lag]) / whole for lag in range(1, LAGS + 1)]
    total = count * (count + 2.0) * sum(one * one / (count - lag) for lag, one in enumerate(seen, 1))
    half, term, tail = total / 2.0, 1.0, 0.0
    for step in range(LAGS // 2):  # the tail of chi-squared with an even number of degrees
        tail += term
        term *= half / (step + 1)
    return Trial(total, min(1.0, exp(-half) * tail), count)
