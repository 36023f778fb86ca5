"""Sub-periods side by side: before and after entry into force, phases, or any dates given."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from servanda.escalation.reciprocity.consequences import followed_share, radius_between
from servanda.escalation.reciprocity.counting import CountFit, fitted
from servanda.escalation.reciprocity.estimate import Between, branching_between, delay_between
from servanda.escalation.reciprocity.streams import Streams

#: Days before a period whose acts are still felt in it.
WARMING: Final = 30
LEAST_DAYS: Final = 28
LEAST_EACH: Final = 10


@dataclass(frozen=True, slots=True)
class Period:
    """A named run of days: first, and the day after the last, counted from the first day of the series."""

    key: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class PeriodRead:
    """What one period shows; ``read`` is False where it is too short or a stream has too few acts in it."""

    period: Period
    acts: tuple[int, ...]
    read: bool
    branching: tuple[tuple[Between, ...], ...] = ()
    delay: Between | None = None
    radius: Between | None = None
    follow: Between | None = None


def split(days: int, cuts: tuple[tuple[int, str], ...]) -> tuple[Period, ...]:
    """Periods between cuts (day, key of the period that begins there); the first has the key ``before``."""
    inside = sorted(cut for cut in cuts if 0 < cut[0] < days)
    begins = [(0, "before"), *inside]
    ends = [at for at, _ in inside] + [days]
    return tuple(Period(key, begin, end) for (begin, key), end in zip(begins, ends, strict=True))


def read_period(streams: Streams, period: Period) -> PeriodRead:
    """One period by daily counts, with the acts of the thirty days before it still felt."""
    counts = streams.counts
    acts = counts[period.begin : period.end].sum(axis=0)
    told = tuple(int(n) for n in acts)
    fit = _fit(streams, period) if period.end - period.begin >= LEAST_DAYS and acts.min() >= LEAST_EACH else None
    if fit is None:
        return PeriodRead(period, told, read=False)
    estimate = fit.estimate
    _, follow = followed_share(estimate, acts)
    return PeriodRead(
        period, told, True, branching_between(estimate), delay_between(estimate), radius_between(estimate), follow
    )


def _fit(streams: Streams, period: Period) -> CountFit:
    first = max(0, period.begin - WARMING)
    seen = streams.seen[first : period.end] & (np.arange(first, period.end) >= period.begin)
    return fitted(streams.counts[first : period.end], seen=seen)
