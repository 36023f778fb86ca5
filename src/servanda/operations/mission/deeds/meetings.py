"""The deeds of a meeting, each with its rule."""

from collections.abc import Callable

from servanda import mechanism as m
from servanda.access import Draft
from servanda.basis import Refusal
from servanda.operations.mission.deeds.asked import Asked, Kind

Drafts = tuple[Draft, ...]


def _meeting(rule: Callable[..., Drafts]) -> Callable[[Asked], Drafts]:
    return lambda one: rule(m.read_meeting(one.entries), one.act, one.now)


def _by_rule(rule: Callable[..., Drafts]) -> Callable[[Asked], Drafts]:
    """A rule that also asks how the body decides."""
    return lambda one: rule(m.read_meeting(one.entries), one.act, one.procedure, one.now)


def _call(one: Asked) -> Drafts:
    """Refuses (MEC070) a meeting of a body that the agreement does not have."""
    bodies = one.mission.agreement.bodies
    if one.act.body and one.act.body not in bodies:
        why = f"the agreement has no body called {one.act.body!r}"
        raise Refusal(m.MechanismCode.UNKNOWN_BODY, why, f"choose one of: {', '.join(bodies)}")
    return m.call_meeting(one.about, one.act, one.procedure, one.now)


def _vote(one: Asked) -> Drafts:
    return m.vote_at(m.read_meeting(one.entries), one.act, one.procedure, one.now, unit=one.person.unit)


def _add(one: Asked) -> Drafts:
    return m.add_items(m.read_meeting(one.entries), [one.act], one.now)


MEETINGS: dict[str, Kind] = {
    "meeting:meeting:call": Kind(m.MeetingCalled, _call, begins=True),
    "meeting:agenda:add": Kind(m.AgendaItem, _add),
    "meeting:minutes:write": Kind(m.Minutes, _meeting(m.write_minutes)),
    "meeting:decision:vote": Kind(m.MeetingVote, _vote),
    "meeting:decision:record": Kind(m.MeetingDecision, _by_rule(m.record_decision)),
    "meeting:reservation:record": Kind(m.Reservation, _meeting(m.reserve)),
    "meeting:action:set": Kind(m.ActionSet, _meeting(m.set_action)),
    "meeting:action:report": Kind(m.ActionReported, _meeting(m.report_action)),
}
