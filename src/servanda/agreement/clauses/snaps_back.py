"""Snap-back: reversible steps return, on a decision only."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.change import Change
from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import ConditionText
from servanda.agreement.core import AllOf, Condition, Lives, Move, Select, Transition
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import If, Listed, Promised
from servanda.agreement.shape import Identifier, OneOrMore, shape
from servanda.basis import ClauseId, Refused


@shape
class SnapsBack(Promise):
    """When a breach has been found, a body may decide that reversible concessions are suspended.

    It never happens by itself, and only to steps that can be undone: a clause marked ``reversible: no`` is
    refused. A decision to resume (``agreement.resumption``, naming this clause) puts them in force again.
    """

    key: ClassVar[str] = "snaps_back"
    title: ClassVar[str] = "snap-back of reversible steps"
    models: ClassVar[str] = (
        "Dayton agreement (1995), with UN Security Council resolution 1022: suspended sanctions return"
    )
    duty: ClassVar[Literal["transition"]] = "transition"

    on: ConditionText | None = Field(
        default=None, description="what must hold, a finding above all, before it may be decided"
    )
    decided_by: OneOrMore[Identifier] = Field(
        default=(), description="who decides; left out where the text names nobody"
    )
    returns: OneOrMore[Identifier] = Field(min_length=1, description="the reversible clauses that are suspended")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """on · decided_by · returns."""
        return {"on": If(self.on), "decided_by": Listed(self.decided_by), "returns": Promised(self.returns)}

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per clause: suspend on the decision while the condition holds; resume on another decision."""
        holds: list[Condition] = [Lives(ClauseId(clause.id))]
        if self.on is not None:
            holds.append(into.condition(self.on))
        named = (clause.id,)
        decision = into.just(Select(acts=("decision",), actors=self.decided_by, clauses=named))
        lifted = into.just(Select(acts=("agreement.resumption",), actors=self.decided_by, clauses=named))
        moves: list[Transition] = []
        for id_ in self.returns:
            suspend = AllOf((decision, *holds))
            moves.append(Transition(ClauseId(id_), Move.SUSPEND, suspend, decided_by=self.decided_by))
            moves.append(Transition(ClauseId(id_), Move.RESUME, lifted, decided_by=self.decided_by))
        return Lowered(transitions=tuple(moves))

    def refusals(self, clause: Clause, agreement: Agreement) -> Iterable[Refused]:
        """What cannot be undone cannot snap back."""
        known = {one.id: one for one in agreement.clauses}
        for id_ in self.returns:
            if id_ in known and known[id_].reversible is False:
                yield Refused(
                    "AGR050",
                    f"clause {id_!r} is marked 'reversible: no', so it cannot snap back",
                    "name only steps that can be undone, or mark that clause 'reversible: yes' if it can be",
                    agreement.place_of(clause.id),
                )

    def doubts(self, clause: Clause, agreement: Agreement) -> Iterable[Diagnostic]:
        """Nobody to decide it (CHK061), and steps of which the file does not say that they can be undone (CHK060)."""
        if not self.decided_by:
            yield Diagnostic(
                code="CHK061",
                severity=Severity.SERIOUS,
                clause=clause.id,
                message=f"What may be suspended is said, and not who decides it ({clause.id}).",
                matters="Each side then decides it for itself, and a snap-back becomes a way out of the agreement.",
                remedies=(
                    Remedy(
                        "name under 'decided_by' the body or guarantor whose decision it is",
                        field=("clauses", clause.id, "snaps_back", "decided_by"),
                    ),
                ),
                place=agreement.place_of(clause.id),
                weight=55,
            )
        unsaid = tuple(one.id for one in agreement.clauses if one.id in self.returns and one.reversible is None)
        if unsaid:
            yield Diagnostic(
                code="CHK060",
                severity=Severity.NOTICE,
                clause=clause.id,
                message=f"It is not said whether what snaps back can be undone: {', '.join(unsaid)}.",
                matters="Aid and positions can return; released prisoners and destroyed weapons cannot.",
                remedies=(
                    Remedy(
                        "mark those clauses 'reversible: yes', or leave them out",
                        edits=len(unsaid),
                        edit=tuple(Change(("clauses", id_, "reversible"), "yes") for id_ in unsaid),
                    ),
                ),
                place=agreement.place_of(clause.id),
                weight=20,
                involves=unsaid,
            )

    def refers_to(self) -> tuple[str, ...]:
        """The clauses that are suspended."""
        return self.returns

    def participants(self) -> tuple[str, ...]:
        """Who decides."""
        return self.decided_by
