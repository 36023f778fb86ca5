"""The application: the routes of the desk behind one threshold, and what is said when something is refused."""

import logging
import traceback
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from servanda.basis import Refusal
from servanda.web.gate import Gate
from servanda.web.pages import refused_page
from servanda.web.room import Room
from servanda.web.routes import routers
from servanda.web.scene import Scene, language_of
from servanda.web.threshold import Threshold


def make_app(room: Room, gate: Gate, *, form_bytes: int, upload_bytes: int) -> Any:
    """The desk as an ASGI application, for the one person the gate lets in."""
    app = make_desk(room)
    app.mount("/built", StaticFiles(directory=str(files("servanda.web").joinpath("built"))), name="built")
    return Threshold(app, gate, form_bytes, upload_bytes)


def make_desk(room: Room, admits: Sequence[Any] = ()) -> FastAPI:
    """The desk's pages, without a door: for behind one. ``admits``: what every page of it depends on besides."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, exception_handlers=_handlers())
    app.state.room = room
    for router in routers():
        app.include_router(router, dependencies=admits)
    return app


def _handlers() -> Any:
    return {Refusal: _refused, HTTPException: no_page, Exception: defect}


async def _refused(request: Request, refusal: Any) -> Response:
    """A refusal as the page shows it; beside the text where only a part was asked for."""
    scene = Scene.of(request)
    stale = refusal.code == "DSK010"
    status = 409 if stale else 422
    if "hx-request" in request.headers:
        return HTMLResponse(scene.messages(refusal, stale=stale), status)
    return HTMLResponse(scene.refused(refusal), status)


async def no_page(request: Request, error: Any) -> Response:
    """What is answered where no page is, or none is shown."""
    code = {403: "WEB004", 404: "WEB006", 405: "WEB006", 413: "WEB005"}.get(error.status_code, "WEB008")
    return refused_page(code, language_of(request))


async def defect(request: Request, error: Exception) -> Response:
    """A defect of the program: said so, with where it is, and nothing of what was worked on."""
    return refused_page("WEB007", language_of(request), defect_noted(error))


def defect_noted(error: Exception) -> str:
    """Where a defect is, noted in the log: its kind, file and line, and no word of what was worked on."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"
    logging.getLogger("servanda.web").error("defect: %s", where)
    return where
