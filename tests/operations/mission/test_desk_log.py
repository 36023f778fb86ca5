"""The humanitarian desk's own log: its entries stand there alone, and nothing it does shows in the mission's."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import ledger_worlds as lw
from ledger_judges import by_itself, by_program
from servanda.access import PROGRAM, DataClass, Draft, Log, Person, Role, log_of
from servanda.basis import SECOND, Refusal
from servanda.ledger import Countersigner, KeyInForce, Kind, Note, read_checkpoint, read_note
from servanda.operations import (
    LogKeeper,
    Mission,
    agreement_at,
    begin_desk_log,
    desk_keeper,
    desk_word,
    is_desk_word,
    verify_log,
)
from servanda.store import Keyring, SqlMission, begin_mission, open_mission, verify_mission
from tests.operations.mission.log_of import log_begun

pytest.importorskip("sqlalchemy")
NOW = lw.BEGUN * SECOND
WIDTH = 4
DESK = Person("relief-desk-1", Role.HUMANITARIAN, "relief")
HILLS = Person("hills-principal-1", Role.PRINCIPAL, "hills", "hills")
CHAIR = Person("mission-chair-1", Role.CHAIR, "mission")
RING = Keyring.fresh()


@dataclass
class World:
    """A mission with both logs."""

    store: SqlMission
    mission: Mission
    now: int = NOW

    def enter(self, person: Person, deed: str, about: str, data_class: DataClass, *to: str) -> int:
        """Something entered; its position."""
        draft = Draft(deed, about, data_class, {"words": f"{deed} by {person.id}"}, to)
        return self.mission.enter_consequences(person, [draft])[0].position


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", RING, NOW, test=True) as store:
        log_begun(store, WIDTH)
        made = World(store, Mission(store, *agreement_at("tutorial-sound", None), lambda: made.now))
        yield made


SITE = "humanitarian:site:enter"


def countersigned(keeper: LogKeeper, *names: str) -> None:
    note = read_note(keeper.checkpoint() or "")
    for name in names:
        line = lw.signer(name).sign(read_checkpoint(note.text), lw.BEGUN)
        keeper.countersign(str(Note(note.text, (line,))))


def test_an_entry_of_the_desk_stands_in_its_own_log_and_is_proven_there(world: World, tmp_path: Path) -> None:
    site = world.enter(DESK, SITE, "a" * 32, DataClass.SITE)
    note = world.enter(CHAIR, "incident:note:write", "b" * 32, DataClass.MECHANISM, "mission")
    missions, desks = LogKeeper(world.store), desk_keeper(world.store)
    assert [len(one.waiting()) for one in (world.store.mission_log, world.store.desk_log)] == [1, 1]
    missions.tick()
    desks.tick()
    assert (world.store.log_of(site), world.store.log_of(note)) == (Log.DESK, Log.MISSION)
    text = json.dumps(desks.receipt(site))
    for found in (by_program(text), by_itself(text)):
        assert found["sound"] and found["records"]["shown"] == 1 and found["heads"][0]["state"] == "final", found
    assert json.loads(text)["policy"]["countersigners"] == []
    for keeper, other in ((missions, site), (desks, note)):
        with pytest.raises(Refusal, match="STO110"):
            keeper.receipt(other)
    folder = tmp_path / "log"
    world.store.desk_log.log_folder(folder, desks.policy, [site])
    (tmp_path / "receipt.json").write_text(text)
    report = verify_log([folder, tmp_path / "receipt.json"])
    assert report.sound and report.final and report.lines[0].verdict.shown == 1
    assert verify_mission(world.store, missions.policy, desks.policy).sound
