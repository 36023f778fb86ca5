"""Periods of retention: set when a mission is begun, changed by two people of different sides, within the table."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from ledger_worlds import signer
from servanda.access import DataClass, Person, Role, retention_table
from servanda.basis import Place, Refusal
from servanda.operations import (
    Accounts,
    Mission,
    MissionPlace,
    PeriodsProposed,
    agree_to_periods,
    agreement_at,
    found_mission,
    open_place,
    periods_of,
    periods_proposed,
    propose_periods,
)
from servanda.operations.mission.people_file import read_people
from servanda.operations.mission.periods import fit_periods
from servanda.store import Keyring, SqlMission, begin_mission

pytest.importorskip("argon2")
PASSPHRASE = "a lamp under the old bridge"
NOW = 1_800_000_000_000_000
HILLS = Person("hills-principal-1", Role.PRINCIPAL, "hills", "hills")
ALLY = Person("hills-principal-2", Role.PRINCIPAL, "hills", "hills", 2)
PLAIN = Person("plain-principal-1", Role.PRINCIPAL, "plain", "plain")
CHAIR = Person("chair-1", Role.CHAIR, "mission")
OFFICER = Person("plain-officer-1", Role.OFFICER, "plain", "plain")
EVERYBODY = (HILLS, ALLY, PLAIN, CHAIR, OFFICER)


def people(**changed: Any) -> str:
    """A sound file of people, as text."""
    signers = (("hills.example", "party"), ("plain.example", "party"), ("mission.example", "neutral"))
    signing = [{"name": name, "role": role, "key": str(signer(name).key)} for name, role in signers]
    listed = [{"id": "chair-1", "role": "chair", "unit": "mission"}]
    return yaml.safe_dump({"people": listed, "countersigners": signing, **changed})


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Mission, SqlMission, Accounts]]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", Keyring.fresh(), NOW, test=True) as store:
        for one in EVERYBODY:
            store.people.enrol(one, "", NOW)
        yield Mission(store, *agreement_at("tutorial-sound", None), lambda: NOW), store, Accounts(store)


def test_the_table_gives_every_class_a_reason_and_every_sealed_class_a_period() -> None:
    table = retention_table()
    assert set(table) == set(DataClass) and all(one.why for one in table.values())
    assert all(one.days for one in table.values() if one.data_class.secret)
    assert table[DataClass.SITE].days < table[DataClass.SOURCE].days < table[DataClass.MECHANISM].days  # type: ignore[operator]


@pytest.mark.parametrize(
    "told",
    [
        {"source": 366}, {"source": 0}, {"source": True}, {"source": "30"}, {"public": 30}, {"other": 30},
        {"mechanism": 36_501}, {"site": 90, "staff": 366},
    ],
)  # fmt: skip
def test_what_no_mission_may_set_is_refused(told: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="MIS160"):
        fit_periods(told, Place("people"))


def test_a_mission_is_begun_with_the_periods_its_people_agreed_to(tmp_path: Path) -> None:
    place = MissionPlace(f"sqlite:///{tmp_path / 'mission.sqlite'}", tmp_path / "mission.keyring")
    file = tmp_path / "people.yaml"
    file.write_text(people(retention={"source": 30, "mechanism": 7300}), encoding="utf-8")
    found_mission("tutorial-sound", file, PASSPHRASE, place)
    with open_place(place, PASSPHRASE) as store:
        told = periods_of(store)
        assert (told[DataClass.SOURCE], told[DataClass.MECHANISM], told[DataClass.SITE]) == (30, 7300, 90)
        assert told[DataClass.PUBLIC] is None
    with pytest.raises(Refusal, match="MIS160"):
        read_people(people(retention={"site": 91}), "people.yaml", ("hills", "plain"))
    with pytest.raises(Refusal, match="MIS031"):
        read_people(people(retention={"sites": 9}), "people.yaml", ("hills", "plain"))


def test_periods_change_once_somebody_of_another_side_agrees(held: tuple[Mission, SqlMission, Accounts]) -> None:
    mission, store, accounts = held
    about = propose_periods(mission, HILLS, PeriodsProposed(source=60, words="agreed on 3 May"))[0].about
    assert periods_of(store)[DataClass.SOURCE] == 365
    for person, code in ((HILLS, "MIS041"), (ALLY, "MIS041"), (OFFICER, "ACC001")):
        with pytest.raises(Refusal, match=code):
            agree_to_periods(mission, store, accounts, person, about)
    assert [one.agreed for one in periods_proposed(mission, CHAIR)] == [None]
    agree_to_periods(mission, store, accounts, PLAIN, about)
    assert periods_of(store)[DataClass.SOURCE] == 60 and periods_of(store)[DataClass.SITE] == 90
    with pytest.raises(Refusal, match="MIS042"):
        agree_to_periods(mission, store, accounts, CHAIR, about)
    second = propose_periods(mission, CHAIR, PeriodsProposed(site=10))[0].about
    agree_to_periods(mission, store, accounts, HILLS, second)
    told = periods_of(store)
    assert (told[DataClass.SOURCE], told[DataClass.SITE]) == (60, 10)
    assert [one.act.days() for one in periods_proposed(mission, PLAIN)] == [{"site": 10}, {"source": 60}]


def test_who_may_not_and_what_says_nothing_is_refused(held: tuple[Mission, SqlMission, Accounts]) -> None:
    mission, store, accounts = held
    for person, act, code in (
        (OFFICER, PeriodsProposed(source=60), "ACC001"),
        (HILLS, PeriodsProposed(words="nothing"), "MIS160"),
        (HILLS, PeriodsProposed(source=400), "MIS160"),
    ):
        with pytest.raises(Refusal, match=code):
            propose_periods(mission, person, act)
    with pytest.raises(Refusal, match="ACC002"):
        agree_to_periods(mission, store, accounts, PLAIN, "0" * 32)
