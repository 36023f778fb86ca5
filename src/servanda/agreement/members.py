"""What a part of the model is made of: the names of its fields, worked out once per kind of part."""

from dataclasses import fields, is_dataclass
from typing import Any

_KNOWN: dict[type[Any], tuple[str, ...]] = {}


def names_of(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields of a kind of part; none where it has no parts."""
    if kind not in _KNOWN:
        _KNOWN[kind] = tuple(one.name for one in fields(kind)) if is_dataclass(kind) else ()
    return _KNOWN[kind]
