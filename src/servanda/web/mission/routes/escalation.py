"""Early warning, for those of the mechanism: alarms that stand, what calms, how often alarms were wrong, thresholds."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.escalation import FEW
from servanda.operations import alert_message, drawn_page, escalation_panels, public_alerts, warned
from servanda.page import draw
from servanda.web.mission.routes.filed import do_posted, offered_of, pressed
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.alerts import PROPOSE, AlertRow, alert_row
from servanda.web.mission.views.levels import measured_in
from servanda.web.mission.views.warned import SET, alarm_lines, may_set, panel_words, rule_lines
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()


@routes.get("/escalation")
def escalation(request: Request, rule: str = "") -> Response:
    """Alarms and thresholds; one threshold with its form, where a person asked for it."""
    return HTMLResponse(_page(MissionScene.of(request), rule))


@routes.get("/escalation/alert/{about}")
def alert(request: Request, about: str) -> Response:
    """One alert to the public as a CAP 1.2 message, to be handed on: a draft until it is approved."""
    scene = MissionScene.of(request)
    written = alert_message(scene.house.mission, scene.person, about)
    headers = {"Content-Disposition": f'attachment; filename="alert-{about[:8]}.xml"'}
    return Response(written, media_type="application/cap+xml", headers=headers)


@routes.post("/do/escalation/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A threshold set, an alert put together, approved or taken back; or refused with what was filled in."""
    scene = MissionScene.of(request)
    _, content, refusal = do_posted(
        scene, about, form, areas=(SET, "warning:alert:"), measured=measured_in(scene, form.one("rule"))
    )
    if refusal is None:
        return RedirectResponse("/escalation", 303)
    return HTMLResponse(_page(scene, form.one("rule"), content, refusal, form.one("deed")), 422)


def _page(
    scene: MissionScene, chosen: str, given: Mapping[str, Any] | None = None, refusal: Refusal | None = None,
    tried: str = "",
) -> str:  # fmt: skip
    made = scene.house.made.of(scene, "escalation", lambda: _made(scene))
    now, drawn = made["now"], made["drawn"]
    return scene.page(
        "escalation.html",
        "escalation",
        alarms=alarm_lines(scene, now),
        rules=rule_lines(scene, now, chosen, given),
        may_set=may_set(scene),
        alerts=_alerts(scene),
        proposing=offered_of(scene, (PROPOSE,), "", "escalation", None, {tried: given or {}}, tried),
        few=FEW,
        drawn=drawn,
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _made(scene: MissionScene) -> dict[str, Any]:
    """What stands, and its panels as they are drawn: nothing of one person alone."""
    mission, now = scene.house.mission, warned(scene.house.mission, scene.person)
    sections = escalation_panels(mission, now, panel_words(scene, now))
    return {"now": now, "drawn": draw(drawn_page(mission, now.now.assessments, scene.words.language, sections))}


def _alerts(scene: MissionScene) -> list[tuple[AlertRow, list[Any]]]:
    """Alerts with what this person may press on each."""
    found = []
    for state, told in public_alerts(scene.house.mission, scene.person):
        row = alert_row(scene, state, told)
        deeds = [pressed(scene, deed, state.about, "escalation") for deed in row.deeds]
        found.append((row, [one for one in deeds if one is not None]))
    return found
