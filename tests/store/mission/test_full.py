"""A full disk: what was acknowledged stays, the mission says that it is read-only, and goes on once there is room."""

import os
import subprocess
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from mission_worlds import NOW, RING, Place, draft, enter, tick
from servanda.access import Entry
from servanda.basis import Refusal
from servanda.store import MissionStore, begin_mission, verify_mission

LONG = "x" * 3000


def _until_full(store: MissionStore) -> list[Entry]:
    entered: list[Entry] = []
    for n in range(3000):
        try:
            entered += enter(store, draft(n, content={"words": LONG}))
        except Refusal as refusal:
            assert refusal.code == "STO107"
            return entered
    raise AssertionError("it was never full")


def _goes_on(store: MissionStore, entered: list[Entry]) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            enter(store, draft(9000))
            break
        except Refusal as refusal:
            assert refusal.code == "STO107"
            assert time.monotonic() < until
            time.sleep(0.1)
    assert store.health.writable
    assert store.entries(0, len(entered)) == tuple(entered)
    assert store.last() == len(entered) + 1
    tick(store)
    assert verify_mission(store).sound  # type: ignore[arg-type]


def test_a_full_file_turns_read_only_and_recovers(file_place: Place) -> None:
    with file_place.begin() as store:
        store.hand.base.set_largest(120)  # type: ignore[attr-defined]
        entered = _until_full(store)
        assert len(entered) > 10
        assert (store.health.writable, store.health.code) == (False, "STO107")
        begun = time.monotonic()
        with pytest.raises(Refusal):
            enter(store, draft(9001))
        assert time.monotonic() - begun < 8  # a lock would be waited for ten
        assert store.entries() == tuple(entered)
        assert verify_mission(store).sound  # type: ignore[arg-type]
        store.hand.base.set_largest(10_000)  # type: ignore[attr-defined]
        _goes_on(store, entered)


def test_a_full_disk_turns_read_only_and_recovers(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)]
    if os.geteuid() or subprocess.run(mounted, capture_output=True, check=False).returncode:
        pytest.skip("mounting needs root and a kernel that lets it")
    try:
        address = f"sqlite:///{disk / 'mission.db'}"
        with begin_mission(address, RING, NOW, test=True) as store:
            entered = _until_full(store)
            assert entered
            assert store.entries() == tuple(entered)
            assert not store.health.writable
            place = Place("sqlite", address, disk)
            # Opened on a full disk, it can be read.
            with place.open() as other:
                assert other.entries() == tuple(entered)
            subprocess.run(["mount", "-o", "remount,size=16m", str(disk)], check=True)
            _goes_on(store, entered)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize(("state", "code"), [("53100", "STO107"), ("25006", "STO106"), ("58030", "STO108")])
def test_what_a_server_says_of_its_disk_is_understood(place: Place, state: str, code: str) -> None:
    if place.kind == "sqlite":
        pytest.skip("a server's")
    raised = f"RAISE EXCEPTION 'no' USING ERRCODE = '{state}'"
    with place.begin() as store:
        base = store.hand.base  # type: ignore[attr-defined]
        enter(store, draft(1))
        with base.writing() as connection:
            connection.execute(
                text(f"CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {raised}; END $$")
            )
            connection.execute(text("CREATE TRIGGER no BEFORE INSERT ON entries EXECUTE FUNCTION no()"))
        for _ in range(2):
            with pytest.raises(Refusal) as refused:
                enter(store, draft(2))
            assert refused.value.code == code
        assert store.health.code == code
        with base.writing() as connection:
            connection.execute(text("DROP FUNCTION no() CASCADE"))
        time.sleep(0.6)
        enter(store, draft(2))
        assert store.health.writable
        assert store.last() == 2
