"""Counts by unit and period, and the only door to them: what was known at a cut, a copy that ends there."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal
from servanda.escalation.forecast.neighbours import Beside

Floats = npt.NDArray[np.float64]
#: Fewer periods than this are no history to draw from.
FEWEST: Final = 6


@dataclass(frozen=True, slots=True)
class Steps:
    """How long a memory is in periods of one length.

    ``windows``: the unit's own last periods that are drawn from, short to long; ``year``: a year of them, or what
    stands for one; ``levels``: the three stretches by which histories are likened; ``look``: how far back a shift of
    level is sought, ``least`` how long a level lasts; ``far``: how long a rest from counts may be told apart.
    """

    name: str
    windows: tuple[int, ...]
    year: int
    levels: tuple[int, int, int]
    seen: int
    look: int
    least: int
    far: int


MONTHS: Final = Steps("month", (3, 6, 12, 24), 12, (3, 12, 36), 120, 48, 4, 240)
DAYS: Final = Steps("day", (7, 14, 28, 56), 365, (7, 28, 84), 180, 120, 7, 240)


@dataclass(frozen=True, slots=True)
class Known:
    """What was known at a cut: ``counts`` (units, periods), unwritable, the last column the last whole period.

    ``beside``: what was known by then of the areas beside each unit; None where nothing is known of places.
    """

    counts: Floats
    steps: Steps = MONTHS
    beside: Beside | None = None

    @property
    def periods(self) -> int:
        """How many periods are known."""
        return int(self.counts.shape[1])

    def last(self, window: int) -> Floats:
        """The last periods, as many as are known at most."""
        return self.counts[:, -min(window, self.periods) :]


def known_at(counts: npt.ArrayLike, cut: int, steps: Steps = MONTHS, beside: Beside | None = None) -> Known:
    """The first ``cut`` periods of ``counts`` (units, periods), as a copy: nothing later can be reached from it.

    Refuses (ESC080) a cut outside the counts or fewer than six periods before it, and (ESC081) what is no count.
    """
    whole = np.atleast_2d(np.asarray(counts, dtype=np.float64))
    if not FEWEST <= cut <= whole.shape[1]:
        raise Refusal(
            "ESC080",
            known_of(min(cut, whole.shape[1]), steps.name),
            f"give a longer series, or wait for more {steps.name}s",
            Place("forecast"),
        )
    held = whole[:, :cut].copy()
    if not (np.isfinite(held).all() and (held >= 0).all()):
        raise Refusal("ESC081", "a count is below 0, or is no number", "mend the series", Place("forecast"))
    held.setflags(write=False)
    return Known(held, steps, None if beside is None else beside.before(cut))


def known_of(many: int, step: str) -> str:
    """That too few whole periods are known, as a refusal says it."""
    known = f"1 whole {step} is" if many == 1 else f"{many} whole {step}s are"
    return f"{known} known, and a forecast needs {FEWEST}"
