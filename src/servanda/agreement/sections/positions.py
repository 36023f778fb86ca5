"""Positions: who proposes what, what each participant answers per clause, and options not in the draft.

They stand in files of their own, beside the agreement, of class mediator-only. An entry is never re-written:
a new one is added, and the latest counts.
"""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag, WithJsonSchema

from servanda.agreement.conditions import ConditionText
from servanda.agreement.sections.sources import CitedText, Source
from servanda.agreement.shape import Identifier, OneOrMore, PerLanguage, shape
from servanda.agreement.when import WhenText

DataClass = Literal["public", "mediator-only", "party-private"]


@shape
class Basis:
    """How a position is known: stated by the participant, reported by somebody, or inferred (by whom)."""

    kind: Literal["stated", "reported", "inferred"]
    by: str = ""

    def __str__(self) -> str:
        return f"{self.kind} by {self.by}" if self.by else self.kind


def _basis(given: Any) -> Any:
    if not isinstance(given, str):
        return given
    kind, _, by = (part.strip() for part in given.partition(" by "))
    if (kind, bool(by)) in {("stated", False), ("reported", True), ("inferred", False), ("inferred", True)}:
        return Basis(kind=kind, by=by)  # type: ignore[arg-type]
    raise ValueError(f"{given!r} is not 'stated', 'reported by <whom>', 'inferred' or 'inferred by <whom>'")


BasisText = Annotated[
    Basis,
    BeforeValidator(_basis),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^(stated|reported by .+|inferred( by .+)?)$",
            "description": "how it is known",
            "examples": ["stated", "reported by one press agency", "inferred"],
        }
    ),
]
#: A condition in the condition language; or plain words, which no check can use but every reader sees.
Terms = Annotated[
    Annotated[str, Tag("words")] | Annotated[ConditionText, Tag("condition")],
    Discriminator(lambda given: "words" if isinstance(given, str) else "condition"),
]


@shape
class Entry:
    """What every entry says of itself.

    ``made``: when the position was taken. ``known``: when it became known to whoever keeps the file; the day
    it was made where left out. ``made_in_public``: it was said in public; only then may ``class`` be public.
    """

    basis: BasisText
    made: WhenText = Field(description="date on which the position was taken")
    known: WhenText | None = Field(default=None, description="date on which it became known; as 'made' where left out")
    made_in_public: bool = False
    class_: DataClass | None = Field(default=None, alias="class", description="as the file where left out")
    source: CitedText
    note: str = ""


@shape
class Proposal(Entry):
    """Clauses of the draft that somebody proposes, as one package."""

    id: Identifier
    by: OneOrMore[Identifier]
    clauses: OneOrMore[Identifier] = Field(min_length=1)
    says: PerLanguage = Field(default_factory=dict)


@shape
class Answer(Entry):
    """What one participant answers to one clause, in exactly one of four ways."""

    who: Identifier
    clause: Identifier
    accepts: bool = False
    declines: bool = False
    accepts_if: Terms | None = Field(default=None, description="a condition, or words")
    declines_while: Terms | None = Field(default=None, description="a condition, or words")
    words: str = Field(default="", description="what was said, in its own words where they may be kept")

    def __post_init__(self) -> None:
        given = (self.accepts, self.declines, self.accepts_if is not None, self.declines_while is not None)
        if sum(given) != 1:
            raise ValueError(
                "an answer is one of 'accepts: yes', 'declines: yes', 'accepts_if: …', 'declines_while: …'"
            )

    @property
    def answer(self) -> Literal["accepts", "declines", "accepts if", "declines while"]:
        """Which of the four it is."""
        if self.accepts_if is not None:
            return "accepts if"
        if self.declines_while is not None:
            return "declines while"
        return "accepts" if self.accepts else "declines"


@shape
class Option(Entry):
    """Something not in the draft that could be offered, and the clauses it would free."""

    id: Identifier
    called: PerLanguage
    says: PerLanguage = Field(default_factory=dict)
    frees: OneOrMore[Identifier] = Field(default=(), description="clauses that could go ahead with it")
    by: OneOrMore[Identifier] = Field(default=(), description="who would do it")


@shape
class PositionsFile:
    """A positions file."""

    positions: str = Field(description="version of this format")
    agreement: Identifier = Field(description="id of the agreement the positions are about")
    class_: DataClass = Field(default="mediator-only", alias="class")
    note: str = ""
    sources: dict[str, Source] = Field(default_factory=dict, description="beside those of the agreement")
    proposals: tuple[Proposal, ...] = ()
    answers: tuple[Answer, ...] = ()
    options: tuple[Option, ...] = ()

    def __post_init__(self) -> None:
        if self.class_ == "public":
            raise ValueError("a positions file is mediator-only or party-private; mark single entries 'class: public'")
