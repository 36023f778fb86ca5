"""A background that moves: hats over time, straight lines between knots a number of days apart."""

from typing import Final

import numpy as np
import numpy.typing as npt

#: Days between knots tried, from a background that stays (0) to one that may turn every four weeks.
SPACINGS: Final = (0, 180, 90, 45, 28)


def hats(bins: int, per_day: int, spacing: int) -> npt.NDArray[np.float64]:
    """Columns that sum to one in every bin: each is one at its own knot and falls to nothing at the next ones."""
    days = bins / per_day
    pieces = round(days / spacing) if spacing else 0
    if pieces < 1:
        return np.ones((bins, 1))
    at = np.linspace(0.0, pieces, bins)
    return np.maximum(0.0, 1.0 - np.abs(at[:, None] - np.arange(pieces + 1.0)[None, :]))


def spacings(bins: int, per_day: int) -> tuple[int, ...]:
    """The spacings that differ from each other on a series of so many bins."""
    days = bins / per_day
    kept: dict[int, int] = {}
    for spacing in SPACINGS:
        kept.setdefault(round(days / spacing) if spacing else 0, spacing)
    return tuple(kept.values())
