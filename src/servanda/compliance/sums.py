"""Sums, levels and counts per window, over flat arrays: the arithmetic under every assessment."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from servanda.compliance.coded import alike
from servanda.compliance.hash_places import where_in
from servanda.compliance.rows import Rows
from servanda.compliance.tally import merged
from servanda.compliance.windows import Windows

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Slices:
    """Rows ordered by key and begin, and per window the slice ``lo:hi`` of them that begins within it.

    ``first:after``: per window, the slice of the rows of its key; None where windows bind on nothing.
    """

    rows: Rows
    lo: Integers
    hi: Integers
    first: "Integers | None" = None
    after: "Integers | None" = None

    def until(self, end: Integers) -> "Slices":
        """The same windows with other ends."""
        if self.first is None or self.after is None:
            return replace(self, hi=np.searchsorted(self.rows.begin, end))
        return replace(self, hi=np.maximum(self.lo, _search(self.rows.begin, self.first, self.after, end)))

    def total(self, values: Integers) -> Integers:
        """Per window, the sum of a value of its rows."""
        if alike(values):
            several: Integers = (self.hi - self.lo) * values[0]
            return several
        cumulative = np.concatenate([np.zeros(1, np.int64), np.cumsum(values)])
        sums: Integers = cumulative[self.hi] - cumulative[self.lo]
        return sums

    def count(self, flags: "npt.NDArray[np.bool_] | None" = None) -> Integers:
        """Per window, how many rows it has, or how many of them carry a flag."""
        if flags is None:
            return self.hi - self.lo
        return self.total(flags.astype(np.int64)) if flags.any() else np.zeros(len(self.lo), np.int64)


def sliced(found: Rows, windows: Windows) -> Slices:
    """The rows of each window, by the instant they begin (and by key where the windows bind on one)."""
    if windows.key is None:
        return Slices(found, np.searchsorted(found.begin, windows.begin), np.searchsorted(found.begin, windows.end))
    if not len(found) or not len(windows):
        none = np.zeros(len(windows), np.int64)
        return Slices(found, none, none, none, none)
    assert found.key is not None
    keys, window_code = windows.keys
    code = where_in(keys, found.key)
    bound = np.append(keys, ~keys[-1:])[code] == found.key
    at = np.flatnonzero(bound)
    at = at[np.argsort(code[at], kind="stable")]
    ordered, code = found.take(at), code[at]
    sizes = np.append(0, np.cumsum(np.bincount(code, minlength=len(keys))))
    first, after = sizes[window_code], sizes[window_code + 1]
    lo, hi = (_search(ordered.begin, first, after, instant) for instant in (windows.begin, windows.end))
    return Slices(ordered, lo, np.maximum(lo, hi), first, after)


def _search(values: Integers, first: Integers, after: Integers, wanted: Integers) -> Integers:
    """Per entry, where in ``values[first:after]``, which ascends, the wanted value would go."""
    lo, hi = first.copy(), after.copy()
    while (lo < hi).any():
        middle = (lo + hi) // 2
        below = (lo < hi) & (values[np.minimum(middle, len(values) - 1)] < wanted)
        lo = np.where(below, middle + 1, lo)
        hi = np.where(below | (lo >= hi), hi, middle)
    return lo


def first_reaching(slices: Slices, target: Integers) -> Integers:
    """Per window, the position of the first row at which the running sum reaches the target; -1 where none does.

    For values that are never negative.
    """
    values = slices.rows.value
    if alike(values) and values[0] > 0:
        at = np.maximum(slices.lo - (-target // values[0]) - 1, 0)
        return np.where((at < slices.hi) & (at >= slices.lo), at, -1)
    cumulative = np.cumsum(values)
    before = np.concatenate([np.zeros(1, np.int64), cumulative])[slices.lo]
    at = np.searchsorted(cumulative, before + target)
    return np.where((at < slices.hi) & (at >= slices.lo), at, -1)


def extremes(slices: Slices) -> tuple[Integers, Integers]:
    """Per window, the least and the greatest value stated; zeros where a window has no row."""
    values = slices.rows.value
    least = np.zeros(len(slices.lo), np.int64)
    greatest = np.zeros(len(slices.lo), np.int64)
    some = np.flatnonzero(slices.hi > slices.lo)
    for n in some:
        part = values[slices.lo[n] : slices.hi[n]]
        least[n], greatest[n] = part.min(), part.max()
    return least, greatest


def combined_levels(parts: Sequence[tuple[Rows, int]]) -> Rows:
    """Several levels with coefficients as one: wherever some are stated, the sum of what each was last said to be.

    What is stated at one instant is taken together; statements made before every level has been stated once are
    left out.
    """
    if len(parts) == 1 and parts[0][1] == 1:
        return parts[0][0]
    whole = merged([(found, 1) for found, _ in parts])
    which = np.repeat(np.arange(len(parts)), [len(found) for found, _ in parts])
    tie, end, begin = (np.concatenate([getattr(found, key) for found, _ in parts]) for key in ("tie", "end", "begin"))
    which = which[np.lexsort((tie, end, begin))]
    total = np.zeros(len(whole), np.int64)
    stated = np.ones(len(whole), dtype=bool)
    for number, (_, coefficient) in enumerate(parts):
        last = np.maximum.accumulate(np.where(which == number, np.arange(len(whole)), -1))
        stated &= last >= 0
        total += np.where(last >= 0, whole.value[np.maximum(last, 0)], 0) * coefficient
    # A single level is never taken together: each statement of it stands for itself.
    if len(parts) > 1:
        together = np.searchsorted(whole.begin, whole.begin, side="right") - 1
        total, stated = total[together], stated[together]
    return whole.changed(value=total).take(stated)


def within(lo: Integers, hi: Integers, length: int) -> npt.NDArray[np.bool_]:
    """Which positions of a column of that length lie in any of the slices."""
    some = hi > lo
    steps = np.zeros(length + 1, np.int64)
    np.add.at(steps, lo[some], 1)
    np.add.at(steps, hi[some], -1)
    covered: npt.NDArray[np.bool_] = np.cumsum(steps)[:length] > 0
    return covered
