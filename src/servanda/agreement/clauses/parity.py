"""Parity of two counts."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.clauses.must_not import PERIOD_DAYS, Period
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty, Every, Obligation, Once, Tally, Term, Window
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Counted, Doing, Listed, Moments
from servanda.agreement.shape import Amount, shape
from servanda.basis import ClauseId


@shape
class Parity(Promise):
    """Two counts stay equal, or differ by no more than a tolerance: forces, monitors, persons released."""

    key: ClassVar[str] = "parity"
    title: ClassVar[str] = "parity of two counts"
    models: ClassVar[str] = (
        "Colombia (2016), tripartite mechanism; Korea armistice (1953), paragraph 20: five officers a side"
    )
    duty: ClassVar[Literal["limit"]] = "limit"

    of: Acts = Field(description="one count")
    with_: Acts = Field(alias="with", description="the other count")
    tolerance: Amount = Field(default=0, description="by how much they may differ")
    measure: Literal["level", "sum", "count"] = Field(
        default="level",
        description="counts of what there is; or quantities, or acts, added up over the whole time",
    )

    assessed: Period = Field(default="month", description="the period each assessment of a level covers")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · of · with · tolerance · when."""
        return {
            "who": Listed(clause.who),
            "of": Doing(self.of),
            "with": Doing(self.with_),
            "tolerance": Counted(self.tolerance, self.of.unit),
            "when": Moments(clause.opening, clause.until or clause.deadline),
        }

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One limit on the difference: of a level per period, of what is added up over the whole time."""
        opens, closes = into.opening(clause), into.closing(clause)
        window: Window = Once(opens, closes)
        if self.measure == "level":
            window = Every(PERIOD_DAYS[self.assessed], opens, closes)
        return Lowered(
            (
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.LIMIT,
                    holder=clause.who,
                    terms=(
                        Term(Tally(into.select(self.of, clause), self.measure)),
                        Term(Tally(into.select(self.with_, clause), self.measure), -1),
                    ),
                    window=window,
                    lo=-self.tolerance,
                    hi=self.tolerance,
                    over="level" if self.measure == "level" else "flow",
                ),
            )
        )

    def zones(self) -> tuple[str, ...]:
        """Where either is counted."""
        return (*self.of.in_, *self.of.outside, *self.with_.in_, *self.with_.outside)

    def acts(self) -> tuple[str, ...]:
        """What is counted."""
        return (*self.of.acts, *self.with_.acts)

    def participants(self) -> tuple[str, ...]:
        """Whose counts they are."""
        return (*self.of.by, *self.with_.by)
