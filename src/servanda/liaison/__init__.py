"""The line between commanders: notice of what is planned, questions and answers, calls, and who received what.

A notice tells and asks nothing: an objection is on record and holds nothing back. Every message is signed by its
sender; each is acknowledged by the recipient's signature, or the calendar enters that the hour passed. Two servers
give each other what they have over any network or on a stick, each message once. Values in, values out: no clock, no
chance, no disk, no network.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.liaison.clocks import Clock as Clock
    from servanda.liaison.clocks import Clocks as Clocks
    from servanda.liaison.clocks import LineTerms as LineTerms
    from servanda.liaison.clocks import NoticeRule as NoticeRule
    from servanda.liaison.clocks import clocks_of as clocks_of
    from servanda.liaison.due import Due as Due
    from servanda.liaison.due import File as File
    from servanda.liaison.due import Progress as Progress
    from servanda.liaison.due import What as What
    from servanda.liaison.due import due as due
    from servanda.liaison.due import lapses as lapses
    from servanda.liaison.exchange import Exchange as Exchange
    from servanda.liaison.exchange import Receipt as Receipt
    from servanda.liaison.exchange import Standing as Standing
    from servanda.liaison.facts import SOURCE as SOURCE
    from servanda.liaison.facts import FactRow as FactRow
    from servanda.liaison.facts import facts as facts
    from servanda.liaison.facts import notice_act as notice_act
    from servanda.liaison.line_file import Alarm as Alarm
    from servanda.liaison.line_file import Call as Call
    from servanda.liaison.line_file import CallEnd as CallEnd
    from servanda.liaison.line_file import LineFile as LineFile
    from servanda.liaison.line_file import Logged as Logged
    from servanda.liaison.line_file import Test as Test
    from servanda.liaison.line_file import answer_test as answer_test
    from servanda.liaison.line_file import line_file as line_file
    from servanda.liaison.line_file import log_call as log_call
    from servanda.liaison.line_file import test_call as test_call
    from servanda.liaison.line_file import tests_due as tests_due
    from servanda.liaison.messages import Hand as Hand
    from servanda.liaison.messages import Kind as Kind
    from servanda.liaison.messages import Message as Message
    from servanda.liaison.messages import Signed as Signed
    from servanda.liaison.messages import UnitKey as UnitKey
    from servanda.liaison.messages import hand_of as hand_of
    from servanda.liaison.messages import read_signed as read_signed
    from servanda.liaison.messages import signed as signed
    from servanda.liaison.numbers import Numbers as Numbers
    from servanda.liaison.plan_file import Actual as Actual
    from servanda.liaison.plan_file import Objection as Objection
    from servanda.liaison.plan_file import Outcome as Outcome
    from servanda.liaison.plan_file import PlanFile as PlanFile
    from servanda.liaison.plan_file import Stage as Stage
    from servanda.liaison.plan_file import Version as Version
    from servanda.liaison.plan_file import change_plan as change_plan
    from servanda.liaison.plan_file import give_notice as give_notice
    from servanda.liaison.plan_file import object_to_plan as object_to_plan
    from servanda.liaison.plan_file import plan_file as plan_file
    from servanda.liaison.plan_file import report_actual as report_actual
    from servanda.liaison.plan_file import withdraw_plan as withdraw_plan
    from servanda.liaison.plans import Area as Area
    from servanda.liaison.plans import Earliness as Earliness
    from servanda.liaison.plans import Plan as Plan
    from servanda.liaison.plans import Timing as Timing
    from servanda.liaison.plans import earliness as earliness
    from servanda.liaison.proof import End as End
    from servanda.liaison.proof import Proof as Proof
    from servanda.liaison.proof import proofs as proofs
    from servanda.liaison.question_file import Answer as Answer
    from servanda.liaison.question_file import Answered as Answered
    from servanda.liaison.question_file import Asked as Asked
    from servanda.liaison.question_file import Meant as Meant
    from servanda.liaison.question_file import Owed as Owed
    from servanda.liaison.question_file import Question as Question
    from servanda.liaison.question_file import QuestionFile as QuestionFile
    from servanda.liaison.question_file import Whose as Whose
    from servanda.liaison.question_file import answer as answer
    from servanda.liaison.question_file import ask as ask
    from servanda.liaison.question_file import question_file as question_file
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
    "Clock": "clocks",
    "LineTerms": "clocks",
    "NoticeRule": "clocks",
    "Clocks": "clocks",
    "clocks_of": "clocks",
    "File": "due",
    "What": "due",
    "Progress": "due",
    "Due": "due",
    "due": "due",
    "lapses": "due",
    "Standing": "exchange",
    "Receipt": "exchange",
    "Exchange": "exchange",
    "SOURCE": "facts",
    "FactRow": "facts",
    "notice_act": "facts",
    "facts": "facts",
    "CallEnd": "line_file",
    "Call": "line_file",
    "Logged": "line_file",
    "Test": "line_file",
    "Alarm": "line_file",
    "LineFile": "line_file",
    "line_file": "line_file",
    "log_call": "line_file",
    "test_call": "line_file",
    "answer_test": "line_file",
    "tests_due": "line_file",
    "Kind": "messages",
    "Message": "messages",
    "Signed": "messages",
    "read_signed": "messages",
    "Hand": "messages",
    "hand_of": "messages",
    "signed": "messages",
    "UnitKey": "messages",
    "Numbers": "numbers",
    "Outcome": "plan_file",
    "Stage": "plan_file",
    "Version": "plan_file",
    "Objection": "plan_file",
    "Actual": "plan_file",
    "PlanFile": "plan_file",
    "plan_file": "plan_file",
    "give_notice": "plan_file",
    "change_plan": "plan_file",
    "withdraw_plan": "plan_file",
    "object_to_plan": "plan_file",
    "report_actual": "plan_file",
    "Area": "plans",
    "Plan": "plans",
    "Timing": "plans",
    "Earliness": "plans",
    "earliness": "plans",
    "End": "proof",
    "Proof": "proof",
    "proofs": "proof",
    "Asked": "question_file",
    "Whose": "question_file",
    "Meant": "question_file",
    "Question": "question_file",
    "Answer": "question_file",
    "Answered": "question_file",
    "Owed": "question_file",
    "QuestionFile": "question_file",
    "question_file": "question_file",
    "ask": "question_file",
    "answer": "question_file",
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
        return getattr(import_module(f"servanda.liaison.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.liaison' has no attribute {name!r}")
