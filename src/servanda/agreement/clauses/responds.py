"""Bounded response: each allegation answered within so many hours."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty, Each, Obligation, Tally, Term, due_after
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Doing, During, Listed
from servanda.agreement.shape import Lasting, shape
from servanda.basis import ClauseId


@shape
class Responds(Promise):
    """Each such act, an allegation above all, is answered within a time; the answer carries its ``ref``.

    One answer serves the allegation it names and no other. With no ``within`` nothing is ever overdue.
    """

    key: ClassVar[str] = "responds"
    title: ClassVar[str] = "bounded response"
    models: ClassVar[str] = (
        "Israel-Lebanon Ceasefire Understanding (26 April 1996): complaints to the monitoring group, 24 hours"
    )
    duty: ClassVar[Literal["require"]] = "require"

    to: Acts = Field(description="what is to be answered")
    with_: Acts = Field(alias="with", description="what counts as an answer")
    within: Lasting | None = Field(default=None, description="how long after it became known the answer is due")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · to · with · within."""
        return {
            "who": Listed(self.with_.by or clause.who),
            "to": Doing(self.to),
            "with": Doing(self.with_),
            "within": During(self.within),
        }

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per allegation: at least one answer with its ref, in time."""
        return Lowered(
            (
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.REQUIRE,
                    holder=clause.who,
                    terms=(Term(Tally(into.bound(self.with_, clause.who))),),
                    window=Each(into.bound(self.to), 0, due_after(self.within)),
                    lo=1_000,
                    each="ref",
                ),
            )
        )

    def zones(self) -> tuple[str, ...]:
        """Where what is to be answered happens."""
        return (*self.to.in_, *self.to.outside, *self.with_.in_, *self.with_.outside)

    def acts(self) -> tuple[str, ...]:
        """What is to be answered, and the answers."""
        return (*self.to.acts, *self.with_.acts)

    def participants(self) -> tuple[str, ...]:
        """Who raises it and who answers."""
        return (*self.to.by, *self.with_.by)
