"""Escalation: facts to reciprocity, truce effect, spread, forecast and warning; effects are told as association."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts as Acts
    from servanda.escalation.acts.acts import Areas as Areas
    from servanda.escalation.acts.acts import SideSeen as SideSeen
    from servanda.escalation.acts.acts import SourceSeen as SourceSeen
    from servanda.escalation.acts.reading import MAIN as MAIN
    from servanda.escalation.acts.reading import acts_data as acts_data
    from servanda.escalation.acts.reading import acts_of as acts_of
    from servanda.escalation.acts.sorts import SORTS as SORTS
    from servanda.escalation.acts.sorts import Sort as Sort
    from servanda.escalation.spread.areas import Spread as Spread
    from servanda.escalation.spread.areas import SpreadPeriod as SpreadPeriod
    from servanda.escalation.spread.areas import spread_of as spread_of
    from servanda.escalation.spread.entries import AGAIN as AGAIN
    from servanda.escalation.spread.entries import FIRST as FIRST
    from servanda.escalation.spread.entries import QUIET as QUIET
    from servanda.escalation.spread.entries import REPORTED as REPORTED
    from servanda.escalation.spread.entries import STATES as STATES
    from servanda.escalation.spread.entries import STILL as STILL
    from servanda.escalation.spread.front import Moved as Moved
    from servanda.escalation.spread.names import NamesTold as NamesTold
    from servanda.escalation.spread.names import names_of as names_of
    from servanda.escalation.spread.network import Network as Network
    from servanda.escalation.spread.network import PairTold as PairTold
    from servanda.escalation.spread.network import drawn_nodes as drawn_nodes
    from servanda.escalation.spread.network import networks as networks
    from servanda.escalation.spread.outside import Beside as Beside
    from servanda.escalation.spread.outside import beside as beside
    from servanda.escalation.spread.pace import Pace as Pace
    from servanda.escalation.spread.placing import COARSE as COARSE
    from servanda.escalation.spread.placing import COVERAGE_BEGAN as COVERAGE_BEGAN
    from servanda.escalation.spread.placing import FACTS_BEGIN as FACTS_BEGIN
    from servanda.escalation.spread.placing import LONG as LONG
    from servanda.escalation.spread.placing import NO_PLACE as NO_PLACE
    from servanda.escalation.spread.placing import SOURCE_ADDED as SOURCE_ADDED
    from servanda.escalation.spread.redrawn import Redrawn as Redrawn
    from servanda.escalation.spread.stretches import QUIET_DAYS as QUIET_DAYS
    from servanda.escalation.spread.stretches import Step as Step
    from servanda.escalation.spread.stretches import Stretches as Stretches
    from servanda.escalation.spread.stretches import as_date as as_date
    from servanda.escalation.spread.stretches import as_day as as_day
    from servanda.escalation.spread.stretches import stretches as stretches
    from servanda.escalation.spread.tracks import Track as Track
    from servanda.escalation.spread.tracks import track_of as track_of
    from servanda.escalation.spread.tracks import tracks_of as tracks_of

_FRONT = {
    "MAIN": "acts.reading",
    "SORTS": "acts.sorts",
    "Acts": "acts.acts",
    "Areas": "acts.acts",
    "SideSeen": "acts.acts",
    "acts_data": "acts.reading",
    "Sort": "acts.sorts",
    "SourceSeen": "acts.acts",
    "acts_of": "acts.reading",
    "Spread": "spread.areas",
    "SpreadPeriod": "spread.areas",
    "spread_of": "spread.areas",
    "AGAIN": "spread.entries",
    "FIRST": "spread.entries",
    "QUIET": "spread.entries",
    "REPORTED": "spread.entries",
    "STATES": "spread.entries",
    "STILL": "spread.entries",
    "Moved": "spread.front",
    "NamesTold": "spread.names",
    "names_of": "spread.names",
    "PairTold": "spread.network",
    "Network": "spread.network",
    "drawn_nodes": "spread.network",
    "networks": "spread.network",
    "Beside": "spread.outside",
    "beside": "spread.outside",
    "Pace": "spread.pace",
    "COARSE": "spread.placing",
    "COVERAGE_BEGAN": "spread.placing",
    "FACTS_BEGIN": "spread.placing",
    "SOURCE_ADDED": "spread.placing",
    "LONG": "spread.placing",
    "NO_PLACE": "spread.placing",
    "Redrawn": "spread.redrawn",
    "QUIET_DAYS": "spread.stretches",
    "Step": "spread.stretches",
    "Stretches": "spread.stretches",
    "as_date": "spread.stretches",
    "as_day": "spread.stretches",
    "stretches": "spread.stretches",
    "Track": "spread.tracks",
    "track_of": "spread.tracks",
    "tracks_of": "spread.tracks",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.escalation.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.escalation' has no attribute {name!r}")
