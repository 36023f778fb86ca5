"""Negotiation: where the participants' interests overlap, and which packages are there to be offered.

Everything here is of class *mediator-only*; what one participant values stays in that participant's own file.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.negotiation.doubt import DRAWS as DRAWS
    from servanda.negotiation.doubt import Candidate as Candidate
    from servanda.negotiation.doubt import Doubt as Doubt
    from servanda.negotiation.doubt import find_doubt as find_doubt
    from servanda.negotiation.issues import Issues as Issues
    from servanda.negotiation.issues import Package as Package
    from servanda.negotiation.misstated import Robustness as Robustness
    from servanda.negotiation.misstated import Shaded as Shaded
    from servanda.negotiation.misstated import robustness as robustness
    from servanda.negotiation.misstated import spread_of as spread_of
    from servanda.negotiation.overlap import Nearest as Nearest
    from servanda.negotiation.overlap import Overlap as Overlap
    from servanda.negotiation.overlap import find_overlap as find_overlap
    from servanda.negotiation.points import ONE_UNIT as ONE_UNIT
    from servanda.negotiation.points import PRINCIPLES as PRINCIPLES
    from servanda.negotiation.points import Principle as Principle
    from servanda.negotiation.reading import read_issues as read_issues
    from servanda.negotiation.schema import schemas as schemas
    from servanda.negotiation.sealed import is_sealed as is_sealed
    from servanda.negotiation.sealed import seal as seal
    from servanda.negotiation.sealed import unsealed as unsealed
    from servanda.negotiation.steps import Incentive as Incentive
    from servanda.negotiation.steps import Step as Step
    from servanda.negotiation.steps import Way as Way
    from servanda.negotiation.steps import way_to as way_to
    from servanda.negotiation.trades import Trade as Trade
    from servanda.negotiation.trades import find_trades as find_trades
    from servanda.negotiation.values import Values as Values
    from servanda.negotiation.values import Worth as Worth
    from servanda.negotiation.values import exact_worth as exact_worth
    from servanda.negotiation.values_reading import pair_up as pair_up
    from servanda.negotiation.values_reading import read_values as read_values
    from servanda.negotiation.writing import written as written

_FRONT: dict[str, str] = {
    "Candidate": "doubt",
    "DRAWS": "doubt",
    "Doubt": "doubt",
    "Incentive": "steps",
    "Issues": "issues",
    "Nearest": "overlap",
    "ONE_UNIT": "points",
    "Overlap": "overlap",
    "PRINCIPLES": "points",
    "Package": "issues",
    "Principle": "points",
    "Robustness": "misstated",
    "Shaded": "misstated",
    "Step": "steps",
    "Trade": "trades",
    "Values": "values",
    "Way": "steps",
    "Worth": "values",
    "exact_worth": "values",
    "find_doubt": "doubt",
    "find_overlap": "overlap",
    "find_trades": "trades",
    "pair_up": "values_reading",
    "read_issues": "reading",
    "read_values": "values_reading",
    "robustness": "misstated",
    "schemas": "schema",
    "spread_of": "misstated",
    "is_sealed": "sealed",
    "seal": "sealed",
    "unsealed": "sealed",
    "way_to": "steps",
    "written": "writing",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.negotiation.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.negotiation' has no attribute {name!r}")
