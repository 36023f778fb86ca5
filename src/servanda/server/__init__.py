"""Serving pages on this machine: settings, the loopback socket, the browser, and where a case is open already."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.server.opening import open_here as open_here
    from servanda.server.settings import Settings as Settings
    from servanda.server.settings import read_settings as read_settings

_FRONT = {"Settings": "settings", "open_here": "opening", "read_settings": "settings"}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.server.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.server' has no attribute {name!r}")
