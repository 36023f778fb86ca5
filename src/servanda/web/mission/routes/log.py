"""The log and its proofs: how each head stands, who keeps it waiting, and receipts for one's own entries."""

import json
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.log import heads_of, own_entries, stalled_of, who_signs
from servanda.web.verifier import verifier_page

routes = APIRouter()
_WAITS: Final = "STO111"


@routes.get("/log")
def log(request: Request) -> Response:
    """Heads with their standing, and one's own entries."""
    scene = MissionScene.of(request)
    keeper = scene.house.log
    if keeper is None:
        return HTMLResponse(scene.page("log.html", "log", kept=False))
    told = keeper.told(scene.house.now // 1_000_000)
    page = scene.page(
        "log.html",
        "log",
        kept=True,
        origin=keeper.policy.origin,
        fingerprint=keeper.policy.fingerprint,
        waits=keeper.waits(),
        signers=who_signs(keeper.policy),
        final=told.final,
        anchored=keeper.anchors(scene.house.now),
        heads=heads_of(scene, told),
        stalled=stalled_of(scene, told),
        patience=keeper.policy.patience_s // 60,
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
    if scene.house.log is None or not 1 <= at <= len(own):
        raise HTTPException(404)
    try:
        told = scene.house.log.receipt(own[at - 1].position)
    except Refusal as refusal:
        if refusal.code != _WAITS:
            raise
        raise Refusal("WEB050", "this entry waits for the next batch of the log", "ask again in a minute") from None
    name = f"receipt-{at}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(json.dumps(told, indent=1) + "\n", media_type="application/json", headers=headers)
