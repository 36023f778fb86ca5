"""Identifiers, canonical bytes and content hashes."""

import hashlib
from typing import Any, NewType

ParticipantId = NewType("ParticipantId", str)
ClauseId = NewType("ClauseId", str)
ZoneId = NewType("ZoneId", str)
BodyId = NewType("BodyId", str)


def canonical_bytes(value: Any) -> bytes:
    """A JSON value as RFC 8785 canonical bytes: equal values, equal bytes, on every machine."""
    import rfc8785

    return rfc8785.dumps(value)


def content_hash(data: bytes, length: int = 16) -> str:
    """The first ``length`` hex digits of SHA-256; ties are broken on this, never on names."""
    return hashlib.sha256(data).hexdigest()[:length]
