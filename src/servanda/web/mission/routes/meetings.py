"""Meetings: called, with what presses on the agenda; minutes, votes, decisions, reservations, actions."""

from collections.abc import Mapping
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.basis import Refusal
from servanda.mechanism import Meeting, actions, read_meeting
from servanda.operations import NEW
from servanda.web.mission.routes.filed import do_posted, offered_in, pressed
from servanda.web.mission.routes.situation import due_from_all
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.accounts import record_of
from servanda.web.mission.views.agenda import Point, came_of, could_stand, point_said, points_of
from servanda.web.mission.views.days import day_told, hour_told
from servanda.web.mission.views.offered import Pressed
from servanda.web.mission.views.owed import DueLine, together
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
_VOTE: Final = "meeting:decision:vote"
_ADD: Final = "meeting:agenda:add"


@routes.get("/meetings")
def meetings(request: Request) -> Response:
    """The meetings a person was invited to, latest first, and what would be on an agenda now."""
    return HTMLResponse(_list(MissionScene.of(request)))


@routes.get("/meetings/{about}")
def meeting(request: Request, about: str) -> Response:
    """One meeting."""
    return HTMLResponse(_one(MissionScene.of(request), about))


@routes.post("/do/meeting/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A deed of a meeting done, or refused with what was filled in."""
    scene = MissionScene.of(request)
    entries, content, refusal = do_posted(scene, about, form)
    if refusal is None:
        return RedirectResponse(f"/meetings/{entries[0].about if entries else about}", 303)
    deed = form.one("deed")
    page = _list(scene, deed, content, refusal) if about == NEW else _one(scene, about, deed, content, refusal)
    return HTMLResponse(page, 422)


def _list(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    mission = scene.house.mission
    held = [read_meeting(one) for one in mission.files(scene.person, "meeting")][::-1]
    return scene.page(
        "meetings.html",
        "meetings",
        meetings=scene.listed("meetings", [(one.about, one.call, one.call.at < mission.now) for one in held]),
        deeds=offered_in(scene, "meeting", "", True, tried=tried, given=given),
        agenda=scene.listed("agenda", _agenda(scene)),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _agenda(scene: MissionScene) -> list[DueLine]:
    """What the body has to deal with, by its hour."""
    return together(one for one in due_from_all(scene) if one.href.startswith(("/incidents/", "/consequences")))


def _one(
    scene: MissionScene, about: str, tried: str = "", given: Mapping[str, Any] | None = None,
    refusal: Refusal | None = None,
) -> str:  # fmt: skip
    mission = scene.house.mission
    entries = mission.file(scene.person, about)
    held = read_meeting(entries)
    # Of whoever has no vote in this body a vote would always be refused; a reservation is theirs.
    votes = bool(mission.procedure.member(scene.person.unit))
    return scene.page(
        "meeting.html",
        "meetings",
        about=about,
        call=held.call,
        owed=actions(held, mission.procedure, mission.now),
        at=day_told(scene, held.call.at),
        hour=hour_told(scene, held.call.at),
        agenda=points_of(scene, held),
        came=came_of(held),
        due=_due(scene, held),
        deeds=[
            one
            for one in offered_in(scene, "meeting", about, False, _points(scene, held), tried, given)
            if votes or one.deed != _VOTE
        ],
        record=record_of(scene, entries),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _due(scene: MissionScene, held: Meeting) -> list[tuple[Point, Pressed]]:
    """What is due and could stand on the agenda of a meeting to come, each with the button that puts it there."""
    if held.call.at <= scene.house.mission.now:
        return []
    found = []
    for one in could_stand(scene, held):
        item = one.item
        by = scene.stamp(item.by).replace(" ", "T") if item.by is not None else ""
        sends = {"id": item.id, "about": item.about, "step": item.step, "of": item.of, "by": by}
        button = pressed(scene, _ADD, held.about, "meeting", **sends, **({"overdue": "yes"} if item.overdue else {}))
        if button is not None:
            found.append((one, button))
    return found


def _points(scene: MissionScene, held: Meeting) -> dict[str, list[tuple[str, str]]]:
    """What the forms of a meeting may point at: its agenda and its actions."""
    points = [(one.act.id, point_said(scene, one.act)) for one in held.agenda]
    return {"on": points, "item": points, "action": [(one.act.id, one.act.words) for one in held.actions]}
