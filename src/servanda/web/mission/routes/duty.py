"""The duty log of one's own unit, one line and Enter; and a party's orders with their receipts."""

from collections.abc import Mapping
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import Entry
from servanda.basis import Refusal, fresh_bytes
from servanda.mechanism import reached, read_log, read_orders
from servanda.operations import NEW
from servanda.web.mission.routes.filed import do_posted, offered_of, pressed
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.offered import Offered
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
_ENTRY: Final = "duty:entry:write"
_ORDER: Final = "order:order:disseminate"
_AS: Final = {"due": "due", "overdue": "late", "done": "done", "done late": "done"}


@routes.get("/duty")
def duty(request: Request) -> Response:
    """The log of one's own unit, latest first, and its orders."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/do/duty/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """An entry, an order or a receipt; refused with what was typed."""
    scene = MissionScene.of(request)
    _, content, refusal = do_posted(scene, about, form, areas=("duty:", "order:"))
    if refusal is None:
        return RedirectResponse("/duty", 303)
    return HTMLResponse(_page(scene, form.one("deed"), content, refusal), 422)


def _page(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    mission, unit = scene.house.mission, scene.person.unit
    own = [one for entries in mission.files(scene.person, "duty") for one in entries if one.unit == unit]
    own.sort(key=lambda one: one.position)
    quick, more = _quick(scene, tried, given)
    return scene.page(
        "duty.html",
        "duty",
        body=mission.procedure.body,
        quick=quick,
        more=more,
        typed=(given or {}).get("words", "") if tried == _ENTRY else "",
        key=fresh_bytes(12).hex(),
        log=[(one, one.act, _who(scene, one.by)) for one in read_log(own)[::-1]],
        orders=_orders(scene),
        deeds=offered_of(scene, (_ORDER,), NEW, "duty", {"units": ()}, {tried: given or {}}, tried),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _quick(scene: MissionScene, tried: str, given: Mapping[str, Any] | None) -> tuple[Offered | None, tuple[Any, ...]]:
    """The form of an entry: its one line, and what may be said beside it."""
    found = next(iter(offered_of(scene, (_ENTRY,), "", "duty", None, {tried: given or {}}, tried)), None)
    beside = ("channel", "direction", "zone", "place", "urgency")
    return found, tuple(one for one in (found.inputs if found else ()) if one.name in beside)


def _who(scene: MissionScene, by: str) -> int:
    """The number of who wrote it, within the unit."""
    person = scene.house.accounts.known(by)
    return person.number if person else 0


def _orders(scene: MissionScene) -> list[Any]:
    """Orders, latest first, each with the units below that have it and a button for those that have not."""
    found = []
    for entries in scene.house.mission.files(scene.person, "order")[::-1]:
        found += _one_file(scene, entries)
    return found


def _one_file(scene: MissionScene, entries: tuple[Entry, ...]) -> list[Any]:
    file = read_orders(entries)
    rows = reached(file, scene.house.mission.now)
    receipt = "order:receipt:record"
    return [
        (
            order,
            [
                (one, _AS[one.standing], None if one.received else
                 pressed(scene, receipt, file.about, "duty", order=one.order, below=one.below))
                for one in rows
                if one.order == order.act.id
            ],
        )
        for order in file.orders
    ]  # fmt: skip
