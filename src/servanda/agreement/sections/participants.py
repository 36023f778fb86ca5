"""Who takes part, who signs, who guarantees, and who answers for whom."""

from typing import Literal

from pydantic import Field

from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, OneOrMore, PerLanguage, shape

Role = Literal["party", "signatory", "guarantor", "affiliated force", "non-signatory force", "mediator", "witness"]


@shape
class Participant:
    """A participant: its part in the conflict and in the agreement, and the names data sources use for it.

    ``roles`` may hold several: a party can be signatory and guarantor. ``known_as`` maps a data source to the
    names it uses; a trailing ``*`` matches any ending. ``answers_for``: forces whose conduct it undertook to
    prevent or ensure.
    """

    called: PerLanguage
    roles: OneOrMore[Role] = ("party",)
    signatory: bool = False
    side: str = Field(default="", description="the side it belongs to, where several participants share one")
    known_as: dict[str, OneOrMore[str]] = Field(default_factory=dict)
    answers_for: OneOrMore[Identifier] = ()
    source: CitedText | None = None
    note: str = ""
