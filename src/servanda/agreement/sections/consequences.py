"""What follows a finding: the ladder, step by step. No step fires by itself; each is due for decision."""

from pydantic import Field

from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, Lasting, OneOrMore, PerLanguage, shape


@shape
class Consequence:
    """One rung of the ladder: what is due, on what finding, who decides, by when."""

    id: Identifier
    called: PerLanguage
    step: int = 1
    on: OneOrMore[str] = Field(default=("any",), description="clauses whose breach, once found, makes it due")
    grades: OneOrMore[str] = ()
    decided_by: OneOrMore[Identifier] = ()
    within: Lasting | None = None
    outside: bool = Field(default=False, description="it lies outside the mechanism (courts, another body)")
    source: CitedText | None = None
    note: str = ""
