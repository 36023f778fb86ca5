"""Time stamps over heads of the log, each as it came from its authority."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from servanda.ledger import read_note
from servanda.store.mission.faults import point
from servanda.store.mission.hand import Hand
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.refused import damaged, not_there
from servanda.store.mission.tables import ANCHORS, HEADS


@dataclass(frozen=True, slots=True)
class Anchored:
    """A head an authority has stamped: its size and text as it stands, when it was seen (µs UTC), and the answer."""

    size: int
    at: int
    reply: bytes
    head: str


def anchors_in(connection: Connection, ring: Keyring, beyond: int, most: int) -> tuple[Anchored, ...]:
    """Of heads with more than ``beyond`` leaves, smallest first; refuses (STO112) what is not as it was written."""
    asked = select(ANCHORS, HEADS.c.note).join(HEADS, HEADS.c.size == ANCHORS.c.size).where(ANCHORS.c.size > beyond)
    return tuple(_looked(ring, row) for row in connection.execute(asked.order_by(ANCHORS.c.size).limit(most)))


def last_anchor_in(connection: Connection, ring: Keyring) -> Anchored | None:
    """That of the largest head; none at first."""
    asked = select(ANCHORS, HEADS.c.note).join(HEADS, HEADS.c.size == ANCHORS.c.size)
    row = connection.execute(asked.order_by(ANCHORS.c.size.desc()).limit(1)).one_or_none()
    return None if row is None else _looked(ring, row)


def put_anchor(connection: Connection, ring: Keyring, size: int, at: int, reply: bytes) -> None:
    """Keeps an answer; the first over a head stays. Refuses (STO110) a size of which there is no head."""
    if connection.execute(select(HEADS.c.size).where(HEADS.c.size == size)).scalar() is None:
        raise not_there(f"a head of {size} leaves")
    if connection.execute(select(ANCHORS.c.size).where(ANCHORS.c.size == size)).scalar() is not None:
        return
    point("anchor:insert")
    mark = ring.mark(_mark_of(size, at, reply))
    connection.execute(insert(ANCHORS).values(size=size, at=at, reply=reply, mark=mark))


def _looked(ring: Keyring, row: Row[Any]) -> Anchored:
    if not ring.marked(_mark_of(row.size, row.at, row.reply), row.mark):
        raise damaged(f"the time stamp over the head of {row.size} leaves")
    return Anchored(row.size, row.at, bytes(row.reply), str(read_note(row.note)))


def _mark_of(size: int, at: int, reply: bytes) -> bytes:
    return b"anchor\n" + size.to_bytes(8, "big") + at.to_bytes(8, "big") + reply


class Anchors:
    """The time stamps of a mission's log."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def keep(self, size: int, at: int, reply: bytes) -> None:
        """Keeps an answer over the head of a size, seen at ``at`` (µs UTC); the first stays."""
        self._hand.write(lambda connection: put_anchor(connection, self._hand.ring, size, at, reply))

    def last(self) -> Anchored | None:
        """That of the largest head; none at first."""
        return self._hand.read(lambda connection: last_anchor_in(connection, self._hand.ring))

    def beyond(self, size: int, most: int = 1) -> tuple[Anchored, ...]:
        """Those of heads with more leaves than that, smallest first."""
        return self._hand.read(lambda connection: anchors_in(connection, self._hand.ring, size, most))
