"""Prior notice of an act."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from servanda.agreement.clause import Clause, Lowered, Promise
from servanda.agreement.conditions import Acts
from servanda.agreement.core import Duty, Each, Obligation, Tally, Term
from servanda.agreement.lowering import Lowering
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import Doing, During, Listed, Words
from servanda.agreement.shape import Identifier, Lasting, OneOrMore, shape
from servanda.basis import EVER, ClauseId

#: Notices that announce an act; an acknowledgement or an objection is one too, but announces nothing.
ANNOUNCEMENTS = (
    "notice.flight", "notice.movement", "notice.planned-activity", "notice.ship-plan", "notice.site",
)  # fmt: skip


@shape
class GivesNotice(Promise):
    """Each such act is announced so long before; the notice and the act go by one ``ref``.

    A notice is never a request for permission: whether it was acknowledged, or objected to, changes nothing.
    """

    key: ClassVar[str] = "gives_notice"
    title: ClassVar[str] = "prior notice of an act"
    models: ClassVar[str] = (
        "Black Sea Grain Initiative (2022), procedures: registration 44 hours before; Aceh MoU (2005), 4.8"
    )
    duty: ClassVar[Literal["require"]] = "require"

    do: Acts = Field(description="the acts to be announced")
    at_least: Lasting = Field(description="how long before the act the notice is given; exactly so long is in time")
    to: OneOrMore[Identifier] = Field(
        default=(), description="bodies or participants it is given to; anyone where left out"
    )
    notices: OneOrMore[Identifier] = Field(default=ANNOUNCEMENTS, description="acts that count as notice")
    except_: str = Field(
        default="", alias="except", description="the text's exception, in its words; it is not assessed"
    )

    def words(self, clause: Clause, agreement: Agreement) -> Mapping[str, Any]:
        """who · act · at_least · to · except."""
        return {
            "who": Listed(clause.who),
            "act": Doing(self.do),
            "at_least": During(self.at_least),
            "to": Listed(self.to),
            "except": Words(self.except_),
        }

    def lower(self, clause: Clause, into: Lowering) -> Lowered:
        """Per act: at least one notice with its ref, early enough."""
        return Lowered((notice_owed(clause, into, self.do, self.at_least, self.to, self.notices),))

    def zones(self) -> tuple[str, ...]:
        """Where acts are to be announced."""
        return (*self.do.in_, *self.do.outside)

    def acts(self) -> tuple[str, ...]:
        """The acts to be announced, and the notices."""
        return (*self.do.acts, *self.notices)

    def participants(self) -> tuple[str, ...]:
        """Who is told."""
        return (*self.do.by, *self.to)


def notice_owed(
    clause: Clause,
    into: Lowering,
    act: Acts,
    at_least: int,
    to: tuple[str, ...] = (),
    notices: tuple[str, ...] = ANNOUNCEMENTS,
    part: str = "",
) -> Obligation:
    """Per act by whoever promises, a notice with its ref at least so many microseconds before it."""
    notice = into.bound(Acts(acts=notices, by=act.by, toward=to), clause.who)
    return Obligation(
        clause=ClauseId(clause.id),
        duty=Duty.REQUIRE,
        holder=clause.who,
        terms=(Term(Tally(notice)),),
        # the window is half-open: one microsecond more, and exactly ``at_least`` before is in time
        window=Each(into.bound(act, clause.who), EVER, 1 - at_least),
        lo=1_000,
        each="ref",
        part=part,
    )
