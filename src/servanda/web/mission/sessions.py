"""Sessions of people who signed in: a word in a cookie, of which only the hash is kept; ended by time, or by hand.

The same for everybody: fifteen minutes without a page asked for, eight hours in all. What the disk says of a session is
believed for a second: one ended here is ended at once, one ended by another program within that second.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from servanda.access import Person
from servanda.basis import HOUR, MINUTE, SECOND, Refusal, fresh_bytes
from servanda.operations import KeptSession

IDLE: Final = 15 * MINUTE
WHOLE: Final = 8 * HOUR
_WORD: Final = 32
_IDLE_NAME, _WHOLE_NAME = "session-idle-minutes", "session-hours"
#: A session is noted as in use this seldom, so that looking at pages writes little.
_NOTED: Final = 20 * SECOND
#: How long what the disk says of a session is believed, and of how many: a flood of requests asks it seldom.
_BELIEVED: Final = SECOND
_MOST: Final = 2_000


class SessionStore(Protocol):
    """Where sessions are kept, by the hash of their word."""

    def begin(self, session: KeptSession) -> None:
        """Keeps a session."""
        ...

    def find(self, token_hash: bytes) -> KeptSession | None:
        """A session, whether it is over or not."""
        ...

    def of(self, person: str) -> tuple[KeptSession, ...]:
        """Somebody's sessions, over or not, the newest first."""
        ...

    def seen(self, token_hash: bytes, now: int) -> None:
        """Notes that a session was used."""
        ...

    def end(self, token_hash: bytes) -> None:
        """Ends a session."""
        ...

    def end_all(self, person: str) -> int:
        """Ends all sessions of somebody; how many there were."""
        ...


@dataclass(frozen=True, slots=True)
class Session:
    """Who a request is from, the token its changes carry, the word of the cookie, and since when (µs UTC). Never
    printed."""

    person: Person
    token: str = field(repr=False)
    word: str = field(repr=False)
    begun: int = 0


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session as its owner sees it: what it is ended by, since when, last used (µs UTC), whether one is in it."""

    id: str
    begun: int
    seen: int
    here: bool


class Sessions:
    """Sessions over a store; ``who`` gives somebody who may act by their pseudonym.

    ``idle``: µs without a page. ``agreed``: the settings two sides agreed to, which make sessions shorter and never
    longer.
    """

    def __init__(
        self,
        store: SessionStore,
        who: Callable[[str], Person | None],
        agreed: Callable[[], Mapping[str, int]] = dict,
        idle: int = IDLE,
    ) -> None:
        self._store, self._who, self._agreed, self._idle = store, who, agreed, idle
        self._read: dict[bytes, tuple[int, KeptSession | None]] = {}
        self._over: set[bytes] = set()

    def begin(self, person: Person, now: int) -> str:
        """A session's word, for the cookie of the browser that signed in."""
        word = fresh_bytes(_WORD).hex()
        self._store.begin(KeptSession(_digest(word), person.id, now, now, now + WHOLE))
        return word

    def known(self, word: str, now: int) -> Session | None:
        """The session of a word; none once it ended. Looking counts as using it."""
        kept = self._kept(word, now)
        person = self._who(kept.person) if kept else None
        if kept is None or person is None:
            return None
        if now - kept.seen >= _NOTED:
            self._noted(kept, now)
        return Session(person, _token(word), word, kept.begun)

    def stands(self, word: str, now: int) -> bool:
        """Whether a session has not ended; looking does not count as using it."""
        kept = self._kept(word, now)
        return kept is not None and self._who(kept.person) is not None

    def end(self, word: str) -> None:
        """The session ends."""
        self._ended(_digest(word))

    def _noted(self, kept: KeptSession, now: int) -> None:
        try:
            self._store.seen(kept.hash, now)
        except Refusal:
            # A full disk shuts nobody out of what can still be read.
            return
        self._read.pop(kept.hash, None)

    def _ended(self, hashed: bytes) -> None:
        self._read.pop(hashed, None)
        try:
            self._store.end(hashed)
        except Refusal:
            # Ended it is, even where the disk cannot be told; a server started anew goes by the hours on the disk.
            self._over.add(hashed)

    def _found(self, hashed: bytes, now: int) -> KeptSession | None:
        if hashed in self._over:
            return None
        at, kept = self._read.get(hashed, (0, None))
        if not 0 <= now - at < _BELIEVED:
            kept = self._store.find(hashed)
            if len(self._read) >= _MOST:
                self._read.clear()
            self._read[hashed] = now, kept
        return kept

    def end_all(self, person: Person) -> None:
        """Every session of somebody ends, wherever they are signed in."""
        self._store.end_all(person.id)
        self._read.clear()

    def of(self, person: Person, word: str, now: int) -> tuple[OpenSession, ...]:
        """Somebody's sessions that are not over, the newest first; ``word``: of the one they look from."""
        idle, whole = self._lasting()
        return tuple(
            OpenSession(one.hash.hex(), one.begun, one.seen, one.hash == _digest(word))
            for one in self._store.of(person.id)
            if one.hash not in self._over and now < min(one.until, one.begun + whole) and now - one.seen < idle
        )

    def end_of(self, person: Person, session: str) -> None:
        """One of somebody's sessions ends; nothing happens where it is none of theirs."""
        for one in self._store.of(person.id):
            if one.hash.hex() == session:
                self._ended(one.hash)

    def end_others(self, person: Person, word: str) -> None:
        """Every session of somebody ends but the one they are in."""
        for one in self._store.of(person.id):
            if one.hash != _digest(word):
                self._ended(one.hash)

    def _lasting(self) -> tuple[int, int]:
        agreed = self._agreed()
        return min(self._idle, agreed.get(_IDLE_NAME, self._idle)), min(WHOLE, agreed.get(_WHOLE_NAME, WHOLE))

    def _kept(self, word: str, now: int) -> KeptSession | None:
        kept = self._found(_digest(word), now) if len(word) == 2 * _WORD else None
        if kept is None:
            return None
        # A clock set back does not lengthen a session.
        idle, whole = self._lasting()
        if now >= min(kept.until, kept.begun + whole) or now - kept.seen >= idle or now < kept.begun - MINUTE:
            self._ended(kept.hash)
            return None
        return kept


def _digest(word: str) -> bytes:
    return hashlib.sha256(b"servanda/session\n" + word.encode("utf-8", "surrogatepass")).digest()


def _token(word: str) -> str:
    return hmac.new(word.encode(), b"change", hashlib.sha256).hexdigest()
