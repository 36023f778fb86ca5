"""Keys people sign with: shown, agreed to, replaced, stolen and revoked; before it their word stands, after it not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda import liaison as line
from servanda.access import DataClass, Entry, Person, Role
from servanda.basis import HOUR, MINUTE, SECOND, Refusal, fresh_bytes
from servanda.ledger import ed25519_public, ed25519_signed
from servanda.operations import (
    NEW,
    SHOWN_TAG,
    Accounts,
    Mission,
    Revoked,
    SignedThere,
    ToSign,
    agree_to,
    do,
    proposals,
    revoke_key,
    revoke_person,
    shipped_story,
    show_key,
    waiting_keys,
)
from servanda.operations.mission.keys import KeyAgreed, KeyRevoked, KeyShown, key_of, person_keys
from servanda.operations.mission.story import StoryClock
from servanda.store import SqlMission
from tests.played_rehearsal import going_rehearsal

PEOPLE = {one.id: one for one in shipped_story().people}
HILLS, PLAIN = PEOPLE["hills-officer-1"], PEOPLE["plain-officer-1"]
HEAD, THEIR_HEAD, CHAIR = PEOPLE["hills-principal-1"], PEOPLE["plain-principal-1"], PEOPLE["mission-chair-1"]


class Device:
    """A device that holds one key."""

    def __init__(self) -> None:
        self.seed = fresh_bytes(32)
        self.public = ed25519_public(self.seed).hex()

    def proof(self, person: Person) -> str:
        return ed25519_signed(self.seed, SHOWN_TAG + person.id.encode()).hex()


class World:
    """A rehearsal at a clock that the test turns."""

    def __init__(self, played: Mission, store: SqlMission) -> None:
        self.clock = StoryClock(shipped_story().now)
        self.store = store
        self.mission = Mission(
            store, played.agreement, played.procedure, self.clock, hands=played.hands, terms=played.terms
        )
        self.accounts = Accounts(store)

    def show(self, person: Person, device: Device) -> Entry:
        return show_key(self.mission, person, device.public, device.proof(person))

    def asks(self, person: Person, device: Device | None, what: str = "Smoke at the mill.") -> Entry:
        """A question on the line, signed on a device where there is one."""
        self.clock.at += SECOND
        given = {"what": what, "begin": self.clock.at - MINUTE, "asks": ["what is it"]}
        given |= {"to": ["plain" if person.unit == "hills" else "hills"]}
        key = fresh_bytes(8).hex()
        try:
            return do(self.mission, person, "liaison:question:ask", NEW, given, key=key)[0]
        except ToSign as asked:
            assert device is not None
            there = SignedThere(asked.at, ed25519_signed(device.seed, asked.data))
            return do(self.mission, person, "liaison:question:ask", NEW, given, key=key, device=there)[0]

    def proven(self, entry: Entry) -> bool:
        found = line.proofs(self.mission.whole(entry.about), self.mission.line_keys())
        return all(one.end is not line.End.NOT_PROVEN for one in found) and bool(found)


@pytest.fixture
def world() -> Iterator[World]:
    with going_rehearsal() as (played, store):
        yield World(played, store)


def test_the_first_key_is_in_force_at_once_and_the_server_cannot_sign_in_its_place(world: World) -> None:
    device = Device()
    world.show(HILLS, device)
    key = world.mission.signing_key(HILLS)
    assert key is not None and key.device and key.public.hex() == device.public
    with pytest.raises(ToSign):
        do(world.mission, HILLS, "liaison:question:ask", NEW,
           {"what": "w", "begin": world.clock.at - MINUTE, "asks": ["what is it"], "to": ["plain"]})  # fmt: skip
    asked = world.asks(HILLS, device)
    assert world.proven(asked) and line.read_signed(asked.content).public.hex() == device.public  # type: ignore[union-attr]


def test_what_a_device_did_not_sign_is_not_entered(world: World) -> None:
    device = Device()
    world.show(HILLS, device)
    before = world.mission.last
    given = {"what": "w", "begin": world.clock.at - MINUTE, "asks": ["what is it"], "to": ["plain"]}
    with pytest.raises(ToSign) as asked:
        do(world.mission, HILLS, "liaison:question:ask", NEW, given, key="k")
    good = ed25519_signed(device.seed, asked.value.data)
    at = asked.value.at
    for there in (
        SignedThere(at, bytes(64)),
        SignedThere(at, good[:-1] + bytes([good[-1] ^ 1])),
        SignedThere(at, ed25519_signed(fresh_bytes(32), asked.value.data)),
        SignedThere(at - 1, good),
        SignedThere(at + HOUR, good),
        SignedThere(at - HOUR, good),
    ):
        with pytest.raises(Refusal, match="MIS077"):
            do(world.mission, HILLS, "liaison:question:ask", NEW, given, key="k", device=there)
    with pytest.raises(Refusal, match="MIS077"):
        do(world.mission, HILLS, "liaison:question:ask", NEW, {**given, "what": "else"}, key="k",
           device=SignedThere(at, good))  # fmt: skip
    world.clock.at = at + 5 * MINUTE + 1
    with pytest.raises(Refusal, match="MIS077"):
        do(world.mission, HILLS, "liaison:question:ask", NEW, given, key="k", device=SignedThere(at, good))
    assert world.mission.last == before
    world.clock.at = at + 5 * MINUTE
    do(world.mission, HILLS, "liaison:question:ask", NEW, given, key="k", device=SignedThere(at, good))


def test_receipts_are_signed_on_devices_and_nobody_denies_them(world: World) -> None:
    mine, theirs = Device(), Device()
    world.show(HILLS, mine)
    world.show(PLAIN, theirs)
    asked = world.asks(HILLS, mine)
    message = line.read_signed(asked.content).message.id  # type: ignore[union-attr]
    given = {"message": message}
    with pytest.raises(ToSign) as waiting:
        do(world.mission, PLAIN, "liaison:question:acknowledge", asked.about, given)
    there = SignedThere(waiting.value.at, ed25519_signed(theirs.seed, waiting.value.data))
    do(world.mission, PLAIN, "liaison:question:acknowledge", asked.about, given, device=there)
    (found,) = line.proofs(world.mission.whole(asked.about), world.mission.line_keys())
    assert found.end is line.End.ACKNOWLEDGED
    without = [one for one in world.mission.line_keys() if one.public.hex() != theirs.public]
    (found,) = line.proofs(world.mission.whole(asked.about), without)
    assert found.end is line.End.OPEN


def test_a_stolen_key_is_revoked_by_one_and_speaks_for_what_came_before_alone(world: World) -> None:
    stolen, fresh = Device(), Device()
    world.show(HILLS, stolen)
    before = world.asks(HILLS, stolen)
    # The thief has the key and writes any hour; what is entered after position n is refused whatever it says.
    thiefs = line.read_signed(before.content)
    revoked = revoke_key(world.mission, world.accounts, CHAIR, stolen.public, "telephone taken")
    assert world.proven(before)
    with pytest.raises(Refusal, match="MIS075"):
        revoke_key(world.mission, world.accounts, CHAIR, stolen.public, "again")
    assert thiefs is not None
    message = replace(thiefs.message, body={**thiefs.message.body, "what": "a forgery"})
    forged = line.Signed(message, thiefs.public, ed25519_signed(stolen.seed, message.to_sign))
    assert forged.holds
    keys = world.mission.line_keys()
    with pytest.raises(Refusal, match="LIA008"):
        line.received(forged.content(), message.line, keys, world.clock.at)
    late = replace(before, position=revoked.position + 1, content=forged.content())
    assert {one.end for one in line.proofs([late], keys)} == {line.End.NOT_PROVEN}
    early = replace(late, position=revoked.position - 1)
    assert line.End.NOT_PROVEN not in {one.end for one in line.proofs([early], keys)}
    # A new key waits for somebody of another side; then it signs, and what the old one signed still stands.
    world.show(HILLS, fresh)
    assert world.mission.signing_key(HILLS) is None
    (waiting,) = waiting_keys(world.mission)
    with pytest.raises(Refusal, match="MIS041"):
        agree_to(world.mission, world.store, world.accounts, HEAD, waiting.about)
    agree_to(world.mission, world.store, world.accounts, THEIR_HEAD, waiting.about)
    after = world.asks(HILLS, fresh)
    assert world.proven(after) and world.proven(before)


def test_a_thief_of_a_session_changes_no_key_alone(world: World) -> None:
    mine, thiefs = Device(), Device()
    world.show(HILLS, mine)
    about = world.show(HILLS, thiefs).about
    assert world.mission.signing_key(HILLS).public.hex() == mine.public  # type: ignore[union-attr]
    assert [one.about for one in proposals(world.mission, THEIR_HEAD)][:1] == [about]
    agree_to(world.mission, world.store, world.accounts, CHAIR, about)
    assert world.mission.signing_key(HILLS).public.hex() == thiefs.public  # type: ignore[union-attr]
    with pytest.raises(Refusal, match="MIS042"):
        agree_to(world.mission, world.store, world.accounts, THEIR_HEAD, about)
    first, second = (one for one in world.mission.keys if one.id == HILLS.id)
    assert first.key.upto == second.key.after


def test_a_first_key_is_no_proposal(world: World) -> None:
    about = world.show(HILLS, Device()).about
    assert about not in [one.about for one in proposals(world.mission, CHAIR)]
    with pytest.raises(Refusal, match="MIS042"):
        agree_to(world.mission, world.store, world.accounts, THEIR_HEAD, about)


def test_who_acts_no_more_has_no_key(world: World) -> None:
    device = Device()
    world.show(HILLS, device)
    before = world.asks(HILLS, device)
    revoke_person(world.mission, world.store, world.accounts, HEAD, Revoked(HILLS.id, "left"))
    assert world.mission.signing_key(HILLS) is None and world.proven(before)


def test_a_key_is_shown_once_with_its_own_proof(world: World) -> None:
    device = Device()
    for public, proof in (
        (device.public, device.proof(PLAIN)),
        (Device().public, device.proof(HILLS)),
        ("", ""),
        (device.public[:-1], device.proof(HILLS)),
        (device.public.upper(), device.proof(HILLS)),
        ("z" * 64, "z" * 128),
        ("00" * 32, "00" * 64),
    ):
        with pytest.raises(Refusal, match="MIS074"):
            show_key(world.mission, HILLS, public, proof)
    world.show(HILLS, device)
    with pytest.raises(Refusal, match="MIS074"):
        world.show(HILLS, device)


def test_a_principal_revokes_keys_of_the_own_unit_alone(world: World) -> None:
    device = Device()
    world.show(HILLS, device)
    with pytest.raises(Refusal, match="ACC001"):
        revoke_key(world.mission, world.accounts, THEIR_HEAD, device.public, "")
    with pytest.raises(Refusal, match="ACC001"):
        revoke_key(world.mission, world.accounts, PLAIN, device.public, "")
    revoke_key(world.mission, world.accounts, HEAD, device.public, "")


@st.composite
def records(draw: st.DrawFn) -> list[Entry]:
    """Entries about keys in any order and of any sense."""
    made = []
    for position in range(1, draw(st.integers(0, 14)) + 1):
        who, public = draw(st.sampled_from("abc")), draw(st.sampled_from(["01" * 32, "02" * 32, "03" * 32, "x", ""]))
        act = draw(st.sampled_from([KeyShown(who, public), KeyAgreed(), KeyRevoked(public), Revoked(who)]))
        content = {} if draw(st.booleans()) and draw(st.booleans()) else act.content()
        made.append(
            Entry(position, position, position, who, "u" + who, act.deed, draw(st.sampled_from("fgh")),
                  DataClass.MECHANISM, content=content)
        )  # fmt: skip
    return made


@given(records(), st.data())
def test_any_part_of_any_record_is_read(held: list[Entry], data: st.DataObject) -> None:
    part = [one for one in held if data.draw(st.booleans())]
    keys = person_keys([part])
    assert keys == person_keys([[one] for one in reversed(part)]), "in whatever files and order they come"
    for who in "abc":
        mine = [one for one in keys if one.id == who]
        assert sum(not one.waits and not one.ended for one in mine) <= 1, "one key in force at a time"
        found = key_of(keys, who)
        assert found is None or found in mine
    for one in keys:
        assert one.key.upto is None or one.key.upto >= one.key.after


@given(records())
def test_more_of_the_record_never_changes_what_a_key_said_of_what_came_before(held: list[Entry]) -> None:
    for n in range(len(held)):
        before, after = person_keys([held[:n]]), person_keys([held])
        for one in before:
            later = next(other for other in after if other.key.public == one.key.public)
            if one.ended or not one.waits:
                assert later.key.after == one.key.after and (not one.ended or later.key.upto == one.key.upto)
                assert later.key.upto is None or one.ended or later.key.upto > n


def test_roles_that_sign_nothing_show_no_key(world: World) -> None:
    somebody = next(one for one in PEOPLE.values() if one.role is Role.ADMINISTRATOR)
    device = Device()
    with pytest.raises(Refusal, match="ACC001"):
        world.show(somebody, device)
