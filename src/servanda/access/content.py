"""Reading the content of entries, part by part: what is not there, or of another type, is simply not read.

A viewer holds some of a file's entries, and content may have been erased; nothing here raises.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from servanda.access.entries import JSON

Word = TypeVar("Word", bound=StrEnum)


def part(held: Mapping[str, JSON], key: str) -> Mapping[str, JSON]:
    """A mapping; an empty one where there is none."""
    found = held.get(key)
    return found if isinstance(found, Mapping) else {}


def text(held: Mapping[str, JSON], key: str) -> str:
    """A text; "" where there is none."""
    found = held.get(key)
    return found if isinstance(found, str) else ""


def whole(held: Mapping[str, JSON], key: str) -> int | None:
    """A whole number; None where there is none."""
    found = held.get(key)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def texts(held: Mapping[str, JSON], key: str) -> tuple[str, ...]:
    """A list of texts; what is none of them is left out."""
    found = held.get(key)
    if isinstance(found, str) or not isinstance(found, (list, tuple)):
        return ()
    return tuple(one for one in found if isinstance(one, str))


def point(given: JSON) -> tuple[int, int] | None:
    """[longitude, latitude] in millionths of a degree; None where it is none."""
    if isinstance(given, (list, tuple)) and len(given) == 2:
        lon, lat = given
        if isinstance(lon, int) and isinstance(lat, int):
            return lon, lat
    return None


def points(held: Mapping[str, JSON], key: str) -> tuple[tuple[int, int], ...]:
    """A list of places; what is none of them is left out."""
    found = held.get(key)
    if isinstance(found, str) or not isinstance(found, (list, tuple)):
        return ()
    return tuple(one for one in map(point, found) if one is not None)


def word(kind: type[Word], held: Mapping[str, JSON], key: str) -> Word | None:
    """A word of a closed list; None where it is none of it."""
    try:
        return kind(text(held, key))
    except ValueError:
        return None
