"""Assessment: from sums over windows to met, contrary indication, overdue, open or not observed."""

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty, Each, Obligation, Once
from servanda.basis import NEVER, Span
from servanda.compliance.assessment import Assessed, Status
from servanda.compliance.coverage import bears_on, share_of
from servanda.compliance.sums import Slices, combined_levels, extremes, first_reaching, sliced, within_spans
from servanda.compliance.tally import Rows, merged
from servanda.compliance.windows import Windows

Integers = npt.NDArray[np.int64]


def judge(
    obligation: Obligation,
    parts: list[Rows],
    instances: Windows,
    spans: tuple[Span, ...],
    defeated: Integers,
    watched: list[dict[str, Any]],
    floor_ppm: int,
    as_of: int,
) -> Assessed:
    """Assess every instance of one obligation.

    ``parts``: the rows of each term. ``spans``: when it binds. ``defeated``: positions of facts a permit allows.
    ``watched``: coverage facts; ``floor_ppm``: coverage below which silence is not observed.
    """
    instances = _binding(obligation, instances, spans, as_of)
    weighted = [(found, term.coefficient) for found, term in zip(parts, obligation.terms, strict=True)]
    found = combined_levels(weighted) if obligation.over == "level" else merged(weighted)
    if len(defeated):
        found = found.take(~np.isin(found.position, defeated))
    certain, doubtful = _certain(obligation, found, spans)
    counted = sliced(found.take(certain), instances)
    doubts = sliced(_reaching_in(found.take(doubtful), spans), instances)
    cover = share_of([watch for watch in watched if bears_on(watch, obligation)], *_reach(instances, as_of), spans)
    value, status, met_at, late = _verdict(obligation, counted, instances, cover, floor_ppm, as_of)
    dormant = not spans
    if dormant:
        status = np.full(len(instances), int(Status.OPEN))
    rows = counted.rows
    contrary = status == int(Status.CONTRARY)
    supported = counted.count() - counted.count(rows.alleged)
    # What caught up after the deadline belongs to the reasons of "met, late".
    last = np.where(late > 0, sliced(rows, instances, end=met_at + 1).hi, counted.hi)
    return Assessed(
        obligation=obligation,
        begin=instances.begin,
        end=instances.end,
        key=instances.key,
        trigger=instances.trigger,
        status=status,
        value=value,
        rows=last - counted.lo,
        alleged=contrary & _allegation_only(obligation, supported, counted),
        doubtful=doubts.count(),
        unnamed=counted.count(rows.unnamed),
        claimed=counted.count(rows.claimed),
        expected_ppm=counted.total(rows.ppm),
        met_at=met_at,
        late_us=late,
        coverage_ppm=cover,
        lo=counted.lo,
        hi=last,
        reason_rows=rows.position,
        doubt_lo=doubts.lo,
        doubt_hi=doubts.hi,
        doubt_rows=doubts.rows.position,
        dormant=dormant,
    )


def _binding(obligation: Obligation, instances: Windows, spans: tuple[Span, ...], as_of: int) -> Windows:
    """Periods in which the obligation never bound have no assessment; a single window always has one."""
    if len(instances) <= 1 or instances.trigger is not None or not spans:
        return instances
    touched = np.zeros(len(instances), dtype=bool)
    for span in spans:
        touched |= (instances.begin < span.end) & (instances.end > span.begin)
    return Windows(instances.begin[touched], instances.end[touched])


def _certain(
    obligation: Obligation, found: Rows, spans: tuple[Span, ...]
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which rows surely count, and which may."""
    if obligation.duty is Duty.REQUIRE:
        return ~found.near, found.near
    inside, touching = within_spans(found, spans)
    return inside & ~found.near, (inside | touching) & ~(inside & ~found.near)


def _reaching_in(doubtful: Rows, spans: tuple[Span, ...]) -> Rows:
    """Doubtful rows that began before the clause was in force, as if they began with it: they may have."""
    begin = doubtful.begin.copy()
    placed = np.zeros(len(begin), dtype=bool)
    for span in spans:
        touches = ~placed & (doubtful.begin < span.end) & (doubtful.end > span.begin)
        begin[touches] = np.maximum(begin[touches], span.begin)
        placed |= touches
    order = np.argsort(begin, kind="stable")
    return replace(doubtful, begin=begin).take(order)


def _reach(instances: Windows, as_of: int) -> tuple[Integers, Integers]:
    return instances.begin, np.minimum(instances.end, np.maximum(as_of, instances.begin))


def _allegation_only(obligation: Obligation, supported: Integers, counted: Slices) -> npt.NDArray[np.bool_]:
    """A bound overstepped by what is only alleged is only alleged."""
    if obligation.duty is Duty.FORBID:
        firm = counted.total(np.where(counted.rows.alleged, 0, counted.rows.value))
        return np.asarray(firm <= (obligation.hi or 0))
    return np.asarray((supported == 0) & (counted.count() > 0))


def _verdict(
    obligation: Obligation, counted: Slices, instances: Windows, cover: Integers, floor_ppm: int, as_of: int
) -> tuple[Integers, Integers, Integers, Integers]:
    """Value, status, when met and how late, per instance."""
    count = counted.count()
    closed = instances.end <= as_of
    never = np.full(len(instances), NEVER, np.int64)
    none_late = np.zeros(len(instances), np.int64)
    if obligation.over == "level":
        least, greatest = extremes(counted)
        low = np.zeros(len(count), bool) if obligation.lo is None else (count > 0) & (least < obligation.lo)
        high = np.zeros(len(count), bool) if obligation.hi is None else (count > 0) & (greatest > obligation.hi)
        value = np.where(high, greatest, np.where(low, least, greatest))
        status = _silent(low | high, closed, count > 0)
        if obligation.duty is Duty.REQUIRE:
            status = np.where(closed & (count == 0), int(Status.OVERDUE), status)
        return value, status, never, none_late
    value = counted.total(counted.rows.value)
    if obligation.duty is Duty.REQUIRE:
        return _required(obligation, counted, instances, value, closed, as_of)
    over = np.zeros(len(count), bool) if obligation.hi is None else value > obligation.hi
    under = np.zeros(len(count), bool) if obligation.lo is None else closed & (value < obligation.lo)
    if any(term.coefficient < 0 for term in obligation.terms):
        over &= closed  # what is matched only later in the window would look one-sided until then
    if obligation.duty is Duty.FORBID:
        return value, _silent(over, closed, cover >= floor_ppm), never, none_late
    seen = (count > 0) | (cover >= floor_ppm)
    return value, _silent((over | under) & seen, closed, seen), never, none_late


def _silent(
    contrary: npt.NDArray[np.bool_],
    closed: npt.NDArray[np.bool_],
    seen: npt.NDArray[np.bool_],
) -> Integers:
    """Contrary where the bound is overstepped; else open until the window closes; then met only if it was seen."""
    quiet = np.where(closed, np.where(seen, int(Status.MET), int(Status.NOT_OBSERVED)), int(Status.OPEN))
    return np.where(contrary, int(Status.CONTRARY), quiet)


def _may_be_late(obligation: Obligation) -> bool:
    """Whether what comes after the window still performs, late: no notice after the act, no other day's share."""
    window = obligation.window
    if isinstance(window, Each):
        return window.to_us is None or window.to_us > 0
    return isinstance(window, Once)


def _required(
    obligation: Obligation,
    counted: Slices,
    instances: Windows,
    value: Integers,
    closed: npt.NDArray[np.bool_],
    as_of: int,
) -> tuple[Integers, Integers, Integers, Integers]:
    count = counted.count()
    never = np.full(len(instances), NEVER, np.int64)
    late = np.zeros(len(instances), np.int64)
    if obligation.lo is None:
        seen = count > 0
        return value, _silent(np.zeros(len(count), bool), closed, seen), never, late
    reached = value >= obligation.lo
    over = np.zeros(len(count), bool) if obligation.hi is None else value > obligation.hi
    met_at = never
    if len(counted.rows) == 0 or counted.rows.value.min() >= 0:
        at = first_reaching(counted, np.full(len(instances), obligation.lo, np.int64))
        begins = np.append(counted.rows.begin, NEVER)
        met_at = np.where(reached, begins[at], NEVER)
        after = sliced(counted.rows, instances, end=np.full(len(instances), as_of, np.int64))
        later = first_reaching(after, np.full(len(instances), obligation.lo, np.int64))
        later_at = np.where(later >= 0, np.append(after.rows.begin, NEVER)[later], NEVER)
        caught_up = closed & ~reached & (later_at < as_of) & _may_be_late(obligation)
        met_at = np.where(caught_up, later_at, met_at)
        late = np.where(caught_up, later_at - instances.end, 0)
        reached = reached | caught_up
        counted_short = closed & ~reached & (counted.count(counted.rows.measured) > 0)
    else:
        counted_short = closed & ~reached & (count > 0)
    status = np.where(closed, int(Status.OVERDUE), int(Status.OPEN))
    status = np.where(counted_short | over, int(Status.CONTRARY), status)
    return value, np.where(reached & ~over, int(Status.MET), status), met_at, late
