"""Sessions of people who signed in: a word in a cookie, of which only the hash is kept; ended by time, idleness, or hand.

The same for everybody: fifteen minutes without a page asked for, eight hours in all. Every request looks a session up
anew, so that one ended anywhere is ended at once.
"""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Final, Protocol

from servanda.access import Person
from servanda.basis import HOUR, MINUTE, SECOND, fresh_bytes

IDLE: Final = 15 * MINUTE
WHOLE: Final = 8 * HOUR
_WORD: Final = 32
#: A session is noted as in use this seldom, so that looking at pages writes little.
_NOTED: Final = 20 * SECOND


@dataclass(frozen=True, slots=True)
class Kept:
    """A session as kept: whose, since when, last used, until when at the latest; µs UTC."""

    person: Person
    begun: int
    seen: int
    until: int


class SessionStore(Protocol):
    """Where sessions are kept, by the hash of their word."""

    def begin_session(self, digest: bytes, person: str, begun: int, until: int) -> None:
        """A session that begins."""
        ...

    def session(self, digest: bytes) -> Kept | None:
        """A session of somebody who is not revoked; none where there is no such."""
        ...

    def session_seen(self, digest: bytes, seen: int) -> None:
        """A session was used."""
        ...

    def end_session(self, digest: bytes) -> None:
        """A session ends; its row is gone."""
        ...


@dataclass(frozen=True, slots=True)
class Session:
    """Who a request is from, and the token its changes carry."""

    person: Person
    token: str
    word: str


class Sessions:
    """Sessions over a store."""

    def __init__(self, store: SessionStore) -> None:
        self._store = store

    def begin(self, person: Person, now: int) -> str:
        """A session's word, for the cookie of the browser that signed in."""
        word = fresh_bytes(_WORD).hex()
        self._store.begin_session(_digest(word), person.id, now, now + WHOLE)
        return word

    def known(self, word: str, now: int) -> Session | None:
        """The session of a word; none once it ended. Looking counts as using it."""
        if len(word) != 2 * _WORD:
            return None
        digest = _digest(word)
        kept = self._store.session(digest)
        if kept is None:
            return None
        if now >= kept.until or now - kept.seen >= IDLE or now < kept.begun - MINUTE:
            self._store.end_session(digest)
            return None
        if now - kept.seen >= _NOTED:
            self._store.session_seen(digest, now)
        return Session(kept.person, _token(word), word)

    def stands(self, word: str, now: int) -> bool:
        """Whether a session has not ended; looking does not count as using it."""
        kept = self._store.session(_digest(word))
        return kept is not None and now < kept.until and now - kept.seen < IDLE

    def end(self, word: str) -> None:
        """The session ends."""
        self._store.end_session(_digest(word))


def _digest(word: str) -> bytes:
    return hashlib.sha256(b"servanda/session\n" + word.encode()).digest()


def _token(word: str) -> str:
    return hmac.new(word.encode(), b"change", hashlib.sha256).hexdigest()
