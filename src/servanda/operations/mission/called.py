"""Decisions that are called for, read from facts: steps of the ladder, snap-backs, guarantees; who, and by when.

The engine says that one is due and since when. Nobody's decision is made here, and nothing follows from the hour.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from servanda.agreement import Agreement, Life, call_life
from servanda.basis import content_hash
from servanda.compliance import Assessments
from servanda.mechanism import DecisionDue
from servanda.operations.due import due_lines


class CallKind(StrEnum):
    """What is to be decided."""

    STEP = "step"
    SNAP_BACK = "snap-back"
    GUARANTEE = "guarantee"


@dataclass(frozen=True, slots=True)
class Call:
    """A decision called for. ``step``: of the ladder, or the clause. ``matter``: the file it is about, empty for none.

    ``since``, ``by``: µs UTC; ``by`` is the last instant in time, None where the text sets none. ``answered``: by facts
    the engine reads, a decision or an answer that makes one needless. ``waits``: on an answer that may still come.
    """

    kind: CallKind
    step: str
    matter: str
    decided_by: tuple[str, ...]
    since: int
    by: int | None
    outside: bool = False
    answered: bool = False
    waits: bool = False

    @property
    def due(self) -> DecisionDue:
        """What the calendar enters of it."""
        return DecisionDue(self.step, self.matter, self.decided_by, self.since, self.by)


def calls(agreement: Agreement, result: Assessments) -> tuple[Call, ...]:
    """Every decision called for, in order of time."""
    found = [*_steps(agreement, result), *_clauses(agreement, result)]
    return tuple(sorted(found, key=lambda one: one.since))


def call_file(agreement: str, call: Call) -> str:
    """The id of the file on which a decision is called for and made."""
    return content_hash("\n".join(("call", agreement, call.step, call.matter, str(call.since))).encode(), 32)


def _steps(agreement: Agreement, result: Assessments) -> Iterator[Call]:
    for line in due_lines(agreement, result):
        yield Call(
            CallKind.STEP, line.step, line.matter, line.decided_by, line.since,
            None if line.by is None else line.by - 1, line.outside,
            answered=line.standing in ("decided", "answered"), waits=line.standing == "awaiting an answer",
        )  # fmt: skip


def _clauses(agreement: Agreement, result: Assessments) -> Iterator[Call]:
    for clause in agreement.clauses:
        if clause.kind not in ("snaps_back", "guarantees"):
            continue
        since = holds_since(result, str(call_life(clause.id)))
        if since is not None:
            kind = CallKind.SNAP_BACK if clause.kind == "snaps_back" else CallKind.GUARANTEE
            yield Call(kind, clause.id, "", deciders(clause.promise), since, None)


def deciders(promise: Any) -> tuple[str, ...]:
    """Who decides a snap-back or a guarantee, as its clause says."""
    return tuple(getattr(promise, "decided_by", ()) or getattr(promise, "decides", ()))


def holds_since(result: Assessments, life: str) -> int | None:
    """Since when a life has been in force without a break up to now, µs UTC; None where it is not."""
    lives = result.lives(life)
    return lives[-1][1].begin if lives and lives[-1][0] is Life.IN_FORCE else None
