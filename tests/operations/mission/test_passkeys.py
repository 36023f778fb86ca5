"""Passkeys against a device of our own that answers rightly but for one thing at a time."""

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.access import Person, Role
from servanda.basis import SECOND, Refusal, fresh_bytes
from servanda.operations import SIGNING_IN, Accounts, RoomAddress, enrolling
from servanda.operations.mission.challenges import LASTS, Challenges
from servanda.operations.mission.passkeys import _handle
from servanda.store import Credentials, Keyring, SqlMission, begin_mission

pytest.importorskip("sqlalchemy")
cbor2 = pytest.importorskip("cbor2")
pytest.importorskip("webauthn")
NOW = 1_800_000_000 * SECOND
ROOM = RoomAddress("room.example", "https://room.example")
OFFICER = Person("hills-officer-1", Role.OFFICER, "hills", "hills")
OTHER = Person("plain-officer-1", Role.OFFICER, "plain", "plain")
LOOKED_AT, THERE = 0x04, 0x01


def coded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")


@dataclass
class Device:
    """An authenticator with one passkey (P-256); what it is asked to get wrong is named by the test."""

    id: bytes = field(default_factory=lambda: fresh_bytes(32))
    uses: int = 0

    def __post_init__(self) -> None:
        from cryptography.hazmat.primitives.asymmetric import ec

        self.key = ec.generate_private_key(ec.SECP256R1())

    def made(self, asked: str, **wrong: Any) -> str:
        """The answer to being asked for a passkey."""
        numbers = self.key.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
        flags = wrong.get("flags", LOOKED_AT | THERE) | 0x40
        data = self._data(flags, wrong) + bytes(16) + len(self.id).to_bytes(2, "big") + self.id + cbor2.dumps(public)
        told = {
            "clientDataJSON": coded(self._client(asked, "webauthn.create", wrong)),
            "attestationObject": coded(cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})),
        }
        return self._told(told)

    def signed(self, asked: str, handle: bytes | None = None, **wrong: Any) -> str:
        """The answer to being asked to sign in."""
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.hashes import SHA256

        self.uses += wrong.get("counts", 1)
        client = self._client(asked, "webauthn.get", wrong)
        data = self._data(wrong.get("flags", LOOKED_AT | THERE), wrong)
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(SHA256()))
        told = {"clientDataJSON": coded(client), "authenticatorData": coded(data), "signature": coded(signature)}
        if handle is not None:
            told["userHandle"] = coded(handle)
        return self._told(told)

    def _client(self, asked: str, kind: str, wrong: dict[str, Any]) -> bytes:
        challenge = wrong.get("challenge", json.loads(asked)["challenge"])
        told = {"type": wrong.get("type", kind), "challenge": challenge, "origin": wrong.get("origin", ROOM.origin)}
        return json.dumps({**told, "crossOrigin": False}).encode()

    def _data(self, flags: int, wrong: dict[str, Any]) -> bytes:
        host = wrong.get("host", ROOM.host)
        return hashlib.sha256(host.encode()).digest() + bytes([flags]) + self.uses.to_bytes(4, "big")

    def _told(self, response: dict[str, str]) -> str:
        told = {"id": coded(self.id), "rawId": coded(self.id), "type": "public-key", "response": response}
        return json.dumps({**told, "clientExtensionResults": {}})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlMission]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", Keyring.fresh(), NOW, test=True) as made:
        for person in (OFFICER, OTHER):
            made.people.enrol(person, "", NOW)
        yield made


@pytest.fixture
def accounts(store: SqlMission) -> Accounts:
    return Accounts(store)


@pytest.fixture
def device(accounts: Accounts) -> Device:
    """The officer's device, whose passkey is kept."""
    made = Device()
    word = accounts.invite_again(OFFICER.id, NOW)
    asked = accounts.passkeys.asked_to_make(OFFICER, ROOM, enrolling(OFFICER.id), NOW)
    assert accounts.take_up_by_passkey(OFFICER.id, word, made.made(asked), "Phone", ROOM, NOW) == OFFICER
    return made


def asked(accounts: Accounts) -> str:
    return accounts.passkeys.asked_to_sign(ROOM, SIGNING_IN, NOW)


def test_the_owner_gets_in_and_nobody_learns_a_name_from_the_device(accounts: Accounts, device: Device) -> None:
    told = json.loads(asked(accounts))
    assert told["userVerification"] == "required" and not told["allowCredentials"] and told["rpId"] == ROOM.host
    assert accounts.signing_in_by_passkey(device.signed(asked(accounts)), ROOM, NOW) == OFFICER
    assert accounts.signing_in_by_passkey(device.signed(asked(accounts), _handle(OFFICER.id)), ROOM, NOW) == OFFICER
    assert OFFICER.id.encode() not in _handle(OFFICER.id)


WRONG: dict[str, dict[str, Any]] = {
    "a page elsewhere": {"origin": "https://rooms.example"},
    "without https": {"origin": "http://room.example"},
    "a passkey of another host": {"host": "rooms.example"},
    "not looked at": {"flags": THERE},
    "not there": {"flags": LOOKED_AT},
    "made, not signed": {"type": "webauthn.create"},
    "a challenge of nobody": {"challenge": coded(bytes(56))},
    "a copy that counts the same": {"counts": 0},
    "a copy that counts less": {"counts": -2},
    "somebody else's handle": {"handle": _handle(OTHER.id)},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_an_answer_with_one_thing_wrong_opens_nothing(accounts: Accounts, device: Device, wrong: str) -> None:
    for _ in range(3):
        accounts.signing_in_by_passkey(device.signed(asked(accounts)), ROOM, NOW)
    with pytest.raises(LookupError):
        accounts.signing_in_by_passkey(device.signed(asked(accounts), **WRONG[wrong]), ROOM, NOW)
    device.uses = 10
    accounts.signing_in_by_passkey(device.signed(asked(accounts)), ROOM, NOW)


def test_an_answer_is_good_once_for_its_purpose_and_for_ten_minutes(accounts: Accounts, device: Device) -> None:
    told = device.signed(asked(accounts))
    accounts.signing_in_by_passkey(told, ROOM, NOW)
    # The device says that it counted on, so that nothing but the challenge is old.
    again = device.signed(json.dumps({"challenge": json.loads(decoded(json.loads(told)["response"]["clientDataJSON"]))
                                      ["challenge"]}))  # fmt: skip
    with pytest.raises(LookupError):
        accounts.signing_in_by_passkey(again, ROOM, NOW)
    late = device.signed(asked(accounts))
    with pytest.raises(LookupError):
        accounts.signing_in_by_passkey(late, ROOM, NOW + LASTS)
    other = device.signed(accounts.passkeys.asked_to_make(OFFICER, ROOM, "another purpose", NOW))
    with pytest.raises(LookupError):
        accounts.signing_in_by_passkey(other, ROOM, NOW)
    accounts.signing_in_by_passkey(device.signed(asked(accounts)), ROOM, NOW + LASTS - 1)


def test_another_devices_signature_under_a_known_id_opens_nothing(accounts: Accounts, device: Device) -> None:
    foreign = Device(id=device.id, uses=9)
    with pytest.raises(LookupError):
        accounts.signing_in_by_passkey(foreign.signed(asked(accounts)), ROOM, NOW)
    with pytest.raises(LookupError):
        accounts.signing_in_by_passkey(Device().signed(asked(accounts)), ROOM, NOW)


def test_whoever_is_revoked_has_no_passkey(accounts: Accounts, store: SqlMission, device: Device) -> None:
    store.people.revoke(OFFICER.id, NOW)
    accounts.read_anew()
    with pytest.raises(LookupError):
        accounts.signing_in_by_passkey(device.signed(asked(accounts)), ROOM, NOW)


@pytest.mark.parametrize(
    "wrong", ["a page elsewhere", "a passkey of another host", "not looked at", "a challenge of nobody"]
)
def test_a_passkey_with_one_thing_wrong_is_not_kept(accounts: Accounts, store: SqlMission, wrong: str) -> None:
    store.people.set_credentials(OFFICER.id, Credentials("hash", b"factor"), NOW)
    word = accounts.invite_again(OFFICER.id, NOW)
    told = accounts.passkeys.asked_to_make(OFFICER, ROOM, enrolling(OFFICER.id), NOW)
    with pytest.raises(Refusal, match="MIS070"):
        accounts.take_up_by_passkey(OFFICER.id, word, Device().made(told, **WRONG[wrong]), "Phone", ROOM, NOW)
    assert store.people.credentials(OFFICER.id) == Credentials("hash", b"factor")
    assert accounts.invitation(OFFICER.id, word, NOW).person == OFFICER


def test_a_passkey_made_for_one_place_takes_up_no_other(accounts: Accounts) -> None:
    word = accounts.invite_again(OTHER.id, NOW)
    told = accounts.passkeys.asked_to_make(OFFICER, ROOM, enrolling(OFFICER.id), NOW)
    with pytest.raises(Refusal, match="MIS070"):
        accounts.take_up_by_passkey(OTHER.id, word, Device().made(told), "Phone", ROOM, NOW)


def test_a_passkey_is_one_persons(accounts: Accounts, device: Device) -> None:
    told = accounts.passkeys.asked_to_make(OTHER, ROOM, "adding", NOW)
    twice = accounts.passkeys.made(device.made(told), ROOM, "adding", NOW)
    with pytest.raises(Refusal, match="MIS070"):
        accounts.passkeys.keep(OTHER, twice, "Phone", NOW)
    assert [one.name for one in accounts.passkeys.of(OFFICER)] == ["Phone"]


def test_names_are_kept_sealed_and_have_a_length(accounts: Accounts, device: Device, tmp_path: Path) -> None:
    for called in ("", "  ", "x" * 65):
        key = accounts.passkeys.made(
            Device().made(accounts.passkeys.asked_to_make(OFFICER, ROOM, "p", NOW)), ROOM, "p", NOW
        )
        with pytest.raises(Refusal, match="MIS071"):
            accounts.passkeys.keep(OFFICER, key, called, NOW)
    told = Device().made(accounts.passkeys.asked_to_make(OFFICER, ROOM, "p", NOW))
    key = accounts.passkeys.made(told, ROOM, "p", NOW)
    accounts.passkeys.keep(OFFICER, key, "Olena's  telephone", NOW)
    assert [one.name for one in accounts.passkeys.of(OFFICER)] == ["Phone", "Olena's telephone"]
    assert all(b"Olena" not in one.read_bytes() for one in tmp_path.iterdir())


def test_the_last_passkey_stays_where_nothing_else_opens(accounts: Accounts, store: SqlMission, device: Device) -> None:
    with pytest.raises(Refusal, match="MIS073"):
        accounts.passkeys.remove(OFFICER, device.id.hex())
    with pytest.raises(Refusal, match="MIS072"):
        accounts.passkeys.remove(OTHER, device.id.hex())
    held = store.people.credentials(OFFICER.id)
    store.people.set_credentials(OFFICER.id, Credentials("hash", b"factor", held.passkeys), NOW)
    accounts.passkeys.remove(OFFICER, device.id.hex())
    assert accounts.passkeys.of(OFFICER) == ()


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=8),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
                        st.sampled_from(["id", "rawId", "response", "type", "clientDataJSON", "signature", "x"]),
                        inner, max_size=5), max_leaves=12))  # fmt: skip
def test_whatever_comes_in_place_of_an_answer_opens_nothing(told: Any) -> None:
    passkeys = ANYBODY.passkeys
    passkeys.owner(json.dumps(told))
    with pytest.raises(LookupError):
        ANYBODY.signing_in_by_passkey(json.dumps(told), ROOM, NOW)
    with pytest.raises(Refusal, match="MIS070"):
        passkeys.made(json.dumps(told), ROOM, "p", NOW)


class _Nobody:
    """A store of people in which nobody has a passkey."""

    def passkey_owner(self, key: bytes) -> None:
        return None

    def all(self) -> tuple[()]:
        return ()

    people = property(lambda self: self)


ANYBODY = Accounts(_Nobody())  # type: ignore[arg-type]


@given(st.binary(max_size=80), st.integers(0, 2 * LASTS))
def test_a_challenge_nobody_made_is_never_taken(told: bytes, later: int) -> None:
    challenges = Challenges()
    own = challenges.fresh("p", NOW)
    assert not challenges.spend(told, "p", NOW)
    assert challenges.spend(own, "p", NOW + later) is (later < LASTS)
    assert not challenges.spend(own, "p", NOW + later)
    assert not Challenges().spend(challenges.fresh("p", NOW), "p", NOW)


def test_what_was_spent_is_forgotten_once_it_is_too_old() -> None:
    challenges = Challenges()
    for n in range(1_000):
        assert challenges.spend(challenges.fresh("p", NOW + n * SECOND), "p", NOW + n * SECOND)
    assert len(challenges._spent) == LASTS // SECOND
