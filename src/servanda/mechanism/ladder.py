"""Decisions on what follows: steps of the ladder, guarantees, snap-back. Who must decide when is read elsewhere.

What makes a step due is read by the engine from the facts; here the call to decide and the decision are entries.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from servanda.access import Content, Draft, Entry, needed
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.fact_rows import Row, fact_row
from servanda.mechanism.owed import standing_of
from servanda.mechanism.records import Record, draft, of_kind
from servanda.mechanism.steps.asked import refuse, sound
from servanda.mechanism.words import DueStanding


class Decided(StrEnum):
    """What is decided on a step."""

    UNSAID = ""
    TAKEN = "taken"
    NOT_TAKEN = "not taken"
    REFERRED = "referred"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class DecisionDue(Content):
    """A decision is called for: on which step, in what matter, by whom, by when (µs UTC, None where no time is set)."""

    deed: ClassVar[str] = "step:consequence:due"
    step: str = needed("")
    matter: str = ""
    decided_by: tuple[str, ...] = ()
    since: int = 0
    by: int | None = None


@dataclass(frozen=True, slots=True)
class DecisionLapse(Content):
    """The calendar's entry that a decision called for was not made by its hour; it decides nothing."""

    deed: ClassVar[str] = "step:lapse:record"
    step: str = needed("")
    matter: str = ""
    decided_by: tuple[str, ...] = ()
    since: int = 0
    by: int | None = None


@dataclass(frozen=True, slots=True)
class StepDecision(Content):
    """A decision on a step of the ladder, or on a snap-back (``step`` is then the clause). *referred*: to the next."""

    deed: ClassVar[str] = "step:consequence:decide"
    step: str = needed("")
    matter: str = ""
    decided: Decided = needed(Decided.UNSAID)
    words: str = ""


@dataclass(frozen=True, slots=True)
class GuaranteeDecision(Content):
    """A guarantor says whether its guarantee falls due, and what it does. ``clause``: the guarantee's."""

    deed: ClassVar[str] = "step:guarantee:decide"
    clause: str = needed("")
    matter: str = ""
    decided: Decided = needed(Decided.UNSAID)
    words: str = ""


@dataclass(frozen=True, slots=True)
class LadderFile:
    """Calls to decide and decisions of one file, in their order."""

    about: str = ""
    called: tuple[Record[DecisionDue], ...] = ()
    decisions: tuple[Record[StepDecision], ...] = ()
    guarantees: tuple[Record[GuaranteeDecision], ...] = ()
    lapsed: tuple[Record[DecisionLapse], ...] = ()


@dataclass(frozen=True, slots=True)
class Called:
    """A decision called for, and how it stands. ``decision`` None while there is none."""

    step: str
    matter: str
    decided_by: tuple[str, ...]
    since: int
    by: int | None
    standing: DueStanding
    decision: Decided | None


def read_ladder(entries: Iterable[Entry]) -> LadderFile:
    """The file that any part of its entries gives."""
    every = tuple(entries)
    return LadderFile(
        next((one.about for one in every), ""),
        tuple(of_kind(every, DecisionDue)),
        tuple(of_kind(every, StepDecision)),
        tuple(of_kind(every, GuaranteeDecision)),
        tuple(of_kind(every, DecisionLapse)),
    )


def call_decision(about: str, act: DecisionDue) -> tuple[Draft, ...]:
    """The calendar's entry that a decision is due, once for each step, matter and moment; its deciders see it."""
    sound(act)
    key = f"due/{act.step}/{act.matter}/{act.since}"
    return (draft(act, about, to=act.decided_by, happened=act.since, key=key),)


def decide_step(about: str, act: StepDecision, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Decide on a step of the ladder, or on a snap-back. Refuses what is neither (MEC071)."""
    sound(act)
    if act.step not in procedure.steps and act.step not in procedure.duties:
        refuse(MechanismCode.UNKNOWN_STEP, f"{act.step!r} is no step of the ladder and no clause", "name one that is")
    return (draft(act, about, to=procedure.told_of_duties),)


def decide_guarantee(about: str, act: GuaranteeDecision, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """A guarantor decides on its guarantee. Refuses a clause that is none (MEC071)."""
    sound(act)
    if act.clause not in procedure.duties:
        refuse(MechanismCode.UNKNOWN_STEP, f"the agreement has no clause {act.clause!r}", "name the guarantee's clause")
    return (draft(act, about, to=procedure.told_of_duties),)


def called(file: LadderFile, now: int) -> tuple[Called, ...]:
    """Every decision called for, decided or not, in the order in which they were called for."""
    found = []
    for one in file.called:
        made = next((each for each in file.decisions if _answers(one.act, each)), None)
        standing = standing_of(one.act.by, None if made is None else made.recorded, now)
        decision = None if made is None else made.act.decided
        found.append(
            Called(one.act.step, one.act.matter, one.act.decided_by, one.act.since, one.act.by, standing, decision)
        )
    return tuple(found)


def decision_lapses(file: LadderFile, now: int) -> tuple[Draft, ...]:
    """What the calendar enters where a decision was not made in time, once; its deciders see it."""
    found: list[Draft] = []
    for one in called(file, now):
        if one.standing is DueStanding.OVERDUE and one.by is not None:
            act = DecisionLapse(one.step, one.matter, one.decided_by, one.since, one.by)
            key = f"lapse/{one.step}/{one.matter}/{one.since}"
            found.append(draft(act, file.about, to=one.decided_by, happened=one.by, key=key))
    return tuple(found)


def _answers(due: DecisionDue, made: Record[StepDecision]) -> bool:
    """Whether a decision is on what was called for, by one of those who decide it; of several the first counts."""
    whose = not due.decided_by or made.unit in due.decided_by
    return whose and (made.act.step, made.act.matter) == (due.step, due.matter)


def ladder_facts(file: LadderFile, procedure: Procedure) -> tuple[Row, ...]:
    """Decisions as facts: what the engine reads to see a step decided, a clause suspended or in force again."""
    rows = []
    made_of: list[Record[StepDecision] | Record[GuaranteeDecision]] = [*file.decisions, *file.guarantees]
    for made in made_of:
        act = made.act
        clause = act.step if isinstance(act, StepDecision) else act.clause
        resumed = act.decided is Decided.RESUMED
        if not act.decided:
            continue
        # A snap-back or guarantee comes about by any decision that names its clause: one against it is none.
        if clause in procedure.duties and act.decided is Decided.NOT_TAKEN:
            continue
        rows.append(
            fact_row(
                "agreement.resumption" if resumed else "decision",
                about=act.matter or file.about,
                source=procedure.body,
                recorded=made.recorded,
                subject=f"{clause}/{made.unit}",
                actor=made.unit,
                clause=clause,
                item="referred" if act.decided is Decided.REFERRED else "",
            )
        )
    return tuple(one for one in rows if one is not None)
