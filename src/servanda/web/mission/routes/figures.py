"""Displacement, damage and recovery: counts with their sources, tables taken in by upload, pledged against paid."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda import humanitarian as desk
from servanda.basis import Place, Refusal
from servanda.operations import NEW, take_table
from servanda.web.mission.routes.filed import do_posted, offered_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views import figures as views
from servanda.web.mission.views.accounts import record_of
from servanda.web.mission.views.desk import at_the_desk
from servanda.web.mission.views.desk_readers import with_readers
from servanda.web.mission.views.naming import desk_name
from servanda.web.mission.views.offered import Offered
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
#: Counts of a table at a time.
_ROWS: Final = 100
_HUM: Final = "humanitarian:"
_AREAS: Final = tuple(_HUM + one for one in ("displacement:", "damage:", "recovery:"))
_COUNTED: Final = (f"{_HUM}displacement:enter", f"{_HUM}damage:enter")
_PLEDGE: Final = f"{_HUM}recovery:pledge"


@routes.get("/figures")
def figures(request: Request) -> Response:
    """Counts, tables, damage, pledges."""
    return HTMLResponse(_list(MissionScene.of(request)))


@routes.get("/figures/{about}")
def figure(request: Request, about: str) -> Response:
    """One count, table, figure of damage or pledge."""
    return HTMLResponse(_one(MissionScene.of(request), about))


@routes.post("/do/figures-table")
def table(request: Request, form: Form) -> Response:
    """A table taken in, or why not; refuses (WEB080) a form without a file."""
    scene = MissionScene.of(request)
    source, sent = form.one("source").strip(), form.files.get("table")
    try:
        name = (sent.filename or "") if sent is not None else ""
        if sent is None or not name:
            raise Refusal("WEB080", "no table was chosen", "choose a file, csv or csv.gz", Place(path="table"))
        entries = take_table(scene.house.mission, scene.person, source, name[:200], sent.file.read())
    except Refusal as refusal:
        if refusal.code in ("ACC001", "ACC002"):
            raise
        return HTMLResponse(_list(scene, refusal=refusal), 422)
    return RedirectResponse(f"/figures/{entries[0].about}", 303)


@routes.post("/do/figures/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A deed done, or refused with what was filled in."""
    scene = MissionScene.of(request)
    entries, content, refusal = do_posted(scene, about, form, None, _AREAS)
    if refusal is None:
        return RedirectResponse(f"/figures/{entries[0].about}", 303)
    deed = form.one("deed")
    page = _list(scene, deed, content, refusal) if about == NEW else _one(scene, about, deed, content, refusal)
    return HTMLResponse(page, 422)


def _list(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None,
) -> str:  # fmt: skip
    figures = views.figures_of(scene, scene.house.mission.files(scene.person, "humanitarian"))
    own = {} if at_the_desk(scene) else {"pledged_by": scene.called(scene.person.unit)}
    at_hand = {_PLEDGE: own} | {tried: given or {}}
    return scene.page(
        "figures.html",
        "figures",
        figures=figures,
        counts=scene.listed("counts", figures.counts, _ROWS),
        tables=scene.listed("tables", figures.tables),
        damage=scene.listed("damage", figures.damage, _ROWS),
        uploads=at_the_desk(scene),
        counted=with_readers(scene, offered_of(scene, _COUNTED, "", "figures", None, at_hand, tried), None),
        pledging=with_readers(scene, offered_of(scene, (_PLEDGE,), "", "figures", None, at_hand, tried), None),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _one(
    scene: MissionScene, about: str, tried: str = "", given: Mapping[str, Any] | None = None,
    refusal: Refusal | None = None,
) -> str:  # fmt: skip
    entries = scene.house.mission.file(scene.person, about)
    taken, state = desk.table_file(entries), desk.read_file(entries)
    if not isinstance(state, desk.FiguresFile | desk.RecoveryFile):
        raise Refusal("ACC002", "there is no such file among those you see", "go back to the list")
    pledge = views.pledge_line(scene, state) if isinstance(state, desk.RecoveryFile) else None
    newest = taken.newest() if taken else ()
    return scene.page(
        "figure.html",
        "figures",
        about=about,
        name=taken.name if taken else desk_name(scene, state),
        table=views.table_line(taken) if taken else None,
        counts=[views.count_line(scene, about, day) for day in newest[: views.PLACES]],
        refused=taken.refused[: views.REFUSED] if taken else (),
        pledge=pledge,
        deeds=_paying(scene, state, about, {tried: given or {}}, tried) if isinstance(state, desk.RecoveryFile) else (),
        record=record_of(scene, () if taken or pledge else entries),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _paying(
    scene: MissionScene, state: desk.RecoveryFile, about: str, given: dict[str, Mapping[str, Any]], tried: str
) -> tuple[Offered, ...]:
    """A payment on a pledge, in the currency of the pledge."""
    if state.pledge is None:
        return ()
    said = scene.words.say("amount-in", currency=state.pledge.currency)
    offered = offered_of(scene, (f"{_HUM}recovery:pay",), about, "figures", None, given, tried)
    named = (
        replace(one, inputs=tuple(replace(each, said=said) if each.name == "amount" else each for each in one.inputs))
        for one in offered
    )
    return with_readers(scene, tuple(named), state)
