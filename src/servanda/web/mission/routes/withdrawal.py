"""Phased withdrawal by zone and date: who is out by when, what was declared and certified, what a gate waits for."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.operations import Withdrawal, clauses_now, dates_strip, drawn_page, gates, map_of, withdrawals_seen
from servanda.page import draw
from servanda.web.mission.routes.filed import do_posted
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.withdrawn import CERTIFY, DECLARE, deed_on, gate_line, withdrawal_line
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/withdrawal")
def withdrawal(request: Request, duty: str = "", deed: str = "") -> Response:
    """The withdrawals by zone, a strip of dates and a map; one of them with its form, where a person asked for it."""
    return HTMLResponse(_page(MissionScene.of(request), duty, deed))


@routes.post("/do/withdrawal/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """Something certified or declared; or refused with what was filled in."""
    scene = MissionScene.of(request)
    _, content, refusal = do_posted(scene, about, form, areas=(CERTIFY, DECLARE))
    if refusal is None:
        return RedirectResponse("/withdrawal", 303)
    duty = form.one("duty") or form.one("clause")
    return HTMLResponse(_page(scene, duty, form.one("deed"), content, refusal), 422)


def _page(
    scene: MissionScene, duty: str, deed: str, given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    mission = scene.house.mission
    result = clauses_now(mission, scene.person).assessments
    owed = withdrawals_seen(mission, scene.person, result)
    opened = gates(mission.agreement, result)
    lines = [withdrawal_line(scene, one) for one in owed]
    standing = {one.duty: scene.words.say(one.standing) for one in lines}
    language = scene.words.language
    strip = dates_strip(mission.agreement, owed, opened, result, language, standing)
    ground = map_of(mission.agreement, result, (), 0, "", language)
    drawn = draw(drawn_page(mission, result, language, [strip, *([ground] if ground is not None else [])]))
    return scene.page(
        "withdrawal.html",
        "withdrawal",
        lines=lines,
        gates=[gate_line(scene, one) for one in opened],
        drawn=drawn,
        form=_form(scene, owed, lines, duty, deed, given),
        chosen=duty,
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _form(
    scene: MissionScene, owed: tuple[Withdrawal, ...], lines: list[Any], duty: str, deed: str,
    given: Mapping[str, Any] | None,
) -> Any:  # fmt: skip
    for one, line in zip(owed, lines, strict=True):
        if duty in (one.duty, one.clause) and deed in dict(line.deeds):
            return deed_on(scene, one, deed, given)
    return None
