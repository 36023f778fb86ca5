"""Readers' answers as moderators see them, and what readers told as those see it who look after sources."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup
from starlette.exceptions import HTTPException

from servanda.basis import Refusal
from servanda.bulletin import REASONS, SETS, SWITCHES, choices, switches_of
from servanda.operations import Answers, decide_comment, information, moderation, switch_answers
from servanda.web.mission.scene import MissionScene
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/answers")
def answers(request: Request) -> Response:
    """What waits, what readers may, and what was decided."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/do/answers")
def switched(request: Request, form: Form) -> Response:
    """Readers may from now on, or may not."""
    scene = MissionScene.of(request)
    try:
        switch_answers(_answers(scene), scene.person, switches_of({name: one[0] for name, one in form.values.items()}))
    except Refusal as refusal:
        return _refused(scene, refusal)
    return RedirectResponse("/answers", 303)


@routes.post("/do/answers/{about}")
def decided(request: Request, about: str, form: Form) -> Response:
    """A comment shown, not shown, taken away or left; or why not."""
    scene = MissionScene.of(request)
    try:
        decide_comment(_answers(scene), scene.person, about, form.one("decision"), form.one("reason"))
    except Refusal as refusal:
        return _refused(scene, refusal)
    return RedirectResponse("/answers", 303)


@routes.get("/intake/told")
def told(request: Request) -> Response:
    """What readers told whom nobody knows."""
    scene = MissionScene.of(request)
    rows = information(_answers(scene), scene.person)
    return HTMLResponse(scene.page("told.html", "intake", told=scene.listed("told", rows)))


def _refused(scene: MissionScene, refusal: Refusal) -> Response:
    if refusal.code.startswith("ACC"):
        raise refusal
    return HTMLResponse(_page(scene, refusal), 422)


def _answers(scene: MissionScene) -> Answers:
    if scene.house.answers is None:
        raise HTTPException(404)
    return scene.house.answers


def _page(scene: MissionScene, refusal: Refusal | None = None) -> str:
    found = _answers(scene)
    held = moderation(found, scene.person)
    return scene.page(
        "answers.html",
        "answers",
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
        on=found.switches,
        switches=SWITCHES,
        sets=tuple(SETS),
        reasons=REASONS,
        waiting=[(one, choices(one)) for one in held.waiting],
        log=scene.listed("log", held.log),
        safe=Markup,
    )
