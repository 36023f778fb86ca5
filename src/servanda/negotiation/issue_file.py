"""The file of issues: what is to be settled, the options of each, the clauses each option writes, what goes together.

Mediator-only. It holds no values: what an option is worth to a participant stands in that participant's own file.
"""

from typing import Any, Literal

from pydantic import Field

from servanda.agreement import Identifier, OneOrMore, PerLanguage, Source, file_shape

#: One option per issue, as a participant's position or a package names it.
Choice = dict[Identifier, Identifier]


@file_shape
class Edit:
    """What an option writes into the agreement file: fields of a clause set or added, or one new clause."""

    clause: Identifier | None = Field(default=None, description="the clause that is changed")
    set: dict[str, str] = Field(
        default_factory=dict, description="fields, dotted as 'must.amount', with their new value"
    )
    add: dict[str, Any] = Field(default_factory=dict, description="keys the clause does not have yet")
    new: dict[str, Any] = Field(default_factory=dict, description="a whole new clause, as it stands in the file")

    def __post_init__(self) -> None:
        if bool(self.clause) == bool(self.new) or (self.clause and not (self.set or self.add)):
            raise ValueError("an edit names a 'clause' with what to 'set' or 'add', or gives a 'new' clause")


@file_shape
class OptionText:
    """One way to settle an issue."""

    id: Identifier
    called: PerLanguage
    writes: OneOrMore[Edit] = Field(default=(), description="edits of the agreement file; none: the file as it stands")


@file_shape
class IssueText:
    """Something to be settled, and the ways to settle it.

    ``can_be_taken_back``: what was given on it can be taken back later; then going along step by step protects nobody.
    """

    id: Identifier
    called: PerLanguage
    options: tuple[OptionText, ...]
    can_be_taken_back: bool = True


@file_shape
class Rule:
    """Options that need, or exclude, others: where ``if`` holds, all of ``needs`` and none of ``excludes`` may."""

    if_: dict[Identifier, OneOrMore[Identifier]] = Field(alias="if", min_length=1)
    needs: dict[Identifier, OneOrMore[Identifier]] = Field(default_factory=dict)
    excludes: dict[Identifier, OneOrMore[Identifier]] = Field(default_factory=dict)
    because: str = ""

    def __post_init__(self) -> None:
        if not self.needs and not self.excludes:
            raise ValueError("a rule says what its options need, or what they exclude")


@file_shape
class IssuesFile:
    """A file of issues."""

    issues: str = Field(description="version of this format")
    agreement: Identifier = Field(description="id of the agreement the options write into")
    class_: Literal["mediator-only"] = Field(default="mediator-only", alias="class")
    note: str = ""
    sources: dict[str, Source] = Field(default_factory=dict)
    participants: tuple[Identifier, ...] = Field(min_length=2, max_length=5, description="who has to agree")
    settle: tuple[IssueText, ...] = Field(min_length=1, description="the issues")
    rules: tuple[Rule, ...] = ()
    today: Choice = Field(default_factory=dict, description="the option that holds today, per issue")
    positions: dict[Identifier, Choice] = Field(
        default_factory=dict, description="per participant, the option it asks for today, where known"
    )
