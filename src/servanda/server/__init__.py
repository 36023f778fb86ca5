"""The program on the network: what it fetches when asked to, sockets, settings, start and stop."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.server.feeds import LEAST_PAUSE_S as LEAST_PAUSE_S
    from servanda.server.feeds import Feed as Feed
    from servanda.server.feeds import Fetched as Fetched
    from servanda.server.feeds import is_address as is_address

_FRONT = {
    "LEAST_PAUSE_S": "feeds",
    "Feed": "feeds",
    "Fetched": "feeds",
    "is_address": "feeds",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.server.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.server' has no attribute {name!r}")
