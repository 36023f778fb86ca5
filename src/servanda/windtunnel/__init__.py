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
    from servanda.windtunnel.chain.of_model import ExactFutures as ExactFutures
    from servanda.windtunnel.chain.of_model import exact_futures as exact_futures
    from servanda.windtunnel.futures.engine import has_compiler as has_compiler
    from servanda.windtunnel.futures.outcomes import Outcomes as Outcomes
    from servanda.windtunnel.futures.outcomes import first_contravention as first_contravention
    from servanda.windtunnel.futures.outcomes import outcomes_data as outcomes_data
    from servanda.windtunnel.futures.outcomes import standard_error as standard_error
    from servanda.windtunnel.futures.paired import Paired as Paired
    from servanda.windtunnel.futures.paired import play_pair as play_pair
    from servanda.windtunnel.futures.played import PER_SET as PER_SET
    from servanda.windtunnel.futures.played import play_chunk as play_chunk
    from servanda.windtunnel.futures.replay import Replay as Replay
    from servanda.windtunnel.futures.replay import replay as replay
    from servanda.windtunnel.futures.story import CAUSES as CAUSES
    from servanda.windtunnel.futures.story import Sentence as Sentence
    from servanda.windtunnel.futures.story import folded as folded
    from servanda.windtunnel.futures.story import story as story
    from servanda.windtunnel.futures.variants import Variant as Variant
    from servanda.windtunnel.futures.variants import variants as variants
    from servanda.windtunnel.futures.workers import Played as Played
    from servanda.windtunnel.futures.workers import play_all as play_all
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
    from servanda.windtunnel.model.model import Model as Model
    from servanda.windtunnel.model.model import model_of as model_of
    from servanda.windtunnel.model.rows import Cause as Cause
    from servanda.windtunnel.model.rows import Out as Out
    from servanda.windtunnel.model.sight import Seen as Seen
    from servanda.windtunnel.model.sight import Sight as Sight
    from servanda.windtunnel.model.sight import bound_pairs as bound_pairs
    from servanda.windtunnel.model.sight import by_bodies as by_bodies
    from servanda.windtunnel.model.sight import seen_in as seen_in
    from servanda.windtunnel.model.sight import sights_of as sights_of
    from servanda.windtunnel.resequence.bounds import Bounds as Bounds
    from servanda.windtunnel.resequence.bounds import checked_bounds as checked_bounds
    from servanda.windtunnel.resequence.bounds import read_bounds as read_bounds
    from servanda.windtunnel.resequence.contrast import comprehensive as comprehensive
    from servanda.windtunnel.resequence.contrast import incremental as incremental
    from servanda.windtunnel.resequence.draft import Draft as Draft
    from servanda.windtunnel.resequence.edit import Edit as Edit
    from servanda.windtunnel.resequence.search import Found as Found
    from servanda.windtunnel.resequence.search import Ranked as Ranked
    from servanda.windtunnel.resequence.search import Search as Search
    from servanda.windtunnel.resequence.trying import Dropped as Dropped
    from servanda.windtunnel.scenario.defaults import default_values as default_values
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
    "Bounds": "resequence.bounds",
    "CAUSES": "futures.story",
    "Calibration": "calibration.calibration",
    "Cause": "model.rows",
    "ClauseTaken": "scenario.scenario",
    "Concept": "graph_model",
    "Conflict": "graph_model",
    "Draft": "resequence.draft",
    "Dropped": "resequence.trying",
    "Edit": "resequence.edit",
    "Entry": "calibration.data",
    "ExactFutures": "chain.of_model",
    "FirstStep": "incentives.ordering",
    "Flat": "scenario.value",
    "Found": "resequence.search",
    "Hazards": "calibration.hazards",
    "Incentives": "incentives.table",
    "IncidentLog": "calibration.data",
    "Kind": "calibration.data",
    "Learned": "calibration.learned",
    "Line": "incentives.table",
    "MOST_DAYS": "calibration.data",
    "Mend": "incentives.mending",
    "Model": "model.model",
    "NOT_LEARNED": "calibration.learned",
    "Needs": "graph_model",
    "Out": "model.rows",
    "Outcomes": "futures.outcomes",
    "PER_SET": "futures.played",
    "Paired": "futures.paired",
    "Played": "futures.workers",
    "Preferences": "graph_model",
    "Ranked": "resequence.search",
    "Reckoned": "incentives.reckoning",
    "Replay": "futures.replay",
    "Scenario": "scenario.scenario",
    "Schedule": "theory.gradual",
    "Search": "resequence.search",
    "Seen": "model.sight",
    "Sentence": "futures.story",
    "Sets": "scenario.scenario",
    "Shape": "scenario.value",
    "Sight": "model.sight",
    "Spread": "incentives.spread",
    "Step": "incentives.ordering",
    "Taught": "calibration.teaching",
    "Truce": "calibration.data",
    "Truces": "calibration.data",
    "Value": "scenario.value",
    "Variant": "futures.variants",
    "bound_pairs": "model.sight",
    "by_bodies": "model.sight",
    "calibrate": "calibration.calibration",
    "checked_bounds": "resequence.bounds",
    "comprehensive": "resequence.contrast",
    "default_scenario": "scenario.reading",
    "default_values": "scenario.defaults",
    "deviations": "graph_model",
    "equilibria": "graph_model",
    "exact_futures": "chain.of_model",
    "first_contravention": "futures.outcomes",
    "first_day": "calibration.beginning",
    "folded": "futures.story",
    "has_compiler": "futures.engine",
    "hazards_of": "calibration.hazards",
    "incentives_of": "incentives.table",
    "incremental": "resequence.contrast",
    "least_detection": "theory.deterrence",
    "model_of": "model.model",
    "needs": "graph_model",
    "outcomes_data": "futures.outcomes",
    "parties_of": "calibration.beginning",
    "plain_value": "scenario.starter",
    "play_all": "futures.workers",
    "play_chunk": "futures.played",
    "play_pair": "futures.paired",
    "posterior_text": "calibration.posterior_file",
    "preferences_schema": "graph_model",
    "read_bounds": "resequence.bounds",
    "read_observations": "calibration.reading",
    "read_preferences": "graph_model",
    "read_scenario": "scenario.reading",
    "reckon": "incentives.reckoning",
    "replay": "futures.replay",
    "ridge_words": "calibration.learned",
    "scenario_schema": "scenario.schema",
    "scenario_schema_text": "scenario.schema",
    "schedule": "theory.gradual",
    "schedule_of_two": "theory.gradual",
    "seen_in": "model.sight",
    "share_of_orders": "graph_model",
    "sights_of": "model.sight",
    "stable": "graph_model",
    "standard_error": "futures.outcomes",
    "starter_text": "scenario.starter",
    "story": "futures.story",
    "value_at": "scenario.value",
    "variants": "futures.variants",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.windtunnel.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.windtunnel' has no attribute {name!r}")
