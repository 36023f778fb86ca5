"""People, sessions, settings, originals, and what a countersigner saw: kept, sealed, and taken out for good."""

import hashlib
import threading

import pytest
from sqlalchemy import text

import ledger_worlds as lw
from mission_worlds import NOW, Place, person
from servanda.access import DataClass
from servanda.basis import Refusal
from servanda.store import Credentials, Enrolled, Passkey, Session

NAME, FACTOR, SECRET, PHOTO = (
    "Halyna Melnyk",
    b"JBSWY3DPEHPK3PXP",
    "the seed of the log",
    b"\xff\xd8 a photograph " * 99,
)


def test_who_is_behind_a_pseudonym_is_sealed(file_place: Place) -> None:
    with file_place.begin() as store:
        store.people.enrol(person(1), NAME, NOW)
        store.people.set_credentials("p-1", Credentials("$argon2id$x", FACTOR, (Passkey(b"k", b"pub", 3),)), NOW)
        store.settings.put("log", SECRET, sealed=True)
        store.settings.put("open", {"width": [8, "x"]})
        store.originals.keep(PHOTO, DataClass.SOURCE, NOW)
        store.originals.keep(PHOTO + b"!", DataClass.PUBLIC, NOW)
    held = file_place.bytes()
    for secret in (NAME.encode(), FACTOR, SECRET.encode(), b"a photograph"):
        assert secret not in held
    assert b"width" in held


def test_people_come_back(place: Place) -> None:
    keys = (Passkey(b"one", b"public 1"), Passkey(b"two", b"public 2", 7))
    with place.begin() as store:
        store.people.enrol(person(2), NAME, NOW)
        store.people.enrol(person(1), "", NOW + 1)
        with pytest.raises(Refusal) as refused:
            store.people.enrol(person(2), "another", NOW)
        assert refused.value.code == "STO114"
        store.people.set_credentials("p-2", Credentials("hash", FACTOR, keys), NOW)
    with place.open() as store:
        assert store.people.all() == (Enrolled(person(2), NOW), Enrolled(person(1), NOW + 1))
        assert store.people.find("p-2") == Enrolled(person(2), NOW)
        assert store.people.find("nobody") is None
        assert (store.people.name("p-2"), store.people.name("p-1")) == (NAME, "")
        assert store.people.credentials("p-2") == Credentials("hash", FACTOR, keys)
        assert store.people.credentials("p-1") == Credentials()
        assert store.people.passkey_owner(b"two") == "p-2"
        assert store.people.passkey_owner(b"three") is None
        for ask in (store.people.name, store.people.credentials):
            with pytest.raises(Refusal) as refused:
                ask("nobody")
            assert refused.value.code == "STO110"


def test_a_copied_passkey_is_noticed(place: Place) -> None:
    with place.begin() as store:
        store.people.enrol(person(1), NAME, NOW)
        store.people.set_credentials("p-1", Credentials(passkeys=(Passkey(b"k", b"pub", 5),)), NOW)
        assert store.people.passkey_used(b"k", 6)
        assert not store.people.passkey_used(b"k", 6)
        assert not store.people.passkey_used(b"k", 0)
        store.people.set_credentials("p-1", Credentials(passkeys=(Passkey(b"none", b"pub"),)), NOW)
        # Some authenticators never count.
        assert store.people.passkey_used(b"none", 0)
        assert not store.people.passkey_used(b"k", 9)


def test_passkeys_come_one_by_one_and_go_one_by_one(place: Place) -> None:
    with place.begin() as store:
        for n in (1, 2):
            store.people.enrol(person(n), NAME, NOW)
        store.people.set_credentials("p-1", Credentials("h", FACTOR), NOW)
        store.people.add_passkey("p-1", Passkey(b"one", b"pub 1"), NOW)
        store.people.add_passkey("p-1", Passkey(b"two", b"pub 2", 4), NOW)
        assert [one.id for one in store.people.credentials("p-1").passkeys] == [b"one", b"two"]
        assert store.people.credentials("p-1").password == "h"
        for who, code in (("p-2", "STO114"), ("nobody", "STO110")):
            with pytest.raises(Refusal) as refused:
                store.people.add_passkey(who, Passkey(b"two", b"other"), NOW)
            assert refused.value.code == code
        assert not store.people.remove_passkey("p-2", b"two")
        assert store.people.remove_passkey("p-1", b"one") and not store.people.remove_passkey("p-1", b"one")
        assert store.people.credentials("p-1").passkeys == (Passkey(b"two", b"pub 2", 4),)


def test_who_is_revoked_cannot_come_back(place: Place) -> None:
    with place.begin() as store:
        for n in (1, 2):
            store.people.enrol(person(n), NAME, NOW)
            store.people.set_credentials(f"p-{n}", Credentials("h", FACTOR, (Passkey(b"k%d" % n, b"pub"),)), NOW)
            store.sessions.begin(Session(b"%d" % n * 32, f"p-{n}", NOW, NOW, NOW + 9))
        store.people.revoke("p-1", NOW + 5)
        store.people.revoke("p-1", NOW + 6)
        assert store.people.find("p-1") == Enrolled(person(1), NOW, NOW + 5)
        assert store.people.credentials("p-1") == Credentials()
        assert store.sessions.find(b"1" * 32) is None
        assert store.people.credentials("p-2").password == "h"
        assert store.sessions.find(b"2" * 32) is not None


def test_sessions_are_kept_by_hash_and_end(place: Place) -> None:
    tokens = [hashlib.sha256(b"token %d" % n).digest() for n in range(5)]
    with place.begin() as store:
        for n, token in enumerate(tokens):
            store.sessions.begin(Session(token, f"p-{n // 2}", NOW, NOW + n, NOW + 100 * n))
        store.sessions.seen(tokens[1], NOW + 50)
        assert store.sessions.find(tokens[1]) == Session(tokens[1], "p-0", NOW, NOW + 50, NOW + 100)
        store.sessions.end(tokens[1])
        assert store.sessions.find(tokens[1]) is None
        assert store.sessions.end_all("p-1") == 2
        assert store.sessions.end_stale(NOW + 4, NOW) == 1
        assert store.sessions.end_stale(NOW, NOW + 400) == 1
        assert [one for one in tokens if store.sessions.find(one)] == []


def test_settings_are_put_in_the_place_of_what_was(place: Place) -> None:
    with place.begin() as store:
        assert store.settings.get("width") is None
        store.settings.put("width", 8)
        store.settings.put("width", {"a": [1, None, "ш"]})
        store.settings.put("log", SECRET, sealed=True)
        assert store.settings.get("width") == {"a": [1, None, "ш"]}
        assert store.settings.get("log") == SECRET
        assert store.settings.names() == ("log", "width")
        with pytest.raises(Refusal) as refused:
            store.settings.put("x" * 65, 1)
        assert refused.value.code == "STO114"


@pytest.mark.parametrize("data_class", [DataClass.SOURCE, DataClass.PUBLIC])
def test_an_original_is_kept_once_and_erased_for_good(place: Place, data_class: DataClass) -> None:
    with place.begin() as store:
        digest = store.originals.keep(PHOTO, data_class, NOW)
        assert digest == hashlib.sha256(PHOTO).hexdigest()
        assert store.originals.keep(PHOTO, data_class, NOW + 1) == digest
        assert store.originals.read(digest) == PHOTO
        with store.hand.base.reading() as connection:  # type: ignore[attr-defined]
            sealed = connection.execute(text("SELECT body FROM originals")).scalar()
        assert store.erase_original(digest)
        if place.kind == "sqlite":
            assert sealed[100:140] not in place.bytes()
        for one in (digest, "0" * 64):
            with pytest.raises(Refusal) as refused:
                store.originals.read(one)
            assert refused.value.code == "STO110"
        store.originals.keep(PHOTO, data_class, NOW + 2)
        with pytest.raises(Refusal):
            store.originals.read(digest)
        with pytest.raises(Refusal):
            store.erase_original("0" * 64)


def test_a_name_is_forgotten(place: Place) -> None:
    with place.begin() as store:
        store.people.enrol(person(1), NAME, NOW)
        with store.hand.base.reading() as connection:  # type: ignore[attr-defined]
            sealed = connection.execute(text("SELECT name FROM people")).scalar()
        assert sealed in place.bytes() or place.kind == "postgresql"
        assert store.forget_name("p-1")
        assert sealed not in place.bytes()
        assert store.people.name("p-1") == ""
        assert store.forget_name("p-1")


def test_what_is_countersigned_is_kept_before_and_never_by_two_at_once(place: Place) -> None:
    world = lw.grown(lw.EVERYBODY, lw.EVERYBODY, lw.EVERYBODY)
    first, *others = map(str, world.heads)
    with place.begin() as store:
        assert store.countersigned.last(lw.ORIGIN) is None
        store.countersigned.keep(None, first)
        told: list[str] = []

        def answer(head: str) -> None:
            try:
                store.countersigned.keep(first, head)
            except Refusal as refusal:
                told.append(refusal.code)

        threads = [threading.Thread(target=answer, args=(one,)) for one in others]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert told == ["STO118"]
    with place.open() as store:
        assert store.countersigned.last(lw.ORIGIN) in others
