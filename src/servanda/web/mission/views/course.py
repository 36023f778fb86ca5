"""What the map and the course of time show somebody: the files they see, each once, by what is known of its place."""

from collections.abc import Iterator

from servanda.basis import NEVER
from servanda.compliance import Assessments
from servanda.compliance import Status as EngineStatus
from servanda.mechanism import (
    Allegation,
    DutyOverdue,
    IncidentFile,
    Notice,
    Status,
    read,
    read_watch,
    status,
    withdrawn,
)
from servanda.operations import DecisionStanding, Placed, ToldLane, decisions_seen
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.telling import clause_said
from servanda.web.views import own_words

#: How a file's standing is told apart on the map; words and shapes, never colour alone.
_LAYERS = {Status.CONFIRMED: "map-confirmed", Status.NOT_CONFIRMED: "map-not-confirmed"}
_DEGREE = 1_000_000
#: So many files, the latest told, are drawn: with more no map is read, and a weak line does not carry the page.
LATEST = 200


def placed(scene: MissionScene) -> tuple[tuple[Placed, ...], int]:
    """The incident files a person sees that were told with a place, and how many were told without."""
    found, without = [], 0
    for file in _files(scene):
        if withdrawn(file):
            continue
        told = _told(file)
        at = next((one for one in told if one.point is not None), None)
        if at is None or at.point is None:
            without += 1
            continue
        point = at.point
        layer = scene.words.say(_LAYERS.get(status(file), "map-alleged"))
        radius = float(getattr(at, "radius_m", None) or 0)
        found.append(Placed(layer, name_of(scene, file), point[0] / _DEGREE, point[1] / _DEGREE, radius))
    return tuple(found), without


def lanes(scene: MissionScene) -> tuple[ToldLane, ...]:
    """What happened, as it was told, and what was recorded, each a lane of instants."""
    say = scene.words.say
    happened: list[tuple[int, str]] = []
    found: list[tuple[int, str]] = []
    for file in _files(scene):
        begin = next((one.begin for one in _told(file) if one.begin), None)
        if begin is not None:
            happened.append((begin, name_of(scene, file)))
        if file.finding is not None:
            found.append((file.finding[0].recorded, name_of(scene, file)))
    watched = [read_watch(entries) for entries in scene.house.mission.files(scene.person, "watch")]
    certified = [(one.recorded, clause_said(scene, one.act.duty)) for file in watched for one in file.certifications]
    declared = [(one.recorded, scene.called(one.unit)) for file in watched for one in file.declarations]
    late = [(one.act.by, _late_said(scene, one.act)) for file in watched for one in file.overdue]
    heads = say("lane-happened"), say("lane-recorded")
    return (
        ToldLane(heads[0], say("lane-incidents"), tuple(sorted(happened))),
        ToldLane(heads[1], say("lane-findings"), tuple(sorted(found))),
        ToldLane(heads[1], say("lane-certified"), tuple(sorted(certified))),
        ToldLane(heads[1], say("lane-declared"), tuple(sorted(declared))),
        ToldLane(heads[1], say("lane-overdue"), tuple(sorted(late))),
    )


def _late_said(scene: MissionScene, act: DutyOverdue) -> str:
    said = clause_said(scene, act.duty.partition("/")[0])
    return f"{said} ({scene.words.say('missed-times', n=act.missed)})" if act.missed else said


def coming(scene: MissionScene, result: Assessments, ahead_us: int) -> tuple[tuple[int, str], ...]:
    """What comes next by the agreement: ends of duties done once, decisions with an hour, within so long."""
    mission, now = scene.house.mission, result.as_of
    found = {(at, clause) for at, clause in _ends(scene, result) if now < at <= now + ahead_us}
    told = [(at, clause_said(scene, clause)) for at, clause in sorted(found)]
    for one in decisions_seen(mission, scene.person, result):
        if one.standing is DecisionStanding.DUE and one.call.by is not None and now < one.call.by <= now + ahead_us:
            step = next((each for each in mission.agreement.consequences if each.id == one.call.step), None)
            said = own_words(step.called, scene.words.language) if step is not None else ""
            told.append((one.call.by, said or one.call.step))
    return tuple(sorted(told))


def _ends(scene: MissionScene, result: Assessments) -> Iterator[tuple[int, str]]:
    known = {clause.id for clause in scene.house.mission.agreement.clauses}
    for one in result.by_obligation:
        clause = str(one.obligation.clause)
        once = len(one) == 1 and one.trigger is None and clause in known
        if once and one.status[0] != EngineStatus.MET and one.end[0] < NEVER // 2:
            yield int(one.end[0]) - 1, clause


def _told(file: IncidentFile) -> tuple[Allegation | Notice, ...]:
    return (*(one.act for one in file.allegations), *(one.act for one in file.notices))


def _files(scene: MissionScene) -> Iterator[IncidentFile]:
    for entries in scene.house.mission.files(scene.person, "incident")[-LATEST:]:
        yield read(entries)


__all__ = ["LATEST", "coming", "lanes", "placed"]
