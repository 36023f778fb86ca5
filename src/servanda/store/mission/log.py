"""A log of the mission in its database: what waits, what a tick appends, tiles, heads and their countersignatures.

``log``: which of the two; no query reaches from one into the other.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from servanda.ledger import (
    Batch,
    CompactRange,
    Edge,
    NodeAt,
    Note,
    Opening,
    Record,
    Signature,
    entry_bundle,
    leaf_hash,
    nodes_in,
    read_checkpoint,
    read_note,
)
from servanda.store.mission.envelope import Envelope
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.log_tables import LogTables
from servanda.store.mission.reading import COLUMNS, body_in, envelope_in
from servanda.store.mission.refused import damaged, head_unfit, not_logged, not_there
from servanda.store.mission.tables import ENTRIES

_HASH: Final = 32
_WIDE: Final = 256
_PATH: Final = re.compile(r"tile/(\d+|entries)/((?:x\d{3}/)*\d{3})(?:\.p/(\d+))?")


def waiting_in(connection: Connection, log: LogTables, ring: Keyring, most: int) -> tuple[Opening, ...]:
    """Openings of entries that are in no head yet, oldest first."""
    asked = select(*COLUMNS).where(log.waiting).order_by(ENTRIES.c.position).limit(most)
    found = []
    for row in connection.execute(asked):
        envelope = envelope_in(row)
        found.append(_opening(envelope, body_in(row, envelope, ring), row.position))
    return tuple(found)


def _opening(envelope: Envelope, body: tuple[bytes, bytes] | None, position: int) -> Opening:
    if body is None:
        raise not_logged(position)
    return Opening(body[0], envelope.told(body[1]))


def size_in(connection: Connection, log: LogTables) -> int:
    """How many leaves the log has."""
    return int(connection.execute(select(func.coalesce(func.max(log.leaves.c.leaf) + 1, 0))).scalar_one())


def file_in(connection: Connection, log: LogTables, path: str) -> bytes | None:
    """A file of the log by its C2SP path; a partial tile also from a wider one."""
    found = _PATH.fullmatch(path)
    if found is None:
        return None
    number = int(re.sub(r"[x/]", "", found[2]))
    width = int(found[3] or _WIDE)
    if found[1] == "entries":
        entries = _commitments(connection, log, number * _WIDE, width)
        return entry_bundle(entries) if len(entries) == width else None
    asked = select(log.tiles.c.hashes).where(log.tiles.c.level == int(found[1]), log.tiles.c.number == number)
    held = connection.execute(asked).scalar()
    return None if held is None or len(held) < width * _HASH else bytes(held[: width * _HASH])


def _commitments(connection: Connection, log: LogTables, begin: int, count: int) -> list[bytes]:
    asked = select(log.leaves.c.commitment).where(log.leaves.c.leaf >= begin, log.leaves.c.leaf < begin + count)
    return list(connection.execute(asked.order_by(log.leaves.c.leaf)).scalars())


def nodes_at(connection: Connection, log: LogTables, size: int) -> NodeAt:
    """Whole subtrees of the log when it had ``size`` leaves, for proofs."""
    return nodes_in(size, lambda path: file_in(connection, log, path))


def tree_in(connection: Connection, log: LogTables) -> CompactRange:
    """The log as it stands, to let it grow."""
    size = size_in(connection, log)
    node, peaks, begin = nodes_at(connection, log, size), [], 0
    for level in range(size.bit_length() - 1, -1, -1):
        if size >> level & 1:
            peaks.append(node(level, begin >> level))
            begin += 1 << level
    return CompactRange(size, tuple(peaks))


def append_batch(connection: Connection, log: LogTables, ring: Keyring, batch: Batch, head: Note) -> None:
    """Leaves, tiles and signed head of one tick; refuses (STO113) what does not follow from the log as it stands."""
    tree = tree_in(connection, log)
    hashes = [leaf_hash(one) for one in batch.entries]
    checkpoint = read_checkpoint(head.text)
    grown = tree.extended(hashes)
    if (checkpoint.size, checkpoint.root) != (grown.size, grown.root):
        raise head_unfit(f"the head is not that of the log of {tree.size} leaves with this batch of {len(hashes)}")
    if not head.signatures:
        raise head_unfit("nobody has signed the head")
    last = last_head_in(connection, log)
    if last is not None and read_checkpoint(last.text).origin != checkpoint.origin:
        raise head_unfit("the head is another log's")
    point("tick:leaves")
    _put_leaves(connection, log, tree.size, batch.leaves)
    point("tick:tiles")
    _put_tiles(connection, log, tree.size, hashes)
    point("tick:head")
    connection.execute(delete(log.heads).where(log.heads.c.size == checkpoint.size))
    connection.execute(insert(log.heads).values(size=checkpoint.size, **_marked(log, ring, checkpoint.size, str(head))))
    point("tick:headed")


def _put_leaves(connection: Connection, log: LogTables, size: int, leaves: Sequence[Opening]) -> None:
    rows, entries = [], []
    for leaf, one in enumerate(leaves, size):
        salt = one.salt if one.content is None else None
        rows.append({"leaf": leaf, "commitment": one.commitment, "salt": salt})
        if one.content is not None:
            entries.append({"new_leaf": leaf, "its": one.commitment})
    if entries:
        here = (ENTRIES.c.commitment == bindparam("its")) & log.waiting
        connection.execute(update(ENTRIES).where(here).values({log.leaf: bindparam("new_leaf")}), entries)
        given = select(func.count()).select_from(ENTRIES).where(log.column >= size)
        if connection.execute(given).scalar_one() != len(entries):
            raise head_unfit("the batch holds a record that is not waiting")
    if rows:
        connection.execute(insert(log.leaves), rows)


def _put_tiles(connection: Connection, log: LogTables, size: int, hashes: Sequence[bytes]) -> None:
    _, files = Edge.read(size, lambda path: file_in(connection, log, path)).grown(hashes)
    for path, data in sorted(files.items(), key=lambda one: len(one[1])):
        found = _PATH.fullmatch(path)
        assert found is not None
        level, number = int(found[1]), int(re.sub(r"[x/]", "", found[2]))
        connection.execute(delete(log.tiles).where(log.tiles.c.level == level, log.tiles.c.number == number))
        connection.execute(insert(log.tiles).values(level=level, number=number, hashes=data))


def last_head_in(connection: Connection, log: LogTables) -> Note | None:
    """The newest head."""
    told = connection.execute(select(log.heads.c.note).order_by(log.heads.c.size.desc()).limit(1)).scalar()
    return None if told is None else read_note(told)


def heads_in(connection: Connection, log: LogTables, after: int) -> tuple[str, ...]:
    """Signed heads greater than ``after``, in order of growth."""
    return tuple(
        connection.execute(
            select(log.heads.c.note).where(log.heads.c.size > after).order_by(log.heads.c.size)
        ).scalars()
    )


def countersign(
    connection: Connection, log: LogTables, ring: Keyring, size: int, signatures: Sequence[Signature]
) -> Note:
    """The head with further signatures; refuses (STO110) a size of which there is no head."""
    row = connection.execute(select(log.heads).where(log.heads.c.size == size)).one_or_none()
    if row is None:
        raise not_there(f"a head of {size} leaves")
    look_at_head(log, ring, row)
    note = read_note(row.note).with_signatures(*signatures)
    point("countersign:update")
    told = str(read_note(str(note)))
    connection.execute(update(log.heads).where(log.heads.c.size == size).values(**_marked(log, ring, size, told)))
    return note


def look_at_head(log: LogTables, ring: Keyring, row: Row[Any]) -> None:
    """Refuses (STO112) a head that is not as it was written."""
    if not ring.marked(_head_mark_of(log, row.size, row.note), row.mark):
        raise damaged(f"the head of {row.size} leaves")


def _marked(log: LogTables, ring: Keyring, size: int, note: str) -> dict[str, Any]:
    return {"note": note, "mark": ring.mark(_head_mark_of(log, size, note))}


def _head_mark_of(log: LogTables, size: int, note: str) -> bytes:
    return log.bound + b"head\n" + size.to_bytes(8, "big") + note.encode()


def record_at(connection: Connection, log: LogTables, ring: Keyring, position: int) -> Record:
    """What opens an entry's leaf, or that it was erased; refuses (STO110, STO111) what is in no head."""
    row = connection.execute(select(*COLUMNS).where(ENTRIES.c.position == position)).one_or_none()
    if row is None or row.log != log.number:
        raise not_there(f"entry {position}")
    leaf = log.leaf_of(row)
    if leaf is None:
        raise not_logged(position)
    envelope = envelope_in(row)
    body = body_in(row, envelope, ring)
    opening = None if body is None else _opening(envelope, body, position)
    return Record(leaf, row.commitment, opening)
