"""What an agreement itself offers to calm: its line, its questions, its meetings, its ladder, its guarantors.

Nothing is proposed that its text does not hold. Where it holds nothing, that is said, and mediators may raise it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from servanda.agreement import Agreement, Clause, Consequence
from servanda.vocabulary import expand


class CalmingKind(StrEnum):
    """What kind of step it is, from what asks least of anybody to what asks most."""

    LINE = "the line"
    CLARIFICATION = "clarification"
    PAUSE = "pause"
    MEETING = "meeting"
    LADDER = "first step of the ladder"
    GUARANTOR = "guarantor"


@dataclass(frozen=True, slots=True)
class CalmingStep:
    """One step the text offers.

    ``at``: the clause or the step of the ladder it stands in, or ``body:ID/CLOCK``. ``who``: whose step it is, by the
    text. ``within``: how long the text gives for it, µs. ``own``: it belongs to the very clause the alarm is about.
    """

    kind: CalmingKind
    at: str
    who: tuple[str, ...]
    within: int | None = None
    own: bool = False


_CALLS: Final = ("liaison",)
_MEETS: Final = ("meeting",)
#: Talks of other tracks are the peace to be made, and not a step when shots fall.
_TRACKS: Final = ("security", "mechanism")
_CLOCKS: Final = {
    "clarification": CalmingKind.CLARIFICATION,
    "answer": CalmingKind.CLARIFICATION,
    "meeting": CalmingKind.MEETING,
    "urgent meeting": CalmingKind.MEETING,
    "extraordinary meeting": CalmingKind.MEETING,
    "cooling": CalmingKind.PAUSE,
    "cooling gap": CalmingKind.PAUSE,
    "stand-down": CalmingKind.PAUSE,
    "call": CalmingKind.LINE,
    "test call": CalmingKind.LINE,
}


def calming_steps(agreement: Agreement, clause: str = "") -> tuple[CalmingStep, ...]:
    """Every step the text offers, from what asks least; of one kind, what belongs to ``clause`` first."""
    found = [*_of_clauses(agreement), *_of_bodies(agreement), *_of_ladder(agreement, clause)]
    order = list(CalmingKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), not one.own)))


def _of_clauses(agreement: Agreement) -> Iterator[CalmingStep]:
    for one in agreement.clauses:
        if one.kind == "responds" and _asks(one):
            who = one.promise.with_.by or one.who
            yield CalmingStep(CalmingKind.CLARIFICATION, one.id, who, one.promise.within)
        elif one.kind == "guarantees":
            yield CalmingStep(CalmingKind.GUARANTOR, one.id, one.who, one.promise.within)
        elif one.track in _TRACKS and one.promise.duty in ("require", "permit") and (kind := _kind_of(one)) is not None:
            yield CalmingStep(kind, one.id, one.who)


def _asks(clause: Clause) -> bool:
    """Whether an allegation is answered with a reply: other answers (measures, permits) clear nothing up."""
    to, answer = {*clause.promise.to.acts}, {*clause.promise.with_.acts}
    return bool(to & {*expand("allegation")}) and bool(answer & {*expand("reply")})


def _kind_of(clause: Clause) -> CalmingKind | None:
    acts = set(clause.promise.acts())
    for kind, named in ((CalmingKind.LINE, _CALLS), (CalmingKind.MEETING, _MEETS)):
        if acts & {below for act in named for below in expand(act)}:
            return kind
    return None


def _of_bodies(agreement: Agreement) -> Iterator[CalmingStep]:
    for id_, body in agreement.bodies.items():
        for name, length in body.clocks.items():
            if (kind := _CLOCKS.get(name.casefold())) is not None:
                yield CalmingStep(kind, f"body:{id_}/{name}", (id_,), length)


def _of_ladder(agreement: Agreement, clause: str) -> Iterator[CalmingStep]:
    """The first rung: of the ladder that the clause itself names, or of those that are there for any.

    A single consequence is no ladder: it is the sanction itself.
    """
    named = next((one.otherwise for one in agreement.clauses if one.id == clause), ())
    own = [one for one in agreement.consequences if one.id in named]
    rungs = own or [one for one in agreement.consequences if "any" in one.on or clause in one.on]
    first: Consequence | None = min(rungs, key=lambda one: one.step, default=None)
    if first is not None and any(one.step > first.step for one in agreement.consequences):
        yield CalmingStep(CalmingKind.LADDER, first.id, first.decided_by, first.within, bool(own))
