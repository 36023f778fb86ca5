"""What the line tells the engine: notices, receipts, objections, answers and calls, as rows of the facts table.

A notice and the act it announced go by one ``ref``, the file's id, which is how a clause of prior notice finds them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from servanda.liaison.asked import QuestionFile, Whose
from servanda.liaison.calls import CallEnd, LineFile, Logged
from servanda.liaison.dues import File
from servanda.liaison.messages import Kind
from servanda.liaison.planned import Outcome, PlanFile
from servanda.liaison.plans import Area
from servanda.vocabulary import act

SOURCE: Final = "liaison-line"
_MICRO: Final = 1_000_000
_NOTICES: Final[Mapping[str, str]] = {"movement": "notice.movement", "passage": "notice.movement"}
_WHOSE: Final[Mapping[Whose, str]] = {
    Whose.OURS: "statement.responsibility-claimed",
    Whose.NOT_OURS: "statement.responsibility-denied",
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row of the facts table; times in µs UTC, half-open; names of columns as in ``specs/facts.schema.json``."""

    act: str
    happened_from: int
    happened_to: int
    recorded: int
    actor: str
    ref: str
    toward: str = ""
    area: Area | None = None
    item: str = ""
    exception: str = ""
    note: str = ""
    origin: str = "mechanism"

    def row(self) -> dict[str, str | int | float | None]:
        """As a row that ``evidence.conform`` takes; empty texts are no values."""
        area = self.area or Area()
        lon, lat = area.centre or (None, None)
        return {
            "kind": act(self.act).kind,
            "act": self.act,
            "happened_from": self.happened_from,
            "happened_to": self.happened_to,
            "recorded": self.recorded,
            "actor": self.actor or None,
            "toward": self.toward or None,
            "lon": None if lon is None else lon / _MICRO,
            "lat": None if lat is None else lat / _MICRO,
            "radius_m": float(area.radius_m) if area.centre else None,
            "place": next(iter(area.zones), area.called) or None,
            "item": self.item or None,
            "ref": self.ref,
            "exception": self.exception or None,
            "origin": self.origin,
            "note": self.note or None,
            "source": SOURCE,
            "mark": "R" if self.origin == "party" else "S",
        }


def notice_act(code: str) -> str:
    """The act that announces an act: a flight's, a movement's, a ship's, or any planned activity's."""
    if code == "movement.flight":
        return "notice.flight"
    if code == "passage.ship":
        return "notice.ship-plan"
    return _NOTICES.get(code.partition(".")[0], "notice.planned-activity")


def facts(state: File) -> tuple[FactRow, ...]:
    """The rows one file gives, in order of time."""
    if isinstance(state, PlanFile):
        found = [*_of_plan(state)]
    elif isinstance(state, QuestionFile):
        found = [*_of_question(state)]
    else:
        found = [row for one in state.calls if (row := _of_call(one, state)) is not None]
    return tuple(sorted(found, key=lambda one: (one.happened_from, one.recorded, one.act)))


def _at(moment: int) -> tuple[int, int]:
    return moment, moment + 1


def _of_plan(state: PlanFile) -> Iterator[FactRow]:
    recorded = {one.id: one.recorded for one in state.exchange.arrived}
    ref = state.exchange.about
    if not state.versions:
        return
    last = state.versions[-1].plan
    for version in state.versions:
        # What only narrows an earlier notice announces nothing anew: the act was announced when that was given.
        first = version.number == 1 or not any(
            version.plan.within(one.plan) for one in state.versions[: version.number - 1]
        )
        if first and last.within(version.plan):
            for unit in state.to:
                yield FactRow(
                    notice_act(version.plan.act), *_at(version.sent), recorded[version.message], version.plan.who, ref,
                    unit, note=version.plan.what, exception=version.plan.urgent, area=version.plan.area,
                )  # fmt: skip
    for receipt in state.exchange.receipts:
        if receipt.acknowledged is not None and receipt.signed is not None:
            yield FactRow(
                "notice.acknowledge", *_at(receipt.signed), receipt.acknowledged, receipt.unit, ref, state.sender
            )
    for one in state.objections:
        yield FactRow(
            "notice.objection", *_at(one.sent), recorded[one.message], one.unit, ref, state.sender, note=one.reason
        )
    yield from _done(state, last.who, last.act, last.area, ref)


def _done(state: PlanFile, who: str, code: str, area: Area, ref: str) -> Iterator[FactRow]:
    done = state.actual
    if done is None or done.outcome is Outcome.NOT_CARRIED_OUT or done.begun is None:
        return
    reports = state.exchange.of(Kind.ACTUAL)
    # A fact's span says when it may have happened: of an act reported to the minute that is when it began.
    times = (*_at(done.begun), reports[-1].recorded)
    yield FactRow(code, *times, who, ref, note=done.note, origin="party", area=area)


def _of_question(state: QuestionFile) -> Iterator[FactRow]:
    ref = (state.question.incident if state.question else "") or state.exchange.about
    for one in state.answers:
        times = (*_at(one.sent), one.recorded)
        yield FactRow("reply", *times, one.unit, ref, state.sender, item=str(one.answer.whose), note=one.answer.words)
        if one.answer.whose in _WHOSE:
            meant = f"{one.answer.meant}: {one.answer.words}" if one.answer.words else str(one.answer.meant)
            yield FactRow(_WHOSE[one.answer.whose], *times, one.unit, ref, state.sender, note=meant)


def _of_call(one: Logged, state: LineFile) -> FactRow | None:
    found = state.exchange.message(one.message)
    if found is None:
        return None
    times = (*_at(one.call.at), found.recorded)
    ref = one.call.file or one.message
    if one.call.end is CallEnd.ANSWERED:
        return FactRow("liaison.call", *times, one.caller, ref, one.call.called, note=one.call.issue)
    return FactRow("liaison.unanswered", *times, one.call.called, ref, one.caller, note=one.call.issue)
