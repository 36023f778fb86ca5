"""The same mission in a PostgreSQL database: begun, its log grown and countersigned, moved into a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import ledger_worlds as lw
from postgresql_server import running
from servanda.ledger import Note, read_checkpoint, read_note
from servanda.operations import (
    LogKeeper,
    MissionPlace,
    back_up_mission,
    evacuate_mission,
    found_mission,
    look_at_mission,
    open_place,
    receive_mission,
    restore_mission,
)

pytest.importorskip("psycopg")
PASSPHRASE = "a lamp under the old bridge"
FOR_THEM = "for those who receive it"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with running() as server:
        if server is None:
            pytest.skip("no PostgreSQL server is installed")
        yield server.database()


def test_a_mission_lives_in_a_database_and_moves_into_files(address: str, tmp_path: Path) -> None:
    people = tmp_path / "people.yaml"
    lines = ["people:", "  - {id: chair-1, role: chair, unit: mission}", "countersigners:"]
    roles = zip(lw.EVERYBODY, ("party", "party", "neutral"), strict=True)
    lines += [f'  - {{name: {name}, role: {role}, key: "{lw.signer(name).key}"}}' for name, role in roles]
    people.write_text("\n".join(lines), encoding="utf-8")
    place = MissionPlace(address, tmp_path / "mission.keyring")
    found_mission("tutorial-sound", people, PASSPHRASE, place, width=4)
    with open_place(place, PASSPHRASE) as store:
        keeper = LogKeeper(store)
        for _ in range(3):
            keeper.tick()
        note = read_note(keeper.checkpoint() or "")
        for name in lw.EVERYBODY:
            line = lw.signer(name).sign(read_checkpoint(note.text), lw.BEGUN)
            keeper.countersign(str(Note(note.text, (line,))))
        assert LogKeeper(store).told(lw.BEGUN).heads[0].state == "final"
    assert look_at_mission(place, PASSPHRASE).faults == ()
    copied = back_up_mission(place, PASSPHRASE, tmp_path / "copy")
    assert copied.leaves == 12
    there = MissionPlace(f"sqlite:///{tmp_path / 'there.sqlite'}", place.keyring)
    assert restore_mission("tutorial-sound", tmp_path / "copy", there, PASSPHRASE).leaves == 12
    evacuate_mission(place, PASSPHRASE, tmp_path / "all", FOR_THEM)
    assert not place.keyring.exists()
    received = MissionPlace(f"sqlite:///{tmp_path / 'received.sqlite'}", tmp_path / "received.keyring")
    assert receive_mission(tmp_path / "all", FOR_THEM, received, PASSPHRASE).faults == ()
    with open_place(received, PASSPHRASE) as store:
        assert LogKeeper(store).told(lw.BEGUN).final == 12
