"""Meetings: agenda from what is due, minutes, decisions by the body's own rule, reservations, actions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from servanda.access import Content, Draft, Entry
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.deeds.meeting import (
    ActionReported,
    ActionSet,
    AgendaItem,
    MeetingCalled,
    MeetingDecision,
    MeetingLapse,
    MeetingVote,
    Minutes,
    Reservation,
)
from servanda.mechanism.ladder import Called
from servanda.mechanism.owed import Due, standing_of
from servanda.mechanism.records import Record, draft, of_kind
from servanda.mechanism.steps.asked import refuse, sound
from servanda.mechanism.voting import Result, Tally, last_votes, tally
from servanda.mechanism.words import Choice, DueStanding, Fulfilment


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as it follows from its entries."""

    about: str = ""
    calls: tuple[Record[MeetingCalled], ...] = ()
    agenda: tuple[Record[AgendaItem], ...] = ()
    minutes: tuple[Record[Minutes], ...] = ()
    votes: tuple[Record[MeetingVote], ...] = ()
    decisions: tuple[Record[MeetingDecision], ...] = ()
    reservations: tuple[Record[Reservation], ...] = ()
    actions: tuple[Record[ActionSet], ...] = ()
    reports: tuple[Record[ActionReported], ...] = ()
    lapses: tuple[Record[MeetingLapse], ...] = ()

    @property
    def call(self) -> MeetingCalled:
        """When and where it is, as last called; blank where that is not to be seen."""
        return self.calls[-1].act if self.calls else MeetingCalled()


@dataclass(frozen=True, slots=True)
class Owed:
    """An action, or the minutes (``of`` empty), and how they stand; µs UTC."""

    of: str
    owed_by: tuple[str, ...]
    words: str
    since: int
    by: int | None
    done: int | None
    standing: DueStanding


def read_meeting(entries: Iterable[Entry]) -> Meeting:
    """The meeting that any part of its entries gives."""
    every = tuple(entries)
    return Meeting(
        next((one.about for one in every), ""),
        tuple(of_kind(every, MeetingCalled)),
        tuple(of_kind(every, AgendaItem)),
        tuple(of_kind(every, Minutes)),
        tuple(of_kind(every, MeetingVote)),
        tuple(of_kind(every, MeetingDecision)),
        tuple(of_kind(every, Reservation)),
        tuple(of_kind(every, ActionSet)),
        tuple(of_kind(every, ActionReported)),
        tuple(of_kind(every, MeetingLapse)),
    )


def call_meeting(about: str, act: MeetingCalled, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Call a meeting, or move it. Refuses a time past (MEC005)."""
    sound(act)
    if act.at <= now:
        refuse(MechanismCode.IMPOSSIBLE_TIME, "the meeting would be in the past", "name a later time")
    return (draft(act, about, to=act.invited, happened=act.at),)


def agenda_from(
    dues: Iterable[Due], at: int, *, decisions: Iterable[Called] = (), actions: Iterable[Owed] = ()
) -> tuple[AgendaItem, ...]:
    """What presses at a meeting (``at``, µs UTC), in the order of its time; what has no time comes last.

    ``dues``: of incident files; ``decisions``: called for on the ladder; ``actions``: of earlier meetings. ``overdue``:
    it is, or will be by then. Give only what all who are invited may see.
    """
    found: list[tuple[int, AgendaItem]] = []
    for due in dues:
        if due.presses:
            id_ = f"{due.about}/{due.step}/{due.of}"
            found.append((due.since, AgendaItem(id_, "", due.about, str(due.step), due.of, due.by)))
    for call in decisions:
        if call.decision is None:
            found.append(
                (call.since, AgendaItem(f"{call.step}/{call.matter}", "", call.matter, call.step, "", call.by))
            )
    for one in actions:
        if one.done is None:
            found.append((one.since, AgendaItem(f"action/{one.of}", one.words, "", "action", one.of, one.by)))
    found.sort(key=lambda one: (one[1].by is None, one[0] if one[1].by is None else one[1].by))
    return tuple(replace(item, overdue=item.by is not None and item.by < at) for _, item in found)


def add_items(meeting: Meeting, items: Sequence[AgendaItem], now: int) -> tuple[Draft, ...]:
    """Points for the agenda, once each; those invited see them. Refuses where no meeting is called (MEC050)."""
    _called(meeting)
    there = {one.act.id for one in meeting.agenda}
    for one in items:
        sound(one)
    return tuple(
        draft(one, meeting.about, to=meeting.call.invited, key=f"agenda/{meeting.about}/{one.id}")
        for one in items
        if one.id not in there
    )


def write_minutes(meeting: Meeting, act: Minutes, now: int) -> tuple[Draft, ...]:
    """Minutes of a point or of the whole. Refuses where no meeting is called (MEC050)."""
    return _entered(meeting, act)


def vote_at(meeting: Meeting, act: MeetingVote, procedure: Procedure, now: int, *, unit: str) -> tuple[Draft, ...]:
    """A member votes. Refuses a unit without a vote (MEC036), and after the decision (MEC044)."""
    if not procedure.member(unit):
        refuse(MechanismCode.NO_VOICE, "your unit has no vote in this body", "record a reservation instead")
    if any(one.act.on == act.on for one in meeting.decisions):
        refuse(MechanismCode.TOO_LATE, "it is decided already", "record a reservation instead")
    return _entered(meeting, act)


def votes_at(meeting: Meeting, on: str, procedure: Procedure) -> Tally:
    """How the votes on a point stand, by the body's own rule."""
    return tally(procedure, last_votes(procedure, meeting.votes, on))


def record_decision(meeting: Meeting, act: MeetingDecision, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Enter a decision, as the votes stand; the chair's entering it counts as its vote where it cast none.

    Refuses what the body's rule does not carry (MEC037), and twice (MEC007).
    """
    if any(one.act.on == act.on for one in meeting.decisions):
        refuse(MechanismCode.TWICE, "it is decided already", "put it on the agenda of another meeting")
    votes = last_votes(procedure, meeting.votes, act.on)
    votes.setdefault(procedure.chair, Choice.YES)
    at = meeting.call.at
    counted = tally(procedure, votes, over=bool(at) and now > at)
    if counted.result is not Result.CARRIED:
        refuse(
            MechanismCode.NOT_CARRIED,
            f"by the rule of this body ({counted.rule}) the votes do not carry it",
            "wait for the votes, or enter each side's view in the minutes and as reservations",
        )
    filled = replace(
        act,
        rule=counted.rule,
        rule_stated=counted.stated,
        tie_break=counted.tie_break,
        yes=counted.yes,
        no=counted.no,
        abstained=counted.abstained,
        silent=counted.silent,
    )
    return _entered(meeting, filled)


def reserve(meeting: Meeting, act: Reservation, now: int) -> tuple[Draft, ...]:
    """A reservation; nobody can keep it out. Refuses MEC001, MEC003, MEC050 alone."""
    return _entered(meeting, act)


def set_action(meeting: Meeting, act: ActionSet, now: int) -> tuple[Draft, ...]:
    """Say who does what by when. Refuses an id used already (MEC007)."""
    if any(one.act.id == act.id for one in meeting.actions):
        refuse(MechanismCode.TWICE, "an action of this id is there already", "load the page again, and send it anew")
    return _entered(meeting, act, act.owner)


def report_action(meeting: Meeting, act: ActionReported, now: int) -> tuple[Draft, ...]:
    """How far an action was done. Refuses one that is none (MEC051)."""
    if not any(one.act.id == act.action for one in meeting.actions):
        refuse(MechanismCode.UNKNOWN_ACTION, "no action of this id was set", "name one that was")
    return _entered(meeting, act)


def actions(meeting: Meeting, procedure: Procedure, now: int) -> tuple[Owed, ...]:
    """Every action, and the minutes, with how they stand, in the order in which they were set."""
    return tuple(_owed(meeting, procedure, now))


def _owed(meeting: Meeting, procedure: Procedure, now: int) -> Iterator[Owed]:
    clock = procedure.clock("minutes")
    if meeting.calls and clock is not None and now >= meeting.call.at:
        by = meeting.call.at + clock
        written = meeting.minutes[0].recorded if meeting.minutes else None
        yield Owed("", (procedure.body,), "", meeting.call.at, by, written, standing_of(by, written, now))
    for one in meeting.actions:
        done = next(
            (
                each.recorded
                for each in meeting.reports
                if each.act.action == one.act.id and each.act.done is Fulfilment.DONE
            ),
            None,
        )
        standing = standing_of(one.act.by, done, now)
        yield Owed(one.act.id, (one.act.owner,), one.act.words, one.recorded, one.act.by, done, standing)


def meeting_lapses(meeting: Meeting, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """A lapse for each action, and for minutes, overdue and without one."""
    entered = {(one.act.of, one.act.by) for one in meeting.lapses}
    return tuple(
        draft(
            MeetingLapse(one.of, one.owed_by, one.since, one.by or 0),
            meeting.about,
            to=(*meeting.call.invited, *one.owed_by),
            happened=one.by,
            key=f"lapse/{meeting.about}/{one.of}/{one.by}",
        )
        for one in actions(meeting, procedure, now)
        if one.standing is DueStanding.OVERDUE and (one.of, one.by) not in entered
    )


def next_meeting_by(meetings: Iterable[Meeting], procedure: Procedure) -> int | None:
    """By when the body has to meet again (µs UTC): its clock ``meeting`` after the last; None where none is set."""
    clock = procedure.clock("meeting")
    last = max((one.call.at for one in meetings if one.call.body == procedure.body), default=None)
    return None if clock is None or last is None else last + clock


def _called(meeting: Meeting) -> None:
    if not meeting.calls:
        refuse(MechanismCode.NO_MEETING, "no such meeting is called", "call it first")


def _entered(meeting: Meeting, act: Content, *also: str) -> tuple[Draft, ...]:
    _called(meeting)
    sound(act)
    return (draft(act, meeting.about, to=(*meeting.call.invited, *also)),)
