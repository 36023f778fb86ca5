"""Escalation: what recorded acts say of violence answering, spreading, falling, coming; associations, never causes."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.escalation.truce import Asked as Asked
    from servanda.escalation.truce import Band as Band
    from servanda.escalation.truce import Series as Series
    from servanda.escalation.truce import TruceReading as TruceReading
    from servanda.escalation.truce import read_truce as read_truce

_FRONT: dict[str, str] = {
    "Asked": "truce",
    "Band": "truce",
    "Series": "truce",
    "TruceReading": "truce",
    "read_truce": "truce",
}

__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
