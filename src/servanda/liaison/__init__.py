"""The line between commanders: notice of what is planned, questions and answers, calls, and who received what.

A notice tells and asks nothing: an objection is on record and holds nothing back. Every message is signed by its
sender; each is acknowledged by the recipient's signature, or the calendar enters that the hour passed. Two servers
give each other what they have over any network or on a stick, each message once. Values in, values out: no clock, no
chance, no disk, no network.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.liaison.areas import Touched as Touched
    from servanda.liaison.areas import zones_touched as zones_touched
    from servanda.liaison.asked import Answer as Answer
    from servanda.liaison.asked import Answered as Answered
    from servanda.liaison.asked import Asked as Asked
    from servanda.liaison.asked import Meant as Meant
    from servanda.liaison.asked import Owed as Owed
    from servanda.liaison.asked import Question as Question
    from servanda.liaison.asked import QuestionFile as QuestionFile
    from servanda.liaison.asked import Whose as Whose
    from servanda.liaison.asked import answer as answer
    from servanda.liaison.asked import ask as ask
    from servanda.liaison.asked import question_file as question_file
    from servanda.liaison.calls import Alarm as Alarm
    from servanda.liaison.calls import Call as Call
    from servanda.liaison.calls import CallEnd as CallEnd
    from servanda.liaison.calls import LineFile as LineFile
    from servanda.liaison.calls import Logged as Logged
    from servanda.liaison.calls import Test as Test
    from servanda.liaison.calls import answer_test as answer_test
    from servanda.liaison.calls import line_file as line_file
    from servanda.liaison.calls import log_call as log_call
    from servanda.liaison.calls import test_call as test_call
    from servanda.liaison.calls import tests_due as tests_due
    from servanda.liaison.clocks import Clock as Clock
    from servanda.liaison.clocks import Clocks as Clocks
    from servanda.liaison.clocks import LineTerms as LineTerms
    from servanda.liaison.clocks import NoticeRule as NoticeRule
    from servanda.liaison.clocks import clocks_of as clocks_of
    from servanda.liaison.deeds import CallLogged as CallLogged
    from servanda.liaison.deeds import PlanChanged as PlanChanged
    from servanda.liaison.deeds import PlanDone as PlanDone
    from servanda.liaison.deeds import PlanGiven as PlanGiven
    from servanda.liaison.deeds import PlanObjected as PlanObjected
    from servanda.liaison.deeds import PlanReceived as PlanReceived
    from servanda.liaison.deeds import PlanWithdrawn as PlanWithdrawn
    from servanda.liaison.deeds import QuestionAnswered as QuestionAnswered
    from servanda.liaison.deeds import QuestionAsked as QuestionAsked
    from servanda.liaison.deeds import QuestionReceived as QuestionReceived
    from servanda.liaison.deeds import TestAnswered as TestAnswered
    from servanda.liaison.deeds import TestCalled as TestCalled
    from servanda.liaison.deeds import filled as filled
    from servanda.liaison.dues import Due as Due
    from servanda.liaison.dues import File as File
    from servanda.liaison.dues import Progress as Progress
    from servanda.liaison.dues import What as What
    from servanda.liaison.dues import due as due
    from servanda.liaison.dues import lapses as lapses
    from servanda.liaison.dues import last_called as last_called
    from servanda.liaison.exchange import Arrived as Arrived
    from servanda.liaison.exchange import Exchange as Exchange
    from servanda.liaison.exchange import Receipt as Receipt
    from servanda.liaison.exchange import Standing as Standing
    from servanda.liaison.fact_rows import SOURCE as SOURCE
    from servanda.liaison.fact_rows import FactRow as FactRow
    from servanda.liaison.fact_rows import facts as facts
    from servanda.liaison.fact_rows import notice_act as notice_act
    from servanda.liaison.files import read_file as read_file
    from servanda.liaison.messages import Hand as Hand
    from servanda.liaison.messages import Kind as Kind
    from servanda.liaison.messages import Message as Message
    from servanda.liaison.messages import Signed as Signed
    from servanda.liaison.messages import UnitKey as UnitKey
    from servanda.liaison.messages import hand_of as hand_of
    from servanda.liaison.messages import read_signed as read_signed
    from servanda.liaison.messages import signed as signed
    from servanda.liaison.numbers import Numbers as Numbers
    from servanda.liaison.planned import Actual as Actual
    from servanda.liaison.planned import Objection as Objection
    from servanda.liaison.planned import Outcome as Outcome
    from servanda.liaison.planned import PlanFile as PlanFile
    from servanda.liaison.planned import Stage as Stage
    from servanda.liaison.planned import Version as Version
    from servanda.liaison.planned import change_plan as change_plan
    from servanda.liaison.planned import give_notice as give_notice
    from servanda.liaison.planned import object_to_plan as object_to_plan
    from servanda.liaison.planned import plan_file as plan_file
    from servanda.liaison.planned import report_actual as report_actual
    from servanda.liaison.planned import withdraw_plan as withdraw_plan
    from servanda.liaison.plans import Area as Area
    from servanda.liaison.plans import Earliness as Earliness
    from servanda.liaison.plans import Plan as Plan
    from servanda.liaison.plans import Timing as Timing
    from servanda.liaison.plans import earliness as earliness
    from servanda.liaison.proof import End as End
    from servanda.liaison.proof import Proof as Proof
    from servanda.liaison.proof import proofs as proofs
    from servanda.liaison.radio import SMS as SMS
    from servanda.liaison.radio import Spoken as Spoken
    from servanda.liaison.radio import checked as checked
    from servanda.liaison.radio import from_texts as from_texts
    from servanda.liaison.radio import heard as heard
    from servanda.liaison.radio import short_id as short_id
    from servanda.liaison.radio import spoken as spoken
    from servanda.liaison.radio import to_texts as to_texts
    from servanda.liaison.radio import unchecked as unchecked
    from servanda.liaison.replica import Replica as Replica
    from servanda.liaison.replica import Waiting as Waiting
    from servanda.liaison.replica import next_at as next_at
    from servanda.liaison.replica import post as post
    from servanda.liaison.replica import read_replica as read_replica
    from servanda.liaison.replica import replica_data as replica_data
    from servanda.liaison.replica import resumed as resumed
    from servanda.liaison.replica import take_in as take_in
    from servanda.liaison.replica import to_carry as to_carry
    from servanda.liaison.replica import to_send as to_send
    from servanda.liaison.sending import acknowledge as acknowledge
    from servanda.liaison.sending import deed_of as deed_of
    from servanda.liaison.sending import received as received

_FRONT = {
    "Touched": "areas",
    "zones_touched": "areas",
    "Asked": "asked",
    "Whose": "asked",
    "Meant": "asked",
    "Question": "asked",
    "Answer": "asked",
    "Answered": "asked",
    "Owed": "asked",
    "QuestionFile": "asked",
    "question_file": "asked",
    "ask": "asked",
    "answer": "asked",
    "CallEnd": "calls",
    "Call": "calls",
    "Logged": "calls",
    "Test": "calls",
    "Alarm": "calls",
    "LineFile": "calls",
    "line_file": "calls",
    "log_call": "calls",
    "test_call": "calls",
    "answer_test": "calls",
    "tests_due": "calls",
    "Clock": "clocks",
    "LineTerms": "clocks",
    "NoticeRule": "clocks",
    "Clocks": "clocks",
    "clocks_of": "clocks",
    "filled": "deeds",
    "PlanGiven": "deeds",
    "PlanChanged": "deeds",
    "PlanWithdrawn": "deeds",
    "PlanReceived": "deeds",
    "QuestionReceived": "deeds",
    "PlanObjected": "deeds",
    "PlanDone": "deeds",
    "QuestionAsked": "deeds",
    "QuestionAnswered": "deeds",
    "CallLogged": "deeds",
    "TestCalled": "deeds",
    "TestAnswered": "deeds",
    "File": "dues",
    "What": "dues",
    "Progress": "dues",
    "Due": "dues",
    "due": "dues",
    "lapses": "dues",
    "last_called": "dues",
    "Standing": "exchange",
    "Receipt": "exchange",
    "Exchange": "exchange",
    "SOURCE": "fact_rows",
    "FactRow": "fact_rows",
    "notice_act": "fact_rows",
    "facts": "fact_rows",
    "read_file": "files",
    "Kind": "messages",
    "Message": "messages",
    "Signed": "messages",
    "read_signed": "messages",
    "Hand": "messages",
    "hand_of": "messages",
    "signed": "messages",
    "Arrived": "exchange",
    "UnitKey": "messages",
    "Numbers": "numbers",
    "Outcome": "planned",
    "Stage": "planned",
    "Version": "planned",
    "Objection": "planned",
    "Actual": "planned",
    "PlanFile": "planned",
    "plan_file": "planned",
    "give_notice": "planned",
    "change_plan": "planned",
    "withdraw_plan": "planned",
    "object_to_plan": "planned",
    "report_actual": "planned",
    "Area": "plans",
    "Plan": "plans",
    "Timing": "plans",
    "Earliness": "plans",
    "earliness": "plans",
    "End": "proof",
    "Proof": "proof",
    "proofs": "proof",
    "SMS": "radio",
    "checked": "radio",
    "unchecked": "radio",
    "to_texts": "radio",
    "from_texts": "radio",
    "short_id": "radio",
    "Spoken": "radio",
    "spoken": "radio",
    "heard": "radio",
    "Waiting": "replica",
    "Replica": "replica",
    "post": "replica",
    "next_at": "replica",
    "to_send": "replica",
    "to_carry": "replica",
    "take_in": "replica",
    "resumed": "replica",
    "replica_data": "replica",
    "read_replica": "replica",
    "deed_of": "sending",
    "acknowledge": "sending",
    "received": "sending",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.liaison.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.liaison' has no attribute {name!r}")
