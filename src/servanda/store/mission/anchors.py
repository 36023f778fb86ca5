"""Time stamps over heads of the log, each as it came from its authority."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from servanda.ledger import read_note
from servanda.store.mission.faults import point
from servanda.store.mission.hand import Hand
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.log_tables import LogTables
from servanda.store.mission.refused import damaged, not_there


@dataclass(frozen=True, slots=True)
class Anchored:
    """A head an authority has stamped: its size and text as it stands, when it was seen (µs UTC), and the answer."""

    size: int
    at: int
    reply: bytes
    head: str


def anchors_in(connection: Connection, log: LogTables, ring: Keyring, beyond: int, most: int) -> tuple[Anchored, ...]:
    """Of heads with more than ``beyond`` leaves, smallest first; refuses (STO112) what is not as it was written."""
    asked = _asked(log).where(log.anchors.c.size > beyond).order_by(log.anchors.c.size).limit(most)
    return tuple(_looked(log, ring, row) for row in connection.execute(asked))


def last_anchor_in(connection: Connection, log: LogTables, ring: Keyring) -> Anchored | None:
    """That of the largest head; none at first."""
    row = connection.execute(_asked(log).order_by(log.anchors.c.size.desc()).limit(1)).one_or_none()
    return None if row is None else _looked(log, ring, row)


def _asked(log: LogTables) -> Any:
    return select(log.anchors, log.heads.c.note).join(log.heads, log.heads.c.size == log.anchors.c.size)


def put_anchor(connection: Connection, log: LogTables, ring: Keyring, size: int, at: int, reply: bytes) -> None:
    """Keeps an answer; the first over a head stays. Refuses (STO110) a size of which there is no head."""
    if connection.execute(select(log.heads.c.size).where(log.heads.c.size == size)).scalar() is None:
        raise not_there(f"a head of {size} leaves")
    if connection.execute(select(log.anchors.c.size).where(log.anchors.c.size == size)).scalar() is not None:
        return
    point("anchor:insert")
    mark = ring.mark(_mark_of(log, size, at, reply))
    connection.execute(insert(log.anchors).values(size=size, at=at, reply=reply, mark=mark))


def _looked(log: LogTables, ring: Keyring, row: Row[Any]) -> Anchored:
    if not ring.marked(_mark_of(log, row.size, row.at, row.reply), row.mark):
        raise damaged(f"the time stamp over the head of {row.size} leaves")
    return Anchored(row.size, row.at, bytes(row.reply), str(read_note(row.note)))


def _mark_of(log: LogTables, size: int, at: int, reply: bytes) -> bytes:
    return log.bound + b"anchor\n" + size.to_bytes(8, "big") + at.to_bytes(8, "big") + reply


class Anchors:
    """The time stamps of a log of the mission."""

    def __init__(self, hand: Hand, log: LogTables) -> None:
        self._hand, self._log = hand, log

    def keep(self, size: int, at: int, reply: bytes) -> None:
        """Keeps an answer over the head of a size, seen at ``at`` (µs UTC); the first stays."""
        self._hand.write(lambda connection: put_anchor(connection, self._log, self._hand.ring, size, at, reply))

    def last(self) -> Anchored | None:
        """That of the largest head; none at first."""
        return self._hand.read(lambda connection: last_anchor_in(connection, self._log, self._hand.ring))

    def beyond(self, size: int, most: int = 1) -> tuple[Anchored, ...]:
        """Those of heads with more leaves than that, smallest first."""
        return self._hand.read(lambda connection: anchors_in(connection, self._log, self._hand.ring, size, most))
