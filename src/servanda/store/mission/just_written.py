"""Entries of the groups written last, for a moment: who takes them up need not read back what was just sealed.

Entries reach their writers in groups, and each writer takes up all that came before its own. An entry never changes;
it can only be erased, and then nothing is held here any more.
"""

import time
from collections.abc import Sequence
from threading import Lock
from typing import Final

from servanda.access import Entry

#: Another program may erase: what is older is read from the disk.
_FRESH_S: Final = 1.0
_MOST: Final = 2048


class JustWritten:
    """The last entries that this program wrote, in order and without gaps."""

    def __init__(self) -> None:
        self._held: tuple[Entry, ...] = ()
        self._at = 0.0
        self._lock = Lock()

    def add(self, group: Sequence[Entry]) -> None:
        """The new entries of one group, which is on the disk; of a group that is here already, nothing."""
        with self._lock:
            last = self._held[-1].position if self._held else 0
            if not group or group[-1].position <= last:
                return
            self._held = (*self._held, *group)[-_MOST:] if group[0].position == last + 1 else tuple(group)
            self._at = time.monotonic()

    def between(self, after: int, upto: int) -> tuple[Entry, ...] | None:
        """The entries above ``after`` up to ``upto``; None where not all of them were just written."""
        with self._lock:
            held, at = self._held, self._at
        if not held or time.monotonic() - at > _FRESH_S:
            return None
        first, last = held[0].position, held[-1].position
        return held[after + 1 - first : upto + 1 - first] if first <= after + 1 and upto <= last else None

    def forget(self) -> None:
        """Something was erased."""
        with self._lock:
            self._held = ()
