"""Leaves as salted commitments: the log shows that something was there, never what.

A leaf's entry is HMAC-SHA256 under a salt of its own, 32 fresh bytes, over a tag and the content's bytes. With salt
and content anyone recomputes it; content that does not fit cannot be found (SHA-256). Without the salt the 32 bytes
are as good as drawn by lot: once salt and content are deleted, no guess at the content can be confirmed, however few
contents there are. Padding is committed to alike, under another tag, and told from a record by its salt alone.
"""

import hmac
from dataclasses import dataclass, field
from typing import Any, Final

from servanda.basis import canonical_bytes

SALT_BYTES: Final = 32
COMMITMENT_BYTES: Final = 32
_RECORD: Final = b"servanda/record/v1\n"
_PADDING: Final = b"servanda/padding/v1\n"


@dataclass(frozen=True, slots=True)
class Opening:
    """What opens a commitment: the salt and the content; of padding no content. Deleting it is erasure."""

    salt: bytes = field(repr=False)
    content: bytes | None = field(repr=False)

    @classmethod
    def of(cls, value: Any, salt: bytes) -> "Opening":
        """What opens a commitment to a JSON value, by its canonical bytes; ``salt``: 32 fresh bytes, used once."""
        return cls(salt, canonical_bytes(value))

    @property
    def commitment(self) -> bytes:
        """The entry of the log that it opens."""
        return padding(self.salt) if self.content is None else committed(self.content, self.salt)


def committed(content: bytes, salt: bytes) -> bytes:
    """The commitment to a content; ``salt``: 32 fresh bytes, used once."""
    return _commitment(_RECORD + content, salt)


def padding(salt: bytes) -> bytes:
    """A commitment to nothing, which nobody without the salt can tell from a record's."""
    return _commitment(_PADDING, salt)


def _commitment(message: bytes, salt: bytes) -> bytes:
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, never {len(salt)}")
    return hmac.digest(salt, message, "sha256")
