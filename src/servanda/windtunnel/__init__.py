"""The wind tunnel: an agreement tried before anyone signs it, on imagined facts, through the same step function.

Everything here is of class *mediator-only*. It gives ranges under stated assumptions, never a forecast of a conflict.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.windtunnel.chain.of_model import ExactFutures as ExactFutures
    from servanda.windtunnel.chain.of_model import exact_futures as exact_futures
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
    from servanda.windtunnel.scenario.starter import starter_text as starter_text
    from servanda.windtunnel.scenario.value import Flat as Flat
    from servanda.windtunnel.scenario.value import Shape as Shape
    from servanda.windtunnel.scenario.value import Value as Value
    from servanda.windtunnel.scenario.value import value_at as value_at

_FRONT: dict[str, str] = {
    "Actor": "scenario.scenario",
    "ClauseTaken": "scenario.scenario",
    "ExactFutures": "chain.of_model",
    "Flat": "scenario.value",
    "Scenario": "scenario.scenario",
    "Seen": "model.sight",
    "Sets": "scenario.scenario",
    "Shape": "scenario.value",
    "Sight": "model.sight",
    "Value": "scenario.value",
    "bound_pairs": "model.sight",
    "default_scenario": "scenario.reading",
    "exact_futures": "chain.of_model",
    "read_scenario": "scenario.reading",
    "scenario_schema": "scenario.schema",
    "scenario_schema_text": "scenario.schema",
    "seen_in": "model.sight",
    "sights_of": "model.sight",
    "starter_text": "scenario.starter",
    "value_at": "scenario.value",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.windtunnel.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.windtunnel' has no attribute {name!r}")
