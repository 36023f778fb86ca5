"""The line itself: calls as both sides logged them, test calls on a schedule, and the alarm when nobody answers.

The file of a line has the line's own id. Test calls are opened by the calendar, or by a unit; each answer is signed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from servanda.access import JSON, DataClass, Draft, Entry, text, texts, whole, word
from servanda.basis import Refusal
from servanda.liaison.clocks import Clocks
from servanda.liaison.exchange import Arrived, Exchange, exchange_of
from servanda.liaison.messages import Hand, Kind
from servanda.liaison.plans import LONGEST_TEXT
from servanda.liaison.sending import sent

TEST: Final = "liaison:test:call"
ALARM: Final = "liaison:alarm:raise"


class CallEnd(StrEnum):
    """How a call went."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    ENGAGED = "engaged"
    CUT_OFF = "cut off"


@dataclass(frozen=True, slots=True)
class Call:
    """One call: who was called, when (µs UTC), by which means, about what issue, how it ended, what was said.

    ``file``: the notice or question it was about; "" for none.
    """

    called: str
    at: int
    means: str
    issue: str
    end: CallEnd
    said: str = ""
    file: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "called": self.called,
            "at": self.at,
            "means": self.means,
            "issue": self.issue,
            "end": str(self.end),
            "said": self.said,
            "file": self.file,
        }


@dataclass(frozen=True, slots=True)
class Logged:
    """A call as one side logged it."""

    message: str
    caller: str
    call: Call


@dataclass(frozen=True, slots=True)
class Test:
    """One test call: its id, when it was made, by when each unit was to answer, and who did (µs UTC).

    ``caller``: the unit whose person made it; empty where the calendar did.
    """

    id: str
    made: int
    by: int | None
    units: tuple[str, ...]
    answered: tuple[tuple[str, int], ...] = ()
    caller: str = ""

    @property
    def everybody(self) -> tuple[str, ...]:
        """Those who were called and who called."""
        return (*self.units, *((self.caller,) if self.caller else ()))

    def at(self, unit: str) -> int | None:
        """When a unit answered."""
        return next((at for one, at in self.answered if one == unit), None)


@dataclass(frozen=True, slots=True)
class Alarm:
    """The line to a unit counts as unanswered, since when, and until it was heard from again (None: still)."""

    unit: str
    since: int
    raised: int
    because: str
    ended: int | None = None


@dataclass(frozen=True, slots=True)
class LineFile:
    """The line as it stands: calls and tests in order of time, alarms in the order they were raised."""

    exchange: Exchange
    calls: tuple[Logged, ...] = ()
    tests: tuple[Test, ...] = ()
    alarms: tuple[Alarm, ...] = ()

    def alarm(self, unit: str) -> Alarm | None:
        """The alarm that stands for a unit."""
        return next((one for one in reversed(self.alarms) if one.unit == unit and one.ended is None), None)


def line_file(entries: Iterable[Entry]) -> LineFile:
    """The line from any part of its entries."""
    held = list(entries)
    exchange = exchange_of(held)
    calls = [
        Logged(one.id, one.message.sender, call) for one in exchange.of(Kind.CALL) if (call := _call(one)) is not None
    ]
    calls.sort(key=lambda one: (one.call.at, one.message))
    tests = _tests(held, exchange)
    heard = sorted([*_heard(exchange, calls), *((u, at) for one in tests for u, at in one.answered)], key=_when)
    alarms = [_alarm(one) for one in held if one.deed == ALARM]
    return LineFile(exchange, tuple(calls), tests, tuple(_ended(one, heard) for one in alarms))


def _when(heard: tuple[str, int]) -> int:
    return heard[1]


def _call(one: Arrived) -> Call | None:
    body = one.message.body
    at, end = whole(body, "at"), word(CallEnd, body, "end")
    if at is None or end is None:
        return None
    means, issue = text(body, "means"), text(body, "issue")
    return Call(text(body, "called"), at, means, issue, end, text(body, "said"), text(body, "file"))


def _tests(entries: Iterable[Entry], exchange: Exchange) -> tuple[Test, ...]:
    answers: dict[str, dict[str, int]] = {}
    recorded = {one.id: one.recorded for one in exchange.arrived}
    for one in exchange.of(Kind.TEST_ANSWER):
        answers.setdefault(text(one.message.body, "test"), {}).setdefault(one.message.sender, recorded[one.id])
    found: dict[str, Test] = {}
    for entry in entries:
        made = whole(entry.content, "made")
        if entry.deed == TEST and made is not None:
            id_ = text(entry.content, "test")
            given = tuple(answers.get(id_, {}).items())
            units, caller = texts(entry.content, "units"), text(entry.content, "caller")
            test = Test(id_, made, whole(entry.content, "by"), units, given, caller)
            found.setdefault(id_, test)
    return tuple(sorted(found.values(), key=lambda one: (one.made, one.id)))


def _heard(exchange: Exchange, calls: Iterable[Logged]) -> Iterable[tuple[str, int]]:
    """When each unit was heard from: what it signed, and calls it answered."""
    yield from ((one.message.sender, one.recorded) for one in exchange.arrived)
    yield from ((one.call.called, one.call.at) for one in calls if one.call.end is CallEnd.ANSWERED)


def _alarm(entry: Entry) -> Alarm:
    content = entry.content
    since = whole(content, "since")
    return Alarm(
        text(content, "unit"), entry.recorded if since is None else since, entry.recorded, text(content, "because")
    )


def _ended(alarm: Alarm, heard: Iterable[tuple[str, int]]) -> Alarm:
    end = next((at for unit, at in heard if unit == alarm.unit and at > alarm.since), None)
    return alarm if end is None else replace(alarm, ended=end)


def log_call(line: str, call: Call, hand: Hand, now: int) -> Draft:
    """A call as the caller's side logs it; refuses one that is not whole, or to come (LIA030), to nobody (LIA002)."""
    texts_ = (call.issue, call.said, call.means)
    if not call.issue.strip() or call.at > now or max(map(len, texts_)) > LONGEST_TEXT:
        raise Refusal(
            "LIA030",
            "the call has no issue, lies in the future, or is told too long",
            "say when, about what, how it ended",
        )
    return sent(Kind.CALL, line, line, (call.called,), call.content(), hand, now)


def test_call(
    line: str, test: str, units: Iterable[str], clocks: Clocks, now: int, caller: str = ""
) -> Draft:  # fmt: skip
    """A test call to every unit of the line; ``test`` is a new id. Refuses one to nobody (LIA002).

    ``caller``: the unit whose person calls; it is read by that unit too, which owes itself no answer.
    """
    named = tuple(dict.fromkeys(units))
    called = [one for one in named if one != caller]
    if not called:
        raise Refusal("LIA002", "the test call is to nobody", "name the units of the line")
    by = None if clocks.test_answer is None else now + clocks.test_answer.length
    content: dict[str, JSON] = {"test": test, "made": now, "by": by, "units": list(called)}
    if caller:
        content["caller"] = caller
    return Draft(TEST, line, DataClass.MECHANISM, content, named, now, f"{TEST} {test}")


def answer_test(state: LineFile, test: str, hand: Hand, now: int) -> Draft:
    """A unit answers a test call, late too.

    Refuses a test the unit was not called in (LIA031), and one it has answered (LIA005).
    """
    found = next((one for one in state.tests if one.id == test), None)
    if found is None or hand.unit not in found.everybody:
        raise Refusal("LIA031", "there is no such test call to this unit", "answer one that was made to it")
    if found.at(hand.unit) is not None:
        raise Refusal("LIA005", "this test call is answered already", "nothing is left to do")
    others = tuple(unit for unit in found.everybody if unit != hand.unit) or state.exchange.others(hand.unit)
    line = state.exchange.about
    return sent(Kind.TEST_ANSWER, line, line, others, {"test": test}, hand, now)


def tests_due(
    state: LineFile, line: str, units: Iterable[str], clocks: Clocks, first: int, now: int
) -> tuple[Draft, ...]:
    """The test call the schedule asks for now, if it was not made; those missed while a server was off stay missed.

    ``line``: the line's id. ``first``: when the schedule began, µs UTC.
    """
    every = clocks.test_every
    if every is None or now < first:
        return ()
    slot = (now - first) // every.length
    if any(one.made >= first + slot * every.length for one in state.tests):
        return ()
    return (test_call(line, f"{line}/{slot}", units, clocks, now),)
