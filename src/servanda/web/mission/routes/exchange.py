"""The exchange by file with the other servers of the line: the file for each, theirs brought in, how each stands."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from servanda.access import Entry, seen
from servanda.basis import Refusal
from servanda.operations import TakenIn, give, not_there_yet, own_card, peers, take, take_texts
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/line-exchange")
def exchange(request: Request) -> Response:
    """The servers of the line, and how the exchange with each stands."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/line-exchange/give")
def given(request: Request, form: Form) -> Response:
    """The file for another server, to be carried there."""
    scene = MissionScene.of(request)
    try:
        peer, text = give(scene.house.mission, scene.house.store.settings, scene.person, form.one("server"))
    except Refusal as refusal:
        return _refused(scene, refusal)
    stamp = scene.stamp(scene.house.mission.now).replace("-", "").replace(" ", "-").replace(":", "")
    headers = {"Content-Disposition": f'attachment; filename="line-{peer.name[:8]}-{stamp}.servanda"'}
    return Response(text, media_type="application/octet-stream", headers=headers)


@routes.post("/line-exchange/take")
async def taken(request: Request, form: Form) -> Response:
    """A file that was carried here, taken in; or why not."""
    from starlette.concurrency import run_in_threadpool

    scene = MissionScene.of(request)
    file = form.files.get("file")
    data = await file.read() if file is not None else b""
    house = scene.house
    try:
        text = data.decode("utf-8", "replace")
        came = await run_in_threadpool(take, house.mission, house.store.settings, scene.person, text)
    except Refusal as refusal:
        return _refused(scene, refusal)
    return HTMLResponse(_page(scene, came=came))


@routes.post("/line-exchange/texts")
def texts(request: Request, form: Form) -> Response:
    """A signed message that came by SMS, text for text."""
    scene = MissionScene.of(request)
    try:
        entries = take_texts(scene.house.mission, scene.person, form.one("texts")[:20_000])
    except Refusal as refusal:
        return _refused(scene, refusal)
    return HTMLResponse(_page(scene, heard=entries))


def _refused(scene: MissionScene, refusal: Refusal) -> Response:
    if refusal.code == "ACC001":
        raise refusal
    return HTMLResponse(_page(scene, refusal), 422)


def _page(
    scene: MissionScene, refusal: Refusal | None = None, came: TakenIn | None = None, heard: tuple[Entry, ...] = (),
) -> str:  # fmt: skip
    mission, settings = scene.house.mission, scene.house.store.settings
    counts = not_there_yet(mission, settings, scene.person)
    mechanism = scene.person.unit == mission.procedure.body
    rows: list[Any] = [(one, *counts[one.name], _aside(scene, one.aside, mechanism)) for one in peers(settings)]
    return scene.page(
        "exchange.html",
        "line",
        card=own_card(mission, settings)[0],
        rows=rows,
        # How many came is told where they are seen: a file's size and counts are others' affair too.
        came=came,
        heard=_seen(scene, heard),
        news=_seen(scene, came.entered) if came else (),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _seen(scene: MissionScene, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return seen(scene.person, entries)


def _aside(scene: MissionScene, aside: tuple[Any, ...], mechanism: bool) -> list[str]:
    """Why messages were not entered, by code; a party is told of those from or to its own unit."""
    from servanda.liaison import read_signed

    found = []
    for one in aside:
        signed = read_signed(one.content)
        units = (signed.message.sender, *signed.message.to) if signed else ()
        if mechanism or scene.person.unit in units:
            found.append(one.code)
    return found
