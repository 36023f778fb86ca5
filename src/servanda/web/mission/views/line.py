"""The liaison line as its pages show it: plans with their notice, questions with their clocks, calls, messages."""

from collections.abc import Iterator
from dataclasses import dataclass

from servanda import liaison as line
from servanda.access import part, text
from servanda.basis import Refusal
from servanda.vocabulary import act_label, known_act
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.naming import hours, line_name, where_told

Lines = tuple[tuple[str, str], ...]
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


@dataclass(frozen=True, slots=True)
class MessageLine:
    """One signed message. ``signature``: the message that says whether its signature holds; ``mine``: not received yet
    by the unit of who looks. ``sent``: as its sender states, ``entered``: when it was entered here; µs UTC."""

    id: str
    slug: str
    unit: str
    sent: int
    entered: int
    lines: Lines
    told: tuple[Told, ...]
    signature: str
    key: str
    mine: bool
    spoken: str = ""
    texts: tuple[str, ...] = ()


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
        tuple(_told(one, now) for one in receipts),
        tuple(dict.fromkeys(one.unit for one in state.objections)),
    )


def _noticed(early: line.Earliness | None) -> Stands:
    return Stands(word_of(early.timing), _TIMED[early.timing]) if early else Stands("word-unsaid", "waits")


def height_told(scene: MissionScene, plan: line.Plan) -> str:
    """How high above ground, where it has a height."""
    low, high = plan.low_m, plan.high_m
    if low is None and high is None:
        return ""
    given = {"from": f"{low or 0:,}", "to": "…" if high is None else f"{high:,}"}
    return scene.words.say("height-between", **given)


def _told(one: line.Receipt, now: int) -> Told:
    how = one.standing(now)
    at = one.acknowledged if one.acknowledged is not None else one.by
    return Told(one.unit, Stands(f"stood-{how.replace(' ', '-')}", _STOOD[how], at))


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


def message_lines(scene: MissionScene, state: line.PlanFile | line.QuestionFile) -> tuple[MessageLine, ...]:
    """The messages of a file but the receipts, latest first, each with who received it and whether its signature
    holds."""
    exchange, now = state.exchange, scene.house.mission.now
    found = []
    for one in reversed(exchange.arrived):
        if one.message.kind is line.Kind.ACKNOWLEDGEMENT:
            continue
        receipts = exchange.receipts_of(one.id)
        mine = any(each.unit == scene.person.unit and each.acknowledged is None for each in receipts)
        told = tuple(_told(each, now) for each in receipts)
        slug = "-".join(line.deed_of(one.message).split(":")[1:])
        found.append(
            MessageLine(
                one.id, slug, one.message.sender, one.message.sent, one.recorded, _said(scene, state, one.id), told,
                _signature(scene, one), one.signed.public.hex()[:16], mine,
                line.spoken(one.message, _in_words(one.message)), _texts(one.signed),
            )
        )  # fmt: skip
    return tuple(found)


def _in_words(message: line.Message) -> str:
    """What is read out of a message beside who and to whom: what it is about, or its reason."""
    held = {**message.body, **part(message.body, "plan"), **part(message.body, "question")}
    return next((words for name in ("what", "why", "reason", "words", "note") if (words := text(held, name))), "")


def _texts(one: line.Signed) -> tuple[str, ...]:
    """The signed message as texts; none where it is too long for them."""
    try:
        return line.to_texts(one)
    except Refusal:
        return ()


def _signature(scene: MissionScene, one: line.Arrived) -> str:
    keys = [key for key in scene.house.mission.line_keys() if key.speaks_for(one.signed, one.position)]
    if not keys or not one.signed.holds:
        return "signature-not-proven"
    return "signature-holds-device" if keys[0].device else "signature-holds"


def _said(scene: MissionScene, state: line.PlanFile | line.QuestionFile, id_: str) -> Lines:
    """What a message says, label and value."""
    found = tuple(_plan_said(scene, state, id_) if isinstance(state, line.PlanFile) else _asked(scene, state, id_))
    arrived = state.exchange.message(id_)
    body = arrived.message.body if arrived else {}
    words = ("why", "reason", "note", "words", "measures")
    return (*found, *((f"field-{name}", text(body, name)) for name in words if text(body, name)))


def _plan_said(scene: MissionScene, state: line.PlanFile, id_: str) -> Iterator[tuple[str, str]]:
    version = next((one for one in state.versions if one.message == id_), None)
    if version is not None:
        yield from plan_said(scene, version.plan)
    if state.actual is not None and any(one.id == id_ for one in state.exchange.of(line.Kind.ACTUAL)):
        yield "field-outcome", scene.words.say(word_of(state.actual.outcome))
        if state.actual.begun is not None and state.actual.ended is not None:
            yield "field-window", window_told(scene, state.actual.begun, state.actual.ended)


def plan_said(scene: MissionScene, plan: line.Plan) -> Iterator[tuple[str, str]]:
    """A plan, label and value."""
    said = act_label(plan.act, scene.words.language) if known_act(plan.act) else plan.act
    zones = ", ".join(scene.called(one) for one in plan.area.zones)
    every = [
        ("field-act", said), ("field-what", plan.what), ("field-place", plan.area.called), ("field-zones", zones),
        ("field-window", window_told(scene, plan.begin, plan.end)), ("field-height", height_told(scene, plan)),
        ("field-strength", plan.strength), ("field-urgent", plan.urgent),
    ]  # fmt: skip
    yield from ((label, value) for label, value in every if value)


def _asked(scene: MissionScene, state: line.QuestionFile, id_: str) -> Iterator[tuple[str, str]]:
    given = next((one.answer for one in state.answers if one.message == id_), None)
    if given is not None:
        yield "field-whose", scene.words.say(word_of(given.whose))
        if given.meant is not line.Meant.NOT_SAID:
            yield "field-meant", scene.words.say(word_of(given.meant))
    asked = state.question
    if asked is not None and any(one.id == id_ for one in state.exchange.of(line.Kind.QUESTION)):
        yield "field-what", asked.what
        yield "field-window", window_told(scene, asked.begin, asked.end)
        yield "field-place", where_told(scene, asked.area)
        yield "field-asks", "\n".join(scene.words.say(f"asks-{one.replace(' ', '-')}") for one in asked.asks)


def window_told(scene: MissionScene, begin: int, end: int) -> str:
    """From when until when; the day once where it is one day."""
    first, last = scene.local(begin), scene.local(end)
    return f"{first} – {last[11:] if first[:10] == last[:10] else last}"
