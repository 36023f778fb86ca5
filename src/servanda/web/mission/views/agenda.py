"""A meeting's agenda: its points as a reader sees them, and what is due that could stand on it with one press."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from servanda.mechanism import AgendaItem, Due, Meeting, Step, agenda_from, dues, read
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import owed_step
from servanda.web.mission.views.pointing import file_told

#: What all who were notified of a file see to be due on it; of other steps some of them know nothing.
_KNOWN_TO_ALL: Final = frozenset((Step.ACKNOWLEDGE, Step.REPLY, Step.REVIEW, Step.PROMISE, Step.RESPONSE))


@dataclass(frozen=True, slots=True)
class Point:
    """A point: what it is about, the file and the step it comes from, by when; ``owed_by`` while due."""

    item: AgendaItem
    name: str
    owed_by: tuple[str, ...] = ()

    @property
    def step(self) -> str:
        """The message of the step it comes from."""
        return f"step-{owed_step(self.item.step, self.item.of)}"


def points_of(scene: MissionScene, held: Meeting) -> list[Point]:
    """The agenda as entered; a point that comes from a file has that file's name as this reader knows it."""
    return [_point(scene, one.act) for one in held.agenda]


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a point: the message of what it is, whose it is, and the words."""

    what: str
    unit: str
    words: str


def came_of(held: Meeting) -> dict[str, tuple[Came, ...]]:
    """By point, and empty for the whole meeting: minutes, decisions and reservations, in that order."""
    found: dict[str, list[Came]] = {}
    for minutes in held.minutes:
        found.setdefault(minutes.act.item, []).append(Came("did-minutes-write", minutes.unit, minutes.act.words))
    for decision in held.decisions:
        found.setdefault(decision.act.on, []).append(Came("did-decision-record", decision.unit, decision.act.words))
    for one in held.reservations:
        found.setdefault(one.act.on, []).append(Came("did-reservation-record", one.unit, one.act.words))
    return {point: tuple(one for one in came if one.words) for point, came in found.items()}


def point_said(scene: MissionScene, item: AgendaItem) -> str:
    """A point in one line, to choose it by."""
    point = _point(scene, item)
    return f"{scene.words.say(point.step)}: {point.name}" if item.about and item.step else point.name


def could_stand(scene: MissionScene, held: Meeting) -> list[Point]:
    """What presses by the hour of the meeting and everybody who is invited knows of, and is not on the agenda yet."""
    there = {one.act.id for one in held.agenda}
    owed = {_id(one): one.owed_by for one in _due_to_all(scene, held)}
    items = agenda_from(_due_to_all(scene, held), held.call.at)
    return [
        Point(one, file_told(scene, one.about, ""), owed.get((one.about, one.step, one.of), ()))
        for one in items
        if one.id not in there
    ]


def _due_to_all(scene: MissionScene, held: Meeting) -> Iterator[Due]:
    """Only of files that every unit invited was notified of: an agenda must not tell anybody that there is a file."""
    mission = scene.house.mission
    invited = set(held.call.invited) - {mission.procedure.body}
    for entries in mission.files(scene.person, "incident"):
        file = read(entries)
        if invited <= set(file.told_units):
            yield from (
                one for one in dues(file, mission.procedure, mission.now)
                if one.presses and one.step in _KNOWN_TO_ALL
            )  # fmt: skip


def _point(scene: MissionScene, item: AgendaItem) -> Point:
    return Point(item, item.words or (file_told(scene, item.about, "") if item.about else item.step))


def _id(one: Due) -> tuple[str, str, str]:
    return one.about, str(one.step), one.of
