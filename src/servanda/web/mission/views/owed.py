"""What is owed on the lines, as lists show it: own first, by its hour."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.access import Entry
from servanda.basis import DAY
from servanda.compliance import Assessments
from servanda.operations import recurring_now
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.line import receipt_word
from servanda.web.mission.views.naming import desk_name, desk_path, line_name
from servanda.web.mission.views.telling import clause_said

#: How the progress of something due is drawn.
_MISSED_FOR: Final = 7 * DAY
AS = {"open": "due", "overdue": "late", "lapsed": "late", "met": "done", "late": "done"}


@dataclass(frozen=True, slots=True)
class DueLine:
    """One thing owed, as a list shows it."""

    href: str
    what: str
    name: str
    owners: tuple[str, ...]
    by: int | None
    as_: str
    #: Of what recurs, how many times it is due or was missed; 0 of everything else.
    times: int = 0


def owed_on_the_line(scene: MissionScene) -> list[DueLine]:
    """What is owed on the liaison line, as far as a person sees it."""
    return together(
        one for entries in scene.house.mission.files(scene.person, "liaison") for one in _line(scene, entries)
    )


def owed_at_the_desk(scene: MissionScene) -> list[DueLine]:
    """What is owed to the humanitarian desk and by it, as far as a person sees it."""
    files = scene.house.mission.files(scene.person, "humanitarian")
    return together(one for entries in files for one in _desk(scene, entries))


def recurring_owed(scene: MissionScene, result: Assessments) -> list[DueLine]:
    """Duties of every day and of every event, as far as a person sees: one line for what is due, one for what was
    missed. A day that was missed is not done any more: it is listed for a week, and stands in the record."""
    found = []
    for one in recurring_now(scene.house.mission.agreement, result):
        name = clause_said(scene, one.clause)
        if one.due is not None:
            found.append(DueLine("/agreement", "owed-recurring", name, one.owed_by, one.due, "due", one.open))
        missed = [at for at in one.missed if one.event or at > result.as_of - _MISSED_FOR]
        if missed:
            found.append(DueLine("/agreement", "missed-recurring", name, one.owed_by, missed[-1], "late", len(missed)))
    return _once(found)


def _once(found: Iterable[DueLine]) -> list[DueLine]:
    """A clause that asks for several things each day, in one sentence, is one line: with the most of its days."""
    joined: dict[DueLine, DueLine] = {}
    for one in found:
        key = replace(one, times=0)
        joined[key] = replace(one, times=max(one.times, joined[key].times)) if key in joined else one
    return list(joined.values())


def halved(scene: MissionScene, owed: Iterable[DueLine]) -> tuple[list[DueLine], list[DueLine]]:
    """What the person's own unit owes, and what others do."""
    mine: list[DueLine] = []
    others: list[DueLine] = []
    for one in owed:
        (mine if scene.person.unit in one.owners else others).append(one)
    return mine, others


def by_hour(owed: Iterable[DueLine]) -> list[DueLine]:
    """In the order of hours; what has none comes last."""
    return sorted(owed, key=lambda one: (one.by is None, one.by or 0))


def _line(scene: MissionScene, entries: tuple[Entry, ...]) -> Iterator[DueLine]:
    mission = scene.house.mission
    state = line.read_file(entries)
    for one in line.due(state, mission.line_clocks, mission.now):
        if AS[one.progress] != "done" and line.last_called(state, one):
            href = f"/line/{one.about}"
            name = line_name(scene, state)
            yield DueLine(href, owed_word(state, one), name, (one.owes,), one.by, AS[one.progress])


def owed_word(state: line.File, one: line.Due) -> str:
    """The message of what is owed on the line: of a receipt, of which message, for one file has many."""
    held = state.exchange.message(one.message) if one.what is line.What.ACKNOWLEDGEMENT else None
    return f"owed-{one.what.replace(' ', '-')}" if held is None else receipt_word(held.message.kind)


def _desk(scene: MissionScene, entries: tuple[Entry, ...]) -> Iterator[DueLine]:
    mission = scene.house.mission
    state = desk.read_file(entries)
    for one in desk.due(state, mission.terms.desk, mission.now):
        if AS[one.progress] != "done":
            href, name = f"{desk_path(state)}/{one.about}", desk_name(scene, state)
            owners = (one.owes or next((each.unit for each in entries if each.unit), ""),)
            yield DueLine(href, f"owed-{one.what.replace(' ', '-')}", name, owners, one.by, AS[one.progress])


def together(found: Iterable[DueLine]) -> list[DueLine]:
    """By hour; what one file asks alike of several by one hour is one line."""
    joined: dict[DueLine, dict[str, None]] = {}
    for one in found:
        joined.setdefault(replace(one, owners=()), {}).update(dict.fromkeys(one.owners))
    return by_hour(replace(one, owners=tuple(owners)) for one, owners in joined.items())
