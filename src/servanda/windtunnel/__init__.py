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
    from servanda.windtunnel.incentives.mending import Mend as Mend
    from servanda.windtunnel.incentives.ordering import FirstStep as FirstStep
    from servanda.windtunnel.incentives.ordering import Step as Step
    from servanda.windtunnel.incentives.reckoning import Reckoned as Reckoned
    from servanda.windtunnel.incentives.reckoning import reckon as reckon
    from servanda.windtunnel.incentives.spread import Spread as Spread
    from servanda.windtunnel.incentives.table import Incentives as Incentives
    from servanda.windtunnel.incentives.table import Line as Line
    from servanda.windtunnel.incentives.table import incentives_of as incentives_of
    from servanda.windtunnel.model.sight import Seen as Seen
    from servanda.windtunnel.model.sight import Sight as Sight
    from servanda.windtunnel.model.sight import bound_pairs as bound_pairs
    from servanda.windtunnel.model.sight import seen_in as seen_in
    from servanda.windtunnel.model.sight import sights_of as sights_of
    from servanda.windtunnel.scenario.reading import default_scenario as default_scenario
    from servanda.windtunnel.scenario.reading import read_scenario as read_scenario
    from servanda.windtunnel.scenario.scenario import Actor as Actor
    from servanda.windtunnel.scenario.scenario import ClauseTaken as ClauseTaken
    from servanda.windtunnel.scenario.scenario import Scenario as Scenario
    from servanda.windtunnel.scenario.scenario import Sets as Sets
    from servanda.windtunnel.scenario.schema import scenario_schema as scenario_schema
    from servanda.windtunnel.scenario.schema import scenario_schema_text as scenario_schema_text
    from servanda.windtunnel.scenario.starter import plain_value as plain_value
    from servanda.windtunnel.scenario.starter import starter_text as starter_text
    from servanda.windtunnel.scenario.value import Flat as Flat
    from servanda.windtunnel.scenario.value import Shape as Shape
    from servanda.windtunnel.scenario.value import Value as Value
    from servanda.windtunnel.scenario.value import value_at as value_at
    from servanda.windtunnel.theory.deterrence import least_detection as least_detection
    from servanda.windtunnel.theory.gradual import Schedule as Schedule
    from servanda.windtunnel.theory.gradual import schedule as schedule
    from servanda.windtunnel.theory.gradual import schedule_of_two as schedule_of_two

_FRONT: dict[str, str] = {
    "Actor": "scenario.scenario",
    "ClauseTaken": "scenario.scenario",
    "Concept": "graph_model",
    "Conflict": "graph_model",
    "FirstStep": "incentives.ordering",
    "Flat": "scenario.value",
    "Incentives": "incentives.table",
    "Line": "incentives.table",
    "Mend": "incentives.mending",
    "Needs": "graph_model",
    "Preferences": "graph_model",
    "Reckoned": "incentives.reckoning",
    "Scenario": "scenario.scenario",
    "Schedule": "theory.gradual",
    "Seen": "model.sight",
    "Sets": "scenario.scenario",
    "Shape": "scenario.value",
    "Sight": "model.sight",
    "Spread": "incentives.spread",
    "Step": "incentives.ordering",
    "Value": "scenario.value",
    "bound_pairs": "model.sight",
    "default_scenario": "scenario.reading",
    "deviations": "graph_model",
    "equilibria": "graph_model",
    "incentives_of": "incentives.table",
    "least_detection": "theory.deterrence",
    "needs": "graph_model",
    "plain_value": "scenario.starter",
    "preferences_schema": "graph_model",
    "read_preferences": "graph_model",
    "read_scenario": "scenario.reading",
    "reckon": "incentives.reckoning",
    "scenario_schema": "scenario.schema",
    "scenario_schema_text": "scenario.schema",
    "schedule": "theory.gradual",
    "schedule_of_two": "theory.gradual",
    "seen_in": "model.sight",
    "share_of_orders": "graph_model",
    "sights_of": "model.sight",
    "stable": "graph_model",
    "starter_text": "scenario.starter",
    "value_at": "scenario.value",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.windtunnel.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.windtunnel' has no attribute {name!r}")
