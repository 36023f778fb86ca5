"""Permission and exception."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.clauses.gives_notice import notice_owed
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty, Obligation, Once, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Doing, During, Listed, Promised
from servanda.agreement.shape import Identifier, Lasting, OneOrMore, shape
from servanda.basis import ClauseId


@shape
class May(Promise):
    """An act that is allowed, and the prohibitions it is an exception to.

    An exception that turns on what only its user can say, such as self-defence, can be *claimed* and never
    settles the matter: what it is claimed for stays disputed. ``breadth``: how far the words reach.
    """

    key: ClassVar[str] = "may"
    title: ClassVar[str] = "permission and exception"
    models: ClassVar[str] = (
        "Colombia (2016), travel for peace tasks; Israel-Lebanon cessation of hostilities (2024), point 4: self-defence"
    )
    duty: ClassVar[Literal["permit"]] = "permit"

    do: Acts = Field(description="the acts that are allowed")
    defeats: OneOrMore[Identifier] = Field(default=(), description="the clauses it is an exception to")
    claimed: bool = Field(default=False, description="whether it can only be claimed, as self-defence is")
    breadth: Literal["narrow", "broad"] = Field(default="narrow", description="how far the words reach")
    notice: Lasting | None = Field(default=None, description="how long before such an act notice is given")

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · act · defeats · claimed (yes, no) · breadth (narrow, broad) · notice."""
        return {
            "who": Listed(clause.who),
            "act": Doing(self.do),
            "defeats": Promised(self.defeats),
            "claimed": "yes" if self.claimed else "no",
            "breadth": self.breadth,
            "notice": During(self.notice),
        }

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """One permit; and a require of notice per act where notice is a condition of it."""
        permit = Obligation(
            clause=ClauseId(clause.id),
            duty=Duty.PERMIT,
            holder=clause.who,
            terms=(Term(Tally(into.select(self.do, clause, who=clause.who))),),
            window=Once(into.opening(clause), into.closing(clause)),
            claimed=self.claimed,
            defeats=tuple(map(ClauseId, self.defeats)),
        )
        if self.notice is None:
            return Lowered((permit,))
        return Lowered((permit, notice_owed(clause, into, self.do, self.notice, part="notice")))

    def zones(self) -> tuple[str, ...]:
        """Where it is allowed."""
        return (*self.do.in_, *self.do.outside)

    def acts(self) -> tuple[str, ...]:
        """The acts allowed."""
        return self.do.acts

    def refers_to(self) -> tuple[str, ...]:
        """The clauses it is an exception to."""
        return self.defeats

    def participants(self) -> tuple[str, ...]:
        """Who is allowed it, where that is not the clause's ``who``."""
        return self.do.by
