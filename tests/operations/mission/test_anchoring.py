"""A log anchored by an authority outside: over the network, by a file, in receipts and folders; and the log without."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

import ledger_worlds as lw
from ledger_judges import ALONE_MODULE, by_itself, by_program
from servanda.access import DataClass, Draft
from servanda.basis import HOUR, SECOND, Refusal
from servanda.ledger import Note, read_checkpoint, read_note
from servanda.operations import LogKeeper, anchor_stands, anchored_once, take_anchor, verify_log
from servanda.operations.mission.anchoring import anchor_due, anchor_request
from servanda.operations.mission.log_settings import begin_log
from servanda.operations.mission.people_file import PeopleFile
from servanda.server import TimeAuthority
from servanda.store import Keyring, SqlMission, begin_mission, verify_mission
from time_authority import Authority, answering

pytest.importorskip("rfc3161_client")
AT = lw.BEGUN
WIDTH = 4


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlMission]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", Keyring.fresh(), AT * SECOND, test=True) as made:
        people = PeopleFile((), {"countersigners": lw.policy().data()["countersigners"], "patience_s": 600}, "")
        begin_log(made, people, "valley.example/log", WIDTH)
        yield made


def entered(store: SqlMission) -> int:
    draft = Draft("incident:note:write", "f" * 32, DataClass.SOURCE, {"words": "two shots at the mill"})
    return store.append([draft], "chair-1", "mission", AT * SECOND)[0].position


def countersigned(keeper: LogKeeper, *names: str) -> None:
    note = read_note(keeper.checkpoint() or "")
    for name in names:
        keeper.countersign(str(Note(note.text, (lw.signer(name).sign(read_checkpoint(note.text), AT),))))


def test_a_head_is_stamped_once_an_hour_and_the_log_goes_on_without(store: SqlMission) -> None:
    keeper, authority = LogKeeper(store), Authority(at=AT)
    assert anchored_once(store, authority.answer, [authority.pem]) is None, "there is no head yet"
    assert keeper.anchors(AT * SECOND) is None
    keeper.tick()
    with answering(authority) as address:
        assert anchored_once(store, TimeAuthority(address), [authority.pem]) == WIDTH
    assert anchored_once(store, authority.answer, [authority.pem]) is None, "there is no further head"
    keeper.tick()
    assert not anchor_due(store, (AT + 3000) * SECOND) and anchor_due(store, AT * SECOND + HOUR)
    told = keeper.anchors(AT * SECOND + HOUR)
    assert told is not None and (told.size, told.at, told.late) == (WIDTH, AT * SECOND, False)
    # It is away: nothing is held up, and everybody is told since when.
    with pytest.raises(Refusal, match="SRV051"):
        anchored_once(store, TimeAuthority("http://127.0.0.1:9/"), [authority.pem], AT * SECOND + HOUR)
    keeper.tick()
    late = anchor_stands(store, AT * SECOND + 2 * HOUR)
    assert late is not None and late.late and late.size == WIDTH
    assert verify_mission(store, keeper.policy).faults == ()


@pytest.mark.parametrize("cross", [b"", b"no time stamp", b"x" * 70_000])
def test_what_an_authority_answers_is_believed_in_nothing(store: SqlMission, cross: bytes) -> None:
    LogKeeper(store).tick()
    authority = Authority(at=AT)
    with answering(authority, cross=cross) as address, pytest.raises(Refusal, match=r"LED060|SRV051"):
        anchored_once(store, TimeAuthority(address), [authority.pem])
    assert store.anchors.last() is None


def test_another_s_stamp_and_one_over_something_else_are_not_taken_in(store: SqlMission) -> None:
    keeper, authority = LogKeeper(store), Authority(at=AT)
    keeper.tick()
    asked = anchor_request(store)
    assert asked is not None
    for reply, code in (
        (Authority(at=AT).answer(asked[1]), "LED062"),
        (authority.stamp(bytes(32)), "LED061"),
        (authority.stamp(bytes(32), status=2), "LED060"),
    ):
        with pytest.raises(Refusal, match=code):
            take_anchor(store, reply, [authority.pem])
    # Carried by a file, the log has grown meanwhile.
    keeper.tick()
    assert take_anchor(store, authority.answer(asked[1]), [authority.pem]) == asked[0] == WIDTH


@pytest.mark.parametrize("address", ["", "time.example", "ftp://time.example", "https://u:p@time.example/"])
def test_what_is_no_address_of_an_authority_is_refused(address: str) -> None:
    with pytest.raises(Refusal, match="SRV050"):
        TimeAuthority(address)


@pytest.mark.parametrize("ticks", [0, 3])
def test_a_receipt_bears_the_first_stamp_after_its_entry(store: SqlMission, tmp_path: Path, ticks: int) -> None:
    keeper, authority, position = LogKeeper(store), Authority(at=AT + 700), entered(store)
    keeper.tick()
    countersigned(keeper, *lw.EVERYBODY)
    for _ in range(ticks):
        keeper.tick()
    anchored_once(store, authority.answer, [authority.pem])
    keeper.tick()
    text = json.dumps(keeper.receipt(position))
    file, ca = tmp_path / "receipt.json", tmp_path / "ca.pem"
    file.write_text(text, encoding="utf-8")
    ca.write_bytes(authority.pem)
    [line] = verify_log([file], authorities=[ca]).lines
    assert line.verdict.sound, line.verdict.faults
    [told] = line.verdict.anchors
    assert (told.size, told.at) == (WIDTH * (1 + ticks), (AT + 700) * SECOND)
    assert line.verdict.standings[0].state == "final" and line.verdict.shown == 1
    [line] = verify_log([file]).lines
    assert line.verdict.sound and [one.at for one in line.verdict.anchors] == [None]
    for judged in (by_program, by_itself):
        assert judged(text)["sound"]
    for pem, heard in ((authority.pem, []), (Authority().pem, ["LED062"])):
        alone = ALONE_MODULE.check(json.loads(text), roots=x509.load_pem_x509_certificates(pem))
        assert alone["codes"] == heard and (heard or alone["anchors"][0]["at"] == told.at)
    other = tmp_path / "other.pem"
    other.write_bytes(Authority().pem)
    [line] = verify_log([file], authorities=[other]).lines
    assert [one.code for one in line.verdict.faults] == ["LED062"]
    moved: dict[str, Any] = json.loads(text)
    moved["anchors"][0]["size"] += WIDTH
    file.write_text(json.dumps(moved), encoding="utf-8")
    [line] = verify_log([file], authorities=[ca]).lines
    assert [one.code for one in line.verdict.faults] == ["LED061"]


def test_a_log_written_out_bears_its_stamps(store: SqlMission, tmp_path: Path) -> None:
    keeper, authority = LogKeeper(store), Authority(at=AT)
    keeper.tick()
    anchored_once(store, authority.answer, [authority.pem])
    keeper.tick()
    store.log_folder(tmp_path / "log", keeper.policy)
    (tmp_path / "ca.pem").write_bytes(authority.pem)
    [line] = verify_log([tmp_path / "log"], authorities=[tmp_path / "ca.pem"]).lines
    assert line.verdict.sound and [(one.size, one.at) for one in line.verdict.anchors] == [(WIDTH, AT * SECOND)]
