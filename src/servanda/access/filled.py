"""What a person fills in, and the same as JSON data: written by its declared fields, read back without ever raising.

Every package that has deeds declares them so. A deed's content may have been erased, or come from an older program.
What is missing or of the wrong shape reads as blank; whether a deed is complete is asked once, when it is done.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Final, Self, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from servanda.access.entries import JSON
from servanda.basis import Place, Refusal, Refused

_T = TypeVar("_T")
#: [longitude, latitude] in millionths of a degree.
Point: TypeAlias = tuple[int, int]
_NEEDED: Final = "needed"


def needed(blank: _T) -> _T:
    """A field that a deed is not complete without; ``blank`` is what it reads as where it was erased."""
    return field(default=blank, metadata={_NEEDED: True})


@dataclass(frozen=True, slots=True)
class Content:
    """What belongs to one deed. Subclasses are frozen, and every field has a blank."""

    deed: ClassVar[str] = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data, blanks left out."""
        return {
            one.name: _written(getattr(self, one.name))
            for one in fields(self)
            if getattr(self, one.name) != _blank(one)
        }

    @classmethod
    def read_back(cls, content: Mapping[str, JSON]) -> Self:
        """Read back; what is absent or of another shape is blank."""
        given: dict[str, Any] = {}
        for name, read in _readers(cls).items():  # type: ignore[arg-type]
            if name in content:
                found = read(content[name])
                if found is not None:
                    given[name] = found
        return cls(**given)


def complete(act: Content, code: str) -> None:
    """Refuses, with the code of whose deed it is, content in which a needed field is blank, naming every one."""
    missing = [one.name for one in fields(act) if one.metadata.get(_NEEDED) and getattr(act, one.name) == _blank(one)]
    if missing:
        raise Refusal.of(
            [
                Refused(code, f"{name.replace('_', ' ')} is not filled in", "fill it in", Place(path=name))
                for name in missing
            ]
        )


def kept_whole(act: Content, code: str) -> None:
    """Refuses with that code what would not read back as it was filled in, such as a point that is not on the globe."""
    read = act.read_back(act.content())
    wrong = [one.name for one in fields(act) if getattr(act, one.name) != getattr(read, one.name)]
    if wrong:
        raise Refusal(
            code,
            f"cannot be kept as it is: {', '.join(name.replace('_', ' ') for name in wrong)}",
            "give a place on the globe, a day and hour, a whole number, and words as text",
        )


def _blank(one: Any) -> Any:
    return one.default_factory() if one.default is MISSING else one.default


def _written(value: Any) -> JSON:
    if isinstance(value, Content):
        return value.content()
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    written: JSON = value
    return written


@cache
def _readers(cls: type[Content]) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(cls)
    return {one.name: _reader(hints[one.name]) for one in fields(cls)}


def _reader(hint: Any) -> Callable[[Any], Any]:
    """A function from JSON to a value of this type; None where it is none."""
    if get_origin(hint) in (Union, types.UnionType):
        (hint,) = (one for one in get_args(hint) if one is not types.NoneType)
    if hint == Point:
        return _point
    if get_origin(hint) is tuple:
        item = _reader(get_args(hint)[0])
        return lambda given: (
            tuple(found for one in given if (found := item(one)) is not None)
            if isinstance(given, (list, tuple))
            else None
        )
    if isinstance(hint, type) and issubclass(hint, Content):
        return lambda given: hint.read_back(given) if isinstance(given, Mapping) else None
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return lambda given: hint(given) if isinstance(given, str) and given in hint._value2member_map_ else None
    if hint is int:
        return lambda given: given if isinstance(given, int) and not isinstance(given, bool) else None
    return lambda given: given if isinstance(given, hint) else None


def _point(given: Any) -> Point | None:
    if not isinstance(given, (list, tuple)) or len(given) != 2:
        return None
    if not all(isinstance(one, int) and not isinstance(one, bool) for one in given):
        return None
    return (given[0], given[1]) if abs(given[0]) <= 180_000_000 and abs(given[1]) <= 90_000_000 else None
