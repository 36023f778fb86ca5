"""A mission begun from a file of people: what is looked at before anything is made, and what is made then."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from ledger_worlds import signer
from servanda.access import Role
from servanda.basis import DAY, Refusal, now_us
from servanda.operations import (
    Accounts,
    MissionPlace,
    agreement_at,
    found_mission,
    invite_again,
    kept_body,
    look_at_mission,
    open_place,
)
from servanda.operations.mission.founding import shown_address
from servanda.operations.mission.people_file import read_people
from servanda.operations.mission.second_factor import _digits
from tests.played_rehearsal import going_rehearsal

pytest.importorskip("argon2")
PASSPHRASE = "a lamp under the old bridge"
PARTIES = ("hills", "plain")
UNSIGNED = {"name": "x", "role": "neutral", "key": "y"}


def people(**changed: Any) -> dict[str, Any]:
    """A sound file of people."""
    signers = (("hills.example", "party"), ("plain.example", "party"), ("mission.example", "neutral"))
    return {
        "people": [
            {"id": "hills-officer-1", "role": "officer", "unit": "hills", "side": "hills", "name": "An Officer"},
            {"id": "plain-officer-1", "role": "officer", "unit": "plain", "side": "plain"},
            {"id": "chair-1", "role": "chair", "unit": "mission"},
        ],
        "countersigners": [{"name": name, "role": role, "key": str(signer(name).key)} for name, role in signers],
        **changed,
    }


def person(**changed: Any) -> dict[str, Any]:
    """A sound file with one person changed."""
    made = people()
    made["people"][0] = {key: value for key, value in {**made["people"][0], **changed}.items() if value is not None}
    return made


def placed(folder: Path) -> MissionPlace:
    return MissionPlace(f"sqlite:///{folder / 'mission.sqlite'}", folder / "mission.keyring")


def written(folder: Path, data: object) -> Path:
    path = folder / "people.yaml"
    path.write_text(yaml.safe_dump(data), encoding="utf-8")
    return path


def test_a_mission_is_begun_with_its_people_body_and_policy(tmp_path: Path) -> None:
    place = placed(tmp_path)
    founded = found_mission("tutorial-sound", written(tmp_path, people()), PASSPHRASE, place)
    assert founded.body == "mission" and founded.uneven == ()
    assert [one.person.role for one in founded.sheets] == [Role.OFFICER, Role.OFFICER, Role.CHAIR]
    assert len({one.word for one in founded.sheets}) == 3
    assert "An Officer" not in str(founded.data()) and founded.sheets[0].word not in str(founded)
    with open_place(place, PASSPHRASE) as store:
        assert not store.test and kept_body(store) == "mission"
        assert store.people.name("hills-officer-1") == "An Officer"
    raw = (tmp_path / "mission.sqlite").read_bytes()
    assert b"An Officer" not in raw and not any(one.word.encode() in raw for one in founded.sheets)
    assert look_at_mission(place, PASSPHRASE).faults == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ([], "MIS031"),
        (people(people=[]), "MIS031"),
        (people(people="nobody"), "MIS031"),
        (people(other=1), "MIS031"),
        (people(patience_s="soon"), "MIS031"),
        (person(id=""), "MIS031"),
        (person(id="two words"), "MIS031"),
        (person(id="x" * 65), "MIS031"),
        (person(id="calendar"), "MIS031"),
        (person(id="chair-1"), "MIS031"),
        (person(role="public"), "MIS031"),
        (person(role="king"), "MIS031"),
        (person(unit=None), "MIS031"),
        (person(side="river"), "MIS031"),
        (person(side=None), "MIS031"),
        (person(unit="plain", side="hills"), "MIS031"),
        (person(number="one"), "MIS031"),
        (person(nickname="x"), "MIS031"),
        (person(role="chair", unit="mission", side=None), "MIS031"),
        (people(countersigners=[]), "LED040"),
        (people(countersigners=people()["countersigners"][:2]), "LED040"),
        (
            people(countersigners=[*people()["countersigners"][:2], {"name": "x", "role": "neutral", "key": "y"}]),
            "LED015",
        ),
        (people(neutrals_needed=2), "LED040"),
    ],
)
def test_a_file_that_is_unsound_makes_nothing(data: object, code: str, tmp_path: Path) -> None:
    place = placed(tmp_path)
    with pytest.raises(Refusal, match=code):
        found_mission("tutorial-sound", written(tmp_path, data), PASSPHRASE, place)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["people.yaml"]


def test_a_width_that_is_none_a_short_passphrase_and_another_body_are_refused(tmp_path: Path) -> None:
    path, place = written(tmp_path, people()), placed(tmp_path)
    with pytest.raises(Refusal, match="NEG073"):
        found_mission("tutorial-sound", path, "short", place)
    with pytest.raises(Refusal, match="MIS030"):
        found_mission("tutorial-sound", path, PASSPHRASE, place, body="council")
    with pytest.raises(Refusal, match="MIS031"):
        found_mission("tutorial-sound", path, PASSPHRASE, place, width=0)
    assert not place.keyring.exists()


def test_people_of_a_role_on_one_side_alone_are_told(tmp_path: Path) -> None:
    made = people()
    made["people"].append({"id": "hills-principal-1", "role": "principal", "unit": "hills", "side": "hills"})
    listed = read_people(yaml.safe_dump(made), "people.yaml", PARTIES)
    assert listed.uneven(PARTIES) == ((Role.PRINCIPAL, "plain"),)
    assert agreement_at("tutorial-sound", None)[1].parties == PARTIES


def test_keys_are_never_written_over(tmp_path: Path) -> None:
    path, place = written(tmp_path, people()), placed(tmp_path)
    found_mission("tutorial-sound", path, PASSPHRASE, place)
    before = place.keyring.read_bytes()
    with pytest.raises(Refusal, match="MIS032"):
        found_mission("tutorial-sound", path, PASSPHRASE, place)
    elsewhere = MissionPlace(place.address, tmp_path / "other.keyring")
    with pytest.raises(Refusal, match="STO104"):
        found_mission("tutorial-sound", path, PASSPHRASE, elsewhere)
    assert place.keyring.read_bytes() == before and not elsewhere.keyring.exists()


def test_somebody_is_invited_anew_unless_they_act_no_more(tmp_path: Path) -> None:
    place = placed(tmp_path)
    founded = found_mission("tutorial-sound", written(tmp_path, people()), PASSPHRASE, place)
    again = invite_again(place, PASSPHRASE, "chair-1")
    assert again.word != founded.sheets[2].word
    with open_place(place, PASSPHRASE) as store:
        accounts = Accounts(store)
        now = store.people.all()[0].enrolled
        assert accounts.invitation("chair-1", again.word, now).person.id == "chair-1"
        with pytest.raises(Refusal, match="MIS002"):
            accounts.invitation("chair-1", founded.sheets[2].word, now)
        store.people.revoke("chair-1", now)
    for name in ("chair-1", "nobody"):
        with pytest.raises(Refusal, match="MIS034"):
            invite_again(place, PASSPHRASE, name)


def test_an_address_is_shown_without_its_password() -> None:
    assert shown_address("postgresql://user:secret@host/name") == "postgresql://user@host/name"
    assert shown_address("sqlite:////srv/mission.sqlite") == "sqlite:////srv/mission.sqlite"


def test_a_place_where_no_mission_was_begun_says_how_to_begin_one(tmp_path: Path) -> None:
    place = MissionPlace.beside(str(tmp_path))
    with pytest.raises(Refusal, match="MIS036") as refused:
        open_place(place, "a passphrase that is long enough")
    assert "servanda mission begin" in str(refused.value)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("postgresql://mission@127.0.0.1/mission", True),
        ("postgresql://mission@localhost:5433/mission", True),
        ("postgresql://mission@[::1]:5433/mission", True),
        ("postgresql:///mission?host=/var/run/postgresql", True),
        ("postgresql://mission@db.example/mission?sslmode=verify-full&sslrootcert=ca.pem", True),
        ("postgresql://mission@db.example/mission", False),
        ("postgresql://mission@db.example/mission?sslmode=require", False),
        ("postgresql://mission@db.example/mission?sslmode=verify-full&sslmode=disable", False),
        ("postgresql://mission@127.0.0.1,db.example/mission", False),
        ("postgresql:///mission?host=db.example", False),
        ("postgresql://mission@127.0.0.1/mission?hostaddr=192.0.2.1", False),
        ("postgresql://mission@127.0.0.1.example/mission", False),
        ("postgresql:///mission?service=elsewhere", False),
        ("postgresql:///?service=elsewhere&sslmode=verify-full", True),
    ],
)
def test_a_database_on_another_machine_is_asked_by_tls_alone(address: str, kept: bool) -> None:
    if kept:
        assert MissionPlace.beside("case", address).address == address
        return
    with pytest.raises(Refusal) as refused:
        MissionPlace.beside("case", address)
    assert refused.value.code == "MIS208"


def test_the_words_of_invitations_have_128_bits_and_are_read_as_they_are_written_down() -> None:
    with going_rehearsal() as (_, store):
        accounts = Accounts(store)
        words = {accounts.invite_again("plain-officer-1", 0) for _ in range(8)}
        assert len(words) == 8 and all(re.fullmatch(r"[a-z2-7]{26}", one) for one in words)
        word = accounts.invite_again("plain-officer-1", 0)
        spoken = " ".join(word[n : n + 4].upper() for n in range(0, 26, 4))
        assert accounts.invitation("plain-officer-1", spoken, 1).person.id == "plain-officer-1"
        assert accounts.invitation("plain-officer-1", spoken.replace(" ", "-"), 1)


def test_the_word_of_an_invitation_is_good_for_a_week_and_once() -> None:
    name, password = "plain-officer-1", "nine grey stones by the ford"
    with going_rehearsal() as (_, store):
        accounts = Accounts(store)
        now = now_us()
        word = accounts.invite_again(name, now)
        assert accounts.invitation(name, word, now + 7 * DAY - 1).person.id == name
        with pytest.raises(Refusal, match="MIS002"):
            accounts.invitation(name, word, now + 7 * DAY)
        secret = accounts.invitation(name, word, now).secret
        accounts.take_up(name, word, password, _digits(secret, now // 30_000_000), now)
        with pytest.raises(Refusal, match="MIS002"):
            accounts.take_up(name, word, password, _digits(secret, now // 30_000_000 + 1), now)


def test_a_mission_is_not_kept_beside_a_case_that_is_no_folder_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    listed = written(tmp_path, people())
    with pytest.raises(Refusal, match="servanda copy tutorial-sound FOLDER") as refused:
        found_mission("tutorial-sound", listed, PASSPHRASE, MissionPlace.beside("tutorial-sound"))
    assert refused.value.code == "MIS037" and not (tmp_path / "tutorial-sound").exists()


def test_who_countersigns_is_refused_where_the_file_names_them() -> None:
    watching = [{"name": "hills.example", "role": "party", "key": str(signer("hills.example").key)}]
    alone = {"countersigners": people()["countersigners"][:1]}
    for changed, code in ((alone, "LED040"), ({"desk_countersigners": watching}, "HUM025")):
        text = yaml.safe_dump(people(**changed))
        with pytest.raises(Refusal) as refused:
            read_people(text, "people.yaml", PARTIES)
        assert refused.value.code == code and "people.yaml:" in str(refused.value), refused.value
