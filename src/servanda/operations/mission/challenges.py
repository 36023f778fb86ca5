"""Challenges that a device signs: made for one purpose, good for ten minutes, and once.

Nothing is remembered of those handed out, so that nobody can crowd others out by asking for many; what is remembered is
which came back, until they would be too old anyway. They end with the program.
"""

import hashlib
import hmac
from threading import Lock
from typing import Final

from servanda.basis import MINUTE, fresh_bytes

LASTS: Final = 10 * MINUTE
_NONCE, _TIME, _MARK = 16, 8, 32


class Challenges:
    """Makes challenges, and knows its own again."""

    def __init__(self) -> None:
        self._key = fresh_bytes(_MARK)
        self._spent: dict[bytes, int] = {}
        self._lock = Lock()

    def fresh(self, purpose: str, now: int) -> bytes:
        """A challenge for a purpose, from ``now`` (µs UTC) on."""
        made = fresh_bytes(_NONCE) + now.to_bytes(_TIME, "big")
        return made + self._mark(purpose, made)

    def spend(self, challenge: bytes, purpose: str, now: int) -> bool:
        """Whether a challenge was made here for this purpose, is young enough, and comes back for the first time."""
        made, mark = challenge[: _NONCE + _TIME], challenge[_NONCE + _TIME :]
        at = int.from_bytes(made[_NONCE:], "big")
        if len(challenge) != _NONCE + _TIME + _MARK or not hmac.compare_digest(mark, self._mark(purpose, made)):
            return False
        with self._lock:
            self._forget(now)
            if not at <= now < at + LASTS or challenge in self._spent:
                return False
            self._spent[challenge] = at + LASTS
            return True

    def _forget(self, now: int) -> None:
        """Those too old to be taken need not be remembered; they were spent about in the order they were made."""
        while self._spent and (first := next(iter(self._spent))) and self._spent[first] <= now:
            del self._spent[first]

    def _mark(self, purpose: str, made: bytes) -> bytes:
        return hmac.new(self._key, made + purpose.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
