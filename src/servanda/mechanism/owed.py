"""What is owed on a file: by whom, since when, by when, done or not. Clocks are those of the agreement's body."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.standing import answerable, is_marker, set_aside, to_be_found_again, worked_elsewhere
from servanda.mechanism.words import (
    AccessReply,
    Breach,
    DueStanding,
    Fulfilment,
    PublicationResult,
    Status,
    Step,
)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing owed. ``of``: the unit, request, tasking or id it is about. ``owed_by``: units.

    ``since``, ``by``, ``done``: µs UTC; at ``by`` exactly it is still in time, None where nothing sets one.
    """

    about: str
    step: Step
    of: str
    owed_by: tuple[str, ...]
    since: int
    by: int | None
    done: int | None
    standing: DueStanding

    @property
    def presses(self) -> bool:
        """Whether somebody still has to do it."""
        return self.standing in (DueStanding.DUE, DueStanding.OVERDUE)


def standing_of(by: int | None, done: int | None, now: int) -> DueStanding:
    """How something owed by an instant stands."""
    if done is not None:
        return DueStanding.DONE if by is None or done <= by else DueStanding.DONE_LATE
    return DueStanding.OVERDUE if by is not None and now > by else DueStanding.DUE


@dataclass(frozen=True, slots=True)
class _Owed:
    """A thing owed before it is set against the hour."""

    step: Step
    of: str
    owed_by: tuple[str, ...]
    since: int
    by: int | None
    done: int | None


def dues(file: IncidentFile, procedure: Procedure, now: int) -> tuple[Due, ...]:
    """Everything owed on a file, done or not, in the order of the procedure's steps.

    Nothing is owed on a referral marker. A file worked together with another owes no inquiry of its own.
    """
    if is_marker(file, procedure):
        return ()
    order = tuple(Step)
    owed = sorted(_owed(file, procedure), key=lambda one: order.index(one.step))
    return tuple(
        Due(file.about, one.step, one.of, one.owed_by, one.since, one.by, one.done, standing_of(one.by, one.done, now))
        for one in owed
    )


def _owed(file: IncidentFile, procedure: Procedure) -> Iterator[_Owed]:
    begun = file.allegation
    part = file.registered is None and bool(file.notices)
    if begun is not None and not part:
        clock = procedure.clock(Step.REGISTER)
        by = None if clock is None else begun.recorded + clock
        yield _Owed(Step.REGISTER, "", (procedure.body,), begun.recorded, by, file.registered)
    if file.registered is None:
        # What one who was notified sees of it: what is asked of them. Whether a team has reported they are not told,
        # and what they cannot know of must not stand there as overdue.
        yield from _answers(file, procedure)
        yield from (one for one in _visits(file, procedure) if one.step is not Step.REPORT)
        yield from _voting(file, procedure)
        yield from _after(file, procedure)
        return
    triaged = file.triages[0].recorded if file.triages else None
    yield _timed(procedure, Step.TRIAGE, "", file.registered, triaged)
    if set_aside(file):
        return
    if not worked_elsewhere(file):
        yield from _telling(file, procedure, file.registered)
        yield from _inquiry(file, procedure, file.registered)
        yield from _finding(file, procedure, file.registered)
    yield from _after(file, procedure)


def _timed(
    procedure: Procedure,
    step: Step,
    of: str,
    since: int,
    done: int | None,
    owed_by: tuple[str, ...] = (),
    by: int | None = None,
) -> _Owed:
    clock = procedure.clock(step)
    if by is None and clock is not None:
        by = since + clock
    return _Owed(step, of, owed_by or (procedure.body,), since, by, done)


def _telling(file: IncidentFile, procedure: Procedure, since: int) -> Iterator[_Owed]:
    clock = procedure.clock(Step.NOTIFY)
    until = file.delays[-1].act.until if file.delays else None
    times = [one for one in (None if clock is None else since + clock, until) if one is not None]
    for party in procedure.parties:
        yield _timed(procedure, Step.NOTIFY, party, since, file.told(party), by=max(times, default=None))
    yield from _answers(file, procedure)


def _answers(file: IncidentFile, procedure: Procedure) -> Iterator[_Owed]:
    """Receipt and reply of each party told. The chair may ask for a reply later than the text does, never earlier."""
    answering = answerable(file, procedure)
    clock = procedure.clock(Step.REPLY)
    for party in procedure.parties:
        told = file.told(party)
        if told is None:
            continue
        replied = next((one.recorded for one in file.replies if one.unit == party), None)
        received = next((one.recorded for one in file.acknowledgements if one.unit == party), replied)
        yield _timed(procedure, Step.ACKNOWLEDGE, party, told, received, (party,))
        if party in answering:
            asked = next((one.act.reply_by for one in file.notices if party in one.to), None)
            times = [one for one in (asked, None if clock is None else told + clock) if one is not None]
            yield _timed(procedure, Step.REPLY, party, told, replied, (party,), max(times, default=None))


def _inquiry(file: IncidentFile, procedure: Procedure, since: int) -> Iterator[_Owed]:
    tasked = file.taskings[0].recorded if file.taskings else None
    if procedure.clock(Step.INQUIRY) is not None or file.inquiries:
        noted = file.inquiries[0].recorded if file.inquiries else tasked
        yield _timed(procedure, Step.INQUIRY, "", since, noted)
    yield _timed(procedure, Step.TASK, "", since, tasked)
    yield from _visits(file, procedure)
    if procedure.clock(Step.VISIT) is not None:
        visited = _first(file.reports, lambda e: e.visited)
        yield _timed(procedure, Step.VISIT, "", since, visited)


def _visits(file: IncidentFile, procedure: Procedure) -> Iterator[_Owed]:
    """What each tasking and each request for access asks of whom."""
    for one in file.taskings:
        for side in one.act.sides:
            if side in one.to:
                came = _first(
                    file.appearances, lambda e, s=side, t=one.act.id: e.came and e.side == s and e.tasking == t
                )
                of = f"{one.act.id}/{side}"
                yield _timed(procedure, Step.APPEAR, of, one.recorded, came, (side,), one.act.appear_by)
        reported = _first(file.reports, lambda e, t=one.act.id: e.tasking == t)
        yield _timed(procedure, Step.REPORT, one.act.id, one.recorded, reported, by=one.act.report_by)
    for asked in file.requests:
        yield _access(file, procedure, asked)


def _access(file: IncidentFile, procedure: Procedure, asked: Any) -> _Owed:
    answers = [one for one in file.answers if one.act.request == asked.act.id]
    settled = (AccessReply.GIVEN, AccessReply.REFUSED)
    done = next((one.recorded for one in answers if one.act.answer in settled), None)
    later = answers[-1].act.until if answers else None
    by = later if later is not None else asked.act.wanted
    return _timed(procedure, Step.ACCESS, asked.act.id, asked.recorded, done, (asked.act.of_unit,), by)


def _finding(file: IncidentFile, procedure: Procedure, since: int) -> Iterator[_Owed]:
    final = [one for one, found in file.adopted() if found.act.status is not Status.UNDER_INQUIRY]
    yield _timed(procedure, Step.FINDING, "", since, final[0].recorded if final else None)
    if to_be_found_again(file):
        yield _timed(procedure, Step.FINDING, file.reviewed[-1].act.review, file.reviewed[-1].recorded, None)
    yield from _voting(file, procedure)


def _voting(file: IncidentFile, procedure: Procedure) -> Iterator[_Owed]:
    if procedure.rule in ("consensus", "majority", "not stated"):
        for proposed in file.proposals:
            yield from _votes(file, procedure, proposed)


def _votes(file: IncidentFile, procedure: Procedure, proposed: Any) -> Iterator[_Owed]:
    adopted = _first(file.adoptions, lambda e: e.finding == proposed.act.id)
    for member in procedure.members:
        cast = next(
            (
                one.recorded
                for one in file.votes
                if one.act.on == proposed.act.id and procedure.member(one.unit) == member
            ),
            None,
        )
        if cast is None and adopted is not None:
            continue
        of = f"{proposed.act.id}/{member}"
        yield _timed(procedure, Step.VOTE, of, proposed.recorded, cast, (member,), proposed.act.vote_by)


def _after(file: IncidentFile, procedure: Procedure) -> Iterator[_Owed]:
    for asked in file.reviews:
        decided = _first(file.reviewed, lambda e, r=asked.act.id: e.review == r)
        yield _timed(procedure, Step.REVIEW, asked.act.id, asked.recorded, decided)
    found = file.finding
    if found is not None and found[1].act.breach is Breach.YES:
        first = file.recommendations[0].recorded if file.recommendations else None
        yield _timed(procedure, Step.RECOMMENDATION, "", found[0].recorded, first)
    for one in file.recommendations:
        yield from _responses(file, procedure, one)
    for promised in file.promises:
        done = _first(file.responses, lambda e, p=promised.act.id: e.on == p and e.done is Fulfilment.DONE)
        yield _timed(
            procedure, Step.RESPONSE, promised.act.id, promised.recorded, done, (promised.unit,), promised.act.by
        )
    for proposed in file.publications:
        decided = _first(
            file.decided,
            lambda e, p=proposed.act.id: e.proposal == p and e.result is not PublicationResult.HOLD,
        )
        yield _timed(procedure, Step.PUBLICATION, proposed.act.id, proposed.recorded, decided)


def _responses(file: IncidentFile, procedure: Procedure, one: Any) -> Iterator[_Owed]:
    """Of each unit a recommendation is made to: that it says what it will do, and that it does it."""
    for unit in one.act.units:
        promised = [each for each in file.promises if each.unit == unit and each.act.recommendation == one.act.id]
        answers = {one.act.id, *(each.act.id for each in promised)}
        reports = [each for each in file.responses if each.act.on in answers and each.act.by_unit == unit]
        said = min([*(each.recorded for each in promised), *(each.recorded for each in reports)], default=None)
        done = next((each.recorded for each in reports if each.act.done is Fulfilment.DONE), None)
        of = f"{one.act.id}/{unit}"
        yield _timed(procedure, Step.PROMISE, of, one.recorded, said, (unit,))
        yield _timed(procedure, Step.RESPONSE, of, one.recorded, done, (unit,), one.act.by)


def _first(records: Any, that: Any) -> int | None:
    """When the first deed of which this is true was entered."""
    return next((one.recorded for one in records if that(one.act)), None)
