"""A series of counts as it is asked for here, and what makes one unfit."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal

Counts = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
#: Segmentation keeps a number per candidate and step; far beyond any series of days people have lived through.
MOST_STEPS = 200_000


def checked_counts(counts: Sequence[int] | npt.NDArray[Any], least: int) -> Counts:
    """The series as whole numbers, ``least`` steps long or more; refuses (ESC060 to ESC062) what is none."""
    given = np.asarray(counts)
    place = Place("counts")
    if given.ndim != 1 or given.dtype.kind not in "iuf":
        raise Refusal("ESC060", "this is no series of counts", "give one whole number for each day or week", place)
    if not np.all(np.isfinite(given)) or np.any(given < 0) or np.any(given != np.floor(given)):
        raise Refusal(
            "ESC061",
            "the series holds a number that is no count: missing, below zero or not whole",
            "leave out steps nobody could watch, and count the others",
            place,
        )
    if not least <= len(given) <= MOST_STEPS:
        raise Refusal(
            "ESC062",
            f"a series of {len(given):,} {'step' if len(given) == 1 else 'steps'} cannot be read",
            f"count {least} days or weeks to {MOST_STEPS:,}, or ask for a shorter least length of a level",
            place,
        )
    return given.astype(np.int64)
