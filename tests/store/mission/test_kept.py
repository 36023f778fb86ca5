"""Missions of every schema there ever was, kept as they were written: they open, move on, verify, and lose nothing."""

import json
import shutil
from pathlib import Path

import pytest

import ledger_worlds as lw
from mission_worlds import NOW, POLICY, WIDTH, Place, draft, enter, kept_data, of_desk, tick
from servanda.access import Log
from servanda.ledger import EMPTY_ROOT
from servanda.store import (
    back_up,
    backup_head,
    keyring_from,
    marked_as_test,
    open_mission,
    restore,
    verify_mission,
)
from servanda.store.mission.schema import newest

KEPT = Path(__file__).parent / "kept"
SCHEMAS = sorted(one.name for one in KEPT.iterdir())
PASSPHRASE = "four words of no kin"


def kept_before(kept: Path) -> object:
    """What a mission held when it was kept; of what there was not then, nothing."""
    none = {"desk_heads": [], "desk_root": EMPTY_ROOT.hex(), "desk_waiting": [], "desk_anchors": []}
    return {"anchors": []} | none | json.loads((kept / "held.json").read_text(encoding="utf-8"))


def test_a_mission_of_the_newest_schema_is_kept() -> None:
    assert newest() in SCHEMAS, "run tools/kept_mission.py once, and commit what it makes"


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_kept_file_opens_moves_on_and_verifies(schema: str, tmp_path: Path) -> None:
    kept = KEPT / schema
    ring = keyring_from(kept / "mission.keyring", PASSPHRASE)
    shutil.copy(kept / "mission.sqlite", tmp_path / "mission.sqlite")
    with marked_as_test(open_mission(f"sqlite:///{tmp_path / 'mission.sqlite'}", ring)) as store:
        assert kept_data(store) == kept_before(kept)
        last = store.last()
        assert enter(store, draft(12))[0].position == last, "sent twice across the upgrade, it is entered once"
        assert enter(store, draft(90))[0].position == last + 1
        before, entered = store.heads(-1), store.desk_log.tree().size
        site = enter(store, of_desk(90))[0].position
        tick(store.desk_log, by=())
        assert (store.log_of(site), store.log_of(last + 1)) == (Log.DESK, Log.MISSION)
        assert store.desk_log.tree().size == entered + WIDTH and store.heads(-1) == before
        tick(store)
        report = verify_mission(store, POLICY, lw.own_policy())  # type: ignore[arg-type]
        assert report.sound, report.faults
        assert (report.waiting, report.erased) == (0, 1 if entered == 0 else 2)
        made = back_up(store, tmp_path / "new.backup", NOW)  # type: ignore[arg-type]
    assert made.head.schema == newest()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_kept_backup_becomes_a_mission_of_either_kind(schema: str, place: Place) -> None:
    kept = KEPT / schema
    ring = keyring_from(kept / "mission.keyring", PASSPHRASE)
    assert backup_head(kept / "mission.backup").schema == schema
    with restore(kept / "mission.backup", place.address, ring) as store:
        assert kept_data(store) == kept_before(kept)
        enter(store, draft(90))
        tick(store)
        assert verify_mission(store, POLICY).sound
