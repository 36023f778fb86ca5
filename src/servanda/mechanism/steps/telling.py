"""Telling the parties, telling them later, their acknowledgement and reply."""

import re
from collections.abc import Iterable

from servanda.access import DataClass, Draft
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.deeds.intake import SourceNamed
from servanda.mechanism.deeds.telling import Acknowledgement, Delay, Notice, Reply
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.records import draft
from servanda.mechanism.steps.asked import (
    clauses_known,
    names_no_source,
    of_a_file,
    parties_known,
    refuse,
    sound,
    zone_known,
)


def notice_of(file: IncidentFile) -> Notice:
    """A notice filled in from the allegation, for the chair to look over: neither its words nor who told it."""
    begun = file.allegation
    if begun is None:
        return Notice()
    said = begun.act
    clauses = file.triage.clauses if file.triage is not None and file.triage.clauses else said.clauses
    return Notice(
        act=said.act,
        begin=said.begin,
        end=said.end,
        accused=said.accused,
        zone=said.zone,
        place=said.place,
        clauses=clauses,
    )


def notify(
    file: IncidentFile, act: Notice, procedure: Procedure, now: int, *, to: tuple[str, ...] = ()
) -> tuple[Draft, ...]:
    """Tell the parties, or the units in ``to``. Later notices tell the same units what has changed.

    Refuses a marker (MEC010), a notice that names who told it without their consent (MEC011), who is no party (MEC015),
    a zone that is none (MEC016).
    """
    sound(act)
    of_a_file(file, procedure)
    parties_known(procedure, accused=act.accused)
    zone_known(procedure, act.zone)
    clauses_known(act.clauses, procedure)
    _no_complainant(file, act)
    names_no_source(act, file, procedure)
    return (draft(act, file.about, to=to or procedure.parties, happened=now),)


def names_complainant(file: IncidentFile, words: str, called: Iterable[str]) -> bool:
    """Whether words for the parties hold a name of the unit that complained, which did not agree to be named.

    ``called``: what the unit is called, in any language. Its name may stand there as that of who was hit: whether it
    tells who complained, somebody has to say who reads it. What the mechanism saw itself names nobody.
    """
    begun = file.allegation
    if begun is None or begun.act.may_name or begun.act.own:
        return False
    names = [name.strip() for name in called if name.strip()]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE) for name in names)


def _no_complainant(file: IncidentFile, act: Notice) -> None:
    begun = file.allegation
    if act.complainant and not (begun is not None and begun.act.may_name):
        refuse(
            MechanismCode.NAMES_SOURCE,
            "the notice names who complained, and they did not agree to be named",
            "leave the name out",
        )


def delay_notice(
    file: IncidentFile, act: Delay, procedure: Procedure, now: int, *, words: str = "", to: tuple[str, ...] = ()
) -> tuple[Draft, ...]:
    """Tell the parties later, for a site's or a person's safety. The reason in ``words`` is a *source* entry beside.

    Refuses where every party has been told (MEC012), and an instant that is past or beyond the limit (MEC013):
    the agreement's clock ``delay`` from registration, else 72 hours.
    """
    sound(act)
    of_a_file(file, procedure)
    if all(file.told(one) is not None for one in procedure.parties):
        refuse(MechanismCode.TOLD_ALREADY, "the parties have been told already", "nothing is left to delay")
    begun = file.registered if file.registered is not None else now
    latest = begun + procedure.delay_limit
    if not now < act.until <= latest:
        hours = procedure.delay_limit // 3_600_000_000
        refuse(
            MechanismCode.BEYOND_LIMIT,
            f"the parties are told at the latest {hours} hours after registration, and not in the past",
            "name an earlier time, or tell them now with less of the place",
        )
    drafts = [draft(act, file.about)]
    if words:
        drafts.append(draft(SourceNamed(words=words), file.about, to=to, data_class=DataClass.SOURCE))
    return tuple(drafts)


def acknowledge(
    file: IncidentFile, act: Acknowledgement, procedure: Procedure, now: int, *, unit: str
) -> tuple[Draft, ...]:
    """A unit confirms receipt. Refuses where it was told nothing (MEC014), and twice (MEC007)."""
    sound(act)
    _told(file, unit)
    if any(one.unit == unit for one in file.acknowledgements):
        refuse(MechanismCode.TWICE, "receipt is confirmed already", "nothing is to be done")
    return (draft(act, file.about, to=file.told_units),)


def reply(file: IncidentFile, act: Reply, procedure: Procedure, now: int, *, unit: str) -> tuple[Draft, ...]:
    """A unit's answer, seen by all who were notified; further ones add to it. Refuses where it was told nothing."""
    sound(act)
    _told(file, unit)
    return (draft(act, file.about, to=file.told_units),)


def _told(file: IncidentFile, unit: str) -> None:
    if file.told(unit) is None:
        refuse(MechanismCode.NOT_TOLD, "nothing was notified to your unit here", "wait for a notice")
