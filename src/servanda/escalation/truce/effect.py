"""What was counted beside what was expected, per window: a number, a ratio, an interval of 95 in 100."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.naive import Naive, naive

Floats = npt.NDArray[np.float64]
LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class TruceWindow:
    """One window after the start of the truce: ``steps`` long, ``seen`` of them observed.

    ``expected`` (the median) and its interval are counts without the truce, if nothing else changed; ``fewer`` is
    expected minus observed with its interval (below 0: more than expected); ``ratio`` observed over expected, None
    where nothing was expected; ``rank``: the share of futures with a count at or below the observed one, ties halved.
    """

    steps: int
    seen: int
    observed: int
    expected: float
    expected_low: float
    expected_high: float
    fewer: float
    fewer_low: float
    fewer_high: float
    ratio: float | None
    ratio_low: float | None
    ratio_high: float | None
    rank: float
    naive: Naive | None


def window(counts: Floats, futures: Floats, before: Floats) -> TruceWindow | None:
    """A window's effect from its ``counts`` (NaN: unobserved), the ``futures`` (time, draw), the time ``before``."""
    seen = ~np.isnan(counts)
    if not seen.any():
        return None
    observed = float(counts[seen].sum())
    sums = futures[seen].sum(axis=0)
    low, middle, high = (float(one) for one in np.quantile(sums, ((1 - LEVEL) / 2, 0.5, (1 + LEVEL) / 2)))
    ratios = [observed / one if one > 0 else None for one in (middle, high, low)]
    rank = float((sums < observed).mean() + 0.5 * (sums == observed).mean())
    return TruceWindow(
        steps=len(counts),
        seen=int(seen.sum()),
        observed=int(observed),
        expected=middle,
        expected_low=low,
        expected_high=high,
        fewer=middle - observed,
        fewer_low=low - observed,
        fewer_high=high - observed,
        ratio=ratios[0],
        ratio_low=ratios[1],
        ratio_high=ratios[2],
        rank=rank,
        naive=naive(before[-len(counts) :], counts),
    )


def ranked(counts: Floats, futures: Floats) -> tuple[bool, float]:
    """Whether the interval of ``futures`` holds the sum of ``counts``; the sum over the median, both plus a half."""
    seen = ~np.isnan(counts)
    observed = float(counts[seen].sum())
    sums = futures[seen].sum(axis=0)
    low, middle, high = np.quantile(sums, ((1 - LEVEL) / 2, 0.5, (1 + LEVEL) / 2))
    return bool(low <= observed <= high), float((observed + 0.5) / (middle + 0.5))
