"""Positions: mediator-only, sealed with a passphrase, opened in memory for as long as the person works with them."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.web.posted import Form
from servanda.web.scene import Scene

routes = APIRouter()


@routes.get("/positions")
def positions(request: Request) -> Response:
    """The door: what it takes to open them."""
    scene = Scene.of(request)
    return HTMLResponse(scene.page("positions.html", "positions", opened=None, saved=False))


@routes.post("/positions")
def opened(request: Request, form: Form) -> Response:
    """The positions opened with the passphrase; it is not kept, and is asked for again with every change."""
    scene = Scene.of(request)
    held = scene.room.desk.positions(form.one("passphrase"))
    return HTMLResponse(scene.page("positions.html", "positions", opened=held, saved=False))
