"""Certification: a body says that a duty was done."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.core import Condition, Duty, Holds, Moment, Obligation, Once, Select, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import During, Listed, Promised
from servanda.agreement.shape import Identifier, Lasting, OneOrMore, shape
from servanda.basis import ClauseId


@shape
class Certifies(Promise):
    """A body certifies each duty named, within a time of its being done.

    The part of each is the duty's id, with ``.`` for ``/``. With no ``within`` a certification is never
    overdue.
    """

    key: ClassVar[str] = "certifies"
    title: ClassVar[str] = "certification"
    models: ClassVar[str] = "Aceh MoU (2005), 4.6: the mission verifies each stage before the other side's next one"
    duty: ClassVar[Literal["require"]] = "require"
    performs: ClassVar[bool] = True

    what: OneOrMore[Identifier] = Field(min_length=1, description="the duties, or parts of duties, that are certified")
    within: Lasting | None = Field(default=None, description="how long after the duty was done")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · what · within."""
        return {"who": Listed(clause.who), "what": Promised(self.what), "within": During(self.within)}

    def _terms(self, ref: str, clause: Clause) -> tuple[Term, ...]:
        return (Term(Tally(Select(acts=("certification",), actors=clause.who, clauses=(ref,)))),)

    def _part(self, ref: str) -> str:
        return ref.replace("/", ".") if len(self.what) > 1 else ""

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per duty: a require from the instant it is done."""
        obligations: list[Obligation] = []
        for ref in self.what:
            done = into.performed(ref)
            closes = None if self.within is None else Moment(self.within, after=done)
            obligations.append(
                Obligation(
                    clause=ClauseId(clause.id),
                    duty=Duty.REQUIRE,
                    holder=clause.who,
                    terms=self._terms(ref, clause),
                    window=Once(Moment(after=done), closes),
                    lo=1_000,
                    part=self._part(ref),
                )
            )
        return Lowered(tuple(obligations))

    def performed(self, clause: Clause, into: Lowering) -> Mapping[str, Condition]:
        """Done when each has been certified."""
        return {self._part(ref): Holds(self._terms(ref, clause), lo=1_000) for ref in self.what}

    def acts(self) -> tuple[str, ...]:
        """Certification."""
        return ("certification",)

    def refers_to(self) -> tuple[str, ...]:
        """The duties certified."""
        return self.what
