"""How long what is entered is kept: the periods, what two people agree to in their place, when the calendar looked."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import Role, retention_table, seen
from servanda.basis import Place, Refusal
from servanda.operations import (
    PeriodsProposed,
    agree_to_periods,
    last_kept,
    periods_of,
    periods_proposed,
    propose_periods,
)
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import person_told
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
_LONGEST = 2000
_DIGITS = 6


@routes.get("/retention")
def retention(request: Request) -> Response:
    """The table of periods, proposals of others, and what was erased of what one sees."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/retention/propose")
def propose(request: Request, form: Form) -> Response:
    """Propose other periods."""
    scene = MissionScene.of(request)
    days = {one: form.one(one).strip() for one in _settable()}
    try:
        told = {one: _whole(one, text) for one, text in days.items() if text}
        propose_periods(
            scene.house.mission, scene.person, PeriodsProposed(**told, words=form.one("words").strip()[:_LONGEST])
        )
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/retention", 303)


@routes.post("/retention/agree/{about}")
def agree(request: Request, about: str) -> Response:
    """Agree to periods that somebody of another side proposed."""
    scene = MissionScene.of(request)
    house = scene.house
    try:
        agree_to_periods(house.mission, house.store, house.accounts, scene.person, about)
    except Refusal as refusal:
        return _again(scene, refusal)
    return RedirectResponse("/retention", 303)


def _whole(name: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < _DIGITS):
        why = f"{name}: {text[:20]!r} is no number of days from 1 to 36,500"
        remedy = "shorten a period of the table, or lengthen that of the mechanism's own papers alone"
        raise Refusal("MIS160", why, remedy, Place(path=name))
    return int(text)


def _again(scene: MissionScene, refusal: Refusal) -> Response:
    if refusal.code in ("ACC001", "ACC002"):
        raise refusal
    return HTMLResponse(_page(scene, refusal), 422)


def _settable() -> tuple[str, ...]:
    return tuple(one.value for one, kept in retention_table().items() if kept.days is not None)


def _page(scene: MissionScene, refusal: Refusal | None = None) -> str:
    mission, person, now = scene.house.mission, scene.person, periods_of(scene.house.store)
    return scene.page(
        "retention.html",
        "log",
        periods=[(one.value, now[one], kept.days) for one, kept in retention_table().items()],
        settable=_settable(),
        proposals=[(one, person_told(scene, one.by)) for one in periods_proposed(mission, person)],
        last=last_kept(mission),
        erased=sum(one.erased for entries in mission.everything().values() for one in seen(person, entries)),
        may_propose=person.role in (Role.PRINCIPAL, Role.CHAIR, Role.ADMINISTRATOR),
        may_agree=person.role in (Role.PRINCIPAL, Role.CHAIR),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )
