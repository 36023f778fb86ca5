"""The desk's deeds about sites and movements, each with its rule."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from servanda import humanitarian as desk
from servanda.access import Draft
from servanda.basis import Place, Refusal, Refused
from servanda.operations.mission.deeds.asked import Asked, Kind

Rule = Callable[[Asked], tuple[Draft, ...]]


def by_form(rule: Callable[[Asked], Draft | tuple[Draft, ...]]) -> Rule:
    """A rule over what is filled in; sent twice under the form's key it is one deed, though its hour differs."""

    def run(one: Asked) -> tuple[Draft, ...]:
        desk.filled(one.act)
        made = rule(one)
        drafts = made if isinstance(made, tuple) else (made,)
        return tuple(replace(draft, key="") for draft in drafts) if one.key else drafts

    return run


def route_of(route: tuple[str, ...]) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    """Places and their names from the lines of a route; no names where none has one.

    Refuses (MIS051) every line that holds no position.
    """
    read = [desk.route_line(line) for line in route]
    if wrong := [n for n, found in enumerate(read) if found is None]:
        raise Refusal.of([_no_place(n, route[n]) for n in wrong])
    found = [one for one in read if one is not None]
    names = tuple(name for name, _ in found)
    return tuple(place for _, place in found), names if any(names) else ()


def _no_place(n: int, line: str) -> Refused:
    return Refused(
        "MIS051",
        f"line {n + 1} of the route, {line[:80]!r}, holds no position on the globe",
        "write the name of the place, if it has one, then degrees north and degrees east with a point, such as: "
        "Ostrel bridge, -10.021, -20.034",
        Place(path="route"),
    )


def _site(one: Asked) -> Draft:
    act: desk.SiteEntered = one.act
    subject = desk.Subject(
        act.kind, act.organisation, act.called, (act.point,) if act.point else (), act.measured_m or 0,
        act.uncertainty_m or 0, act.perimeter_m or 0, act.begin or 0, act.end or 0, act.focal, None, act.persons,
        act.note,
    )  # fmt: skip
    return desk.enter(one.about, subject, one.now)


def _movement(one: Asked) -> Draft:
    act: desk.MovementEntered = one.act
    places, names = route_of(act.route)
    subject = desk.Subject(
        act.kind, act.organisation, act.called, places, act.measured_m or 0, act.uncertainty_m or 0, 0,
        act.begin or 0, act.end or 0, act.focal, act.vehicles, act.persons, act.note, names,
    )  # fmt: skip
    return desk.enter(one.about, subject, one.now)


def _change(one: Asked) -> tuple[Draft, ...]:
    state, act = desk.notice_file(one.entries), one.act
    if state.subject is None:
        raise Refusal("HUM003", "the file is closed, or its beginning is not here", "begin a new file")
    places, names = route_of(act.route) if act.route else ((act.point,) if act.point else (), ())
    given: dict[str, Any] = {name: getattr(act, name) for name in _CHANGED} | {"places": places}
    changed = replace(state.subject, **{name: value for name, value in given.items() if value not in (None, "", ())})
    if places:
        changed = replace(changed, names=names)
    return desk.change(state, changed, one.mission.hands.desk(), one.mission.terms.desk, one.now)


_CHANGED = (
    "called", "measured_m", "uncertainty_m", "perimeter_m", "begin", "end", "vehicles", "persons", "focal", "note",
)  # fmt: skip


def _consent(one: Asked) -> Draft:
    act: desk.ConsentRecorded = one.act
    state = desk.notice_file(one.entries)
    return desk.consent(state, act.recipients, act.by, one.now, disclosure=act.disclosure, until=act.until)


def _notify(one: Asked) -> tuple[Draft, ...]:
    """A copy for each of those named; marks are given as if one were told after the other."""
    state, drafts = desk.notice_file(one.entries), []
    keys, terms = one.mission.hands.desk(), one.mission.terms.desk
    for recipient in dict.fromkeys(one.act.recipients):
        draft = desk.notify(state, recipient, keys, terms, one.now)
        drafts.append(draft)
        copy = desk.Copy("", recipient, state.version, _mark(draft), state.subject or _no_subject(), (), one.now, None)
        state = replace(state, copies=(*state.copies, copy))
    return tuple(drafts)


def _mark(draft: Draft) -> int:
    mark = draft.content.get("mark")
    return mark if isinstance(mark, int) else 0


def _no_subject() -> desk.Subject:
    raise LookupError("a copy of nothing was told")


def _receive(one: Asked) -> Draft:
    return desk.receive(desk.notice_file(one.entries), one.act.copy, one.person.unit, one.now)


def _withdraw(one: Asked) -> tuple[Draft, ...]:
    keys, terms, act = one.mission.hands.desk(), one.mission.terms.desk, one.act
    only = act.recipients or None
    return desk.withdraw(desk.notice_file(one.entries), act.why, keys, terms, one.now, only=only)


def _close(one: Asked) -> tuple[Draft, ...]:
    keys, terms = one.mission.hands.desk(), one.mission.terms.desk
    return desk.close(desk.notice_file(one.entries), one.act.closing, keys, terms, one.now)


def _struck(one: Asked) -> Draft:
    return desk.record_strike(desk.notice_file(one.entries), one.act.happened or 0, one.act.what, one.now)


def _disclose(one: Asked) -> tuple[Draft, ...]:
    """Refuses (ACC002) an incident the desk sees nothing of."""
    act: desk.StruckDisclosed = one.act
    state = desk.notice_file(one.entries)
    one.mission.file(one.person, act.incident)
    return desk.disclose(state, act.strike, act.incident, act.recipients, one.mission.hands.desk(), one.now)


SITES: dict[str, Kind] = {
    "humanitarian:site:enter": Kind(desk.SiteEntered, by_form(_site), begins=True),
    "humanitarian:movement:enter": Kind(desk.MovementEntered, by_form(_movement), begins=True),
    "humanitarian:consent:record": Kind(desk.ConsentRecorded, by_form(_consent)),
    "humanitarian:notification:send": Kind(desk.Notified, by_form(_notify)),
    "humanitarian:notification:receive": Kind(desk.ReceiptGiven, by_form(_receive)),
    "humanitarian:site:change": Kind(desk.SubjectChanged, by_form(_change)),
    "humanitarian:notification:withdraw": Kind(desk.NotificationWithdrawn, by_form(_withdraw)),
    "humanitarian:notification:close": Kind(desk.Closed, by_form(_close)),
    "humanitarian:struck:record": Kind(desk.Struck, by_form(_struck)),
    "humanitarian:struck:disclose": Kind(desk.StruckDisclosed, by_form(_disclose)),
}
