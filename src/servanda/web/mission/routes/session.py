"""Signing in and out, and the language of the pages."""

from typing import Final
from urllib.parse import urlsplit

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal, now_us
from servanda.web.mission.door import MissionDoor
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form
from servanda.web.scene import HOST_PREFIX, LANGUAGE_COOKIE
from servanda.web.wording import LANGUAGES

routes = APIRouter()
#: Whether a name exists is told by nothing: neither by words nor by how long the answer takes.
_NO: Final = Refusal(
    "WEB031",
    "name, password and digits do not fit together",
    "look at each; digits change every half minute, once used",
)


@routes.get("/sign-in")
def door(request: Request) -> Response:
    """The page to sign in at."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/sign-in")
def sign_in(request: Request, form: Form) -> Response:
    """Name, password and digits exchanged for a session; in a rehearsal, a role chosen."""
    scene = MissionScene.of(request)
    house, now = scene.house, now_us()
    name = form.one("name").strip()[:200]
    waiting = house.tries.wait(name, now)
    if waiting:
        minutes = -(-waiting // 60_000_000)
        why = f"there were several tries that failed; the next one is looked at in {minutes} min"
        return HTMLResponse(_page(scene, Refusal("WEB032", why, "wait, or ask whoever enrolled you")), 429)
    try:
        person = (
            house.accounts.rehearsing(name)
            if house.rehearsal
            else house.accounts.signing_in(name, form.one("password"), form.one("digits"), now)
        )
    except LookupError:
        house.tries.failed(name, now)
        return HTMLResponse(_page(scene, _NO), 403)
    house.tries.worked(name)
    if scene.session is not None:
        house.sessions.end(scene.session.word)
    return _entered(request, house.sessions.begin(person, now))


@routes.post("/sign-out")
def sign_out(request: Request, form: Form) -> Response:
    """End the session, here and now."""
    scene = MissionScene.of(request)
    if scene.session is not None:
        scene.house.sessions.end(scene.session.word)
    answer = RedirectResponse("/sign-in", 303)
    gate: MissionDoor = request.app.state.door
    answer.delete_cookie(gate.cookie, path="/", secure=gate.secure, httponly=True, samesite="strict")
    # What the browser holds of the pages goes with the session.
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    return answer


@routes.post("/language")
def language(request: Request, form: Form) -> Response:
    """Choose the language of the pages, and come back to the page one was on."""
    here = urlsplit(form.one("here")).path
    inside = here if here.startswith("/") and not here.startswith("//") and "\\" not in here else "/"
    answer = RedirectResponse(inside, 303)
    if form.one("language") in LANGUAGES:
        gate: MissionDoor = request.app.state.door
        name = f"{HOST_PREFIX}{LANGUAGE_COOKIE}" if gate.secure else LANGUAGE_COOKIE
        answer.set_cookie(name, form.one("language"), httponly=True, samesite="strict", secure=gate.secure, path="/")
    return answer


def _entered(request: Request, word: str) -> Response:
    gate: MissionDoor = request.app.state.door
    answer = RedirectResponse("/", 303)
    answer.set_cookie(gate.cookie, word, httponly=True, samesite="strict", secure=gate.secure, path="/")
    return answer


def _page(scene: MissionScene, refusal: Refusal | None = None) -> str:
    house = scene.house
    return scene.page(
        "sign_in.html",
        "sign-in",
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
        people=house.accounts.everybody() if house.rehearsal else (),
    )
