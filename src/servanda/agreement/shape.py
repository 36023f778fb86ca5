"""How the file's shapes are declared: frozen dataclasses whose fields carry their meaning.

The JSON Schema, the drafting form and the reader all come from these declarations. Scalars arrive as the text
the author wrote; the types below say what that text means.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Any, TypeVar, cast, dataclass_transform

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic.dataclasses import dataclass as _pydantic_dataclass

from servanda.basis import DAY, HOUR, MINUTE, SECOND

_T = TypeVar("_T")
_CONFIG = ConfigDict(
    extra="forbid",
    str_strip_whitespace=True,
    arbitrary_types_allowed=True,
    validate_by_name=True,
    validate_by_alias=True,
)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
def shape(cls: type[_T]) -> type[_T]:
    """Declare a shape of the file: frozen, slotted, keyword-only, refusing keys it does not know."""
    return cast(type[_T], _pydantic_dataclass(frozen=True, slots=True, kw_only=True, config=_CONFIG)(cls))


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
def file_shape(cls: type[_T]) -> type[_T]:
    """``shape`` for packages above: a front cannot offer a name that is also its module's."""
    return shape(cls)


def _scalar(parse: Callable[[str], Any], pattern: str, example: str, meaning: str) -> Any:
    return (
        BeforeValidator(lambda given: parse(given) if isinstance(given, str) else given),
        WithJsonSchema(
            {"type": ["string", "number"], "pattern": pattern, "examples": [example], "description": meaning}
        ),
    )


@dataclass(frozen=True, slots=True, eq=False)
class OrShort:
    """Says in the JSON Schema that a fuller form may be shortened; without a ``short``, to its one item alone."""

    short: Mapping[str, Any] | None = None

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        full = handler(core)
        short = self.short if self.short is not None else handler.resolve_ref_schema(full)["items"]
        return {"anyOf": [dict(short), full]}


def _listed(given: Any) -> Any:
    """One thing where several may stand is a list of one."""
    return given if isinstance(given, (list, tuple)) else [given]


_LENGTHS_MM = {
    "mm": 1, "m": 1_000, "metre": 1_000, "metres": 1_000, "km": 1_000_000, "nm": 1_852_000,
    "nautical mile": 1_852_000, "nautical miles": 1_852_000, "mile": 1_609_344, "miles": 1_609_344,
    "foot": 305, "feet": 305, "ft": 305,
}  # fmt: skip
_TIMES_US = {
    "second": SECOND, "seconds": SECOND, "minute": MINUTE, "minutes": MINUTE, "hour": HOUR, "hours": HOUR, "h": HOUR,
    "day": DAY, "days": DAY, "week": 7 * DAY, "weeks": 7 * DAY,
}  # fmt: skip
_NUMBER_UNIT = re.compile(r"^\s*([0-9][0-9,_ ]*(?:\.[0-9]+)?)\s*([A-Za-z ]+?)\s*$")


def metres(text: str) -> int:
    """``25 km``, ``3,000 m``, ``10 nautical miles`` as whole metres."""
    read = _with_unit(text, _LENGTHS_MM, "a distance such as '25 km', '3,000 m' or '10 nautical miles'") // 1_000
    if read > _MOST_M:
        raise ValueError(f"{text!r} is farther than two points on the globe can be; write a distance such as '25 km'")
    return read


def microseconds(text: str) -> int:
    """``48 hours``, ``7 days`` as microseconds (a day is 24 hours)."""
    read = _with_unit(text, _TIMES_US, "a length of time such as '48 hours' or '7 days'")
    if read > _MOST_US:
        raise ValueError(f"{text!r} is longer than 100 years; write a shorter time, such as '7 days'")
    return read


#: Beyond these no agreement goes; within them every sum the engines make fits 64 bits.
_MOST_M = 20_000_000
_MOST_US = 100 * 366 * DAY
_MOST_MILLI = 10**15
_NUMBER = re.compile(r"\s*-?[0-9][0-9,_ ]*(?:\.[0-9]+)?\s*")
_SHARE = re.compile(r"\s*-?[0-9]+(?:\.[0-9]+)?(?:/[0-9]+)?\s*%?\s*")
#: Longer numbers are not read at all.
_LONGEST = 60


def _with_unit(text: str, units: dict[str, int], wanted: str) -> int:
    match = _NUMBER_UNIT.match(text)
    if match is None or match[2].lower() not in units or len(text) > _LONGEST:
        raise ValueError(f"{text[:_LONGEST]!r} is not {wanted}")
    number = Fraction(re.sub(r"[,_ ]", "", match[1]))
    return int(number * units[match[2].lower()])


def thousandths(text: str) -> int:
    """``14,700`` or ``4.1`` as thousandths; refuses more than three decimals, and what is below 0 or a trillion up."""
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        raise ValueError(f"{text[:_LONGEST]!r} is not a number such as 210, 14,700 or 4.1")
    value = Fraction(re.sub(r"[,_\s]", "", text)) * 1_000
    if value.denominator != 1:
        raise ValueError(f"{text!r} has more than three decimals; write a number such as 210, 14,700 or 4.1")
    if value < 0:
        raise ValueError(f"{text!r} is below nothing; write a number such as 210, 14,700 or 4.1")
    if value > _MOST_MILLI:
        raise ValueError(f"{text!r} is larger than a trillion; write a number such as 210, 14,700 or 4.1")
    return int(value)


def parts_per_million(text: str) -> int:
    """``1/4``, ``30 %`` or ``0.95`` as parts per million."""
    bare = text.strip().removesuffix("%").strip()
    try:
        if len(text) > _LONGEST or not _SHARE.fullmatch(text):
            raise ValueError
        value = Fraction(bare) / (100 if text.strip().endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"{text[:_LONGEST]!r} is not a share such as 1/4, 30% or 0.95") from None
    if not 0 <= value <= 1:
        raise ValueError(f"{text!r} is not between 0 and 1; write a share such as 1/4, 30% or 0.95")
    return round(value * 1_000_000)


Metres = Annotated[int, *_scalar(metres, r"^[0-9]", "25 km", "a distance with its unit")]
Lasting = Annotated[int, *_scalar(microseconds, r"^[0-9]", "48 hours", "a length of time with its unit")]
Amount = Annotated[int, *_scalar(thousandths, r"^[0-9]", "14,700", "a number, at most three decimals")]
Share = Annotated[int, *_scalar(parts_per_million, r"^[0-9]", "1/4", "a share of the whole")]
#: The same under the name the front has free: there a share is what a check found.
Portion = Share
OneOrMore = Annotated[tuple[_T, ...], BeforeValidator(_listed), OrShort()]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Identifier = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9./-]*$", max_length=80)]


def _worded(given: dict[str, str]) -> dict[str, str]:
    if not all(given.values()):
        raise ValueError("the words are left empty here; write them, or leave the key out where it may be")
    return given


PerLanguage = Annotated[
    dict[str, str],
    AfterValidator(_worded),
    BeforeValidator(lambda given: {"en": given} if isinstance(given, str) else given),
    OrShort({"type": "string"}),
]
