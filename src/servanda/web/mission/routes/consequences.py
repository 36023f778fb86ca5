"""Consequences, snap-backs and guarantees: what is to be decided, by whom, by when, and what was decided."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.web.mission.routes.filed import do_posted
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.decided import decision_form, decision_lines
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/consequences")
def consequences(request: Request, decide: str = "") -> Response:
    """Every decision, what presses first; one of them with its form, where a person asked for it."""
    return HTMLResponse(_page(MissionScene.of(request), decide))


@routes.post("/do/consequences/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A step or a snap-back decided; or refused with what was filled in."""
    scene = MissionScene.of(request)
    _, content, refusal = do_posted(scene, about, form, areas=("step:consequence:decide",))
    if refusal is None:
        return RedirectResponse("/consequences", 303)
    matter = form.one("matter")
    decide = f"{form.one('step')}-{matter[:8]}" if matter else form.one("step")
    return HTMLResponse(_page(scene, decide, content, refusal), 422)


def _page(
    scene: MissionScene, decide: str, given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    lines = decision_lines(scene)
    forms = {one.key: decision_form(scene, one, given if one.key == decide else None) for one in lines}
    return scene.page(
        "consequences.html",
        "consequences",
        pressing=[one for one in lines if one.standing in ("overdue", "due", "waiting")],
        settled=[one for one in lines if one.standing in ("decided", "answered")],
        others=[one for one in lines if one.standing == "not called for"],
        forms=forms,
        chosen=decide,
        path="/consequences",
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )
