"""As long as: a promise that holds only while another is kept."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.core import AllOf, Lives, Move, Select, Transition
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Listed, Promised
from servanda.agreement.shape import Identifier, OneOrMore, shape
from servanda.basis import ClauseId, Refused


@shape
class AsLongAs(Promise):
    """Whoever promises is bound only while the other side keeps its own clauses, as found by a body.

    A confirmed finding suspends; a decision to resume (``agreement.resumption``, naming the clause that is
    kept again) puts in force. Where the text names no finder, any finding at the standard of proof is taken.
    """

    key: ClassVar[str] = "as_long_as"
    title: ClassVar[str] = "as long as: reciprocity"
    models: ClassVar[str] = (
        "Syria, terms for a cessation of hostilities (22 February 2016): protection while a party abides"
    )
    duty: ClassVar[Literal["transition"]] = "transition"

    keeps: OneOrMore[Identifier] = Field(min_length=1, description="clauses of the other side that are to be kept")
    binds: OneOrMore[Identifier] = Field(
        default=(), description="clauses that hold only so long; all that only its 'who' owes where left out"
    )
    found_by: OneOrMore[Identifier] = Field(default=(), description="who finds; left out where the text names nobody")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · keeps · binds · found_by."""
        return {
            "who": Listed(clause.who),
            "keeps": Promised(self.keeps),
            "binds": Promised(self.bound(clause, agreement)),
            "found_by": Listed(self.found_by),
        }

    def bound(self, clause: Clause, agreement: Agreement) -> tuple[str, ...]:
        """The clauses that hold only so long."""
        if self.binds:
            return self.binds
        apart = {clause.id, *self.keeps}
        return tuple(
            one.id
            for one in agreement.clauses
            if one.id not in apart and one.who and set(one.who) <= set(clause.who) and one.promise.duty != "transition"
        )

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per bound clause: suspend on a confirmed finding while this one is in force; resume on a decision."""
        found = into.just(Select(acts=("finding",), actors=self.found_by, clauses=self.keeps, statuses=("confirmed",)))
        again = into.just(Select(acts=("agreement.resumption",), actors=self.found_by, clauses=self.keeps))
        moves: list[Transition] = []
        for id_ in self.bound(clause, into.agreement):
            suspend = AllOf((found, Lives(ClauseId(clause.id))))
            moves.append(Transition(ClauseId(id_), Move.SUSPEND, suspend, decided_by=self.found_by))
            moves.append(Transition(ClauseId(id_), Move.RESUME, again, decided_by=self.found_by))
        return Lowered(transitions=tuple(moves))

    def refusals(self, clause: Clause, agreement: Agreement) -> Iterable[Refused]:
        """A reciprocity that binds nothing would silently mean nothing."""
        if not self.bound(clause, agreement):
            yield Refused(
                "AGR053",
                f"clause {clause.id!r} holds nothing back: no clause is owed by its 'who' alone",
                "name under 'binds' the clauses that hold only as long as the others are kept",
                agreement.place_of(clause.id),
            )

    def refers_to(self) -> tuple[str, ...]:
        """The clauses kept, and those that hold only so long."""
        return (*self.keeps, *self.binds)

    def participants(self) -> tuple[str, ...]:
        """Who finds."""
        return self.found_by
