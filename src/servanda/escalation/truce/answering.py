"""A second reading: incidents that call forth incidents, carried on from the history; beside the first, never averaged.

A univariate Hawkes process with a background in pieces, fitted to the time before the truce and simulated on. Days are
all that is known of when: each incident is put somewhere in its day, drawn by its place in the series. Parameters are
taken at their most likely values, so that its interval is narrower than it should be.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.hawkes.background import pieces
from servanda.escalation.hawkes.fit import fit
from servanda.escalation.hawkes.series import series_of
from servanda.escalation.hawkes.simulation import go_on
from servanda.escalation.truce.chances import Source
from servanda.escalation.truce.effect import TruceWindow, window
from servanda.escalation.truce.reading import TruceAsked, reached
from servanda.escalation.truce.series import TruceSeries, checked

Floats = npt.NDArray[np.float64]
PIECE: Final = 60
LONGEST: Final = 180
RUNS: Final = (100, 400)
MOST_EVENTS: Final = 100_000
#: Incidents simulated in all, about; above it fewer runs.
MOST_SIMULATED: Final = 2_000_000
WITHIN_DAY: Final = 21
NEAR_RUNAWAY: Final = 0.98


@dataclass(frozen=True, slots=True)
class Answering:
    """The second reading: windows as in the first, further incidents one directly calls forth (``branching``), how fast
    that fades (``days``), or why there is none (``why``: ``unobserved``, ``too many`` or ``runs away``)."""

    windows: tuple[TruceWindow, ...]
    branching: float | None
    days: float | None
    why: str = ""


def answering(series: TruceSeries, asked: TruceAsked | None = None) -> Answering:
    """The Hawkes counterfactual of the same windows; refused as ``read_truce``, and (ESC024) with too few incidents."""
    asked, series = asked or TruceAsked(), checked(series)
    start, until = series.start or 0, series.until
    begin = max(0, until - LONGEST)
    counts = series.counts[begin:until]
    if np.isnan(counts).any():
        return Answering((), None, None, "unobserved")
    if counts.sum() > MOST_EVENTS:
        return Answering((), None, None, "too many")
    source = Source.of("answering", counts.tolist(), start, until)
    history = series_of(_moments(counts, source), streams=1, begin=0.0, end=float(len(counts)))
    fitted = fit(history, pieces(history, max(1, len(counts) // PIECE)))
    branching, days = float(fitted.branching[0, 0]), float(1.0 / fitted.decay[0, 0])
    if branching >= NEAR_RUNAWAY:
        return Answering((), branching, days, "runs away")
    lengths = reached(asked.windows, len(series.counts) - start)
    ahead = start - until + max(lengths)
    runs = int(np.clip(MOST_SIMULATED / max(counts[-30:].mean() * ahead, 1.0), *RUNS))
    futures = go_on(fitted, history, history.end + ahead, seed=source.seed, runs=runs)
    daily = futures.counts(history.end + np.arange(ahead + 1.0))[:, 0].T.astype(np.float64)[start - until :]
    told = (window(series.counts[start : start + n], daily[:n], series.counts[:until]) for n in lengths)
    return Answering(tuple(one for one in told if one is not None), branching, days)


def _moments(counts: Floats, source: Source) -> Floats:
    day = np.repeat(np.arange(len(counts)), counts.astype(np.int64))
    return np.sort(day + source.units(WITHIN_DAY, 0, (len(day),))[0])
