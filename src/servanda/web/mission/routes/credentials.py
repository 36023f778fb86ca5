"""What one signs in with, changed by oneself: password, second factor, the provider; and one's sessions, ended."""

from collections.abc import Callable

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal, now_us
from servanda.web.mission.noting import Event
from servanda.web.mission.routes.account import account_page, refuse_stale
from servanda.web.mission.routes.providers import forget, journey_cookie
from servanda.web.mission.routes.session import too_often
from servanda.web.mission.scene import MissionScene
from servanda.web.posted import Form

routes = APIRouter()


@routes.post("/account/password")
def change_password(request: Request, form: Form) -> Response:
    """Another password, for who has the present one and the digits; every other session ends."""
    scene = MissionScene.of(request)

    own = scene.house.accounts.own

    def fit() -> None:
        if form.one("fresh") != form.one("again"):
            raise Refusal("WEB033", "the two passwords are not the same", "type it twice alike")
        own.refuse_weak(scene.person, form.one("fresh"))

    def change(now: int) -> None:
        own.change_password(scene.person, form.one("password"), form.one("digits")[:40], form.one("fresh"), now)

    answer = _proven(request, change, fit)
    if answer is None:
        _others_end(scene)
        scene.house.note(Event.PASSWORD_CHANGED, scene.person.id, "")
    return answer or _back()


@routes.post("/account/factor")
def begin_factor(request: Request, form: Form) -> Response:
    """A fresh second factor is shown, for who has the present password and digits."""
    scene = MissionScene.of(request)
    own = scene.house.accounts.own
    password, digits, session = form.one("password"), form.one("digits")[:40], _word(scene)
    answer = _proven(request, lambda now: own.begin_factor(scene.person, password, digits, session, now))
    return answer or RedirectResponse("/account#factor", 303)


@routes.post("/account/factor/digits")
def end_factor(request: Request, form: Form) -> Response:
    """The fresh second factor's first digits put it in place of the one before; every other session ends."""
    scene = MissionScene.of(request)
    own = scene.house.accounts.own
    answer = _proven(request, lambda now: own.end_factor(scene.person, form.one("digits")[:40], _word(scene), now))
    if answer is None:
        _others_end(scene)
        scene.house.note(Event.FACTOR_CHANGED, scene.person.id, "")
    return answer or _back()


@routes.post("/account/session")
def end_one(request: Request, form: Form) -> Response:
    """One of one's sessions ends, or every one but this."""
    scene = MissionScene.of(request)
    assert scene.session is not None
    try:
        refuse_stale(scene)
    except Refusal as refusal:
        return HTMLResponse(account_page(request, refusal), 422)
    sessions, which = scene.house.sessions, form.one("session")[:200]
    if which:
        sessions.end_of(scene.person, which)
    else:
        sessions.end_others(scene.person, scene.session.word)
    scene.house.note(Event.SESSION_ENDED, scene.person.id, "own")
    return _back()


@routes.post("/account/provider")
def link(request: Request, form: Form) -> Response:
    """Links the account one came back with from the provider of one's own unit, or unlinks the one that is linked."""
    scene, now = MissionScene.of(request), now_us()
    house, word = scene.house, request.cookies.get(journey_cookie(request), "")
    try:
        refuse_stale(scene)
        if form.one("unlink"):
            house.accounts.links.unlink(scene.person)
            house.note(Event.PROVIDER_UNLINKED, scene.person.id, "")
            return _back()
        arrived = house.journeys.arrived(word, now)
        found = next((one for one in house.providers if arrived and one.setting.key == arrived.provider), None)
        if arrived is None or found is None:
            raise Refusal("MIS201", "the provider said of nobody here who they are", "go to the provider once more")
        house.accounts.links.link(scene.person, found.setting, arrived.subject)
    except Refusal as refusal:
        return HTMLResponse(account_page(request, refusal), 422)
    house.journeys.end(word)
    house.note(Event.PROVIDER_LINKED, scene.person.id, "")
    answer = _back()
    forget(request, answer)
    return answer


def _proven(
    request: Request, change: Callable[[int], object], fit: Callable[[], None] = lambda: None
) -> Response | None:
    """Does what takes password and digits, as seldom as signing in may be tried; the answer where it is refused.

    ``fit``: refuses what is no good in itself, which is no try.
    """
    scene, now = MissionScene.of(request), now_us()
    house, counted = scene.house, f"change {scene.person.id}"
    try:
        refuse_stale(scene)
        fit()
        waiting = house.tries.begun(counted, now)
        if waiting:
            return HTMLResponse(account_page(request, too_often(waiting)), 429)
        change(now)
    except Refusal as refusal:
        if refusal.code in ("MIS205", "MIS003"):
            house.note(Event.CHANGE_REFUSED, scene.person.id, refusal.code)
        return HTMLResponse(account_page(request, refusal), 422)
    house.tries.worked(counted)
    return None


def _others_end(scene: MissionScene) -> None:
    """Whoever had the old one may be signed in somewhere."""
    scene.house.sessions.end_others(scene.person, _word(scene))


def _word(scene: MissionScene) -> str:
    assert scene.session is not None
    return scene.session.word


def _back() -> Response:
    return RedirectResponse("/account", 303)
