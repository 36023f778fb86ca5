"""What a stretch of counts costs when it is held to be of one level: minus the log likelihood at its own mean.

Poisson, or negative binomial of one ``size`` throughout (variance m + m**2 / size; ``inf`` is Poisson). Terms that no
choice of levels can change are left out, so that a stretch costs what its length and its sum say:

- Poisson: S - S log(S / n);
- negative binomial: -S log(S / (S + n size)) - n size log(n size / (S + n size)).
"""

import numpy as np
import numpy.typing as npt

from servanda.escalation.turns.counts import Counts, Floats

#: A level's least length in steps, unless asked for otherwise: a week of days.
USUAL_LEAST = 7
#: From this size on counts are as good as Poisson.
_AS_POISSON = 1e6
#: How many steps are looked at together to learn how counts scatter: two weeks of days.
USUAL_WINDOW = 14


def stretch_cost(total: Floats, steps: Floats, size: float) -> Floats:
    """Cost of stretches with these sums and lengths, in natural log units."""
    total, steps = np.asarray(total, dtype=np.float64), np.asarray(steps, dtype=np.float64)
    safe = np.where(total > 0, total, 1.0)
    if not np.isfinite(size):
        return np.asarray(total - total * np.log(safe / steps))
    room = steps * size
    return np.asarray(-(total * np.log(safe / (total + room)) + room * np.log(room / (total + room))))


def size_of(counts: Counts, window: int = USUAL_WINDOW) -> float:
    """The negative binomial's size from how counts scatter within short windows, so that levels do not feign scatter.

    By moments, pooled over windows of ``window`` steps: sum of m**2 over sum of (variance - m), both unbiased; ``inf``
    where they scatter no more than Poisson counts do.
    """
    window = min(window, len(counts))
    whole = counts[: len(counts) // window * window].reshape(-1, window).astype(np.float64)
    mean, variance = whole.mean(axis=1), whole.var(axis=1, ddof=1)
    over = float(np.sum(variance - mean))
    squares = float(np.sum(mean**2 - variance / window))
    if over <= 0 or squares <= 0:
        return float("inf")
    size = squares / over
    return float("inf") if size > _AS_POISSON else size


def sums_of(counts: npt.NDArray[np.int64]) -> Floats:
    """Sums up to each step, from 0, exact below 2**53."""
    return np.concatenate(([0], np.cumsum(counts))).astype(np.float64)
