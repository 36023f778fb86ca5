"""The deeds of the liaison line, each with its rule: signed by the hand of whoever does it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from servanda import liaison as line
from servanda.access import Draft
from servanda.basis import MINUTE
from servanda.operations.mission.deeds.asked import Asked, Kind
from servanda.operations.mission.terms import line_between, units_on_the_line, whole_line

Rule = Callable[[Asked], tuple[Draft, ...]]


def _signed(rule: Callable[[Asked, line.Hand], Draft]) -> Rule:
    """A rule whose message is signed; sent twice under the form's key it is one, though its hour differs."""

    def run(one: Asked) -> tuple[Draft, ...]:
        line.filled(one.act)
        draft = rule(one, one.hand)
        return (replace(draft, key="") if one.key else draft,)

    return run


def _plan(one: Asked, hand: line.Hand) -> Draft:
    act: line.PlanGiven = one.act
    plan = line.Plan(
        hand.unit, act.act, act.what, _where(one, act), act.begin or 0, act.end or 0, act.low_m, act.high_m,
        act.strength, act.urgent,
    )  # fmt: skip
    clocks = one.mission.line_clocks
    return line.give_notice(whole_line(one.mission.agreement.id), one.about, plan, act.to, hand, clocks, one.now)


def _where(one: Asked, act: Any) -> line.Area:
    """Where, with the zones it touches added, so that a clause is found though nobody named its zone."""
    from servanda.agreement import lower

    area = line.Area(act.zones, (), act.point, act.radius_m or (100 if act.point else 0), act.place)
    return replace(area, zones=line.zones_touched(lower(one.mission.agreement), area).zones) if act.point else area


def _change(one: Asked, hand: line.Hand) -> Draft:
    state, act = line.plan_file(one.entries), one.act
    given = {name: value for name, value in _changes(act).items() if value not in (None, "")}
    before = state.latest.plan if state.latest else line.Plan("", "", "", line.Area(), 0, 0)
    return line.change_plan(state, replace(before, **given), act.why, hand, one.mission.line_clocks, one.now)


def _changes(act: line.PlanChanged) -> dict[str, Any]:
    return {name: getattr(act, name) for name in ("what", "begin", "end", "low_m", "high_m", "strength", "urgent")}


def _withdraw(one: Asked, hand: line.Hand) -> Draft:
    return line.withdraw_plan(line.plan_file(one.entries), one.act.why, hand, one.mission.line_clocks, one.now)


def _object(one: Asked, hand: line.Hand) -> Draft:
    return line.object_to_plan(line.plan_file(one.entries), one.act.reason, hand, one.mission.line_clocks, one.now)


def _done(one: Asked, hand: line.Hand) -> Draft:
    act = one.act
    actual = line.Actual(act.outcome, act.begun, act.ended, act.note)
    return line.report_actual(line.plan_file(one.entries), actual, hand, one.mission.line_clocks, one.now)


def _receive(one: Asked, hand: line.Hand) -> Draft:
    return line.acknowledge(line.read_file(one.entries).exchange, one.act.message, hand, one.now)


def _ask(one: Asked, hand: line.Hand) -> Draft:
    act: line.QuestionAsked = one.act
    begin = act.begin or 0
    end = act.end if act.end is not None else begin + MINUTE
    question = line.Question(act.what, _where(one, act), begin, end, act.asks)
    clocks = one.mission.line_clocks
    return line.ask(whole_line(one.mission.agreement.id), one.about, question, act.to, hand, clocks, one.now)


def _answer(one: Asked, hand: line.Hand) -> Draft:
    act: line.QuestionAnswered = one.act
    given = line.Answer(act.whose, act.meant, act.words, act.measures)
    return line.answer(line.question_file(one.entries), given, hand, one.mission.line_clocks, one.now)


def _call(one: Asked, hand: line.Hand) -> Draft:
    act: line.CallLogged = one.act
    call = line.Call(act.whom, act.at or 0, act.means, act.issue, act.ended_as, act.said)
    return line.log_call(line_between(one.mission.agreement.id, hand.unit, act.whom), call, hand, one.now)


def _test(one: Asked) -> tuple[Draft, ...]:
    mission = one.mission
    id_, units = whole_line(mission.agreement.id), units_on_the_line(mission.procedure)
    return (line.test_call(id_, one.about, units, mission.line_clocks, one.now, one.person.unit),)


def _answer_test(one: Asked, hand: line.Hand) -> Draft:
    return line.answer_test(line.line_file(one.entries), one.act.test, hand, one.now)


LIAISON: dict[str, Kind] = {
    "liaison:plan:give": Kind(line.PlanGiven, _signed(_plan), begins=True),
    "liaison:plan:change": Kind(line.PlanChanged, _signed(_change)),
    "liaison:plan:withdraw": Kind(line.PlanWithdrawn, _signed(_withdraw)),
    "liaison:plan:acknowledge": Kind(line.PlanReceived, _signed(_receive)),
    "liaison:plan:object": Kind(line.PlanObjected, _signed(_object)),
    "liaison:actual:report": Kind(line.PlanDone, _signed(_done)),
    "liaison:question:ask": Kind(line.QuestionAsked, _signed(_ask), begins=True),
    "liaison:question:acknowledge": Kind(line.QuestionReceived, _signed(_receive)),
    "liaison:question:answer": Kind(line.QuestionAnswered, _signed(_answer)),
    "liaison:call:log": Kind(line.CallLogged, _signed(_call), begins=True),
    "liaison:test:call": Kind(line.TestCalled, _test, begins=True),
    "liaison:test:answer": Kind(line.TestAnswered, _signed(_answer_test)),
}
