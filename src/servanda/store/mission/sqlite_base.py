"""A mission in one SQLite file: write-ahead log, every commit flushed, one writer, deleted bytes overwritten."""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError

from servanda.store.mission.base import Trouble
from servanda.store.mission.faults import point

_WAIT_S: Final = 10
_PIECE: Final = 4 * 1024**2
#: Of its index beside the file.
_ROOM: Final = 64 * 1024
_ENDINGS: Final = ("", "-wal", "-shm", "-journal")
_FULL: Final = (sqlite3.SQLITE_FULL,)
_READ_ONLY: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)
_UNREACHABLE: Final = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOMEM,
)
_PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    # What a sort or VACUUM sets aside never lies in a folder of temporary files.
    "temp_store=MEMORY",
)


class SqliteBase:
    """The file at ``path``; ``new``: made if it is not there."""

    def __init__(self, path: Path, *, new: bool = False) -> None:
        self.path = path
        self._mode = "rwc" if new else "rw"
        self._read = self._engine("BEGIN", 64)
        self._write = self._engine("BEGIN IMMEDIATE", 1)

    @property
    def shown(self) -> str:
        """The address."""
        return f"sqlite:///{self.path}"

    def _engine(self, begin: str, most: int) -> Engine:
        # Named, for SQLAlchemy would take one that keeps a connection for each thread.
        engine = create_engine(
            "sqlite://",
            creator=self._connected,
            poolclass=QueuePool,
            pool_size=min(most, 8),
            max_overflow=max(most - 8, 0),
        )

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine

    def _connected(self) -> sqlite3.Connection:
        if self._mode == "rwc":
            self._make()
        uri = f"file:{quote(str(self.path.absolute()))}?mode={self._mode}"
        made = sqlite3.connect(uri, uri=True, timeout=_WAIT_S, isolation_level=None, check_same_thread=False)
        try:
            for pragma in _PRAGMAS:
                made.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            made.close()
            raise
        except UnicodeError:
            # What it says of a damaged file quotes the damage, in no letters at all.
            made.close()
            raise sqlite3.DatabaseError("the file is damaged, and so is what SQLite says of it") from None
        return made

    def _make(self) -> None:
        """A new file is its owner's alone, and so is what SQLite puts beside it: envelopes stand there in clear."""
        try:
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError:
            return  # it is there, or cannot be: SQLite says which

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One state of the file."""
        with self._read.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one writer; other programs on the file wait."""
        with self._write.begin() as connection:
            yield connection
            point("commit")
        point("committed")

    def kept_out(self, error: BaseException) -> str | None:
        """A file has no door: nobody is kept out of it in this sense."""
        return None

    def trouble(self, error: BaseException) -> Trouble | None:
        """By SQLite's own codes."""
        cause: Any = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", None)
        if isinstance(cause, OSError):
            return Trouble.UNREACHABLE
        if code is None:
            return None
        first = code & 0xFF
        if first in _FULL:
            return Trouble.FULL
        if first in _READ_ONLY:
            return Trouble.READ_ONLY
        if first == sqlite3.SQLITE_IOERR and self._no_room():
            return Trouble.FULL
        return Trouble.UNREACHABLE if first in _UNREACHABLE else None

    def _no_room(self) -> bool:
        """Whether the disk has not the room that SQLite needs to open a file: it calls that a failing disk."""
        try:
            return shutil.disk_usage(self.path.parent).free < _ROOM
        except OSError:
            return False

    def set_largest(self, pages: int) -> int:
        """Bounds the file, in pages of 4 KiB; what the bound is now. It holds until the store is closed."""
        with self._alone() as raw:
            return int(raw.execute(f"PRAGMA max_page_count={int(pages)}").fetchone()[0])

    def scrub(self, needles: Sequence[bytes]) -> bool:
        """The write-ahead log emptied; the file written anew where something is still found in it."""
        point("scrub:checkpoint")
        if self._emptied() and needles and not self._found(needles):
            return True
        point("scrub:vacuum")
        with self._alone() as raw:
            raw.execute("VACUUM")
        point("scrub:vacuumed")
        return self._emptied() and not self._found(needles)

    def _emptied(self) -> bool:
        until = time.monotonic() + _WAIT_S
        with self._alone() as raw:
            while True:
                busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if not busy or time.monotonic() > until:
                    return not busy
                time.sleep(0.02)

    def _found(self, needles: Sequence[bytes]) -> bool:
        longest = max(map(len, needles), default=0)
        for ending in _ENDINGS[:2]:
            file = self.path.with_name(self.path.name + ending)
            if not longest or not file.exists():
                continue
            with file.open("rb") as read:
                before = b""
                while piece := read.read(_PIECE):
                    here = before + piece
                    if any(needle in here for needle in needles):
                        return True
                    before = here[-longest:]
        return False

    @contextmanager
    def _alone(self) -> Iterator[sqlite3.Connection]:
        """The writing connection, outside a transaction."""
        borrowed = self._write.raw_connection()
        try:
            raw = borrowed.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            yield raw
        finally:
            borrowed.close()

    def make_places(self, connection: Connection) -> None:
        """An R*Tree of whole numbers: exact, and part of SQLite."""
        connection.execute(text("DROP TABLE IF EXISTS places"))
        connection.execute(text("CREATE VIRTUAL TABLE places USING rtree_i32(position, west, east, south, north)"))

    def put_places(self, connection: Connection, places: Sequence[tuple[int, int, int]]) -> None:
        """Entries' places."""
        put = text("INSERT INTO places VALUES (:p, :e, :e, :n, :n)")
        connection.execute(put, [{"p": position, "e": east, "n": north} for position, east, north in places])

    def drop_places(self, connection: Connection, positions: Sequence[int]) -> None:
        """Entries' places taken out."""
        for position in positions:
            connection.execute(text("DELETE FROM places WHERE position = :p"), {"p": position})

    def within(self, connection: Connection, west: int, south: int, east: int, north: int) -> list[int]:
        """Positions in a box."""
        found = connection.execute(
            text(
                "SELECT position FROM places "
                "WHERE west >= :w AND east <= :e AND south >= :s AND north <= :n ORDER BY position"
            ),
            {"w": west, "e": east, "s": south, "n": north},
        )
        return [int(one) for one in found.scalars()]

    def disagreement(self, connection: Connection) -> str:
        """What SQLite's look at its own file finds first; it goes through every page."""
        said = str(connection.execute(text("PRAGMA integrity_check(1)")).scalar())
        return "" if said == "ok" else said

    def begun_size(self, connection: Connection) -> int:
        """How many tables there are."""
        return len(inspect(connection).get_table_names())

    def begun_to_wipe(self) -> bool:
        """The file is gone, or begins with zeros, as no record does."""
        try:
            with self.path.open("rb") as file:
                return not file.read(16).strip(b"\0")
        except FileNotFoundError:
            return True

    def wipe(self) -> None:
        """The files overwritten, flushed and removed; what a disk keeps of its own accord is beyond a program."""
        self.close()
        for ending in _ENDINGS:
            wipe_file(self.path.with_name(self.path.name + ending))

    def close(self) -> None:
        """Every connection closed."""
        self._read.dispose()
        self._write.dispose()


def wipe_file(path: Path) -> None:
    """A file overwritten with zeros, flushed, and removed."""
    with suppress(FileNotFoundError):
        left = path.stat().st_size
        point("wipe:overwrite")
        with path.open("r+b") as file:
            while left:
                left -= file.write(bytes(min(left, _PIECE)))
            file.flush()
            os.fsync(file.fileno())
        point("wipe:remove")
        path.unlink()
        point("wipe:removed")
