"""The course of things: lives, phases and windows as lanes, with incidents a week above them."""

import numpy as np

from servanda.agreement import AGREEMENT, Agreement, Duty, Life
from servanda.basis import DAY
from servanda.compliance import Assessments
from servanda.operations.pages.standing import day
from servanda.page import Instant, Lane, LaneSpan, Series, Timeline

WEEK = 7 * DAY
_TONES = {Life.IN_FORCE: "calm", Life.SUSPENDED: "late"}


def course(agreement: Agreement, result: Assessments, language: str) -> Timeline:
    """Incidents a week against the lives of the agreement, its phases and its clauses."""
    zone = agreement.timing.zone
    lanes = [_lane("The agreement", result, AGREEMENT, "")]
    for phase in agreement.phases:
        name = phase.called.get(language) or phase.called.get("en") or phase.id
        lanes.append(_lane(name, result, f"phase:{phase.id}", "Phases"))
    for clause in agreement.clauses:
        lane = _lane(clause.id, result, clause.id, "Clauses in force")
        lanes.append(lane)
    begin = min((lane.spans[0].begin for lane in lanes if lane.spans), default=result.as_of - WEEK)
    return Timeline(
        id="course",
        title="The course of things",
        lanes=tuple(lane for lane in lanes if lane.spans),
        series=_series(result, min(begin, _first(result, begin)), result.as_of),
        instants=_versions(agreement),
        intro=f"Weeks from {day(begin, zone)}, in the time of {zone}. Bars count facts that bear on a prohibition.",
        now=result.as_of,
    )


def _lane(label: str, result: Assessments, life: str, group: str) -> Lane:
    spans = tuple(
        LaneSpan(span.begin, span.end, str(state), tone=_TONES[state])  # type: ignore[arg-type]
        for state, span in result.lives(life)
        if state in _TONES
    )
    return Lane(label, spans, group=group)


def _first(result: Assessments, begin: int) -> int:
    """Show up to eight weeks before the beginning, where there are facts."""
    if not len(result.facts):
        return begin
    return max(int(result.facts["begin"].min()), begin - 8 * WEEK)  # type: ignore[arg-type]


def _series(result: Assessments, begin: int, end: int) -> tuple[Series, ...]:
    """Facts a week that bear on any prohibition: in force or not, counted once."""
    rows = {
        int(row)
        for one in result.by_obligation
        if one.obligation.duty is Duty.FORBID
        for row in (*one.reason_rows.tolist(), *one.doubt_rows.tolist())
    }
    edges = np.arange(begin, max(end, begin + 1) + WEEK, WEEK, dtype=np.int64)
    if not rows or len(edges) < 2:
        return ()
    times = result.facts["begin"].to_numpy()[sorted(rows)]
    counts = np.histogram(times, edges)[0]
    return (Series("Facts bearing on a prohibition", tuple(map(int, edges)), tuple(map(int, counts)), "facts", "week"),)


def _versions(agreement: Agreement) -> tuple[Instant, ...]:
    from servanda.operations.pages.moments import fixed

    found = []
    for version in agreement.versions:
        at = fixed(agreement, version.made)
        if at is not None:
            found.append(Instant(at, version.called.get("en", version.id)))
    return tuple(found)
