"""Servanda keeps a machine-checkable companion to a ceasefire agreement.

The root face is lazy: importing ``servanda`` loads nothing but this file.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from servanda.agreement import Agreement as Agreement
    from servanda.basis import Refusal as Refusal
    from servanda.operations import assess_case as assess_case
    from servanda.operations import check_case as check_case
    from servanda.operations import show_case as show_case

_FACE = {
    "Agreement": "servanda.agreement",
    "Refusal": "servanda.basis",
    "assess_case": "servanda.operations",
    "check_case": "servanda.operations",
    "show_case": "servanda.operations",
}

__all__ = ["Agreement", "Refusal", "__version__", "assess_case", "check_case", "show_case"]


def __getattr__(name: str) -> Any:
    if name in _FACE:
        return getattr(import_module(_FACE[name]), name)
    raise AttributeError(f"module 'servanda' has no attribute {name!r}")
