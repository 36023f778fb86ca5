"""Corridors, access for aid and planned returns as their pages show them: what each side says, what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from servanda import humanitarian as desk
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.desk import Lines
from servanda.web.mission.views.line import Stands, Told, window_told
from servanda.web.mission.views.naming import desk_name
from servanda.web.mission.views.numbers import in_threes


@dataclass(frozen=True, slots=True)
class WayLine:
    """A corridor, a request for access, or a return in a list: its name, when, what each side says, what came of it."""

    about: str
    name: str
    window: str
    said: tuple[Told, ...]
    outcome: Stands | None
    lines: Lines = ()


def way_line(scene: MissionScene, state: desk.File) -> WayLine | None:
    """One file of the corridors page; none of another kind or of which the beginning is not seen."""
    if isinstance(state, desk.CorridorFile) and state.corridor is not None:
        return _corridor(scene, state, state.corridor)
    if isinstance(state, desk.AccessFile) and state.request is not None:
        return _access(scene, state, state.request)
    if isinstance(state, desk.ReturnFile) and state.planned is not None:
        return _return(scene, state, state.planned)
    return None


def came_of_all(states: Iterable[desk.File]) -> dict[str, tuple[tuple[str, int], ...]]:
    """What came of corridors, and what was answered to requests: how many of each, those nobody told of included."""
    held = list(states)
    corridors = desk.outcomes(one for one in held if isinstance(one, desk.CorridorFile) and one.corridor is not None)
    said: dict[str, int] = {}
    for one in (each for each in held if isinstance(each, desk.AccessFile)):
        for unit in one.request.asked if one.request is not None else ():
            reply = one.reply(unit)
            word = word_of(reply.said) if reply else "side-silent"
            said[word] = said.get(word, 0) + 1
    found = ((word_of(outcome) if outcome else "outcome-untold", n) for outcome, n in corridors.items())
    return {"corridors": tuple(sorted(found)), "access": tuple(sorted(said.items())), "returns": ()}


def _corridor(scene: MissionScene, state: desk.CorridorFile, corridor: desk.Corridor) -> WayLine:
    now = scene.house.mission.now
    outcome = Stands(word_of(state.outcome), "done") if state.outcome else None
    said = [("field-purpose", corridor.purpose), ("field-guarantees", "\n".join(corridor.guarantees))]
    said += [("corridor-on-public-page", _public(scene, state))] if state.announced else []
    said += [("field-words", f"{scene.called(one.side)}: {one.words}") for one in state.said if one.words]
    said += [
        (
            "field-outcome",
            f"{scene.words.say(word_of(one.outcome))} · {one.according_to}"
            + ("" if one.persons is None else f" · {in_threes(one.persons)}")
            + (f" · {one.words}" if one.words else ""),
        )
        for one in state.accounts
    ]
    window = window_told(scene, corridor.begin, corridor.until)
    sides = tuple(Told(one, _side(state, one, corridor.begin, now)) for one in corridor.sides)
    name = desk_name(scene, state)
    return WayLine(state.about, name, window, sides, outcome, tuple(one for one in said if one[1]))


def _public(scene: MissionScene, state: desk.CorridorFile) -> str:
    if state.recalled is None:
        return scene.words.say("corridor-announced")
    return scene.words.say("corridor-recalled", at=scene.moment(state.recalled))


def _side(state: desk.CorridorFile, side: str, begin: int, now: int) -> Stands:
    said = state.side(side)
    if said is None:
        return Stands("side-silent", "late" if now > begin else "due")
    as_ = "late" if said.answer is desk.Answer.REFUSES else "done"
    return Stands(word_of(said.answer), as_, said.recorded)


def _access(scene: MissionScene, state: desk.AccessFile, request: desk.Request) -> WayLine:
    now = scene.house.mission.now
    outcome = Stands(word_of(state.reached), "done") if state.reached else None
    need = "" if request.persons_in_need is None else in_threes(request.persons_in_need)
    said = [("ask-access-request-what", request.what), ("field-where", request.where), ("field-persons-in-need", need)]
    said += [
        ("ask-aid-access-answer-words", f"{scene.called(one.unit)}: {one.words}") for one in state.replies if one.words
    ]
    told = tuple(Told(one, _reply(state, one, now)) for one in request.asked)
    window = window_told(scene, request.begin, request.end)
    return WayLine(state.about, desk_name(scene, state), window, told, outcome, tuple(one for one in said if one[1]))


def _reply(state: desk.AccessFile, unit: str, now: int) -> Stands:
    reply = state.reply(unit)
    if reply is not None:
        return Stands(word_of(reply.said), "late" if reply.said is desk.Said.DENIED else "done", reply.recorded)
    late = state.by is not None and now > state.by
    return Stands(
        "no-answer-by" if late else "answer-by" if state.by else "answer-open", "late" if late else "due", state.by
    )


def _return(scene: MissionScene, state: desk.ReturnFile, planned: desk.Planned) -> WayLine:
    outcome = Stands("came-back", "done") if state.reports else None
    persons = "" if planned.persons is None else in_threes(planned.persons)
    willing = {None: "willing-not-asked", True: "willing-yes", False: "willing-no"}[planned.willing]
    said = [("field-persons", persons), ("field-willing", scene.words.say(willing))]
    said += [("field-route", f"{one}: {_cleared(scene, state, one)}") for one in planned.routes]
    said += [
        ("speaks-against", scene.words.say(word_of(what)) + (f": {route}" if route else ""))
        for what, route in state.concerns()
    ]
    if state.reports:
        said.append(("came-back", in_threes(state.returned)))
    window = window_told(scene, planned.begin, planned.until)
    return WayLine(state.about, desk_name(scene, state), window, (), outcome, tuple(one for one in said if one[1]))


def _cleared(scene: MissionScene, state: desk.ReturnFile, route: str) -> str:
    found = state.route(route)
    if found is None:
        return scene.words.say("word-not-known")
    words = scene.words.say(word_of(found.state))
    return f"{words}, {found.by}" if found.by else words
