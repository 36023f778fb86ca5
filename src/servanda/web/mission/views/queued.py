"""In which order incident files are listed, and which of them are looked at together.

For who works the queue it is the mechanism's own order: what is late, what is due, urgent before the rest, each
complaining unit's line in its turn, a group as one. For everybody else the latest stands first among what is alike.
"""

from dataclasses import dataclass

from servanda.access import may
from servanda.mechanism import IncidentFile, queue, read
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import drawn_as, name_of

_RANK = ("late", "due", "done")
_TRIAGE = "incident:triage:set"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file in its place. ``others``: those that are looked at with it, the latest first."""

    file: IncidentFile
    as_: str
    others: tuple[IncidentFile, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Another file of the same matter, as its link says it. ``leads``: it is the one they are looked at by."""

    about: str
    name: str
    leads: bool


def in_order(scene: MissionScene, find: str = "") -> list[Listed]:
    """The files a person sees, those that press first; with ``find`` those alone whose name has all its words."""
    files = _files(scene)
    there = {one.about for one in files}
    led: dict[str, tuple[IncidentFile, ...]] = {}
    for one in files:
        if one.lead != one.about and one.lead in there:
            led[one.lead] = (one, *led.get(one.lead, ()))
    if find.strip():
        words = find.casefold().split()
        chosen = [one for one in files if _has(name_of(scene, one), words)]
    else:
        # A file behind one that is itself led stands for itself: none goes without a place.
        led_themselves = {one.about for one in files if one.lead != one.about}
        chosen = [one for one in files if one.lead == one.about or one.lead not in there or one.lead in led_themselves]
    place = _places(scene, files)
    listed = [Listed(one, drawn_as(scene, one), led.get(one.about, ())) for one in reversed(chosen)]
    return sorted(listed, key=lambda one: (_RANK.index(one.as_), place.get(one.file.about, len(place))))


def together_of(scene: MissionScene, file: IncidentFile) -> tuple[Together, ...]:
    """The other files of one matter, as far as a person sees that they are one."""
    if file.lead == file.about:
        others = [one for one in _files(scene) if one.lead == file.about and one.about != file.about]
    else:
        others = [one for one in _files(scene) if file.lead in (one.about, one.lead) and one.about != file.about]
    return tuple(Together(one.about, name_of(scene, one), one.about == file.lead) for one in others)


def _files(scene: MissionScene) -> list[IncidentFile]:
    return [read(entries) for entries in scene.house.mission.files(scene.person, "incident")]


def _places(scene: MissionScene, files: list[IncidentFile]) -> dict[str, int]:
    """The place of each waiting file in the queue, for who works it alone: it is told by whole files."""
    if not may(scene.person, _TRIAGE).allowed:
        return {}
    return {one.lead: n for n, one in enumerate(queue(files, scene.house.mission.procedure))}


def _has(name: str, words: list[str]) -> bool:
    told = name.casefold()
    return all(one in told for one in words)
