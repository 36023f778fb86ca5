"""A mission at work: what people of it do and ask, one file per thing; the record is written here alone."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.operations.mission.accounts import Accounts as Accounts
    from servanda.operations.mission.accounts import Invitation as Invitation
    from servanda.operations.mission.begin import MissionPlace as MissionPlace
    from servanda.operations.mission.begin import begin as begin
    from servanda.operations.mission.begin import body_of as body_of
    from servanda.operations.mission.board import ClausesNow as ClausesNow
    from servanda.operations.mission.board import clauses_now as clauses_now
    from servanda.operations.mission.board import clauses_page as clauses_page
    from servanda.operations.mission.calendar import keep_calendar as keep_calendar
    from servanda.operations.mission.deeds import KINDS as KINDS
    from servanda.operations.mission.deeds import act_of as act_of
    from servanda.operations.mission.doing import NEW as NEW
    from servanda.operations.mission.doing import do as do
    from servanda.operations.mission.hands import Hands as Hands
    from servanda.operations.mission.record import Mission as Mission
    from servanda.operations.mission.rehearsal import rehearsed as rehearsed
    from servanda.operations.mission.rehearsal import shipped_story as shipped_story
    from servanda.operations.mission.story import Story as Story
    from servanda.operations.mission.story import play as play
    from servanda.operations.mission.story import read_story as read_story
    from servanda.operations.mission.terms import Terms as Terms
    from servanda.operations.mission.terms import duty_log as duty_log
    from servanda.operations.mission.terms import line_between as line_between
    from servanda.operations.mission.terms import units_on_the_line as units_on_the_line
    from servanda.operations.mission.terms import whole_line as whole_line
    from servanda.operations.mission.tries import Tries as Tries
    from servanda.store import Session as KeptSession

_FRONT = {
    "Accounts": "accounts",
    "Invitation": "accounts",
    "MissionPlace": "begin",
    "begin": "begin",
    "body_of": "begin",
    "keep_calendar": "calendar",
    "KINDS": "deeds",
    "act_of": "deeds",
    "NEW": "doing",
    "do": "doing",
    "Mission": "record",
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
}
__all__ = [*_FRONT, "KeptSession"]


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.operations.mission.{_FRONT[name]}"), name)
    if name == "KeptSession":
        return import_module("servanda.store").Session
    raise AttributeError(f"module 'servanda.operations.mission' has no attribute {name!r}")
