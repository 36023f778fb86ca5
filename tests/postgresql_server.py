"""A PostgreSQL server of one's own for a test run: made in a temporary folder, started, thrown away.

As the guide does it by hand: ``initdb`` and ``pg_ctl`` of the Debian package, as the user *postgres* where the run is
root's, for the server refuses to be started by root.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from free_ports import free_port

SETTINGS = (
    "listen_addresses = '127.0.0.1'",
    # What was erased is not kept in files that wait to be used again.
    "wal_recycle = off",
    "min_wal_size = 32MB",
    "max_wal_size = 256MB",
    "timezone = 'UTC'",
)


def programs() -> Path | None:
    """Where the newest server's programs lie."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    on_path = shutil.which("initdb")
    if not found and on_path:
        return Path(on_path).parent
    return max(found, key=lambda path: int(path.parent.name), default=None)


class Server:
    """A running server; ``port`` on the loopback, and its folder."""

    def __init__(self, folder: Path, where: Path) -> None:
        self.folder, self.where = folder, where
        self.port = free_port()
        self._databases = 0

    @property
    def data(self) -> Path:
        """Its data."""
        return self.folder / "data"

    def start(self) -> None:
        """Starts it and waits until it answers."""
        options = f"-p {self.port} -k {self.folder}"
        self._run("pg_ctl", "-D", self.data, "-w", "-l", self.folder / "log", "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        """Stops it: *fast*, or *immediate*, which is as if the power had gone."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", how, "stop")

    def make(self, flush: bool) -> None:
        """Makes its data; ``flush``: every commit waits for the disk, which tests of sense need not."""
        self._run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-k")
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.write("\n".join((*SETTINGS, f"fsync = {'on' if flush else 'off'}")) + "\n")

    def database(self) -> str:
        """The address of a new, empty database whose name says it is a test's."""
        self._databases += 1
        name = f"servanda_test_{self._databases}"
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", name)
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def empty(self, address: str) -> None:
        """Takes every table out of a database but those of its extensions."""
        import psycopg

        with psycopg.connect(address, autocommit=True) as connection:
            found = connection.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'spatial_ref_sys'"
            )
            names = [row[0] for row in found.fetchall()]
            if names:
                connection.execute(f"DROP TABLE {', '.join(names)} CASCADE".encode())

    def _run(self, program: str, *rest: str | Path) -> None:
        command = [str(self.where / program), *map(str, rest)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        # Not through pipes: the server would keep them open.
        with tempfile.TemporaryFile() as told:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=told, stderr=told, cwd="/", check=False)
            told.seek(0)
            if done.returncode:
                raise RuntimeError(f"{program}: {told.read().decode(errors='replace')[-2000:]}")


@contextmanager
def running(*, flush: bool = False) -> Iterator[Server | None]:
    """A server of one's own while this is held; none where no server is installed."""
    where = programs()
    if where is None or (os.geteuid() == 0 and shutil.which("runuser") is None):
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="servanda-postgresql-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        server = Server(folder, where)
        server.make(flush)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
