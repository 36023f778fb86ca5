"""A series of counts with a truce in it, checked: what the reader needs, refused in words where it cannot be read."""

from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal

Floats = npt.NDArray[np.float64]
SHORTEST: Final = 28
MOST_HISTORY: Final = 365


@dataclass(frozen=True, slots=True)
class TruceSeries:
    """Counts per step (a day, or any fixed span), from the first one on.

    ``counts``: whole numbers at or above 0, NaN where nobody observed. ``first``: the date of the first step, wanted
    for a weekly pattern alone. ``signed``: the step of signature, where known; ``start``: the first step in force.
    ``donors``: counts of quiet areas the truce did not touch; ``known``: other numbers known for every step.
    """

    counts: Floats
    start: int | None
    signed: int | None = None
    first: date | None = None
    donors: tuple[Floats, ...] = ()
    known: tuple[Floats, ...] = ()

    @property
    def until(self) -> int:
        """The step up to which the time before the truce runs: signature where known, else start."""
        assert self.start is not None
        return self.start if self.signed is None else min(self.signed, self.start)

    @property
    def seen(self) -> npt.NDArray[np.bool_]:
        """Whether each step was observed."""
        return ~np.isnan(self.counts)


def checked(series: TruceSeries) -> TruceSeries:
    """The same series; refused (ESC040 to ESC047) where no honest reading is possible."""
    if series.start is None:
        raise _refused("ESC040", "no date is given from which the truce was in force", "give the date of its start")
    if not 0 < series.start < len(series.counts):
        raise _refused("ESC041", "the truce does not start within the series", "give counts before and after it")
    if series.signed is not None and not 0 <= series.signed <= series.start:
        raise _refused("ESC042", "the signature is after the start, or before the series", "look at both dates")
    counts = series.counts[series.seen]
    if (counts < 0).any() or (counts != np.floor(counts)).any() or not np.isfinite(counts).all():
        raise _refused("ESC043", "counts are whole numbers at or above 0", "leave out what is not a count")
    before = series.counts[: series.until]
    seen = before[~np.isnan(before)]
    if len(seen) < SHORTEST:
        come = "1 observed step comes" if len(seen) == 1 else f"{len(seen)} observed steps come"
        why = f"only {come} before the truce; the least is {SHORTEST}"
        raise _refused("ESC044", why, "give a longer time before it, or shorter steps")
    if not seen.any():
        why = "nothing at all was counted before the truce, so nothing can have fallen"
        raise _refused("ESC045", why, "ask for an area or an act that was seen before it")
    if not series.seen[series.start :].any():
        raise _refused("ESC047", "no step after the start was observed", "give counts after it")
    for beside in (*series.donors, *series.known):
        if len(beside) != len(series.counts) or np.isnan(beside).any():
            raise _refused("ESC046", "a series beside does not cover every step", "give a number for each step")
    return series


def _refused(code: str, why: str, remedy: str) -> Refusal:
    return Refusal(code, why, remedy, Place("truce"))
