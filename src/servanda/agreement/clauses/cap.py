"""Cap on people or weapons in a zone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.clauses.must_not import PERIOD_DAYS, Period
from servanda.agreement.conditions import Acts
from servanda.agreement.core import AllOf, Condition, Duty, Every, Holds, Obligation, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Acted, Counted, Listed, Moments, Where, Words
from servanda.agreement.shape import Amount, Name, OneOrMore, shape
from servanda.basis import ClauseId


@shape
class Cap(Promise):
    """How many people or weapons may be, or must be, in a zone; measured by counts of what is there.

    With a deadline it binds from the deadline on. Named for several, it caps each of them alone.
    """

    key: ClassVar[str] = "cap"
    title: ClassVar[str] = "cap on people or weapons in a zone"
    models: ClassVar[str] = (
        "Nagorno-Karabakh trilateral statement (2020), point 3: 1,960 peacekeepers; "
        "Aceh MoU (2005), 4.7: 14,700 soldiers"
    )
    duty: ClassVar[Literal["limit"]] = "limit"

    do: Acts = Field(description="the counts that are capped: what, whose, where, in which unit")
    at_most: Amount | None = Field(default=None, description="the ceiling")
    at_least: Amount | None = Field(default=None, description="the floor")
    categories: OneOrMore[Name] = Field(default=(), description="what is counted together; all of it where left out")
    exhaustive: bool | None = Field(
        default=None,
        description="whether the categories name all there is; left out where the text does not say",
    )
    assessed: Period = Field(default="month", description="the period each assessment covers")

    def __post_init__(self) -> None:
        if self.at_most is None and self.at_least is None:
            raise ValueError("a cap says 'at_most', 'at_least' or both")
        if self.at_most is not None and self.at_least is not None and self.at_most < self.at_least:
            raise ValueError("the ceiling 'at_most' lies below the floor 'at_least'")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · acts · at_most · at_least · categories · where · when."""
        return {
            "who": Listed(self._holders(clause)),
            "acts": Acted(self.do.acts),
            "at_most": Counted(self.at_most, self.do.unit),
            "at_least": Counted(self.at_least, self.do.unit),
            "categories": Words(", ".join(self.categories)),
            "where": Where(self.do.in_),
            "when": Moments(clause.deadline or clause.opening, clause.until),
        }

    def _holders(self, clause: Clause) -> tuple[str, ...]:
        return self.do.by or clause.who

    def _terms(self, holder: tuple[str, ...], clause: Clause, into: Lowering) -> tuple[Term, ...]:
        counted = replace(into.select(replace(self.do, by=holder), clause), kinds=("measure",))
        kept_apart = self.categories or ("",)
        return tuple(
            Term(Tally(replace(counted, items=(category,)) if category else counted, "level"))
            for category in kept_apart
        )

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One limit over the level, a window per period, for each whose people or weapons are counted."""
        opens = into.opening(clause)
        if clause.deadline is not None:
            opens = into.moment(clause.deadline, closing=True)
        closes = into.moment(clause.until, closing=True) if clause.until is not None else None
        holders: tuple[tuple[str, ...], ...] = tuple((one,) for one in self._holders(clause)) or ((),)
        return Lowered(
            tuple(
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.LIMIT,
                    holder=holder or clause.who,
                    terms=self._terms(holder, clause, into),
                    window=Every(PERIOD_DAYS[self.assessed], opens, closes),
                    lo=self.at_least,
                    hi=self.at_most,
                    over="level",
                    part=holder[0] if len(holders) > 1 else "",
                )
                for holder in holders
            )
        )

    def performed(self, clause: Clause, into: Lowering) -> Mapping[str, Condition]:
        """Done, where it has a deadline, when a count has been given and lies within bounds."""
        if clause.deadline is None:
            return {}
        holders: tuple[tuple[str, ...], ...] = tuple((one,) for one in self._holders(clause)) or ((),)
        within: list[Condition] = []
        for holder in holders:
            terms = self._terms(holder, clause, into)
            within += [Holds((replace(term, tally=replace(term.tally, measure="count")),), lo=1_000) for term in terms]
            within.append(Holds(terms, lo=self.at_least, hi=self.at_most))
        return {"": AllOf(tuple(within))}

    def zones(self) -> tuple[str, ...]:
        """Where it is counted."""
        return (*self.do.in_, *self.do.outside)

    def acts(self) -> tuple[str, ...]:
        """What is counted."""
        return self.do.acts

    def participants(self) -> tuple[str, ...]:
        """Whose people or weapons are counted."""
        return self.do.by
