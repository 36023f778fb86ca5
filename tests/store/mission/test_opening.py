"""A mission opens by its address with its own keys under a known schema, and nothing else does."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError, ProgrammingError

from mission_worlds import NOW, RING, Place, draft, enter
from servanda.access import DataClass
from servanda.basis import Refusal
from servanda.store import Keyring, begin_mission, keyring_from, marked_as_test, open_mission, write_keyring
from servanda.store.mission import schema
from servanda.store.mission.opening import as_refusal, base_at

PASSPHRASE = "four words of no kin"


def code_of(address: str, ring: Keyring = RING) -> str:
    with pytest.raises(Refusal) as refused:
        open_mission(address, ring)
    return refused.value.code


@pytest.mark.parametrize(
    "address", ["", "mission.db", "mysql://x/y", "sqlite://", "sqlite:///x.db?mode=ro", "http://x"]
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    assert code_of(address) == "STO101"


def test_a_mission_is_begun_in_no_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="there is no folder") as refused:
        begin_mission(f"sqlite:///{tmp_path / 'not' / 'there.sqlite'}", RING, 1)
    assert refused.value.code == "STO101" and not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("fe_sendauth: no password supplied", "no password was given"),
        ('FATAL:  password authentication failed for user "ward"', "not known there"),
        ('FATAL:  database "x" does not exist', "no such database"),
    ],
)
def test_who_is_not_let_in_by_a_server_is_told_so(said: str, why: str) -> None:
    pytest.importorskip("psycopg")
    base = base_at("postgresql://ward@127.0.0.1/x")
    refused = as_refusal(base, OperationalError("", {}, Exception(f"connection failed: {said}")))
    assert refused.code == "STO108" and why in str(refused) and "pgpass" in str(refused)
    missing = ProgrammingError("", {}, Exception('relation "entries" is not there'))
    assert base.kept_out(missing) is None


def test_a_password_is_in_no_refusal() -> None:
    with pytest.raises(Refusal) as refused:
        open_mission("postgresql://ward:TIGER@127.0.0.1:1/x", RING)
    assert refused.value.code == "STO108"
    assert "TIGER" not in str(refused.value)
    with pytest.raises(Refusal) as refused:
        open_mission("mysql://ward:TIGER@127.0.0.1:1/x", RING)
    assert "TIGER" not in str(refused.value)


def test_what_is_no_mission_is_refused_and_left_alone(tmp_path: Path) -> None:
    assert code_of(f"sqlite:///{tmp_path / 'none.db'}") == "STO102"
    assert not (tmp_path / "none.db").exists()
    other = tmp_path / "other.db"
    other.write_bytes(b"this is a letter, not a database" * 200)
    assert code_of(f"sqlite:///{other}") == "STO102"
    assert other.read_bytes() == b"this is a letter, not a database" * 200
    with sqlite3.connect(tmp_path / "else.db") as connection:
        connection.execute("CREATE TABLE letters (x)")
    connection.close()
    assert code_of(f"sqlite:///{tmp_path / 'else.db'}") == "STO102"
    with pytest.raises(Refusal) as refused:
        begin_mission(f"sqlite:///{tmp_path / 'else.db'}", RING, NOW)
    assert refused.value.code == "STO104"


def test_an_empty_database_is_no_mission(place: Place) -> None:
    if place.kind == "postgresql":
        assert code_of(place.address) == "STO102"
    place.begin().close()
    with pytest.raises(Refusal) as refused:
        place.begin()
    assert refused.value.code == "STO104"


def test_a_newer_schema_is_refused_and_left_alone(place: Place) -> None:
    with place.begin() as store:
        enter(store, draft(1))
        with store.hand.base.writing() as connection:  # type: ignore[attr-defined]
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert code_of(place.address) == "STO103"
    base = base_at(place.address)
    with base.reading() as connection:
        assert schema.revision_of(connection) == "9999"
    base.close()


def test_other_keys_are_refused(place: Place) -> None:
    with place.begin() as store:
        enter(store, draft(1))
    assert code_of(place.address, Keyring.fresh()) == "STO105"
    lacking = Keyring({**RING.keys, DataClass.SOURCE: Keyring.fresh().keys[DataClass.SOURCE]})
    assert code_of(place.address, lacking) == "STO105"
    place.open().close()


def test_keys_are_renewed_and_old_entries_still_open(place: Place) -> None:
    renewed = RING.renewed()
    with place.begin() as store:
        first = enter(store, draft(1, DataClass.SOURCE))
    with place.open(renewed) as store:
        second = enter(store, draft(2, DataClass.SOURCE))
        assert enter(store, draft(1, DataClass.SOURCE)) == first
        assert store.entries() == first + second
    # A ring that was put away before is too old now.
    assert code_of(place.address) == "STO105"
    with place.open(renewed) as store:
        assert store.entries() == first + second


def test_a_mission_in_use_is_no_test(place: Place) -> None:
    with begin_mission(place.address, RING, NOW) as store, pytest.raises(Refusal) as refused:
        marked_as_test(store)
    assert refused.value.code == "STO120"


def test_a_closed_mission_takes_nothing(place: Place) -> None:
    store = place.begin()
    store.close()
    store.close()
    with pytest.raises(Refusal) as refused:
        enter(store, draft(1))
    assert refused.value.code == "STO119"


def test_two_programs_take_turns(place: Place) -> None:
    with place.begin() as one, place.open() as other:
        for n in range(6):
            enter((one, other)[n % 2], draft(n))
        assert one.entries() == other.entries()
        assert [entry.position for entry in one.entries()] == [1, 2, 3, 4, 5, 6]


def test_a_disk_that_can_only_be_read_is_refused(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "none", disk], capture_output=True).returncode:
        pytest.skip("mounting needs root and a kernel that lets it")
    try:
        address = f"sqlite:///{disk / 'mission.db'}"
        with begin_mission(address, RING, NOW, test=True) as store:
            enter(store, draft(1))
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        assert code_of(address) == "STO106"
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_keyring_file_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "mission.keys"
    write_keyring(RING, path, PASSPHRASE)
    assert path.stat().st_mode & 0o777 == 0o600
    assert keyring_from(path, PASSPHRASE) == RING
    with pytest.raises(Refusal) as refused:
        keyring_from(path, "three other words")
    assert refused.value.code == "NEG071"
    with pytest.raises(Refusal) as refused:
        write_keyring(RING, tmp_path / "short", "short")
    assert refused.value.code == "NEG073"
    path.write_text("keys: 1\n")
    with pytest.raises(Refusal) as refused:
        keyring_from(path, PASSPHRASE)
    assert refused.value.code == "STO117"
    assert "keys" not in repr(RING)
    shutil.rmtree(tmp_path)


def test_the_tables_are_those_the_migrations_make(place: Place) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    from servanda.store.mission.tables import METADATA

    place.begin().close()
    base = base_at(place.address)
    with base.reading() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: (
                    kind != "table" or not name.startswith(("places", "spatial_", "alembic_"))
                )
            },
        )
        assert compare_metadata(context, METADATA) == []
    base.close()


@pytest.mark.parametrize(
    ("library", "ask", "extra"),
    [
        ("sqlalchemy", "from servanda.store import open_mission", "servanda[mission]"),
        ("alembic", "from servanda.store import begin_mission", "servanda[mission]"),
        ("psycopg", "import servanda.store as s; s.open_mission('postgresql://x@h/y', None)", "servanda[postgresql]"),
    ],
)
def test_a_missing_library_is_named_with_its_extra(library: str, ask: str, extra: str) -> None:
    program = f"import sys; sys.modules[{library!r}] = None; {ask}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "STO109" in done.stderr
    assert extra in done.stderr


def test_cases_need_none_of_them() -> None:
    program = "import sys; sys.modules['sqlalchemy'] = None; from servanda.store import open_case, shipped_cases"
    subprocess.run([sys.executable, "-c", program], check=True)
