"""Timeline: when a bound over tallies comes true and stops being true, as change points."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from servanda.agreement import Holds
from servanda.basis import NEVER
from servanda.compliance.rows import Rows

Integers = npt.NDArray[np.int64]


def change_points(holds: Holds, parts: Sequence[Rows]) -> tuple[bool, Integers]:
    """Whether the bound holds before any fact, and every instant at which that changes, ascending.

    A fact counts from the instant it is known (happened and recorded), if its place leaves no doubt that it does.
    With a trailing length it stops counting that long after it ended; one learned later than that never counts.
    Where the bound is fresh, it counts at the instant it becomes known and no longer. A bound over levels holds
    only once every level has been stated. What another fact takes the place of counts until then.
    """
    moments: list[Integers] = []
    deltas: list[Integers] = []
    stated: list[Integers] = []
    levels = 0
    for term, part in zip(holds.terms, parts, strict=True):
        found = part.take(~part.near) if part.near.any() else part
        value = found.value * term.coefficient
        if term.tally.measure == "level":
            levels += 1
            for into, one in zip((moments, deltas, stated), _level(found, value), strict=True):
                into.append(one)
            continue
        begins, ends = found.known, found.end + holds.trail_us
        if holds.fresh:
            ends = found.known + 1
        if found.until is not None:
            ends = np.minimum(ends, found.until) if holds.trail_us or holds.fresh else found.until
        if holds.trail_us or holds.fresh or found.until is not None:
            counted = begins < ends
            begins, ends, value = begins[counted], ends[counted], value[counted]
            moments.append(ends)
            deltas.append(-value)
            stated.append(np.zeros(len(ends), np.int64))
        moments.append(begins)
        deltas.append(value)
        stated.append(np.zeros(len(begins), np.int64))
    before = levels == 0 and _within(np.zeros(1, np.int64), holds)[0]
    at = np.concatenate(moments) if moments else np.zeros(0, np.int64)
    if not len(at):
        return bool(before), np.zeros(0, np.int64)
    order = np.argsort(at, kind="stable")
    at = at[order]
    total = np.cumsum(np.concatenate(deltas)[order])
    known_levels = np.cumsum(np.concatenate(stated)[order])
    last = np.append(at[1:] != at[:-1], True)  # what counts is the state after all facts of one instant
    at, true = at[last], (_within(total, holds) & (known_levels == levels))[last]
    flips = np.diff(true.astype(np.int8), prepend=np.int8(before)) != 0
    return bool(before), at[flips]


def _level(found: Rows, value: Integers) -> tuple[Integers, Integers, Integers]:
    """When the level last stated changes, by how much, and when there begins (1) and ceases (-1) to be one."""
    order = np.lexsort((found.tie, found.begin, found.known))
    known, value = found.known[order], value[order]
    if found.until is None:
        first = (np.arange(len(known)) == 0).astype(np.int64)
        return known, np.diff(value, prepend=np.int64(0)), first
    until = found.until[order]
    standing: list[int] = []
    at, delta, stated, level = [], [], [], 0
    for instant in np.unique(np.concatenate([known, until[until < NEVER]])).tolist():
        gone = {n for n in standing if until[n] <= instant}
        come = np.flatnonzero((known == instant) & (until > instant)).tolist()
        before = bool(standing)
        standing = sorted([*(n for n in standing if n not in gone), *come])
        now = int(value[standing[-1]]) if standing else 0
        at.append(instant)
        delta.append(now - level)
        stated.append(int(bool(standing)) - int(before))
        level = now
    return tuple(np.array(one, dtype=np.int64) for one in (at, delta, stated))  # type: ignore[return-value]


def _within(total: Integers, holds: Holds) -> npt.NDArray[np.bool_]:
    true = np.ones(len(total), dtype=bool)
    if holds.lo is not None:
        true &= total >= holds.lo
    if holds.hi is not None:
        true &= total <= holds.hi
    return true
