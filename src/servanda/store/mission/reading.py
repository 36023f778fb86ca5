"""Entries read back: whole, in their order, and looked at against what was committed to."""

import json
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from servanda.access import DataClass, Entry
from servanda.ledger import committed
from servanda.store.mission.envelope import Envelope, row_mark_of
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.refused import damaged
from servanda.store.mission.tables import ENTRIES

COLUMNS: Final = tuple(ENTRIES.c)
_SALT: Final = 32
_AT_ONCE: Final = 1000


def envelope_in(row: Row[Any]) -> Envelope:
    """The envelope of a row; refuses (STO112) what was never written."""
    try:
        to = tuple(json.loads(row.recipients))
        made = Envelope(
            row.recorded, row.happened, row.author, row.unit, row.deed, row.about, DataClass(row.data_class), to
        )
    except (ValueError, TypeError):
        raise damaged(f"entry {row.position}") from None
    # A column of SQLite holds what was put there: a turned bit of its tag makes bytes of a text.
    texts = all(type(one) is str for one in (made.by, made.unit, made.deed, made.about, *to))
    if not texts or type(made.recorded) is not int or type(made.happened) is not int:
        raise damaged(f"entry {row.position}")
    return made


def body_in(row: Row[Any], envelope: Envelope, ring: Keyring) -> tuple[bytes, bytes] | None:
    """Salt and content of a row, none once erased; refuses (STO112) what the row's marks do not fit."""
    what = f"entry {row.position}"
    held = (row.key, row.commitment, row.mark, row.body)
    if any(type(one) not in (bytes, type(None)) for one in held) or type(row.log) is not int:
        raise damaged(what)
    told = envelope.told()
    mark = row_mark_of(row.position, told, row.key, row.commitment, row.body is None, row.log)
    if row.area != envelope.area or not ring.marked(mark, row.mark):
        raise damaged(what)
    if row.body is None:
        return None
    body = row.body
    if envelope.data_class.secret:
        body = ring.opened(envelope.data_class.value, body, told, what)
    salt, content = body[:_SALT], body[_SALT:]
    if len(salt) != _SALT or committed(envelope.told(content), salt) != row.commitment:
        raise damaged(what)
    return salt, content


def entry_of(row: Row[Any], ring: Keyring) -> Entry:
    """The entry of a row; refuses (STO112) a damaged one."""
    envelope = envelope_in(row)
    body = body_in(row, envelope, ring)
    return envelope.entry(row.position, None if body is None else body[1])


def rows_of(
    connection: Connection, after: int = 0, upto: int | None = None, about: str | None = None
) -> Iterator[Row[Any]]:
    """Rows in their order; some at a time, so that nothing stays open where a reader stops."""
    asked = select(*COLUMNS).order_by(ENTRIES.c.position).limit(_AT_ONCE)
    if upto is not None:
        asked = asked.where(ENTRIES.c.position <= upto)
    if about is not None:
        asked = asked.where(ENTRIES.c.about == about)
    while some := connection.execute(asked.where(ENTRIES.c.position > after)).all():
        yield from some
        after = some[-1].position


def entries_in(
    connection: Connection, ring: Keyring, after: int, upto: int | None, about: str | None
) -> tuple[Entry, ...]:
    """Entries in their order; refuses (STO112) a damaged one."""
    return tuple(entry_of(row, ring) for row in rows_of(connection, after, upto, about))


def abouts_in(connection: Connection, area: str) -> tuple[str, ...]:
    """The files of an area of deeds, in the order in which they began."""
    from sqlalchemy import func

    first = func.min(ENTRIES.c.position)
    asked = select(ENTRIES.c.about).where(ENTRIES.c.area == area).group_by(ENTRIES.c.about).order_by(first)
    return tuple(connection.execute(asked).scalars())
