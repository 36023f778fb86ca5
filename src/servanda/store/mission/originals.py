"""Originals: bytes as they were received, by their digest, always sealed."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select

from servanda.access import DataClass
from servanda.store.mission.faults import point
from servanda.store.mission.hand import Hand
from servanda.store.mission.keyring import ORIGINAL, Keyring
from servanda.store.mission.refused import damaged, draft_unfit, not_there
from servanda.store.mission.tables import ORIGINALS

#: Photographs and drafts fit; films belong on a disk of their own.
LARGEST_ORIGINAL = 64 * 1024**2
_THERE: Final = select(ORIGINALS.c.digest).where(ORIGINALS.c.digest.in_(bindparam("digests", expanding=True)))
_KEEP: Final = insert(ORIGINALS)


@dataclass(frozen=True, slots=True)
class Kept:
    """An original without its bytes: digest (SHA-256, hex), class, when it was received (µs UTC)."""

    digest: str
    data_class: DataClass
    received: int


def sealed_original(ring: Keyring, data: bytes, data_class: DataClass) -> tuple[str, bytes]:
    """Digest (SHA-256, hex) and sealed bytes; refuses (STO114) what is too large."""
    if len(data) > LARGEST_ORIGINAL:
        raise draft_unfit(f"an original is larger than {LARGEST_ORIGINAL:,} bytes")
    digest = hashlib.sha256(data).hexdigest()
    return digest, ring.seal(_purpose(data_class), data, _bound(digest))


@dataclass(frozen=True, slots=True)
class SealedOriginal:
    """An original ready to be kept."""

    digest: str
    body: bytes
    data_class: DataClass
    received: int


def keep(connection: Connection, every: Sequence[SealedOriginal]) -> list[str]:
    """Keeps originals, and gives their digests; one kept already stays as it is, an erased one stays erased."""
    there = set(connection.execute(_THERE, {"digests": [one.digest for one in every]}).scalars())
    new = {one.digest: one for one in reversed(every) if one.digest not in there}
    if new:
        point("original:insert")
        connection.execute(
            _KEEP,
            [
                {"digest": one.digest, "data_class": one.data_class.value, "received": one.received, "body": one.body}
                for one in new.values()
            ],
        )
    return [one.digest for one in every]


def original_in(connection: Connection, ring: Keyring, digest: str) -> bytes:
    """The bytes as received; refuses what is not here or was erased (STO110), and what was altered (STO112)."""
    row = connection.execute(select(ORIGINALS).where(ORIGINALS.c.digest == digest)).one_or_none()
    what = f"the original {digest[:16]}"
    if row is None or row.body is None:
        raise not_there(what)
    data = ring.opened(_purpose(DataClass(row.data_class)), row.body, _bound(digest), what)
    if hashlib.sha256(data).hexdigest() != digest:
        raise damaged(what)
    return data


def originals_in(connection: Connection) -> "tuple[Kept, ...]":
    """All that are kept and not erased, oldest first."""
    columns = (ORIGINALS.c.digest, ORIGINALS.c.data_class, ORIGINALS.c.received)
    asked = select(*columns).where(ORIGINALS.c.body.is_not(None)).order_by(ORIGINALS.c.received, ORIGINALS.c.digest)
    return tuple(Kept(row.digest, DataClass(row.data_class), row.received) for row in connection.execute(asked))


def _purpose(data_class: DataClass) -> str:
    return data_class.value if data_class.secret else ORIGINAL


def _bound(digest: str) -> bytes:
    return b"original\n" + digest.encode()


class Originals:
    """The originals of a mission."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def keep(self, data: bytes, data_class: DataClass, now: int) -> str:
        """Keeps bytes as received, sealed under the key of their class; their digest. Twice is once."""
        return self._hand.writer.with_others(keep, self.sealed(data, data_class, now))

    def sealed(self, data: bytes, data_class: DataClass, now: int) -> SealedOriginal:
        """Bytes sealed, to be kept with the entries that name them."""
        digest, body = sealed_original(self._hand.ring, data, data_class)
        return SealedOriginal(digest, body, data_class, now)

    def all(self) -> tuple[Kept, ...]:
        """All that are kept and not erased, oldest first, without their bytes."""
        return self._hand.read(originals_in)

    def read(self, digest: str) -> bytes:
        """The bytes as received; refuses what is not here or was erased (STO110), and what was altered (STO112)."""
        return self._hand.read(lambda connection: original_in(connection, self._hand.ring, digest))
