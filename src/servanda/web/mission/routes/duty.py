"""The duty log of one's own unit, one line and Enter; and a party's orders with their receipts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda.access import Entry
from servanda.basis import MINUTE, SECOND, Refusal, fresh_bytes, from_us
from servanda.liaison import checked
from servanda.mechanism import (
    Channel,
    DutyEntry,
    Order,
    OrderReceipt,
    Record,
    as_message,
    reached,
    read_log,
    read_orders,
)
from servanda.operations import LONGEST_LETTER, NEW, MessageHeard, hear
from servanda.web.mission.parts import Part
from servanda.web.mission.routes.filed import do_posted, offered_of, pressed
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.offered import Offered
from servanda.web.mission.views.telling import clause_said
from servanda.web.pages import refusal_data
from servanda.web.posted import Form, Posted

routes = APIRouter()
_ENTRY: Final = "duty:entry:write"
#: Files of orders at a time; each has a row for every unit below.
_ORDERS: Final = 20
_ORDER: Final = "order:order:disseminate"
#: Units below are what a side calls its own: written a line each, chosen from no list.
_BELOW: Final[Mapping[str, Any]] = {"units": ()}
#: By which ways a message comes that is pasted here.
#: What comes by these is sent with check letters, where a log sent it.
_BY_EAR: Final = (Channel.RADIO, Channel.SMS, Channel.PHONE)
_WAYS_IN: Final = (Channel.RADIO, Channel.SMS, Channel.EMAIL, Channel.PHONE)
#: Beyond this nobody believes how long an entry waited in a browser.
_LONGEST_WAIT: Final = 30 * 24 * 3600
_AS: Final = {"due": "due", "overdue": "late", "done": "done", "done late": "done"}


@routes.get("/duty")
def duty(request: Request) -> Response:
    """The log of one's own unit, latest first, and its orders."""
    return HTMLResponse(_page(MissionScene.of(request)))


@routes.post("/duty/heard")
async def heard(request: Request, form: Form) -> Response:
    """A message pasted, or an e-mail's file: the entry it would be, to look over; nothing is entered."""
    scene = MissionScene.of(request)
    file, channel = form.files.get("file"), form.one("channel")
    data = await file.read(LONGEST_LETTER + 1) if file is not None else b""
    pasted = form.one("message")
    try:
        if data and pasted.strip():
            raise Refusal("MIS170", "a message and a file came together", "paste the one or choose the other")
        # What is chosen as a file is an e-mail's, whatever is chosen beside it.
        way = Channel.EMAIL if data else Channel(channel) if channel in _WAYS_IN else Channel.UNSAID
        found = hear(data or pasted.encode(), way, scene.zone)
    except Refusal as refusal:
        return HTMLResponse(_page(scene, refusal=refusal), 422)
    return HTMLResponse(_page(scene, _ENTRY, found.entry.content(), heard_=found))


@routes.post("/do/duty/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """An entry, an order or a receipt; refused with what was typed."""
    scene = MissionScene.of(request)
    form = _dated(scene, form)
    _, content, refusal = do_posted(scene, about, form, _BELOW, areas=("duty:", "order:"))
    if refusal is None:
        return RedirectResponse("/duty", 303)
    return HTMLResponse(_page(scene, form.one("deed"), content, refusal), 422)


def _dated(scene: MissionScene, form: Posted) -> Posted:
    """An entry that waited in a browser is of when it was written there, by how long it waited."""
    waited = form.one("age")
    if form.one("deed") != _ENTRY or form.one("at") or not (waited.isascii() and waited.isdigit()):
        return form
    age = min(int(waited[:9]), _LONGEST_WAIT) * SECOND
    if age < MINUTE:
        return form
    written = from_us(scene.house.mission.now - age, "UTC").astimezone(UTC).isoformat()
    return Posted({**form.values, "at": (written,)}, form.files)


def _page(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None,
    heard_: MessageHeard | None = None,
) -> str:  # fmt: skip
    mission, unit = scene.house.mission, scene.person.unit
    own = [one for entries in mission.files(scene.person, "duty") for one in entries if one.unit == unit]
    own.sort(key=lambda one: one.position)
    log = scene.listed("log", read_log(own)[::-1])
    quick, more = _quick(scene, tried, given)
    return scene.page(
        "duty.html",
        "duty",
        body=mission.procedure.body,
        quick=quick,
        more=more,
        typed=(given or {}).get("words", "") if tried == _ENTRY else "",
        key=fresh_bytes(12).hex(),
        log=log.made([_line(scene, one) for one in log.rows]),
        heard=heard_,
        there=_there(scene, own, heard_),
        unchecked=heard_ is not None and heard_.entry.channel in _BY_EAR and heard_.check == "none",
        ways_in=_WAYS_IN,
        orders=_orders(scene),
        deeds=offered_of(scene, (_ORDER,), NEW, "duty", _BELOW, {tried: given or {}}, tried),
        refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
    )


def _quick(scene: MissionScene, tried: str, given: Mapping[str, Any] | None) -> tuple[Offered | None, tuple[Any, ...]]:
    """The form of an entry: its one line, and what may be said beside it."""
    found = next(iter(offered_of(scene, (_ENTRY,), "", "duty", None, {tried: given or {}}, tried)), None)
    beside = ("channel", "direction", "zone", "place", "urgency", "at")
    return found, tuple(one for one in (found.inputs if found else ()) if one.name in beside)


def _there(scene: MissionScene, own: list[Entry], heard_: MessageHeard | None) -> str:
    """When an entry of the log tells the same words, of the same hour where one is told; empty where none does."""
    if heard_ is None:
        return ""
    words, at = _plain(heard_.entry.words), heard_.entry.at
    same = (one for one in read_log(own) if _plain(one.act.words) == words and at in (None, one.happened))
    return next((scene.moment(one.happened) for one in same), "")


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


@dataclass(frozen=True, slots=True)
class _Line:
    """An entry as the log shows it. ``text``: to read out over the radio or send on, with its check letters."""

    entry: Record[DutyEntry]
    number: int
    text: str


def _line(scene: MissionScene, one: Record[DutyEntry]) -> _Line:
    return _Line(one, _who(scene, one.by), checked(as_message(one, scene.zone)) if one.act.words else "")


def _who(scene: MissionScene, by: str) -> int:
    """The number of who wrote it, within the unit."""
    person = scene.house.accounts.known(by)
    return person.number if person else 0


def _orders(scene: MissionScene) -> Part[Any]:
    """Orders, latest first, each with the units below that have it and a button for those that have not."""
    part = scene.listed("orders", scene.house.mission.files(scene.person, "order")[::-1], _ORDERS)
    return part.made([one for entries in part.rows for one in _one_file(scene, entries)])


def _order_said(scene: MissionScene, order: Record[Order]) -> str:
    """An order in one line to read out: its hour, its words, by when receipt is to be confirmed."""
    wanted = f"receipt by {scene.stamp(order.act.receipt_by)}" if order.act.receipt_by else ""
    said = ("ORDER", scene.stamp(order.recorded), " ".join(order.act.words.split()), wanted)
    return " · ".join(one for one in said if one)


def _one_file(scene: MissionScene, entries: tuple[Entry, ...]) -> list[Any]:
    file = read_orders(entries)
    rows = reached(file, scene.house.mission.now)
    got = {(one.act.order, one.act.below): one.act for one in file.receipts}
    receipt = "order:receipt:record"
    return [
        (
            order,
            [clause_said(scene, one) for one in order.act.clauses],
            checked(_order_said(scene, order)) if order.act.words else "",
            [
                (one, _AS[one.standing], None if one.received else
                 pressed(scene, receipt, file.about, "duty", order=one.order, below=one.below),
                 got.get((one.order, one.below), OrderReceipt()))
                for one in rows
                if one.order == order.act.id
            ],
        )
        for order in file.orders
    ]  # fmt: skip
