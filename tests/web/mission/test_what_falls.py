"""Figure 45: what falls if something is stolen. Each test builds that thief's view and searches it for marks."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import ledger_worlds as lw
from servanda.access import Person, Role, sees
from servanda.basis import Refusal, now_us
from servanda.ledger import Note, read_checkpoint, read_note
from servanda.liaison import Kind, Message, signed
from servanda.operations import Accounts, Hands
from servanda.operations.mission.second_factor import _digits
from servanda.store import Keyring, back_up, keyring_from, open_mission, restore, write_keyring
from servanda.web.mission.views.published import ANYBODY
from web.mission.marked_mission import Marked, found_in, marked_mission, phones_and_reports
from web.mission.test_planted_marks import EXACT, all_of, files_beside
from web.mission.test_who_reaches_what import routes_of

PASSWORD = "zq4444zq by the old ford"
NEW = Person("plain-officer-9", Role.OFFICER, "plain", "plain", 9)


@pytest.fixture(scope="module")
def marked() -> Iterator[Marked]:
    """The marked mission, with somebody who took up a place, and an entry that was erased."""
    with marked_mission() as held:
        accounts = Accounts(held.store, Hands(held.store.settings))
        now = now_us()
        word = accounts.invite(NEW, "zq4445zq by name", now)
        secret = accounts.invitation(NEW.id, word, now).secret
        accounts.take_up(NEW.id, word, PASSWORD, _digits(secret, int(time.time()) // 30), now)
        visitor = held.room.visitor("plain-officer-1")
        visitor.do("duty", "new", "duty:entry:write", words="zq4446zq")
        held.keeper.tick()
        held.store.erase(held.mission.own(visitor.person)[-1].position)
        held.mission.reread()
        yield held


def everything_of(marked: Marked) -> str:
    """All that whoever holds the keys opens: entries, settings, names of people."""
    settings = {name: marked.store.settings.get(name) for name in marked.store.settings.names()}
    names = [marked.store.people.name(one.person.id) for one in marked.store.people.all()]
    return json.dumps([[one.content for one in marked.entries], settings, names], default=str)


def test_the_server_gives_all_but_passwords_signatures_and_what_was_erased(marked: Marked) -> None:
    view = everything_of(marked)
    assert set(marked.marks) <= found_in(view) and "zq4445zq" in view
    assert "zq4444zq" not in view and "zq4446zq" not in view
    with pytest.raises(Refusal, match="MIS050"):
        Hands(marked.store.settings).of(NEW)


def test_a_database_gives_who_did_what_when_and_what_is_open(marked: Marked) -> None:
    view = b"".join(files_beside(marked).values()).decode("latin-1")
    sealed = marked.of_classes(secret=True) - marked.of_classes(secret=False)
    assert marked.of_classes(secret=False) <= found_in(view)
    assert not found_in(view) & (sealed | {"zq4444zq", "zq4445zq", "zq4446zq"})
    for told in ("plain-officer-1", "incident:source:name", "humanitarian:site:enter", "hills"):
        assert told in view
    assert not [one for one in EXACT if one in view]


def test_a_backup_gives_nothing_without_the_keys(marked: Marked, tmp_path: Path) -> None:
    back_up(marked.store, tmp_path / "b", marked.mission.now)
    view = (tmp_path / "b").read_bytes().decode("latin-1")
    assert found_in(view) == set() and "officer" not in view and "incident" not in view
    with pytest.raises(Refusal):
        restore(tmp_path / "b", f"sqlite:///{tmp_path / 'thief.sqlite'}", Keyring.fresh())


def test_a_keyring_without_its_passphrase_gives_nothing(marked: Marked, tmp_path: Path) -> None:
    path = tmp_path / "mission.keyring"
    write_keyring(marked.store.hand.ring, path, "a lamp under the bridge")
    with pytest.raises(Refusal, match="NEG071"):
        keyring_from(path, "a lamp under the fridge")
    for key in marked.store.hand.ring.keys.values():
        assert not [one for one in key if one in path.read_bytes() or one.hex().encode() in path.read_bytes()]


def test_a_keyring_with_its_passphrase_and_the_database_give_what_the_server_gives(
    marked: Marked, tmp_path: Path
) -> None:
    back_up(marked.store, tmp_path / "b", marked.mission.now)
    with restore(tmp_path / "b", f"sqlite:///{tmp_path / 'thief.sqlite'}", marked.store.hand.ring) as again:
        view = json.dumps([one.content for one in again.entries()])
    assert set(marked.marks) <= found_in(view) and "zq4446zq" not in view
    with pytest.raises(Refusal):
        open_mission(f"sqlite:///{tmp_path / 'thief.sqlite'}", Keyring.fresh())


def test_one_partys_way_in_gives_what_that_person_sees_and_signs_for_no_other(marked: Marked) -> None:
    person = marked.room.visitor("plain-principal-1").person
    view = found_in("".join(all_of(marked, person.id).values()))
    assert view and view <= marked.may_see(person)
    others = [one for one in marked.entries if one.unit == "hills" and not sees(person, one)]
    secrets = found_in(json.dumps([one.content for one in others])) - marked.may_see(person)
    assert secrets and not view & secrets
    hands = Hands(marked.store.settings)
    hands.open(NEW, PASSWORD)
    with pytest.raises(Refusal, match="MIS050"):
        hands.of(Person(NEW.id, Role.OFFICER, "hills", "hills"))
    with pytest.raises(Refusal, match="LIA001"):
        signed(Message("line", "file", Kind.CALL, "hills", ("plain",), 20), hands.of(NEW))
    assert hands.of(NEW).public not in [one.public for one in marked.mission.line_keys() if one.unit == "hills"]


def test_one_countersigner_gives_hashes_and_makes_no_head_final(marked: Marked) -> None:
    stranger, keeper = marked.room.stranger(), marked.keeper
    head = keeper.checkpoint() or ""
    view = head + stranger.get("/log/policy").text + stranger.get("/log/tile/entries/000").content.decode("latin-1")
    assert found_in(view) == set() and "officer" not in view
    note = read_note(head)
    checkpoint = read_checkpoint(note.text)
    name = lw.EVERYBODY[0]
    told = keeper.countersign(str(Note(note.text, (lw.signer(name).sign(checkpoint, lw.BEGUN),))))
    assert told.state == "provisional"


def test_one_phone_reads_nothing_back_and_is_struck_off(marked: Marked) -> None:
    from servanda.web.mission.routes import open_routers, routers

    phones, _ = phones_and_reports(marked)
    person, now = marked.room.visitor("mission-monitor-1").person, marked.mission.now
    made = phones.enrol(person.id, phones.word_for(person, now), now)
    client, view = marked.room.stranger(), ""
    del client.headers["origin"]
    about = next(one.about for one in marked.entries if one.deed == "incident:source:name")
    for route in routes_of(open_routers()) | routes_of(routers()):
        path = route.split(" ")[1].replace("{about}", about).replace("{name}", "x").replace("{path:path}", "0/000")
        headers = {"X-OpenRosa-Version": "1.0"}
        if path != "/news":
            view += client.get(path, auth=(made.name, made.secret), headers=headers, follow_redirects=True).text
    assert "<h:title>" in client.get(
        f"/collect/forms/{marked.room.reports.form.id}", auth=(made.name, made.secret),
        headers={"X-OpenRosa-Version": "1.0"},
    ).text  # fmt: skip
    # What was announced to everybody is read by phones as well.
    assert found_in(view) <= marked.may_see(ANYBODY)
    phones.strike_off(person, made.name)
    told = client.get("/collect/formList", auth=(made.name, made.secret), headers={"X-OpenRosa-Version": "1.0"})
    assert told.status_code == 401


def test_one_signed_in_laptop_gives_that_persons_pages_until_the_session_ends(marked: Marked) -> None:
    visitor = marked.room.visitor("hills-officer-1")
    word = visitor.client.cookies["servanda-session"]
    thief = marked.room.stranger()
    thief.cookies.set("servanda-session", word)
    view = "".join(thief.get(path).text for path in visitor.pages())
    assert found_in(view) and found_in(view) <= marked.may_see(visitor.person)
    assert word not in view and "password" not in view.lower()
    for path in ("/people", "/intake", "/phones"):
        assert thief.get(path).status_code == 404
    marked.room.app._app.state.house.sessions.end(word)
    assert thief.get("/", follow_redirects=False).headers["location"] == "/sign-in"
    marked.room.visitors.pop("hills-officer-1")


def test_the_desks_keys_open_no_entry(marked: Marked) -> None:
    """They tell which copy was whose, and sign copies; sealed entries stay sealed."""
    Hands(marked.store.settings).desk()
    kept, ring = marked.store.settings.get("desk/keys"), marked.store.hand.ring
    stolen = [bytes.fromhex(kept["secret"]), bytes.fromhex(kept["seed"])]
    for key in stolen:
        assert not [name for name, held in ring.keys.items() if key in held]
    view = b"".join(files_beside(marked).values())
    for key in stolen:
        assert key not in view and key.hex().encode() not in view
    assert not [one for one in EXACT if one.encode() in view]
