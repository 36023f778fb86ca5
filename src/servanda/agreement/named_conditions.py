"""Conditions of the text given a life of their own, so that an engine says since when each of them holds.

Gates of phases leaf by leaf, and what must hold before a snap-back or a guarantee is to be decided. A life is in force
while its condition is true and suspended while it is not; nothing of the agreement hangs on one.
"""

from collections.abc import Iterator
from dataclasses import replace

from servanda.agreement.clauses.guarantees import Guarantees
from servanda.agreement.clauses.snaps_back import SnapsBack
from servanda.agreement.conditions import leaves
from servanda.agreement.core import AllOf, Condition, Law, Lives, Move, Not, Since, Transition
from servanda.agreement.lowering import Lowering, phase_life
from servanda.agreement.model import Agreement
from servanda.basis import ClauseId

GATE_PREFIX = "gate:"
CALL_PREFIX = "call:"


def gate_life(phase: str, leaf: int) -> ClauseId:
    """The name under which the n-th leaf of a phase's gate has its life, in the order written."""
    return ClauseId(f"{GATE_PREFIX}{phase}/{leaf}")


def call_life(clause: str) -> ClauseId:
    """The name under which it is told since when a snap-back or a guarantee is to be decided."""
    return ClauseId(CALL_PREFIX + clause)


def lower_with_conditions(agreement: Agreement) -> Law:
    """The agreement lowered as ever, with a life for each named condition beside its own."""
    into = Lowering(agreement)
    law = into.law()
    found = dict(_conditions(agreement, into))
    moves = tuple(move for life, condition in found.items() for move in _moves(life, condition))
    return replace(law, lives=(*law.lives, *found), transitions=(*law.transitions, *moves))


def _conditions(agreement: Agreement, into: Lowering) -> Iterator[tuple[ClauseId, Condition]]:
    for phase in agreement.phases:
        for n, leaf in enumerate(leaves(phase.gate) if phase.gate is not None else ()):
            yield gate_life(phase.id, n), into.condition(leaf)
    for clause in agreement.clauses:
        promise, called = clause.promise, None
        if isinstance(promise, SnapsBack):
            called = promise.on
        elif isinstance(promise, Guarantees) and promise.decides:
            called = promise.trigger
        if called is not None:
            # Once called for it stays called for: that a finding is old takes no decision off anybody.
            yield call_life(clause.id), Since(AllOf((Lives(ClauseId(clause.id)), into.condition(called))))


def _moves(life: ClauseId, condition: Condition) -> tuple[Transition, ...]:
    return (
        Transition(life, Move.START, condition),
        Transition(life, Move.SUSPEND, Not(condition)),
        Transition(life, Move.RESUME, condition),
    )


__all__ = ["call_life", "gate_life", "lower_with_conditions", "phase_life"]
