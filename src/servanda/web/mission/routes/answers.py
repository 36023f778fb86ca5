"""Readers' answers as moderators see them, and what readers told as those see it who look after sources."""

from dataclasses import replace

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup
from starlette.exceptions import HTTPException

from servanda.access import may
from servanda.basis import Place, Refusal
from servanda.bulletin import KNOWN, REASONS, SETS, SWITCHES, choices, switches_of
from servanda.operations import (
    Answers,
    BulletinDisputed,
    decide_comment,
    dispute_bulletin,
    disputes,
    information,
    moderation,
    switch_answers,
)
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
    own = form.one("own").strip()
    try:
        held = {name: one[0] for name, one in form.values.items()}
        switches = switches_of(held | {"reactions": own or form.one("reactions")})
        switch_answers(_answers(scene), scene.person, switches)
    except Refusal as refusal:
        # The choice that was refused is the one that was written, where one was.
        return _refused(scene, Refusal.of([replace(one, place=Place(path="own")) for one in refusal.reasons])
                        if own and refusal.code == "BUL043" else refusal)  # fmt: skip
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


@routes.get("/agreement/disputes")
def disputed(request: Request) -> Response:
    """What parties dispute in bulletins, and a form for those who may."""
    return HTMLResponse(_disputes(MissionScene.of(request)))


@routes.post("/agreement/disputes")
def dispute(request: Request, form: Form) -> Response:
    """A party disputes a bulletin; or is refused."""
    scene = MissionScene.of(request)
    found = _answers(scene)
    name = form.one("bulletin")
    act = BulletinDisputed(name, form.one("words").strip(), form.one("clause").strip())
    if not found.switches.disputes or name not in _names(scene):
        raise HTTPException(404)
    try:
        dispute_bulletin(scene.house.mission, scene.person, act)
    except Refusal as refusal:
        if refusal.code.startswith("ACC"):
            raise
        return HTMLResponse(_disputes(scene, refusal, act), 422)
    return RedirectResponse("/agreement/disputes", 303)


def _names(scene: MissionScene) -> tuple[str, ...]:
    return scene.house.bulletins.names if scene.house.bulletins is not None else ()


def _disputes(scene: MissionScene, refusal: Refusal | None = None, act: BulletinDisputed | None = None) -> str:
    mission = scene.house.mission
    may_file = bool(may(scene.person, BulletinDisputed.deed)) and scene.person.unit in mission.procedure.parties
    return scene.page(
        "disputes.html",
        "agreement",
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
        told=scene.listed("disputes", disputes(mission)),
        names=_names(scene) if _answers(scene).switches.disputes and may_file else (),
        clauses=tuple(one.id for one in mission.agreement.clauses),
        act=act or BulletinDisputed(),
        longest=600,
    )


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
        known=", ".join(KNOWN),
        reasons=REASONS,
        waiting=[(one, choices(one)) for one in held.waiting],
        log=scene.listed("log", held.log),
        safe=Markup,
    )
