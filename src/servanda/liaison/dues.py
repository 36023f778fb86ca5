"""What is due on the line and since when; and what the calendar enters by itself when nothing came."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from servanda.access import JSON, DataClass, Draft
from servanda.liaison.asked import QuestionFile
from servanda.liaison.calls import ALARM, CallEnd, LineFile, Logged
from servanda.liaison.clocks import Clocks
from servanda.liaison.exchange import LAPSE, Exchange, Standing
from servanda.liaison.planned import PlanFile, Stage

File: TypeAlias = PlanFile | QuestionFile | LineFile
_NO_ANSWER: Final = (CallEnd.UNANSWERED, CallEnd.CUT_OFF, CallEnd.ENGAGED)


class What(StrEnum):
    """What is owed."""

    ACKNOWLEDGEMENT = "acknowledgement"
    ANSWER = "answer"
    REPORT = "report"
    TEST_ANSWER = "test answer"


class Progress(StrEnum):
    """Whether what is due was done. *lapsed*: the calendar entered that the deadline passed with nothing."""

    OPEN = "open"
    OVERDUE = "overdue"
    LAPSED = "lapsed"
    MET = "met"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing owed: by whom, since when, by when (µs UTC; None where no time was agreed), and how it stands.

    ``message``: what it answers. ``source``: where the time is agreed.
    """

    what: What
    owes: str
    about: str
    message: str
    since: int
    by: int | None
    source: str
    progress: Progress


_PROGRESS: Final = {
    Standing.WAITING: Progress.OPEN,
    Standing.OVERDUE: Progress.OVERDUE,
    Standing.LAPSED: Progress.LAPSED,
    Standing.ACKNOWLEDGED: Progress.MET,
    Standing.ACKNOWLEDGED_LATE: Progress.LATE,
}


def last_called(state: File, one: Due) -> bool:
    """Whether what is owed can still be done: of test calls, the last alone is answered."""
    if one.what is not What.TEST_ANSWER or not isinstance(state, LineFile):
        return True
    return one.message == state.tests[-1].id


def due(state: File, clocks: Clocks, now: int) -> tuple[Due, ...]:
    """Everything owed in a file, done or not, in the order it came to be owed.

    Deadlines are those stated in the signed messages; ``clocks`` serve what has none there.
    """
    found = [*_receipts(state.exchange, now)]
    if isinstance(state, QuestionFile):
        found += _answers(state, now)
    elif isinstance(state, PlanFile):
        found += _reports(state, now)
    else:
        found += _tests(state, now)
    return tuple(sorted(found, key=lambda one: one.since))


def _receipts(exchange: Exchange, now: int) -> Iterator[Due]:
    sent = {one.id: one.message.sent for one in exchange.arrived}
    for one in exchange.receipts:
        how = _PROGRESS[one.standing(now)]
        yield Due(
            What.ACKNOWLEDGEMENT, one.unit, exchange.about, one.message, sent[one.message], one.by, one.source, how
        )


def _answers(state: QuestionFile, now: int) -> Iterator[Due]:
    lapsed = dict(state.lapsed)
    question = next((one.id for one in state.exchange.arrived if one.message.sender == state.sender), "")
    for owed in state.owed:
        first = next((one.recorded for one in state.answers if one.unit == owed.unit), None)
        how = _how(first, owed.by, owed.unit in lapsed, now)
        yield Due(What.ANSWER, owed.unit, state.exchange.about, question, state.asked or 0, owed.by, owed.source, how)


def _reports(state: PlanFile, now: int) -> Iterator[Due]:
    """What became of the activity is owed once its window is over; no text sets a time, so none lapses."""
    if state.latest is not None and state.stage(now) in (Stage.NOT_CLOSED, Stage.CLOSED):
        how = Progress.MET if state.actual else Progress.OPEN
        end = state.latest.plan.end
        yield Due(What.REPORT, state.sender, state.exchange.about, state.latest.message, end, None, "", how)


def _tests(state: LineFile, now: int) -> Iterator[Due]:
    for test in state.tests:
        for unit in test.units:
            alarmed = any(one.unit == unit and one.since == test.made for one in state.alarms)
            how = _how(test.at(unit), test.by, alarmed, now)
            yield Due(What.TEST_ANSWER, unit, state.exchange.about, test.id, test.made, test.by, "", how)


def _how(done: int | None, by: int | None, lapsed: bool, now: int) -> Progress:
    if done is not None:
        return Progress.LATE if by is not None and done > by else Progress.MET
    if lapsed:
        return Progress.LAPSED
    return Progress.OPEN if by is None or now <= by else Progress.OVERDUE


def lapses(state: File, clocks: Clocks, now: int) -> tuple[Draft, ...]:
    """What the calendar enters now: deadlines that passed with nothing, and alarms of a line nobody answers.

    Each carries a key, so that asking twice enters it once.
    """
    passed = [one for one in due(state, clocks, now) if one.progress is Progress.OVERDUE]
    drafts = [_lapse(one, state.exchange, now) for one in passed if one.what is not What.TEST_ANSWER]
    if isinstance(state, LineFile):
        drafts += _alarms(state, passed, clocks, now)
    return tuple(drafts)


def _lapse(one: Due, exchange: Exchange, now: int) -> Draft:
    content: dict[str, JSON] = {
        "what": str(one.what),
        "message": one.message if one.what is What.ACKNOWLEDGEMENT else "",
        "unit": one.owes,
        "by": one.by,
        "source": one.source,
    }
    key = f"{LAPSE} {one.what} {one.message} {one.owes}"
    return Draft(LAPSE, exchange.about, DataClass.MECHANISM, content, exchange.units, now, key)


def _alarms(state: LineFile, passed: list[Due], clocks: Clocks, now: int) -> Iterator[Draft]:
    standing = {one.unit for one in state.alarms if one.ended is None}
    found = [(one.owes, one.since, f"test {one.message}") for one in passed]
    found += [(unit, since, f"call {first}") for unit, since, first in _unanswered(state, clocks)]
    for unit, since, because in sorted(found, key=lambda one: one[1:]):
        if unit not in standing:
            standing.add(unit)
            content: dict[str, JSON] = {"unit": unit, "since": since, "because": because}
            units = tuple(dict.fromkeys((*state.exchange.units, *(u for one in state.tests for u in one.everybody))))
            key = f"{ALARM} {unit} {because}"
            yield Draft(ALARM, state.exchange.about, DataClass.MECHANISM, content, units, now, key)


def _unanswered(state: LineFile, clocks: Clocks) -> Iterator[tuple[str, int, str]]:
    """Units that the last calls in a row did not reach: since which call."""
    rows: dict[str, list[Logged]] = {}
    for one in state.calls:
        if one.call.end in _NO_ANSWER:
            rows.setdefault(one.call.called, []).append(one)
        else:
            rows.pop(one.call.called, None)
    for unit, row in rows.items():
        heard = any(one.message.sender == unit and one.recorded > row[-1].call.at for one in state.exchange.arrived)
        if len(row) >= clocks.calls and not heard:
            yield unit, row[0].call.at, row[0].message
