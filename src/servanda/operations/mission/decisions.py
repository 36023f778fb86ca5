"""Decisions as one person sees them: what is called for by facts or by the calendar, what was decided, by whom, when.

Guarantees and snap-backs that nothing has called for yet stand beside them, so that all see who would decide.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from servanda.access import Person
from servanda.agreement import Agreement, Life
from servanda.compliance import Assessments
from servanda.mechanism import (
    Decided,
    DecisionDue,
    LadderFile,
    read_ladder,
)
from servanda.operations.mission.called import Call, CallKind, call_file, calls, deciders
from servanda.operations.mission.record import Mission


class DecisionStanding(StrEnum):
    """How a decision stands. *answered*: a reply made it needless. *not called for*: nothing asks for it now."""

    OVERDUE = "overdue"
    DUE = "due"
    WAITING = "waiting"
    DECIDED = "decided"
    ANSWERED = "answered"
    NOT_CALLED = "not called for"


@dataclass(frozen=True, slots=True)
class Made:
    """A decision made: what, for which unit, when (µs UTC), in which words."""

    decided: Decided
    unit: str
    recorded: int
    words: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. ``about``: the file it is made on, empty where there is none. ``made``: in order, last one last.

    ``suspended``: of a snap-back, the clauses that are suspended now. ``late``: decided after its hour.
    """

    call: Call
    about: str
    standing: DecisionStanding
    made: tuple[Made, ...] = ()
    suspended: tuple[str, ...] = ()
    late: bool = False


def decisions_seen(mission: Mission, person: Person, result: Assessments) -> tuple[Decision, ...]:
    """Every decision of the agreement as a person sees it, what presses first, then in order of time."""
    files = [read_ladder(entries) for entries in mission.files(person, "step")]
    found: dict[tuple[str, str], tuple[Call, str]] = {}
    for call in calls(mission.agreement, result):
        found[(call.step, call.matter)] = call, ""
    for file in files:
        for one in file.called:
            before = found.get((one.act.step, one.act.matter))
            found[(one.act.step, one.act.matter)] = _entered(mission.agreement, one.act, before), file.about
    lines = [_decision(mission, call, about, files, result) for call, about in found.values()]
    lines += _uncalled(mission, {step for step, _ in found}, files, result)
    order = tuple(DecisionStanding)
    return tuple(sorted(lines, key=lambda one: (order.index(one.standing), one.call.since)))


def _entered(agreement: Agreement, act: DecisionDue, before: tuple[Call, str] | None) -> Call:
    """What the calendar entered; what facts say of it beside that stands."""
    if before is not None:
        return replace(before[0], since=act.since, by=act.by)
    step = next((one for one in agreement.consequences if one.id == act.step), None)
    kind = CallKind.STEP if step is not None else _kind(agreement, act.step)
    return Call(kind, act.step, act.matter, act.decided_by, act.since, act.by, bool(step and step.outside))


def _kind(agreement: Agreement, clause: str) -> CallKind:
    kinds = {one.id: one.kind for one in agreement.clauses}
    return CallKind.GUARANTEE if kinds.get(clause) == "guarantees" else CallKind.SNAP_BACK


def _decision(mission: Mission, call: Call, about: str, files: list[LadderFile], result: Assessments) -> Decision:
    made = tuple(sorted(_made(call, files), key=lambda one: one.recorded))
    late = bool(made) and call.by is not None and made[0].recorded > call.by
    standing = _standing(call, bool(made), mission.now)
    return Decision(call, about, standing, made, _suspended(mission.agreement, call, result), late)


def _standing(call: Call, made: bool, now: int) -> DecisionStanding:
    if made:
        return DecisionStanding.DECIDED
    if call.answered:
        return DecisionStanding.ANSWERED
    if call.waits:
        return DecisionStanding.WAITING
    return DecisionStanding.OVERDUE if call.by is not None and now > call.by else DecisionStanding.DUE


def _made(call: Call, files: list[LadderFile]) -> Iterator[Made]:
    """Decisions on it by those who decide it; what was decided before it was called for is none on it."""
    every = (one for file in files for one in (*_of_steps(file), *_of_guarantees(file)))
    for step, matter, made in every:
        of_it = step == call.step and (matter == call.matter or call.kind is not CallKind.STEP)
        theirs = not call.decided_by or made.unit in call.decided_by
        if of_it and theirs and made.decided and made.recorded >= call.since:
            yield made


def _of_steps(file: LadderFile) -> Iterator[tuple[str, str, Made]]:
    for one in file.decisions:
        yield one.act.step, one.act.matter, Made(one.act.decided, one.unit, one.recorded, one.act.words)


def _of_guarantees(file: LadderFile) -> Iterator[tuple[str, str, Made]]:
    for one in file.guarantees:
        yield one.act.clause, one.act.matter, Made(one.act.decided, one.unit, one.recorded, one.act.words)


def _suspended(agreement: Agreement, call: Call, result: Assessments) -> tuple[str, ...]:
    if call.kind is not CallKind.SNAP_BACK:
        return ()
    found = []
    for clause in agreement.clause(call.step).promise.returns:
        lives = result.lives(clause)
        if lives and lives[-1][0] is Life.SUSPENDED:
            found.append(clause)
    return tuple(found)


def _uncalled(mission: Mission, called: set[str], files: list[LadderFile], result: Assessments) -> Iterator[Decision]:
    for clause in mission.agreement.clauses:
        if clause.kind in ("snaps_back", "guarantees") and clause.id not in called:
            call = Call(_kind(mission.agreement, clause.id), clause.id, "", deciders(clause.promise), 0, None)
            line = _decision(mission, call, "", files, result)
            yield line if line.made else replace(line, standing=DecisionStanding.NOT_CALLED)


__all__ = ["Decision", "DecisionStanding", "Made", "call_file", "decisions_seen"]
