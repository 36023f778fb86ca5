"""JSON data of the log, looked at field by field: nothing missing, nothing unknown, everything of its type."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.ledger.base64_strict import from_base64

#: Every reader stops at the same depth and length, whatever its language allows.
DEEPEST: Final = 64
LONGEST_NUMBER: Final = 32


def read_json(text: str, code: str, place: Place) -> Any:
    """Strict JSON: no key twice, no NaN, no fractions, nothing nested beyond reason; refuses with the code given."""
    try:
        data = json.loads(
            text, object_pairs_hook=_once, parse_constant=_never, parse_float=_never, parse_int=_whole_number
        )
        _refuse_deep(data)
        return data
    except (ValueError, RecursionError) as error:
        why = f"this is no JSON as the log writes it: {str(error)[:100]}"
        raise Refusal(code, why, "fetch it again, byte for byte", place) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) < len(pairs):
        raise ValueError("a key stands twice")
    return held


def _never(text: str) -> Any:
    raise ValueError(f"{text[:20]} is no whole number")


def _whole_number(text: str) -> int:
    return int(text) if len(text) <= LONGEST_NUMBER else _never(text)


def _refuse_deep(data: Any) -> None:
    level = [data]
    for _ in range(DEEPEST):
        level = [one for held in level if isinstance(held, (dict, list)) for one in _inside(held)]
    if any(isinstance(one, (dict, list)) for one in level):
        raise ValueError(f"it is nested more than {DEEPEST} deep")


def _inside(held: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return held.values() if isinstance(held, dict) else held


def fields_of(
    data: object, needed: Sequence[str], allowed: Sequence[str], code: str, place: Place, path: str = ""
) -> dict[str, Any]:
    """An object that has all needed fields and, besides the allowed ones, no other."""
    if not isinstance(data, dict):
        raise _unfit("is no object", code, place, path)
    if missing := [one for one in needed if one not in data]:
        raise _unfit(f"has no {missing[0]!r}", code, place, path)
    if unknown := [one for one in data if one not in needed and one not in allowed]:
        raise _unfit(f"has {str(unknown[0])[:40]!r}, which is not known", code, place, path)
    return data


def list_of(data: object, code: str, place: Place, path: str) -> list[Any]:
    """A list."""
    if not isinstance(data, list):
        raise _unfit("is no list", code, place, path)
    return data


def text_of(data: object, code: str, place: Place, path: str) -> str:
    """A text that can be written as UTF-8."""
    if not isinstance(data, str) or any("\ud800" <= one <= "\udfff" for one in data):
        raise _unfit("is no text", code, place, path)
    return data


def whole_of(data: object, code: str, place: Place, path: str, most: int) -> int:
    """A whole number from 0 to ``most``."""
    if not isinstance(data, int) or isinstance(data, bool) or not 0 <= data <= most:
        raise _unfit(f"is no whole number from 0 to {most}", code, place, path)
    return data


def bytes_of(data: object, code: str, place: Place, path: str, length: int | None = None) -> bytes:
    """Bytes written in base64, of that length where one is given."""
    found = from_base64(data, length)
    if found is None:
        raise _unfit("is no base64" + ("" if length is None else f" of {length} bytes"), code, place, path)
    return found


def _unfit(why: str, code: str, place: Place, path: str) -> Refusal:
    whole = "/".join(one for one in (place.path, path) if one)
    return Refusal(
        code,
        f"{whole or 'the whole'} {why}",
        "fetch it again, byte for byte, or have its writer mend it",
        Place(place.file, place.line, place.column, whole),
    )
