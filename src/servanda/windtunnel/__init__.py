"""The wind tunnel: an agreement tried before anyone signs it, on imagined facts, through the same step function.

Everything here is of class *mediator-only*. It gives ranges under stated assumptions, never a forecast of a conflict.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.windtunnel.calibration.beginning import first_day as first_day
    from servanda.windtunnel.calibration.beginning import parties_of as parties_of
    from servanda.windtunnel.calibration.calibration import Calibration as Calibration
    from servanda.windtunnel.calibration.calibration import calibrate as calibrate
    from servanda.windtunnel.calibration.data import MOST_DAYS as MOST_DAYS
    from servanda.windtunnel.calibration.data import Entry as Entry
    from servanda.windtunnel.calibration.data import IncidentLog as IncidentLog
    from servanda.windtunnel.calibration.data import Kind as Kind
    from servanda.windtunnel.calibration.data import Truce as Truce
    from servanda.windtunnel.calibration.data import Truces as Truces
    from servanda.windtunnel.calibration.hazards import Hazards as Hazards
    from servanda.windtunnel.calibration.hazards import hazards_of as hazards_of
    from servanda.windtunnel.calibration.learned import NOT_LEARNED as NOT_LEARNED
    from servanda.windtunnel.calibration.learned import Learned as Learned
    from servanda.windtunnel.calibration.learned import ridge_words as ridge_words
    from servanda.windtunnel.calibration.posterior_file import posterior_text as posterior_text
    from servanda.windtunnel.calibration.reading import read_observations as read_observations
    from servanda.windtunnel.calibration.teaching import Taught as Taught
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

_FRONT: dict[str, str] = {
    "Actor": "scenario.scenario",
    "Calibration": "calibration.calibration",
    "ClauseTaken": "scenario.scenario",
    "Entry": "calibration.data",
    "FirstStep": "incentives.ordering",
    "Flat": "scenario.value",
    "Hazards": "calibration.hazards",
    "Incentives": "incentives.table",
    "IncidentLog": "calibration.data",
    "Kind": "calibration.data",
    "Learned": "calibration.learned",
    "Line": "incentives.table",
    "MOST_DAYS": "calibration.data",
    "Mend": "incentives.mending",
    "NOT_LEARNED": "calibration.learned",
    "Reckoned": "incentives.reckoning",
    "Scenario": "scenario.scenario",
    "Seen": "model.sight",
    "Sets": "scenario.scenario",
    "Shape": "scenario.value",
    "Sight": "model.sight",
    "Spread": "incentives.spread",
    "Step": "incentives.ordering",
    "Taught": "calibration.teaching",
    "Truce": "calibration.data",
    "Truces": "calibration.data",
    "Value": "scenario.value",
    "bound_pairs": "model.sight",
    "calibrate": "calibration.calibration",
    "default_scenario": "scenario.reading",
    "first_day": "calibration.beginning",
    "hazards_of": "calibration.hazards",
    "incentives_of": "incentives.table",
    "parties_of": "calibration.beginning",
    "plain_value": "scenario.starter",
    "posterior_text": "calibration.posterior_file",
    "read_observations": "calibration.reading",
    "read_scenario": "scenario.reading",
    "reckon": "incentives.reckoning",
    "ridge_words": "calibration.learned",
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
