"""Prohibited act."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty, Every, Obligation, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Acted, Listed, Where
from servanda.agreement.shape import shape
from servanda.basis import ClauseId

Period = Literal["day", "week", "month"]
PERIOD_DAYS: dict[str, int] = {"day": 1, "week": 7, "month": 30}


@shape
class MustNot(Promise):
    """An act nobody named may do, anywhere or in a zone, as long as the clause is in force.

    Assessed per calendar period, because one breach does not end a prohibition.
    """

    key: ClassVar[str] = "must_not"
    title: ClassVar[str] = "prohibited act"
    models: ClassVar[str] = "Minsk II package of measures (2015), point 1; Colombia (2016), list of 35 prohibited acts"
    duty: ClassVar[Literal["forbid"]] = "forbid"

    do: Acts = Field(description="the acts that are prohibited")
    assessed: Period = Field(default="week", description="the period each assessment covers")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · acts · where."""
        return {"who": Listed(clause.who), "acts": Acted(self.do.acts), "where": Where(self.do.in_)}

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One forbid, a window per period."""
        return Lowered(
            (
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.FORBID,
                    holder=clause.who,
                    terms=(Term(Tally(into.select(self.do, clause, who=clause.who))),),
                    window=Every(PERIOD_DAYS[self.assessed], into.opening(clause), into.closing(clause)),
                    hi=0,
                ),
            )
        )

    def zones(self) -> tuple[str, ...]:
        """Where the acts are prohibited."""
        return (*self.do.in_, *self.do.outside)

    def acts(self) -> tuple[str, ...]:
        """The prohibited acts."""
        return self.do.acts
