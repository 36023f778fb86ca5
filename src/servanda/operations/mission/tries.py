"""How often somebody may try: five times, then a wait that doubles; counted for a name and for where it comes from.

Held in memory: a server started anew has forgotten, and starts slowly enough that this helps no guesser.
"""

from dataclasses import dataclass
from threading import Lock
from typing import Final

from servanda.basis import MINUTE, SECOND

FREE: Final = 5
_FIRST: Final = 30 * SECOND
_LONGEST: Final = 15 * MINUTE
#: Names nobody has are tried as well; the oldest are forgotten.
_MOST: Final = 10_000


@dataclass(slots=True)
class _Count:
    failed: int = 0
    until: int = 0


class Tries:
    """Counts failed tries by a key."""

    def __init__(self) -> None:
        self._counts: dict[str, _Count] = {}
        self._lock = Lock()

    def wait(self, key: str, now: int) -> int:
        """How long, in µs, before the next try is looked at; 0 for at once."""
        with self._lock:
            count = self._counts.get(key)
            return max(0, count.until - now) if count else 0

    def begun(self, key: str, now: int) -> int:
        """How long, in µs, before the next try is looked at; 0: one begins, and has failed unless it ``worked``.

        So of many sent at one moment no more are looked at than of those sent one after the other.
        """
        with self._lock:
            count = self._counts.get(key)
            left = max(0, count.until - now) if count else 0
            if not left:
                self._count(key, now)
            return left

    def failed(self, key: str, now: int) -> None:
        """One more try that failed."""
        with self._lock:
            self._count(key, now)

    def _count(self, key: str, now: int) -> None:
        count = self._counts.pop(key, None) or _Count()
        count.failed += 1
        if count.failed >= FREE:
            count.until = now + min(_FIRST << min(count.failed - FREE, 20), _LONGEST)
        self._counts[key] = count
        while len(self._counts) > _MOST:
            del self._counts[next(iter(self._counts))]

    def worked(self, key: str) -> None:
        """A try that worked: what came before is forgotten."""
        with self._lock:
            self._counts.pop(key, None)
