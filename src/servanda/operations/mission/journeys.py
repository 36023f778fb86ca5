"""Ways to an identity provider and back: bound to one browser and one provider, good for ten minutes, and once.

Nothing is kept of ways that were begun: state, nonce and verifier follow from the word in the browser's cookie and a
key that ends with the program, so that nobody crowds others out. What is kept is who came back, until they go on.
"""

import hashlib
import hmac
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from servanda.basis import fresh_bytes
from servanda.operations.mission.challenges import LASTS, Challenges

_WORD: Final = 32
#: Whoever comes back has an account at a provider; of each provider the oldest who do not go on are forgotten, so that
#: none crowds out who came from another.
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class Journey:
    """What one way goes with. ``word``: for the browser's cookie. Never printed."""

    word: str = field(repr=False)
    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Arrived:
    """Whom a provider spoke of: its key, their name there, when it was (µs UTC)."""

    provider: str
    subject: str
    at: int


class Journeys:
    """Begins ways, and knows its own again."""

    def __init__(self) -> None:
        self._key = fresh_bytes(_WORD)
        self._challenges = Challenges()
        self._arrived: dict[bytes, Arrived] = {}
        self._lock = Lock()

    def begin(self, provider: str, now: int) -> Journey:
        """A way to a provider."""
        word = fresh_bytes(_WORD).hex()
        return self._journey(word, self._challenges.fresh(_purpose(provider, word), now).hex())

    def back(self, word: str, state: str, provider: str, now: int) -> Journey:
        """The way of a browser that comes back; ``LookupError`` where it began none to there, or came before."""
        try:
            challenge = bytes.fromhex(state)
        except ValueError:
            challenge = b""
        if len(word) != 2 * _WORD or not self._challenges.spend(challenge, _purpose(provider, word), now):
            raise LookupError("not a way of this browser")
        return self._journey(word, state)

    def arrive(self, word: str, provider: str, subject: str, now: int) -> None:
        """Keeps whom a provider spoke of, for this browser."""
        with self._lock:
            self._arrived.pop(_hash(word), None)
            self._arrived[_hash(word)] = Arrived(provider, subject, now)
            same = [one for one, arrived in self._arrived.items() if arrived.provider == provider]
            for one in same[:-_MOST]:
                del self._arrived[one]

    def arrived(self, word: str, now: int) -> Arrived | None:
        """Whom a provider spoke of to this browser in the last ten minutes."""
        with self._lock:
            found = self._arrived.get(_hash(word))
        return found if found is not None and found.at <= now < found.at + LASTS else None

    def end(self, word: str) -> None:
        """The way is over: what was said is good no more."""
        with self._lock:
            self._arrived.pop(_hash(word), None)

    def _journey(self, word: str, state: str) -> Journey:
        made = {one: hmac.new(self._key, f"{one} {state} {word}".encode(), hashlib.sha256) for one in ("n", "v")}
        return Journey(word, state, made["n"].hexdigest(), made["v"].hexdigest())


def _purpose(provider: str, word: str) -> str:
    return f"provider {provider} {word}"


def _hash(word: str) -> bytes:
    return hashlib.sha256(b"servanda/journey\n" + word.encode("utf-8", "surrogatepass")).digest()
