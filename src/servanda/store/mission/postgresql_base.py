"""A mission in a database of a PostgreSQL server (15 or later); places in PostGIS where the server has it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError, PendingRollbackError, SQLAlchemyError

from servanda.store.mission.base import Trouble
from servanda.store.mission.faults import point
from servanda.store.mission.tables import METADATA, MISSION

#: One lock for all who write, in whichever program: "servanda" as a number.
_WRITERS: Final = 0x73657276616E6461
#: Every commit is flushed, whatever the server's default.
_OPTIONS: Final = "-c synchronous_commit=on -c lock_timeout=10s -c client_min_messages=warning"
_FULL: Final = ("53100", "53000")
_READ_ONLY: Final = ("25006", "42501")
#: Connection trouble, shutting down, too many connections, locks held too long, errors of the disk.
_UNREACHABLE: Final = ("08", "57P", "53", "55P03", "40", "58", "XX")


#: What a server that answers says to whom it keeps out, and that in other words; in the C locale of libpq and server.
_KEPT_OUT: Final = {
    "no password supplied": "no password was given",
    "password authentication failed": "the password or the role is not known there",
    "no pg_hba.conf entry": "it lets nobody in from this machine under that role",
    "does not exist": "there is no such database or role",
}


#: With no code, or with one of who is let in and where to.
_AT_THE_DOOR: Final = (None, "28000", "28P01", "3D000")


class PostgresqlBase:
    """The database an address names."""

    def __init__(self, url: URL) -> None:
        self.url = url.set(drivername="postgresql+psycopg")
        self._read = self._engine(4).execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._write = self._engine(1)

    @property
    def shown(self) -> str:
        """The address, its password left out."""
        return self.url.set(drivername="postgresql").render_as_string(hide_password=True)

    def _engine(self, size: int) -> Engine:
        return create_engine(
            self.url,
            pool_size=size,
            max_overflow=0 if size == 1 else 16,
            pool_pre_ping=True,
            connect_args={"options": _OPTIONS, "connect_timeout": 10},
        )

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One state of the database."""
        with self._read.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one writer, of all programs: positions have no gaps."""
        with self._write.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _WRITERS})
            yield connection
            point("commit")
        point("committed")

    def kept_out(self, error: BaseException) -> str | None:
        """Why the server lets nobody in who comes as we do; None where that is not the trouble.

        A connection that was never made has no code of SQL: the server's words are all there is.
        """
        cause = getattr(error, "orig", None)
        if not isinstance(cause, Exception) or getattr(cause, "sqlstate", None) not in _AT_THE_DOOR:
            return None
        told = str(cause)
        for said, why in _KEPT_OUT.items():
            if said in told:
                return why
        return None

    def trouble(self, error: BaseException) -> Trouble | None:
        """By the codes of SQL, and where there are none by whether the connection is gone."""
        # A connection that was lost in the midst of a transaction says so to whatever is asked of it next.
        if isinstance(error, OSError | PendingRollbackError):
            return Trouble.UNREACHABLE
        if not isinstance(error, DBAPIError):
            return None
        code = getattr(error.orig, "sqlstate", None)
        if code is None:
            return Trouble.UNREACHABLE if _is_operational(error) else None
        if code in _FULL:
            return Trouble.FULL
        if code in _READ_ONLY:
            return Trouble.READ_ONLY
        return Trouble.UNREACHABLE if code.startswith(_UNREACHABLE) or error.connection_invalidated else None

    def scrub(self, needles: Sequence[bytes]) -> bool:
        """Tables written anew and the server asked to go on to new files of its own log, where it lets us.

        What is left in its log is the server's to recycle: ``wal_recycle = off`` has it removed at the next checkpoint.
        """
        with self._alone() as connection:
            point("scrub:vacuum")
            for table in ("entries", "originals", "people", "settings", "reader_comments", "reader_intake"):
                connection.execute(text(f"VACUUM (FULL) {table}"))
            point("scrub:vacuumed")
            try:
                connection.execute(text("SELECT pg_switch_wal()"))
                connection.execute(text("CHECKPOINT"))
            except DBAPIError:
                return False
        return True

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        with self._write.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection

    def make_places(self, connection: Connection) -> None:
        """A geometry where PostGIS is there to be had; else the server's own points. Both exact, both with an index."""
        connection.execute(text("DROP TABLE IF EXISTS places"))
        sort = "geometry(Point, 4326)" if _has_postgis(connection) else "point"
        connection.execute(text(f"CREATE TABLE places (position bigint PRIMARY KEY, place {sort} NOT NULL)"))
        connection.execute(text("CREATE INDEX places_place ON places USING gist (place)"))

    def put_places(self, connection: Connection, places: Sequence[tuple[int, int, int]]) -> None:
        """Entries' places."""
        make = "ST_SetSRID(ST_MakePoint(:e, :n), 4326)" if self._geometry(connection) else "point(:e, :n)"
        rows = [{"p": position, "e": east / 1e6, "n": north / 1e6} for position, east, north in places]
        connection.execute(text(f"INSERT INTO places VALUES (:p, {make})"), rows)

    def drop_places(self, connection: Connection, positions: Sequence[int]) -> None:
        """Entries' places taken out."""
        connection.execute(text("DELETE FROM places WHERE position = ANY(:p)"), {"p": list(positions)})

    def within(self, connection: Connection, west: int, south: int, east: int, north: int) -> list[int]:
        """Positions in a box: the same division on both sides, so that borders fall alike."""
        inside = (
            # The index rounds outward; the comparison behind it does not.
            "place && ST_MakeEnvelope(:w, :s, :e, :n, 4326)"
            " AND ST_X(place) BETWEEN :w AND :e AND ST_Y(place) BETWEEN :s AND :n"
            if self._geometry(connection)
            else "place <@ box(point(:w, :s), point(:e, :n))"
        )
        box: dict[str, Any] = {"w": west / 1e6, "s": south / 1e6, "e": east / 1e6, "n": north / 1e6}
        found = connection.execute(text(f"SELECT position FROM places WHERE {inside} ORDER BY position"), box)
        return [int(one) for one in found.scalars()]

    def _geometry(self, connection: Connection) -> bool:
        kept = getattr(self, "_kept_geometry", None)
        if kept is None:
            asked = text(
                "SELECT udt_name FROM information_schema.columns WHERE table_name = 'places' AND column_name = 'place'"
            )
            kept = self._kept_geometry = connection.execute(asked).scalar() == "geometry"
        return kept

    def disagreement(self, connection: Connection) -> str:
        """Nothing: its checksums and ``amcheck`` are the server's keeper's, and ask for more than our account may."""
        return ""

    def begun_size(self, connection: Connection) -> int:
        """How many tables there are, those of PostGIS aside."""
        return len(set(inspect(connection).get_table_names()) - {"spatial_ref_sys"})

    def begun_to_wipe(self) -> bool:
        """The table that names the mission is gone."""
        with self.reading() as connection:
            return not inspect(connection).has_table(MISSION.name)

    def wipe(self) -> None:
        """Every table of the mission dropped, and the server's log moved on where it lets us."""
        with self._alone() as connection:
            for table in (*reversed(METADATA.sorted_tables), "places", "alembic_version"):
                point("wipe:drop")
                connection.execute(text(f"DROP TABLE IF EXISTS {table}"))
            with suppress(SQLAlchemyError):
                connection.execute(text("SELECT pg_switch_wal()"))
                connection.execute(text("CHECKPOINT"))
        self.close()

    def close(self) -> None:
        """Every connection closed."""
        self._read.dispose()
        self._write.dispose()


def _has_postgis(connection: Connection) -> bool:
    """Whether the database has PostGIS, or lets us bring it in."""
    if connection.execute(text("SELECT 1 FROM pg_extension WHERE extname = 'postgis'")).scalar():
        return True
    try:
        with connection.begin_nested():
            connection.execute(text("CREATE EXTENSION postgis"))
    except DBAPIError:
        return False
    return True


def _is_operational(error: DBAPIError) -> bool:
    from psycopg import InterfaceError, OperationalError

    # The second is what a connection that is closed already answers with.
    return error.connection_invalidated or isinstance(error.orig, OperationalError | InterfaceError)
