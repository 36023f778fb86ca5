"""Corridors, access for aid and returns, beside the other tracks of the mission."""

from collections.abc import Mapping
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda import humanitarian as desk
from servanda.basis import Refusal
from servanda.operations import NEW
from servanda.web.mission.routes.filed import do_posted, offered_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views import passage
from servanda.web.mission.views.accounts import record_of
from servanda.web.mission.views.desk import at_the_desk
from servanda.web.mission.views.desk_readers import with_readers
from servanda.web.mission.views.naming import desk_name
from servanda.web.mission.views.offered import Offered
from servanda.web.mission.views.owed import halved, owed_at_the_desk
from servanda.web.mission.views.tracks import tracks_of
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
_HUM: Final = "humanitarian:"
_AREAS: Final = tuple(_HUM + one for one in ("corridor:", "access:", "return:"))
_BEGIN: Final = tuple(_HUM + one for one in ("corridor:enter", "access:request", "return:plan"))
_KINDS: Final = (("corridors", desk.CorridorFile), ("access", desk.AccessFile), ("returns", desk.ReturnFile))


@routes.get("/corridors")
def corridors(request: Request) -> Response:
    """Three tracks side by side; corridors, access, returns."""
    return HTMLResponse(_list(MissionScene.of(request)))


@routes.get("/corridors/{about}")
def corridor(request: Request, about: str) -> Response:
    """One corridor, request or return."""
    return HTMLResponse(_one(MissionScene.of(request), about))


@routes.post("/do/corridor/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A deed done, or refused with what was filled in."""
    scene = MissionScene.of(request)
    entries, content, refusal = do_posted(scene, about, form, _choices(scene, about), _AREAS)
    if refusal is None:
        return RedirectResponse(f"/corridors/{entries[0].about}", 303)
    deed = form.one("deed")
    page = _list(scene, deed, content, refusal) if about == NEW else _one(scene, about, deed, content, refusal)
    return HTMLResponse(page, 422)


def _list(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    files = scene.house.mission.files(scene.person, "humanitarian")
    states = [desk.read_file(one) for one in files[::-1]]
    way = passage.way_line
    kinds = [
        (name, scene.listed(name, [found for one in states if isinstance(one, kind) and (found := way(scene, one))]))
        for name, kind in _KINDS
    ]
    return scene.page(
        "corridors.html",
        "corridors",
        tracks=tracks_of(scene),
        owed=halved(scene, (one for one in owed_at_the_desk(scene) if one.href.startswith("/corridors"))),
        kinds=kinds,
        came=passage.came_of_all(states),
        deeds=with_readers(
            scene,
            offered_of(scene, _BEGIN, "", "corridor", _choices(scene, NEW), {tried: given or {}}, tried),
            None,
        ),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _one(
    scene: MissionScene, about: str, tried: str = "", given: Mapping[str, Any] | None = None,
    refusal: Refusal | None = None,
) -> str:  # fmt: skip
    entries = scene.house.mission.file(scene.person, about)
    state = desk.read_file(entries)
    return scene.page(
        "corridor.html",
        "corridors",
        about=about,
        name=desk_name(scene, state),
        kind=next((name for name, kind in _KINDS if isinstance(state, kind)), ""),
        line=passage.way_line(scene, state),
        deeds=_deeds(scene, state, about, {tried: given or {}} if tried else {}, tried),
        record=record_of(scene, entries),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _deeds(scene: MissionScene, state: desk.File, about: str, given: dict[str, Any], tried: str) -> tuple[Offered, ...]:
    """What can be done with such a file, of that what is this person's."""
    now, names = scene.house.mission.now, ()  # type: tuple[int, tuple[str, ...]]
    if isinstance(state, desk.CorridorFile) and state.corridor is not None:
        listed = state.announced and state.recalled is None and now < state.corridor.until
        begun = now >= state.corridor.begin
        says = _speaks(scene, state.corridor.sides)
        names = (
            *("corridor:consent",) * bool(says), *("corridor:recall",) * listed, *("corridor:outcome",) * begun,
        )  # fmt: skip
    elif isinstance(state, desk.AccessFile) and state.request is not None:
        names = (*("access:answer",) * bool(_speaks(scene, state.request.asked)), "access:outcome")
    elif isinstance(state, desk.ReturnFile):
        names = ("return:clearance", "return:report")
    choices = _choices(scene, about)
    offered = offered_of(scene, [_HUM + one for one in names], about, "corridor", choices, given, tried)
    return with_readers(scene, offered, state)


def _speaks(scene: MissionScene, asked: tuple[str, ...]) -> tuple[str, ...]:
    """For whom of those asked a person speaks: the desk enters what any told it, a side its own word."""
    return asked if at_the_desk(scene) else tuple(one for one in asked if one == scene.person.unit)


def _choices(scene: MissionScene, about: str) -> dict[str, list[tuple[str, str]]]:
    """Who is asked or told, and for whom one speaks: the desk for any side, a side for itself."""
    mission = scene.house.mission
    parties = [(one, scene.called(one)) for one in mission.procedure.parties]
    own = [(scene.person.unit, scene.called(scene.person.unit))]
    speaks = parties if at_the_desk(scene) else own
    body = mission.procedure.body
    told = [*parties, (body, scene.called(body))]
    choices = {"consent_of": parties, "asked": parties, "side": speaks, "unit": speaks, "recipients": told}
    if about != NEW:
        state = desk.read_file(mission.file(scene.person, about))
        if isinstance(state, desk.CorridorFile) and state.corridor is not None:
            choices["side"] = [(one, scene.called(one)) for one in _speaks(scene, state.corridor.sides)]
        elif isinstance(state, desk.AccessFile) and state.request is not None:
            choices["unit"] = [(one, scene.called(one)) for one in _speaks(scene, state.request.asked)]
        elif isinstance(state, desk.ReturnFile) and state.planned is not None:
            choices["route"] = [(one, one) for one in state.planned.routes]
    return choices
