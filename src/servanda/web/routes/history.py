"""The history: every change in words, the latest first."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.basis import from_us
from servanda.web.scene import Scene

routes = APIRouter()


@routes.get("/history")
def history(request: Request) -> Response:
    """What was done since the draft was opened."""
    scene = Scene.of(request)
    desk = scene.room.desk
    zone = desk.agreement.timing.zone
    entries = [
        (one.number, from_us(one.at, zone).strftime("%Y-%m-%d %H:%M:%S"), one.what, one.by)
        for one in reversed(desk.history())
    ]
    return HTMLResponse(scene.page("history.html", "history", desk, entries=entries, zone=zone))
