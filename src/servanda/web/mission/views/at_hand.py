"""What a file tells already stands in a form at first: nobody writes twice what is there."""

from dataclasses import fields
from typing import Any, Final

from servanda.mechanism import IncidentFile, Notice, ReviewResult, notice_of
from servanda.web.mission.scene import MissionScene

#: What a notice takes from the allegation: neither its words nor who told it.
_TOLD: Final = ("act", "begin", "end", "accused", "zone", "place", "clauses")


def at_hand(scene: MissionScene, deed: str, file: IncidentFile) -> dict[str, Any]:
    """The fields of a deed that the file or the person's unit tells, without those it tells nothing of."""
    filled = _FILLED.get(deed)
    return {} if filled is None else {name: value for name, value in filled(scene, file).items() if value}


def _notice(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    notice = file.notices[-1].act if file.notices else notice_of(file) if file.allegation is not None else Notice()
    return {name: getattr(notice, name) for name in _TOLD}


def _triage(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    """What was decided before, for of several the last counts whole; else the clauses that were named."""
    if file.triage is not None:
        return {one.name: getattr(file.triage, one.name) for one in fields(file.triage) if one.name != "words"}
    return {"clauses": file.allegation.act.clauses if file.allegation is not None else ()}


def _team(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    """Every side that was told is asked to send somebody; the place is the one that they were told."""
    return {
        "sides": tuple(one for one in scene.house.mission.procedure.parties if file.told(one)),
        **_place(scene, file),
    }


def _place(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    """A place no more exact than the parties were told it: who is asked for access reads it."""
    return {"place": file.notices[-1].act.place} if file.notices else {}


def _finding(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    """What is under review is what a further finding is proposed in the place of."""
    kept = {one.act.review for one in file.reviewed if one.act.result is ReviewResult.UPHELD}
    again = [one.act.finding for one in file.reviews if one.act.id not in kept]
    standing = file.finding[1].act.id if file.finding is not None else ""
    return {"clauses": _notice(scene, file)["clauses"], "replaces": standing if standing in again else ""}


def _responsible(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    if file.finding is None:
        return {}
    found = file.finding[1].act
    return {"units": tuple(one for one in (found.responsible or found.attribution.party,) if one)}


def _own_unit(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    unit = scene.person.unit
    return {"by_unit": unit if unit in scene.house.mission.procedure.parties else "", "act": "response"}


def _recommended(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    """The one thing that is recommended to the person's unit, where it is one."""
    to_it = [one.act.id for one in file.recommendations if scene.person.unit in one.act.units]
    return {"recommendation": to_it[0] if len(to_it) == 1 else ""}


def _latest_finding(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    found = (*file.proposals, *file.issued)
    return {"on": found[-1].act.id if found else ""}


def _holder(scene: MissionScene, file: IncidentFile) -> dict[str, Any]:
    return {"holder": scene.person.id}


_FILLED: Final = {
    "incident:notice:send": _notice,
    "incident:triage:set": _triage,
    "incident:task:assign": _team,
    "incident:access:ask": _place,
    "incident:finding:propose": _finding,
    "incident:recommendation:make": _responsible,
    "incident:response:report": _own_unit,
    "incident:response:promise": _recommended,
    "incident:dissent:record": _latest_finding,
    "incident:item:take": _holder,
}
