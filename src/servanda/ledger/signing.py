"""Signing log heads: by the log itself, and by those who countersign it at a stated time."""

from dataclasses import dataclass, field

from servanda.ledger.checkpoints import Checkpoint
from servanda.ledger.keys import Key, Kind, message_of, with_time
from servanda.ledger.notes import Note, Signature
from servanda.ledger.signatures import ed25519_public, ed25519_signed, mldsa44_public, mldsa44_signed


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody's private key: a 32-byte seed, its kind and the name it signs under. Never printed.

    A seed of Ed25519 serves one countersigner alone: what it signs does not hold the name (C2SP tlog-cosignature).
    """

    name: str
    kind: Kind
    seed: bytes = field(repr=False)

    @property
    def key(self) -> Key:
        """The public key."""
        public = mldsa44_public if self.kind == Kind.MLDSA44 else ed25519_public
        return Key(self.name, self.kind, public(self.seed))

    def sign(self, checkpoint: Checkpoint, time: int = 0) -> Signature:
        """A signature line for a head; ``time``: POSIX seconds, told by kinds 4 and 6."""
        key = self.key
        signed = mldsa44_signed if self.kind == Kind.MLDSA44 else ed25519_signed
        return Signature(
            self.name, key.key_id, with_time(self.kind, time, signed(self.seed, message_of(key, checkpoint, time)))
        )


def signed_head(checkpoint: Checkpoint, *signers: Signer, time: int = 0) -> Note:
    """A checkpoint as a note signed by the log, with one key or several."""
    return Note(checkpoint.text, tuple(one.sign(checkpoint, time) for one in signers))
