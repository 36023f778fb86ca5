"""The bodies that observe, certify, find and decide."""

from typing import Literal

from pydantic import Field

from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, Lasting, Name, OneOrMore, PerLanguage, Share, shape

Method = Literal["presence", "patrol", "camera", "drone", "satellite", "radar", "inspection", "records", "reports"]
Rule = Literal["consensus", "majority", "chair decides", "head of mission", "each alone", "not stated"]


@shape
class Sight:
    """What a body is able to observe: acts, where, how, with what delay and what share of it."""

    acts: OneOrMore[Identifier]
    in_: OneOrMore[Identifier] = Field(default=(), alias="in")
    by: OneOrMore[Method] = ("reports",)
    delay: Lasting = 0
    coverage: Share | None = Field(default=None, description="the share it can be expected to see")


@shape
class Body:
    """A body named in the agreement: members, what it sees, how it decides, and the clocks of its procedure.

    ``members`` are participants or outside institutions, with how many votes each where that is stated.
    ``tie_break``: who decides when the votes are even or consensus fails; empty if nobody.
    ``clocks`` are the steps of the procedure with their time limits (notify, reply, visit, finding, …).
    """

    called: PerLanguage
    members: dict[str, int | None] = Field(default_factory=dict)
    chair: str = ""
    observes: tuple[Sight, ...] = ()
    decides: Rule = "not stated"
    tie_break: str = ""
    binding: bool | None = None
    finds: OneOrMore[str] = Field(default=(), description="clauses on which it makes findings, or 'any'")
    grades: OneOrMore[str] = Field(default=(), description="grades of violation it may give")
    clocks: dict[Name, Lasting] = Field(default_factory=dict)
    reports_to: str = ""
    source: CitedText | None = None
    note: str = ""
