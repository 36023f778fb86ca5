"""One's own account: the passkeys one signs in with, added and taken out, and the key one signs with."""

from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import may
from servanda.basis import MINUTE, Refusal, now_us
from servanda.operations import show_key
from servanda.web.mission.named import named_elsewhere, passkeys_of, room_of
from servanda.web.mission.noting import Event
from servanda.web.mission.routes.providers import journey_cookie
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
#: Whoever finds a screen unlocked does not change what its owner signs in with.
FRESH: Final = 5 * MINUTE


@routes.get("/account")
def account(request: Request) -> Response:
    """What one signs in with."""
    return HTMLResponse(account_page(request))


@routes.post("/account/passkey")
def add(request: Request, form: Form) -> Response:
    """One more passkey, made on this device or held to it."""
    scene = MissionScene.of(request)
    try:
        refuse_stale(scene)
        passkeys, now = passkeys_of(request), now_us()
        made = passkeys.made(form.one("credential"), room_of(request), _adding(scene), now)
        passkeys.keep(scene.person, made, form.one("called")[:200], now)
        scene.house.note(Event.PASSKEY_ADDED, scene.person.id, "")
    except Refusal as refusal:
        return HTMLResponse(account_page(request, refusal), 422)
    return RedirectResponse("/account", 303)


@routes.post("/account/passkey/remove")
def remove(request: Request, form: Form) -> Response:
    """A passkey taken out; whoever holds it may be signed in, so that every session ends."""
    scene = MissionScene.of(request)
    try:
        refuse_stale(scene)
        passkeys_of(request).remove(scene.person, form.one("passkey")[:4096])
    except Refusal as refusal:
        return HTMLResponse(account_page(request, refusal), 422)
    scene.house.sessions.end_all(scene.person)
    scene.house.note(Event.PASSKEY_TAKEN_OUT, scene.person.id, "")
    return RedirectResponse("/sign-in", 303)


@routes.post("/account/key")
def show(request: Request, form: Form) -> Response:
    """The key that this device made, shown to everybody; in force at once where it is the first."""
    scene = MissionScene.of(request)
    try:
        refuse_stale(scene)
        show_key(scene.house.mission, scene.person, form.one("public"), form.one("proof"))
    except Refusal as refusal:
        if refusal.code == "ACC001":
            raise
        return HTMLResponse(account_page(request, refusal), 422)
    return RedirectResponse("/account", 303)


def refuse_stale(scene: MissionScene) -> None:
    """Refuses (WEB062) whoever signed in more than five minutes ago."""
    if scene.session is None or now_us() - scene.session.begun > FRESH:
        why = "what somebody signs in with is changed within five minutes of signing in"
        raise Refusal("WEB062", why, "sign out, sign in, and do it then")


def _adding(scene: MissionScene) -> str:
    return f"adding {scene.session.word if scene.session else ''}"


def account_page(request: Request, refusal: Refusal | None = None) -> str:
    """The page of one's own account."""
    scene = MissionScene.of(request)
    house, session = scene.house, scene.session
    assert session is not None
    passkeys, elsewhere, now = passkeys_of(request), named_elsewhere(request), now_us()
    asked = "" if elsewhere else passkeys.asked_to_make(scene.person, room_of(request), _adding(scene), now)
    return scene.page(
        "own_account.html",
        "account",
        passkeys=passkeys.of(scene.person),
        asked=asked,
        named=elsewhere,
        signs=may(scene.person, "admin:key:enrol"),
        keys=[one for one in scene.house.mission.keys if one.id == scene.person.id],
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
        sessions=house.sessions.of(scene.person, session.word, now),
        password=not house.rehearsal and house.accounts.own.has_password(scene.person),
        factor=None if house.rehearsal else house.accounts.own.waiting_factor(scene.person, session.word, now),
        provider=next((one.setting for one in house.providers if one.setting.unit == scene.person.unit), None),
        link=house.accounts.links.of(scene.person) if house.providers else None,
        arrived=_arrived(request, scene, now),
    )


def _arrived(request: Request, scene: MissionScene, now: int) -> str:
    """Whom the provider of one's own unit spoke of to this browser just now; empty where nobody's waits."""
    word = request.cookies.get(journey_cookie(request), "")
    found = scene.house.journeys.arrived(word, now) if scene.house.providers else None
    own = [one.setting.key for one in scene.house.providers if one.setting.unit == scene.person.unit]
    return found.subject if found is not None and found.provider in own else ""
