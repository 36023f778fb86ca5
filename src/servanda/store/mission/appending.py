"""Entries written: all of an act or none, positions from 1 without gaps, each key entered once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, func, insert, select

from servanda.access import Draft, Entry
from servanda.basis import canonical_bytes, fresh_bytes
from servanda.ledger import committed
from servanda.store.mission.base import Base
from servanda.store.mission.envelope import Envelope, content_of, envelope_of, place_of, row_mark_of
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.log_tables import TABLES
from servanda.store.mission.originals import SealedOriginal, keep
from servanda.store.mission.reading import COLUMNS, entry_of
from servanda.store.mission.refused import draft_unfit
from servanda.store.mission.tables import ENTRIES

SALT_BYTES = 32
# Made once: what is asked at every group is not put together anew.
_NEWEST: Final = select(func.coalesce(func.max(ENTRIES.c.position), 0))
_KNOWN: Final = select(*COLUMNS).where(ENTRIES.c.key.in_(bindparam("keys", expanding=True)))
_ENTER: Final = insert(ENTRIES)
#: What one act may enter.
MOST_DRAFTS = 1000


@dataclass(frozen=True, slots=True)
class Prepared:
    """A draft ready to be written: all that does not depend on its position."""

    envelope: Envelope
    told: bytes
    content: bytes
    key: bytes | None
    commitment: bytes
    body: bytes
    place: tuple[int, int] | None
    log: int


@dataclass(frozen=True, slots=True)
class Act:
    """What one act enters, and the originals its entries name; all of it is written, or nothing."""

    drafts: tuple[Prepared, ...]
    originals: tuple[SealedOriginal, ...] = ()


def prepared(drafts: Sequence[Draft], by: str, unit: str, now: int, ring: Keyring) -> tuple[Prepared, ...]:
    """Drafts of one act, sealed and committed to; refuses (STO114) what cannot be kept.

    A key holds for its author alone. A draft without one takes its key from the keyed draft before it in the act, so
    that an act sent twice is entered once, whole.
    """
    if len(drafts) > MOST_DRAFTS:
        raise draft_unfit(f"one act enters more than {MOST_DRAFTS} drafts")
    made, leading, behind = [], "", 0
    for draft in drafts:
        leading, behind = (draft.key, 0) if draft.key else (leading, behind + 1)
        envelope = envelope_of(draft, by, unit, now)
        content = content_of(draft)
        key = ring.name_of(canonical_bytes([by, leading, behind])) if leading else None
        made.append(_sealed(envelope, content, key, ring, TABLES[draft.log].number))
    keys = [one.key for one in made if one.key is not None]
    if len(set(keys)) < len(keys):
        raise draft_unfit("two drafts of one act have one key", "key")
    return tuple(made)


def _sealed(envelope: Envelope, content: bytes, key: bytes | None, ring: Keyring, log: int) -> Prepared:
    salt, told = fresh_bytes(SALT_BYTES), envelope.told()
    body = salt + content
    if envelope.data_class.secret:
        body = ring.seal(envelope.data_class.value, body, told)
    commitment = committed(envelope.told(content), salt)
    return Prepared(envelope, told, content, key, commitment, body, place_of(envelope, content), log)


def write(
    connection: Connection, base: Base, ring: Keyring, acts: Sequence[Act]
) -> list[tuple[tuple[Entry, ...], Sequence[Entry]]]:
    """The entries of each act: those its keys were entered as before, and new ones for the rest.

    With each act all that is new in the group.
    """
    originals = [one for act in acts for one in act.originals]
    if originals:
        keep(connection, originals)
    before = _before(connection, ring, [one.key for act in acts for one in act.drafts if one.key is not None])
    position = int(connection.execute(_NEWEST).scalar_one())
    rows, places, new = [], [], list[Entry]()
    done = list[tuple[tuple[Entry, ...], Sequence[Entry]]]()
    for act in acts:
        entered = []
        for one in act.drafts:
            known = None if one.key is None else before.get(one.key)
            if known is None:
                position += 1
                known = one.envelope.entry(position, one.content)
                new.append(known)
                rows.append(_row(position, one, ring))
                if one.place is not None:
                    places.append((position, *one.place))
                if one.key is not None:
                    before[one.key] = known
            entered.append(known)
        done.append((tuple(entered), new))
    if rows:
        point("append:insert")
        connection.execute(_ENTER, rows)
        point("append:inserted")
    if places:
        base.put_places(connection, places)
    return done


def _before(connection: Connection, ring: Keyring, keys: Sequence[bytes]) -> dict[bytes, Entry]:
    if not keys:
        return {}
    found = connection.execute(_KNOWN, {"keys": keys}).all()
    return {row.key: entry_of(row, ring) for row in found}


def _row(position: int, one: Prepared, ring: Keyring) -> dict[str, object]:
    envelope = one.envelope
    return {
        "position": position,
        "recorded": envelope.recorded,
        "happened": envelope.happened,
        "author": envelope.by,
        "unit": envelope.unit,
        "deed": envelope.deed,
        "area": envelope.area,
        "about": envelope.about,
        "data_class": envelope.data_class.value,
        "recipients": canonical_bytes(list(envelope.to)).decode(),
        "key": one.key,
        "commitment": one.commitment,
        "body": one.body,
        "mark": ring.mark(row_mark_of(position, one.told, one.key, one.commitment, False, one.log)),
        "log": one.log,
    }
