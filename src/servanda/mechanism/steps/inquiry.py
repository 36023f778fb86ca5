"""Notes, team, access, appearance, evidence items, the team's report."""

import re
from dataclasses import replace
from typing import Final

from servanda.access import Draft
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.deeds.inquiry import (
    AccessAnswer,
    AccessRequest,
    Appearance,
    InquiryNote,
    Note,
    Tasking,
    TeamReport,
)
from servanda.mechanism.deeds.items import HandOver, ItemTaken
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.records import draft
from servanda.mechanism.steps.asked import names_no_source, of_a_file, refuse, sound
from servanda.mechanism.words import AccessReply

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def inquire(file: IncidentFile, act: InquiryNote, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Open a preliminary inquiry, or carry it on. Refuses MEC006, MEC010."""
    sound(act)
    of_a_file(file, procedure)
    return (draft(act, file.about),)


def assign(file: IncidentFile, act: Tasking, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Give the file to a team; the sides asked to send somebody are told where and by when.

    A team without somebody of a side may be given it: who is missing is shown, and nobody is waited for. Refuses a
    tasking of the same id (MEC007), a time for appearing or reporting that is past, or a report owed before the sides
    have to be there (MEC005), and a lead who is not of the team (MEC034).
    """
    sound(act)
    names_no_source(act, file, procedure)
    of_a_file(file, procedure)
    if any(one.act.id == act.id for one in file.taskings):
        refuse(MechanismCode.TWICE, "a tasking of this id is there already", "load the page again, and send it anew")
    if any(by is not None and by <= now for by in (act.appear_by, act.report_by)):
        refuse(MechanismCode.IMPOSSIBLE_TIME, "the time to appear or to report is past", "name a later one")
    if act.appear_by is not None and act.report_by is not None and act.report_by < act.appear_by:
        refuse(
            MechanismCode.IMPOSSIBLE_TIME,
            "the team is to report before the sides have to appear",
            "look whether the two times are exchanged",
        )
    if act.lead and all(one.person != act.lead for one in act.team):
        refuse(
            MechanismCode.CONTRADICTORY,
            "who leads is not of the team, and could neither report nor record who appeared",
            "add them to the team, or name one of the team",
        )
    told = tuple(one for one in act.sides if file.told(one) is not None)
    return (draft(act, file.about, to=told),)


def record_appearance(file: IncidentFile, act: Appearance, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Whether a side came. Refuses a tasking that is none, or that did not ask for that side (MEC020)."""
    sound(act)
    names_no_source(act, file, procedure)
    of_a_file(file, procedure)
    if not any(one.act.id == act.tasking and act.side in one.act.sides for one in file.taskings):
        refuse(
            MechanismCode.NOT_TASKED, "no such tasking asked this side to appear", "name the tasking and a side of it"
        )
    return (draft(act, file.about, to=file.told_units),)


def ask_access(file: IncidentFile, act: AccessRequest, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Ask a unit for access. Refuses a request of the same id (MEC007)."""
    sound(act)
    names_no_source(act, file, procedure)
    of_a_file(file, procedure)
    if any(one.act.id == act.id for one in file.requests):
        refuse(MechanismCode.TWICE, "a request of this id is there already", "load the page again, and send it anew")
    return (draft(act, file.about, to=(act.of_unit,)),)


def answer_access(file: IncidentFile, act: AccessAnswer, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Given, refused or delayed. Refuses a request that is none (MEC021), and a delay without an instant (MEC001)."""
    sound(act)
    names_no_source(act, file, procedure)
    of_a_file(file, procedure)
    asked = next((one for one in file.requests if one.act.id == act.request), None)
    if asked is None:
        refuse(
            MechanismCode.UNKNOWN_REQUEST,
            "there is no request for access of this id",
            "choose the request from the list",
        )
    if act.answer is AccessReply.DELAYED and act.until is None:
        refuse(MechanismCode.INCOMPLETE, "until is not filled in", "say until when access is delayed")
    return (draft(act, file.about, to=(asked.act.of_unit,)),)


def take_item(file: IncidentFile, act: ItemTaken, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Take an item into custody. Refuses an id taken already (MEC007), a digest that is none (MEC023)."""
    sound(act)
    of_a_file(file, procedure)
    if any(isinstance(one.act, ItemTaken) and one.act.id == act.id for one in file.custody):
        refuse(MechanismCode.TWICE, "an item of this id is in custody already", "load the page again, and send it anew")
    _digest(act.digest)
    return (draft(act, file.about, happened=None),)


def hand_over(file: IncidentFile, act: HandOver, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Hand an item on. A gap in custody is entered as it is, and shown; only an item that is none is refused."""
    sound(act)
    of_a_file(file, procedure)
    if not any(isinstance(one.act, ItemTaken) and one.act.id == act.id for one in file.custody):
        refuse(MechanismCode.UNKNOWN_ITEM, "no item of this id was taken", "name the item")
    _digest(act.digest)
    return (draft(act, file.about),)


def write_note(file: IncidentFile, act: Note, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """An interim note, for the mechanism's own people. Refuses MEC006, MEC010."""
    sound(act)
    of_a_file(file, procedure)
    return (draft(act, file.about),)


def submit_report(file: IncidentFile, act: TeamReport, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """A team's report; which sides were absent is filled in from the record, not by whoever reports.

    Refuses what sides said of a fact that is not named (MEC001), a tasking that is none (MEC020), an item that is none
    (MEC022).
    """
    sound(act)
    if any(one.statements and not one.fact.strip() for one in act.disagreed):
        refuse(MechanismCode.INCOMPLETE, "fact is not filled in", "fill it in")
    of_a_file(file, procedure)
    if not any(one.act.id == act.tasking for one in file.taskings):
        refuse(MechanismCode.NOT_TASKED, "there is no such tasking", "name the tasking the report belongs to")
    taken = {one.act.id for one in file.custody}
    if strange := [one for one in act.items if one not in taken]:
        refuse(MechanismCode.UNKNOWN_ITEM, f"not in custody: {', '.join(strange)}", "take the items, or leave them out")
    return (draft(replace(act, absent=file.absent(act.tasking)), file.about),)


def _digest(digest: str) -> None:
    if digest and not _DIGEST.fullmatch(digest):
        refuse(MechanismCode.NO_DIGEST, "a digest is 64 hexadecimal digits in small letters", "work out SHA-256 again")
