"""Confidence-building measure."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Condition, Duty, Holds, Obligation, Once, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Acted, Listed, Moments, Where
from servanda.agreement.shape import shape
from servanda.basis import ClauseId, Refused


@shape
class BuildsConfidence(Promise):
    """A measure to build confidence: looked out for, with no consequence where it is not taken."""

    key: ClassVar[str] = "builds_confidence"
    title: ClassVar[str] = "confidence-building measure"
    models: ClassVar[str] = (
        "Stockholm agreement (2018), mechanism for the exchange of prisoners beside the Hodeidah agreement"
    )
    duty: ClassVar[Literal["require"]] = "require"
    performs: ClassVar[bool] = True

    do: Acts = Field(description="the measure")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · acts · where · when."""
        return {
            "who": Listed(clause.who),
            "acts": Acted(self.do.acts),
            "where": Where(self.do.in_),
            "when": Moments(clause.opening, clause.deadline),
        }

    def _terms(self, clause: Clause, into: Lowering) -> tuple[Term, ...]:
        return (Term(Tally(into.select(self.do, clause, who=clause.who))),)

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One require over one window."""
        return Lowered(
            (
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.REQUIRE,
                    holder=clause.who,
                    terms=self._terms(clause, into),
                    window=Once(into.opening(clause), into.closing(clause)),
                    lo=1_000,
                ),
            )
        )

    def performed(self, clause: Clause, into: Lowering) -> Mapping[str, Condition]:
        """Done when the measure has been taken."""
        return {"": Holds(self._terms(clause, into), lo=1_000)}

    def refusals(self, clause: Clause, agreement: Agreement) -> Iterable[Refused]:
        """With a consequence it is a duty, and says so."""
        if clause.otherwise:
            yield Refused(
                "AGR052",
                f"clause {clause.id!r} builds confidence, and a consequence follows where it is not taken",
                "write it as 'must', or leave out 'otherwise'",
                agreement.place_of(clause.id),
            )

    def zones(self) -> tuple[str, ...]:
        """Where it is taken."""
        return (*self.do.in_, *self.do.outside)

    def acts(self) -> tuple[str, ...]:
        """The measure."""
        return self.do.acts

    def participants(self) -> tuple[str, ...]:
        """Who takes it, where that is not whoever promises."""
        return self.do.by
