"""Allegation, source, withdrawal, registration, triage, grouping by hand, referral."""

from servanda.access import DataClass, Draft
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.deeds.intake import (
    Allegation,
    Grouped,
    Referral,
    Registration,
    SourceNamed,
    Triage,
    Withdrawal,
)
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.records import draft
from servanda.mechanism.standing import MARKER_ACTS
from servanda.mechanism.steps.asked import (
    clauses_known,
    not_to_come,
    of_a_file,
    parties_known,
    refuse,
    sound,
    zone_known,
)
from servanda.vocabulary import known_act, nearest_act


def allege(
    about: str,
    act: Allegation,
    procedure: Procedure,
    now: int,
    *,
    source: SourceNamed | None = None,
    source_to: tuple[str, ...] = (),
) -> tuple[Draft, ...]:
    """A new file with its first entry, and who told it as an entry of class *source* beside it.

    ``about``: an id for the file, given from outside. ``source_to``: units whose people may see who told it. Refuses
    what is incomplete (MEC001), an act that is none (MEC002), an act or words of which only a marker is kept (MEC003),
    who is no party (MEC015), a zone (MEC016) or clause (MEC004) that is none, a time to come (MEC005).
    """
    sound(act)
    if not known_act(act.act):
        near = nearest_act(act.act)
        refuse(
            MechanismCode.UNKNOWN_ACT,
            f"{act.act!r} is not an act of the vocabulary",
            f"did you mean {near}?" if near else "choose one from the list of the field",
        )
    if act.act in MARKER_ACTS:
        refuse(
            MechanismCode.NARRATIVE,
            "of this act only a referral marker is kept",
            "refer the person, and set a marker in a file of its own",
        )
    parties_known(procedure, accused=act.accused, toward=act.toward)
    zone_known(procedure, act.zone)
    clauses_known(act.clauses, procedure)
    not_to_come(act.begin, act.end, now)
    if act.radius_m is not None and act.radius_m < 0:
        refuse(MechanismCode.NOT_KEPT, "a place cannot be uncertain by less than nothing", "write metres, 0 or more")
    drafts = [draft(act, about, happened=act.begin)]
    if source is not None:
        drafts += name_source(about, source, to=source_to)
    return tuple(drafts)


def name_source(about: str, act: SourceNamed, *, to: tuple[str, ...] = ()) -> tuple[Draft, ...]:
    """Who told it, for the eyes of whoever writes it down and of units named in ``to``, and of nobody else."""
    return (draft(act, about, to=to, data_class=DataClass.SOURCE),)


def withdraw(file: IncidentFile, act: Withdrawal, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Whoever alleged it takes it back. Refuses where there is nothing to take back (MEC006), and twice (MEC007)."""
    sound(act)
    of_a_file(file, procedure)
    if file.withdrawals:
        refuse(MechanismCode.TWICE, "it was taken back already", "nothing is to be done")
    return (draft(act, file.about),)


def register(file: IncidentFile, act: Registration, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Enter the file in the register. Refuses where there is none (MEC006), and twice (MEC007)."""
    if not file.allegations:
        refuse(MechanismCode.NO_FILE, "there is no allegation or observation to register", "begin a file first")
    if file.registrations:
        refuse(MechanismCode.TWICE, "the file is registered already", "nothing is to be done")
    return (draft(act, file.about, key=f"register/{file.about}"),)


def set_triage(file: IncidentFile, act: Triage, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Say what is done with a file first; said again, the last counts. Refuses MEC004, MEC006."""
    sound(act)
    if not file.allegations:
        refuse(MechanismCode.NO_FILE, "there is no allegation or observation to look at", "begin a file first")
    clauses_known(act.clauses, procedure)
    return (draft(act, file.about),)


def put_in_group(file: IncidentFile, act: Grouped, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Work a file together with another, or by itself again. Refuses MEC006, MEC010."""
    sound(act)
    of_a_file(file, procedure)
    return (draft(act, file.about),)


def known_file(other: IncidentFile) -> None:
    """Refuses (MEC006) another file that is named and is none: a file worked with nothing would be owed by nobody."""
    if not other.allegations:
        refuse(MechanismCode.NO_FILE, "the other file is not there", "choose one from the list of incident files")


def lead_of(file: IncidentFile, other: IncidentFile, leads: bool) -> str:
    """The file by which ``file`` is worked once it is put with ``other``: the one that leads it, if any does.

    ``leads``: whether others are worked together with ``file``. Refuses (MEC006) a file that is none, and (MEC034)
    what would leave a file with no place in the queue: two files each led by the other, or files behind one that is
    itself led.
    """
    known_file(other)
    if file.about in (other.lead, other.about):
        refuse(
            MechanismCode.CONTRADICTORY,
            "the other file is worked together with this one already",
            "nothing is to be done; or take the other out first, on its own page",
        )
    if leads:
        refuse(
            MechanismCode.CONTRADICTORY,
            "other files are worked together with this one",
            "put the other file with this one, or take those out first, each on its own page",
        )
    return other.lead


def refer(about: str, act: Referral, *, to: tuple[str, ...]) -> tuple[Draft, ...]:
    """A referral marker, for the humanitarian desk and whoever else has to know; never for a party.

    ``to``: the desk's unit, and the body's own where the marker belongs to a file that the body works on. Class
    *source*: seen by its author and by those of the desk and the body who may see sources.
    """
    sound(act)
    return (draft(act, about, to=to, data_class=DataClass.SOURCE),)
