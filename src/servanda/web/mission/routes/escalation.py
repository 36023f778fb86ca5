"""Early warning, for those of the mechanism: alarms that stand, what calms, how often alarms were wrong, thresholds."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.escalation import FEW
from servanda.operations import drawn_page, escalation_panels, warned
from servanda.page import draw
from servanda.web.mission.routes.filed import do_posted
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.warned import SET, alarm_lines, may_set, panel_words, rule_lines
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/escalation")
def escalation(request: Request, rule: str = "") -> Response:
    """Alarms and thresholds; one threshold with its form, where a person asked for it."""
    return HTMLResponse(_page(MissionScene.of(request), rule))


@routes.post("/do/escalation/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A threshold set; or refused with what was filled in."""
    scene = MissionScene.of(request)
    _, content, refusal = do_posted(scene, about, form, areas=(SET,))
    if refusal is None:
        return RedirectResponse("/escalation", 303)
    return HTMLResponse(_page(scene, form.one("rule"), content, refusal), 422)


def _page(
    scene: MissionScene, chosen: str, given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    mission = scene.house.mission
    now = warned(mission, scene.person)
    sections = escalation_panels(mission, now, panel_words(scene, now))
    drawn = draw(drawn_page(mission, now.now.assessments, scene.words.language, sections))
    return scene.page(
        "escalation.html",
        "escalation",
        alarms=alarm_lines(scene, now),
        rules=rule_lines(scene, now, chosen, given),
        may_set=may_set(scene),
        few=FEW,
        drawn=drawn,
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )
