"""Commit points: every write, flush, commit and rename of the store passes one, so that each can be made to fail.

Nothing happens here unless somebody watches; tests do, as SQLite's do: fail (or be killed) at the first point, the
second, the third, until a run passes untouched.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

_watching: list[Callable[[str], None]] = []


def point(name: str) -> None:
    """Passes one commit point."""
    for watch in _watching:
        watch(name)


@contextmanager
def watched(watch: Callable[[str], None]) -> Iterator[None]:
    """Calls ``watch`` with the name of each point passed, in whichever thread; what it raises is the fault."""
    _watching.append(watch)
    try:
        yield
    finally:
        _watching.remove(watch)
