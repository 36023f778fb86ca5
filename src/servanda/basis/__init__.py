"""Ground every package stands on: ids, clock, spans, places, source text, canonical bytes, refusals."""

from servanda.basis.clock import (
    DAY,
    EVER,
    HOUR,
    MINUTE,
    NEVER,
    SECOND,
    from_us,
    known_zone,
    local_midnight,
    now_us,
    to_us,
)
from servanda.basis.ids import BodyId, ClauseId, ParticipantId, ZoneId, canonical_bytes, content_hash
from servanda.basis.refusals import Place, Refusal, Refused
from servanda.basis.spans import Span

__all__ = [
    "DAY",
    "EVER",
    "HOUR",
    "MINUTE",
    "NEVER",
    "SECOND",
    "BodyId",
    "ClauseId",
    "ParticipantId",
    "Place",
    "Refusal",
    "Refused",
    "Span",
    "ZoneId",
    "canonical_bytes",
    "content_hash",
    "from_us",
    "known_zone",
    "local_midnight",
    "now_us",
    "to_us",
]
