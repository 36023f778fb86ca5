"""Guarantee: what a guarantor owes, on what trigger, decided by whom, by when."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts, ConditionText, Decided
from servanda.agreement.core import AllOf, Condition, Duty, Lives, Moment, Obligation, Once, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Doing, During, If, Listed
from servanda.agreement.shape import Identifier, Lasting, OneOrMore, shape
from servanda.basis import ClauseId


@shape
class Guarantees(Promise):
    """What a guarantor does when something happens, or somebody decides that it has.

    Without a trigger and without anyone to decide, nothing makes it due: what the guarantor does is counted,
    and nothing can contravene the clause.
    """

    key: ClassVar[str] = "guarantees"
    title: ClassVar[str] = "guarantee"
    models: ClassVar[str] = "Gaza three-phase agreement (2025): Qatar, Egypt and the United States keep the talks going"
    duty: ClassVar[Literal["require"]] = "require"

    trigger: ConditionText | None = Field(
        default=None, description="what makes it due; left out where the text has none"
    )
    decides: OneOrMore[Identifier] = Field(default=(), description="who decides that it is due; nobody where left out")
    owes: Acts = Field(description="what is owed, by the guarantor")
    within: Lasting | None = Field(default=None, description="how long after it falls due")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · trigger · decides · owes · within."""
        return {
            "who": Listed(clause.who),
            "trigger": If(self.trigger),
            "decides": Listed(self.decides),
            "owes": Doing(self.owes),
            "within": During(self.within),
        }

    def _due(self, clause: Clause, into: Lowering) -> Condition | None:
        needs: list[Condition] = [] if self.trigger is None else [into.condition(self.trigger)]
        if self.decides:
            needs.append(into.condition(Decided(decided="it falls due", by=self.decides, clause=clause.id)))
        # What came true before the guarantee was in force falls due when it is: never from before there was one.
        return AllOf((Lives(ClauseId(clause.id)), *needs)) if needs else None

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One require from the instant it falls due."""
        due = self._due(clause, into)
        if due is None:
            window = Once(into.opening(clause), into.closing(clause))
        else:
            window = Once(Moment(after=due), None if self.within is None else Moment(self.within, after=due))
        return Lowered(
            (
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.REQUIRE,
                    holder=clause.who,
                    terms=(Term(Tally(into.select(self.owes, clause, who=clause.who))),),
                    window=window,
                    lo=None if due is None else 1_000,
                ),
            )
        )

    def zones(self) -> tuple[str, ...]:
        """Where it is owed."""
        return (*self.owes.in_, *self.owes.outside)

    def acts(self) -> tuple[str, ...]:
        """What is owed."""
        return self.owes.acts

    def participants(self) -> tuple[str, ...]:
        """Who decides."""
        return (*self.decides, *self.owes.by)
