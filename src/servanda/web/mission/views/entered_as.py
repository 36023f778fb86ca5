"""What was filled in for an entry, read back from the shape it is kept in: signed messages, places, amounts."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.access import JSON, Content, Entry, part, points, text, texts, whole
from servanda.operations import act_of
from servanda.web.mission.views.telling import point_told


@dataclass(frozen=True, slots=True)
class LineLapse(Content):
    """The calendar's entry that a receipt or an answer did not come in its time. ``by``: µs UTC."""

    deed: ClassVar[str] = "liaison:lapse:record"
    units: tuple[str, ...] = ()
    what: str = ""
    by: int | None = None


@dataclass(frozen=True, slots=True)
class DeskLapse(Content):
    """The calendar's entry that something owed at the desk did not come in its time."""

    deed: ClassVar[str] = "humanitarian:lapse:record"
    units: tuple[str, ...] = ()
    what: str = ""


@dataclass(frozen=True, slots=True)
class AlarmRaised(Content):
    """The calendar's entry that a unit does not answer the line. ``since``: µs UTC."""

    deed: ClassVar[str] = "liaison:alarm:raise"
    unit: str = ""
    since: int = 0


#: What the calendar enters on the line and at the desk, beside what the rules of the mechanism do.
BY_CALENDAR: Final[Mapping[str, type[Content]]] = {one.deed: one for one in (LineLapse, DeskLapse, AlarmRaised)}


def filled_of(entry: Entry, entries: Iterable[Entry]) -> Content | None:
    """What was filled in for an entry of a file; ``entries``: the file, for what its beginning says of all of it."""
    kept = _KEPT.get(entry.deed)
    if kept is not None:
        return kept(entry.content, tuple(entries))
    if entry.deed in BY_CALENDAR:
        held = dict(entry.content)
        units = texts(held, "units") or (text(held, "unit"),)
        held |= {"units": list(units), "what": text(held, "what").partition(" ")[0]}
        return BY_CALENDAR[entry.deed].read_back(held)
    kind = _MESSAGES.get(entry.deed)
    return act_of(entry) if kind is None else _from_message(kind, part(entry.content, "message"))


def _from_message(kind: type[Content], message: Mapping[str, JSON]) -> Content:
    """A deed of the line from the message that was signed for it."""
    body = part(message, "body")
    inner = {**part(body, "plan"), **part(body, "question")}
    area = part(inner, "area")
    where: dict[str, JSON] = {
        "place": text(area, "called"), "zones": list(texts(area, "zones")), "point": area.get("centre"),
        "radius_m": whole(area, "radius_m") or None,
    }  # fmt: skip
    called: dict[str, JSON] = {"whom": text(body, "called"), "ended_as": text(body, "end")}
    return kind.read_back({**body, **inner, **where, **called, "to": list(texts(message, "to"))})


def _with_places(kind: type[Content]) -> Callable[[Mapping[str, JSON], tuple[Entry, ...]], Content]:
    def read(content: Mapping[str, JSON], _: tuple[Entry, ...]) -> Content:
        places = points(content, "places")
        held = dict(content)
        if len(places) == 1:
            held["point"] = list(places[0])
        elif places:
            held["route"] = [point_told(one) for one in places]
        return kind.read_back(held)

    return read


def _to_one(kind: type[Content]) -> Callable[[Mapping[str, JSON], tuple[Entry, ...]], Content]:
    def read(content: Mapping[str, JSON], _: tuple[Entry, ...]) -> Content:
        to = text(content, "recipient")
        return kind.read_back({**content, "recipients": [to] if to else []})

    return read


def _crossed(content: Mapping[str, JSON], _: tuple[Entry, ...]) -> Content:
    kind: type[Content] = desk.StruckDisclosed if text(content, "strike") else desk.Crossed
    return kind.read_back(content)


def _pledged(content: Mapping[str, JSON], _: tuple[Entry, ...]) -> Content:
    currency = text(content, "currency")
    rows: list[JSON] = []
    held: Any = content.get("instalments")
    for one in held if isinstance(held, list) else ():
        rows.append({**one, "amount": _amount(one, currency)})
    return desk.PledgeMade.read_back({**content, "instalments": rows})


def _paid(content: Mapping[str, JSON], entries: tuple[Entry, ...]) -> Content:
    begun = next((one.content for one in entries if one.deed == desk.PledgeMade.deed), {})
    return desk.PaymentMade.read_back({**content, "amount": _amount(content, text(begun, "currency"))})


def _amount(held: Mapping[str, JSON], currency: str) -> str:
    amount = whole(held, "amount")
    return "" if amount is None else desk.amount_told(amount, currency) if currency else str(amount)


_MESSAGES: Final[Mapping[str, type[Content]]] = {
    one.deed: one
    for one in (
        line.PlanGiven, line.PlanChanged, line.PlanWithdrawn, line.PlanReceived, line.PlanObjected, line.PlanDone,
        line.QuestionAsked, line.QuestionReceived, line.QuestionAnswered, line.CallLogged, line.TestAnswered,
    )
}  # fmt: skip
_KEPT: Final = {
    desk.SiteEntered.deed: _with_places(desk.SiteEntered),
    desk.MovementEntered.deed: _with_places(desk.MovementEntered),
    desk.SubjectChanged.deed: _with_places(desk.SubjectChanged),
    desk.Notified.deed: _to_one(desk.Notified),
    desk.NotificationWithdrawn.deed: _to_one(desk.NotificationWithdrawn),
    desk.StruckDisclosed.deed: _crossed,
    desk.PledgeMade.deed: _pledged,
    desk.PaymentMade.deed: _paid,
}
