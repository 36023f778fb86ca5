"""Backups hold everything up to their mark, open with the mission's keys alone, and become a mission of either kind."""

import threading
from pathlib import Path

import pytest

import ledger_worlds as lw
from mission_worlds import NOW, POLICY, RING, Place, draft, enter, held, of_desk, person, tick
from servanda.access import DataClass
from servanda.basis import Refusal
from servanda.store import (
    Credentials,
    Keyring,
    MissionStore,
    Passkey,
    back_up,
    backup_head,
    evacuate,
    keyring_from,
    marked_as_test,
    open_mission,
    receive,
    restore,
    verify_mission,
    write_keyring,
)

NAME, MARK = "Halyna Melnyk", "Halyna of the mill"
PASSPHRASE, OTHER = "four words of no kin", "five words of another house"


def filled(place: Place) -> MissionStore:
    """A mission with something of everything."""
    store = place.begin()
    for n in range(12):
        enter(store, draft(n, list(DataClass)[n % 7], content={"words": f"{MARK} {n}", "place": [n, n]}))
    tick(store)
    enter(store, draft(50))
    store.people.enrol(person(1), NAME, NOW)
    store.people.set_credentials("p-1", Credentials("hash", b"factor", (Passkey(b"k", b"pub", 2),)), NOW)
    store.settings.put("width", 8)
    store.settings.put("log", "seed of the log", sealed=True)
    store.originals.keep(b"a photograph", DataClass.SOURCE, NOW)
    store.countersigned.keep(None, str(lw.grown(lw.EVERYBODY).heads[0]))
    return store


def beside(tmp_path: Path, name: str = "restored") -> str:
    return f"sqlite:///{tmp_path / f'{name}.db'}"


def code_of(path: Path, address: str, ring: Keyring = RING) -> str:
    with pytest.raises(Refusal) as refused:
        restore(path, address, ring)
    return refused.value.code


def test_a_backup_becomes_the_same_mission(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "mission.backup"
    with filled(place) as store:
        made = back_up(store, path, NOW)  # type: ignore[arg-type]
        before = held(store)
        with restore(path, beside(tmp_path), RING) as again:
            assert held(marked_as_test(again)) == before
            assert again.people.credentials("p-1") == store.people.credentials("p-1")
            assert again.id == store.id
            assert verify_mission(again, POLICY).sound
            # It goes on from there.
            assert enter(again, draft(51))[0].position == store.last() + 1
            assert enter(again, draft(50))[0].position == store.last()
            tick(again)
    assert backup_head(path) == made.head
    assert (made.head.mark, made.head.leaves) == (13, 8)
    assert made.counts["entries"] == 13
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_s_backup_is_restored_into_a_database(file_place: Place, place: Place, tmp_path: Path) -> None:
    path = tmp_path / "mission.backup"
    if place.kind == "sqlite":
        pytest.skip("the same kind")
    with filled(file_place) as store:
        back_up(store, path, NOW)  # type: ignore[arg-type]
        with restore(path, place.address, RING) as again:
            assert held(again) == held(store)


def test_a_backup_tells_nothing_without_the_keys(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "mission.backup"
    with filled(place) as store:
        [told] = enter(store, draft(60, content={"words": "to be forgotten"}))
        tick(store, 16)
        record = store.record(told.position)
        store.erase(told.position)
        back_up(store, path, NOW)  # type: ignore[arg-type]
    data = path.read_bytes()
    for mark in (MARK, NAME, "seed of the log", "a photograph", "allegation", "hills", "to be forgotten"):
        assert mark.encode() not in data
    assert code_of(path, beside(tmp_path), Keyring.fresh()) == "STO115"
    with restore(path, beside(tmp_path), RING) as again:
        assert again.record(told.position) == record.erased()


def test_what_goes_on_meanwhile_is_in_it_up_to_its_mark(place: Place, tmp_path: Path) -> None:
    with place.begin() as store:
        done = threading.Event()

        def work() -> None:
            n = 0
            while not done.is_set():
                enter(store, draft(n))
                n += 1

        thread = threading.Thread(target=work)
        thread.start()
        try:
            while store.last() < 5:
                pass
            for n in range(3):
                acknowledged = store.last()
                made = back_up(store, tmp_path / f"{n}.backup", NOW)  # type: ignore[arg-type]
                assert made.head.mark >= acknowledged
        finally:
            done.set()
            thread.join()
        for n in range(3):
            mark = backup_head(tmp_path / f"{n}.backup").mark
            with restore(tmp_path / f"{n}.backup", beside(tmp_path, str(n)), RING) as again:
                assert again.entries() == store.entries(0, mark)


def test_a_damaged_backup_is_refused_and_leaves_nothing(file_place: Place, tmp_path: Path) -> None:
    path, bad = tmp_path / "mission.backup", tmp_path / "bad.backup"
    with filled(file_place) as store:
        back_up(store, path, NOW)  # type: ignore[arg-type]
    data = path.read_bytes()
    changed = [data[:n] + bytes([data[n] ^ 1]) + data[n + 1 :] for n in range(0, len(data), max(1, len(data) // 40))]
    for one in (b"", data[:-1], data[: len(data) // 2], data + b"\0", data + data, *changed):
        bad.write_bytes(one)
        assert code_of(bad, beside(tmp_path)) in ("STO115", "STO105", "STO103")
    with restore(path, beside(tmp_path), RING) as again:
        assert again.last() == 13


def test_nothing_is_written_over(file_place: Place, tmp_path: Path) -> None:
    path = tmp_path / "mission.backup"
    with filled(file_place) as store:
        back_up(store, path, NOW)  # type: ignore[arg-type]
        with pytest.raises(Refusal) as refused:
            back_up(store, path, NOW)  # type: ignore[arg-type]
        assert refused.value.code == "STO104"
        assert code_of(path, file_place.address) == "STO104"
        assert store.last() == 13
        with pytest.raises(Refusal) as refused:
            back_up(store, tmp_path / "no such folder" / "x", NOW)  # type: ignore[arg-type]
        assert refused.value.code == "STO020"
    with pytest.raises(Refusal) as refused:
        restore(tmp_path / "none", beside(tmp_path), RING)
    assert refused.value.code == "STO115"


def test_an_evacuated_mission_is_with_its_recipient_and_nowhere_else(place: Place, tmp_path: Path) -> None:
    keys, out, new = tmp_path / "mission.keys", tmp_path / "evacuated", tmp_path / "new.keys"
    write_keyring(RING, keys, PASSPHRASE)
    store = filled(place)
    enter(store, of_desk(60))
    tick(store.desk_log, by=())
    enter(store, of_desk(61))
    before = held(store)
    receipt = evacuate(store, out, OTHER, NOW, [keys])  # type: ignore[arg-type]
    assert not keys.exists()
    assert (receipt.counts["entries"], receipt.head) == (15, before["heads"][-1])
    assert (receipt.desk_head,) == before["desk"][0], "the desk's log goes with it, and can be held to this head"
    assert (tmp_path / "evacuated.receipt.json").exists()
    with pytest.raises(Refusal) as refused:
        open_mission(place.address, RING)
    assert refused.value.code == "STO102"
    if place.kind == "sqlite":
        assert list(place.files.iterdir()) == []
    for mark in (MARK, NAME, "seed of the log"):
        assert mark.encode() not in out.read_bytes()
    with pytest.raises(Refusal) as refused:
        receive(out, PASSPHRASE, beside(tmp_path), new, OTHER)
    assert refused.value.code == "NEG071"
    with receive(out, OTHER, beside(tmp_path), new, PASSPHRASE) as again:
        assert held(again) == before
        assert verify_mission(again, POLICY).sound
    with open_mission(beside(tmp_path), keyring_from(new, PASSPHRASE)) as again:
        assert held(again) == before
    with pytest.raises(Refusal) as refused:
        receive(out, OTHER, beside(tmp_path, "twice"), new, "six other words of nobody")
    assert refused.value.code == "STO104"


def test_nothing_is_wiped_where_the_file_does_not_open(file_place: Place, tmp_path: Path) -> None:
    from servanda.store.mission.faults import watched

    out, keys = tmp_path / "evacuated", tmp_path / "mission.keys"
    write_keyring(RING, keys, PASSPHRASE)

    def spoil(name: str) -> None:
        if name == "evacuate:verify":
            data = out.read_bytes()
            out.write_bytes(data[:-9] + bytes(9))

    store = filled(file_place)
    before = held(store)
    with watched(spoil), pytest.raises(Refusal) as refused:
        evacuate(store, out, OTHER, NOW, [keys])  # type: ignore[arg-type]
    assert refused.value.code == "STO116"
    with file_place.open(keyring_from(keys, PASSPHRASE)) as store:
        assert held(store) == before
    with file_place.open() as store, pytest.raises(Refusal) as refused:
        evacuate(store, tmp_path / "other", "short", NOW)  # type: ignore[arg-type]
    assert refused.value.code == "NEG073"
