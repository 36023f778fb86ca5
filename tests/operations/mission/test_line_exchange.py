"""Two servers of one line exchange files: whatever is lost, doubled or turned about, both end with the same."""

import random
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from servanda.access import DataClass, Draft, Person, Role
from servanda.basis import DAY, HOUR, MINUTE, Refusal
from servanda.ledger import opened_with, sealed_to, x25519_public
from servanda.liaison import Kind, Message, PlanFile, read_file, read_signed, signed, to_texts
from servanda.operations import (
    Hands,
    Mission,
    agreement_at,
    do,
    give,
    not_there_yet,
    open_place,
    own_card,
    pair,
    peers,
    read_card,
    show_kept_key,
    take,
    take_texts,
)
from servanda.operations.mission.line_peers import keep_peer
from servanda.operations.mission.terms import whole_line
from servanda.store import Keyring, begin_mission, open_mission

CASE = "tutorial-sound"
PASSWORD = "nine grey stones by the ford"
START = 1_893_456_000_000_000
HILLS = Person("hills-officer-1", Role.OFFICER, "hills", "hills")
PLAIN = Person("plain-officer-1", Role.OFFICER, "plain", "plain")
CHAIR = Person("mission-chair-1", Role.CHAIR, "mission")


@dataclass
class Server:
    """One server: its mission, what it keeps, its people."""

    mission: Mission
    settings: Any
    people: tuple[Person, ...]
    name: str = ""


class Clock:
    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> int:
        return self.at


@dataclass
class Begun:
    """A server's store as it was begun, with the keys of its people: made once, for sealing them is slow."""

    file: Path
    ring: Keyring
    people: tuple[Person, ...]
    opened: dict[str, Any]


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Begun, Begun]:
    made = []
    for number, people in enumerate(((CHAIR, HILLS), (PLAIN,))):
        file, ring = tmp_path_factory.mktemp("founded") / f"{number}.sqlite", Keyring.fresh()
        with begin_mission(f"sqlite:///{file}", ring, START, test=True) as store:
            hands = Hands(store.settings)
            for person in people:
                store.people.enrol(person, "", START)
                hands.make(person, PASSWORD, START)
                hands.open(person, PASSWORD)
            made.append(Begun(file, ring, people, dict(hands._open)))
    return made[0], made[1]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def servers(founded: tuple[Begun, Begun], tmp_path: Path, clock: Clock) -> Iterator[tuple[Server, Server]]:
    """A server with the mission and Hills, and one with Plain, paired."""
    agreement, procedure = agreement_at(CASE, None)
    with ExitStack() as open_:
        made = []
        for one in founded:
            file = Path(shutil.copy(one.file, tmp_path))
            store = open_.enter_context(open_mission(f"sqlite:///{file}", one.ring))
            hands = Hands(store.settings)
            hands._open.update(one.opened)
            mission = Mission(store, agreement, procedure, clock, hands=hands)
            for person in one.people:
                show_kept_key(mission, person)
            made.append(Server(mission, store.settings, one.people))
        here, there = made
        here.name, there.name = (own_card(each.mission, each.settings)[0].name for each in made)
        pair(here.mission, here.settings, read_card(own_card(there.mission, there.settings)[1]), ("plain",), "Plain")
        card = read_card(own_card(here.mission, here.settings)[1])
        pair(there.mission, there.settings, card, ("hills", "mission"), "Hills")
        yield here, there


def sent_about(server: Server, body: Any, about: str, now: int) -> Draft:
    """A message whose sender's program says it is about some other file."""
    hand = server.mission.hands.of(HILLS)
    message = Message(whole_line(server.mission.agreement.id), about, Kind.PLAN, "hills", ("plain",), now, body)
    made = signed(message, hand)
    return Draft("liaison:plan:give", "f" * 32, DataClass.MECHANISM, made.content(), ("plain",), now, message.id)


def plan_content(now: int, to: list[str], number: int) -> dict[str, Any]:
    return {
        "act": "movement.patrol", "what": f"patrol {number}", "begin": now + 3 * DAY, "end": now + 3 * DAY + HOUR,
        "place": "the spring", "point": [0, 0], "to": to,
    }  # fmt: skip


def plan(server: Server, person: Person, now: int, to: list[str], number: int = 0) -> str:
    return do(server.mission, person, "liaison:plan:give", "new", plan_content(now, to, number))[0].about


def held(server: Server) -> set[str]:
    """The ids of all messages between the two servers."""
    found = set()
    for entries in server.mission.all_files("liaison"):
        for entry in entries:
            one = read_signed(entry.content)
            if one is not None and "plain" in (one.message.sender, *one.message.to):
                assert one.holds
                found.add(one.message.id)
    return found


def messages(server: Server) -> int:
    return sum(read_signed(one.content) is not None for es in server.mission.all_files("liaison") for one in es)


def carried(here: Server, there: Server) -> str:
    return give(here.mission, here.settings, here.people[0], there.name)[1]


def brought(here: Server, text: str) -> Any:
    return take(here.mission, here.settings, here.people[0], text)


def test_a_notice_and_its_receipt_go_there_and_back(servers: tuple[Server, Server], clock: Clock) -> None:
    one, other = servers
    about = plan(one, HILLS, clock.at, ["plain", "mission"])
    came = brought(other, carried(one, other))
    assert [entry.about for entry in came.entered] == [about] and came.aside == ()
    assert not_there_yet(one.mission, one.settings)[other.name][0] == 1
    state = read_file(other.mission.file(PLAIN, about))
    assert isinstance(state, PlanFile) and state.sender == "hills"
    message = state.exchange.arrived[0].id
    clock.at += HOUR
    do(other.mission, PLAIN, "liaison:plan:acknowledge", about, {"message": message})
    do(other.mission, PLAIN, "liaison:plan:object", about, {"reason": "too near"})
    brought(one, carried(other, one))
    state = read_file(one.mission.file(HILLS, about))
    assert isinstance(state, PlanFile) and len(state.objections) == 1
    assert next(each for each in state.exchange.receipts_of(message) if each.unit == "plain").acknowledged
    assert held(one) == held(other)
    assert not_there_yet(one.mission, one.settings)[other.name] == (0, 2)
    assert {key.unit for key in one.mission.line_keys()} == {"hills", "mission", "plain"}


@pytest.mark.parametrize("seed", range(12))
def test_lost_doubled_and_turned_about_they_end_equal(servers: tuple[Server, Server], clock: Clock, seed: int) -> None:
    chance = random.Random(seed)
    one, other = servers
    air: list[tuple[Server, str]] = []
    count = 0
    for _ in range(40):
        clock.at += chance.randrange(1, 72 * 60) * MINUTE // 10
        here, there = chance.choice(((one, other), (other, one)))
        step = chance.random()
        if step < 0.35:
            who = chance.choice(here.people)
            to = ["plain"] if here is one else ["hills", "mission"]
            plan(here, who, clock.at, to, count)
            count += 1
        elif step < 0.7:
            air.append((there, carried(here, there)))
        elif air:
            chance.shuffle(air)
            where, text = air[-1] if chance.random() < 0.4 else air.pop()
            if chance.random() < 0.7:
                try:
                    brought(where, text)
                except Refusal as refusal:
                    assert refusal.code in ("LIA042", "LIA044"), refusal.code
    for _ in range(2):
        brought(other, carried(one, other))
        brought(one, carried(other, one))
    assert held(one) == held(other) and len(held(one)) == count
    # Each is entered once: no entry says again what one says already.
    assert messages(other) == count
    assert not_there_yet(one.mission, one.settings)[other.name][0] == 0


def test_a_program_that_stops_between_entering_and_remembering_enters_nothing_twice(
    servers: tuple[Server, Server], clock: Clock
) -> None:
    one, other = servers
    plan(one, HILLS, clock.at, ["plain"])
    text = carried(one, other)
    (before,) = peers(other.settings)
    brought(other, text)
    keep_peer(other.settings, before)
    brought(other, text)
    assert messages(other) == 1


def test_a_key_made_since_comes_with_the_file_itself(servers: tuple[Server, Server], clock: Clock) -> None:
    one, other = servers
    late = Person("hills-officer-2", Role.OFFICER, "hills", "hills", 2)
    one.mission.hands.make(late, PASSWORD, clock.at)
    one.mission.hands.open(late, PASSWORD)
    show_kept_key(one.mission, late)
    plan(one, late, clock.at, ["plain"])
    # The newer card is in the file itself, so that nothing waits for a second journey.
    assert brought(other, carried(one, other)).aside == ()
    (peer,) = peers(other.settings)
    assert sum(key.unit == "hills" for key in peer.keys) == 2


def test_a_server_is_believed_for_its_own_units_alone(servers: tuple[Server, Server], clock: Clock) -> None:
    one, other = servers
    card = read_card(own_card(one.mission, one.settings)[1])
    pair(other.mission, other.settings, card, ("mission",))
    plan(one, HILLS, clock.at, ["plain"])
    plan(one, CHAIR, clock.at, ["plain"])
    came = brought(other, carried(one, other))
    assert came.aside == ("LIA008",) and [entry.unit for entry in came.entered] == ["mission"]
    # What was set aside is entered once its unit is that server's, and only once.
    pair(other.mission, other.settings, card, ("mission", "hills"))
    came = brought(other, carried(one, other))
    assert came.aside == () and [entry.unit for entry in came.entered] == ["hills"]
    assert held(one) == held(other) and messages(other) == 2


def test_a_message_about_another_file_opens_nothing(servers: tuple[Server, Server], clock: Clock) -> None:
    one, other = servers
    content = {"act": "movement", "begin": clock.at - HOUR, "place": "the ford"}
    secret = do(other.mission, PLAIN, "incident:allegation:submit", "new", content)[0].about
    made = do(one.mission, HILLS, "liaison:plan:give", "new", plan_content(clock.at, ["plain"], 0))[0]
    found = read_signed(made.content)
    assert found is not None
    moved = sent_about(one, found.message.body, secret, clock.at)
    one.mission.enter_consequences(HILLS, [moved])
    came = brought(other, carried(one, other))
    assert came.aside == ("MIS176",) and len(came.entered) == 1
    assert {entry.deed.split(":")[0] for entry in other.mission.whole(secret)} == {"incident"}


def test_a_file_is_for_one_server_and_tells_its_carrier_nothing(servers: tuple[Server, Server], clock: Clock) -> None:
    one, other = servers
    empty = carried(one, other)
    plan(one, HILLS, clock.at, ["plain"], 7)
    text = carried(one, other)
    assert "patrol" not in text and "hills" not in text and len(text) == len(empty)
    for wrong in (text.replace(other.name, one.name), text[:-9], text.replace("servanda", "x"), "", text + "\n"):
        with pytest.raises(Refusal) as refused:
            brought(other, wrong)
        assert refused.value.code in ("MIS175", "MIS172")
    lines = text.split("\n")
    turned = lines[2][:50] + ("A" if lines[2][50] != "A" else "B") + lines[2][51:]
    with pytest.raises(Refusal) as refused:
        brought(other, "\n".join([*lines[:2], turned, ""]))
    assert refused.value.code == "MIS175"
    with pytest.raises(Refusal) as refused:
        brought(one, text)
    assert refused.value.code == "MIS175"
    assert messages(other) == 0
    assert len(brought(other, text).entered) == 1


def test_pairing_refuses_what_does_not_fit(servers: tuple[Server, Server], clock: Clock, tmp_path: Path) -> None:
    one, other = servers
    own, text = own_card(one.mission, one.settings)
    theirs, _ = own_card(other.mission, other.settings)
    for card, units in ((own, ("plain",)), (theirs, ("nobody",)), (theirs, ()), (theirs, ("hills",))):
        with pytest.raises(Refusal) as refused:
            pair(one.mission, one.settings, card, units)
        assert refused.value.code == "MIS173"
    for wrong in (text.replace("units", "unitz"), text[:40], ""):
        with pytest.raises(Refusal) as refused:
            read_card(wrong)
        assert refused.value.code == "MIS171"
    third = begin_mission(f"sqlite:///{tmp_path / 'third.sqlite'}", Keyring.fresh(), START, test=True)
    stranger = Mission(third, one.mission.agreement, one.mission.procedure, clock, hands=Hands(third.settings))
    with pytest.raises(Refusal) as refused:
        pair(one.mission, one.settings, own_card(stranger, third.settings)[0], ("plain",))
    assert refused.value.code == "MIS174"
    third.close()


def test_only_who_is_on_the_line_carries(servers: tuple[Server, Server], clock: Clock) -> None:
    one, other = servers
    desk = Person("relief-desk-1", Role.HUMANITARIAN, "relief")
    for run in (give, take):
        with pytest.raises(Refusal) as refused:
            run(one.mission, one.settings, desk, other.name)
        assert refused.value.code == "ACC001"


def test_what_is_sealed_is_opened_by_one_key_alone() -> None:
    secret, other, once = bytes(range(32)), bytes(range(1, 33)), bytes(range(2, 34))
    for data in (b"", b"x", b"y" * 5_000):
        sealed = sealed_to(x25519_public(secret), data, once)
        assert opened_with(secret, sealed) == data and opened_with(other, sealed) is None
        assert opened_with(secret, sealed[:-1]) is None and opened_with(secret, sealed[:20]) is None
    assert len(sealed_to(x25519_public(secret), b"", once)) == len(sealed_to(x25519_public(secret), b"x" * 2_000, once))


def test_a_signed_message_by_sms_counts_once_though_its_file_comes_later(
    servers: tuple[Server, Server], clock: Clock
) -> None:
    one, other = servers
    about = plan(one, HILLS, clock.at, ["plain"])
    found = read_signed(one.mission.whole(about)[0].content)
    assert found is not None
    sms = to_texts(found)
    assert max(map(len, sms)) <= 160
    with pytest.raises(Refusal) as refused:
        take_texts(other.mission, PLAIN, "\n".join(sms[1:]))
    assert refused.value.code == "LIA053"
    for _ in range(2):
        (entry,) = take_texts(other.mission, PLAIN, "\n".join(reversed(sms)) + "\n\n" + sms[0])
        assert entry.about == about and entry.unit == "hills"
    brought(other, carried(one, other))
    assert messages(other) == 1 and held(one) == held(other)


def test_phones_seal_for_a_public_key_and_never_for_a_private_one(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization as s
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    from servanda.operations import MissionPlace, seal_reports
    from servanda.operations.mission.begin import begin
    from servanda.operations.mission.reports import KEY

    place = MissionPlace(f"sqlite:///{tmp_path / 'm.sqlite'}", tmp_path / "m.keyring")
    begin(place, PASSWORD, test=True).close()
    pair_ = rsa.generate_private_key(65537, 2048)
    public = s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo
    made = {
        "public": pair_.public_key().public_bytes(*public),
        "private": pair_.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption()),
        "small": rsa.generate_private_key(65537, 1024).public_key().public_bytes(*public),
        "curve": ec.generate_private_key(ec.SECP256R1()).public_key().public_bytes(*public),
        "none": b"no key",
    }
    for name, pem in made.items():
        (tmp_path / name).write_bytes(pem)
        if name != "public":
            with pytest.raises(Refusal) as refused:
                seal_reports(place, PASSWORD, tmp_path / name)
            assert refused.value.code == "MIS177"
    assert len(seal_reports(place, PASSWORD, tmp_path / "public")) == 32
    with open_place(place, PASSWORD) as store:
        assert store.settings.get(KEY).startswith("MII")
    assert seal_reports(place, PASSWORD, None) == ""
    with open_place(place, PASSWORD) as store:
        assert store.settings.get(KEY) is None
