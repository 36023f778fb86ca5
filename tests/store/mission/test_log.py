"""The mission's log: every entry is in it after a tick, it is what verifiers read, and erasure leaves it standing."""

import dataclasses
from pathlib import Path

import pytest
from sqlalchemy import text

import ledger_worlds as lw
from mission_worlds import POLICY, WIDTH, Place, draft, enter, tick
from servanda.access import DataClass
from servanda.basis import Refusal, fresh_bytes
from servanda.ledger import (
    Checkpoint,
    batched,
    inclusion_path,
    leaf_hash,
    nodes_in,
    read_head,
    signed_head,
    verify_inclusion,
)
from servanda.operations import verify_log
from servanda.store import verify_mission

MARK = "Halyna of the mill, who saw the guns"


def test_what_waits_is_in_the_log_after_a_tick(place: Place, tmp_path: Path) -> None:
    with place.begin() as store:
        for n in range(11):
            enter(store, draft(n, DataClass.SOURCE if n % 2 else DataClass.MECHANISM))
        commitments = {one.commitment for one in store.waiting()}
        assert len(commitments) == 11
        assert len(store.waiting(4)) == 4
        tick(store)
        assert len(store.waiting()) == 3
        head = read_head(str(tick(store)), POLICY)
        assert store.waiting() == ()
        assert head.size == 2 * WIDTH
        assert all(time is not None for time in head.times)
        assert {store.record(n).commitment for n in range(1, 12)} == commitments
        record = store.record(7)
        path = inclusion_path(nodes_in(head.size, store.log_file), record.index, head.size)
        assert verify_inclusion(record.index, head.size, leaf_hash(record.commitment), head.root, path)
        assert store.log_folder(tmp_path / "log", POLICY, [7]) == head.size
        report = verify_log([tmp_path / "log"])
        assert report.sound, report.data()
        assert report.final
        assert report.lines[0].verdict.shown == 1


def test_a_log_grows_over_many_tiles(place: Place, tmp_path: Path) -> None:
    with place.begin() as store:
        for n in range(6):
            enter(store, *(draft(100 * n + m) for m in range(70)))
            tick(store, 70, lw.BEGUN + 60 * n)
        # What was written out before is brought up to date, not written anew.
        store.log_folder(tmp_path / "log", POLICY)
        tick(store, 200, lw.BEGUN + 600)
        assert store.log_folder(tmp_path / "log", POLICY) == 620
        report = verify_log([tmp_path / "log"])
        assert report.final, report.data()
        assert len(store.heads()) == 7
        assert len(store.heads(350)) == 2
        assert verify_mission(store, POLICY).sound  # type: ignore[arg-type]


def test_erasure_takes_content_and_salt_off_the_disk_and_leaves_the_log_standing(place: Place, tmp_path: Path) -> None:
    with place.begin() as store:
        others = enter(store, *(draft(n) for n in range(30)))
        [told] = enter(store, draft(90, content={"words": MARK, "long": fresh_bytes(1500).hex(), "place": [1, 2]}))
        tick(store, 64)
        record = store.record(told.position)
        assert record.opening is not None
        salt, sealed = record.opening.salt, record.commitment
        if place.kind == "postgresql":
            with store.hand.base._alone() as connection:  # type: ignore[attr-defined]
                connection.execute(text("CHECKPOINT"))
        assert MARK.encode() in place.bytes()
        assert store.erase(told.position)
        held = place.bytes()
        assert sealed in held
        assert salt not in held
        assert MARK.encode() not in held
        [left] = store.entries(told.position - 1)
        assert left == dataclasses.replace(told, content={}, erased=True)
        assert store.entries(0, 30) == others
        assert store.record(told.position).opening is None
        assert told.position not in store.within(0, 0, 9, 9)
        store.log_folder(tmp_path / "log", POLICY, [1, told.position])
        report = verify_log([tmp_path / "log"])
        assert report.final, report.data()
        assert (report.lines[0].verdict.shown, report.lines[0].verdict.erased) == (1, 1)
        assert verify_mission(store, POLICY).erased == 1  # type: ignore[arg-type]
        assert store.erase(told.position)
        tick(store)
        assert enter(store, draft(90)) == (left,)


def test_what_is_not_in_the_log_is_not_erased(place: Place) -> None:
    with place.begin() as store:
        [entry] = enter(store, draft(1))
        for position, code in ((entry.position, "STO111"), (9, "STO110")):
            with pytest.raises(Refusal) as refused:
                store.erase(position)
            assert refused.value.code == code
            with pytest.raises(Refusal) as refused:
                store.record(position)
            assert refused.value.code == code
        assert store.entries() == (entry,)


def test_a_head_that_does_not_follow_is_refused(place: Place) -> None:
    with place.begin() as store:
        enter(store, draft(1))
        batch = batched(store.waiting(), 4, lambda: fresh_bytes(32))
        grown = store.tree().extended(map(leaf_hash, batch.entries))
        right = Checkpoint(lw.ORIGIN, grown.size, grown.root)
        wrong = dataclasses.replace(right, size=5), dataclasses.replace(right, root=bytes(32))
        heads = [signed_head(one, lw.LOG) for one in wrong]
        for head in (*heads, dataclasses.replace(signed_head(right, lw.LOG), signatures=())):
            with pytest.raises(Refusal) as refused:
                store.tick(batch, head)
            assert refused.value.code == "STO113"
        assert store.tree().size == 0
        store.tick(batch, signed_head(right, lw.LOG))
        with pytest.raises(Refusal) as refused:
            store.tick(batch, signed_head(right, lw.LOG))
        assert refused.value.code == "STO113"
        other = Checkpoint("other.example/log", 4, store.tree().root)
        with pytest.raises(Refusal) as refused:
            store.tick(dataclasses.replace(batch, leaves=()), signed_head(other, lw.LOG))
        assert refused.value.code == "STO113"
        assert store.tree().size == 4


def test_the_same_record_is_never_in_the_log_twice(place: Place) -> None:
    with place.begin() as store:
        enter(store, draft(1))
        waiting = store.waiting()
        tick(store, 4)
        batch = batched(waiting, 4, lambda: fresh_bytes(32))
        grown = store.tree().extended(map(leaf_hash, batch.entries))
        with pytest.raises(Refusal) as refused:
            store.tick(batch, signed_head(Checkpoint(lw.ORIGIN, grown.size, grown.root), lw.LOG))
        assert refused.value.code == "STO113"


def test_countersignatures_come_one_by_one(place: Place) -> None:
    with place.begin() as store:
        tick(store, 4, by=())
        for n, name in enumerate(lw.EVERYBODY, 1):
            checkpoint = read_head(store.heads()[-1], POLICY).checkpoint
            signature = lw.signer(name).sign(checkpoint, lw.BEGUN + n)
            store.countersign(4, signature)
            store.countersign(4, signature)
            head = read_head(store.heads()[-1], POLICY)
            assert sum(time is not None for time in head.times) == n
        assert len(head.note.signatures) == 4
        with pytest.raises(Refusal) as refused:
            store.countersign(9)
        assert refused.value.code == "STO110"


def test_an_empty_log_has_nothing(place: Place, tmp_path: Path) -> None:
    with place.begin() as store:
        assert store.tree().size == 0
        assert store.heads() == ()
        assert store.log_folder(tmp_path / "log", POLICY) == 0
        assert store.log_file("tile/0/000.p/1") is None
        assert store.log_file("../secrets") is None
        assert store.log_file("tile/entries/000") is None
