"""The deeds of an incident file, each with its rule."""

from collections.abc import Callable
from dataclasses import replace

from servanda import mechanism as m
from servanda.access import Draft, sees
from servanda.operations.mission.deeds.asked import Asked, Kind

Drafts = tuple[Draft, ...]


def _file(rule: Callable[..., Drafts]) -> Callable[[Asked], Drafts]:
    """A rule over the file, the deed, the procedure and the hour."""
    return lambda one: rule(m.read(one.entries), one.act, one.procedure, one.now)


def _unit(rule: Callable[..., Drafts]) -> Callable[[Asked], Drafts]:
    """A rule that also asks for which unit it is done."""
    return lambda one: rule(m.read(one.entries), one.act, one.procedure, one.now, unit=one.person.unit)


def _allege(one: Asked) -> Drafts:
    return m.allege(one.about, one.act, one.procedure, one.now)


def _refer(one: Asked) -> Drafts:
    return m.refer(one.about, one.act, to=(one.procedure.body,) if one.entries else ())


def _name_source(one: Asked) -> Drafts:
    return m.name_source(one.about, one.act, to=(one.procedure.body,))


def _group(one: Asked) -> Drafts:
    """Worked together with a file that is there and that the person sees, by whichever leads that one."""
    act, file = one.act, m.read(one.entries)
    if act.lead and act.lead != one.about:
        every = (m.read(entries) for entries in one.mission.all_files("incident"))
        leads = any(each.lead == one.about for each in every if each.about != one.about)
        act = replace(act, lead=m.lead_of(file, _other(one, act.lead), leads))
    return m.put_in_group(file, act, one.procedure, one.now)


def _triage(one: Asked) -> Drafts:
    if one.act.same_as:
        m.known_file(_other(one, one.act.same_as))
    return m.set_triage(m.read(one.entries), one.act, one.procedure, one.now)


def _other(one: Asked, about: str) -> m.IncidentFile:
    """Another file as its person sees it: what they do not see is answered as if it were not there."""
    return m.read(each for each in one.mission.whole(about) if sees(one.person, each))


def _propose_publication(one: Asked) -> Drafts:
    """Told to the body's own unit too: whoever publishes for it is of it, and sees no file that it is not told of."""
    return m.propose_publication(m.read(one.entries), one.act, one.procedure, one.now, to=(one.procedure.body,))


INCIDENTS: dict[str, Kind] = {
    "incident:allegation:submit": Kind(m.Allegation, _allege, begins=True),
    "incident:allegation:withdraw": Kind(m.Withdrawal, _file(m.withdraw)),
    "incident:source:name": Kind(m.SourceNamed, _name_source),
    "incident:file:register": Kind(m.Registration, _file(m.register)),
    "incident:triage:set": Kind(m.Triage, _triage),
    "incident:file:group": Kind(m.Grouped, _group),
    "incident:notice:send": Kind(m.Notice, _file(m.notify)),
    "incident:notice:delay": Kind(m.Delay, _file(m.delay_notice)),
    "incident:notice:acknowledge": Kind(m.Acknowledgement, _unit(m.acknowledge)),
    "incident:reply:give": Kind(m.Reply, _unit(m.reply)),
    "incident:inquiry:note": Kind(m.InquiryNote, _file(m.inquire)),
    "incident:task:assign": Kind(m.Tasking, _file(m.assign)),
    "incident:access:ask": Kind(m.AccessRequest, _file(m.ask_access)),
    "incident:access:answer": Kind(m.AccessAnswer, _file(m.answer_access)),
    "incident:appearance:record": Kind(m.Appearance, _file(m.record_appearance)),
    "incident:item:take": Kind(m.ItemTaken, _file(m.take_item)),
    "incident:item:hand_over": Kind(m.HandOver, _file(m.hand_over)),
    "incident:note:write": Kind(m.Note, _file(m.write_note)),
    "incident:report:submit": Kind(m.TeamReport, _file(m.submit_report)),
    "incident:finding:propose": Kind(m.Finding, _file(m.propose_finding)),
    "incident:finding:vote": Kind(m.FindingVote, _unit(m.vote)),
    "incident:finding:adopt": Kind(m.Adoption, _file(m.adopt)),
    "incident:dissent:record": Kind(m.Dissent, _file(m.dissent)),
    "incident:review:ask": Kind(m.ReviewAsked, _file(m.ask_review)),
    "incident:review:decide": Kind(m.ReviewDecided, _file(m.decide_review)),
    "incident:recommendation:make": Kind(m.Recommendation, _file(m.recommend)),
    "incident:response:promise": Kind(m.ResponsePromised, _file(m.promise)),
    "incident:response:report": Kind(m.ResponseReported, _file(m.report_response)),
    "incident:publication:propose": Kind(m.PublicationProposed, _propose_publication),
    "incident:publication:decide": Kind(m.PublicationDecided, _file(m.decide_publication)),
    "incident:referral:mark": Kind(m.Referral, _refer, begins=True),
}
