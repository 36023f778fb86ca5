"""Custody transfer through a third party with a cooling gap."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Condition, Duty, Each, Every, Holds, Obligation, Once, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Counted, Doing, During, Listed, Moments
from servanda.agreement.shape import Amount, Identifier, Lasting, OneOrMore, shape
from servanda.basis import ClauseId


@shape
class Custody(Promise):
    """Persons, things or an area go to a third party, which holds them for a while, then to the other side.

    Its parts: ``hand-over`` to the third party; ``gap``, nothing passed on before its time; ``onward``, each
    hand-over passed on under its ``ref``; and ``direct``, nothing handed over past the third party.
    """

    key: ClassVar[str] = "custody"
    title: ClassVar[str] = "custody transfer through a third party with a cooling gap"
    models: ClassVar[str] = (
        "Sinai II, protocol of 22 September 1975, article I: areas to UNEF first, to Egypt a day later"
    )
    duty: ClassVar[Literal["require"]] = "require"
    performs: ClassVar[bool] = True

    do: Acts = Field(description="what is transferred; receivers are named below")
    amount: Amount | None = Field(default=None, description="how much; once where it is left out")
    through: OneOrMore[Identifier] = Field(min_length=1, description="the third party that takes custody")
    held_for: Lasting | None = Field(default=None, description="how long it is held before it is passed on")
    then_to: OneOrMore[Identifier] = Field(default=(), description="who receives it in the end; nobody where it stays")

    def __post_init__(self) -> None:
        if self.do.toward:
            raise ValueError("receivers are written as 'through' and 'then_to', not as 'toward'")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · act · amount · through · held_for · then_to · when."""
        return {
            "who": Listed(self.do.by or clause.who),
            "act": Doing(self.do),
            "amount": Counted(self.amount, self.do.unit),
            "through": Listed(self.through),
            "held_for": During(self.held_for),
            "then_to": Listed(self.then_to),
            "when": Moments(clause.opening, clause.deadline),
        }

    def _terms(self, by: tuple[str, ...], toward: tuple[str, ...], clause: Clause, into: Lowering) -> tuple[Term, ...]:
        moved = into.select(replace(self.do, by=by, toward=toward), clause)
        return (Term(Tally(moved, "count" if self.amount is None else "sum")),)

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """A require to hand over; where it goes on: a forbid in the gap, a require after it, a forbid past it."""
        owed = self.amount if self.amount is not None else 1_000
        givers = self.do.by or clause.who
        id_ = ClauseId(clause.id)
        opens, closes = into.opening(clause), into.closing(clause)
        first = Obligation(
            clause=id_, duty=Duty.REQUIRE, holder=clause.who,
            terms=self._terms(givers, self.through, clause, into),
            window=Once(opens, closes), lo=owed, part="hand-over",
        )  # fmt: skip
        if not self.then_to:
            return Lowered((first,))
        received = into.bound(replace(self.do, by=givers, toward=self.through))
        onward = (Term(Tally(into.bound(replace(self.do, by=self.through, toward=self.then_to)))),)
        past = Obligation(
            clause=id_, duty=Duty.FORBID, holder=clause.who,
            terms=self._terms(givers, self.then_to, clause, into),
            window=Every(7, opens, into.moment(clause.until, closing=True) if clause.until else None),
            hi=0, part="direct",
        )  # fmt: skip
        passed = Obligation(
            clause=id_, duty=Duty.REQUIRE, holder=self.through, terms=onward,
            window=Each(received, self.held_for or 0), lo=1_000, each="ref", part="onward",
        )  # fmt: skip
        if self.held_for is None:
            return Lowered((first, passed, past))
        gap = replace(passed, duty=Duty.FORBID, window=Each(received, 0, self.held_for), lo=None, hi=0, part="gap")
        return Lowered((first, gap, passed, past))

    def performed(self, clause: Clause, into: Lowering) -> Mapping[str, Condition]:
        """Done when it has been handed over, and passed on where it goes on."""
        owed = self.amount if self.amount is not None else 1_000
        givers = self.do.by or clause.who
        done: dict[str, Condition] = {"hand-over": Holds(self._terms(givers, self.through, clause, into), lo=owed)}
        if self.then_to:
            done["onward"] = Holds(self._terms(self.through, self.then_to, clause, into), lo=owed)
        return done

    def zones(self) -> tuple[str, ...]:
        """Where it happens, or what areas are transferred."""
        return (*self.do.in_, *self.do.outside)

    def acts(self) -> tuple[str, ...]:
        """The transfer."""
        return self.do.acts

    def participants(self) -> tuple[str, ...]:
        """The third party and the receiver."""
        return (*self.do.by, *self.through, *self.then_to)
