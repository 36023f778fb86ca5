"""The room a person sits in: the desk as it stands, what changes it one at a time, and what closes it."""

import gc
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from threading import Condition, Lock
from typing import Any, Final, TypeVar, cast

from servanda.operations import Desk

T = TypeVar("T")
#: States whose views are kept: the present one and the one before it, in two languages.
_KEPT: Final = 4
#: Seconds that reading for proposals waits at most for letters to be answered, at each sentence.
_PATIENCE: Final = 0.5


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
        self._urgent = 0
        self._calm = Condition()
        desk.offered.rest = self._rest

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

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """While somebody waits for what a letter leads to, reading a long draft for proposals stands still."""
        with self._calm:
            self._urgent += 1
        try:
            yield
        finally:
            with self._calm:
                self._urgent -= 1
                self._calm.notify_all()

    @staticmethod
    def settle() -> None:
        """What was just read of a long draft stays: it is left out of every later search for unused memory."""
        gc.freeze()

    def _rest(self) -> None:
        if self._urgent:
            with self._calm:
                self._calm.wait_for(lambda: not self._urgent, _PATIENCE)

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made for a key, made once; the oldest are forgotten. Only for what follows from the key alone."""
        if key not in self._made:
            self._made[key] = make()
            while len(self._made) > _KEPT:
                del self._made[next(iter(self._made))]
        return cast(T, self._made[key])

    def ask(self, act: Callable[[Desk], Any]) -> Any:
        """What an act returns that changes the desk's files and not the desk, one after the other."""
        with self._lock:
            return act(self._desk)


def _nothing() -> None:
    """Nobody waits for the room to be closed."""
