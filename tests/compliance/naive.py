"""An independent, slow, plainly right reading of the design: one fact at a time, one instant at a time.

Every obligation in every window: met, contrary indication, overdue, open or not observed, with its reasons. Written
from the design and the docstrings of ``agreement.core``, not from the engine; it shares only the types of the law.
Every difference from ``servanda.compliance`` is a bug of one of the two, or of the words they share.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from servanda.agreement import Duty, Each, Every, Law, Obligation
from tests.compliance.naive_coverage import watched
from tests.compliance.naive_facts import Counted, Row, alleged, known
from tests.compliance.naive_lives import NEVER, History, Spans
from tests.compliance.naive_verdict import CONTRARY, MET, OPEN, Told, Verdict, falls_in, verdict_on
from tests.compliance.naive_windows import EVER, Instance, in_force, instances, touched


@dataclass(frozen=True)
class Reading:
    """Assessments as plain records, and lives as (state, begin, end) without the dormant time before the first move."""

    records: list[dict[str, Any]]
    lives: dict[str, list[tuple[str, int, int]]]


def evaluate(law: Law, rows: Iterable[Row], as_of: int) -> Reading:
    """Assess a law over facts given as plain dicts."""
    facts = known(law, rows, as_of)
    history = History(law, facts)
    history.run()
    records = []
    for obligation in law.obligations:
        if obligation.duty is Duty.PERMIT:
            continue
        spans = in_force(obligation, history)
        made = instances(obligation, history, spans)
        for instance in made:
            if isinstance(obligation.window, Every) and len(made) > 1 and spans and not touched(instance, spans):
                continue
            records.append(assessment(law, obligation, instance, made, spans, history))
    lives = {
        name: [
            (str(state), begin, end)
            for (begin, state), (end, _) in zip(steps, [*steps, (as_of, None)][1:], strict=True)
            if begin < end
        ]
        for name, steps in history.log.items()
    }
    return Reading(records, lives)


def assessment(
    law: Law, obligation: Obligation, this: Instance, made: list[Instance], spans: Spans, history: History
) -> dict[str, Any]:
    """One instance assessed."""
    as_of = history.facts.as_of
    told = _told(obligation, history)
    certain, doubtful = _sorted_out(law, obligation, told, made, spans, history)
    region = _region(obligation, made, spans)
    doubts = [one for _, one in doubtful if falls_in(this, one, _first_instant(one, region))]
    cover = watched(law, obligation, history.facts, this.begin, min(this.end, max(as_of, this.begin)), spans)

    def verdict(told: Told, certain: Told) -> Verdict:
        mine = [(n, one) for n, one in certain if falls_in(this, one, one.row["begin"])]
        return verdict_on(
            law, obligation, this, [(n, one) for n, one in told if one.certain], certain, mine, spans, cover, as_of
        )

    def firm(found: Told) -> Told:
        return [(n, one) for n, one in found if not alleged(law, one.row)]

    found = verdict(told, certain)
    status = found.status
    if not spans or (not this.sure and status not in (MET, OPEN)):
        status = OPEN
    uncertain = [one.row["id"] for one in doubts]
    if this.trigger is not None and not this.sure:
        uncertain.append(this.trigger["id"])
    return {
        "obligation": obligation.id,
        "begin": None if abs(this.begin) >= NEVER else this.begin,
        "end": None if abs(this.end) >= NEVER else this.end,
        "binding": this.key,
        "status": status,
        "alleged": _would_be_told(obligation, status) and verdict(firm(told), firm(certain)).status != status,
        "value_milli": found.value,
        "facts": len(found.reasons),
        "doubtful": len(uncertain),
        "who_acted_not_recorded": sum(one.row["actor"] is None for _, one in found.counted),
        "exception_claimed": sum(one.row["exception"] is not None for _, one in found.counted),
        "expected_ppm": sum(one.ppm for _, one in found.counted),
        "met_at": found.met_at,
        "late_us": found.late_us,
        "coverage_ppm": cover,
        "reasons": [one.row["id"] for _, one in sorted(found.reasons, key=lambda pair: pair[1].order)],
        "doubts": sorted(uncertain),
    }


def _would_be_told(obligation: Obligation, status: str) -> bool:
    """A contrary indication, or a reported performance: what somebody's word alone may carry."""
    return status == CONTRARY or (status == MET and obligation.duty is Duty.REQUIRE)


def _sorted_out(
    law: Law, obligation: Obligation, told: Told, made: list[Instance], spans: Spans, history: History
) -> tuple[Told, Told]:
    """What surely counts, and what may: for its place, its time, or a permit that may allow it."""
    region = _region(obligation, made, spans)
    allowed = _allowed(law, obligation, history)
    certain: Told = []
    doubtful: Told = []
    for number, one in told:
        permit = allowed.get(one.incident, "no")
        placed = _within(one, region, history.facts.as_of)
        if permit == "yes" or placed == "no":
            continue
        sure = one.certain and placed == "yes" and permit == "no"
        (certain if sure else doubtful).append((number, one))
    return certain, doubtful


def _told(obligation: Obligation, history: History) -> Told:
    """What each term counts, with the number of the term."""
    return [(number, one) for number, term in enumerate(obligation.terms) for one in history.facts.counted(term.tally)]


def _allowed(law: Law, obligation: Obligation, history: History) -> dict[Any, str]:
    """Incidents a permit in force allows a forbid to overlook: surely, or perhaps."""
    found: dict[Any, str] = {}
    for permit in law.obligations:
        if permit.duty is not Duty.PERMIT or permit.claimed or obligation.clause not in permit.defeats:
            continue
        if obligation.duty is not Duty.FORBID:
            continue
        spans = in_force(permit, history)
        for _, one in _told(permit, history):
            inside = _within(one, spans, history.facts.as_of)
            if inside == "no":
                continue
            answer = "yes" if one.certain and inside == "yes" else "maybe"
            if found.get(one.incident) != "yes":
                found[one.incident] = answer
    return found


def _region(obligation: Obligation, made: list[Instance], spans: Spans) -> Spans:
    """When its windows are open and, for what is forbidden or limited, it is in force."""
    if isinstance(obligation.window, Each):
        return [(EVER, NEVER)] if obligation.duty is Duty.REQUIRE else spans
    if not made:
        return []
    begin, end = min(one.begin for one in made), max(one.end for one in made)
    if obligation.duty is Duty.REQUIRE:
        return [(begin, NEVER)]  # what comes after the window may still perform, late
    return [(max(begin, one), min(end, other)) for one, other in spans if max(begin, one) < min(end, other)]


def _within(one: Counted, spans: Spans, as_of: int) -> str:
    """Whether a fact happened while one of the spans lasted: surely, surely not, or perhaps.

    What is known at the cut-off has happened by then.
    """
    begin, end = one.row["begin"], min(one.row["end"], as_of)
    if any(first <= begin and end <= last for first, last in spans):
        return "yes"
    return "maybe" if any(begin < last and one.row["end"] > first for first, last in spans) else "no"


def _first_instant(one: Counted, region: Spans) -> int:
    """A doubtful fact that began before the clause bound is listed where it may first have counted."""
    begin, end = one.row["begin"], one.row["end"]
    return next((max(begin, first) for first, last in region if begin < last and end > first), begin)
