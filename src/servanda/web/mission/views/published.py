"""What the public reads: findings in closed words, and corridors that were announced."""

from dataclasses import dataclass
from typing import Final

from servanda import humanitarian as desk
from servanda.access import Person, Role
from servanda.mechanism import Published
from servanda.operations import act_of
from servanda.vocabulary import act_label, known_act
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.line import window_told
from servanda.web.mission.views.naming import desk_name
from servanda.web.mission.views.telling import clause_said

#: Who reads it: nobody of the mission, who sees what the table of sight lets the public see and nothing else.
ANYBODY: Final = Person("anybody", Role.PUBLIC, "")


@dataclass(frozen=True, slots=True)
class PublishedLine:
    """One finding as published. ``at``: µs UTC; ``says``: label messages and what stands there."""

    name: str
    at: int
    says: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AnnouncedLine:
    """A corridor that was announced: from where to where, and when. ``over``: its window has passed.

    ``recalled``: since when (µs UTC) it is announced no longer.
    """

    name: str
    window: str
    purpose: str
    over: bool
    recalled: int | None = None


def published_findings(scene: MissionScene) -> tuple[PublishedLine, ...]:
    """What was published of incident files, latest first."""
    files = scene.house.mission.files(ANYBODY, "incident")
    found = [
        _line(scene, act, entry.recorded)
        for entries in files
        for entry in entries
        if entry.deed == Published.deed and isinstance(act := act_of(entry), Published)
    ]
    return tuple(sorted(found, key=lambda one: -one.at))


def announced_corridors(scene: MissionScene) -> tuple[AnnouncedLine, ...]:
    """Corridors announced to everybody, latest first; those whose window has passed after the rest.

    One that is announced no longer stays, before all others until its window has passed: who read of it looks for it.
    """
    states = [desk.read_file(one) for one in scene.house.mission.files(ANYBODY, "humanitarian")]
    now = scene.house.mission.now
    found = [
        AnnouncedLine(
            desk_name(scene, one),
            window_told(scene, one.corridor.begin, one.corridor.until),
            one.corridor.purpose,
            one.corridor.until <= now,
            one.recalled,
        )
        for one in reversed(states)
        if isinstance(one, desk.CorridorFile) and one.corridor is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.over, one.recalled is None and not one.over)))


def _line(scene: MissionScene, act: Published, at: int) -> PublishedLine:
    words = scene.words.say
    label = act_label(act.act, scene.words.language) if known_act(act.act) else act.act
    where = scene.called(act.zone) if act.zone else ""
    told = [
        ("field-status", words(word_of(act.status))),
        ("field-clauses", "\n".join(clause_said(scene, one) for one in act.clauses)),
        ("field-breach", words(word_of(act.breach)) if act.breach else ""),
        ("field-grade", act.grade),
        ("field-attributed-to", scene.called(act.attributed_to) if act.attributed_to else ""),
        ("field-access-refused", words("word-yes") if act.access_refused else ""),
        ("field-dissent", words("word-yes") if act.dissent else ""),
    ]
    name = ", ".join(one for one in (label, where, scene.hours.day_kept(act.day)) if one)
    return PublishedLine(name, at, tuple(one for one in told if one[1]))
