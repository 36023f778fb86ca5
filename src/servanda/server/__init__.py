"""The program on the network: what it fetches when asked to; settings, the loopback socket, what is open where."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.server.anchoring import TimeAuthority as TimeAuthority
    from servanda.server.countersigner import LogAddress as LogAddress
    from servanda.server.countersigner import agree_to_policy as agree_to_policy
    from servanda.server.countersigner import countersign_log as countersign_log
    from servanda.server.events import events_to as events_to
    from servanda.server.exercising import Served as Served
    from servanda.server.exercising import serve_exercise as serve_exercise
    from servanda.server.feeds import LEAST_PAUSE_S as LEAST_PAUSE_S
    from servanda.server.feeds import Feed as Feed
    from servanda.server.feeds import Fetched as Fetched
    from servanda.server.feeds import is_address as is_address
    from servanda.server.live import Anchor as Anchor
    from servanda.server.live import Live as Live
    from servanda.server.live import serve_mission as serve_mission
    from servanda.server.log_fetching import FetchedLog as FetchedLog
    from servanda.server.log_fetching import fetch_log as fetch_log
    from servanda.server.once import served_once as served_once
    from servanda.server.opening import open_here as open_here
    from servanda.server.providers import providers_in as providers_in
    from servanda.server.reach import known_to_browsers as known_to_browsers
    from servanda.server.reach import reach_of as reach_of
    from servanda.server.serving import serve_rehearsal as serve_rehearsal
    from servanda.server.settings import Settings as Settings
    from servanda.server.settings import read_settings as read_settings

_FRONT = {
    "LEAST_PAUSE_S": "feeds",
    "Feed": "feeds",
    "Fetched": "feeds",
    "Settings": "settings",
    "Anchor": "live",
    "TimeAuthority": "anchoring",
    "Live": "live",
    "LogAddress": "countersigner",
    "agree_to_policy": "countersigner",
    "countersign_log": "countersigner",
    "events_to": "events",
    "FetchedLog": "log_fetching",
    "fetch_log": "log_fetching",
    "is_address": "feeds",
    "providers_in": "providers",
    "open_here": "opening",
    "known_to_browsers": "reach",
    "reach_of": "reach",
    "read_settings": "settings",
    "Served": "exercising",
    "serve_exercise": "exercising",
    "serve_mission": "live",
    "served_once": "once",
    "serve_rehearsal": "serving",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.server.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.server' has no attribute {name!r}")
