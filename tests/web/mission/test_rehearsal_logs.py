"""The logs of a rehearsal: kept as a mission's, checked by anybody's verifier, and never taken for a mission's."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import ledger_worlds as lw
from bulletin.test_publishing import SIGNER, STEM, made
from ledger_judges import BrowserJudge, agreed, browser_judge
from servanda.access import Log
from servanda.basis import SECOND, Refusal, of_exercise
from servanda.ledger import Kind, Signer, entries_path, paths_of, read_checkpoint, read_note, tile_path
from servanda.operations import (
    TICK_S,
    KeyChange,
    LogKeeper,
    Seen,
    agree_to,
    bulletins_in,
    enter_bulletin,
    looked_at,
    propose_key,
    rehearsed_with_logs,
    said_by_log,
    shipped_story,
    tell_log,
    verify_bulletins,
    verify_log,
)
from servanda.operations.mission.agreed import LOG
from servanda.operations.mission.log_settings import WIDTH
from servanda.operations.mission.rehearsal_logs import NEUTRAL_LOOKS, RehearsalLogs
from web.mission.rehearsed_room import Room, room_over

STORY = shipped_story()
PEOPLE = {one.id: one for one in STORY.people}
NEUTRAL, DESK_NEUTRAL = "exercise-rehearsal/neutral", "exercise-rehearsal/desk-neutral"
REAL_POLICY = json.dumps(lw.policy().data())


@dataclass
class Opened:
    """A rehearsal as it stands when the room has just been opened."""

    room: Room
    logs: RehearsalLogs

    def receipts(self, name: str) -> list[str]:
        """Every receipt of somebody's own entries, as their browser gets it."""
        visitor = self.room.visitor(name)
        numbers = range(1, len(self.room.mission.own(visitor.person)) + 1)
        answers = [visitor.get(f"/receipts/{number}") for number in numbers]
        assert {one.status_code for one in answers} == {200}, name
        return [one.text for one in answers]


@contextmanager
def opened_room() -> Iterator[Opened]:
    with rehearsed_with_logs(STORY) as held:
        held.logs.beat()
        room = room_over(held.mission, held.store, held.mission.now)
        inner = room.app._app.state
        inner.house = replace(inner.house, log=held.logs.mission, desk_log=held.logs.desk)
        yield Opened(room, held.logs)


@pytest.fixture(scope="module")
def opened() -> Iterator[Opened]:
    with opened_room() as one:
        yield one


@pytest.fixture(scope="module")
def changed() -> Iterator[Opened]:
    """Another, for tests that go on in it."""
    with opened_room() as one:
        yield one


@pytest.fixture(scope="module")
def judge() -> Iterator[BrowserJudge]:
    with browser_judge() as held:
        yield held


def standing(keeper: LogKeeper) -> list[tuple[int, str, list[str]]]:
    """Its heads, newest first: size, how it stands, who is missing."""
    heads = keeper.told(keeper.now // SECOND).heads
    return [(one.size, one.state, [gone.name for gone in one.absent]) for one in heads]


def one_byte_changed(text: str, key: str) -> str:
    """A receipt in whose record one character is another."""
    told = json.loads(text)
    held = told["record"][key] if isinstance(told["record"][key], str) else json.dumps(told["record"][key])
    assert len(held) > 8
    told["record"][key] = held[:4] + ("A" if held[4] != "A" else "B") + held[5:]
    return json.dumps(told)


def test_whoever_opens_it_sees_final_heads_and_one_the_neutral_has_not_seen(opened: Opened) -> None:
    for keeper, neutral in ((opened.logs.mission, NEUTRAL), (opened.logs.desk, DESK_NEUTRAL)):
        newest, *older = standing(keeper)
        assert newest == (WIDTH * (len(older) + 1), "provisional", [neutral])
        assert [size for size, *_ in older] == [WIDTH * n for n in range(len(older), 0, -1)]
        assert older and {state for _, state, _ in older} == {"final"}
    page = opened.room.visitor("hills-officer-1").get("/log").text
    assert re.search(rf"{NEUTRAL}\W.* absent since \W*12\W*March\W*15:2", page) and "<strong>final</strong>" in page
    assert "plays both parties and the neutral itself" in page and "exercise-rehearsal/" in page


def test_both_logs_grow_at_the_same_beat_by_the_same_width_whatever_the_story_tells(opened: Opened) -> None:
    """Neither sizes nor hours tell of anybody who reported, nor one log of the other."""
    sizes = [[size for size, *_ in standing(keeper)] for keeper in (opened.logs.mission, opened.logs.desk)]
    assert sizes[0] == sizes[1]
    hours = [one.final_at for one in opened.logs.mission.told(opened.logs.mission.now // SECOND).heads[1:]]
    looks = sorted({one for one in hours if one is not None})
    apart = {later - one for one, later in pairwise(looks)}
    assert apart == {NEUTRAL_LOOKS * TICK_S} and looks[-1] == STORY.now // SECOND - TICK_S


def test_heads_bear_the_rehearsal_s_time_and_hold_no_later_entry(opened: Opened) -> None:
    for keeper, log in ((opened.logs.mission, Log.MISSION), (opened.logs.desk, Log.DESK)):
        signed = {one.size: one.final_at for one in keeper.told(keeper.now // SECOND).heads if one.final_at}
        assert all(STORY.deeds[0].at < at * SECOND < opened.room.mission.now for at in signed.values())
        entries = [one for one in opened.room.store.entries(0) if opened.room.store.log_of(one.position) is log]
        kept = opened.room.store.mission_log if log is Log.MISSION else opened.room.store.desk_log
        assert entries and not kept.waiting(), "all the story told is in the log"
        for one in entries:
            first = min(size for size in signed if size > kept.record(one.position).index)
            assert one.recorded <= signed[first] * SECOND


def test_three_verifiers_find_each_own_receipt_sound_and_no_changed_one(opened: Opened, judge: BrowserJudge) -> None:
    for name in ("mission-chair-1", "plain-officer-1", "relief-desk-1"):
        texts = opened.receipts(name)
        for text in texts:
            found = agreed(judge, text)
            assert found["sound"] and found["records"]["shown"] == 1 and of_exercise(found["origin"]), name
            assert found["heads"][-1]["state"] == "final"
        for key in ("content", "salt", "commitment"):
            assert not agreed(judge, one_byte_changed(texts[0], key))["sound"], key


def test_none_passes_under_the_policy_of_a_mission(opened: Opened, judge: BrowserJudge, tmp_path: Path) -> None:
    text = opened.receipts("mission-chair-1")[0]
    assert not agreed(judge, text, REAL_POLICY)["sound"]
    file, policy = tmp_path / "receipt.json", tmp_path / "policy.json"
    file.write_text(text, encoding="utf-8")
    policy.write_text(REAL_POLICY, encoding="utf-8")
    assert not verify_log([file], policy=policy).sound
    report = verify_log([file])
    assert report.sound
    assert "EXERCISE: this is the log of an exercise, and of no mission" in " ".join(map(str, tell_log(report)))


def test_whoever_countersigns_missions_signs_nothing_of_it(opened: Opened) -> None:
    keeper = opened.logs.mission
    head = keeper.checkpoint()
    assert head is not None
    with pytest.raises(Refusal) as refused:
        looked_at(Seen(keeper.policy), head, keeper.file)
    assert refused.value.code == "EXR025"


def test_a_downloaded_log_is_verified_and_one_changed_byte_is_found(opened: Opened, tmp_path: Path) -> None:
    outside = opened.room.stranger()

    def put(path: str, data: bytes) -> None:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)

    head = outside.get("/log/checkpoint").text
    put("heads/newest.checkpoint", head.encode())
    put("policy.json", outside.get("/log/policy").content)
    paths = list(paths_of(read_checkpoint(read_note(head).text).size))
    tiles = [tile_path(*one) for one in paths]
    for path in [*tiles, *(entries_path(number, width) for level, number, width in paths if level == 0)]:
        put(path, outside.get(f"/log/{path}").content)
    assert verify_log([tmp_path]).sound
    whole = (tmp_path / tiles[0]).read_bytes()
    put(tiles[0], bytes([whole[0] ^ 1]) + whole[1:])
    assert not verify_log([tmp_path]).sound


def test_what_the_desk_entered_is_in_its_log_alone(opened: Opened) -> None:
    store = opened.room.store
    own = {one.position for one in opened.room.mission.own(PEOPLE["relief-desk-1"])}
    for position in own:
        log, other = (store.mission_log, store.desk_log)[:: -1 if store.log_of(position) is Log.DESK else 1]
        assert log.record(position)
        with pytest.raises(Refusal) as refused:
            other.record(position)
        assert refused.value.code == "STO110"
    assert {Log.DESK} <= {store.log_of(position) for position in own}
    origin = opened.logs.desk.policy.origin
    for name in ("mission-chair-1", "hills-officer-1", "plain-principal-1", "mission-publisher-1"):
        visitor = opened.room.visitor(name)
        assert not [path for path in ("/log", "/people", "/", "/duty") if origin in visitor.get(path).text], name
    for path in ("checkpoint", "policy", "policy-changes"):
        assert origin not in opened.room.stranger().get(f"/log/{path}").text


def changed_by_two(opened: Opened, of: str, public: str = "") -> None:
    """Another key, proposed for one party and agreed to for the other."""
    mission, keeper = opened.room.mission, opened.logs.mission
    about = propose_key(mission, keeper, PEOPLE["plain-principal-1"], KeyChange(of, public, "tried out")).about
    agree_to(mission, opened.room.store, opened.room.accounts, PEOPLE["hills-principal-1"], about, log=keeper)
    assert keeper.waits() is not None


def test_a_bulletin_entered_here_is_dated_by_no_receipt(changed: Opened, tmp_path: Path) -> None:
    """The rehearsal's clock is invented: beside a published bulletin its log would date what it cannot know."""
    made(tmp_path, forms=("html", "text"))
    published, publisher = bulletins_in(tmp_path), "mission-publisher-1"
    published.of_log = lambda: said_by_log(changed.room.mission)
    enter_bulletin(changed.room.mission, PEOPLE[publisher], published, STEM)
    visitor = changed.room.visitor(publisher)
    waits = visitor.get(f"/receipts/{len(changed.room.mission.own(visitor.person))}")
    assert waits.status_code == 422 and "next batch" in waits.text
    changed.logs.beat()
    (tmp_path / f"{STEM}.receipt.json").write_text(changed.receipts(publisher)[-1], encoding="utf-8")
    (line,) = verify_bulletins([tmp_path], str(SIGNER.key)).lines
    assert [(one.code, "of an exercise or a rehearsal" in one.why) for one in line.faults] == [("BUL035", True)]


def looked(opened: Opened) -> list[tuple[int, str, list[str]]]:
    """The heads since, once the neutral has looked twice: a change of keys is signed at one look, followed later."""
    upto = opened.logs.mission.size
    for _ in range(2 * NEUTRAL_LOOKS):
        opened.logs.beat()
    return [one for one in standing(opened.logs.mission) if one[0] > upto]


def test_the_neutral_s_look_makes_it_final_and_a_changed_key_is_followed_by_whose_it_is(changed: Opened) -> None:
    keeper, plain = changed.logs.mission, "exercise-rehearsal/plain"
    states = [state for _, state, _ in looked(changed)]
    assert "final" in states and states.count("provisional") < NEUTRAL_LOOKS
    assert standing(changed.logs.desk)[NEUTRAL_LOOKS - 1][1] == "final"
    changed_by_two(changed, LOG)
    assert [state for _, state, _ in looked(changed)].count("final") > NEUTRAL_LOOKS and keeper.waits() is None
    changed_by_two(changed, plain, str(Signer(plain, Kind.COSIGNATURE, bytes(32)).key))
    heads = looked(changed)
    assert keeper.waits() is None and all(state == "provisional" for _, state, _ in heads)
    assert all(plain in missing for *_, missing in heads), "nobody here holds that key, and its heads say so"


def test_the_page_of_settings_tells_how_wide_a_batch_is(opened: Opened) -> None:
    page = opened.room.visitor("mission-chair-1").get("/people").text
    row = next(row for row in page.split("<tr") if "Entries of a batch of the log" in row)
    assert str(WIDTH) in re.sub("<[^>]+>", " ", row).split()


def test_parties_are_named_alike(opened: Opened) -> None:
    named: dict[str, Any] = {one.name: one.role for one in opened.logs.mission.policy.countersigners}
    parties = {f"exercise-rehearsal/{one}": "party" for one in opened.room.mission.procedure.parties}
    assert named == {**parties, NEUTRAL: "neutral"}
