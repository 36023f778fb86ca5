"""What a form for a deed asks, from its declaration: for screens, for phones and for paper alike."""

import types
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from servanda.access import Content, Point

Holds = Literal[
    "words", "yes", "number", "point", "choice", "several words", "several choices", "parts", "several parts"
]


@dataclass(frozen=True, slots=True)
class Asked:
    """One field: its name, what it holds, whether the deed needs it, the choices it has, the fields it is made of.

    Numbers are whole: µs UTC for times (``begin``, ``by``, ``until`` …), millionths for ``ppm``, thousandths for
    ``milli``. ``optional``: it may stay open, which is not the same as nothing.
    """

    name: str
    holds: Holds
    needed: bool
    optional: bool
    choices: tuple[str, ...] = ()
    parts: "tuple[Asked, ...]" = ()


def asked_for(kind: type[Content]) -> tuple[Asked, ...]:
    """Every field of a deed, in the order declared."""
    hints = get_type_hints(kind)
    return tuple(_asked(one, hints[one.name]) for one in fields(kind))


def _asked(one: Any, hint: Any) -> Asked:
    optional = get_origin(hint) in (Union, types.UnionType)
    if optional:
        (hint,) = (part for part in get_args(hint) if part is not types.NoneType)
    several = get_origin(hint) is tuple and hint != Point
    inner = get_args(hint)[0] if several else hint
    told = {
        "name": one.name,
        "needed": bool(one.metadata.get("needed")),
        "optional": optional or one.default is MISSING,
    }
    if inner == Point:
        return Asked(holds="point", **told)
    if isinstance(inner, type) and issubclass(inner, Content):
        return Asked(holds="several parts" if several else "parts", parts=asked_for(inner), **told)
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        choices = tuple(str(choice) for choice in inner if choice)
        return Asked(holds="several choices" if several else "choice", choices=choices, **told)
    if inner is bool:
        return Asked(holds="yes", **told)
    if inner is int:
        return Asked(holds="number", **told)
    return Asked(holds="several words" if several else "words", **told)
