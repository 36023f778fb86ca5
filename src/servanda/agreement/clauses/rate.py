"""Rate with sub-quota."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.clauses.must_not import PERIOD_DAYS, Period
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty, Every, Obligation, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Acted, Counted, Listed, Moments, Several, Where, Words
from servanda.agreement.shape import Amount, Identifier, Name, OneOrMore, shape
from servanda.basis import ClauseId


@shape
class Quota:
    """A part of each period's amount that is promised by kind or by destination."""

    named: Identifier
    items: OneOrMore[Name] = Field(default=(), description="categories it counts; all where left out")
    in_: OneOrMore[Identifier] = Field(
        default=(), alias="in", description="zones it goes to; those of the rate where left out"
    )
    at_least: Amount


@shape
class Rate(Promise):
    """So much in every day, week or month, of which so much of a kind or to a place.

    With no ``at_least`` the text sets no floor: the flow is measured, and nothing can contravene it.
    """

    key: ClassVar[str] = "rate"
    title: ClassVar[str] = "rate with sub-quota"
    models: ClassVar[str] = (
        "Gaza three-phase agreement (2025), 600 trucks a day of which 50 fuel; "
        "Black Sea Grain Initiative (2022), inspections with no floor"
    )
    duty: ClassVar[Literal["require"]] = "require"

    do: Acts = Field(description="what is delivered or done")
    at_least: Amount | None = Field(
        default=None, description="the floor in each period; left out where the text sets none"
    )
    each: Period = Field(default="day", description="the period, as the local calendar counts it")
    measure: Literal["sum", "count"] = Field(default="sum", description="add up quantities, or count acts")
    of_which: tuple[Quota, ...] = Field(default=(), description="sub-quotas of each period's amount")

    def __post_init__(self) -> None:
        names = [quota.named for quota in self.of_which]
        if len(set(names)) < len(names):
            raise ValueError("two sub-quotas have the same name")
        floor = self.at_least
        if floor is not None and any(quota.at_least > floor for quota in self.of_which):
            raise ValueError("a sub-quota is larger than the whole")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · acts · at_least · each (day, week, month) · where · of_which · when."""
        quotas = tuple(
            {
                "amount": Counted(quota.at_least, self.do.unit),
                "items": Words(", ".join(quota.items)),
                "where": Where(quota.in_),
            }
            for quota in self.of_which
        )
        return {
            "who": Listed(clause.who or self.do.by),
            "acts": Acted(self.do.acts),
            "at_least": Counted(self.at_least, self.do.unit),
            "each": self.each,
            "where": Where(self.do.in_),
            "of_which": Several("quota", quotas),
            "when": Moments(clause.opening, clause.until or clause.deadline),
        }

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One require per period, and one for each sub-quota."""
        whole = into.select(self.do, clause, who=clause.who)
        flow = Obligation(
            clause=ClauseId(clause.id),
            duty=Duty.REQUIRE,
            holder=clause.who,
            terms=(Term(Tally(whole, self.measure)),),
            window=Every(PERIOD_DAYS[self.each], into.opening(clause), into.closing(clause)),
            lo=self.at_least,
        )
        parts = tuple(
            replace(
                flow,
                terms=(
                    Term(
                        Tally(
                            replace(whole, items=quota.items or whole.items, zones=quota.in_ or whole.zones),
                            self.measure,
                        )
                    ),
                ),
                lo=quota.at_least,
                part=quota.named,
            )
            for quota in self.of_which
        )
        return Lowered((flow, *parts))

    def zones(self) -> tuple[str, ...]:
        """Where it goes."""
        return (*self.do.in_, *self.do.outside, *(zone for quota in self.of_which for zone in quota.in_))

    def acts(self) -> tuple[str, ...]:
        """What is delivered or done."""
        return self.do.acts

    def participants(self) -> tuple[str, ...]:
        """Who delivers, where that is not whoever promises."""
        return self.do.by
