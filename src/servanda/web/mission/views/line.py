"""The liaison line as its pages show it: plans with their notice, questions with their clocks, calls, messages."""

from collections.abc import Iterator
from dataclasses import dataclass

from servanda import liaison as line
from servanda.basis import MINUTE
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.days import from_until
from servanda.web.mission.views.naming import hours, line_name, where_told
from servanda.web.mission.views.numbers import in_threes

#: How a standing is drawn.
_TIMED = {"in time": "done", "exception claimed": "due", "short": "late", "afterwards": "late", "voluntary": "done"}
_STOOD = {"waiting": "due", "acknowledged": "done", "overdue": "late", "lapsed": "late", "acknowledged late": "done"}
_STAGED = {"planned": "due", "in its window": "due", "not closed": "late", "withdrawn": "passed", "closed": "done"}


@dataclass(frozen=True, slots=True)
class Stands:
    """How something stands: the message that says it, how it is drawn, and since or until when (µs UTC)."""

    word: str
    as_: str
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """How one message stands with one unit it went to."""

    unit: str
    stands: Stands


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A planned activity: who, what, where, when, how high; how early its notice was; who has it."""

    about: str
    name: str
    who: str
    what: str
    where: str
    begin: int
    end: int
    height: str
    strength: str
    notice: Stands
    before: str
    asked: str
    claimed: str
    stage: Stands
    told: tuple[Told, ...]
    objected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question, who asked it, and how each of those asked stands."""

    about: str
    name: str
    who: str
    asked: int
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class CallLine:
    """A call as its caller noted it."""

    at: int
    caller: str
    called: str
    means: str
    issue: str
    ended: Stands
    said: str


def plan_line(scene: MissionScene, state: line.PlanFile) -> PlanLine | None:
    """A planned activity; none where its notice is not among what is seen."""
    if state.latest is None:
        return None
    latest, now = state.latest, scene.house.mission.now
    plan, early = latest.plan, latest.earliness
    receipts = [one for one in state.exchange.receipts if one.message == latest.message]
    stage = state.stage(now)
    return PlanLine(
        state.exchange.about,
        line_name(scene, state),
        state.sender,
        plan.what,
        where_told(scene, plan.area),
        plan.begin,
        plan.end,
        height_told(scene, plan),
        plan.strength,
        _noticed(early),
        hours(scene, early.given) if early else "",
        hours(scene, early.required) if early and early.required is not None else "",
        plan.urgent,
        Stands(word_of(stage), _STAGED[stage]),
        tuple(receipt_told(one, now) for one in receipts),
        tuple(dict.fromkeys(one.unit for one in state.objections)),
    )


def _noticed(early: line.Earliness | None) -> Stands:
    return Stands(word_of(early.timing), _TIMED[early.timing]) if early else Stands("word-unsaid", "waits")


def height_told(scene: MissionScene, plan: line.Plan) -> str:
    """How high above ground, where it has a height."""
    low, high = plan.low_m, plan.high_m
    if low is None and high is None:
        return ""
    given = {"from": in_threes(low or 0), "to": "…" if high is None else in_threes(high)}
    return scene.words.say("height-between", **given)


def receipt_told(one: line.Receipt, now: int) -> Told:
    """How one message stands with one of those it went to."""
    how = one.standing(now)
    at = one.acknowledged if one.acknowledged is not None else one.by
    return Told(one.unit, Stands(f"stood-{how.replace(' ', '-')}", _STOOD[how], at))


def receipt_word(kind: line.Kind) -> str:
    """The message of a receipt: of which message, for one file has many; of a notice it is said without."""
    return "owed-acknowledgement" + ("" if kind is line.Kind.PLAN else f"-{kind}")


def question_line(scene: MissionScene, state: line.QuestionFile) -> QuestionLine | None:
    """A question; none where it is not among what is seen."""
    if state.question is None or state.asked is None:
        return None
    told = tuple(Told(one.unit, answer_stands(state, one, scene.house.mission.now)) for one in state.owed)
    return QuestionLine(state.exchange.about, line_name(scene, state), state.sender, state.asked, told)


def answer_stands(state: line.QuestionFile, owed: line.Owed, now: int) -> Stands:
    """How one of those asked stands: what they answered, or by when they were to."""
    last = state.answer_of(owed.unit)
    if last is not None:
        return Stands(word_of(last.answer.whose), "done" if state.settled(owed.unit) else "due", last.recorded)
    late = owed.by is not None and now > owed.by
    return Stands(
        "no-answer-by" if late else "answer-by" if owed.by else "answer-open", "late" if late else "due", owed.by
    )


def call_lines(state: line.LineFile) -> Iterator[CallLine]:
    """The calls of one line, as noted."""
    for one in state.calls:
        call = one.call
        as_ = "done" if call.end is line.CallEnd.ANSWERED else "late"
        ended = Stands(word_of(call.end), as_)
        yield CallLine(call.at, one.caller, call.called, call.means, call.issue, ended, call.said)


def test_stands(state: line.LineFile, now: int) -> Iterator[tuple[line.Test, tuple[Told, ...]]]:
    """Test calls, latest first, and how each unit answered."""
    for test in reversed(state.tests):
        yield test, tuple(Told(unit, _tested(test, unit, now)) for unit in test.units)


def _tested(test: line.Test, unit: str, now: int) -> Stands:
    at = test.at(unit)
    if at is not None:
        return Stands("test-answered", "done", at)
    late = test.by is not None and now > test.by
    return Stands("test-unanswered" if late else "test-open", "late" if late else "due", test.by)


def facts_of(scene: MissionScene, state: line.PlanFile | line.QuestionFile) -> Iterator[tuple[str, str]]:
    """What a plan or a question is about, at a glance: the message of each label, and the value."""
    latest = state.latest if isinstance(state, line.PlanFile) else None
    asked = state.question if isinstance(state, line.QuestionFile) else None
    if latest is not None:
        plan, now = latest.plan, scene.house.mission.now
        zones = scene.beside(*(scene.called(one) for one in plan.area.zones))
        yield "file-where", f"{plan.area.called} ({zones})" if plan.area.called and zones else plan.area.called or zones
        yield "file-when", from_until(scene, plan.begin, plan.end, now)
        if height := height_told(scene, plan):
            yield "field-height", height
        if plan.strength:
            yield "field-strength", plan.strength
    elif asked is not None:
        yield "field-asks", " ".join(scene.words.say(word_of(one)) for one in asked.asks)
        if where := where_told(scene, asked.area):
            yield "file-where", where
        # Of what was seen at one moment no end is told: the record keeps a minute for it.
        end = asked.end if asked.end - asked.begin > MINUTE else None
        yield "file-when", from_until(scene, asked.begin, end, scene.house.mission.now)


def heard_of(state: line.PlanFile | line.QuestionFile) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """What units said of a plan or a question: who, the messages of how they stand to it, and their own words."""
    if isinstance(state, line.PlanFile):
        for one in state.objections:
            yield one.unit, ("objects-to-it",), one.reason
        if state.withdrawn is not None:
            yield state.sender, (word_of(line.Stage.WITHDRAWN),), state.withdrawn_why
        if state.actual is not None:
            yield state.sender, (word_of(state.actual.outcome),), state.actual.note
        return
    for owed in state.owed:
        if (last := state.answer_of(owed.unit)) is not None:
            meant = last.answer.meant
            stands = (word_of(last.answer.whose), *(() if meant is line.Meant.NOT_SAID else (word_of(meant),)))
            yield owed.unit, stands, last.answer.words


def window_told(scene: MissionScene, begin: int, end: int) -> str:
    """From when until when; the day once where it is one day."""
    return scene.hours.span(begin, end)
