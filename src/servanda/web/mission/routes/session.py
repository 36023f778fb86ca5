"""Signing in and out, and the language of the pages."""

from threading import BoundedSemaphore
from typing import Final
from urllib.parse import urlsplit

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import Person
from servanda.basis import MINUTE, Refusal, now_us
from servanda.operations import SIGNING_IN, show_kept_key
from servanda.web.mission.door import MissionDoor
from servanda.web.mission.house import House
from servanda.web.mission.named import named_elsewhere, passkeys_of, room_of
from servanda.web.mission.noting import Event
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.training import FACILITATOR
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted
from servanda.web.scene import HOST_PREFIX, LANGUAGE_COOKIE
from servanda.web.wording import LANGUAGES

routes = APIRouter()
#: Whether a name exists is told by nothing: neither by words nor by how long the answer takes.
_NO: Final = Refusal(
    "WEB031",
    "name, password and digits do not fit together",
    "look at each; digits change every half minute, once used",
)
_NO_WORD: Final = Refusal(
    "WEB031", "nobody of this exercise has that word", "type it as it is on your slip, or ask the facilitator"
)
_NO_PASSKEY: Final = Refusal(
    "WEB061",
    "the passkey does not sign in here: it is nobody's of this mission, or the page was too old, or it was copied",
    "load the page and try once more; then sign in another way, or ask whoever enrolled you",
)
_BUSY: Final = Refusal(
    "WEB032", "very many are signing in at this moment", "try once more in a few seconds, or sign in with a passkey"
)
#: Passwords that are tried or wait for it: whoever floods with them keeps others from signing in by one, and nobody who
#: is in from anything.
_WAITING: Final = BoundedSemaphore(16)
_JSON: Final = "application/json"


@routes.get("/sign-in")
def door(request: Request) -> Response:
    """The page to sign in at."""
    return HTMLResponse(_page(request))


@routes.post("/sign-in")
def sign_in(request: Request, form: Form) -> Response:
    """Name, password and digits exchanged for a session; in a rehearsal, a role chosen."""
    if not _WAITING.acquire(blocking=False):
        return HTMLResponse(_page(request, _BUSY), 503, {"Retry-After": "5"})
    try:
        return _signed_in(request, form)
    finally:
        _WAITING.release()


def _signed_in(request: Request, form: Posted) -> Response:
    scene = MissionScene.of(request)
    house, now = scene.house, now_us()
    name = form.one("name").strip()[:200]
    # A name of its own kind: what anybody types here counts for nothing but passwords tried.
    counted, real = f"name {name}", not house.rehearsal and house.training is None
    waiting = house.tries.begun(counted, now) if real else house.tries.wait(counted, now)
    if waiting:
        house.note(Event.SIGN_IN_WAITS, _known(house, name), "password")
        return HTMLResponse(_page(request, too_often(waiting)), 429)
    try:
        person = _person(house, form, name, now)
    except LookupError:
        if not real:
            house.tries.failed(counted, now)
        house.note(Event.SIGN_IN_REFUSED, _known(house, name), "password")
        return HTMLResponse(_page(request, _NO if house.training is None else _NO_WORD), 403)
    house.tries.worked(counted)
    house.note(Event.SIGNED_IN, person.id, "password")
    if real:
        show_kept_key(house.mission, person)
    _leave(scene)
    return entered(request, house.sessions.begin(person, now), "/exercise" if person is FACILITATOR else "/")


def _person(house: House, form: Posted, name: str, now: int) -> Person:
    """Who signs in: by password and digits, in a rehearsal by choosing, in an exercise by a word."""
    if house.training is not None:
        return house.training.signing_in(form.one("word")[:40])
    if house.rehearsal:
        return house.accounts.rehearsing(name)
    return house.accounts.signing_in(name, form.one("password"), form.one("digits"), now)


@routes.get("/sign-in/passkey")
def asked(request: Request) -> Response:
    """What a browser signs in with a passkey with; refuses (WEB060) under an address that passkeys do not know."""
    return Response(passkeys_of(request).asked_to_sign(room_of(request), SIGNING_IN, now_us()), media_type=_JSON)


@routes.post("/sign-in/passkey")
def sign_in_by_passkey(request: Request, form: Form) -> Response:
    """A challenge signed by a passkey exchanged for a session; tries are counted as those of passwords are."""
    scene = MissionScene.of(request)
    house, now, told = scene.house, now_us(), form.one("credential")
    _, counted = house.accounts.passkeys.owner(told)
    waiting = house.cheap_tries.begun(counted, now) if counted else 0
    if waiting:
        house.note(Event.SIGN_IN_WAITS, "", "passkey")
        return HTMLResponse(_page(request, too_often(waiting)), 429)
    try:
        person = house.accounts.signing_in_by_passkey(told, room_of(request), now)
    except LookupError:
        house.note(Event.SIGN_IN_REFUSED, "", "passkey")
        return HTMLResponse(_page(request, _NO_PASSKEY), 403)
    house.cheap_tries.worked(counted)
    house.note(Event.SIGNED_IN, person.id, "passkey")
    _leave(scene)
    return entered(request, house.sessions.begin(person, now), "/")


def _known(house: House, name: str) -> str:
    """A name to be noted: only one of somebody here, for people type passwords where names belong."""
    return name if house.accounts.find(name) is not None else ""


def _leave(scene: MissionScene) -> None:
    """The session one had before signing in anew ends."""
    if scene.session is not None:
        scene.house.sessions.end(scene.session.word)


@routes.post("/sign-out")
def sign_out(request: Request, form: Form) -> Response:
    """End the session, here and now."""
    scene = MissionScene.of(request)
    if scene.session is not None:
        scene.house.sessions.end(scene.session.word)
        scene.house.note(Event.SIGNED_OUT, scene.person.id, "")
    answer = RedirectResponse("/sign-in", 303)
    gate: MissionDoor = request.app.state.door
    answer.delete_cookie(gate.cookie, path="/", secure=gate.secure, httponly=True, samesite="strict")
    # What the browser holds of the pages goes with the session. Not its storage: a person's key to sign with lives
    # there, and cannot be had anew; entries that wait are taken out by the page itself, which asks first.
    answer.headers["Clear-Site-Data"] = '"cache"'
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


def entered(request: Request, word: str, first: str) -> Response:
    """The answer that puts a session's word into the browser."""
    gate: MissionDoor = request.app.state.door
    answer = RedirectResponse(first, 303)
    answer.set_cookie(gate.cookie, word, httponly=True, samesite="strict", secure=gate.secure, path="/")
    return answer


def too_often(waiting: int) -> Refusal:
    """The refusal of a try before its wait is over; ``waiting`` in µs."""
    why = f"there were several tries that failed; the next one is looked at in {-(-waiting // MINUTE)} min"
    return Refusal("WEB032", why, "wait, or ask whoever enrolled you")


def _page(request: Request, refusal: Refusal | None = None) -> str:
    scene = MissionScene.of(request)
    house = scene.house
    return scene.page(
        "sign_in.html",
        "sign-in",
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
        people=house.accounts.everybody() if house.rehearsal else (),
        named=named_elsewhere(request),
        providers=[one.setting for one in house.providers],
    )
