"""A mission's log over a real store: one batch at every tick, countersignatures as they come, receipts."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import ledger_worlds as lw
from ledger_judges import by_itself, by_program
from servanda.access import DataClass, Draft, Person, Role
from servanda.basis import SECOND, Refusal
from servanda.ledger import Checkpoint, Kind, Note, read_checkpoint, read_note
from servanda.operations import LogKeeper
from servanda.operations.mission.log_settings import begin_log
from servanda.operations.mission.people_file import PeopleFile
from servanda.store import Keyring, SqlMission, begin_mission

pytest.importorskip("sqlalchemy")
AT = lw.BEGUN
WIDTH = 4


def listed() -> PeopleFile:
    data = lw.policy().data()["countersigners"]
    return PeopleFile((), {"countersigners": data, "patience_s": 600}, "")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlMission]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", Keyring.fresh(), AT * SECOND, test=True) as made:
        begin_log(made, listed(), "valley.example/log", WIDTH)
        yield made


def enter(store: SqlMission, words: str, data_class: DataClass = DataClass.MECHANISM) -> int:
    draft = Draft("incident:note:write", "f" * 32, data_class, {"words": words})
    return store.append([draft], "chair-1", "mission", AT * SECOND)[0].position


def countersigned(keeper: LogKeeper, *names: str, at: int = AT) -> None:
    note = read_note(keeper.checkpoint() or "")
    head = read_checkpoint(note.text)
    for name in names:
        keeper.countersign(str(Note(note.text, (lw.signer(name).sign(head, at),))))


def test_every_tick_appends_one_batch_of_one_width_whatever_happened(store: SqlMission) -> None:
    keeper, sizes = LogKeeper(store), []
    for entered in (0, 1, WIDTH, 3 * WIDTH, 0, 0):
        for n in range(entered):
            enter(store, f"{entered} {n}")
        sizes.append(read_checkpoint(keeper.tick().text).size)
    assert sizes == [WIDTH * n for n in range(1, 7)]
    assert len(store.waiting()) == 0
    assert LogKeeper(store).checkpoint() == keeper.checkpoint()


def test_it_is_final_with_everybody_and_provisional_without_any_one(store: SqlMission) -> None:
    keeper = LogKeeper(store)
    for absent in lw.EVERYBODY:
        keeper.tick()
        there = [name for name in lw.EVERYBODY if name != absent]
        countersigned(keeper, *there)
        told = keeper.told(AT)
        assert told.heads[0].state == "provisional"
        assert [(one.name, one.since) for one in told.heads[0].absent] == [(absent, AT)]
        assert keeper.told(AT + 601).stalled == told.heads[0].absent and not keeper.told(AT + 600).stalled
        countersigned(keeper, absent, at=AT + 1)
        assert keeper.told(AT).heads[0].state == "final" and not keeper.told(AT + 10_000).stalled


def test_what_was_settled_is_known_after_a_restart_and_old_heads_are_let_go(store: SqlMission) -> None:
    keeper = LogKeeper(store)
    for _ in range(100):
        keeper.tick()
        countersigned(keeper, *lw.EVERYBODY)
    keeper.tick()
    assert len(keeper._heads) <= 32
    again = LogKeeper(store)
    assert again.told(AT).final == keeper.told(AT).final == 100 * WIDTH
    assert again.told(AT).heads[1:20] == keeper.told(AT).heads[1:20]


def test_somebody_away_for_long_is_told_with_the_first_head_they_left_out(store: SqlMission) -> None:
    keeper = LogKeeper(store)
    keeper.tick()
    countersigned(keeper, *lw.EVERYBODY)
    for n in range(1, 120):
        keeper.tick()
        countersigned(keeper, lw.PARTIES[0], lw.NEUTRAL, at=AT + 60 * n)
    told = keeper.told(AT + 60 * 120)
    assert told.final == WIDTH and len(told.heads) == 30
    assert [(one.name, one.since_size, one.since) for one in told.stalled] == [(lw.PARTIES[1], 2 * WIDTH, AT + 60)]


def test_a_countersignature_sent_twice_is_taken_in_once(store: SqlMission) -> None:
    keeper = LogKeeper(store)
    keeper.tick()
    for at in (AT, AT, AT + 5):
        countersigned(keeper, lw.NEUTRAL, at=at)
    assert len(read_note(keeper.checkpoint() or "").signatures) == 2


def test_what_is_no_countersignature_is_refused(store: SqlMission) -> None:
    keeper = LogKeeper(store)
    note = keeper.tick()
    head = read_checkpoint(note.text)
    other = Checkpoint(head.origin, head.size, bytes(32))
    stranger, forged = lw.signer("stranger.example"), lw.signer(lw.NEUTRAL).sign(other, AT)
    for told, code in (
        ("nothing", "LED010"),
        (str(Note("origin\nx\n", note.signatures)), "LED013"),
        (str(Note(note.text, (stranger.sign(head, AT),))), "MIS060"),
        (str(Note(other.text, (forged,))), "MIS060"),
        (str(Note(note.text, (forged,))), "LED011"),
        (str(note), "MIS060"),
    ):
        with pytest.raises(Refusal, match=code):
            keeper.countersign(told)
    assert keeper.checkpoint() == str(note)


@pytest.mark.parametrize("together", [True, False])
def test_a_receipt_proves_an_entry_for_two_verifiers_written_apart(store: SqlMission, together: bool) -> None:
    keeper, position = LogKeeper(store), enter(store, "two shots at the mill", DataClass.SOURCE)
    with pytest.raises(Refusal, match="STO111"):
        keeper.receipt(position)
    for n, name in enumerate((*lw.EVERYBODY, *lw.EVERYBODY)):
        keeper.tick()
        countersigned(keeper, *(lw.EVERYBODY if together else (name,)), at=AT + n)
    text = json.dumps(keeper.receipt(position))
    assert ("receipt" in json.loads(text)) == together
    for found in (by_program(text), by_itself(text)):
        assert found["sound"] and found["records"]["shown"] == 1 and found["heads"][0]["state"] == "final", found


@pytest.mark.parametrize("together", [True, False])
def test_a_log_with_a_second_key_signs_each_head_with_both(tmp_path: Path, together: bool) -> None:
    pytest.importorskip("cryptography.hazmat.primitives.asymmetric.mldsa")
    with begin_mission(f"sqlite:///{tmp_path / 'q.sqlite'}", Keyring.fresh(), AT * SECOND, test=True) as store:
        policy = begin_log(store, listed(), "valley.example/log", WIDTH, ml_dsa=True)
        assert [one.key.kind for one in policy.log] == [Kind.NOTE, Kind.MLDSA44]
        keeper, position = LogKeeper(store), enter(store, "two shots at the mill")
        for name in lw.EVERYBODY:
            keeper.tick()
            countersigned(keeper, *(lw.EVERYBODY if together else (name,)))
        note, keeper = read_note(keeper.checkpoint() or ""), LogKeeper(store)
        assert [one.key_id for one in note.signatures[:2]] == [one.key.key_id for one in policy.log]
        assert {len(one.data) for one in note.signatures} == {64, 8 + 64, 8 + 2420}
        text = json.dumps(keeper.receipt(position))
        for judged in (by_program, by_itself):
            assert judged(text)["sound"]
            # A head whose second signature is another head's is worth nothing, whatever the first says.
            data = json.loads(text)
            line = next(one for one in text.split("\\n") if len(one) > 3000)
            torn = line[:-40] + ("A" if line[-40] != "A" else "B") + line[-39:]
            assert judged(json.dumps(data, ensure_ascii=True).replace(line, torn))["codes"] == ["LED011"]


def test_an_erased_entry_is_proven_without_its_content(store: SqlMission) -> None:
    keeper, position = LogKeeper(store), enter(store, "a name", DataClass.SOURCE)
    keeper.tick()
    store.erase(position)
    found = by_itself(json.dumps(keeper.receipt(position)))
    assert found["sound"] and found["records"]["erased"] == 1


def test_a_mission_without_a_log_has_no_keeper(tmp_path: Path) -> None:
    with begin_mission(f"sqlite:///{tmp_path / 'n.sqlite'}", Keyring.fresh(), AT * SECOND, test=True) as bare:
        bare.people.enrol(Person("chair-1", Role.CHAIR, "mission"), "", AT)
        with pytest.raises(Refusal, match="MIS035"):
            LogKeeper(bare)
