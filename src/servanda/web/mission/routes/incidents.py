"""Incident files: the list, one file, and what is done on one."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import may
from servanda.basis import Refusal
from servanda.mechanism import read
from servanda.operations import KINDS, NEW, let_go, sees_guard
from servanda.web.mission.forms import Input, as_typed, filled_in, posted_of
from servanda.web.mission.routes.filed import enter_posted
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.accounts import record_of
from servanda.web.mission.views.choosing import choices_for
from servanda.web.mission.views.confirmed import CONFIRMED, ask_again
from servanda.web.mission.views.glance import glance_at
from servanda.web.mission.views.incidents import file_line, name_of, pressing_for, registered_in, standing_of, track_of
from servanda.web.mission.views.offered import DOES, offered_new, offered_on
from servanda.web.mission.views.queued import in_order, together_of
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted

routes = APIRouter()
#: Other files of the same matter at a time, on a file's page.
_TOGETHER = 20
_ALLEGE = "incident:allegation:submit"


@routes.get("/incidents")
def incidents(request: Request) -> Response:
    """The files a person sees, those that press first."""
    return HTMLResponse(_list(MissionScene.of(request)))


@routes.get("/incidents/{about}")
def incident(request: Request, about: str) -> Response:
    """One file: its track, what this person can do on it, and its record."""
    return HTMLResponse(file_page(MissionScene.of(request), about))


@routes.post("/do/incident/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A deed done; refused, the page comes back with what was filled in and why it was not done."""
    scene = MissionScene.of(request)
    deed = form.one("deed")
    content: dict[str, Any] = {}
    try:
        content = content_posted(scene, deed, about, form)
        entries = enter_posted(scene, deed, about, content, form)
    except Refusal as refusal:
        if refusal.code in ("ACC001", "ACC002", "MIS010"):
            raise
        content = content or as_typed(_asked(scene, deed, about), form.values, scene.zone)
        page = _list if about == NEW else lambda *more: file_page(more[0], about, *more[1:])
        return HTMLResponse(page(scene, deed, content, refusal), 422)
    return RedirectResponse(f"/incidents/{entries[0].about}", 303)


def content_posted(scene: MissionScene, deed: str, about: str, form: Posted) -> dict[str, Any]:
    """What was filled in for a deed of an incident file.

    Refuses (MIS010) one there is not, ACC002, and (MEC011) a notice that has to be asked again.
    """
    content: dict[str, Any] = dict(filled_in(_asked(scene, deed, about), form.values, scene.zone, deed))
    if "team" in content:
        content["team"] = [_member(scene, one) for one in content["team"]]
    if about != NEW:
        file = read(scene.house.mission.file(scene.person, about))
        ask_again(scene, deed, file, content, ticked=bool(form.one(CONFIRMED)))
    return content


def _asked(scene: MissionScene, deed: str, about: str) -> tuple[Input, ...]:
    kind = KINDS.get(deed)
    if kind is None:
        raise Refusal("MIS010", "there is no such deed", "choose one from the page of the file")
    file = None if about == NEW else read(scene.house.mission.file(scene.person, about))
    return posted_of(deed, kind.act, choices_for(scene, file))


def _member(scene: MissionScene, chosen: str) -> dict[str, Any]:
    """Whoever is chosen for a team brings unit and side along."""
    person = scene.house.accounts.find(chosen)
    return {"person": chosen} if person is None else {"person": person.id, "unit": person.unit, "side": person.side}


def _list(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    find = scene.query.get("find", "")
    listed = scene.listed("files", in_order(scene, find))
    return scene.page(
        "incidents.html",
        "incidents",
        files=listed.made([file_line(scene, one) for one in listed.rows]),
        find=find,
        new=offered_new(scene, _ALLEGE, tried, given),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def file_page(
    scene: MissionScene,
    about: str,
    tried: str = "",
    given: Mapping[str, Any] | None = None,
    refusal: Refusal | None = None,
) -> str:
    """The page of one incident's file. ``tried``: the deed that was refused; ``given``: what was filled in."""
    entries = scene.house.mission.file(scene.person, about)
    file = read(entries)
    # Of what the calendar let go nothing falls due, and nothing more is entered: its words are gone.
    over = let_go(scene.house.mission, scene.house.mission.whole(about))
    pressing = [] if over else sorted(pressing_for(scene, file), key=lambda one: (one.by is None, one.by or one.since))
    owed = tuple(dict.fromkeys(DOES[one.step] for one in pressing))
    return scene.page(
        "incident.html",
        "incidents",
        about=about,
        name=name_of(scene, file),
        status=standing_of(file),
        facts=registered_in(scene, file),
        glance=glance_at(scene, file),
        track=track_of(scene, file),
        together=scene.listed("together", together_of(scene, file), _TOGETHER),
        deeds=() if over else offered_on(scene, file, owed, tried, given),
        guarded=sees_guard(scene.person),
        record=record_of(scene, entries),
        may_erase=may(scene.person, "admin:erasure:propose").allowed,
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )
