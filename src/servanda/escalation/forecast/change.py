"""How long a unit's present level has held: the best cut of its last periods into levels, each change at a price."""

from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.forecast.history import Floats, Known

#: Price of a change, in noise variances times the logarithm of the length (Schwarz's criterion: level and place).
PRICE: Final = 2.0
#: No noise is taken to be smaller than this, on the scale of log(1 + count).
_STILL: Final = 0.3
#: The median distance of two normal draws, in standard deviations.
_MEDIAN: Final = 0.954


def since_change(known: Known) -> npt.NDArray[np.int64]:
    """Per unit, the number of periods since its last shift of level; all that are looked at where there was none.

    Least squares on log(1 + count) over the last ``steps.look`` periods by dynamic programming, all units at once;
    noise from the differences of neighbours, which a shift of level hardly touches.
    """
    series = np.log1p(known.last(known.steps.look))
    units, n = series.shape
    least = min(known.steps.least, n)
    price = PRICE * np.log(n) * _noise(series) ** 2
    ones = np.concatenate([np.zeros((units, 1)), np.cumsum(series, axis=1)], axis=1)
    squares = np.concatenate([np.zeros((units, 1)), np.cumsum(series**2, axis=1)], axis=1)
    cost = np.full((units, n + 1), np.inf)
    cost[:, 0] = -price
    begun = np.zeros((units, n + 1), dtype=np.int64)
    for end in range(least, n + 1):
        starts = np.arange(0, end - least + 1)
        total = ones[:, end, None] - ones[:, starts]
        within = squares[:, end, None] - squares[:, starts] - total**2 / (end - starts)
        each = cost[:, starts] + within + price[:, None]
        begun[:, end] = starts[np.argmin(each, axis=1)]
        cost[:, end] = each.min(axis=1)
    return np.asarray(n - begun[:, n], dtype=np.int64)


def _noise(series: Floats) -> Floats:
    if series.shape[1] < 2:
        return np.full(len(series), _STILL)
    apart = np.median(np.abs(np.diff(series, axis=1)), axis=1)
    return np.asarray(np.maximum(apart / _MEDIAN, _STILL), dtype=np.float64)
