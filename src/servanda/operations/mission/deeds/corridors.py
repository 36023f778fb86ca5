"""The desk's deeds about corridors, access for aid and returns, each with its rule."""

from servanda import humanitarian as desk
from servanda.access import Draft, Role
from servanda.basis import Refusal
from servanda.operations.mission.deeds.asked import Asked, Kind
from servanda.operations.mission.deeds.sites import by_form


def _own_word(one: Asked, unit: str) -> str:
    """Whose word it is: a unit enters its own, the desk also what it was told. Refuses (MIS052) another's."""
    if one.person.role is not Role.HUMANITARIAN and unit != one.person.unit:
        raise Refusal("MIS052", "this would be the word of another unit", "enter what your own unit says")
    return unit


def _corridor(one: Asked) -> Draft:
    act: desk.CorridorEntered = one.act
    corridor = desk.Corridor(
        act.leaves, act.arrives, act.begin or 0, act.until or 0, sides=act.consent_of, guarantees=act.guarantees,
        purpose=act.purpose,
    )  # fmt: skip
    return desk.enter_corridor(one.about, corridor, one.now, public=act.announced)


def _side(one: Asked) -> Draft:
    act: desk.SideSaid = one.act
    side = _own_word(one, act.side)
    return desk.side_says(desk.corridor_file(one.entries), side, act.answer, act.words, one.now)


def _came(one: Asked) -> Draft:
    act: desk.OutcomeTold = one.act
    state = desk.corridor_file(one.entries)
    return desk.came_of_it(state, act.outcome, act.according_to, one.now, persons=act.persons, words=act.words)


def _recall(one: Asked) -> Draft:
    return desk.recall_corridor(desk.corridor_file(one.entries), one.now)


def _ask(one: Asked) -> Draft:
    act: desk.AccessAsked = one.act
    request = desk.Request(act.what, act.where, act.begin or 0, act.end or 0, act.asked, act.persons_in_need)
    return desk.ask_access(one.about, request, one.mission.terms.desk, one.now)


def _answer(one: Asked) -> Draft:
    act: desk.AccessAnswered = one.act
    unit = _own_word(one, act.unit)
    return desk.answer_access(desk.access_file(one.entries), unit, act.said, act.words, one.now)


def _reached(one: Asked) -> Draft:
    return desk.access_outcome(desk.access_file(one.entries), one.act.reached, one.now, persons=one.act.persons)


def _plan(one: Asked) -> Draft:
    act: desk.ReturnPlanned = one.act
    planned = desk.Planned(
        act.leaves, act.arrives, act.begin or 0, act.until or 0, act.routes, act.persons, act.willing, act.recipients
    )
    return desk.plan_return(one.about, planned, one.now)


def _clear(one: Asked) -> Draft:
    act: desk.RouteCleared = one.act
    return desk.clear(desk.return_file(one.entries), act.route, act.state, act.by_whom, one.now)


def _report(one: Asked) -> Draft:
    act: desk.Returned = one.act
    state = desk.return_file(one.entries)
    return desk.report_return(state, act.begin or 0, act.until or 0, act.persons or 0, act.turned_back or 0, one.now)


CORRIDORS: dict[str, Kind] = {
    "humanitarian:corridor:enter": Kind(desk.CorridorEntered, by_form(_corridor), begins=True),
    "humanitarian:corridor:consent": Kind(desk.SideSaid, by_form(_side)),
    "humanitarian:corridor:outcome": Kind(desk.OutcomeTold, by_form(_came)),
    "humanitarian:corridor:recall": Kind(desk.CorridorRecalled, by_form(_recall)),
    "humanitarian:access:request": Kind(desk.AccessAsked, by_form(_ask), begins=True),
    "humanitarian:access:answer": Kind(desk.AccessAnswered, by_form(_answer)),
    "humanitarian:access:outcome": Kind(desk.AidReached, by_form(_reached)),
    "humanitarian:return:plan": Kind(desk.ReturnPlanned, by_form(_plan), begins=True),
    "humanitarian:return:clearance": Kind(desk.RouteCleared, by_form(_clear)),
    "humanitarian:return:report": Kind(desk.Returned, by_form(_report)),
}
