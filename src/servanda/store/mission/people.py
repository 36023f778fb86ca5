"""People of the mission: pseudonym, role, unit, side in clear; who they are and how they sign in sealed or hashed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from servanda.access import DataClass, Person, Role
from servanda.store.mission.faults import point
from servanda.store.mission.keyring import Keyring
from servanda.store.mission.refused import draft_unfit, not_there
from servanda.store.mission.tables import PASSKEYS, PEOPLE, SESSIONS

_STAFF: Final = DataClass.STAFF.value


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey: what the browser names it by, its public key, and how often it was used."""

    id: bytes
    public_key: bytes
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A person as the mission keeps them; times µs UTC, ``revoked`` none while they may act."""

    person: Person
    enrolled: int
    revoked: int | None = None


@dataclass(frozen=True, slots=True)
class Credentials:
    """How somebody signs in: a password's hash (argon2id), the secret of a second factor, passkeys. Never printed."""

    password: str = field(default="", repr=False)
    factor: bytes | None = field(default=None, repr=False)
    passkeys: tuple[Passkey, ...] = field(default=(), repr=False)


def enrol(connection: Connection, ring: Keyring, person: Person, name: str, now: int) -> None:
    """Enrols somebody under a pseudonym that is theirs for good; refuses (STO114) one that is taken."""
    if connection.execute(select(PEOPLE.c.id).where(PEOPLE.c.id == person.id)).scalar() is not None:
        raise draft_unfit("the pseudonym is taken", "id")
    sealed = ring.seal(_STAFF, name.encode(), _bound("name", person.id)) if name else None
    # Nobody is enrolled at one instant with another: lists in the order of enrolment never order by name.
    last = connection.execute(select(func.max(PEOPLE.c.enrolled))).scalar()
    at = now if last is None else max(now, last + 1)
    point("person:insert")
    connection.execute(
        insert(PEOPLE).values(
            id=person.id,
            role=person.role.value,
            unit=person.unit,
            side=person.side,
            number=person.number,
            enrolled=at,
            name=sealed,
            password="",
        )
    )


def people_in(connection: Connection) -> tuple[Enrolled, ...]:
    """Everybody, in the order of enrolment, without names."""
    asked = select(PEOPLE).order_by(PEOPLE.c.enrolled, PEOPLE.c.id)
    return tuple(map(_enrolled, connection.execute(asked)))


def person_in(connection: Connection, who: str) -> Enrolled | None:
    """One of them by pseudonym."""
    row = connection.execute(select(PEOPLE).where(PEOPLE.c.id == who)).one_or_none()
    return None if row is None else _enrolled(row)


def name_in(connection: Connection, ring: Keyring, who: str) -> str:
    """Who is behind a pseudonym; empty where nobody said or it was erased. Refuses (STO110) an unknown pseudonym."""
    row = _row(connection, who)
    what = "the name behind a pseudonym"
    return "" if row.name is None else ring.opened(_STAFF, row.name, _bound("name", who), what).decode()


def credentials_in(connection: Connection, ring: Keyring, who: str) -> Credentials:
    """How somebody signs in; refuses (STO110) an unknown pseudonym."""
    row = _row(connection, who)
    factor = None
    if row.factor is not None:
        factor = ring.opened(_STAFF, row.factor, _bound("factor", who), "a second factor")
    keys = connection.execute(select(PASSKEYS).where(PASSKEYS.c.person == who).order_by(PASSKEYS.c.added))
    return Credentials(row.password, factor, tuple(Passkey(one.id, one.public_key, one.uses) for one in keys))


def set_credentials(connection: Connection, ring: Keyring, who: str, held: Credentials, now: int) -> None:
    """Puts what somebody signs in with in place of what was; refuses (STO110) an unknown pseudonym."""
    _row(connection, who)
    factor = None if held.factor is None else ring.seal(_STAFF, held.factor, _bound("factor", who))
    point("credentials:update")
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == who).values(password=held.password, factor=factor))
    connection.execute(delete(PASSKEYS).where(PASSKEYS.c.person == who))
    _put_passkeys(connection, who, held.passkeys, now)


def _put_passkeys(connection: Connection, who: str, keys: Sequence[Passkey], now: int) -> None:
    rows = [
        {"id": one.id, "person": who, "public_key": one.public_key, "uses": one.uses, "added": now + n}
        for n, one in enumerate(keys)
    ]
    if rows:
        connection.execute(insert(PASSKEYS), rows)


def passkey_owner(connection: Connection, key: bytes) -> str | None:
    """Whose passkey that is."""
    owner: str | None = connection.execute(select(PASSKEYS.c.person).where(PASSKEYS.c.id == key)).scalar()
    return owner


def passkey_used(connection: Connection, key: bytes, uses: int) -> bool:
    """Notes how often a passkey says it was used; false where it says less than before: it was copied."""
    done = connection.execute(
        update(PASSKEYS)
        .where(PASSKEYS.c.id == key, (PASSKEYS.c.uses < uses) | ((PASSKEYS.c.uses == 0) & (uses == 0)))
        .values(uses=uses)
    )
    return done.rowcount == 1


def add_passkey(connection: Connection, who: str, key: Passkey, now: int) -> None:
    """One more passkey; refuses (STO110) an unknown pseudonym, (STO114) a key that is somebody's already."""
    _row(connection, who)
    if passkey_owner(connection, key.id) is not None:
        raise draft_unfit("the passkey is somebody's already", "passkey")
    last = connection.execute(select(func.max(PASSKEYS.c.added)).where(PASSKEYS.c.person == who)).scalar()
    point("passkey:insert")
    _put_passkeys(connection, who, (key,), now if last is None else max(now, last + 1))


def remove_passkey(connection: Connection, who: str, key: bytes) -> bool:
    """Takes one of somebody's passkeys out; false where they have no such one."""
    point("passkey:delete")
    done = connection.execute(delete(PASSKEYS).where(PASSKEYS.c.id == key, PASSKEYS.c.person == who))
    return done.rowcount == 1


def revoke(connection: Connection, who: str, now: int) -> None:
    """Nobody acts under a pseudonym any more: its sessions end, its credentials go. Refuses (STO110) an unknown one."""
    row = _row(connection, who)
    at = now if row.revoked is None else row.revoked
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == who).values(revoked=at, password="", factor=None))
    connection.execute(delete(PASSKEYS).where(PASSKEYS.c.person == who))
    connection.execute(delete(SESSIONS).where(SESSIONS.c.person == who))


def forget_name(connection: Connection, who: str) -> list[bytes]:
    """Takes out who is behind a pseudonym; what stood on the disk for it."""
    row = _row(connection, who)
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == who).values(name=None))
    return [] if row.name is None else [row.name]


def _row(connection: Connection, who: str) -> Row[Any]:
    row = connection.execute(select(PEOPLE).where(PEOPLE.c.id == who)).one_or_none()
    if row is None:
        raise not_there("a person of that pseudonym")
    return row


def _enrolled(row: Row[Any]) -> Enrolled:
    return Enrolled(Person(row.id, Role(row.role), row.unit, row.side, row.number), row.enrolled, row.revoked)


def _bound(what: str, who: str) -> bytes:
    return f"{what}\n{who}".encode()
