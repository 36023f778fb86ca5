"""Days only: continuations of a process in which incidents call forth further ones, going on from the last day known.

A Hawkes process fitted to each unit's own last months, its background allowed to move; incidents told by the day are
laid evenly into it, in order, as their hours are not known. It remembers what the mixture's windows forget: how many
there were yesterday.
"""

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Final

import numpy as np

from servanda.basis import Refusal
from servanda.escalation.forecast.history import DAYS, Floats, Known
from servanda.escalation.forecast.keys import key_of
from servanda.escalation.hawkes.background import pieces
from servanda.escalation.hawkes.fit import fit
from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.series import Series, series_of
from servanda.escalation.hawkes.simulation import go_on

#: How many of the last days are fitted to, in pieces of background of so many days.
LOOK: Final = 112
PIECE: Final = 28
#: Fewer incidents in them say nothing of what calls forth what, and so many more are not needed.
LEAST: Final = 40
MOST: Final = 20_000
#: Beyond so many days what was called forth has died away, and the windows alone are drawn from.
DAYS_AHEAD: Final = 14
#: An answer is sought from within hours to within three weeks.
_DECAYS: Final = (1 / 21, 8.0)
_MOST_CALLED: Final = 0.95


def can_answer() -> bool:
    """Whether what the fit stands on is installed."""
    return find_spec("scipy") is not None


def answered(known: Known, ahead: Iterable[int], *, seed: int = 1, draws: int = 200) -> tuple[Floats | None, ...]:
    """Per unit, counts (days asked, draws); None where there are too few incidents, or the fit runs away."""
    asked = np.array(tuple(ahead), dtype=np.int64)
    if known.steps is not DAYS or asked.max() > DAYS_AHEAD:
        return (None,) * len(known.counts)
    return tuple(_unit(one, asked, seed, draws) for one in known.counts[:, -LOOK:])


def _unit(counts: Floats, asked: np.typing.NDArray[np.int64], seed: int, draws: int) -> Floats | None:
    whole = np.rint(counts).astype(np.int64)
    if not LEAST <= whole.sum() <= MOST:
        return None
    series = _series(whole)
    found = _fitted(series)
    if found is None:
        return None
    end = float(len(whole))
    keys = np.array([key_of(counts)], dtype=np.uint64)
    futures = go_on(found, series, end + float(asked.max()), seed=seed, runs=draws, keys=keys)
    each = futures.counts(np.arange(end, end + asked.max() + 1))[:, 0]
    return np.asarray(each.T[asked - 1], dtype=np.float64)


def _series(counts: np.typing.NDArray[np.int64]) -> Series:
    """Each day's incidents laid evenly into it."""
    day = np.repeat(np.arange(len(counts)), counts)
    first = np.repeat(np.cumsum(counts) - counts, counts)
    within = (np.arange(len(day)) - first + 0.5) / np.repeat(counts, counts)
    return series_of(day + within, begin=0.0, end=float(len(counts)))


def _fitted(series: Series) -> Fit | None:
    ground = pieces(series, max(1, round(series.length / PIECE)))
    try:
        found = fit(series, ground, within=_DECAYS)
    except Refusal:
        return None
    return found if found.radius < _MOST_CALLED else None
