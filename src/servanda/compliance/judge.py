"""Assessment: from sums over windows to met, contrary indication, overdue, open or not observed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty, Obligation
from servanda.basis import EVER, NEVER, Span
from servanda.compliance.assessment import Assessed, Bindings, Status
from servanda.compliance.coverage import least_share
from servanda.compliance.rows import Rows
from servanda.compliance.sums import Slices, combined_levels, sliced
from servanda.compliance.tally import merged, within_spans
from servanda.compliance.verdict import Verdict, verdict
from servanda.compliance.windows import Windows

if TYPE_CHECKING:
    from servanda.compliance.told import Looked

Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]
Parts = Sequence[tuple[Rows, int]]


@dataclass(frozen=True, slots=True)
class Permitted:
    """Incidents that a permit in force allows: surely, or perhaps (its place or time is in doubt)."""

    surely: npt.NDArray[np.uint64]
    perhaps: npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Standing:
    """What one obligation is judged in.

    ``spans``: when it binds. ``region``: when facts count. ``watched``: per what has to be seen, the coverage facts
    that see it; ``floor_ppm``: coverage below which silence is not observed.
    """

    obligation: Obligation
    spans: tuple[Span, ...]
    region: tuple[Span, ...]
    permitted: Permitted
    watched: list[list[dict[str, Any]]]
    floor_ppm: int
    as_of: int

    @classmethod
    def of(
        cls,
        obligation: Obligation,
        windows: Windows,
        spans: tuple[Span, ...],
        permitted: Permitted,
        watched: list[list[dict[str, Any]]],
        floor_ppm: int,
        as_of: int,
    ) -> "Standing":
        """With the region that all the windows together leave."""
        region = _region(obligation, windows, spans)
        return cls(obligation, spans, region, permitted, watched, floor_ppm, as_of)


def judge(standing: Standing, parts: list[Rows], windows: Windows, looked: "Looked") -> Assessed:
    """Assess an obligation in each of these windows, which may be some of all it has.

    ``parts``: the rows of each term, at least those that can bear on the windows. ``looked``: where what instances bind
    on is looked up.
    """
    obligation, spans, region, as_of = standing.obligation, standing.spans, standing.region, standing.as_of
    permitted, floor_ppm = standing.permitted, standing.floor_ppm
    instances = _binding(windows, spans)
    weighted = [(found, term.coefficient) for found, term in zip(parts, obligation.terms, strict=True)]
    counted = sliced(_certain(obligation, weighted, region, permitted, as_of), instances)
    doubts = sliced(_reaching_in(_doubtful(obligation, weighted, region, permitted, as_of), region), instances)
    cover = least_share(standing.watched, *_reach(instances, as_of), spans)
    found = verdict(obligation, counted, instances, spans, cover, floor_ppm, as_of)
    status = _held_open(found.status, instances, spans)
    rows = counted.rows
    # What was contrary, or reported performed: would it stand without news and one side's word?
    told = status == int(Status.CONTRARY)
    if obligation.duty is Duty.REQUIRE:
        told |= status == int(Status.MET)
    alleged = np.zeros(len(instances), dtype=bool)
    # Of several levels one may have been stated, by somebody's word alone, before any window began.
    carried = obligation.over == "level" and len(parts) > 1
    if told.any() and (rows.alleged.any() or (carried and any(part.alleged.any() for part in parts))):
        firm = [(part.take(~part.alleged), coefficient) for part, coefficient in weighted]
        certain = sliced(_certain(obligation, firm, region, permitted, as_of), instances)
        without: Verdict = verdict(obligation, certain, instances, spans, cover, floor_ppm, as_of)
        alleged = told & (without.status != status)
    # What caught up after the deadline belongs to the reasons of "met, late".
    last = np.where(found.late_us > 0, counted.until(found.met_at + 1).hi, counted.hi)
    doubt_lo, doubt_hi, doubt_rows = _with_triggers(doubts, instances)
    return Assessed(
        obligation=obligation,
        begin=instances.begin,
        end=instances.end,
        key=None if instances.trigger is None else Bindings(instances.trigger, looked),
        bound=instances.key,
        trigger=instances.trigger,
        status=status,
        value=found.value,
        rows=last - counted.lo,
        alleged=alleged,
        doubtful=doubt_hi - doubt_lo,
        unnamed=counted.count(rows.unnamed),
        claimed=counted.count(rows.claimed),
        expected_ppm=counted.total(rows.ppm),
        met_at=found.met_at,
        late_us=found.late_us,
        coverage_ppm=cover,
        lo=counted.lo,
        hi=last,
        reason_rows=rows.position,
        reason_ppm=rows.ppm,
        doubt_lo=doubt_lo,
        doubt_hi=doubt_hi,
        doubt_rows=doubt_rows,
        dormant=not spans,
    )


def _binding(windows: Windows, spans: tuple[Span, ...]) -> Windows:
    """Periods in which the obligation never bound have no assessment; a single window always has one."""
    if len(windows) <= 1 or windows.trigger is not None or not spans:
        return windows
    touched = np.zeros(len(windows), dtype=bool)
    for span in spans:
        touched |= (windows.begin < span.end) & (windows.end > span.begin)
    return Windows(windows.begin[touched], windows.end[touched])


def _region(obligation: Obligation, windows: Windows, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """When facts count: from the first window on, and for what is forbidden or limited while it is in force."""
    required = obligation.duty is Duty.REQUIRE
    if windows.trigger is not None:
        return (Span(EVER, NEVER),) if required else spans
    if not len(windows):
        return ()
    whole = Span(int(windows.begin.min()), NEVER if required else int(windows.end.max()))
    return (whole,) if required else tuple(both for span in spans if (both := span.meets(whole)) is not None)


def _certain(
    obligation: Obligation, weighted: Parts, region: tuple[Span, ...], permitted: Permitted, as_of: int
) -> Rows:
    """The rows that surely count; for a level, with the sum of what all levels then stood at."""
    sure = [(part.take(~part.near) if part.near.any() else part, coefficient) for part, coefficient in weighted]
    found = combined_levels(sure) if obligation.over == "level" else merged(sure)
    inside, _ = within_spans(found, region, as_of)
    for allowed in (permitted.surely, permitted.perhaps):
        if len(allowed):
            inside &= ~np.isin(found.incident, allowed)
    return found.take(inside)


def _doubtful(
    obligation: Obligation, weighted: Parts, region: tuple[Span, ...], permitted: Permitted, as_of: int
) -> Rows:
    """The rows whose place or time, or that of a permit, leaves it open whether they count."""
    found = merged(weighted)
    inside, touching = within_spans(found, region, as_of)
    doubtful = touching | (inside & found.near)
    if len(permitted.perhaps):
        doubtful |= inside & np.isin(found.incident, permitted.perhaps)
    if len(permitted.surely):
        doubtful &= ~np.isin(found.incident, permitted.surely)
    return found.take(doubtful)


def _reaching_in(doubtful: Rows, region: tuple[Span, ...]) -> Rows:
    """Doubtful rows that began before the obligation bound, as if they began with it: they may have."""
    begin = doubtful.begin.copy()
    placed = np.zeros(len(begin), dtype=bool)
    for span in region:
        touches = ~placed & (doubtful.begin < span.end) & (doubtful.end > span.begin)
        begin[touches] = np.maximum(begin[touches], span.begin)
        placed |= touches
    return doubtful.changed(begin=begin).take(np.argsort(begin, kind="stable"))


def _reach(instances: Windows, as_of: int) -> tuple[Integers, Integers]:
    return instances.begin, np.minimum(instances.end, np.maximum(as_of, instances.begin))


def _held_open(status: Integers, instances: Windows, spans: tuple[Span, ...]) -> Integers:
    """What has not come in force is open; so is what an uncertain trigger may not have made due, unless it was done."""
    if not spans:
        return np.full(len(status), int(Status.OPEN))
    if instances.unsure is None:
        return status
    return np.where(instances.unsure & (status != int(Status.MET)), int(Status.OPEN), status)


def _with_triggers(doubts: Slices, instances: Windows) -> tuple[Integers, Integers, Integers]:
    """The doubts of each instance, an uncertain trigger last among them."""
    rows = doubts.rows.position
    if instances.unsure is None or not instances.unsure.any() or instances.trigger is None:
        return doubts.lo, doubts.hi, rows
    several = [
        np.append(rows[lo:hi], trigger) if unsure else rows[lo:hi]
        for lo, hi, trigger, unsure in zip(doubts.lo, doubts.hi, instances.trigger, instances.unsure, strict=True)
    ]
    end = np.cumsum([len(one) for one in several])
    return np.append(0, end[:-1]), end, np.concatenate(several)
