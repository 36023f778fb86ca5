"""The graph model: which outcomes hold by the order of preferences alone, and which preferences would make one hold."""

from servanda.windtunnel.graph_model.conflict import Conflict
from servanda.windtunnel.graph_model.inverse import Needs, needs, orders_that_hold, share_of_orders
from servanda.windtunnel.graph_model.preference_file import Preferences, Ranking, read_preferences
from servanda.windtunnel.graph_model.published_preferences import preferences_schema
from servanda.windtunnel.graph_model.stability import Concept, Deviation, deviations, equilibria, stable

__all__ = [
    "Concept",
    "Conflict",
    "Deviation",
    "Needs",
    "Preferences",
    "Ranking",
    "deviations",
    "equilibria",
    "needs",
    "orders_that_hold",
    "preferences_schema",
    "read_preferences",
    "share_of_orders",
    "stable",
]
