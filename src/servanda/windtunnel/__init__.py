"""The wind tunnel: an agreement tried before anyone signs it, on imagined facts, through the same step function.

Everything here is of class *mediator-only*. It gives ranges under stated assumptions, never a forecast of a conflict.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.windtunnel.graph_model import Concept as Concept
    from servanda.windtunnel.graph_model import Conflict as Conflict
    from servanda.windtunnel.graph_model import Needs as Needs
    from servanda.windtunnel.graph_model import Preferences as Preferences
    from servanda.windtunnel.graph_model import deviations as deviations
    from servanda.windtunnel.graph_model import equilibria as equilibria
    from servanda.windtunnel.graph_model import needs as needs
    from servanda.windtunnel.graph_model import preferences_schema as preferences_schema
    from servanda.windtunnel.graph_model import read_preferences as read_preferences
    from servanda.windtunnel.graph_model import share_of_orders as share_of_orders
    from servanda.windtunnel.graph_model import stable as stable

_FRONT: dict[str, str] = {
    "Concept": "graph_model",
    "Conflict": "graph_model",
    "Needs": "graph_model",
    "Preferences": "graph_model",
    "deviations": "graph_model",
    "equilibria": "graph_model",
    "needs": "graph_model",
    "preferences_schema": "graph_model",
    "read_preferences": "graph_model",
    "share_of_orders": "graph_model",
    "stable": "graph_model",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.windtunnel.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.windtunnel' has no attribute {name!r}")
