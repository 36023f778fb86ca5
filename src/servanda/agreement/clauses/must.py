"""Act by a deadline, absolute or relative to an event."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Condition, Duty, Holds, Obligation, Once, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Acted, Counted, Listed, Moments, Where
from servanda.agreement.shape import Amount, shape
from servanda.basis import ClauseId


@shape
class Must(Promise):
    """An act to be done by a deadline: a law, a release, a withdrawal; once, or up to an amount."""

    key: ClassVar[str] = "must"
    title: ClassVar[str] = "act by a deadline"
    models: ClassVar[str] = (
        "Aceh MoU (2005), law on governing Aceh by 31 March 2006; Gaza (2025), days counted from entry"
    )
    duty: ClassVar[Literal["require"]] = "require"
    performs: ClassVar[bool] = True

    do: Acts = Field(description="the act that is owed")
    amount: Amount | None = Field(default=None, description="how much is owed; once where it is left out")
    each: bool = Field(default=False, description="each of those named owes it whole, not all of them together")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · acts · amount · where · deadline."""
        return {
            "who": Listed(clause.who),
            "acts": Acted(self.do.acts),
            "amount": Counted(self.amount, self.do.unit),
            "where": Where(self.do.in_),
            "when": Moments(clause.opening, clause.deadline),
        }

    def _owed(self, clause: Clause) -> dict[str, tuple[str, ...]]:
        """Who owes it, by the part of the clause: all together, or each for himself."""
        if self.each and len(clause.who) > 1:
            return {holder: (holder,) for holder in clause.who}
        return {"": clause.who}

    def _terms(self, clause: Clause, into: Lowering, who: tuple[str, ...]) -> tuple[Term, ...]:
        return (Term(Tally(into.select(self.do, clause, who=who), "count" if self.amount is None else "sum")),)

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One require over one window; with ``each``, one per holder."""
        return Lowered(
            tuple(
                Obligation(
                    clause=ClauseId(clause.id),
                    part=part,
                    duty=Duty.REQUIRE,
                    holder=who,
                    terms=self._terms(clause, into, who),
                    window=Once(into.opening(clause), into.closing(clause)),
                    lo=self.amount if self.amount is not None else 1_000,
                )
                for part, who in self._owed(clause).items()
            )
        )

    def performed(self, clause: Clause, into: Lowering) -> Mapping[str, Condition]:
        """Done when the amount is reached, by each who owes it."""
        lo = self.amount if self.amount is not None else 1_000
        return {part: Holds(self._terms(clause, into, who), lo=lo) for part, who in self._owed(clause).items()}

    def zones(self) -> tuple[str, ...]:
        """Where it is to be done."""
        return (*self.do.in_, *self.do.outside)

    def acts(self) -> tuple[str, ...]:
        """The act owed."""
        return self.do.acts
