"""The desk's own keys: one to sign what it tells with, and the secret from which the marks of copies follow."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from servanda.access import JSON, Entry, text
from servanda.basis import canonical_bytes
from servanda.ledger import ed25519_public, ed25519_signed, ed25519_verifies, from_base64, to_base64

_TAG: Final = b"servanda/humanitarian/notification/1\n"
_SEAL: Final = ("key", "signature")
_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64


@dataclass(frozen=True, slots=True)
class DeskKeys:
    """The secret of marks, the public Ed25519 key, and what signs for the desk. Neither secret is a party's to have."""

    secret: bytes = field(repr=False)
    public: bytes
    sign: Callable[[bytes], bytes] = field(repr=False)

    def sealed(self, about: str, content: Mapping[str, JSON]) -> dict[str, JSON]:
        """Content with the desk's key and its signature over file and content."""
        signature = self.sign(_signed_bytes(about, content))
        return {**content, "key": to_base64(self.public), "signature": to_base64(signature)}


def desk_keys(secret: bytes, seed: bytes) -> DeskKeys:
    """Keys whose 32-byte Ed25519 seed is here."""
    return DeskKeys(secret, ed25519_public(seed), lambda data: ed25519_signed(seed, data))


def by_the_desk(entry: Entry, keys: Iterable[bytes]) -> bool:
    """Whether a copy or withdrawal is signed with one of the desk's public keys, as it was sent."""
    public = from_base64(text(entry.content, "key"), _KEY_BYTES)
    signature = from_base64(text(entry.content, "signature"), _SIGNATURE_BYTES)
    if public is None or signature is None or public not in set(keys):
        return False
    bare = {key: value for key, value in entry.content.items() if key not in _SEAL}
    return ed25519_verifies(public, signature, _signed_bytes(entry.about, bare))


def _signed_bytes(about: str, content: Mapping[str, JSON]) -> bytes:
    return _TAG + canonical_bytes([about, content])
