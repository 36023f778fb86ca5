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
from tests.compliance.naive_windows import EVER, Instance, in_force, instances, key_of, touched

OPEN, MET, CONTRARY, OVERDUE, UNSEEN = "open", "met", "contrary indication", "overdue", "not observed"


Told = list[tuple[int, Counted]]


@dataclass(frozen=True)
class Verdict:
    """A status, what was counted towards its value, and what it rests on (the later performance too)."""

    value: int
    status: str
    counted: Told
    reasons: Told
    met_at: int | None = None
    late_us: int = 0


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
    doubts = [one for _, one in doubtful if _falls_in(this, one, _first_instant(one, region))]
    cover = watched(law, obligation, history.facts, this.begin, min(this.end, max(as_of, this.begin)), spans)

    def verdict(told: Told, certain: Told) -> Verdict:
        mine = [(n, one) for n, one in certain if _falls_in(this, one, one.row["begin"])]
        return _verdict(
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


def _falls_in(this: Instance, one: Counted, at: int, end: int | None = None) -> bool:
    if this.key is not None and key_of(one.row) != this.key:
        return False
    return this.begin <= at < (this.end if end is None else end)


def _verdict(
    law: Law,
    obligation: Obligation,
    this: Instance,
    told: Told,
    certain: Told,
    mine: Told,
    spans: Spans,
    cover: int,
    as_of: int,
) -> Verdict:
    lo, hi, closed = obligation.lo, obligation.hi, this.end <= as_of
    seen = cover >= law.proof.met_needs_coverage
    if obligation.over == "level":
        stated = _levels(obligation, told, mine)
        value, outside = _farthest([value for value, _ in stated], lo, hi)
        said = [pair for _, pairs in stated for pair in pairs]
        return Verdict(value, _silent(outside, closed, bool(stated)), said, said)
    value = _sum(obligation, mine)
    if obligation.duty is Duty.REQUIRE:
        return _required(obligation, this, certain, mine, spans, value, closed, as_of)
    over = hi is not None and value > hi
    if any(term.coefficient < 0 for term in obligation.terms):
        over = over and closed
    if obligation.duty is Duty.FORBID:
        return Verdict(value, _silent(over, closed, seen), mine, mine)
    seen = seen or bool(mine)
    under = closed and lo is not None and value < lo
    return Verdict(value, _silent((over or under) and seen, closed, seen), mine, mine)


def _required(
    obligation: Obligation,
    this: Instance,
    certain: Told,
    mine: Told,
    spans: Spans,
    value: int,
    closed: bool,
    as_of: int,
) -> Verdict:
    lo = obligation.lo
    if lo is None:  # measured only
        return Verdict(value, _silent(False, closed, bool(mine)), mine, mine)
    mixed = any(term.coefficient < 0 for term in obligation.terms)
    if value >= lo:
        return Verdict(value, MET, mine, mine, None if mixed else _reached_at(obligation, mine, lo, EVER))
    if not closed:
        return Verdict(value, OPEN, mine, mine)
    if _performs_late(obligation):
        later = [(n, one) for n, one in certain if _falls_in(this, one, one.row["begin"], as_of)]
        met_at = _reached_at(obligation, later, lo, this.end)
        if met_at is not None:
            reasons = [(n, one) for n, one in later if one.row["begin"] <= met_at]
            return Verdict(value, MET, mine, reasons, met_at, met_at - (this.end - 1))
    if not _due(obligation, this, spans):
        return Verdict(value, OPEN, mine, mine)
    counted = any(one.row["kind"] == "measure" for _, one in mine)
    return Verdict(value, CONTRARY if counted else OVERDUE, mine, mine)


def _performs_late(obligation: Obligation) -> bool:
    """Not the next period's share, nor a notice after the act."""
    window = obligation.window
    if isinstance(window, Each):
        return window.to_us is None or window.to_us > 0
    return not isinstance(window, Every)


def _due(obligation: Obligation, this: Instance, spans: Spans) -> bool:
    """A duty comes due while its clause is in force, or when the clause comes in force after the date."""
    if isinstance(obligation.window, Each):
        return True
    if isinstance(obligation.window, Every):
        return any(begin < this.end <= end for begin, end in spans)
    return any(end >= this.end for _, end in spans)


def _reached_at(obligation: Obligation, found: Told, lo: int, after: int) -> int | None:
    """The first instant, not before ``after``, at which what came in up to and with it reaches the floor."""
    for at in sorted({one.row["begin"] for _, one in found if one.row["begin"] >= after}):
        if _sum(obligation, [(n, one) for n, one in found if one.row["begin"] <= at]) >= lo:
            return at
    return None


def _sum(obligation: Obligation, found: Told) -> int:
    return sum(one.value * obligation.terms[number].coefficient for number, one in found)


def _levels(obligation: Obligation, told: Told, mine: Told) -> list[tuple[int, Told]]:
    """What the levels stand at within a window, each with the statements that say so.

    One level: every statement. Several: their sum whenever some are stated, once each has been; what is stated at
    one instant is taken together.
    """
    if len(obligation.terms) == 1:
        return [(one.value * obligation.terms[n].coefficient, [(n, one)]) for n, one in mine]
    found = []
    for at in sorted({one.row["begin"] for _, one in mine}):
        last: dict[int, Counted] = {}
        for n, one in sorted(told, key=lambda pair: pair[1].order):
            if one.row["begin"] <= at:
                last[n] = one
        if len(last) == len(obligation.terms):
            total = sum(one.value * obligation.terms[n].coefficient for n, one in last.items())
            found.append((total, [(n, one) for n, one in mine if one.row["begin"] == at]))
    return found


def _farthest(stated: list[int], lo: int | None, hi: int | None) -> tuple[int, bool]:
    if not stated:
        return 0, False
    if hi is not None and max(stated) > hi:
        return max(stated), True
    if lo is not None and min(stated) < lo:
        return min(stated), True
    return max(stated), False


def _silent(contrary: bool, closed: bool, seen: bool) -> str:
    if contrary:
        return CONTRARY
    return (MET if seen else UNSEEN) if closed else OPEN
