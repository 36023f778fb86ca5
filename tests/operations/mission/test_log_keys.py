"""Keys of the log and settings: two sides change them, one stops a stolen one; what was signed before stays final."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ledger_judges import by_itself, by_program
from servanda.access import Person, Role
from servanda.basis import HOUR, MINUTE, SECOND, Refusal
from servanda.ledger import Kind, Note, Signer, read_checkpoint, read_head, read_note, read_policy
from servanda.operations import (
    Accounts,
    KeyChange,
    LogKeeper,
    Mission,
    SettingProposed,
    agree_to,
    agreement_at,
    proposals,
    propose_key,
    propose_setting,
    stop_signer,
)
from servanda.operations.mission.agreed import SETTINGS, policy_agreed, policy_with, settings_agreed
from servanda.operations.mission.log_settings import begin_log, fresh_log_key, keep_policy, log_settings
from servanda.operations.mission.people_file import PeopleFile, read_people
from servanda.store import Keyring, SqlMission, begin_mission, open_mission
from servanda.web import Sessions

NOW = 1_800_000_000 * SECOND
SIDES = {
    name: Signer(name, Kind.COSIGNATURE, bytes([n] * 32))
    for n, name in enumerate(("h.example", "p.example", "n.example"), 1)
}
HILLS = Person("hills-principal-1", Role.PRINCIPAL, "hills", "hills")
PLAIN = Person("plain-principal-1", Role.PRINCIPAL, "plain", "plain")
CHAIR = Person("mission-chair-1", Role.CHAIR, "mission")
OFFICE = Person("office-administrator-1", Role.ADMINISTRATOR, "office")
RING = Keyring.fresh()


def people() -> PeopleFile:
    lines = [f'  - {{name: {name}, role: {role}, key: "{SIDES[name].key}"}}' for name, role in
             (("h.example", "party"), ("p.example", "party"), ("n.example", "neutral"))]  # fmt: skip
    text = "people:\n  - {id: mission-chair-1, role: chair, unit: mission}\ncountersigners:\n" + "\n".join(lines) + "\n"
    return read_people(text, "people.yaml", ("hills", "plain"))


class World:
    """A mission with a log, whose server can be started anew."""

    def __init__(self, folder: Path) -> None:
        self.address, self.now = f"sqlite:///{folder / 'm.sqlite'}", NOW
        self.store = begin_mission(self.address, RING, NOW, test=True)
        begin_log(self.store, people(), "m.example/log", 4)
        for one in (HILLS, PLAIN, CHAIR, OFFICE):
            self.store.people.enrol(one, "", NOW)
        self.begin()

    def begin(self) -> None:
        self.mission = Mission(self.store, *agreement_at("tutorial-sound", None), clock=lambda: self.now)
        self.accounts, self.log = Accounts(self.store), LogKeeper(self.store)
        self.log.follow(self.mission)

    def again(self) -> None:
        self.store.close()
        self.store: SqlMission = open_mission(self.address, RING)
        self.begin()

    def agreed(self, by: Person, about: str) -> None:
        agree_to(self.mission, self.store, self.accounts, by, about, log=self.log)

    def signed(self, *signers: Signer, at: int = 0) -> str:
        """The newest head countersigned by these, and how it stands; ``at``: how many ticks ago."""
        self.log.tick()
        note = read_note(self.log.checkpoint() or "")
        head = read_checkpoint(note.text)
        state = ""
        for one in signers:
            state = self.log.countersign(str(Note(note.text, (one.sign(head, self.now // SECOND),)))).state
        return state


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.store.close()


FRESH = Signer("h.example", Kind.COSIGNATURE, bytes([9] * 32))
EVERYBODY = tuple(SIDES.values())


def test_a_stolen_key_counts_for_heads_up_to_n_and_for_none_beyond(world: World) -> None:
    assert world.signed(*EVERYBODY) == "final"
    n = world.log.size
    stop_signer(world.mission, world.log, OFFICE, str(SIDES["h.example"].key), "laptop taken")
    assert world.log.told(0).final == n, "what it signed before stays final"
    with pytest.raises(Refusal, match="MIS060"):
        world.signed(SIDES["h.example"])
    assert world.signed(SIDES["p.example"], SIDES["n.example"]) == "provisional"
    assert world.log.told(0).final == n, "the record goes on, and says who is missing"
    # Somebody of another side agrees to the new key; from then on heads are final again.
    about = propose_key(world.mission, world.log, HILLS, KeyChange("h.example", str(FRESH.key), "new laptop")).about
    with pytest.raises(Refusal, match="MIS041"):
        world.agreed(HILLS, about)
    world.agreed(PLAIN, about)
    assert world.signed(FRESH, SIDES["p.example"], SIDES["n.example"]) == "final"
    world.again()
    assert world.signed(FRESH, SIDES["p.example"], SIDES["n.example"]) == "final"
    with pytest.raises(Refusal, match="MIS060"):
        world.signed(SIDES["h.example"])


def test_the_verifier_that_stands_alone_knows_from_where_to_where_a_key_speaks(world: World) -> None:
    entry = propose_setting(world.mission, HILLS, SettingProposed("line-calls", 3))
    assert world.signed(*EVERYBODY) == "final"
    before = json.dumps(world.log.receipt(entry.position))
    about = propose_key(world.mission, world.log, CHAIR, KeyChange("h.example", str(FRESH.key))).about
    world.agreed(PLAIN, about)
    later = propose_setting(world.mission, HILLS, SettingProposed("line-calls", 4))
    assert world.signed(FRESH, *EVERYBODY[1:]) == "final"
    after = json.dumps(world.log.receipt(later.position))
    policy = world.log.policy.data()
    for told in (before, after):
        whole = json.dumps({**json.loads(told), "policy": policy})
        for found in (by_program(whole), by_itself(whole)):
            assert found["sound"] and found["heads"][0]["state"] == "final", found
    # A thief's countersignature under a head beyond n, put in by hand: the head is provisional for everybody.
    forged = thief(json.loads(after), policy)
    for found in (by_program(forged), by_itself(forged)):
        assert not found["sound"] or found["heads"][0]["state"] == "provisional", found


def thief(told: dict[str, Any], policy: dict[str, Any]) -> str:
    """A receipt in which the old key of the Hills signs in place of the new one."""
    note_at = told["proof"].index("m.example/log\n")
    note = read_note(told["proof"][note_at:])
    head = read_checkpoint(note.text)
    kept = [one for one in note.signatures if not FRESH.key.signed(one)]
    made = Note(note.text, (*kept, SIDES["h.example"].sign(head, NOW // SECOND)))
    return json.dumps({**told, "policy": policy, "proof": told["proof"][:note_at] + str(made)})


def test_the_logs_own_key_changes_and_its_old_heads_stay(world: World) -> None:
    assert world.signed(*EVERYBODY) == "final"
    old = world.log.policy.log[0].key
    about = propose_key(world.mission, world.log, OFFICE, KeyChange("log")).about
    world.agreed(PLAIN, about)
    new = world.log.policy.log[-1]
    assert new.key != old and new.after == world.log.size and world.log.policy.log[0].until == world.log.size
    assert world.signed(*EVERYBODY) == "final"
    lines = read_note(world.log.checkpoint() or "").signatures
    assert any(new.key.signed(one) for one in lines) and not any(old.signed(one) for one in lines)
    before = world.log.policy
    world.again()
    assert world.log.policy == before == log_settings(world.store).policy
    assert world.signed(*EVERYBODY) == "final"


def test_what_was_agreed_is_taken_up_by_a_server_that_was_killed_between(world: World) -> None:
    about = propose_key(world.mission, world.log, CHAIR, KeyChange("h.example", str(FRESH.key))).about
    follow, world.log.follow = world.log.follow, lambda mission: None  # type: ignore[method-assign]
    world.agreed(PLAIN, about)
    assert log_settings(world.store).policy.countersigners[0].keys[-1].key != FRESH.key
    world.again()
    assert log_settings(world.store).policy.countersigners[0].keys[-1].key == FRESH.key
    assert follow is not None


@pytest.mark.parametrize(
    ("of", "public"),
    [
        ("h.example", "nonsense"),
        ("h.example", str(SIDES["h.example"].key)),
        ("h.example", str(SIDES["p.example"].key)),
        ("nobody.example", str(FRESH.key)),
        ("", ""),
    ],
)
def test_what_would_be_no_policy_is_refused(world: World, of: str, public: str) -> None:
    with pytest.raises(Refusal, match="MIS078"):
        propose_key(world.mission, world.log, CHAIR, KeyChange(of, public))


def test_who_may_change_and_stop_keys_of_the_log(world: World) -> None:
    with pytest.raises(Refusal, match="ACC001"):
        stop_signer(world.mission, world.log, PLAIN, str(SIDES["h.example"].key), "")
    with pytest.raises(Refusal, match="MIS075"):
        stop_signer(world.mission, world.log, CHAIR, str(FRESH.key), "")
    with pytest.raises(Refusal, match="MIS035"):
        propose_key(world.mission, None, CHAIR, KeyChange("log"))
    officer = Person("hills-officer-1", Role.OFFICER, "hills", "hills")
    for act in (KeyChange("log"), SettingProposed("line-calls", 3)):
        with pytest.raises(Refusal, match="ACC001"):
            if isinstance(act, KeyChange):
                propose_key(world.mission, world.log, officer, act)
            else:
                propose_setting(world.mission, officer, act)


def test_settings_take_two_sides_and_stay_within_bounds(world: World) -> None:
    sessions = Sessions(world.store.sessions, world.accounts.find, lambda: world.mission.settings)
    word = sessions.begin(HILLS, NOW)
    for name, value in (
        ("session-idle-minutes", 5),
        ("line-receipt-hours", 6),
        ("batch-width", 8),
        ("patience-minutes", 3),
    ):
        before = world.mission.settings
        about = propose_setting(world.mission, HILLS, SettingProposed(name, value)).about
        assert world.mission.settings == before, "nothing holds before another side agreed"
        world.agreed(CHAIR, about)
    assert world.mission.terms.line.acknowledge == 6 * HOUR
    assert world.log.policy.patience_s == 180 and log_settings(world.store).width == 8
    assert sessions.stands(word, NOW + 5 * MINUTE - 1) and not sessions.stands(word, NOW + 5 * MINUTE)
    grown = world.log.size
    world.log.tick()
    assert world.log.size == grown + 8
    for name, value in (("session-idle-minutes", 16), ("session-hours", 9), ("batch-width", 0), ("none", 1)):
        with pytest.raises(Refusal, match="MIS079"):
            propose_setting(world.mission, HILLS, SettingProposed(name, value))
    world.again()
    assert world.log.policy.patience_s == 180 and world.mission.terms.line.acknowledge == 6 * HOUR


def test_a_value_beyond_bounds_in_a_record_counts_for_nothing(world: World) -> None:
    about = propose_setting(world.mission, HILLS, SettingProposed("line-calls", 3)).about
    world.agreed(CHAIR, about)
    files = world.mission.all_files("admin")
    assert settings_agreed(files) == {"line-calls": 3}
    assert settings_agreed([one[1:] for one in files]) == settings_agreed([one[:1] for one in files]) == {}
    assert {name for name, one in SETTINGS.items() if one.least > one.most} == set()


def test_the_policy_is_the_same_whatever_part_and_order_the_record_comes_in(world: World) -> None:
    for act in (KeyChange("h.example", str(FRESH.key)), KeyChange("log")):
        world.agreed(PLAIN, propose_key(world.mission, world.log, CHAIR, act).about)
    files = world.mission.all_files("admin")
    begun = world.log._begun
    assert (
        policy_agreed(begun, files) == policy_agreed(begun, [one[::-1] for one in reversed(files)]) == world.log.policy
    )
    assert policy_agreed(begun, [one[:1] for one in files]) == begun
    assert read_policy(world.log.policy.data()) == world.log.policy
    assert len(proposals(world.mission, CHAIR)) == 2


def test_a_log_that_signs_twice_changes_one_key_and_keeps_the_other(tmp_path: Path) -> None:
    """The second signature, of another kind, goes on beside the new key; heads of before and after both read."""
    pytest.importorskip("cryptography.hazmat.primitives.asymmetric.mldsa")
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", RING, NOW, test=True) as store:
        begun = begin_log(store, people(), "m.example/log", 4, ml_dsa=True)
        before = LogKeeper(store).tick()
        change = KeyChange(of="log")
        policy = policy_with(begun, change, read_checkpoint(before.text).size, fresh_log_key(store, begun.origin))
        keep_policy(store, policy, None)
        signers = log_settings(store).signers
        assert [one.kind for one in signers] == [Kind.NOTE, Kind.MLDSA44]
        assert str(signers[0].key) not in [str(one.key) for one in begun.log]
        assert str(signers[1].key) in [str(one.key) for one in begun.log]
        after = LogKeeper(store).tick()
        for head in (before, after):
            assert read_head(str(head), policy).checkpoint == read_checkpoint(head.text)
