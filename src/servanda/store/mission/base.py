"""What keeps a mission's tables: who reads, who writes, and what SQLite and PostgreSQL each do their own way."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from typing import Protocol

from sqlalchemy import Connection


class Trouble(Enum):
    """Why the keeper takes nothing in, as far as its error tells."""

    FULL = "full"
    READ_ONLY = "read-only"
    UNREACHABLE = "unreachable"


class Base(Protocol):
    """SQLite in a file, or a database of a PostgreSQL server."""

    @property
    def shown(self) -> str:
        """The address, without any password."""
        ...

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One state of everything, however long it is read."""
        ...

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one who writes; on the disk when it ends, or nothing of it is kept."""
        ...

    def kept_out(self, error: BaseException) -> str | None:
        """Why a server that answers lets this program in no further; None where that is not the trouble."""
        ...

    def trouble(self, error: BaseException) -> Trouble | None:
        """What an error tells of the keeper; none where it is about what was asked."""
        ...

    def scrub(self, needles: Sequence[bytes]) -> bool:
        """Takes what was deleted off the disk; whether nothing of ``needles`` is left in its files."""
        ...

    def make_places(self, connection: Connection) -> None:
        """The index of places, made anew and empty."""
        ...

    def put_places(self, connection: Connection, places: Sequence[tuple[int, int, int]]) -> None:
        """Places of entries: position, east, north; at least one."""
        ...

    def drop_places(self, connection: Connection, positions: Sequence[int]) -> None:
        """Entries' places taken out."""
        ...

    def within(self, connection: Connection, west: int, south: int, east: int, north: int) -> list[int]:
        """Positions of entries in a box, its border included."""
        ...

    def disagreement(self, connection: Connection) -> str:
        """What the database itself finds wrong between its rows and indexes, in its words; empty where nothing."""
        ...

    def begun_size(self, connection: Connection) -> int:
        """How many tables there are, whoever made them."""
        ...

    def begun_to_wipe(self) -> bool:
        """Whether nothing is left, or what is left was being wiped."""
        ...

    def wipe(self) -> None:
        """Everything destroyed."""
        ...

    def close(self) -> None:
        """Every connection closed."""
        ...
