"""A mission at work: what people of it do and ask, one file per thing; the record is written here alone."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.operations.mission.accounts import Accounts as Accounts
    from servanda.operations.mission.accounts import Invitation as Invitation
    from servanda.operations.mission.administration import EnrolmentProposed as EnrolmentProposed
    from servanda.operations.mission.administration import Revoked as Revoked
    from servanda.operations.mission.administration import agree_to as agree_to
    from servanda.operations.mission.administration import erase_agreed as erase_agreed
    from servanda.operations.mission.administration import proposals as proposals
    from servanda.operations.mission.administration import propose_erasure as propose_erasure
    from servanda.operations.mission.administration import propose_person as propose_person
    from servanda.operations.mission.administration import revoke_person as revoke_person
    from servanda.operations.mission.begin import MissionPlace as MissionPlace
    from servanda.operations.mission.begin import agreement_at as agreement_at
    from servanda.operations.mission.begin import agreement_of as agreement_of
    from servanda.operations.mission.begin import begin as begin
    from servanda.operations.mission.begin import body_of as body_of
    from servanda.operations.mission.begin import open_place as open_place
    from servanda.operations.mission.board import ClausesNow as ClausesNow
    from servanda.operations.mission.board import clauses_now as clauses_now
    from servanda.operations.mission.board import clauses_page as clauses_page
    from servanda.operations.mission.body import kept_body as kept_body
    from servanda.operations.mission.calendar import Calendar as Calendar
    from servanda.operations.mission.calendar import keep_calendar as keep_calendar
    from servanda.operations.mission.copies import CopyMade as CopyMade
    from servanda.operations.mission.copies import Looked as Looked
    from servanda.operations.mission.copies import back_up_mission as back_up_mission
    from servanda.operations.mission.copies import evacuate_mission as evacuate_mission
    from servanda.operations.mission.copies import look_at_mission as look_at_mission
    from servanda.operations.mission.copies import receive_mission as receive_mission
    from servanda.operations.mission.copies import restore_mission as restore_mission
    from servanda.operations.mission.countersigning import Seen as Seen
    from servanda.operations.mission.countersigning import SplitView as SplitView
    from servanda.operations.mission.countersigning import countersigner_from as countersigner_from
    from servanda.operations.mission.countersigning import keep_seen as keep_seen
    from servanda.operations.mission.countersigning import looked_at as looked_at
    from servanda.operations.mission.countersigning import new_countersigner as new_countersigner
    from servanda.operations.mission.countersigning import policy_in_file as policy_in_file
    from servanda.operations.mission.countersigning import same_policy as same_policy
    from servanda.operations.mission.countersigning import seen_in as seen_in
    from servanda.operations.mission.countersigning import write_proof as write_proof
    from servanda.operations.mission.deeds import KINDS as KINDS
    from servanda.operations.mission.deeds import act_of as act_of
    from servanda.operations.mission.doing import NEW as NEW
    from servanda.operations.mission.doing import do as do
    from servanda.operations.mission.founding import Founded as Founded
    from servanda.operations.mission.founding import Sheet as Sheet
    from servanda.operations.mission.founding import found_mission as found_mission
    from servanda.operations.mission.founding import invite_again as invite_again
    from servanda.operations.mission.founding import shown_address as shown_address
    from servanda.operations.mission.hands import Hands as Hands
    from servanda.operations.mission.log_keeper import TICK_S as TICK_S
    from servanda.operations.mission.log_keeper import LogKeeper as LogKeeper
    from servanda.operations.mission.log_keeper import LogTold as LogTold
    from servanda.operations.mission.phones import Phones as Phones
    from servanda.operations.mission.phones import PhoneSecret as PhoneSecret
    from servanda.operations.mission.record import Mission as Mission
    from servanda.operations.mission.rehearsal import rehearsed as rehearsed
    from servanda.operations.mission.rehearsal import shipped_story as shipped_story
    from servanda.operations.mission.reports import Became as Became
    from servanda.operations.mission.reports import Reports as Reports
    from servanda.operations.mission.reports import waiting_reports as waiting_reports
    from servanda.operations.mission.story import Story as Story
    from servanda.operations.mission.story import play as play
    from servanda.operations.mission.story import read_story as read_story
    from servanda.operations.mission.taking_up import take_up as take_up
    from servanda.operations.mission.terms import Terms as Terms
    from servanda.operations.mission.terms import duty_log as duty_log
    from servanda.operations.mission.terms import line_between as line_between
    from servanda.operations.mission.terms import units_on_the_line as units_on_the_line
    from servanda.operations.mission.terms import whole_line as whole_line
    from servanda.operations.mission.tries import Tries as Tries
    from servanda.store import Session as KeptSession

_FRONT = {
    "agreement_of": "begin",
    "policy_in_file": "countersigning",
    "write_proof": "countersigning",
    "found_mission": "founding",
    "invite_again": "founding",
    "Founded": "founding",
    "Sheet": "founding",
    "shown_address": "founding",
    "open_place": "begin",
    "agreement_at": "begin",
    "kept_body": "body",
    "LogKeeper": "log_keeper",
    "LogTold": "log_keeper",
    "TICK_S": "log_keeper",
    "CopyMade": "copies",
    "Looked": "copies",
    "back_up_mission": "copies",
    "restore_mission": "copies",
    "evacuate_mission": "copies",
    "receive_mission": "copies",
    "look_at_mission": "copies",
    "Seen": "countersigning",
    "SplitView": "countersigning",
    "countersigner_from": "countersigning",
    "keep_seen": "countersigning",
    "looked_at": "countersigning",
    "new_countersigner": "countersigning",
    "same_policy": "countersigning",
    "seen_in": "countersigning",
    "Accounts": "accounts",
    "Invitation": "accounts",
    "MissionPlace": "begin",
    "begin": "begin",
    "body_of": "begin",
    "Calendar": "calendar",
    "keep_calendar": "calendar",
    "KINDS": "deeds",
    "act_of": "deeds",
    "NEW": "doing",
    "do": "doing",
    "Mission": "record",
    "EnrolmentProposed": "administration",
    "Revoked": "administration",
    "agree_to": "administration",
    "erase_agreed": "administration",
    "proposals": "administration",
    "propose_erasure": "administration",
    "propose_person": "administration",
    "revoke_person": "administration",
    "ClausesNow": "board",
    "clauses_now": "board",
    "clauses_page": "board",
    "rehearsed": "rehearsal",
    "shipped_story": "rehearsal",
    "Story": "story",
    "play": "story",
    "read_story": "story",
    "Hands": "hands",
    "Terms": "terms",
    "duty_log": "terms",
    "line_between": "terms",
    "units_on_the_line": "terms",
    "whole_line": "terms",
    "Tries": "tries",
    "take_up": "taking_up",
    "waiting_reports": "reports",
    "Became": "reports",
    "Reports": "reports",
    "PhoneSecret": "phones",
    "Phones": "phones",
}
__all__ = [*_FRONT, "KeptSession"]


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.operations.mission.{_FRONT[name]}"), name)
    if name == "KeptSession":
        return import_module("servanda.store").Session
    raise AttributeError(f"module 'servanda.operations.mission' has no attribute {name!r}")
