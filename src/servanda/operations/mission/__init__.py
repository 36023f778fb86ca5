"""A mission at work: what people of it do and ask, one file per thing; the record is written here alone."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.operations.mission.accounts import SIGNING_IN as SIGNING_IN
    from servanda.operations.mission.accounts import Accounts as Accounts
    from servanda.operations.mission.accounts import Invitation as Invitation
    from servanda.operations.mission.accounts import enrolling as enrolling
    from servanda.operations.mission.administration import EnrolmentProposed as EnrolmentProposed
    from servanda.operations.mission.administration import Revoked as Revoked
    from servanda.operations.mission.administration import agree_to as agree_to
    from servanda.operations.mission.administration import erase_agreed as erase_agreed
    from servanda.operations.mission.administration import may_be_stopped as may_be_stopped
    from servanda.operations.mission.administration import proposals as proposals
    from servanda.operations.mission.administration import propose_erasure as propose_erasure
    from servanda.operations.mission.administration import propose_person as propose_person
    from servanda.operations.mission.administration import revoke_person as revoke_person
    from servanda.operations.mission.administration import to_be_erased as to_be_erased
    from servanda.operations.mission.agreed import SETTINGS as SETTINGS
    from servanda.operations.mission.agreed import KeyChange as KeyChange
    from servanda.operations.mission.agreed import SettingProposed as SettingProposed
    from servanda.operations.mission.agreed import settings_in_force as settings_in_force
    from servanda.operations.mission.anchoring import ANCHOR_S as ANCHOR_S
    from servanda.operations.mission.anchoring import AnchorStands as AnchorStands
    from servanda.operations.mission.anchoring import anchor_stands as anchor_stands
    from servanda.operations.mission.anchoring import anchored_once as anchored_once
    from servanda.operations.mission.anchoring import attach_anchor as attach_anchor
    from servanda.operations.mission.anchoring import roots_in as roots_in
    from servanda.operations.mission.anchoring import take_anchor as take_anchor
    from servanda.operations.mission.anchoring import write_anchor_request as write_anchor_request
    from servanda.operations.mission.begin import MissionPlace as MissionPlace
    from servanda.operations.mission.begin import agreement_at as agreement_at
    from servanda.operations.mission.begin import agreement_of as agreement_of
    from servanda.operations.mission.begin import agreement_worked_with as agreement_worked_with
    from servanda.operations.mission.begin import begin as begin
    from servanda.operations.mission.begin import body_of as body_of
    from servanda.operations.mission.begin import open_place as open_place
    from servanda.operations.mission.board import ClausesNow as ClausesNow
    from servanda.operations.mission.board import clauses_now as clauses_now
    from servanda.operations.mission.board import clauses_page as clauses_page
    from servanda.operations.mission.board import drawn_page as drawn_page
    from servanda.operations.mission.body import kept_body as kept_body
    from servanda.operations.mission.browser_keys import browser_key as browser_key
    from servanda.operations.mission.browser_keys import make_own_keys as make_own_keys
    from servanda.operations.mission.calendar import Calendar as Calendar
    from servanda.operations.mission.calendar import keep_calendar as keep_calendar
    from servanda.operations.mission.called import Call as Call
    from servanda.operations.mission.called import CallKind as CallKind
    from servanda.operations.mission.called import call_file as call_file
    from servanda.operations.mission.copies import CopyMade as CopyMade
    from servanda.operations.mission.copies import Looked as Looked
    from servanda.operations.mission.copies import back_up_mission as back_up_mission
    from servanda.operations.mission.copies import evacuate_mission as evacuate_mission
    from servanda.operations.mission.copies import finish_evacuating as finish_evacuating
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
    from servanda.operations.mission.credentials import FreshFactor as FreshFactor
    from servanda.operations.mission.credentials import OwnCredentials as OwnCredentials
    from servanda.operations.mission.decisions import Decision as Decision
    from servanda.operations.mission.decisions import DecisionStanding as DecisionStanding
    from servanda.operations.mission.decisions import decisions_seen as decisions_seen
    from servanda.operations.mission.deeds import KINDS as KINDS
    from servanda.operations.mission.deeds import SignedThere as SignedThere
    from servanda.operations.mission.deeds import ToSign as ToSign
    from servanda.operations.mission.deeds import act_of as act_of
    from servanda.operations.mission.desk_keys import DeskKeyChange as DeskKeyChange
    from servanda.operations.mission.desk_keys import propose_desk_key as propose_desk_key
    from servanda.operations.mission.desk_log import begin_desk_log as begin_desk_log
    from servanda.operations.mission.desk_log import desk_keeper as desk_keeper
    from servanda.operations.mission.desk_log import desk_word as desk_word
    from servanda.operations.mission.desk_log import is_desk_word as is_desk_word
    from servanda.operations.mission.doing import NEW as NEW
    from servanda.operations.mission.doing import do as do
    from servanda.operations.mission.evidence import evidence_of as evidence_of
    from servanda.operations.mission.evidence import sees_evidence as sees_evidence
    from servanda.operations.mission.founding import Founded as Founded
    from servanda.operations.mission.founding import Sheet as Sheet
    from servanda.operations.mission.founding import found_mission as found_mission
    from servanda.operations.mission.founding import invite_again as invite_again
    from servanda.operations.mission.founding import shown_address as shown_address
    from servanda.operations.mission.guard import AlternativeTold as AlternativeTold
    from servanda.operations.mission.guard import GuardTold as GuardTold
    from servanda.operations.mission.guard import QuestionTold as QuestionTold
    from servanda.operations.mission.guard import guard_on as guard_on
    from servanda.operations.mission.guard import guard_told as guard_told
    from servanda.operations.mission.guard import sees_guard as sees_guard
    from servanda.operations.mission.hands import Hands as Hands
    from servanda.operations.mission.heard import Check as Check
    from servanda.operations.mission.heard import MessageHeard as MessageHeard
    from servanda.operations.mission.heard import hear as hear
    from servanda.operations.mission.journeys import Arrived as Arrived
    from servanda.operations.mission.journeys import Journeys as Journeys
    from servanda.operations.mission.key_deeds import revoke_key as revoke_key
    from servanda.operations.mission.key_deeds import show_kept_key as show_kept_key
    from servanda.operations.mission.key_deeds import show_key as show_key
    from servanda.operations.mission.key_deeds import waiting_keys as waiting_keys
    from servanda.operations.mission.keys import SHOWN_TAG as SHOWN_TAG
    from servanda.operations.mission.keys import KeyShown as KeyShown
    from servanda.operations.mission.keys import PersonKey as PersonKey
    from servanda.operations.mission.letters import LONGEST_LETTER as LONGEST_LETTER
    from servanda.operations.mission.line_cards import Card as Card
    from servanda.operations.mission.line_cards import read_card as read_card
    from servanda.operations.mission.line_exchange import TakenIn as TakenIn
    from servanda.operations.mission.line_exchange import give as give
    from servanda.operations.mission.line_exchange import not_there_yet as not_there_yet
    from servanda.operations.mission.line_exchange import own_card as own_card
    from servanda.operations.mission.line_exchange import take as take
    from servanda.operations.mission.line_exchange import take_texts as take_texts
    from servanda.operations.mission.line_peers import Peer as Peer
    from servanda.operations.mission.line_peers import pair as pair
    from servanda.operations.mission.line_peers import peer_named as peer_named
    from servanda.operations.mission.line_peers import peers as peers
    from servanda.operations.mission.log_keeper import TICK_S as TICK_S
    from servanda.operations.mission.log_keeper import LogKeeper as LogKeeper
    from servanda.operations.mission.log_keeper import LogTold as LogTold
    from servanda.operations.mission.log_keys import propose_key as propose_key
    from servanda.operations.mission.log_keys import propose_setting as propose_setting
    from servanda.operations.mission.log_keys import stop_signer as stop_signer
    from servanda.operations.mission.paper import DUTY_ENTRY as DUTY_ENTRY
    from servanda.operations.mission.paper import MOST_SHEETS as MOST_SHEETS
    from servanda.operations.mission.paper import BookIssued as BookIssued
    from servanda.operations.mission.paper import Books as Books
    from servanda.operations.mission.paper import NumberSpoiled as NumberSpoiled
    from servanda.operations.mission.paper import NumberUsed as NumberUsed
    from servanda.operations.mission.paper import books_of as books_of
    from servanda.operations.mission.paper import enter_from_paper as enter_from_paper
    from servanda.operations.mission.paper import issue_book as issue_book
    from servanda.operations.mission.paper import number_in as number_in
    from servanda.operations.mission.paper import numbered as numbered
    from servanda.operations.mission.paper import spoil as spoil
    from servanda.operations.mission.passkeys import NamedPasskey as NamedPasskey
    from servanda.operations.mission.passkeys import Passkeys as Passkeys
    from servanda.operations.mission.passkeys import RoomAddress as RoomAddress
    from servanda.operations.mission.periods import PeriodsProposed as PeriodsProposed
    from servanda.operations.mission.periods import agree_to_periods as agree_to_periods
    from servanda.operations.mission.periods import periods_of as periods_of
    from servanda.operations.mission.periods import periods_proposed as periods_proposed
    from servanda.operations.mission.periods import propose_periods as propose_periods
    from servanda.operations.mission.phones import Phones as Phones
    from servanda.operations.mission.phones import PhoneSecret as PhoneSecret
    from servanda.operations.mission.pictures import Placed as Placed
    from servanda.operations.mission.pictures import ToldLane as ToldLane
    from servanda.operations.mission.pictures import course_of as course_of
    from servanda.operations.mission.pictures import dates_strip as dates_strip
    from servanda.operations.mission.pictures import map_of as map_of
    from servanda.operations.mission.policy_changes import change_to_sign as change_to_sign
    from servanda.operations.mission.policy_changes import followed as followed
    from servanda.operations.mission.policy_changes import read_changes as read_changes
    from servanda.operations.mission.policy_changes import told_change as told_change
    from servanda.operations.mission.providers import Provider as Provider
    from servanda.operations.mission.providers import ProviderSetting as ProviderSetting
    from servanda.operations.mission.providers import guarded_address as guarded_address
    from servanda.operations.mission.record import Mission as Mission
    from servanda.operations.mission.recurring import Recurring as Recurring
    from servanda.operations.mission.recurring import recurring_now as recurring_now
    from servanda.operations.mission.rehearsal import rehearsed as rehearsed
    from servanda.operations.mission.rehearsal import rehearsed_with_logs as rehearsed_with_logs
    from servanda.operations.mission.rehearsal import shipped_story as shipped_story
    from servanda.operations.mission.report_sealing import seal_reports as seal_reports
    from servanda.operations.mission.reports import Became as Became
    from servanda.operations.mission.reports import Reports as Reports
    from servanda.operations.mission.reports import waiting_reports as waiting_reports
    from servanda.operations.mission.retention import RETAIN_S as RETAIN_S
    from servanda.operations.mission.retention import Expired as Expired
    from servanda.operations.mission.retention import erase_expired as erase_expired
    from servanda.operations.mission.retention import keep_retention as keep_retention
    from servanda.operations.mission.retention import last_kept as last_kept
    from servanda.operations.mission.retention import let_go as let_go
    from servanda.operations.mission.signed_deeds import DEED_MARK as DEED_MARK
    from servanda.operations.mission.signed_deeds import DEED_TAG as DEED_TAG
    from servanda.operations.mission.signed_deeds import Rests as Rests
    from servanda.operations.mission.signed_deeds import deed_holds as deed_holds
    from servanda.operations.mission.signed_deeds import deed_signature as deed_signature
    from servanda.operations.mission.signed_deeds import line_message as line_message
    from servanda.operations.mission.signed_deeds import what_it_rests_on as what_it_rests_on
    from servanda.operations.mission.stolen_passwords import refuse_no_list as refuse_no_list
    from servanda.operations.mission.story import Story as Story
    from servanda.operations.mission.story import play as play
    from servanda.operations.mission.story import read_story as read_story
    from servanda.operations.mission.tables_in import take_table as take_table
    from servanda.operations.mission.taking_up import take_up as take_up
    from servanda.operations.mission.terms import Terms as Terms
    from servanda.operations.mission.terms import duty_log as duty_log
    from servanda.operations.mission.terms import line_between as line_between
    from servanda.operations.mission.terms import units_on_the_line as units_on_the_line
    from servanda.operations.mission.terms import whole_line as whole_line
    from servanda.operations.mission.text import Difference as Difference
    from servanda.operations.mission.text import Text as Text
    from servanda.operations.mission.text import TextAgreed as TextAgreed
    from servanda.operations.mission.text import TextProposed as TextProposed
    from servanda.operations.mission.text import differences as differences
    from servanda.operations.mission.text import note_text as note_text
    from servanda.operations.mission.text import text_in_force as text_in_force
    from servanda.operations.mission.text import texts as texts
    from servanda.operations.mission.tracks import ClauseTrack as ClauseTrack
    from servanda.operations.mission.tracks import clause_tracks as clause_tracks
    from servanda.operations.mission.tries import Tries as Tries
    from servanda.operations.mission.warning_panels import escalation_panels as escalation_panels
    from servanda.operations.mission.warnings import Warned as Warned
    from servanda.operations.mission.warnings import alert_message as alert_message
    from servanda.operations.mission.warnings import public_alerts as public_alerts
    from servanda.operations.mission.warnings import warned as warned
    from servanda.operations.mission.withdrawals import Gate as Gate
    from servanda.operations.mission.withdrawals import GatePart as GatePart
    from servanda.operations.mission.withdrawals import Withdrawal as Withdrawal
    from servanda.operations.mission.withdrawals import gates as gates
    from servanda.operations.mission.withdrawals import withdrawals_seen as withdrawals_seen
    from servanda.store import Session as KeptSession

_FRONT = {
    "Arrived": "journeys",
    "Journeys": "journeys",
    "Provider": "providers",
    "ProviderSetting": "providers",
    "guarded_address": "providers",
    "FreshFactor": "credentials",
    "OwnCredentials": "credentials",
    "change_to_sign": "policy_changes",
    "followed": "policy_changes",
    "read_changes": "policy_changes",
    "told_change": "policy_changes",
    "Recurring": "recurring",
    "recurring_now": "recurring",
    "DEED_MARK": "signed_deeds",
    "DEED_TAG": "signed_deeds",
    "KeyShown": "keys",
    "deed_holds": "signed_deeds",
    "deed_signature": "signed_deeds",
    "line_message": "signed_deeds",
    "Rests": "signed_deeds",
    "what_it_rests_on": "signed_deeds",
    "KeyChange": "agreed",
    "SETTINGS": "agreed",
    "settings_in_force": "agreed",
    "SettingProposed": "agreed",
    "propose_key": "log_keys",
    "propose_setting": "log_keys",
    "stop_signer": "log_keys",
    "SignedThere": "deeds",
    "ToSign": "deeds",
    "revoke_key": "key_deeds",
    "show_kept_key": "key_deeds",
    "show_key": "key_deeds",
    "waiting_keys": "key_deeds",
    "SHOWN_TAG": "keys",
    "PersonKey": "keys",
    "RoomAddress": "passkeys",
    "NamedPasskey": "passkeys",
    "Passkeys": "passkeys",
    "SIGNING_IN": "accounts",
    "enrolling": "accounts",
    "agreement_worked_with": "begin",
    "Text": "text",
    "TextProposed": "text",
    "TextAgreed": "text",
    "Difference": "text",
    "differences": "text",
    "note_text": "text",
    "text_in_force": "text",
    "texts": "text",
    "drawn_page": "board",
    "Placed": "pictures",
    "ToldLane": "pictures",
    "course_of": "pictures",
    "dates_strip": "pictures",
    "map_of": "pictures",
    "Call": "called",
    "CallKind": "called",
    "call_file": "called",
    "Decision": "decisions",
    "DecisionStanding": "decisions",
    "decisions_seen": "decisions",
    "Gate": "withdrawals",
    "GatePart": "withdrawals",
    "Withdrawal": "withdrawals",
    "Warned": "warnings",
    "alert_message": "warnings",
    "public_alerts": "warnings",
    "escalation_panels": "warning_panels",
    "warned": "warnings",
    "gates": "withdrawals",
    "withdrawals_seen": "withdrawals",
    "evidence_of": "evidence",
    "sees_evidence": "evidence",
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
    "DeskKeyChange": "desk_keys",
    "propose_desk_key": "desk_keys",
    "begin_desk_log": "desk_log",
    "desk_keeper": "desk_log",
    "desk_word": "desk_log",
    "is_desk_word": "desk_log",
    "LogKeeper": "log_keeper",
    "LogTold": "log_keeper",
    "TICK_S": "log_keeper",
    "CopyMade": "copies",
    "Looked": "copies",
    "back_up_mission": "copies",
    "restore_mission": "copies",
    "evacuate_mission": "copies",
    "finish_evacuating": "copies",
    "refuse_no_list": "stolen_passwords",
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
    "ANCHOR_S": "anchoring",
    "AnchorStands": "anchoring",
    "anchor_stands": "anchoring",
    "anchored_once": "anchoring",
    "attach_anchor": "anchoring",
    "roots_in": "anchoring",
    "take_anchor": "anchoring",
    "write_anchor_request": "anchoring",
    "PeriodsProposed": "periods",
    "agree_to_periods": "periods",
    "periods_of": "periods",
    "periods_proposed": "periods",
    "propose_periods": "periods",
    "RETAIN_S": "retention",
    "Expired": "retention",
    "erase_expired": "retention",
    "keep_retention": "retention",
    "last_kept": "retention",
    "erase_agreed": "administration",
    "may_be_stopped": "administration",
    "proposals": "administration",
    "propose_erasure": "administration",
    "propose_person": "administration",
    "revoke_person": "administration",
    "ClausesNow": "board",
    "clauses_now": "board",
    "AlternativeTold": "guard",
    "GuardTold": "guard",
    "QuestionTold": "guard",
    "guard_on": "guard",
    "guard_told": "guard",
    "sees_guard": "guard",
    "clauses_page": "board",
    "rehearsed": "rehearsal",
    "rehearsed_with_logs": "rehearsal",
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
    "ClauseTrack": "tracks",
    "clause_tracks": "tracks",
    "take_table": "tables_in",
    "take_up": "taking_up",
    "waiting_reports": "reports",
    "Became": "reports",
    "Reports": "reports",
    "browser_key": "browser_keys",
    "make_own_keys": "browser_keys",
    "to_be_erased": "administration",
    "let_go": "retention",
    "Check": "heard",
    "MessageHeard": "heard",
    "hear": "heard",
    "LONGEST_LETTER": "letters",
    "Card": "line_cards",
    "own_card": "line_exchange",
    "read_card": "line_cards",
    "Peer": "line_peers",
    "pair": "line_peers",
    "peers": "line_peers",
    "peer_named": "line_peers",
    "TakenIn": "line_exchange",
    "give": "line_exchange",
    "take": "line_exchange",
    "not_there_yet": "line_exchange",
    "BookIssued": "paper",
    "Books": "paper",
    "MOST_SHEETS": "paper",
    "NumberSpoiled": "paper",
    "NumberUsed": "paper",
    "books_of": "paper",
    "enter_from_paper": "paper",
    "issue_book": "paper",
    "number_in": "paper",
    "numbered": "paper",
    "spoil": "paper",
    "DUTY_ENTRY": "paper",
    "seal_reports": "report_sealing",
    "take_texts": "line_exchange",
    "PhoneSecret": "phones",
    "Phones": "phones",
}
__all__ = [*_FRONT, "KeptSession"]


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.operations.mission.{_FRONT[name]}"), name)
        return found
    if name == "KeptSession":
        return import_module("servanda.store").Session
    raise AttributeError(f"module 'servanda.operations.mission' has no attribute {name!r}")
