"""The number everybody computes: so many per day before, so many after. Kept beside, with what is wrong with it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Naive:
    """Means per step before and after over windows of the same length, and the change of the sum they imply.

    ``low`` and ``high`` are the usual 95% of the change if steps were independent: they are not, so that the interval
    is too narrow, and a truce signed at the worst of the fighting looks good by falling back to the usual.
    """

    before: float
    after: float
    change: float
    low: float
    high: float


def naive(before: Floats, after: Floats) -> Naive | None:
    """Before and after, of observed steps; None where one of them has fewer than two."""
    before, after = before[~np.isnan(before)], after[~np.isnan(after)]
    if len(before) < 2 or len(after) < 2:
        return None
    change = len(after) * (after.mean() - before.mean())
    error = len(after) * np.sqrt(before.var(ddof=1) / len(before) + after.var(ddof=1) / len(after))
    return Naive(
        float(before.mean()),
        float(after.mean()),
        float(change),
        float(change - 1.96 * error),
        float(change + 1.96 * error),
    )
