"""Truces nobody signed: the same reader on other dates of the time before, to see what it is worth here.

A reader that is right holds the count that came in 95 of 100 placebos. The truce's own rank among them says how unusual
the fall was, without any model: a fall that many quiet dates match is no news (Abadie, Diamond and Hainmueller 2010).
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.effect import ranked
from servanda.escalation.truce.reading import TruceAsked, counterfactual
from servanda.escalation.truce.series import SHORTEST, TruceSeries

Floats = npt.NDArray[np.float64]
FEWEST = 5


@dataclass(frozen=True, slots=True)
class TrucePlacebos:
    """Of one window length: how many placebo dates, how many held the truth, how many fell at least as far.

    ``rank`` is the share of dates, the truce's among them, that fell at least as far as the truce: 0.05 says that one
    in twenty does; None where fewer than five placebos could be read.
    """

    steps: int
    dates: tuple[int, ...]
    held: int
    as_far: int
    rank: float | None


def placebo_truces(series: TruceSeries, asked: TruceAsked | None = None, most: int = 24) -> tuple[TrucePlacebos, ...]:
    """The reader on at most ``most`` dates, evenly spread over the time before the truce, for each window.

    A placebo's window ends before the signature and at least ``SHORTEST`` observed steps come before it. Falls are
    compared as ratios of observed to expected counts, the series alone and no quiet areas.
    """
    asked = replace(asked or TruceAsked(), draws=500)
    start, until = series.start or 0, series.until
    windows = tuple(one for one in asked.windows if one <= len(series.counts) - start)
    if not windows:
        return ()
    dates = _dates(series, min(windows) + start - until, most)
    read = {date: _read(series, asked, windows, date, until) for date in dates}
    own = _read(series, asked, windows, until, len(series.counts))
    return tuple(_of_window(steps, {date: one[steps] for date, one in read.items() if steps in one}, own[steps][1])
                 for steps in windows)  # fmt: skip


def _of_window(steps: int, read: dict[int, tuple[bool, float]], own: float) -> TrucePlacebos:
    as_far = sum(ratio <= own for _, ratio in read.values())
    rank = (as_far + 1) / (len(read) + 1) if len(read) >= FEWEST else None
    return TrucePlacebos(steps, tuple(read), sum(held for held, _ in read.values()), as_far, rank)


def _dates(series: TruceSeries, steps: int, most: int) -> tuple[int, ...]:
    first = int(np.searchsorted(series.seen.cumsum(), SHORTEST)) + 1
    last = series.until - steps
    if last < first:
        return ()
    spread = np.unique(np.linspace(first, last, min(most, last - first + 1)).round().astype(int))
    counted = np.where(series.seen, series.counts, 0.0)
    return tuple(int(at) for at in spread if counted[:at].any())


def _read(
    series: TruceSeries, asked: TruceAsked, windows: tuple[int, ...], until: int, end: int
) -> dict[int, tuple[bool, float]]:
    """Per window that ends before ``end``: whether its interval held what came, and observed over expected."""
    start = until + (series.start or 0) - series.until
    fits = tuple(steps for steps in windows if start + steps <= end and series.seen[start : start + steps].any())
    if not fits:
        return {}
    there = replace(series, signed=until, start=start, counts=series.counts[: start + max(fits)], donors=(), known=())
    futures = counterfactual(there, replace(asked, windows=fits))[0].counts[start - until :]
    return {steps: ranked(there.counts[start : start + steps], futures[:steps]) for steps in fits}
