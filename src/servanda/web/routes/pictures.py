"""The picture of the whole, drawn by the program's own pages inside the room; and the style and script of drawings."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.operations import picture_page
from servanda.page import asset, draw
from servanda.web.scene import Scene

routes = APIRouter()
_TYPES = {"style.css": "text/css", "script.js": "text/javascript"}


@routes.get("/picture")
def picture(request: Request) -> Response:
    """The timeline with real dates, what waits for what, the zones, and who can observe what."""
    scene = Scene.of(request)
    desk = scene.room.desk
    drawn = draw(picture_page(desk.agreement, scene.words.language))
    return HTMLResponse(scene.page("drawn.html", "picture", desk, drawn=drawn, marking="", drawn_in=""))


@routes.get("/drawings/{name}")
def drawings(name: str) -> Response:
    """The style sheet and the script of drawn sections."""
    if name not in _TYPES:
        return Response(status_code=404)
    return Response(asset(name.split(".")[0]), media_type=_TYPES[name])
