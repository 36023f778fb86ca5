"""How much of what came before is still felt: a geometric memory over bins, and its slope in the decay.

``felt(t) = (1 - g) * sum over s >= 1 of g**(s - 1) * counts(t - s)``: one act is felt with a total weight of one,
beginning with the next bin. Its mean delay is ``1 / (1 - g)`` bins. The discrete counterpart of an exponential kernel.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def felt(counts: npt.NDArray[Any], decay: float) -> Array:
    """What is felt in each bin of what came in earlier ones; first axis is time, other axes are carried along.

    Doubling: sums over 1, 2, 4, … earlier bins, so a series of n bins costs log2(n) passes and no loop over bins.
    """
    return felt_and_slope(counts, decay)[0]


def felt_and_slope(counts: npt.NDArray[Any], decay: float) -> tuple[Array, Array]:
    """``felt`` and its derivative in ``decay``."""
    total = np.zeros(counts.shape, dtype=np.float64)
    total[1:] = counts[:-1]
    slope = np.zeros_like(total)
    span = 1
    while span < len(total) and decay > 0.0 and span * np.log(decay) > -40.0:
        faded = decay**span
        slope[span:] += span * decay ** (span - 1) * total[:-span] + faded * slope[:-span].copy()
        total[span:] += faded * total[:-span].copy()
        span *= 2
    if decay == 0.0 and len(total) > 2:
        slope[2:] = counts[:-2]
    return (1.0 - decay) * total, (1.0 - decay) * slope - total
