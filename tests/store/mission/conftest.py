"""Where missions of tests are kept: a file, and a database of a server that this run starts itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mission_worlds import Place
from postgresql_server import Server, running

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of this run's own."""
    with running() as made:
        if made is None:
            pytest.skip("no PostgreSQL server is installed (Debian: postgresql, postgresql-15-postgis-3)")
        yield made


@pytest.fixture(scope="session")
def database(server: Server) -> str:
    """A database that is emptied after each test."""
    return server.database()


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """An empty place of either kind."""
    if request.param == "postgresql":
        made: Server = request.getfixturevalue("server")
        address: str = request.getfixturevalue("database")
        yield Place("postgresql", address, made.data)
        made.empty(address)
        return
    folder = tmp_path / "kept"
    folder.mkdir()
    yield Place("sqlite", f"sqlite:///{folder / 'mission.db'}", folder)


@pytest.fixture
def file_place(tmp_path: Path) -> Place:
    """An empty place in a file, for what is about files."""
    folder = tmp_path / "file"
    folder.mkdir()
    return Place("sqlite", f"sqlite:///{folder / 'mission.db'}", folder)
