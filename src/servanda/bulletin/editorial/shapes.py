"""The editorial file of a case: who publishes and when, and every word of a person's that a bulletin prints.

Nothing in it is ever made by rule. Entries are added and never re-written; each belongs to the period that its day, or
the time to reply to it, leads to.
"""

from typing import Annotated, Literal

from pydantic import Field

from servanda.agreement import Identifier, Lasting, Name, OneOrMore, PerLanguage, WhenText, file_shape

Vote = Literal["yes", "no", "abstain"]
#: How often a bulletin of the series comes out.
Every = Literal["day", "week", "month"]
Generated = Annotated[
    dict[str, str],
    Field(default_factory=dict, description="languages whose text a program made, and which program"),
]


@file_shape
class Limit:
    """How many letters of a statement are printed, for all; counts in periods that begin after it was announced."""

    letters: int = Field(ge=100, le=5_000)
    announced: WhenText


@file_shape
class Entry:
    """What every entry in words says of itself.

    ``about``: the parties it says something about; they have time to reply before it is printed, from ``told`` on.
    ``original``: the language it was said or written in; the first given where left out.
    """

    id: Identifier
    text: PerLanguage = Field(min_length=1)
    original: str = ""
    generated: Generated
    about: OneOrMore[Identifier] = ()
    told: WhenText | None = Field(default=None, description="when the parties it is about were told of it")


@file_shape
class Statement(Entry):
    """What a party said, word for word. ``entered``: when it came in, where that was after it was made.

    ``replies_to``: the id of a statement or passage that it answers, or the reference of a finding.
    """

    by: Identifier
    made: WhenText
    entered: WhenText | None = None
    source: str = Field(min_length=1, description="where it was said, or that it was handed in")
    replies_to: OneOrMore[str] = ()


@file_shape
class Passage(Entry):
    """Words of a named person's, for one period; ``beside``: the part of the bulletin it belongs to."""

    by: Name
    period: str
    beside: Literal["", "summary", "figures", "board", "findings", "statements", "owed", "gates", "regions"] = ""


@file_shape
class HandCorrection:
    """A correction of an earlier bulletin, numbered from 1 without a gap; it is never taken out again."""

    number: int = Field(ge=1)
    of: str = Field(description="the period whose bulletin it corrects")
    made: WhenText
    text: PerLanguage = Field(min_length=1)


@file_shape
class Approval:
    """The mechanism's approval of one bulletin: how its members voted, and its key's signature of that."""

    period: str
    votes: dict[Identifier, Vote] = Field(min_length=1)
    asked: WhenText | None = Field(default=None, description="when the members were asked")
    made: WhenText
    signature: str = Field(default="", description="one signature line by the mechanism's key")


@file_shape
class Mechanism:
    """The body of the agreement that would speak, and the public key it signs with (NAME+ID+BASE64, Ed25519)."""

    body: Identifier
    key: str


@file_shape
class Published:
    """Why a bulletin comes out now."""

    period: str
    why: PerLanguage = Field(min_length=1)


@file_shape
class ReadingAsked:
    """Readings of escalation that the bulletin of a period is to carry, once the mechanism approved it with them."""

    period: str
    parts: OneOrMore[Literal["truce", "spread", "turns", "reciprocity"]]


@file_shape
class EditorialFile:
    """An editorial file, ``bulletin.yaml``."""

    bulletin: str = Field(description="version of this format")
    agreement: Identifier
    publisher: PerLanguage = Field(min_length=1)
    cut_off: str = Field(default="", description="time of day at which every period ends, such as '19:30'")
    every: Every | None = Field(default=None, description="how often a bulletin comes out; weeks begin on Monday")
    first: str = Field(default="", description="the first period of the series; it is number 1")
    reply_within: Lasting | None = Field(default=None, description="time to reply where the agreement gives none")
    limits: OneOrMore[Limit] = ()
    mechanism: Mechanism | None = None
    statements: tuple[Statement, ...] = ()
    passages: tuple[Passage, ...] = ()
    corrections: tuple[HandCorrection, ...] = ()
    approvals: tuple[Approval, ...] = ()
    published: tuple[Published, ...] = ()
    readings: tuple[ReadingAsked, ...] = ()
    note: str = ""
