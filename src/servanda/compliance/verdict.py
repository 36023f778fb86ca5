"""The verdict on each instance, from the rows that surely count: its value, its status, when it was met."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty, Each, Every, Obligation
from servanda.basis import EVER, NEVER, Span
from servanda.compliance.assessment import Status
from servanda.compliance.sums import Slices, extremes, first_reaching
from servanda.compliance.windows import Windows

Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Per instance: value, status, when a duty was met (NEVER: not known), how long after its deadline."""

    value: Integers
    status: Integers
    met_at: Integers
    late_us: Integers


def verdict(
    obligation: Obligation,
    counted: Slices,
    instances: Windows,
    spans: tuple[Span, ...],
    cover: Integers,
    floor_ppm: int,
    as_of: int,
) -> Verdict:
    """Weigh what was counted in each window against the bound."""
    count = counted.count()
    closed = instances.end <= as_of
    if obligation.over == "level":
        return _level(obligation, counted, closed)
    value = counted.total(counted.rows.value)
    if obligation.duty is Duty.REQUIRE:
        return _required(obligation, counted, instances, spans, value, as_of)
    over = np.zeros(len(count), bool) if obligation.hi is None else value > obligation.hi
    under = np.zeros(len(count), bool) if obligation.lo is None else closed & (value < obligation.lo)
    if any(term.coefficient < 0 for term in obligation.terms):
        over &= closed  # what is matched only later in the window would look one-sided until then
    seen = cover >= floor_ppm
    if obligation.duty is not Duty.FORBID:
        seen |= count > 0
        over &= seen
        under &= seen
    return _plain(value, _silent(over | under, closed, seen))


def _plain(value: Integers, status: Integers) -> Verdict:
    return Verdict(value, status, np.full(len(value), NEVER, np.int64), np.zeros(len(value), np.int64))


def _silent(contrary: Booleans, closed: Booleans, seen: Booleans) -> Integers:
    """Contrary where the bound is overstepped; else open until the window closes; then met only if it was seen."""
    quiet = np.where(closed, np.where(seen, int(Status.MET), int(Status.NOT_OBSERVED)), int(Status.OPEN))
    return np.where(contrary, int(Status.CONTRARY), quiet)


def _level(obligation: Obligation, counted: Slices, closed: Booleans) -> Verdict:
    stated = counted.count() > 0
    least, greatest = extremes(counted)
    low = np.zeros(len(stated), bool) if obligation.lo is None else stated & (least < obligation.lo)
    high = np.zeros(len(stated), bool) if obligation.hi is None else stated & (greatest > obligation.hi)
    value = np.where(low & ~high, least, greatest)
    status = _silent(low | high, closed, stated)
    if obligation.duty is Duty.REQUIRE:
        status = np.where(closed & ~stated, int(Status.OVERDUE), status)
    return _plain(value, status)


def _required(
    obligation: Obligation,
    counted: Slices,
    instances: Windows,
    spans: tuple[Span, ...],
    value: Integers,
    as_of: int,
) -> Verdict:
    closed = instances.end <= as_of
    if obligation.lo is None:
        nothing = np.zeros(len(value), bool)
        return _plain(value, _silent(nothing, closed, counted.count() > 0))
    reached = value >= obligation.lo
    over = np.zeros(len(value), bool) if obligation.hi is None else value > obligation.hi
    met_at = np.full(len(value), NEVER, np.int64)
    late_us = np.zeros(len(value), np.int64)
    mixed = any(term.coefficient < 0 for term in obligation.terms)
    if not mixed:
        met_at = np.where(reached, _reached_at(counted, obligation.lo, np.full(len(value), EVER)), NEVER)
    short = closed & ~reached
    if _may_be_late(obligation) and short.any():
        later = counted.until(np.full(len(value), as_of, np.int64))
        at = np.where(short, _reached_at(later, obligation.lo, instances.end), NEVER)
        caught_up = at < as_of
        met_at = np.where(caught_up, at, met_at)
        late_us = np.where(caught_up, at - (instances.end - 1), 0)  # the last instant in time is before the end
        reached |= caught_up
    due = short & ~reached & _due(obligation, instances, spans)
    somebody_counted = counted.count(counted.rows.measured) > 0
    status = np.where(due, np.where(somebody_counted, int(Status.CONTRARY), int(Status.OVERDUE)), int(Status.OPEN))
    status = np.where(over, int(Status.CONTRARY), status)
    return Verdict(value, np.where(reached & ~over, int(Status.MET), status), met_at, late_us)


def _reached_at(counted: Slices, floor: int, after: Integers) -> Integers:
    """Per window, the first instant not before ``after`` at which all that came in by then reaches the floor."""
    begins = np.append(counted.rows.begin, NEVER)
    if not len(counted.rows) or counted.rows.value.min() >= 0:
        first = first_reaching(counted, np.full(len(after), floor, np.int64))
        at = np.where(first >= 0, begins[first], NEVER)
        return np.where(at >= after, at, NEVER)
    found = np.full(len(after), NEVER, np.int64)
    for n, (lo, hi) in enumerate(zip(counted.lo, counted.hi, strict=True)):
        begin, total = begins[lo:hi], np.cumsum(counted.rows.value[lo:hi])
        whole = np.append(begin[1:] != begin[:-1], True)[: len(begin)]  # all of one instant together
        enough = np.flatnonzero(whole & (total >= floor) & (begin >= after[n]))
        if len(enough):
            found[n] = begin[enough[0]]
    return found


def _may_be_late(obligation: Obligation) -> bool:
    """Whether what comes after the window still performs, late: no notice after the act, no other day's share."""
    window = obligation.window
    if isinstance(window, Each):
        return window.to_us is None or window.to_us > 0
    return not isinstance(window, Every)


def _due(obligation: Obligation, instances: Windows, spans: tuple[Span, ...]) -> Booleans:
    """Whether a duty came due: while its clause was in force, or when it came in force after the date.

    What lapsed or was suspended before its date is not owed; nor is the whole of a period cut short. What answers
    a fact is owed from that fact on.
    """
    if isinstance(obligation.window, Each):
        return np.ones(len(instances), dtype=bool)
    due = np.zeros(len(instances), dtype=bool)
    for span in spans:
        started = instances.end > span.begin if isinstance(obligation.window, Every) else True
        due |= (instances.end <= span.end) & started
    return due
