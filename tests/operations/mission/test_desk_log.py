"""The humanitarian desk's own log: its entries stand there alone, and nothing it does shows in the mission's."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import ledger_worlds as lw
from ledger_judges import by_itself, by_program
from servanda.access import PROGRAM, DataClass, Draft, Log, Person, Role, log_of
from servanda.basis import SECOND, Refusal
from servanda.ledger import Countersigner, KeyInForce, Kind, Note, read_checkpoint, read_note
from servanda.operations import (
    Accounts,
    DeskKeyChange,
    LogKeeper,
    Mission,
    agree_to,
    agreement_at,
    begin_desk_log,
    desk_keeper,
    desk_word,
    is_desk_word,
    propose_desk_key,
    verify_log,
)
from servanda.operations.mission.log_settings import begin_log
from servanda.operations.mission.people_file import PeopleFile
from servanda.store import Keyring, SqlMission, back_up, begin_mission, restore, verify_mission
from tests.examples import of_this_run
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


@contextmanager
def begun_world(folder: Path) -> Iterator[World]:
    """A mission with its log, begun in an empty folder."""
    with begin_mission(f"sqlite:///{folder / 'm.sqlite'}", RING, NOW, test=True) as store:
        log_begun(store, WIDTH)
        made = World(store, Mission(store, *agreement_at("tutorial-sound", None), lambda: made.now))
        yield made


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with begun_world(tmp_path) as made:
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


MIDDLE = (DataClass.MECHANISM, DataClass.SOURCE, DataClass.PUBLIC)


@pytest.mark.parametrize(
    ("person", "deed", "data_class", "log"),
    [
        *((DESK, "humanitarian:site:enter", one, Log.DESK) for one in DataClass),
        *((DESK, "incident:allegation:submit", one, Log.MISSION) for one in MIDDLE),
        (DESK, "duty:entry:write", DataClass.PARTY, Log.DESK),
        (DESK, "incident:referral:mark", DataClass.PARTY, Log.DESK),
        (DESK, "phone:report:receive", DataClass.SOURCE, Log.DESK),
        (DESK, "admin:desk:change", DataClass.MECHANISM, Log.DESK),
        (DESK, "admin:key:enrol", DataClass.MECHANISM, Log.MISSION),
        (DESK, "humanitarian:struck:disclose", DataClass.MECHANISM, Log.MISSION),
        (DESK, "humanitarian:struck:disclose", DataClass.SITE, Log.DESK),
        (PROGRAM, "humanitarian:lapse:record", DataClass.SITE, Log.DESK),
        (PROGRAM, "incident:lapse:record", DataClass.MECHANISM, Log.MISSION),
        (HILLS, "humanitarian:notification:receive", DataClass.SITE, Log.MISSION),
        (HILLS, "duty:entry:write", DataClass.PARTY, Log.MISSION),
        (CHAIR, "admin:desk:agree", DataClass.MECHANISM, Log.MISSION),
    ],
)
def test_who_enters_and_whose_file_it_is_decide_where_it_stands(
    person: Person, deed: str, data_class: DataClass, log: Log
) -> None:
    assert log_of(person, Draft(deed, "a" * 32, data_class)) is log


#: What is done, by whom: the desk's own, and others'.
OURS = (
    (DESK, SITE, DataClass.SITE), (DESK, "duty:entry:write", DataClass.PARTY),
    (DESK, "humanitarian:damage:enter", DataClass.MECHANISM), (PROGRAM, "humanitarian:lapse:record", DataClass.SITE),
)  # fmt: skip
THEIRS = (
    (CHAIR, "incident:note:write", DataClass.MECHANISM), (HILLS, "incident:source:name", DataClass.SOURCE),
    (HILLS, "humanitarian:notification:receive", DataClass.SITE),
)  # fmt: skip
STEPS = st.lists(st.sampled_from(["tick", *range(len(OURS)), *(-n for n in range(1, len(THEIRS) + 1))]), max_size=24)


_DRAWN = (Phase.explicit, Phase.generate)


def _log_after(folder: Path, steps: Sequence[int | str], *, with_desk: bool) -> list[object]:
    """Sizes of the mission's log at each tick, what waits there, and in which batch each entry of others is."""
    with begun_world(folder) as world:
        missions, desks, told, others = LogKeeper(world.store), desk_keeper(world.store), [], []
        for n, step in enumerate([*steps, "tick"]):
            if step == "tick":
                size = read_checkpoint(missions.tick().text).size
                told.append((size, len(world.store.mission_log.waiting()), missions.told(lw.BEGUN).final))
                if with_desk:
                    desks.tick()
            elif isinstance(step, int) and step < 0:
                others.append(
                    world.enter(THEIRS[-step - 1][0], THEIRS[-step - 1][1], f"{n:032x}", THEIRS[-step - 1][2])
                )
            elif isinstance(step, int) and with_desk:
                world.enter(OURS[step][0], OURS[step][1], f"{n:032x}", OURS[step][2])
        for one in others:
            try:
                told.append(world.store.record(one).index // WIDTH)
            except Refusal as refusal:
                told.append(refusal.code)
        return told


@given(STEPS)
@settings(max_examples=of_this_run(20, 8), deadline=None, suppress_health_check=list(HealthCheck), phases=_DRAWN)
def test_whatever_the_desk_does_the_missions_log_is_the_same(steps: list[int | str]) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        assert _log_after(Path(one), steps, with_desk=True) == _log_after(Path(other), steps, with_desk=False)


def test_what_was_entered_before_stays_in_the_missions_log(world: World) -> None:
    """A mission whose desk entered into the common log: what stands or waits there stays, what is new goes apart."""
    draft = Draft(SITE, "a" * 32, DataClass.SITE, {"words": "before"}, key="k")
    old = world.store.append([draft, Draft(SITE, "b" * 32, DataClass.SITE, {}, key="l")], DESK.id, DESK.unit, NOW)
    missions = LogKeeper(world.store)
    missions.tick()
    world.mission.catch_up()
    assert world.mission.enter_consequences(DESK, [draft])[0] == old[0], "sent again, it is the one entered before"
    new, desks = world.enter(DESK, SITE, "a" * 32, DataClass.SITE), desk_keeper(world.store)
    desks.tick()
    assert [world.store.log_of(one) for one in (old[0].position, new)] == [Log.MISSION, Log.DESK]
    for keeper, position in ((missions, old[0].position), (missions, old[1].position), (desks, new)):
        assert by_program(json.dumps(keeper.receipt(position)))["sound"]


def test_it_is_begun_once_with_a_name_key_and_word_of_its_own(world: World) -> None:
    mission = LogKeeper(world.store).policy
    policy = begin_desk_log(world.store)
    assert policy == begin_desk_log(world.store) == desk_keeper(world.store).policy
    assert policy.origin == f"{mission.origin}/desk" and not policy.shared and mission.shared
    assert not {one.key.public for one in policy.log} & {one.key.public for one in mission.log}
    word = desk_word(world.store)
    assert len(word) == 32 and is_desk_word(world.store, word)
    assert not any(is_desk_word(world.store, one) for one in ("", word[:-1], word.upper() + "x", "é"))


def test_no_party_countersigns_it_and_a_mission_without_a_log_has_none(world: World, tmp_path: Path) -> None:
    party = Countersigner(lw.PARTIES[0], "party", (KeyInForce(lw.signer(lw.PARTIES[0]).key),))
    with pytest.raises(Refusal, match="HUM025"):
        begin_desk_log(world.store, [party])
    # Nor one that calls itself a neutral: by a name or a key under which it countersigns the mission's log.
    own = party.keys[0].key
    keys = (own, replace(own, name="observer.example"), replace(lw.signer(lw.NEUTRAL).key, name=own.name))
    for key in keys:
        with pytest.raises(Refusal, match="HUM025"):
            begin_desk_log(world.store, [Countersigner(key.name, "neutral", (KeyInForce(key),))])
    desks = desk_keeper(world.store)
    for key in keys:
        with pytest.raises(Refusal, match="HUM025"):
            propose_desk_key(world.mission, desks, DESK, DeskKeyChange("neutral", str(key)))
    with begin_mission(f"sqlite:///{tmp_path / 'none.sqlite'}", RING, NOW, test=True) as store:
        assert not is_desk_word(store, "")
        with pytest.raises(Refusal, match="MIS035"):
            desk_keeper(store)


def test_a_neutral_of_its_choosing_may_countersign_it_and_then_has_to(world: World) -> None:
    neutral = Countersigner(lw.NEUTRAL, "neutral", (KeyInForce(lw.signer(lw.NEUTRAL).key),))
    begin_desk_log(world.store, [neutral])
    site, desks = world.enter(DESK, SITE, "a" * 32, DataClass.SITE), desk_keeper(world.store)
    desks.tick()
    assert desks.told(lw.BEGUN).heads[0].state == "provisional"
    with pytest.raises(Refusal, match="MIS060"):
        countersigned(desks, lw.PARTIES[0])
    countersigned(desks, lw.NEUTRAL)
    text = json.dumps(desks.receipt(site))
    for found in (by_program(text), by_itself(text)):
        assert found["sound"] and found["heads"][0]["final_at"] == lw.BEGUN


def test_its_keys_change_by_the_desk_and_the_chair_and_no_party_is_told(world: World) -> None:
    for one in (DESK, HILLS, CHAIR):
        world.store.people.enrol(one, "", NOW)
    accounts, desks, missions = Accounts(world.store), desk_keeper(world.store), LogKeeper(world.store)
    site = world.enter(DESK, SITE, "a" * 32, DataClass.SITE)
    desks.tick()
    before = json.dumps(desks.receipt(site))

    def agreed(person: Person, act: DeskKeyChange, by: Person = CHAIR) -> None:
        about = propose_desk_key(world.mission, desks, person, act).about
        assert not world.mission.files(HILLS, "admin"), "no party is told"
        agree_to(world.mission, world.store, accounts, by, about, log=missions, desk_log=desks)

    fresh, neutral = lw.signer(lw.NEUTRAL, Kind.COSIGNATURE, "second"), str(lw.signer(lw.NEUTRAL).key)
    agreed(DESK, DeskKeyChange("neutral", neutral, "an organisation outside"))
    assert desks.told(lw.BEGUN).final == WIDTH, "what was final stays so"
    desks.tick()
    assert desks.told(lw.BEGUN).heads[0].state == "provisional"
    countersigned(desks, lw.NEUTRAL)
    assert desks.told(lw.BEGUN).final == 2 * WIDTH
    agreed(DESK, DeskKeyChange("neutral", str(fresh.key)))
    agreed(DESK, DeskKeyChange("log", "", "the server was moved"))
    later = world.enter(DESK, SITE, "b" * 32, DataClass.SITE)
    desks.tick()
    note = read_note(desks.checkpoint() or "")
    with pytest.raises(Refusal, match="MIS060"):
        countersigned(desks, lw.NEUTRAL)
    desks.countersign(str(Note(note.text, (fresh.sign(read_checkpoint(note.text), lw.BEGUN),))))
    again = desk_keeper(world.store)
    again.follow(Mission(world.store, *agreement_at("tutorial-sound", None)))
    assert again.policy == desks.policy and len(desks.policy.log) == 2
    policy = desks.policy.data()
    for text in (before, json.dumps(again.receipt(later))):
        whole = json.dumps({**json.loads(text), "policy": policy})
        for found in (by_program(whole), by_itself(whole)):
            assert found["sound"] and found["records"]["shown"] == 1, found
    assert verify_mission(world.store, missions.policy, desks.policy).sound


def test_what_is_no_key_of_it_or_not_theirs_to_change_is_refused(world: World) -> None:
    for one in (DESK, HILLS, CHAIR):
        world.store.people.enrol(one, "", NOW)
    accounts, desks = Accounts(world.store), desk_keeper(world.store)
    log_key, sound = str(desks.policy.log[0].key), str(lw.signer(lw.NEUTRAL).key)
    second = replace(DESK, id="relief-desk-2", number=2)
    for act in (DeskKeyChange("neutral", "x"), DeskKeyChange("neutral", log_key), DeskKeyChange("", "")):
        with pytest.raises(Refusal, match="MIS190"):
            propose_desk_key(world.mission, desks, DESK, act)
    for person, code in ((HILLS, "MIS191"), (CHAIR, "ACC001"), (replace(DESK, side="hills"), "MIS191")):
        with pytest.raises(Refusal, match=code):
            propose_desk_key(world.mission, desks, person, DeskKeyChange("neutral", sound))
    with pytest.raises(Refusal, match="MIS192"):
        propose_desk_key(world.mission, None, DESK, DeskKeyChange("neutral", sound))
    about = propose_desk_key(world.mission, desks, DESK, DeskKeyChange("neutral", sound)).about
    for person, code in (
        (DESK, "ACC001"), (second, "ACC001"), (HILLS, "ACC002"), (replace(CHAIR, side="hills"), "MIS191"),
    ):  # fmt: skip
        with pytest.raises(Refusal, match=code):
            agree_to(world.mission, world.store, accounts, person, about, desk_log=desks)
    assert desks.policy.countersigners == ()


def test_it_is_in_every_copy_of_the_mission(world: World, tmp_path: Path) -> None:
    site, desks = world.enter(DESK, SITE, "a" * 32, DataClass.SITE), desk_keeper(world.store)
    desks.tick()
    world.enter(DESK, SITE, "b" * 32, DataClass.SITE)
    back_up(world.store, tmp_path / "copy", NOW)
    with restore(tmp_path / "copy", f"sqlite:///{tmp_path / 'there.sqlite'}", RING) as there:
        again = desk_keeper(there)
        assert (again.policy, again.checkpoint()) == (desks.policy, desks.checkpoint())
        assert again.receipt(site) == desks.receipt(site) and desk_word(there) == desk_word(world.store)
        again.tick()
        found = verify_mission(there, None, again.policy)
        assert found.sound and (found.waiting, found.desk_leaves, found.desk_heads) == (0, 2 * WIDTH, 2)


def test_an_entry_of_the_desk_is_erased_and_its_leaf_stays(world: World) -> None:
    site, desks = world.enter(DESK, SITE, "a" * 32, DataClass.SITE), desk_keeper(world.store)
    with pytest.raises(Refusal, match="STO111"):
        world.store.erase(site)
    desks.tick()
    assert world.store.erase(site)
    text = json.dumps(desks.receipt(site))
    for found in (by_program(text), by_itself(text)):
        assert found["sound"] and found["records"] == {"shown": 0, "padding": 0, "erased": 1}


def test_two_keys_where_the_missions_log_has_two(tmp_path: Path) -> None:
    pytest.importorskip("cryptography.hazmat.primitives.asymmetric.mldsa")
    with begin_mission(f"sqlite:///{tmp_path / 'q.sqlite'}", RING, NOW, test=True) as store:
        data = lw.policy().data()["countersigners"]
        begin_log(store, PeopleFile((), {"countersigners": data}, ""), "valley.example/log", WIDTH, ml_dsa=True)
        keeper = desk_keeper(store)
        keeper.tick()
        assert [one.key.kind for one in keeper.policy.log] == [Kind.NOTE, Kind.MLDSA44]
        assert len(read_note(keeper.checkpoint() or "").signatures) == 2
