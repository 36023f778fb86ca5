"""The log and its proofs: how each head stands, who keeps it waiting, and receipts for one's own entries."""

import json
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal
from servanda.operations import desk_word
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.log import desk_log_shown, log_shown, own_entries
from servanda.web.verifier import verifier_page

routes = APIRouter()
_WAITS: Final = "STO111"


@routes.get("/log")
def log(request: Request) -> Response:
    """Heads with their standing, and one's own entries; the desk also sees its own log, and nobody else does."""
    scene = MissionScene.of(request)
    keeper = scene.house.log
    if keeper is None:
        return HTMLResponse(scene.page("log.html", "log", kept=False))
    desks = desk_log_shown(scene)
    page = scene.page(
        "log.html",
        "log",
        kept=True,
        log=log_shown(scene, keeper),
        apart=scene.house.desk_log is not None and desks is None,
        desks=desks,
        address=f"{_origin(request)}/desk-log/{desk_word(scene.house.store)}" if desks else "",
        own=own_entries(scene),
    )
    return HTMLResponse(page)


@routes.get("/log-verifier")
def verifier(request: Request) -> Response:
    """The page that checks receipts in any browser without a network, to be kept; it is run from a file, not here."""
    headers = {"Content-Disposition": 'attachment; filename="verify.html"'}
    return Response(verifier_page(), media_type="application/octet-stream", headers=headers)


@routes.get("/receipts/{number}")
def receipt(request: Request, number: str) -> Response:
    """The receipt of one's own entry, counted among one's own alone."""
    scene = MissionScene.of(request)
    own = scene.house.mission.own(scene.person)
    at = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
    keeper = scene.house.keeper_of(own[at - 1].position) if 1 <= at <= len(own) else None
    if scene.house.log is None or keeper is None:
        raise HTTPException(404)
    try:
        told = keeper.receipt(own[at - 1].position)
    except Refusal as refusal:
        if refusal.code != _WAITS:
            raise
        raise Refusal("WEB050", "this entry waits for the next batch of the log", "ask again in a minute") from None
    name = f"receipt-{at}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(json.dumps(told, indent=1) + "\n", media_type="application/json", headers=headers)


def _origin(request: Request) -> str:
    """As browsers reach the room: behind a front that speaks https the request itself comes without."""
    return f"{'https' if request.app.state.door.secure else 'http'}://{request.url.netloc}"
