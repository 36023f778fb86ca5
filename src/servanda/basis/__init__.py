"""Ground every package stands on: ids, clock, spans, places, source text, canonical bytes, refusals."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servanda.basis.chance import fresh_bytes
from servanda.basis.clock import (
    DAY,
    EVER,
    FIRST_YEAR,
    HOUR,
    LAST_YEAR,
    MINUTE,
    NEVER,
    SECOND,
    from_us,
    known_zone,
    local_midnight,
    now_us,
    to_us,
)
from servanda.basis.environment import algebra_on_one_core, file_set, limit_set, setting_name
from servanda.basis.exercises import EXERCISE, as_exercise, of_exercise
from servanda.basis.files import why_no_file
from servanda.basis.ids import BodyId, ClauseId, ParticipantId, ZoneId, canonical_bytes, content_hash
from servanda.basis.isolates import closed, left_open
from servanda.basis.machine import processors
from servanda.basis.refusals import Place, Refusal, Refused
from servanda.basis.spans import Span

if TYPE_CHECKING:
    from servanda.basis.calendar_words import month_words as month_words
    from servanda.basis.calendar_words import short_date as short_date
    from servanda.basis.draws import draw as draw
    from servanda.basis.draws import draw_ppm as draw_ppm
    from servanda.basis.draws import draw_unit as draw_unit
    from servanda.basis.places import Border as Border
    from servanda.basis.places import band as band
    from servanda.basis.places import circle as circle
    from servanda.basis.places import distance_m as distance_m
    from servanda.basis.places import moved_m as moved_m
    from servanda.basis.places import on_plane as on_plane
    from servanda.basis.places import polygon as polygon
    from servanda.basis.rereading import origin as origin
    from servanda.basis.rereading import reread as reread
    from servanda.basis.rereading import shared as shared
    from servanda.basis.source_text import Node as Node
    from servanda.basis.source_text import read_yaml as read_yaml
    from servanda.basis.source_text import replace_value as replace_value
    from servanda.basis.source_text import scalar as scalar

__all__ = [
    "DAY",
    "EVER",
    "EXERCISE",
    "FIRST_YEAR",
    "HOUR",
    "LAST_YEAR",
    "MINUTE",
    "NEVER",
    "SECOND",
    "BodyId",
    "Border",
    "ClauseId",
    "Node",
    "ParticipantId",
    "Place",
    "Refusal",
    "Refused",
    "Span",
    "ZoneId",
    "algebra_on_one_core",
    "as_exercise",
    "band",
    "canonical_bytes",
    "circle",
    "closed",
    "content_hash",
    "distance_m",
    "draw",
    "draw_ppm",
    "draw_unit",
    "file_set",
    "fresh_bytes",
    "from_us",
    "known_zone",
    "left_open",
    "limit_set",
    "local_midnight",
    "month_words",
    "moved_m",
    "now_us",
    "of_exercise",
    "on_plane",
    "origin",
    "polygon",
    "processors",
    "read_yaml",
    "replace_value",
    "reread",
    "scalar",
    "setting_name",
    "shared",
    "short_date",
    "to_us",
    "why_no_file",
]

# Loaded on first use: NumPy, PyYAML and the geometry libraries cost more than all the rest of this package.
_LATE = {
    "month_words": "calendar_words",
    "short_date": "calendar_words",
    "Border": "places",
    "band": "places",
    "circle": "places",
    "distance_m": "places",
    "on_plane": "places",
    "draw": "draws",
    "draw_ppm": "draws",
    "draw_unit": "draws",
    "moved_m": "places",
    "polygon": "places",
    "origin": "rereading",
    "reread": "rereading",
    "shared": "rereading",
    "Node": "source_text",
    "read_yaml": "source_text",
    "replace_value": "source_text",
    "scalar": "source_text",
}


def __getattr__(name: str) -> Any:
    if name in _LATE:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.basis.{_LATE[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.basis' has no attribute {name!r}")
