"""Stories of the line in plain files: an agreement, who did what when, and how things then stand."""

import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from servanda.access import PROGRAM, Draft, Person, Role, may
from servanda.agreement import read_agreement
from servanda.liaison import (
    Actual,
    Answer,
    Area,
    Asked,
    Call,
    CallEnd,
    Clocks,
    Hand,
    LineFile,
    LineTerms,
    Meant,
    Outcome,
    Plan,
    PlanFile,
    Question,
    QuestionFile,
    UnitKey,
    Whose,
    acknowledge,
    answer,
    answer_test,
    ask,
    change_plan,
    clocks_of,
    due,
    give_notice,
    hand_of,
    lapses,
    line_file,
    log_call,
    object_to_plan,
    proofs,
    read_file,
    report_actual,
    tests_due,
    withdraw_plan,
)
from tests import file_stories
from tests.file_stories import Kept, instant, length

HERE = Path(__file__).parent / "stories"
LINE = "line"
File = PlanFile | QuestionFile | LineFile


def stories() -> list[Path]:
    """Every story file, in order of its path."""
    return file_stories.stories(HERE)


def hand(unit: str) -> Hand:
    """A unit's hand; its seed follows from its name, as no real one does."""
    return hand_of(unit, hashlib.sha256(unit.encode()).digest())


def officer(unit: str) -> Person:
    """The officer of a unit."""
    return Person(f"officer of {unit}", Role.OFFICER, unit, unit)


class World(Kept):
    """One mission's record, as the store would keep it: what has a key is entered once."""

    def __init__(self, clocks: Clocks, first_test: int = 0, units: tuple[str, ...] = ("north", "south")) -> None:
        super().__init__()
        self.clocks, self.first_test, self.units = clocks, first_test, units

    def enter(self, draft: Draft, by: Person, now: int) -> None:
        """A draft becomes an entry, if the table lets its author and it is not there already."""
        own = next((one.unit for one in self.of(draft.about)), by.unit)
        assert may(by, draft.deed, own=own, named=self.named(draft.about))
        self.take(draft, by, now)

    def file(self, about: str) -> File:
        """One file as it stands."""
        held = self.of(about)
        return line_file(held) if about == LINE else read_file(held)

    def calendar(self, now: int) -> int:
        """The calendar enters what is its to enter; how much that was."""
        before = len(self.entries)
        for draft in tests_due(line_file(self.of(LINE)), LINE, self.units, self.clocks, self.first_test, now):
            self.enter(draft, PROGRAM, now)
        for about in self.files():
            for draft in lapses(self.file(about), self.clocks, now):
                self.enter(draft, PROGRAM, now)
        return len(self.entries) - before


def world_of(story: Mapping[str, Any]) -> World:
    """An empty record under the story's agreement and the line's terms."""
    agreement = read_agreement(json.dumps(story["agreement"]), "story.yaml")
    terms = {key: length(text) for key, text in story.get("terms", {}).items()}
    first = instant(story["steps"][0]["at"])
    return World(
        clocks_of(agreement, LineTerms(**{"test_answer": None, **terms})), first, tuple(agreement.participants)
    )


def area_of(held: Mapping[str, Any]) -> Area:
    """Where, as a story tells it."""
    centre = held.get("centre")
    point = (int(centre[0]), int(centre[1])) if centre else None
    return Area(tuple(held.get("zones", ())), (), point, int(held.get("radius_m", 0)), held.get("called", ""))


def plan_of(held: Mapping[str, Any]) -> Plan:
    """A plan, as a story tells it."""
    heights = [int(held[key]) if key in held else None for key in ("low_m", "high_m")]
    return Plan(
        held.get("who", ""), held.get("act", ""), held.get("what", "as told"), area_of(held), instant(held["begin"]),
        instant(held["end"]), *heights, urgent=held.get("urgent", ""),
    )  # type: ignore[arg-type]  # fmt: skip


def drafted(world: World, step: Mapping[str, Any], now: int) -> Draft:
    """The draft of what somebody does in a step."""
    unit, does = step["by"], step["does"]
    state: Any = world.file(step.get("file", LINE))
    own = hand(unit)
    to = tuple(step.get("to", [one for one in world.units if one != unit]))
    clocks, about = world.clocks, step.get("file", LINE)

    def numbered() -> str:
        kinds = step.get("message", "plan")
        return next((one.id for one in state.exchange.arrived if one.message.kind == kinds), "none")

    doing: dict[str, Callable[[], Draft]] = {
        "give": lambda: give_notice(LINE, about, plan_of({"who": unit, **step}), to, own, clocks, now),
        "change": lambda: change_plan(state, plan_of({"who": unit, **step}), step.get("why", ""), own, clocks, now),
        "withdraw": lambda: withdraw_plan(state, step.get("why", ""), own, clocks, now),
        "acknowledge": lambda: acknowledge(state.exchange, numbered(), own, now),
        "object": lambda: object_to_plan(state, step.get("reason", ""), own, clocks, now),
        "report": lambda: report_actual(state, _actual(step), own, clocks, now),
        "ask": lambda: ask(LINE, about, _question(step), to, own, clocks, now),
        "answer": lambda: answer(state, _answer(step), own, clocks, now),
        "call": lambda: log_call(LINE, _call(step, to[0], now), own, now),
        "answer test": lambda: answer_test(state, step["test"], own, now),
    }  # type: ignore[arg-type]
    return doing[does]()


def _actual(step: Mapping[str, Any]) -> Actual:
    times = [instant(step[key]) if key in step else None for key in ("begun", "ended")]
    return Actual(Outcome(step["outcome"]), *times, step.get("note", ""))


def _question(step: Mapping[str, Any]) -> Question:
    begin, end = instant(step["begin"]), instant(step["end"])
    asks = tuple(map(Asked, step.get("asks", ["was it you", "was it meant"])))
    return Question(step.get("what", ""), area_of(step), begin, end, asks, step.get("incident", ""))


def _answer(step: Mapping[str, Any]) -> Answer:
    return Answer(Whose(step["whose"]), Meant(step.get("meant", "not said")), step.get("words", ""))


def _call(step: Mapping[str, Any], called: str, now: int) -> Call:
    return Call(called, now, "telephone", step.get("issue", ""), CallEnd(step["end"]))


def tell(story: Mapping[str, Any]) -> list[str]:
    """The story step by step: what came out other than expected, in words; nothing where it is told as expected."""
    world = world_of(story)

    def done(step: Mapping[str, Any], now: int) -> None:
        world.enter(drafted(world, step, now), officer(step["by"]), now)

    return file_stories.told_otherwise(world, story["steps"], done, lambda about, now: seen(world, about, now))


def seen(world: World, about: str, now: int) -> dict[str, Any]:
    """What a story may expect of a file."""
    state = world.file(about)
    keys = [UnitKey(unit, hand(unit).public) for unit in ("north", "south", "mission")]
    found: dict[str, Any] = {
        "due": [f"{one.owes} {one.what} {one.progress}" for one in due(state, world.clocks, now)],
        "proven": [f"{one.unit} {one.end}" for one in proofs(world.of(about), keys)],
    }
    if isinstance(state, PlanFile) and state.latest:
        early = state.latest.earliness
        found |= {
            "stage": str(state.stage(now)),
            "version": str(state.latest.number),
            "to": list(state.to),
            "timing": str(early.timing) if early else None,
            "clauses": list(early.clauses) if early else None,
            "exceptions": list(early.exceptions) if early else None,
            "objections": [f"{one.unit}: {one.reason}" for one in state.objections],
        }
    elif isinstance(state, QuestionFile):
        found["answers"] = [f"{one.unit}: {one.answer.whose}, {one.answer.meant}" for one in state.answers]
        found["settled"] = [one.unit for one in state.owed if state.settled(one.unit)]
    elif isinstance(state, LineFile):
        found["alarms"] = [f"{one.unit}{'' if one.ended is None else ' ended'}" for one in state.alarms]
        found["calls"] = [f"{one.caller}: {one.call.end}" for one in state.calls]
        found["tests"] = [one.id for one in state.tests]
    return found
