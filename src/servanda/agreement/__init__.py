"""An agreement: file to model, model to obligations and transitions, and what checks say of a draft."""

from importlib import import_module
from typing import Any

_FRONT = {
    "Agreement": "model",
    "read_agreement": "reading",
    "lower": "lowering",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.agreement.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.agreement' has no attribute {name!r}")
