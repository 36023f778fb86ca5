"""The room a person sits in: the desk as it stands, what changes it one at a time, and what closes it."""

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, Final, TypeVar, cast

from servanda.operations import Desk

T = TypeVar("T")
#: States whose views are kept: the present one and the one before it, in two languages.
_KEPT: Final = 4


class Room:
    """One open desk, shared by all windows of one person.

    A desk is a value: what only reads takes ``desk`` as it stands; what changes goes through ``change``, one after
    the other, so that two windows never write at once.
    """

    def __init__(self, desk: Desk, close: Callable[[], None] | None = None) -> None:
        self._desk = desk
        self._lock = Lock()
        self._made: dict[Hashable, Any] = {}
        self.close: Callable[[], None] = close or _nothing

    @property
    def desk(self) -> Desk:
        """The desk as it stands."""
        return self._desk

    def change(self, act: Callable[[Desk], Desk]) -> tuple[Desk, Desk]:
        """The desk before and after one change; refused, nothing changes."""
        with self._lock:
            before = self._desk
            self._desk = act(before)
            return before, self._desk

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made for a key, made once; the oldest are forgotten. Only for what follows from the key alone."""
        if key not in self._made:
            self._made[key] = make()
            while len(self._made) > _KEPT:
                del self._made[next(iter(self._made))]
        return cast(T, self._made[key])

    def remembers(self, key: Hashable) -> bool:
        """Whether something is kept under a key."""
        return key in self._made

    def ask(self, act: Callable[[Desk], Any]) -> Any:
        """What an act returns that changes the desk's files and not the desk, one after the other."""
        with self._lock:
            return act(self._desk)


def _nothing() -> None:
    """Nobody waits for the room to be closed."""
