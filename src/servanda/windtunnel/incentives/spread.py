"""What a figure comes to over the drawn sets of assumptions: median, and where nine in ten of them lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True)
class Spread:
    """The 5th, 50th and 95th of a hundred, and in how many sets there is no such figure at all.

    A figure that is absent counts as larger than any other (or smaller, where less is worse), so that a quantile may be
    infinite: none suffices. All are drawn values, none lies between two.
    """

    low: float
    median: float
    high: float
    count: int
    absent: int = 0

    def data(self) -> dict[str, Any]:
        """As plain data for JSON: null where there is no such figure."""
        named = {"low": self.low, "median": self.median, "high": self.high}
        told: dict[str, Any] = {key: None if abs(one) == inf else round(one, 6) for key, one in named.items()}
        return {**told, "of": self.count, "none_in": self.absent}


def spread(values: Sequence[float | None], *, none_is_least: bool = False) -> Spread | None:
    """The spread of a figure over sets; None for a set in which there is none. None where there are no sets."""
    if not len(values):
        return None
    nothing = -inf if none_is_least else inf
    numbers = np.array([nothing if one is None else one for one in values], dtype=np.float64)
    low, median, high = (float(one) for one in np.quantile(numbers, (0.05, 0.5, 0.95), method="inverted_cdf"))
    return Spread(low, median, high, len(numbers), int(np.isinf(numbers).sum()))
