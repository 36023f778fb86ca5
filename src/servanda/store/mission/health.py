"""Whether the mission takes anything in: read-only while its disk is full or gone, and back by itself."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from servanda.basis import Refusal
from servanda.store.mission.base import Trouble
from servanda.store.mission.refused import disk_full, read_only, unreachable

#: How often it is tried again; in between everybody is told at once.
TRY_AGAIN_S: Final = 0.5
_REFUSED: Final[dict[Trouble, Callable[[str], Refusal]]] = {
    Trouble.FULL: disk_full,
    Trouble.READ_ONLY: read_only,
    Trouble.UNREACHABLE: unreachable,
}


@dataclass(frozen=True, slots=True)
class Health:
    """Whether entries are taken in; ``why``: the code and words of what stands in the way, empty where nothing does."""

    writable: bool
    code: str = ""
    why: str = ""


class Watch:
    """Keeps what became of the last writing."""

    def __init__(self, shown: str) -> None:
        self._shown = shown
        self._lock = threading.Lock()
        self._trouble: Trouble | None = None
        self._next = 0.0

    @property
    def health(self) -> Health:
        """As it stands."""
        trouble = self._trouble
        if trouble is None:
            return Health(True)
        told = self.refusal(trouble).reasons[0]
        return Health(False, told.code, told.why)

    def refusal(self, trouble: Trouble) -> Refusal:
        """A trouble in words."""
        return _REFUSED[trouble](self._shown)

    def turned_away(self) -> Refusal | None:
        """Why nothing is even tried now; none where it may be."""
        with self._lock:
            if self._trouble is None or time.monotonic() >= self._next:
                self._next = time.monotonic() + TRY_AGAIN_S
                return None
            return self.refusal(self._trouble)

    def fell(self, trouble: Trouble) -> Refusal:
        """Writing failed."""
        with self._lock:
            self._trouble, self._next = trouble, time.monotonic() + TRY_AGAIN_S
        return self.refusal(trouble)

    def stood(self) -> None:
        """Writing succeeded."""
        self._trouble = None
