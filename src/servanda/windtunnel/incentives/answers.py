"""What the agreement itself answers to a breach: which clauses it suspends, who decides it, how long that takes.

Read off the law's own transitions and the ladder of consequences. A suspension costs whoever broke the clause what
others owed it; by how much is taken as their share among all that others owe it, counted by clauses. Steps that only
protest, call a meeting or lie outside the mechanism cost nothing here, and say so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from servanda.agreement import (
    Agreement,
    Duty,
    Law,
    Life,
    Lives,
    Move,
    Once,
    Select,
    Transition,
    lower,
    under,
    who_owes_what,
)
from servanda.basis import DAY

_OWED = frozenset({"forbid", "limit", "require"})


@dataclass(frozen=True, slots=True)
class Answer:
    """The agreement's own answer to one participant's breach of one clause.

    ``suspends``: clauses others owe it that a breach can suspend, and ``share`` of all that others owe it. ``by``: the
    clauses that say so. ``frees``: its own clauses the answer suspends besides. ``decided_by``: who decides.
    ``days``: what the text's clocks allow between knowing and answering. ``steps``: of the ladder, due for decision.
    ``guarantees``: clauses by which a guarantor owes something. ``words``: from which words, a sentence each.
    """

    clause: str
    holder: str
    suspends: tuple[str, ...]
    share: float
    by: tuple[str, ...]
    frees: tuple[str, ...]
    decided_by: tuple[str, ...]
    days: float
    steps: tuple[str, ...]
    guarantees: tuple[str, ...]
    replies: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def own(self) -> bool:
        """Whether the text itself takes anything from whoever breaks the clause."""
        return bool(self.suspends)


class Answers:
    """The answers of one agreement; worked out once from its law."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self.law: Law = lower(agreement)
        self.moves = tuple(_moves(self.law))
        self.owed: dict[str, dict[str, None]] = {}
        for row in who_owes_what(agreement):
            if row.clause and agreement.clause(row.clause).promise.duty in _OWED:
                self.owed.setdefault(row.clause, {})[row.owner] = None

    def of(self, clause: str, holder: str) -> Answer:
        """What the text answers when ``holder`` breaks ``clause``."""
        moves = [one for one in self.moves if one.answers(clause)]
        side = self._side(holder)
        lost = {one.clause: None for one in moves if self._others(one.clause, side)}
        freed = {one.clause: None for one in moves if one.clause in self.owed and one.clause not in lost}
        everything = [id_ for id_ in self.owed if self._others(id_, side)]
        told = [one for one in moves if one.clause in lost]
        by = tuple(dict.fromkeys(said for one in told for said in one.by))
        deciders = tuple(dict.fromkeys(who for one in told for who in one.decided_by))
        steps = tuple(one.id for one in self.agreement.consequences if clause in under(self.agreement, one))
        guarantees = tuple(one.id for one in self.agreement.clauses if one.kind == "guarantees" and one.id != clause)
        replies = tuple(one.id for one in self.agreement.clauses if one.kind == "responds")
        days, clock = self._days(clause, bool(told), deciders)
        return Answer(
            clause=clause,
            holder=holder,
            suspends=tuple(lost),
            share=len(lost) / len(everything) if everything else 0.0,
            by=by,
            frees=tuple(freed),
            decided_by=deciders,
            days=days,
            steps=steps,
            guarantees=guarantees,
            replies=replies,
            words=(
                *_suspension_words(tuple(lost), len(everything), by, clock),
                *_other_words(tuple(freed), steps, guarantees, replies),
            ),
        )

    def promised(self, holder: str) -> bool:
        """Whether another side owes something once and by a day: more than to hold back."""
        side = self._side(holder)
        return any(
            self._side(owner) != side and owner in self.law.parties
            for one in self.law.obligations
            if one.duty is Duty.REQUIRE and isinstance(one.window, Once) and one.window.closes is not None
            for owner in (one.holder or one.terms[0].tally.select.actors or self.law.parties)
        )

    def _others(self, clause: str, side: str) -> bool:
        """Whether anybody but a participant's own side owes a clause."""
        return any(
            self._side(owner) != side and owner not in self.agreement.bodies for owner in self.owed.get(clause, ())
        )

    def _side(self, who: str) -> str:
        one = self.agreement.participants.get(who)
        return one.side if one is not None and one.side in self.agreement.participants else who

    def _days(self, clause: str, suspends: bool, deciders: tuple[str, ...]) -> tuple[float, str]:
        """The longest clock of whoever finds or decides, in days, and which it is: until then nothing need follow."""
        if not suspends:
            return 0.0, ""
        bodies = self.agreement.bodies
        finders = [key for key, one in bodies.items() if key in deciders or "any" in one.finds or clause in one.finds]
        clocks = [(length / DAY, f"{key}: {name}") for key in finders for name, length in bodies[key].clocks.items()]
        return max(clocks, default=(0.0, ""))


def _suspension_words(lost: tuple[str, ...], everything: int, by: tuple[str, ...], clock: str) -> Iterator[str]:
    if not lost:
        yield "no clause suspends anything others owe it: only breakdown of the whole, or their own answer, deters"
        return
    said = f"{' and '.join(by)} can suspend {', '.join(lost)}"
    yield f"{said}: {len(lost)} of the {everything} clauses others owe it, until it is decided to resume"
    yield f"the text's slowest clock before that: {clock}" if clock else "no clock says how soon that is decided"


def _other_words(
    freed: tuple[str, ...], steps: tuple[str, ...], guarantees: tuple[str, ...], replies: tuple[str, ...]
) -> Iterator[str]:
    if freed:
        yield f"its breach could suspend what it owes itself: {', '.join(freed)}"
    if steps:
        yield f"due for decision after it, without cost in this reckoning: {', '.join(steps)}"
    if guarantees:
        yield f"a guarantor owes something ({', '.join(guarantees)}); the text does not say what that costs the breaker"
    if replies:
        yield f"an allegation is to be answered ({', '.join(replies)}); an answer in words costs nothing here"


@dataclass(frozen=True, slots=True)
class _Move:
    """A suspension in the law: the clause suspended, the findings that bring it about, and the clauses that say so.

    ``on``: clauses a finding must name; empty for any; None where a decision alone does it.
    """

    clause: str
    on: tuple[str, ...] | None
    by: tuple[str, ...]
    decided_by: tuple[str, ...]

    def answers(self, clause: str) -> bool:
        """Whether a breach of a clause can bring it about."""
        return not self.on or any(one == clause or one.partition("/")[0] == clause for one in self.on)


def _moves(law: Law) -> Iterator[_Move]:
    for one in law.transitions:
        if one.move is not Move.SUSPEND:
            continue
        found = [part for part in _parts(one) if isinstance(part, Select) and "finding" in part.acts]
        named = tuple(dict.fromkeys(name for select in found for name in select.clauses))
        anything = any(not select.clauses for select in found)
        yield _Move(
            clause=str(one.clause),
            on=None if not found else () if anything else named,
            by=tuple(dict.fromkeys(id_ for id_ in _living(one) if id_ != str(one.clause))),
            decided_by=one.decided_by,
        )


def _living(one: Transition) -> Iterator[str]:
    for part in _parts(one):
        if isinstance(part, Lives) and part.states == (Life.IN_FORCE,):
            yield str(part.clause)


def _parts(part: Any) -> Iterator[Any]:
    yield part
    if isinstance(part, tuple):
        for one in part:
            yield from _parts(one)
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            yield from _parts(getattr(part, field.name))
