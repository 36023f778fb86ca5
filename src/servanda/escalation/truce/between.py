"""Three times told apart: before signature, between signature and start, after the start."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.series import TruceSeries

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Stretch:
    """One of the three times: steps, observed ones, counts, counts per observed step (None without one)."""

    steps: int
    seen: int
    count: int
    per_step: float | None


@dataclass(frozen=True, slots=True)
class Between:
    """The three times; ``gap`` is None where the signature is not known or the truce was in force at once."""

    before: Stretch
    gap: Stretch | None
    after: Stretch


def between(series: TruceSeries, reach: int) -> Between:
    """The three times, before and after at most ``reach`` steps long."""
    start, until = series.start or 0, series.until
    gap = _stretch(series.counts[until:start]) if until < start else None
    before = _stretch(series.counts[max(0, until - reach) : until])
    return Between(before, gap, _stretch(series.counts[start : start + reach]))


def _stretch(counts: Floats) -> Stretch:
    seen = counts[~np.isnan(counts)]
    total = int(seen.sum())
    return Stretch(len(counts), len(seen), total, total / len(seen) if len(seen) else None)
