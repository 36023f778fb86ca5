"""Signing in by the identity provider of one's own unit: there, back, and the digits that it does not stand in for."""

from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from servanda.basis import Refusal, now_us
from servanda.operations import Provider
from servanda.web.mission.door import MissionDoor
from servanda.web.mission.house import House
from servanda.web.mission.noting import Event
from servanda.web.mission.routes.session import entered, too_often
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
COOKIE: Final = "servanda-journey"
_LASTS_S: Final = 600
_LONGEST: Final = 4096
_ASTRAY: Final = Refusal(
    "MIS201",
    "this way back from the provider was not begun in this browser, or more than ten minutes ago, or was used",
    "begin at the page of signing in once more",
)
_NO: Final = Refusal(
    "MIS206",
    "account and digits do not fit together",
    "type the newest digits of your second factor; each is good once",
)


@routes.get("/sign-in/by/{key}")
def there(request: Request, key: str) -> Response:
    """Sends the browser to the provider, with a word of its own that nobody else's has."""
    scene, now = MissionScene.of(request), now_us()
    provider = _provider(scene.house, key)
    journey = scene.house.journeys.begin(key, now)
    try:
        to = provider.address(_back(request, key), journey.state, journey.nonce, journey.verifier, now)
    except Refusal as refusal:
        return _refused(request, provider, refusal)
    answer = RedirectResponse(to, 303)
    gate: MissionDoor = request.app.state.door
    # The way back begins on the provider's page, so that a strict cookie would stay at home.
    answer.set_cookie(
        journey_cookie(request), journey.word, _LASTS_S, path="/", httponly=True, samesite="lax", secure=gate.secure
    )
    return answer


@routes.get("/sign-in/by/{key}/back")
def back(request: Request, key: str) -> Response:
    """What the provider sent the browser back with, looked at once; then the digits are asked for."""
    scene, now = MissionScene.of(request), now_us()
    house, told = scene.house, request.query_params
    provider = _provider(house, key)
    try:
        word, state = request.cookies.get(journey_cookie(request), "")[:_LONGEST], told.get("state", "")[:_LONGEST]
        journey = house.journeys.back(word, state, key, now)
        provider.refuse_other(told.get("iss", "")[:_LONGEST], now)
        if "error" in told or not 0 < len(told.get("code", "")) <= _LONGEST:
            raise Refusal("MIS207", "the provider let nobody in", "try once more, or sign in another way")
        subject = provider.subject(told["code"], journey.verifier, _back(request, key), journey.nonce, now)
    except LookupError:
        return _refused(request, provider, _ASTRAY)
    except Refusal as refusal:
        return _refused(request, provider, refusal)
    house.journeys.arrive(word, key, subject, now)
    return HTMLResponse(_page(request, provider))


@routes.post("/sign-in/by/{key}")
def digits(request: Request, key: str, form: Form) -> Response:
    """The digits of the second factor, exchanged for a session."""
    scene, now = MissionScene.of(request), now_us()
    house, word = scene.house, request.cookies.get(journey_cookie(request), "")[:_LONGEST]
    provider, arrived = _provider(house, key), house.journeys.arrived(word, now)
    if arrived is None or arrived.provider != key:
        return _refused(request, provider, _ASTRAY)
    name = house.accounts.links.owner(provider.setting, arrived.subject)
    # Counted apart from passwords: those anybody can try, and so keep people out who come by their provider.
    counted = f"provider {name}"
    waiting = house.tries.begun(counted, now)
    if waiting:
        house.note(Event.SIGN_IN_WAITS, name, "provider")
        return HTMLResponse(_page(request, provider, too_often(waiting)), 429)
    try:
        person = house.accounts.signing_in_by_provider(provider.setting, arrived.subject, form.one("digits")[:40], now)
    except LookupError:
        house.note(Event.SIGN_IN_REFUSED, name, "provider")
        return HTMLResponse(_page(request, provider, _NO), 403)
    house.tries.worked(counted)
    house.journeys.end(word)
    house.note(Event.SIGNED_IN, person.id, "provider")
    gate: MissionDoor = request.app.state.door
    house.sessions.end(request.cookies.get(gate.cookie, ""))
    answer = entered(request, house.sessions.begin(person, now), "/")
    forget(request, answer)
    return answer


def journey_cookie(request: Request) -> str:
    """What the cookie of a way to a provider is called."""
    gate: MissionDoor = request.app.state.door
    return f"__Host-{COOKIE}" if gate.secure else COOKIE


def forget(request: Request, answer: Response) -> None:
    """The cookie of a way that is over goes."""
    gate: MissionDoor = request.app.state.door
    answer.delete_cookie(journey_cookie(request), path="/", secure=gate.secure, httponly=True, samesite="lax")


def _provider(house: House, key: str) -> Provider:
    found = next((one for one in house.providers if one.setting.key == key), None)
    if found is None:
        raise HTTPException(404)
    return found


def _back(request: Request, key: str) -> str:
    """Where the provider sends the browser back to: another address for each provider, and no part of it guessed."""
    gate: MissionDoor = request.app.state.door
    return f"{'https' if gate.secure else 'http'}://{request.headers['host']}/sign-in/by/{key}/back"


def _refused(request: Request, provider: Provider, refusal: Refusal) -> Response:
    house: House = request.app.state.house
    house.note(Event.PROVIDER_REFUSED, "", f"{provider.setting.unit} {refusal.code}")
    answer = HTMLResponse(_page(request, provider, refusal, begun=False), 403)
    forget(request, answer)
    return answer


def _page(request: Request, provider: Provider, refusal: Refusal | None = None, *, begun: bool = True) -> str:
    scene, now = MissionScene.of(request), now_us()
    house = scene.house
    arrived = house.journeys.arrived(request.cookies.get(journey_cookie(request), ""), now) if begun else None
    known = arrived is not None and bool(house.accounts.links.owner(provider.setting, arrived.subject))
    return scene.page(
        "by_provider.html",
        "sign-in",
        provider=provider.setting,
        known=known,
        unknown=arrived is not None and not known,
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )
