"""The liaison line: what is owed, what is planned, what was asked, calls; a page for each plan and question."""

from collections.abc import Mapping
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from servanda import liaison as line
from servanda.basis import Refusal
from servanda.operations import NEW, units_on_the_line
from servanda.web.mission.routes.filed import do_posted, offered_of, pressed
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views import line as views
from servanda.web.mission.views.line_messages import messages_by_day
from servanda.web.mission.views.naming import line_name
from servanda.web.mission.views.offered import Offered, Pressed
from servanda.web.mission.views.owed import halved, owed_on_the_line
from servanda.web.pages import refusal_data
from servanda.web.posted import Form

routes = APIRouter()
_BEGIN: Final = ("liaison:plan:give", "liaison:question:ask", "liaison:call:log")
_OWN: Final = ("liaison:actual:report", "liaison:plan:change", "liaison:plan:withdraw")
_CALLS: Final = 12


@routes.get("/line")
def whole_line(request: Request) -> Response:
    """The line: what is owed first, then plans, questions, calls and tests."""
    return HTMLResponse(_list(MissionScene.of(request)))


@routes.get("/line/{about}")
def one_file(request: Request, about: str) -> Response:
    """One plan, one question, or the calls of one line."""
    return HTMLResponse(_one(MissionScene.of(request), about))


@routes.post("/do/liaison/{about}")
def done(request: Request, about: str, form: Form) -> Response:
    """A deed of the line done and signed, or refused with what was filled in."""
    scene = MissionScene.of(request)
    entries, content, refusal = do_posted(scene, about, form, _choices(scene), ("liaison:",))
    if refusal is None:
        on_the_line = entries[0].deed.split(":")[1] in ("call", "test")
        return RedirectResponse("/line" if on_the_line else f"/line/{entries[0].about}", 303)
    deed = form.one("deed")
    page = _list(scene, deed, content, refusal) if about == NEW else _one(scene, about, deed, content, refusal)
    return HTMLResponse(page, 422)


def _list(
    scene: MissionScene, tried: str = "", given: Mapping[str, Any] | None = None, refusal: Refusal | None = None
) -> str:
    mission = scene.house.mission
    files = [line.read_file(one) for one in mission.files(scene.person, "liaison")]
    lines = [one for one in files if isinstance(one, line.LineFile)]
    plans = [one for state in files if isinstance(state, line.PlanFile) if (one := views.plan_line(scene, state))]
    asked = [q for state in files if isinstance(state, line.QuestionFile) if (q := views.question_line(scene, state))]
    calls = sorted((one for state in lines for one in views.call_lines(state)), key=lambda one: -one.at)
    begun = offered_of(scene, _BEGIN, "", "liaison", _choices(scene), {tried: given or {}}, tried)
    return scene.page(
        "line.html",
        "line",
        alarms=_alarms(lines),
        owed=halved(scene, owed_on_the_line(scene)),
        plans=scene.listed("plans", sorted(plans, key=lambda one: (one.stage.as_ in ("done", "passed"), one.begin))),
        questions=scene.listed("questions", sorted(asked, key=_answered_last)),
        calls=calls[:_CALLS],
        tests=[(state.exchange.about, *one) for state in lines for one in views.test_stands(state, mission.now)][:3],
        answers=_test_buttons(scene, lines),
        deeds=begun,
        test=pressed(scene, "liaison:test:call", "", "liaison"),
        refusals=_refusals(refusal),
    )


def _alarms(lines: list[line.LineFile]) -> list[line.Alarm]:
    """The alarms that stand: of each unit the one that began first, those that began first first."""
    standing = sorted((one for state in lines for one in state.alarms if one.ended is None), key=lambda one: one.since)
    return list({one.unit: one for one in reversed(standing)}.values())[::-1]


def _answered_last(one: views.QuestionLine) -> tuple[bool, int]:
    return all(each.stands.as_ == "done" for each in one.told), -one.asked


def _test_buttons(scene: MissionScene, lines: list[line.LineFile]) -> list[Pressed]:
    """A button for each test call that one's own unit has not answered."""
    found = []
    for state in lines:
        for test in state.tests[-1:]:
            if scene.person.unit in test.units and test.at(scene.person.unit) is None:
                button = pressed(scene, "liaison:test:answer", state.exchange.about, "liaison", test=test.id)
                found += [button] if button else []
    return found


def _one(
    scene: MissionScene, about: str, tried: str = "", given: Mapping[str, Any] | None = None,
    refusal: Refusal | None = None,
) -> str:  # fmt: skip
    entries = scene.house.mission.file(scene.person, about)
    state = line.read_file(entries)
    if isinstance(state, line.LineFile):
        return _calls(scene, state, refusal)
    plan = views.plan_line(scene, state) if isinstance(state, line.PlanFile) else None
    question = views.question_line(scene, state) if isinstance(state, line.QuestionFile) else None
    what = "plan" if plan else "question"
    days = messages_by_day(scene, state, entries)
    buttons = {
        one.id: pressed(scene, f"liaison:{what}:acknowledge", about, "liaison", message=one.id)
        for day in days
        for one in day.messages
        if one.mine
    }
    return scene.page(
        "line_file.html",
        "line",
        about=about,
        name=line_name(scene, state),
        plan=plan,
        facts=views.facts_of(scene, state),
        heard=list(views.heard_of(state)),
        question=question,
        days=days,
        buttons=buttons,
        unreceived=[one for day in reversed(days) for one in reversed(day.messages) if buttons.get(one.id)],
        deeds=_deeds(scene, state, about, {tried: given or {}} if tried else {}, tried),
        refusals=_refusals(refusal),
    )


def _calls(scene: MissionScene, state: line.LineFile, refusal: Refusal | None) -> str:
    return scene.page(
        "line_calls.html",
        "line",
        calls=list(views.call_lines(state))[::-1],
        tests=list(views.test_stands(state, scene.house.mission.now)),
        alarms=state.alarms[::-1],
        refusals=_refusals(refusal),
    )


def _deeds(scene: MissionScene, state: line.File, about: str, given: dict[str, Any], tried: str) -> tuple[Offered, ...]:
    """What anybody could do on such a file now, of that what is this person's."""
    unit, choices = scene.person.unit, _choices(scene)
    deeds: tuple[str, ...] = ()
    if isinstance(state, line.QuestionFile):
        asked = any(one.unit == unit for one in state.owed)
        deeds = ("liaison:question:answer",) if asked else ()
    elif isinstance(state, line.PlanFile) and state.latest is not None:
        open_ = state.withdrawn is None and state.actual is None
        deeds = _OWN if state.sender == unit and open_ else ()
        deeds = ("liaison:plan:object",) if unit in state.to and open_ else deeds
        plan = state.latest.plan
        begun = scene.house.mission.now >= plan.begin
        deeds = tuple(one for one in deeds if begun or one != "liaison:actual:report")
        at_hand = {name: getattr(plan, name) for name in ("what", "begin", "end", "low_m", "high_m", "strength")}
        given = {"liaison:plan:change": at_hand, **given}
    return offered_of(scene, deeds, about, "liaison", choices, given, tried)


def _choices(scene: MissionScene) -> dict[str, list[tuple[str, str]]]:
    """Whom one writes to: everybody on the line but one's own unit; and the zones."""
    mission = scene.house.mission
    others = [one for one in units_on_the_line(mission.procedure) if one != scene.person.unit]
    units = [(one, scene.called(one)) for one in others]
    return {"to": units, "whom": units, "zones": [(one, scene.called(one)) for one in mission.agreement.zones]}


def _refusals(refusal: Refusal | None) -> list[Any]:
    return [refusal_data(one) for one in refusal.reasons] if refusal else []
