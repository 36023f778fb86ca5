"""Spread: to new places, new names and neighbouring tracks; who is told of fighting whom, over time."""

from servanda.escalation.spread.areas import Period, Spread, spread_of
from servanda.escalation.spread.codes import SpreadCode
from servanda.escalation.spread.entries import AGAIN, FIRST, QUIET, REPORTED, STATES, STILL
from servanda.escalation.spread.front import Moved
from servanda.escalation.spread.names import Told, names_of
from servanda.escalation.spread.network import MOST_NODES, Edge, Network, drawn_nodes, networks
from servanda.escalation.spread.outside import Beside, beside
from servanda.escalation.spread.placing import CELL_DEG, COARSE, LONG, NO_PLACE
from servanda.escalation.spread.redrawn import Redrawn
from servanda.escalation.spread.stretches import QUIET_DAYS, Stretches, as_date, as_day, stretches
from servanda.escalation.spread.tracks import Track, track_of, tracks_of

__all__ = [
    "AGAIN",
    "CELL_DEG",
    "COARSE",
    "FIRST",
    "LONG",
    "MOST_NODES",
    "NO_PLACE",
    "QUIET",
    "QUIET_DAYS",
    "REPORTED",
    "STATES",
    "STILL",
    "Beside",
    "Edge",
    "Moved",
    "Network",
    "Period",
    "Redrawn",
    "Spread",
    "SpreadCode",
    "Stretches",
    "Told",
    "Track",
    "as_date",
    "as_day",
    "beside",
    "drawn_nodes",
    "names_of",
    "networks",
    "spread_of",
    "stretches",
    "track_of",
    "tracks_of",
]
