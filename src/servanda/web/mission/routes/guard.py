"""What else an incident may have been, below its file: for those of the mechanism, and to anybody else not there."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from servanda.mechanism import read
from servanda.operations import guard_told
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of

routes = APIRouter()


@routes.get("/incidents/{about}/guard")
def guard(request: Request, about: str) -> Response:
    """The five alternatives with what excludes each, and the questions with whom they are put to."""
    scene = MissionScene.of(request)
    mission = scene.house.mission
    told = guard_told(mission, scene.person, about, scene.words.language)
    if told is None:
        raise HTTPException(404)
    name = name_of(scene, read(mission.file(scene.person, about)))
    return HTMLResponse(scene.page("guard.html", "incidents", about=about, name=name, guard=told))
