"""Did violence fall with the truce? Counts after it beside what the time before it lets expect.

A state-space counterfactual (Brodersen et al. 2015, for counts): negative-binomial counts around a log rate that walks,
fitted on the time before signature, carried on over the truce, compared with what was counted. An association: fewer
than expected without it, if nothing else changed.
"""

from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.beside import beside_of
from servanda.escalation.truce.between import Between, between
from servanda.escalation.truce.chances import Source
from servanda.escalation.truce.effect import LEVEL, TruceWindow, window
from servanda.escalation.truce.ends import ends
from servanda.escalation.truce.forward import Futures, forward
from servanda.escalation.truce.modes import Observed
from servanda.escalation.truce.series import MOST_HISTORY, TruceSeries, checked
from servanda.escalation.truce.weighing import Held, weigh

Floats = npt.NDArray[np.float64]
WINDOWS: Final = (7, 30, 90)


@dataclass(frozen=True, slots=True)
class TruceAsked:
    """How to read: windows in steps, whether days of the week differ, draws, what is held before any count."""

    windows: tuple[int, ...] = WINDOWS
    week: bool = True
    draws: int = 2000
    held: Held = field(default_factory=Held)


@dataclass(frozen=True, slots=True)
class TruceBand:
    """From the step ``begin`` on: ``expected`` (median), ``low`` and ``high`` of 95 in 100.

    Each number is for ``width`` steps together; steps at the end that make no whole width are left out.
    """

    begin: int
    width: int
    expected: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True)
class TruceReading:
    """What the reader says: windows after the start, the gap before it, the bands, how far to trust it.

    ``band`` is step by step from the signature on, ``weeks`` by seven steps together from the start on.

    ``gap`` is the window between signature and start under the same expectation; ``worth`` the share of proposed
    paths the importance weights are worth; ``history`` how many steps were fitted.
    """

    windows: tuple[TruceWindow, ...]
    gap: TruceWindow | None
    between: Between
    band: TruceBand
    weeks: TruceBand
    worth: float
    history: int


def read_truce(series: TruceSeries, asked: TruceAsked | None = None) -> TruceReading:
    """The reading of one truce; a window that the series does not reach in full is left out, but the longest reached.

    Raises Refusal ESC040 to ESC047 where the series cannot be read. The same series gives the same bytes.
    """
    asked = asked or TruceAsked()
    series = checked(series)
    futures, worth, begin = counterfactual(series, asked)
    start, until = series.start or 0, series.until
    before = series.counts[:until]
    lengths = reached(asked.windows, len(series.counts) - start)
    told = (window(series.counts[start : start + n], futures.counts[start - until :][:n], before) for n in lengths)
    gap = window(series.counts[until:start], futures.counts[: start - until], before) if until < start else None
    return TruceReading(
        windows=tuple(one for one in told if one is not None),
        gap=gap,
        between=between(series, max(lengths)),
        band=_band(futures.counts, until, 1),
        weeks=_band(futures.counts[start - until :], start, 7),
        worth=worth,
        history=until - begin,
    )


def _band(futures: Floats, begin: int, width: int) -> TruceBand:
    whole = len(futures) // width
    sums = futures[: whole * width].reshape(whole, width, futures.shape[1]).sum(axis=1)
    low, middle, high = np.quantile(sums, ((1 - LEVEL) / 2, 0.5, (1 + LEVEL) / 2), axis=1)
    return TruceBand(begin, width, middle, low, high)


def counterfactual(series: TruceSeries, asked: TruceAsked) -> tuple[Futures, float, int]:
    """The futures from signature on, what their weights are worth, and the first step fitted."""
    start, until = series.start or 0, series.until
    begin = max(0, until - MOST_HISTORY)
    end = min(len(series.counts), start + max(asked.windows))
    beside = beside_of(series, asked.week, asked.draws)
    fitted = slice(begin, until)
    counts = series.counts[fitted]
    seen = ~np.isnan(counts)
    observed = Observed(
        counts=np.where(seen, counts, 0.0)[:, None],
        seen=seen.astype(np.float64)[:, None],
        beside=beside.columns[fitted],
        centre=beside.centre,
        precision=beside.precision,
    )
    source = Source.of("truce", counts.tolist(), until, end)
    weighed = weigh(observed, asked.held)
    stood = ends(observed, weighed, asked.draws, source)
    ahead = slice(until, end)
    added = beside.doubt(ahead, stood.coefficients)
    return forward(stood, weighed.models, beside.columns[ahead], added, source), stood.worth, begin


def reached(windows: tuple[int, ...], length: int) -> tuple[int, ...]:
    """The windows a series of ``length`` steps after the start reaches in full; where it reaches none, what it does."""
    whole = tuple(n for n in windows if n <= length)
    return whole or (length,)
