"""The humanitarian, security and regional tracks side by side, each by what is due on it; no figure adds them up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

#: The three tracks of a mission; an agreement may name others.
TRACKS: Final = ("humanitarian", "security", "regional")
_ORDER: Final = ("open", "overdue", "lapsed", "met", "late")


class Owed(Protocol):
    """Anything due: how it stands, and by when (µs UTC; None: no hour was agreed)."""

    @property
    def progress(self) -> str:
        """open, overdue, lapsed, met or late."""

    @property
    def by(self) -> int | None:
        """By when."""


@dataclass(frozen=True, slots=True)
class Track:
    """One track: how many things on it stand how, the next hour something is due, and the longest overdue since.

    Times µs UTC; None where there is none.
    """

    name: str
    open: int = 0
    overdue: int = 0
    lapsed: int = 0
    met: int = 0
    late: int = 0
    next_by: int | None = None
    overdue_since: int | None = None

    @property
    def total(self) -> int:
        """How many things are or were due on it."""
        return self.open + self.overdue + self.lapsed + self.met + self.late


def tracks(dues: Iterable[tuple[str, Owed]], names: Sequence[str] = TRACKS) -> tuple[Track, ...]:
    """Each track by what is due on it, in the order of ``names``; tracks not named follow as they are met."""
    found: dict[str, list[Owed]] = {name: [] for name in names}
    for name, one in dues:
        found.setdefault(name, []).append(one)
    return tuple(_track(name, held) for name, held in found.items())


def _track(name: str, held: list[Owed]) -> Track:
    counted = {how: sum(one.progress == how for one in held) for how in _ORDER}
    waiting = [one.by for one in held if one.progress == "open" and one.by is not None]
    missed = [one.by for one in held if one.progress in ("overdue", "lapsed") and one.by is not None]
    return Track(name, **counted, next_by=min(waiting, default=None), overdue_since=min(missed, default=None))
