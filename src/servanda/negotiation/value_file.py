"""A participant's file of values: what each option is worth to it, exactly, within an interval, or by rank only.

Party-private: it is read into memory, and no refusal about it quotes what stands in it.
"""

import re
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from servanda.agreement import Identifier, OneOrMore, file_shape
from servanda.negotiation.issue_file import Choice

_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,6})?")
_WANTED = "a number such as 10 or 2.5 (nine figures, six decimals at most), or an interval such as [2, 5]"


@file_shape
class Span:
    """What lies between two numbers, both included; equal where it is exact."""

    low: Fraction
    high: Fraction

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


def _number(text: Any) -> Fraction:
    if not isinstance(text, str) or not _NUMBER.fullmatch(text.strip()):
        raise ValueError(f"this is not {_WANTED}")
    return Fraction(text.strip())


def _span(given: Any) -> Any:
    if isinstance(given, Span):
        return given
    ends = given if isinstance(given, list) else [given, given]
    if len(ends) != 2:
        raise ValueError(f"this is not {_WANTED}")
    low, high = map(_number, ends)
    if low > high:
        raise ValueError("the interval begins above its end; write the smaller number first")
    return Span(low=low, high=high)


_BARE: dict[str, Any] = {"type": ["number", "string"], "pattern": r"^-?[0-9]{1,9}(\.[0-9]{1,6})?$"}
Number = Annotated[
    Span,
    BeforeValidator(_span),
    WithJsonSchema(
        {
            "anyOf": [_BARE, {"type": "array", "items": _BARE, "minItems": 2, "maxItems": 2}],
            "description": _WANTED,
            "examples": [10, [2, 5]],
        }
    ),
]


@file_shape
class IssueValues:
    """What the options of one issue are worth: numbers or intervals, or their order from the best down.

    ``weight``: with numbers a factor; with ``ranks`` what going from the last to the first is worth.
    """

    weight: Number | None = None
    options: dict[Identifier, Number] = Field(default_factory=dict)
    ranks: tuple[OneOrMore[Identifier], ...] = Field(default=(), description="best first; equals in one list")

    def __post_init__(self) -> None:
        if bool(self.options) == bool(self.ranks):
            raise ValueError("an issue is valued by 'options' with numbers, or by 'ranks', not both and not neither")


@file_shape
class Together:
    """What options of several issues are worth more, or less, when they come together."""

    with_: Choice = Field(alias="with", min_length=2)
    worth: Number


@file_shape
class ValuesFile:
    """A participant's values.

    The reservation is the least it would agree to: a number in the unit of the values, or ``as_good_as`` a package.
    """

    values: str = Field(description="version of this format")
    agreement: Identifier
    participant: Identifier
    class_: Literal["party-private"] = Field(default="party-private", alias="class")
    note: str = ""
    settle: dict[Identifier, IssueValues] = Field(description="per issue")
    together: tuple[Together, ...] = ()
    importance: tuple[Identifier, ...] = Field(
        default=(), description="with ranks alone: the issues, the most important first"
    )
    reservation: Number | None = None
    as_good_as: Choice = Field(default_factory=dict, description="a package it holds as good as no agreement")

    def __post_init__(self) -> None:
        if (self.reservation is None) == (not self.as_good_as):
            raise ValueError("say the least it would agree to: 'reservation', or 'as_good_as', one of the two")
