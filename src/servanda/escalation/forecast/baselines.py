"""What every forecast must stand beside: nothing will happen, the last period again, one's own last year again."""

from collections.abc import Callable, Iterable
from typing import Final

import numpy as np

from servanda.escalation.forecast.history import Floats, Known
from servanda.escalation.forecast.mixture import DRAWS

#: Steps through the draws that have no divisor in common with any usual number of them.
_APART: Final = (1, 613, 389, 827, 241, 719, 457, 911)


def zero(known: Known, ahead: Iterable[int], draws: int = DRAWS) -> Floats:
    """Nothing happens: zeros (units, periods asked, draws)."""
    return np.zeros((len(known.counts), len(tuple(ahead)), draws))


def last(known: Known, ahead: Iterable[int], draws: int = DRAWS) -> Floats:
    """As many as in the last period known, with a Poisson spread."""
    each = np.stack([_poisson(float(one), draws) for one in known.counts[:, -1]])
    # Each period in another order, so that sums over periods have the spread of as many Poisson counts.
    return np.stack([each[:, (np.arange(draws) * _APART[n % 8] + n) % draws] for n, _ in enumerate(ahead)], axis=1)


def own_window(known: Known, ahead: Iterable[int], draws: int = DRAWS, window: int = 0) -> Floats:
    """The unit's own last periods over again, begun at each as often; ``window`` of them, by default a year's."""
    mine = known.last(window or known.steps.year)
    starts = (np.arange(draws) * mine.shape[1]) // draws
    return np.stack([mine[:, (starts + period - 1) % mine.shape[1]] for period in ahead], axis=1)


BASELINES: Final[dict[str, Callable[[Known, Iterable[int], int], Floats]]] = {
    "zero": zero,
    "last": last,
    "own-year": own_window,
}


def _poisson(mean: float, draws: int) -> Floats:
    """Evenly spaced quantiles of a Poisson distribution."""
    if mean <= 0:
        return np.zeros(draws)
    reach = 9 * np.sqrt(mean) + 9
    counts = np.arange(max(0.0, np.floor(mean - reach)), np.ceil(mean + reach) + 1)
    steps = np.log(mean) - np.log(np.maximum(counts, 1))
    logs = np.cumsum(steps) - steps[0]
    weights = np.exp(logs - logs.max())
    reached = np.cumsum(weights) / weights.sum()
    at = np.searchsorted(reached, (np.arange(draws) + 0.5) / draws)
    return np.asarray(counts[np.minimum(at, len(counts) - 1)], dtype=np.float64)
