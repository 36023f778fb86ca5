"""How fast answers are taken in: for all together, as nobody is known; what comes faster is turned away."""

from dataclasses import dataclass
from threading import Lock
from typing import Final

from servanda.basis import SECOND

#: Bulletins whose rates are held; of a bulletin long unasked nothing is left to hold.
_MOST: Final = 1_000


@dataclass(frozen=True, slots=True)
class Pace:
    """One each ``each`` µs, and as many as ``at_once`` at once."""

    each: int
    at_once: int


#: Of one bulletin: what moderators can read, what a crowd taps, what counts for little.
PACES: Final = {
    "comment": Pace(4 * SECOND, 30),
    "react": Pace(SECOND // 10, 300),
    "report": Pace(2 * SECOND, 30),
    # Words to withdraw with have 128 bits; a pace here spares the disk.
    "withdraw": Pace(SECOND, 30),
    "inform": Pace(10 * SECOND, 30),
}


class Rates:
    """What is left of each pace, by bulletin."""

    def __init__(self, paces: dict[str, Pace] | None = None) -> None:
        self._paces = PACES if paces is None else paces
        #: When the pace would be whole again, had nothing more come; µs.
        self._whole: dict[tuple[str, str], int] = {}
        self._missed: dict[tuple[str, str], int] = {}
        self._lock = Lock()

    def taken(self, what: str, bulletin: str, now: int) -> bool:
        """Whether one more is taken in; if so, it is counted. ``now``: µs; the clock may jump."""
        pace, key = self._paces[what], (what, bulletin)
        longest = pace.each * pace.at_once
        with self._lock:
            # A clock set back by an hour shuts nobody out for an hour.
            whole = min(max(self._whole.get(key, 0), now), now + longest)
            taken = whole - now + pace.each <= longest
            if len(self._whole) >= _MOST and key not in self._whole:
                self._whole = {one: at for one, at in self._whole.items() if at > now}
            self._whole[key] = whole + pace.each if taken else whole
        if not taken:
            self.miss(what, bulletin)
        return taken

    def miss(self, what: str, bulletin: str) -> None:
        """Counts one that was turned away."""
        with self._lock:
            self._missed[what, bulletin] = self._missed.get((what, bulletin), 0) + 1

    def forget(self, now: int) -> None:
        """Nothing is left of when something came in, once its pace is whole again."""
        with self._lock:
            self._whole = {one: at for one, at in self._whole.items() if at > now}

    def missed(self, what: str, bulletin: str) -> int:
        """How many were turned away since the program started."""
        return self._missed.get((what, bulletin), 0)
