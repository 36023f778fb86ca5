"""Public keys with their names, as C2SP verifier keys; what each kind of them signs.

Ed25519 over the note itself (kind 1), Ed25519 with a time (kind 4, cosignature/v1), ML-DSA-44 with a time (kind 6).
"""

import hashlib
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from servanda.basis import Place, Refusal
from servanda.ledger.base64_strict import from_base64, to_base64
from servanda.ledger.checkpoints import Checkpoint
from servanda.ledger.notes import KEY_ID_BYTES, Signature, key_name_fits
from servanda.ledger.signatures import ed25519_verifies, mldsa44_verifies

_TIME_BYTES: Final = 8
#: C2SP allows 2**63 - 1; every reader, browsers too, counts exactly up to here.
LATEST_TIME: Final = 2**53 - 1


class Kind(IntEnum):
    """What a key signs; the numbers are those C2SP signed-note assigns."""

    NOTE = 0x01
    COSIGNATURE = 0x04
    MLDSA44 = 0x06


_PUBLIC_BYTES: Final = {Kind.NOTE: 32, Kind.COSIGNATURE: 32, Kind.MLDSA44: 1312}
_SIGNATURE_BYTES: Final = {Kind.NOTE: 64, Kind.COSIGNATURE: 64, Kind.MLDSA44: 2420}


@dataclass(frozen=True, slots=True)
class Key:
    """A public key under its owner's name."""

    name: str
    kind: Kind
    public: bytes

    @property
    def key_id(self) -> bytes:
        """The four bytes that lead each of its signatures."""
        return hashlib.sha256(self.name.encode() + b"\n" + bytes([self.kind]) + self.public).digest()[:KEY_ID_BYTES]

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{to_base64(bytes([self.kind]) + self.public)}"

    def signed(self, signature: Signature) -> bool:
        """Whether a signature line says to be by this key; nothing is verified."""
        return (signature.name, signature.key_id) == (self.name, self.key_id)


def read_key(text: object, place: Place | None = None) -> Key:
    """A verifier key (``NAME+ID+BASE64``); refuses (LED015) what is none, or of a kind not known here."""
    name, _, rest = text.partition("+") if isinstance(text, str) else ("", "", "")
    told, _, coded = rest.partition("+")
    data = from_base64(coded) or b""
    kind = next((one for one in Kind if data[:1] == bytes([one]) and len(data) == 1 + _PUBLIC_BYTES[one]), None)
    if kind is None or not key_name_fits(name) or (key := Key(name, kind, data[1:])).key_id.hex() != told:
        raise Refusal(
            "LED015",
            f"{str(text)[:60]!r} is no verifier key of Ed25519 or ML-DSA-44 whose id fits it",
            "copy the whole key from its owner: NAME+ID+BASE64",
            place,
        )
    return key


def message_of(key: Key, checkpoint: Checkpoint, time: int) -> bytes:
    """What a key of that kind signs of a checkpoint; ``time``: POSIX seconds, of kinds 4 and 6."""
    if key.kind == Kind.NOTE:
        return checkpoint.text.encode()
    if key.kind == Kind.COSIGNATURE:
        return f"cosignature/v1\ntime {time}\n{checkpoint.text}".encode()
    name, origin = key.name.encode(), checkpoint.origin.encode()
    return b"".join(
        (
            b"subtree/v1\n\0",
            bytes([len(name)]) + name,
            time.to_bytes(_TIME_BYTES, "big"),
            bytes([len(origin)]) + origin,
            (0).to_bytes(_TIME_BYTES, "big"),
            checkpoint.size.to_bytes(_TIME_BYTES, "big"),
            checkpoint.root,
        )
    )


def time_if_verified(key: Key, checkpoint: Checkpoint, signature: Signature) -> int | None:
    """The time a signature states (POSIX seconds; 0 of a kind without one), or none where it does not verify.

    Refuses (LED001, LED002) where the library that would tell is not installed, or too old.
    """
    timed = key.kind != Kind.NOTE
    told, data = (signature.data[:_TIME_BYTES], signature.data[_TIME_BYTES:]) if timed else (b"", signature.data)
    time = int.from_bytes(told, "big")
    if len(data) != _SIGNATURE_BYTES[key.kind] or time > LATEST_TIME:
        return None
    verifies = mldsa44_verifies if key.kind == Kind.MLDSA44 else ed25519_verifies
    return time if verifies(key.public, data, message_of(key, checkpoint, time)) else None


def with_time(kind: Kind, time: int, data: bytes) -> bytes:
    """A raw signature as its line holds it."""
    return data if kind == Kind.NOTE else time.to_bytes(_TIME_BYTES, "big") + data
