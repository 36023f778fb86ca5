"""What could be watched and what could not, what was certified and declared."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.mechanism import read_watch
from servanda.web.mission.routes.filed import do_posted, offered_in
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.accounts import record_of
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/coverage")
def coverage(request: Request) -> Response:
    """Coverage by zone and time, with access denied told apart; certifications and declarations."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/do/watch/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """Something watched, certified or declared; or refused with what was filled in."""
    scene = MissionScene.of(request)
    _, content, refusal = do_posted(scene, about, form)
    if refusal is None:
        return RedirectResponse("/coverage", 303)
    return HTMLResponse(_page(scene, form.one("deed"), content, refusal), 422)


def _page(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    files = scene.house.mission.files(scene.person, "watch")
    watched = [one.act for entries in files for one in read_watch(entries).coverages]
    rest = [one for entries in files for one in entries if one.deed != "watch:coverage:record"]
    told = scene.listed("told", sorted(rest, key=lambda one: (one.recorded, one.position), reverse=True))
    return scene.page(
        "coverage.html",
        "coverage",
        watched=scene.listed("watched", sorted(watched, key=lambda one: one.begin, reverse=True)),
        told=told,
        record=record_of(scene, told.rows[::-1]),
        deeds=offered_in(scene, "watch", "", True, tried=tried, given=given),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )
