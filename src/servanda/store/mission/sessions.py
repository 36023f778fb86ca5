"""Sessions of those who signed in: the hash of a token, never the token, and nothing of where they came from."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from servanda.store.mission.hand import Hand
from servanda.store.mission.tables import SESSIONS


@dataclass(frozen=True, slots=True)
class Session:
    """A session; times µs UTC. ``until``: when it ends whatever is done in it."""

    hash: bytes
    person: str
    begun: int
    seen: int
    until: int


_FIND = select(SESSIONS).where(SESSIONS.c.hash == bindparam("token_hash"))


def begin(connection: Connection, session: Session) -> None:
    """Keeps a session."""
    connection.execute(
        insert(SESSIONS).values(
            hash=session.hash, person=session.person, begun=session.begun, seen=session.seen, until=session.until
        )
    )


def session_in(connection: Connection, token_hash: bytes) -> Session | None:
    """The session of a token."""
    row = connection.execute(_FIND, {"token_hash": token_hash}).one_or_none()
    return None if row is None else Session(row.hash, row.person, row.begun, row.seen, row.until)


def sessions_of(connection: Connection, person: str) -> tuple[Session, ...]:
    """Somebody's sessions, the newest first."""
    asked = select(SESSIONS).where(SESSIONS.c.person == person).order_by(SESSIONS.c.begun.desc(), SESSIONS.c.hash)
    return tuple(Session(one.hash, one.person, one.begun, one.seen, one.until) for one in connection.execute(asked))


def seen(connection: Connection, token_hash: bytes, now: int) -> None:
    """Notes that a session was used."""
    connection.execute(update(SESSIONS).where(SESSIONS.c.hash == token_hash).values(seen=now))


def end(connection: Connection, token_hash: bytes) -> None:
    """Ends one."""
    connection.execute(delete(SESSIONS).where(SESSIONS.c.hash == token_hash))


def end_all(connection: Connection, person: str) -> int:
    """Ends all of somebody; how many there were."""
    return connection.execute(delete(SESSIONS).where(SESSIONS.c.person == person)).rowcount


def end_stale(connection: Connection, idle_since: int, now: int) -> int:
    """Ends those not used since, and those over; how many there were."""
    over = (SESSIONS.c.seen < idle_since) | (SESSIONS.c.until <= now)
    return connection.execute(delete(SESSIONS).where(over)).rowcount


class Sessions:
    """The sessions of a mission, by the hash of their token."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand

    def begin(self, session: Session) -> None:
        """Keeps a session."""
        self._hand.write(lambda connection: begin(connection, session))

    def find(self, token_hash: bytes) -> Session | None:
        """The session of a token; whether it is over is for the caller to say."""
        return self._hand.read(lambda connection: session_in(connection, token_hash))

    def of(self, person: str) -> tuple[Session, ...]:
        """Somebody's sessions, over or not, the newest first."""
        return self._hand.read(lambda connection: sessions_of(connection, person))

    def seen(self, token_hash: bytes, now: int) -> None:
        """Notes that a session was used."""
        self._hand.write(lambda connection: seen(connection, token_hash, now))

    def end(self, token_hash: bytes) -> None:
        """Ends one."""
        self._hand.write(lambda connection: end(connection, token_hash))

    def end_all(self, person: str) -> int:
        """Ends all of somebody; how many there were."""
        return self._hand.write(lambda connection: end_all(connection, person))

    def end_stale(self, idle_since: int, now: int) -> int:
        """Ends those not used since, and those over; how many there were."""
        return self._hand.write(lambda connection: end_stale(connection, idle_since, now))
