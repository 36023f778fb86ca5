"""Taking up a place one was invited to: the word from paper, a password of one's own, and the second factor."""

import base64

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal, now_us
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted

routes = APIRouter()


@routes.get("/enrol")
def door(request: Request) -> Response:
    """Where name and word are asked for."""
    return HTMLResponse(_page(MissionScene.of(request), "", ""))


@routes.post("/enrol")
def enrol(request: Request, form: Form) -> Response:
    """First the word, which shows what the authenticator needs; then password and digits, which end it."""
    scene, now = MissionScene.of(request), now_us()
    name, word = form.one("name").strip()[:200], form.one("word")[:200]
    house = scene.house
    if house.tries.wait(f"enrol {name}", now):
        return HTMLResponse(_page(scene, name, word, Refusal("WEB032", "too many tries", "wait a while")), 429)
    try:
        if not form.one("password"):
            house.accounts.invitation(name, word, now)
            return HTMLResponse(_page(scene, name, word))
        _refuse_unequal(form)
        house.accounts.take_up(name, word, form.one("password"), form.one("digits"), now)
    except Refusal as refusal:
        if refusal.code == "MIS002":
            house.tries.failed(f"enrol {name}", now)
        return HTMLResponse(_page(scene, name, word, refusal), 422)
    return RedirectResponse("/sign-in", 303)


def _refuse_unequal(form: Posted) -> None:
    if form.one("password") != form.one("again"):
        raise Refusal("WEB033", "the two passwords are not the same", "type it twice alike")


def _page(scene: MissionScene, name: str, word: str, refusal: Refusal | None = None) -> str:
    secret = address = ""
    if word:
        try:
            invited = scene.house.accounts.invitation(name, word, now_us())
            secret, address = base64.b32encode(invited.secret).decode(), invited.address
        except Refusal as found:
            refusal = refusal or found
    refusals = [refusal_data(one) for one in refusal.reasons] if refusal else []
    return scene.page(
        "enrol.html", "enrol", name=name, word=word if secret else "", secret=secret, address=address, refusals=refusals
    )
