"""The standard of proof that facts must meet before a gate or a life may turn on them."""

from typing import Literal

from pydantic import Field

from servanda.agreement.shape import Identifier, OneOrMore, Share, shape


@shape
class Proof:
    """The crisp reading: which uncertified facts count for gates and lives, and when silence may be read as met.

    ``stated``: the standard in the agreement's own words; empty where it has none. A fact is crisp when it is
    certified by one of ``certified_by`` (default: any body of the agreement), or comes from an accepted origin
    with at least this reliability and credibility and this many independent sources.
    """

    stated: str = ""
    certified_by: OneOrMore[Identifier] = ()
    origins: OneOrMore[Literal["mechanism", "monitor", "authority", "party", "human-coded news"]] = (
        "mechanism",
        "monitor",
    )
    reliability: Literal["A", "B", "C", "D", "E"] = "B"
    credibility: Literal["1", "2", "3", "4", "5"] = "2"
    sources: int = 1
    certainty: Share | None = Field(
        default=None, description="how certain a finding has to be, only where the text states a figure"
    )
    met_needs_coverage: Share = Field(default=500_000, description="coverage below which silence is 'not observed'")
