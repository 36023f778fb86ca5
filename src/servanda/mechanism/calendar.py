"""What the calendar enters by itself: registration, grouping by rule, lapses. It judges nothing, and never twice."""

from collections.abc import Iterable, Iterator, Sequence

from servanda.access import Draft
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.deeds.after import Lapse
from servanda.mechanism.deeds.intake import Registration
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.grouping import GroupingRule, group_drafts
from servanda.mechanism.owed import Due, dues
from servanda.mechanism.records import draft
from servanda.mechanism.standing import is_marker
from servanda.mechanism.words import DueStanding, Step

#: Lapses of these are the mechanism's own affair: told to a party, they would tell it of a file it knows nothing of.
_INNER = (Step.TRIAGE, Step.NOTIFY, Step.INQUIRY, Step.TASK)


def lapses(file: IncidentFile, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """A lapse for everything overdue that has none yet; for a time that was moved, one for each time."""
    entered = {(one.act.step, one.act.of, one.act.by) for one in file.lapses}
    return tuple(
        _lapse(file, one)
        for one in dues(file, procedure, now)
        if one.standing is DueStanding.OVERDUE
        and one.step is not Step.REGISTER
        and (one.step, one.of, one.by) not in entered
    )


def _lapse(file: IncidentFile, one: Due) -> Draft:
    by = one.by or 0
    if one.step in _INNER:
        to: tuple[str, ...] = ()
    elif one.step is Step.ACCESS:
        to = one.owed_by
    else:
        to = file.told_units
    return draft(
        Lapse(one.step, one.of, one.owed_by, one.since, by),
        file.about,
        to=to,
        happened=by,
        key=f"lapse/{file.about}/{one.step}/{one.of}/{by}",
    )


def registrations(files: Iterable[IncidentFile], procedure: Procedure) -> tuple[Draft, ...]:
    """Every file not yet in the register is entered; nobody has to be there for it."""
    return tuple(
        draft(Registration(), file.about, key=f"register/{file.about}")
        for file in files
        if file.allegations and not file.registrations and not is_marker(file, procedure)
    )


def by_itself(
    files: Sequence[IncidentFile], procedure: Procedure, now: int, rule: GroupingRule | None = None, *, since: int = 0
) -> tuple[Draft, ...]:
    """Everything the calendar has to enter now, of all files in the order of the record; once entered, asked again.

    ``rule`` None groups nothing; ``since``: when this was last asked (µs UTC); grouping looks at newer files.
    """
    return tuple(_all(files, procedure, now, rule, since))


def _all(
    files: Sequence[IncidentFile], procedure: Procedure, now: int, rule: GroupingRule | None, since: int
) -> Iterator[Draft]:
    yield from registrations(files, procedure)
    if rule is not None:
        yield from group_drafts(files, rule, procedure, since=since)
    for file in files:
        yield from lapses(file, procedure, now)
