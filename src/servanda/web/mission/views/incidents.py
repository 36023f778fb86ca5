"""Incident files as their pages show them: what each is called, how it stands, its track."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servanda.mechanism import (
    Allegation,
    Due,
    DueStanding,
    IncidentFile,
    Notice,
    Procedure,
    Step,
    StepStanding,
    TrackStep,
    dues,
    is_marker,
    status,
    track,
)
from servanda.vocabulary import act_label, known_act
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.days import at_told

if TYPE_CHECKING:
    from servanda.web.mission.views.queued import Listed

#: How a step's standing is drawn.
AS = {
    StepStanding.NOT_YET: "waits",
    StepStanding.OPEN: "due",
    StepStanding.DONE: "done",
    StepStanding.LAPSED: "late",
    StepStanding.SKIPPED: "passed",
}


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file in a list. ``others``: those looked at with it, by id and name: a new report of a matter is never out of
    sight for having been put together with another."""

    about: str
    name: str
    status: str
    as_: str
    facts: str
    others: tuple[tuple[str, str], ...]
    next: str
    by: int | None
    next_as: str = "due"


@dataclass(frozen=True, slots=True)
class TrackLine:
    """A step of the track."""

    step: str
    as_: str
    owners: tuple[str, ...]
    by: int | None
    by_told: str


def file_line(scene: MissionScene, listed: "Listed") -> FileLine:
    """One file as a list shows it."""
    file = listed.file
    first = min(pressing_of(scene, file), key=_urgency, default=None)
    return FileLine(
        file.about,
        name_of(scene, file),
        standing_of(file),
        listed.as_,
        facts_of(scene, file),
        tuple((one.about, name_of(scene, one)) for one in listed.others),
        f"step-{owed_step(first.step, first.of)}" if first else "",
        first.by if first else None,
        "late" if first and first.standing is DueStanding.OVERDUE else "due",
    )


def owed_step(step: str, of: str) -> str:
    """A step that is owed, as messages name it (``step-…``, ``lapsed-…``): of a response, whether it was promised or
    recommended, for a file has both. ``of``: what the step is about; a response to a recommendation names the unit."""
    if step != Step.RESPONSE or not of:
        return step
    return "response-recommended" if "/" in of else "response-promised"


def drawn_as(scene: MissionScene, file: IncidentFile) -> str:
    """How a file stands, as lists draw it: late, due, or done."""
    mission = scene.house.mission
    return _drawn(file, pressing_of(scene, file), mission.procedure, mission.now)


def name_of(scene: MissionScene, file: IncidentFile) -> str:
    """What a file is called: the act, where, and when; for who sees none of it, when they were told."""
    act = next((one for one in _told(file) if one.act), None)
    if act is None:
        proposed = file.publications[0].recorded if file.publications else None
        return (
            scene.words.say("a-file")
            if proposed is None
            else scene.words.say("publication-of", at=scene.moment(proposed))
        )
    words = act_label(act.act, scene.words.language) if known_act(act.act) else act.act
    where = act.place or (scene.called(act.zone) if act.zone else "")
    return scene.beside(words, where, scene.moment(act.begin) if act.begin else "")


def standing_of(file: IncidentFile) -> str:
    """The message of how a file stands; to who was told nothing of the matter itself, that it was not told."""
    return word_of(status(file)) if _told(file) or file.finding else "matter-not-told"


def _told(file: IncidentFile) -> tuple[Allegation | Notice, ...]:
    """What a person was told the file is about, first told first."""
    return (*(one.act for one in file.allegations), *(one.act for one in file.notices))


def facts_of(scene: MissionScene, file: IncidentFile) -> str:
    """Who is said to have acted, and since when it is in the register."""
    accused = next((one.accused for one in _told(file) if one.accused), "")
    parts = [scene.words.say("alleged-against", who=scene.called(accused))] if accused else []
    return " · ".join((*parts, *((registered,) if (registered := registered_in(scene, file)) else ())))


def registered_in(scene: MissionScene, file: IncidentFile) -> str:
    """Since when it is in the register; empty where it is not, as far as is seen."""
    at = file.registered
    return "" if at is None else scene.words.say("registered-at", at=scene.moment(at))


def track_of(scene: MissionScene, file: IncidentFile) -> tuple[TrackLine, ...]:
    """The procedure of a file as a track; what is the mechanism's own affair is left out for who sees a part."""
    mission = scene.house.mission
    steps = track(file, mission.procedure, mission.now)
    # Who was told nothing of the matter cannot know what was not done yet.
    hidden = {StepStanding.NOT_SHOWN, *(() if _told(file) else (StepStanding.NOT_YET,))}
    return tuple(_track_line(scene, one) for one in steps if one.standing not in hidden)


def pressing_of(scene: MissionScene, file: IncidentFile) -> tuple[Due, ...]:
    """What presses on a file, as far as a person can know of it."""
    mission = scene.house.mission
    return tuple(one for one in dues(file, mission.procedure, mission.now) if one.presses)


def pressing_for(scene: MissionScene, file: IncidentFile) -> tuple[Due, ...]:
    """What the person's unit owes on a file now."""
    return tuple(one for one in pressing_of(scene, file) if scene.person.unit in one.owed_by)


def _track_line(scene: MissionScene, one: TrackStep) -> TrackLine:
    owners = one.owed_by if one.standing != "not yet" else ()
    by = "" if one.by is None else at_told(scene, one.by, scene.house.mission.now)
    return TrackLine(str(one.step), AS[one.standing], owners, one.by, by)


def _drawn(file: IncidentFile, pressing: tuple[Due, ...], procedure: Procedure, now: int) -> str:
    if is_marker(file, procedure) or not pressing:
        return "done"
    return "late" if any(one.by is not None and one.by <= now for one in pressing) else "due"


def _urgency(one: Due) -> tuple[bool, int]:
    return one.by is None, one.by if one.by is not None else one.since
