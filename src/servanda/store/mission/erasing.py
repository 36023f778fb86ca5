"""Erasure: content and salt taken out of the record and off the disk; the commitment stays in the log."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from servanda.store.mission import people
from servanda.store.mission.base import Base
from servanda.store.mission.envelope import row_mark_of
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.log_tables import leaf_in
from servanda.store.mission.reading import COLUMNS, body_in, envelope_in
from servanda.store.mission.refused import not_logged, not_there
from servanda.store.mission.tables import ENTRIES, MISSION, ORIGINALS


def erase_entries(connection: Connection, base: Base, ring: Keyring, positions: Sequence[int]) -> list[bytes]:
    """Takes content and salt out of entries; what stood on the disk for them.

    Refuses (STO110) a position that is not there, (STO111) an entry that is not in the log yet. Those erased before
    stay as they are.
    """
    gone: list[bytes] = []
    for position in positions:
        row = connection.execute(select(*COLUMNS).where(ENTRIES.c.position == position)).one_or_none()
        if row is None:
            raise not_there(f"entry {position}")
        if leaf_in(row) is None:
            raise not_logged(position)
        if row.body is None:
            continue
        envelope = envelope_in(row)
        body_in(row, envelope, ring)
        mark = ring.mark(row_mark_of(position, envelope.told(), row.key, row.commitment, True, row.log))
        point("erase:update")
        connection.execute(update(ENTRIES).where(ENTRIES.c.position == position).values(body=None, mark=mark))
        gone.append(row.body)
    base.drop_places(connection, positions)
    point("erase:updated")
    return _due(connection, gone)


def erase_original(connection: Connection, digest: str) -> list[bytes]:
    """Takes an original out; refuses (STO110) one that is not there."""
    row = connection.execute(select(ORIGINALS).where(ORIGINALS.c.digest == digest)).one_or_none()
    if row is None:
        raise not_there(f"the original {digest[:16]}")
    connection.execute(update(ORIGINALS).where(ORIGINALS.c.digest == digest).values(body=None))
    return _due(connection, [] if row.body is None else [row.body])


def needles_of(bodies: Sequence[bytes]) -> tuple[bytes, ...]:
    """What to look for on the disk, page by page: pieces of a body, for a long one lies in several pages."""
    return tuple(
        piece for body in bodies for begin in range(0, len(body), 1024) if len(piece := body[begin : begin + 24]) >= 16
    )


def forget_name(connection: Connection, who: str) -> list[bytes]:
    """Takes out who is behind a pseudonym; refuses (STO110) an unknown one."""
    return _due(connection, people.forget_name(connection, who))


def _due(connection: Connection, gone: list[bytes]) -> list[bytes]:
    """Notes, in the same transaction, that the disk may still hold what was taken out."""
    if gone:
        connection.execute(update(MISSION).values(scrub_due=True))
    return gone
