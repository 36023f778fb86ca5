"""Taking up a place one was invited to: the word from paper, a password of one's own, and the second factor."""

import base64

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import Person, may
from servanda.basis import Refusal, now_us
from servanda.operations import enrolling, show_kept_key, show_key
from servanda.web.mission.named import named_elsewhere, passkeys_of, room_of
from servanda.web.mission.noting import Event
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted

routes = APIRouter()


@routes.get("/enrol")
def door(request: Request) -> Response:
    """Where name and word are asked for."""
    return HTMLResponse(_page(request, "", ""))


@routes.post("/enrol")
def enrol(request: Request, form: Form) -> Response:
    """First the word, which shows what the authenticator needs; then password and digits, which end it."""
    scene, now = MissionScene.of(request), now_us()
    name, word = form.one("name").strip()[:200], form.one("word")[:200]
    house = scene.house
    if house.cheap_tries.wait(f"enrol {name}", now):
        # Whoever has to wait is not told either whether the word is right.
        return HTMLResponse(_page(request, name, "", Refusal("WEB032", "too many tries", "wait a while")), 429)
    try:
        if form.one("credential"):
            called = form.one("called")[:200]
            person = house.accounts.take_up_by_passkey(
                name, word, form.one("credential"), called, room_of(request), now
            )
            _show(scene, person, form)
        elif form.one("password"):
            _refuse_unequal(form)
            person = house.accounts.take_up(name, word, form.one("password"), form.one("digits"), now)
            show_kept_key(house.mission, person)
        else:
            house.accounts.invitation(name, word, now)
            return HTMLResponse(_page(request, name, word))
    except Refusal as refusal:
        if refusal.code == "MIS002":
            house.cheap_tries.failed(f"enrol {name}", now)
            house.note(Event.TAKING_UP_REFUSED, name if house.accounts.find(name) is not None else "", "")
        return HTMLResponse(_page(request, name, word, refusal), 422)
    house.sessions.end_all(person)
    house.note(Event.TAKEN_UP, person.id, "")
    return RedirectResponse("/sign-in", 303)


def _show(scene: MissionScene, person: Person, form: Posted) -> None:
    """The key that the device made beside the passkey, where it can; whoever has none can make one later."""
    mission, public = scene.house.mission, form.one("public")
    if public and may(person, "admin:key:enrol"):
        try:
            show_key(mission, person, public, form.one("proof"))
        except Refusal:
            return


def _refuse_unequal(form: Posted) -> None:
    if form.one("password") != form.one("again"):
        raise Refusal("WEB033", "the two passwords are not the same", "type it twice alike")


def _page(request: Request, name: str, word: str, refusal: Refusal | None = None) -> str:
    scene, now = MissionScene.of(request), now_us()
    secret = address = asked = ""
    if word:
        try:
            invited = scene.house.accounts.invitation(name, word, now)
            secret, address = base64.b32encode(invited.secret).decode(), invited.address
            if not named_elsewhere(request):
                asked = passkeys_of(request).asked_to_make(invited.person, room_of(request), enrolling(name), now)
        except Refusal as found:
            refusal = refusal or found
    refusals = [refusal_data(one) for one in refusal.reasons] if refusal else []
    return scene.page(
        "enrol.html", "enrol", name=name, word=word if secret else "", secret=secret, address=address,
        refusals=refusals, asked=asked, named=named_elsewhere(request),
    )  # fmt: skip
