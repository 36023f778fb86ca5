"""Negotiation: where the participants' interests overlap, and which packages are there to be offered.

Everything here is of class *mediator-only*; what one participant values stays in that participant's own file.
"""

from importlib import import_module
from typing import Any

_FRONT: dict[str, str] = {}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.negotiation.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.negotiation' has no attribute {name!r}")
