"""The application of a mission: its routes behind the threshold, and what is said when something is refused."""

import asyncio
from importlib.resources import files
from typing import Any

from fastapi import Depends, FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from servanda.basis import Refusal
from servanda.web.app import defect_noted, make_desk, no_page
from servanda.web.mission.device import AskedOfDevice, sign_here
from servanda.web.mission.door import PHONES, MissionDoor
from servanda.web.mission.house import House
from servanda.web.mission.noting import Event
from servanda.web.mission.readers import Readers
from servanda.web.mission.routes import open_routers, routers
from servanda.web.mission.routes.collect import SUBMISSION, submission
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.training import Marked
from servanda.web.mission.ways import facilitating, signed_in
from servanda.web.pages import KEPT, outward, refused_page
from servanda.web.scene import language_of
from servanda.web.threshold import Threshold

#: What is refused because it is not theirs, or not there, and is answered alike.
_NOT_THERE = "ACC002"
_NOT_THEIRS = "ACC001"
#: Said where browsers reach it by https: never by anything else from now on, two years long.
_BY_HTTPS = {"Strict-Transport-Security": "max-age=63072000; includeSubDomains"}
#: Bodies of phones held in memory at once; nothing of one is ever written to the disk unsealed.
_BODIES = 4
#: Of those that hold no photograph: as many as are worked on at once.
_SMALL_BODIES = 64


def make_mission_app(house: House, door: MissionDoor, *, form_bytes: int, upload_bytes: int) -> Any:
    """The operations room as an ASGI application."""
    handlers: Any = {AskedOfDevice: sign_here, Refusal: _refused, HTTPException: _no_page, Exception: _failed}
    handlers[ClientDisconnect] = _gone
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, exception_handlers=handlers)
    app.state.house, app.state.door, app.state.upload_bytes = house, door, upload_bytes
    app.state.bodies, app.state.small_bodies = asyncio.Semaphore(_BODIES), asyncio.Semaphore(_SMALL_BODIES)
    for router in open_routers():
        app.include_router(router)
    for router in routers():
        app.include_router(router, dependencies=[Depends(signed_in)])
    if house.desk is not None:
        app.mount("/desk", make_desk(house.desk, [Depends(signed_in)]))
    if house.training is not None:
        from servanda.web.mission.routes import exercise

        app.include_router(exercise.trainees, dependencies=[Depends(signed_in)])
        app.include_router(exercise.routes, dependencies=[Depends(facilitating)])
    app.mount("/built", StaticFiles(directory=str(files("servanda.web").joinpath("built"))), name="built")
    more, straight = _BY_HTTPS if door.secure else None, {("POST", SUBMISSION): _phones_way(app)}
    room = Threshold(Readers(app), door, form_bytes, upload_bytes, more, straight)
    return room if house.training is None else Marked(room, house.training.exercise.script.name)


def _phones_way(app: FastAPI) -> Any:
    """Submissions of phones come hundreds a second, and need nothing that forms and pages need: they go straight in.

    What they raise is answered as everywhere.
    """

    async def way(scope: Any, receive: Any, send: Any) -> None:
        scope["app"] = app
        request = Request(scope, receive, send)
        try:
            answer = await submission(request)
        except Refusal as refusal:
            answer = await _refused(request, refusal)
        except HTTPException as error:
            answer = await _no_page(request, error)
        except ClientDisconnect as error:
            answer = await _gone(request, error)
        except Exception as error:  # noqa: BLE001 - said in the log without a word of the request, and refused
            answer = await _failed(request, error)
        await answer(scope, receive, send)

    return way


async def _failed(request: Request, error: Exception) -> Response:
    """A defect: the server's log has where, and whoever asked has the code alone."""
    defect_noted(error)
    return refused_page("WEB007", language_of(request))


async def _gone(request: Request, error: Exception) -> Response:
    """Whose line broke in mid-request hears no answer, and it is no defect of the program's."""
    return Response(status_code=400)


async def _no_page(request: Request, error: Any) -> Response:
    """No page, or not theirs: noted, without where exactly they looked."""
    if error.status_code in (403, 404) and not request.url.path.startswith(PHONES):
        _noted(request, str(error.status_code))
    return await no_page(request, error)


def _noted(request: Request, why: str) -> None:
    session, route = getattr(request.state, "who", None), request.scope.get("route")
    asked = f"{request.method} {getattr(route, 'path', 'elsewhere')}"
    request.app.state.house.note(Event.ACCESS_REFUSED, session.person.id if session else "", f"{asked} {why}")


async def _refused(request: Request, refusal: Any) -> Response:
    if refusal.code in (_NOT_THERE, _NOT_THEIRS):
        _noted(request, refusal.code)
    status = {_NOT_THERE: 404, _NOT_THEIRS: 403}.get(
        refusal.code, 503 if outward(refusal.reasons[0]).code in KEPT else 422
    )
    return HTMLResponse(MissionScene.of(request).refused(refusal), status)
