"""The first page: what is due, one's own first; how the clauses stand, the course of time, the map."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.basis import DAY
from servanda.mechanism import DueStanding, read
from servanda.operations import clauses_now, clauses_page, course_of, gates, map_of
from servanda.page import asset, draw
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.course import LATEST, coming, lanes, placed
from servanda.web.mission.views.decided import owed_decisions
from servanda.web.mission.views.exercise import inbox_of
from servanda.web.mission.views.first import disputed, lately, unseen
from servanda.web.mission.views.incidents import name_of, owed_step, pressing_of
from servanda.web.mission.views.owed import DueLine, by_hour, owed_at_the_desk, owed_on_the_line, recurring_owed
from servanda.web.mission.views.withdrawn import gate_line
from servanda.web.mission.ways import WAYS

routes = APIRouter()
#: So many things due stand open at once, so many dates ahead; the rest is a press away.
_FIRST, _NEXT = 4, 6
#: So many of all that is due are on the page at all: the list of incidents has the rest, in parts.
_MOST = 50
AHEAD = 28 * DAY
_TYPES = {"style.css": "text/css", "script.js": "text/javascript"}


@routes.get("/")
def situation(request: Request) -> Response:
    """What is due, one's own first; what comes next and what a gate waits for; map, clauses, the course of time."""
    scene = MissionScene.of(request)
    made = scene.house.made.of(scene, "situation", lambda: _made(scene))
    return HTMLResponse(scene.page("situation.html", "situation", inbox=inbox_of(scene), **made))


def _made(scene: MissionScene) -> dict[str, Any]:
    mission, language = scene.house.mission, scene.words.language
    now = clauses_now(mission, scene.person)
    result = now.assessments
    every = by_hour([*due_from_all(scene), *recurring_owed(scene, result)])
    places, unplaced = placed(scene)
    evidence = scene.words.say("map-evidence") if now.from_evidence else ""
    ground = map_of(mission.agreement, result, places, unplaced, evidence, language)
    next_ = coming(scene, result, AHEAD)
    course = course_of(mission.agreement, result, lanes(scene), next_, language)
    ways = WAYS[scene.person.role]
    return {
        "mine": [one for one in every if scene.person.unit in one.owners],
        "others": [one for one in every if scene.person.unit not in one.owners],
        "lately": lately(scene),
        "disputed": disputed(scene),
        "unseen": unseen(scene, now),
        "coming": next_[:_NEXT],
        "gates": [gate_line(scene, one) for one in gates(mission.agreement, result)],
        "gates_on": "/withdrawal" if "withdrawal" in ways else "",
        "drawn": draw(clauses_page(mission, now, language, [ground, course])),
        "facts": now.facts,
        "from_evidence": now.from_evidence,
        "first": _FIRST,
        "most": _MOST,
        "latest": LATEST,
        "left_out": len(mission.files(scene.person, "incident")) > LATEST,
    }


@routes.get("/drawings/{name}")
def drawings(name: str) -> Response:
    """The style sheet and the script of drawn sections."""
    if name not in _TYPES:
        return Response(status_code=404)
    return Response(asset(name.split(".")[0]), media_type=_TYPES[name])


def due_from_all(scene: MissionScene) -> list[DueLine]:
    """Everything owed on the files a person sees; what one file asks alike of several by one hour is one line."""
    mission = scene.house.mission
    found: dict[tuple[str, str, int | None, str, bool], DueLine] = {}
    for entries in mission.files(scene.person, "incident"):
        file = read(entries)
        for one in pressing_of(scene, file):
            step = owed_step(one.step, one.of)
            as_ = "late" if one.standing is DueStanding.OVERDUE else "due"
            mine = scene.person.unit in one.owed_by
            key = (one.about, step, one.by, as_, mine)
            before = found[key].owners if key in found else ()
            owners = tuple(dict.fromkeys((*before, *one.owed_by)))
            href = f"/incidents/{one.about}"
            found[key] = DueLine(href, f"step-{step}", name_of(scene, file), owners, one.by, as_)
    ways = WAYS[scene.person.role]
    every = [*found.values(), *(owed_on_the_line(scene) if "line" in ways else ())]
    decided_on = {"guarantees": "/guarantees", "consequences": "/consequences"}
    path = next((decided_on[way] for way in decided_on if way in ways), "")
    every += owed_decisions(scene, path) if path else ()
    every += [one for one in owed_at_the_desk(scene) if one.href.split("/")[1] in ways]
    return by_hour(every)
