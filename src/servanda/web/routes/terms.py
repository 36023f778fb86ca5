"""Definitions and what is undefined; and the library of model clauses."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.operations import terms_page
from servanda.page import draw
from servanda.web.scene import Scene

routes = APIRouter()


@routes.get("/terms")
def terms(request: Request) -> Response:
    """What the agreement defines, uses undefined, and says differently in its texts."""
    scene = Scene.of(request)
    desk = scene.room.desk
    drawn = draw(terms_page(desk.agreement, scene.words.language))
    return HTMLResponse(scene.page("drawn.html", "terms", desk, drawn=drawn, marking=""))
