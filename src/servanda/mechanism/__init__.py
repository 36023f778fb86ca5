"""The mechanism at work, from allegation to publication; meetings, duty log, orders: pure functions over entries.

Each file is read from any part of its entries (``read``, ``read_meeting``, ``read_ladder`` …). A deed is filled in as a
frozen value and becomes drafts by the verb that knows what has to hold before. What is owed, what lapsed, the track and
the queue, and the facts for the engine all follow from the files. Verbs are to be asked with the whole file; what a
viewer sees is the same functions over the viewer's part.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.mechanism.body_rules import DELAY_LIMIT as DELAY_LIMIT
    from servanda.mechanism.body_rules import Corroboration as Corroboration
    from servanda.mechanism.body_rules import Procedure as Procedure
    from servanda.mechanism.body_rules import procedure as procedure
    from servanda.mechanism.calendar import by_itself as by_itself
    from servanda.mechanism.calendar import lapses as lapses
    from servanda.mechanism.calendar import registrations as registrations
    from servanda.mechanism.codes import MechanismCode as MechanismCode
    from servanda.mechanism.custody import Chain as Chain
    from servanda.mechanism.custody import Gap as Gap
    from servanda.mechanism.custody import Link as Link
    from servanda.mechanism.custody import chains as chains
    from servanda.mechanism.deeds.after import Lapse as Lapse
    from servanda.mechanism.deeds.after import PublicationDecided as PublicationDecided
    from servanda.mechanism.deeds.after import PublicationProposed as PublicationProposed
    from servanda.mechanism.deeds.after import Published as Published
    from servanda.mechanism.deeds.after import Recommendation as Recommendation
    from servanda.mechanism.deeds.after import ResponsePromised as ResponsePromised
    from servanda.mechanism.deeds.after import ResponseReported as ResponseReported
    from servanda.mechanism.deeds.after import ReviewAsked as ReviewAsked
    from servanda.mechanism.deeds.after import ReviewDecided as ReviewDecided
    from servanda.mechanism.deeds.finding import Adoption as Adoption
    from servanda.mechanism.deeds.finding import Alternative as Alternative
    from servanda.mechanism.deeds.finding import Attribution as Attribution
    from servanda.mechanism.deeds.finding import Dissent as Dissent
    from servanda.mechanism.deeds.finding import Finding as Finding
    from servanda.mechanism.deeds.finding import FindingIssued as FindingIssued
    from servanda.mechanism.deeds.finding import FindingVote as FindingVote
    from servanda.mechanism.deeds.finding import Support as Support
    from servanda.mechanism.deeds.inquiry import AccessAnswer as AccessAnswer
    from servanda.mechanism.deeds.inquiry import AccessRequest as AccessRequest
    from servanda.mechanism.deeds.inquiry import Appearance as Appearance
    from servanda.mechanism.deeds.inquiry import Disagreement as Disagreement
    from servanda.mechanism.deeds.inquiry import InquiryNote as InquiryNote
    from servanda.mechanism.deeds.inquiry import Note as Note
    from servanda.mechanism.deeds.inquiry import Statement as Statement
    from servanda.mechanism.deeds.inquiry import Tasking as Tasking
    from servanda.mechanism.deeds.inquiry import TeamMember as TeamMember
    from servanda.mechanism.deeds.inquiry import TeamReport as TeamReport
    from servanda.mechanism.deeds.intake import Allegation as Allegation
    from servanda.mechanism.deeds.intake import Grouped as Grouped
    from servanda.mechanism.deeds.intake import Referral as Referral
    from servanda.mechanism.deeds.intake import Registration as Registration
    from servanda.mechanism.deeds.intake import SourceNamed as SourceNamed
    from servanda.mechanism.deeds.intake import Triage as Triage
    from servanda.mechanism.deeds.intake import Withdrawal as Withdrawal
    from servanda.mechanism.deeds.items import HandOver as HandOver
    from servanda.mechanism.deeds.items import ItemTaken as ItemTaken
    from servanda.mechanism.deeds.meeting import ActionReported as ActionReported
    from servanda.mechanism.deeds.meeting import ActionSet as ActionSet
    from servanda.mechanism.deeds.meeting import AgendaItem as AgendaItem
    from servanda.mechanism.deeds.meeting import MeetingCalled as MeetingCalled
    from servanda.mechanism.deeds.meeting import MeetingDecision as MeetingDecision
    from servanda.mechanism.deeds.meeting import MeetingLapse as MeetingLapse
    from servanda.mechanism.deeds.meeting import MeetingVote as MeetingVote
    from servanda.mechanism.deeds.meeting import Minutes as Minutes
    from servanda.mechanism.deeds.meeting import Reservation as Reservation
    from servanda.mechanism.deeds.telling import Acknowledgement as Acknowledgement
    from servanda.mechanism.deeds.telling import Delay as Delay
    from servanda.mechanism.deeds.telling import Notice as Notice
    from servanda.mechanism.deeds.telling import Reply as Reply
    from servanda.mechanism.duty import Direction as Direction
    from servanda.mechanism.duty import DutyEntry as DutyEntry
    from servanda.mechanism.duty import as_message as as_message
    from servanda.mechanism.duty import from_message as from_message
    from servanda.mechanism.duty import log_entry as log_entry
    from servanda.mechanism.duty import read_log as read_log
    from servanda.mechanism.fact_rows import fact_row as fact_row
    from servanda.mechanism.fact_rows import fact_table as fact_table
    from servanda.mechanism.file import IncidentFile as IncidentFile
    from servanda.mechanism.file import read as read
    from servanda.mechanism.forms import Asked as Asked
    from servanda.mechanism.forms import asked_for as asked_for
    from servanda.mechanism.grouping import Group as Group
    from servanda.mechanism.grouping import GroupingRule as GroupingRule
    from servanda.mechanism.grouping import group_drafts as group_drafts
    from servanda.mechanism.grouping import groups as groups
    from servanda.mechanism.grouping import one_matter as one_matter
    from servanda.mechanism.incident_facts import facts as facts
    from servanda.mechanism.incident_facts import facts_table as facts_table
    from servanda.mechanism.ladder import Called as Called
    from servanda.mechanism.ladder import Decided as Decided
    from servanda.mechanism.ladder import DecisionDue as DecisionDue
    from servanda.mechanism.ladder import DecisionLapse as DecisionLapse
    from servanda.mechanism.ladder import GuaranteeDecision as GuaranteeDecision
    from servanda.mechanism.ladder import LadderFile as LadderFile
    from servanda.mechanism.ladder import StepDecision as StepDecision
    from servanda.mechanism.ladder import call_decision as call_decision
    from servanda.mechanism.ladder import called as called
    from servanda.mechanism.ladder import decide_guarantee as decide_guarantee
    from servanda.mechanism.ladder import decide_step as decide_step
    from servanda.mechanism.ladder import decision_lapses as decision_lapses
    from servanda.mechanism.ladder import ladder_facts as ladder_facts
    from servanda.mechanism.ladder import read_ladder as read_ladder
    from servanda.mechanism.meetings import Meeting as Meeting
    from servanda.mechanism.meetings import Owed as Owed
    from servanda.mechanism.meetings import actions as actions
    from servanda.mechanism.meetings import add_items as add_items
    from servanda.mechanism.meetings import agenda_from as agenda_from
    from servanda.mechanism.meetings import call_meeting as call_meeting
    from servanda.mechanism.meetings import meeting_lapses as meeting_lapses
    from servanda.mechanism.meetings import next_meeting_by as next_meeting_by
    from servanda.mechanism.meetings import read_meeting as read_meeting
    from servanda.mechanism.meetings import record_decision as record_decision
    from servanda.mechanism.meetings import report_action as report_action
    from servanda.mechanism.meetings import reserve as reserve
    from servanda.mechanism.meetings import set_action as set_action
    from servanda.mechanism.meetings import vote_at as vote_at
    from servanda.mechanism.meetings import votes_at as votes_at
    from servanda.mechanism.meetings import write_minutes as write_minutes
    from servanda.mechanism.orders import Order as Order
    from servanda.mechanism.orders import OrderFile as OrderFile
    from servanda.mechanism.orders import OrderReceipt as OrderReceipt
    from servanda.mechanism.orders import Reached as Reached
    from servanda.mechanism.orders import disseminate as disseminate
    from servanda.mechanism.orders import reached as reached
    from servanda.mechanism.orders import read_orders as read_orders
    from servanda.mechanism.orders import receive as receive
    from servanda.mechanism.owed import Due as Due
    from servanda.mechanism.owed import dues as dues
    from servanda.mechanism.proof import Met as Met
    from servanda.mechanism.proof import standard_met as standard_met
    from servanda.mechanism.records import Record as Record
    from servanda.mechanism.regrouping import Grouping as Grouping
    from servanda.mechanism.relations import Relations as Relations
    from servanda.mechanism.relations import relations_of as relations_of
    from servanda.mechanism.shown_steps import TrackStep as TrackStep
    from servanda.mechanism.shown_steps import track as track
    from servanda.mechanism.standing import MARKER_ACTS as MARKER_ACTS
    from servanda.mechanism.standing import access_refused_by as access_refused_by
    from servanda.mechanism.standing import answer_to as answer_to
    from servanda.mechanism.standing import answerable as answerable
    from servanda.mechanism.standing import goes_alone as goes_alone
    from servanda.mechanism.standing import is_marker as is_marker
    from servanda.mechanism.standing import missing_sides as missing_sides
    from servanda.mechanism.standing import set_aside as set_aside
    from servanda.mechanism.standing import status as status
    from servanda.mechanism.standing import to_be_found_again as to_be_found_again
    from servanda.mechanism.standing import under_review as under_review
    from servanda.mechanism.standing import withdrawn as withdrawn
    from servanda.mechanism.standing import worked_elsewhere as worked_elsewhere
    from servanda.mechanism.steps.after import ask_review as ask_review
    from servanda.mechanism.steps.after import decide_publication as decide_publication
    from servanda.mechanism.steps.after import decide_review as decide_review
    from servanda.mechanism.steps.after import promise as promise
    from servanda.mechanism.steps.after import propose_publication as propose_publication
    from servanda.mechanism.steps.after import public_words as public_words
    from servanda.mechanism.steps.after import recommend as recommend
    from servanda.mechanism.steps.after import report_response as report_response
    from servanda.mechanism.steps.finding import adopt as adopt
    from servanda.mechanism.steps.finding import dissent as dissent
    from servanda.mechanism.steps.finding import propose_finding as propose_finding
    from servanda.mechanism.steps.finding import vote as vote
    from servanda.mechanism.steps.finding import votes_on as votes_on
    from servanda.mechanism.steps.inquiry import answer_access as answer_access
    from servanda.mechanism.steps.inquiry import ask_access as ask_access
    from servanda.mechanism.steps.inquiry import assign as assign
    from servanda.mechanism.steps.inquiry import hand_over as hand_over
    from servanda.mechanism.steps.inquiry import inquire as inquire
    from servanda.mechanism.steps.inquiry import record_appearance as record_appearance
    from servanda.mechanism.steps.inquiry import submit_report as submit_report
    from servanda.mechanism.steps.inquiry import take_item as take_item
    from servanda.mechanism.steps.inquiry import write_note as write_note
    from servanda.mechanism.steps.intake import allege as allege
    from servanda.mechanism.steps.intake import known_file as known_file
    from servanda.mechanism.steps.intake import lead_of as lead_of
    from servanda.mechanism.steps.intake import name_source as name_source
    from servanda.mechanism.steps.intake import put_in_group as put_in_group
    from servanda.mechanism.steps.intake import refer as refer
    from servanda.mechanism.steps.intake import register as register
    from servanda.mechanism.steps.intake import set_triage as set_triage
    from servanda.mechanism.steps.intake import withdraw as withdraw
    from servanda.mechanism.steps.telling import acknowledge as acknowledge
    from servanda.mechanism.steps.telling import delay_notice as delay_notice
    from servanda.mechanism.steps.telling import names_complainant as names_complainant
    from servanda.mechanism.steps.telling import notice_of as notice_of
    from servanda.mechanism.steps.telling import notify as notify
    from servanda.mechanism.steps.telling import reply as reply
    from servanda.mechanism.turns import Waiting as Waiting
    from servanda.mechanism.turns import queue as queue
    from servanda.mechanism.voting import Result as Result
    from servanda.mechanism.voting import Tally as Tally
    from servanda.mechanism.voting import tally as tally
    from servanda.mechanism.watch import Certification as Certification
    from servanda.mechanism.watch import Coverage as Coverage
    from servanda.mechanism.watch import Declaration as Declaration
    from servanda.mechanism.watch import DutyOverdue as DutyOverdue
    from servanda.mechanism.watch import WatchFile as WatchFile
    from servanda.mechanism.watch import call_overdue as call_overdue
    from servanda.mechanism.watch import certify as certify
    from servanda.mechanism.watch import declare as declare
    from servanda.mechanism.watch import read_watch as read_watch
    from servanda.mechanism.watch import record_coverage as record_coverage
    from servanda.mechanism.watch import watch_facts as watch_facts
    from servanda.mechanism.words import AccessReply as AccessReply
    from servanda.mechanism.words import AttributedTo as AttributedTo
    from servanda.mechanism.words import Breach as Breach
    from servanda.mechanism.words import Channel as Channel
    from servanda.mechanism.words import Choice as Choice
    from servanda.mechanism.words import Confidence as Confidence
    from servanda.mechanism.words import Course as Course
    from servanda.mechanism.words import DelayReason as DelayReason
    from servanda.mechanism.words import DueStanding as DueStanding
    from servanda.mechanism.words import Fulfilment as Fulfilment
    from servanda.mechanism.words import Intent as Intent
    from servanda.mechanism.words import Outcome as Outcome
    from servanda.mechanism.words import PublicationResult as PublicationResult
    from servanda.mechanism.words import ReferralKind as ReferralKind
    from servanda.mechanism.words import ReviewResult as ReviewResult
    from servanda.mechanism.words import Severity as Severity
    from servanda.mechanism.words import Status as Status
    from servanda.mechanism.words import Step as Step
    from servanda.mechanism.words import StepStanding as StepStanding
    from servanda.mechanism.words import Urgency as Urgency
    from servanda.mechanism.words import Verification as Verification

_FRONT = {
    "Allegation": "deeds.intake",
    "SourceNamed": "deeds.intake",
    "Withdrawal": "deeds.intake",
    "Registration": "deeds.intake",
    "Triage": "deeds.intake",
    "Grouped": "deeds.intake",
    "Referral": "deeds.intake",
    "Notice": "deeds.telling",
    "Delay": "deeds.telling",
    "Acknowledgement": "deeds.telling",
    "Reply": "deeds.telling",
    "InquiryNote": "deeds.inquiry",
    "TeamMember": "deeds.inquiry",
    "Tasking": "deeds.inquiry",
    "Appearance": "deeds.inquiry",
    "AccessRequest": "deeds.inquiry",
    "AccessAnswer": "deeds.inquiry",
    "Note": "deeds.inquiry",
    "Statement": "deeds.inquiry",
    "Disagreement": "deeds.inquiry",
    "TeamReport": "deeds.inquiry",
    "ItemTaken": "deeds.items",
    "HandOver": "deeds.items",
    "Alternative": "deeds.finding",
    "Attribution": "deeds.finding",
    "Support": "deeds.finding",
    "Finding": "deeds.finding",
    "FindingIssued": "deeds.finding",
    "FindingVote": "deeds.finding",
    "Adoption": "deeds.finding",
    "Dissent": "deeds.finding",
    "ReviewAsked": "deeds.after",
    "ReviewDecided": "deeds.after",
    "Recommendation": "deeds.after",
    "ResponsePromised": "deeds.after",
    "ResponseReported": "deeds.after",
    "PublicationProposed": "deeds.after",
    "PublicationDecided": "deeds.after",
    "Published": "deeds.after",
    "Lapse": "deeds.after",
    "MeetingCalled": "deeds.meeting",
    "AgendaItem": "deeds.meeting",
    "Minutes": "deeds.meeting",
    "MeetingVote": "deeds.meeting",
    "MeetingDecision": "deeds.meeting",
    "Reservation": "deeds.meeting",
    "ActionSet": "deeds.meeting",
    "ActionReported": "deeds.meeting",
    "MeetingLapse": "deeds.meeting",
    "allege": "steps.intake",
    "name_source": "steps.intake",
    "withdraw": "steps.intake",
    "register": "steps.intake",
    "set_triage": "steps.intake",
    "known_file": "steps.intake",
    "lead_of": "steps.intake",
    "put_in_group": "steps.intake",
    "refer": "steps.intake",
    "names_complainant": "steps.telling",
    "notice_of": "steps.telling",
    "notify": "steps.telling",
    "delay_notice": "steps.telling",
    "acknowledge": "steps.telling",
    "reply": "steps.telling",
    "inquire": "steps.inquiry",
    "assign": "steps.inquiry",
    "record_appearance": "steps.inquiry",
    "ask_access": "steps.inquiry",
    "answer_access": "steps.inquiry",
    "take_item": "steps.inquiry",
    "hand_over": "steps.inquiry",
    "write_note": "steps.inquiry",
    "submit_report": "steps.inquiry",
    "propose_finding": "steps.finding",
    "vote": "steps.finding",
    "votes_on": "steps.finding",
    "adopt": "steps.finding",
    "dissent": "steps.finding",
    "ask_review": "steps.after",
    "decide_review": "steps.after",
    "recommend": "steps.after",
    "promise": "steps.after",
    "report_response": "steps.after",
    "propose_publication": "steps.after",
    "decide_publication": "steps.after",
    "public_words": "steps.after",
    "Corroboration": "body_rules",
    "Procedure": "body_rules",
    "procedure": "body_rules",
    "DELAY_LIMIT": "body_rules",
    "IncidentFile": "file",
    "read": "file",
    "status": "standing",
    "withdrawn": "standing",
    "is_marker": "standing",
    "set_aside": "standing",
    "worked_elsewhere": "standing",
    "answerable": "standing",
    "missing_sides": "standing",
    "goes_alone": "standing",
    "answer_to": "standing",
    "access_refused_by": "standing",
    "under_review": "standing",
    "to_be_found_again": "standing",
    "MARKER_ACTS": "standing",
    "Due": "owed",
    "dues": "owed",
    "lapses": "calendar",
    "registrations": "calendar",
    "by_itself": "calendar",
    "GroupingRule": "grouping",
    "Group": "grouping",
    "groups": "grouping",
    "one_matter": "grouping",
    "group_drafts": "grouping",
    "Grouping": "regrouping",
    "Waiting": "turns",
    "queue": "turns",
    "TrackStep": "shown_steps",
    "track": "shown_steps",
    "Gap": "custody",
    "Link": "custody",
    "Chain": "custody",
    "chains": "custody",
    "Met": "proof",
    "standard_met": "proof",
    "Result": "voting",
    "Tally": "voting",
    "tally": "voting",
    "facts": "incident_facts",
    "facts_table": "incident_facts",
    "Certification": "watch",
    "Declaration": "watch",
    "Coverage": "watch",
    "WatchFile": "watch",
    "read_watch": "watch",
    "certify": "watch",
    "declare": "watch",
    "record_coverage": "watch",
    "watch_facts": "watch",
    "DecisionLapse": "ladder",
    "decision_lapses": "ladder",
    "DutyOverdue": "watch",
    "call_overdue": "watch",
    "Decided": "ladder",
    "DecisionDue": "ladder",
    "StepDecision": "ladder",
    "GuaranteeDecision": "ladder",
    "LadderFile": "ladder",
    "Called": "ladder",
    "read_ladder": "ladder",
    "call_decision": "ladder",
    "decide_step": "ladder",
    "decide_guarantee": "ladder",
    "called": "ladder",
    "ladder_facts": "ladder",
    "Meeting": "meetings",
    "Owed": "meetings",
    "read_meeting": "meetings",
    "call_meeting": "meetings",
    "agenda_from": "meetings",
    "add_items": "meetings",
    "write_minutes": "meetings",
    "vote_at": "meetings",
    "votes_at": "meetings",
    "record_decision": "meetings",
    "reserve": "meetings",
    "set_action": "meetings",
    "report_action": "meetings",
    "actions": "meetings",
    "meeting_lapses": "meetings",
    "next_meeting_by": "meetings",
    "Direction": "duty",
    "DutyEntry": "duty",
    "log_entry": "duty",
    "read_log": "duty",
    "from_message": "duty",
    "as_message": "duty",
    "Order": "orders",
    "OrderReceipt": "orders",
    "OrderFile": "orders",
    "Reached": "orders",
    "read_orders": "orders",
    "disseminate": "orders",
    "receive": "orders",
    "reached": "orders",
    "Asked": "forms",
    "asked_for": "forms",
    "Record": "records",
    "MechanismCode": "codes",
    "Status": "words",
    "Outcome": "words",
    "Verification": "words",
    "Breach": "words",
    "Severity": "words",
    "Intent": "words",
    "Confidence": "words",
    "AttributedTo": "words",
    "Channel": "words",
    "Urgency": "words",
    "Course": "words",
    "DelayReason": "words",
    "AccessReply": "words",
    "Choice": "words",
    "ReviewResult": "words",
    "Fulfilment": "words",
    "PublicationResult": "words",
    "ReferralKind": "words",
    "Relations": "relations",
    "relations_of": "relations",
    "Step": "words",
    "DueStanding": "words",
    "StepStanding": "words",
    "fact_row": "fact_rows",
    "fact_table": "fact_rows",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.mechanism.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.mechanism' has no attribute {name!r}")
