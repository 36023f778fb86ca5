"""An evacuation in a hurry: a full or guarded stick, a name taken, killed while it wipes, done twice, cut short."""

from pathlib import Path

import pytest

from mission_faults import die, in_child
from mission_worlds import NOW, RING, Place, draft, enter, held, tick
from servanda.access import DataClass
from servanda.basis import Refusal
from servanda.store import (
    MissionStore,
    evacuate,
    finish_evacuation,
    keyring_from,
    open_mission,
    receive,
    was_handed_over,
    write_keyring,
)
from servanda.store.mission.faults import watched

PASSPHRASE, OTHER = "four words of no kin", "five words of another house"


def worked_in(place: Place, keys: Path) -> MissionStore:
    write_keyring(RING, keys, PASSPHRASE)
    store = place.begin()
    enter(store, *(draft(n, DataClass.SITE if n % 2 else DataClass.MECHANISM) for n in range(20)))
    tick(store, 16)
    return store


def code_of(error: pytest.ExceptionInfo[Refusal]) -> str:
    return error.value.code


def stopped_at(name: str) -> object:
    """Kills whoever comes to a commit point of this name."""

    def look(here: str) -> None:
        if here == name:
            die()

    return look


#: In which kind of database, at which commit point, the how many-eth of its name; a few every time.
WIPING = [
    ("sqlite", "wipe:removed", 1), ("sqlite", "wipe:remove", 2), ("postgresql", "wipe:drop", 9),
    *(
        pytest.param(*one, marks=pytest.mark.long)
        for one in (
            ("sqlite", "evacuate:wipe", 1), ("sqlite", "wipe:overwrite", 1), ("sqlite", "wipe:remove", 1),
            ("sqlite", "wipe:overwrite", 2), ("postgresql", "evacuate:wipe", 1), ("postgresql", "wipe:removed", 1),
            ("postgresql", "wipe:drop", 1), ("postgresql", "wipe:drop", 14),
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "point", "nth"), WIPING)
def test_killed_while_it_wipes_the_same_again_wipes_to_the_end(
    place: Place, tmp_path: Path, kind: str, point: str, nth: int
) -> None:
    if place.kind != kind:
        pytest.skip("a point of the other kind")
    keys, out = tmp_path / "mission.keys", tmp_path / "all.sealed"
    store = worked_in(place, keys)
    before = held(store)
    store.close()
    seen = 0

    def look(here: str) -> None:
        nonlocal seen
        seen += here == point
        if seen == nth:
            die()

    def run() -> None:
        with watched(look):
            evacuate(place.open(), out, OTHER, NOW, [keys])  # type: ignore[arg-type]

    killed = in_child(run) != 0
    if was_handed_over(out, keys):
        receipt = finish_evacuation(out, place.address, [keys])
        assert finish_evacuation(out, place.address, [keys]) == receipt, "done twice it is done"
        assert not keys.exists()
        if place.kind == "sqlite":
            assert list(place.files.iterdir()) == []
        with pytest.raises(Refusal) as refused:
            open_mission(place.address, RING)
        assert code_of(refused) == "STO102"
        with receive(out, OTHER, f"sqlite:///{tmp_path / 'there.db'}", tmp_path / "there.keys", PASSPHRASE) as again:
            assert held(again) == before
    else:
        assert killed, "it came to its end"
        with place.open(keyring_from(keys, PASSPHRASE)) as again:
            assert held(again) == before


def test_nothing_is_wiped_on_the_word_of_another_receipt(file_place: Place, tmp_path: Path) -> None:
    keys, out = tmp_path / "mission.keys", tmp_path / "all.sealed"
    worked_in(file_place, keys).close()

    def run() -> None:
        with watched(stopped_at("wipe:removed")):  # type: ignore[arg-type]
            evacuate(file_place.open(), out, OTHER, NOW, [keys])  # type: ignore[arg-type]

    assert in_child(run) != 0 and was_handed_over(out, keys)
    # The record has gone on: somebody who held the keys entered something more.
    with file_place.open() as store:
        enter(store, draft(90))
    with pytest.raises(Refusal) as refused:
        finish_evacuation(out, file_place.address, [keys])
    assert code_of(refused) == "STO121"
    with file_place.open() as store:
        assert store.last() == 21
    data = out.read_bytes()
    out.write_bytes(data[:-1])
    with pytest.raises(Refusal) as refused:
        finish_evacuation(out, file_place.address, [keys])
    assert code_of(refused) == "STO121" and "not the one" in refused.value.reasons[0].why
    out.with_name("all.sealed.receipt.json").write_text("{}", encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        finish_evacuation(out, file_place.address, [keys])
    assert code_of(refused) == "STO121"


def test_another_missions_record_is_not_wiped(file_place: Place, tmp_path: Path) -> None:
    keys, out = tmp_path / "mission.keys", tmp_path / "all.sealed"
    evacuate(worked_in(file_place, keys), out, OTHER, NOW, [keys])  # type: ignore[arg-type]
    file_place.begin().close()
    with pytest.raises(Refusal) as refused:
        finish_evacuation(out, file_place.address, [keys])
    assert code_of(refused) == "STO121"
    file_place.open().close()


@pytest.mark.parametrize("point", ["evacuate:verify", "evacuate:receipt", "evacuate:wipe"])
def test_what_failed_leaves_no_file_that_could_be_taken_for_the_mission(
    file_place: Place, tmp_path: Path, point: str
) -> None:
    keys, out = tmp_path / "mission.keys", tmp_path / "stick" / "all.sealed"
    out.parent.mkdir()
    store = worked_in(file_place, keys)
    before = held(store)

    def full(here: str) -> None:
        if here == point:
            raise OSError(28, "No space left on device")

    with watched(full), pytest.raises((Refusal, OSError)):
        evacuate(store, out, OTHER, NOW, [keys])  # type: ignore[arg-type]
    assert list(out.parent.iterdir()) == []
    with file_place.open(keyring_from(keys, PASSPHRASE)) as again:
        assert held(again) == before
        evacuate(again, out, OTHER, NOW, [keys])  # type: ignore[arg-type]
    assert len(list(out.parent.iterdir())) == 2


def test_a_receipt_that_stands_there_is_not_written_over(file_place: Place, tmp_path: Path) -> None:
    keys, out = tmp_path / "mission.keys", tmp_path / "all.sealed"
    store, old = worked_in(file_place, keys), tmp_path / "all.sealed.receipt.json"
    old.write_text("of another evacuation", encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        evacuate(store, out, OTHER, NOW, [keys])  # type: ignore[arg-type]
    assert code_of(refused) == "STO104"
    assert old.read_text("utf-8") == "of another evacuation" and not out.exists() and keys.exists()


def test_what_cannot_be_wiped_is_said_and_can_be_finished(file_place: Place, tmp_path: Path) -> None:
    keys, out = tmp_path / "mission.keys", tmp_path / "all.sealed"
    store, seen = worked_in(file_place, keys), 0

    def guarded(here: str) -> None:
        nonlocal seen
        seen += here == "wipe:overwrite"
        if seen == 2:
            raise OSError(30, "Read-only file system")

    with watched(guarded), pytest.raises(Refusal) as refused:
        evacuate(store, out, OTHER, NOW, [keys])  # type: ignore[arg-type]
    assert code_of(refused) == "STO122" and "Read-only" in refused.value.reasons[0].why
    assert not keys.exists() and file_place.files.joinpath("mission.db").exists()
    finish_evacuation(out, file_place.address, [keys])
    assert list(file_place.files.iterdir()) == []


def test_received_again_where_it_was_cut_short(file_place: Place, tmp_path: Path) -> None:
    keys, out, there = tmp_path / "mission.keys", tmp_path / "all.sealed", tmp_path / "there.keys"
    store, address = worked_in(file_place, keys), f"sqlite:///{tmp_path / 'there.db'}"
    before = held(store)
    evacuate(store, out, OTHER, NOW, [keys])  # type: ignore[arg-type]

    def run() -> None:
        with watched(stopped_at("restore:made")):  # type: ignore[arg-type]
            receive(out, OTHER, address, there, PASSPHRASE)

    assert in_child(run) != 0 and there.exists()
    with pytest.raises(Refusal) as refused:
        receive(out, OTHER, address, there, "six other words of nobody")
    assert code_of(refused) == "STO104" and there.exists()
    with receive(out, OTHER, address, there, PASSPHRASE) as again:
        assert held(again) == before
    # Once more, and what is there is left.
    with pytest.raises(Refusal) as refused:
        receive(out, OTHER, address, there, PASSPHRASE)
    assert code_of(refused) == "STO104"
    with open_mission(address, keyring_from(there, PASSPHRASE)) as again:
        assert held(again) == before
