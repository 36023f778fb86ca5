"""What follows a finding: the ladder, step by step. No step fires by itself; each is due for decision."""

from typing import Literal

from pydantic import Field

from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, Lasting, OneOrMore, PerLanguage, shape

After = Literal["finding", "allegation", "unanswered allegation", "step before"]


@shape
class Consequence:
    """One rung of the ladder: what is due, on what finding, who decides, by when.

    ``after``: what makes it due for decision. *finding*: the body confirms a breach; *allegation*: somebody alleges
    one; *unanswered allegation*: one that nobody replied to within ``answer_within``; *step before*: those who
    decide the step before this one pass the matter on (their decision has ``item: referred``). What the program reads
    never makes a step due. A decision on it is a fact of act ``decision`` (or ``response.consequence``) that names
    this ``id`` under ``clause`` and the matter under ``ref``.
    """

    id: Identifier
    called: PerLanguage
    step: int = 1
    on: OneOrMore[str] = Field(default=("any",), description="clauses whose breach, once found, makes it due")
    after: After = Field(default="finding", description="what makes it due for decision")
    at_least: int = Field(default=1, ge=1, description="after how many of them; beyond one, due once, at the last")
    answer_within: Lasting | None = Field(default=None, description="how long an allegation may stay unanswered")
    grades: OneOrMore[str] = ()
    decided_by: OneOrMore[Identifier] = ()
    within: Lasting | None = Field(default=None, description="by when it is decided, counted from what made it due")
    outside: bool = Field(default=False, description="it lies outside the mechanism (courts, another body)")
    source: CitedText | None = None
    note: str = ""
