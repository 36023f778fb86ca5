"""Logs and end dates as files: what is taken, and what is refused with which code at which line."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel import IncidentLog, Kind, Truces, read_observations

CORPUS = Path(__file__).parents[2] / "corpus" / "calibration"
ACTORS = ("north", "south")
FIRST = date(2020, 3, 1)


def read(name: str) -> tuple[IncidentLog, ...] | Truces:
    return read_observations((CORPUS / name).read_text("utf-8"), name, ACTORS, FIRST)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("good*")), ids=lambda one: one.name)
def test_good_files_are_read(path: Path) -> None:
    found = read(path.name)
    assert found.entries if isinstance(found, Truces) else found[0].days > 0


@pytest.mark.parametrize("path", sorted(CORPUS.glob("TUN*")), ids=lambda one: one.name)
def test_bad_files_are_refused(path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        read(path.name)
    assert caught.value.code == path.name[:6]
    assert caught.value.place.file == path.name
    assert all(one.remedy for one in caught.value.reasons)


def test_csv_and_yaml_say_the_same() -> None:
    (csv,), (yaml,) = read("good_log.csv"), read("good_log.yaml")
    assert isinstance(csv, IncidentLog) and isinstance(yaml, IncidentLog)
    assert (csv.entries, csv.records, csv.days, csv.ended) == (yaml.entries, yaml.records, yaml.days, yaml.ended)
    assert csv.days == 31 and not csv.ended
    assert [csv.count(kind) for kind in Kind] == [3, 1, 0, 0]
    assert Kind.ANSWER in csv.records, "a row with count 0 says that answers would be there"


def test_reasons_are_told_all_at_once_each_with_its_line() -> None:
    text = "day,kind,by\nx,alarm,north\n3,alarn,north\n4,alarm,nobody\n5,held,\n"
    with pytest.raises(Refusal) as caught:
        read_observations(text, "log.csv", ACTORS, None)
    assert [(one.code, one.place.line) for one in caught.value.reasons] == [("TUN370", 2), ("TUN371", 3), ("TUN372", 4)]
    assert "'alarm'" in caught.value.reasons[1].remedy


@given(st.text(st.characters(codec="utf-8"), max_size=300), st.sampled_from(["a.csv", "a.yaml"]))
def test_whatever_stands_in_a_file_it_is_read_or_refused(text: str, name: str) -> None:
    try:
        read_observations("day,kind,by\n" + text, name, ACTORS, FIRST)
    except Refusal as refusal:
        assert refusal.code[:3] in ("TUN", "BAS")
