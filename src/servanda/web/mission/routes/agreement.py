"""The agreement the mission is for: its course, what waits for what, where, who can see what, and its words."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.operations import picture_page
from servanda.page import draw
from servanda.web.mission.scene import MissionScene

routes = APIRouter()


@routes.get("/agreement")
def agreement(request: Request) -> Response:
    """The picture of the whole, as the file has it."""
    scene = MissionScene.of(request)
    drawn = draw(picture_page(scene.house.mission.agreement, scene.words.language))
    return HTMLResponse(scene.page("drawn.html", "agreement", drawn=drawn))
