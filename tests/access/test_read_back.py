"""What is filled in and kept: read back whatever it became, shown as its reader may see it."""

from dataclasses import dataclass
from typing import ClassVar

import pytest

import servanda.access
from servanda.access import Content, DataClass, Entry, Person, Point, Role, kept_whole
from servanda.access.content import points
from servanda.access.entries import KeptEntry
from servanda.access.people import shown_as
from servanda.basis import Refusal


@dataclass(frozen=True, slots=True)
class Placed(Content):
    deed: ClassVar[str] = "placed"
    at: Point | None = None


def test_a_place_off_the_globe_is_refused_with_the_field_and_what_to_do() -> None:
    kept_whole(Placed((180_000_000, -90_000_000)), "MEC000")
    for off in ((180_000_001, 0), (0, 90_000_001)):
        with pytest.raises(Refusal) as caught:
            kept_whole(Placed(off), "MEC000")
        assert caught.value.code == "MEC000" and "at" in str(caught.value.reasons[0])


@pytest.mark.parametrize("given", [None, 3, "1,2", [1], [1, 2, 3], ["1", 2], [1.5, 2], [True, 2], [180_000_001, 0]])
def test_what_is_no_place_reads_as_none(given: object) -> None:
    assert Placed.read_back({"at": given}).at is None  # type: ignore[dict-item]


def test_of_a_list_of_places_what_is_none_is_left_out() -> None:
    assert points({"at": [[1, 2], [1, "2"], [1], "x", [3, 4]]}, "at") == ((1, 2), (3, 4))
    assert points({"at": "12"}, "at") == points({"at": 5}, "at") == points({}, "at") == ()


def test_a_person_has_a_number_within_the_unit_alone() -> None:
    one = Person("p1", Role.MONITOR, "mission", "Mission", 3)
    assert shown_as(one, Person("p2", Role.CHAIR, "mission", "Mission", 1)) == ("mission", Role.MONITOR, 3)
    assert shown_as(one, Person("p3", Role.OFFICER, "north", "North", 1)) == ("mission", Role.MONITOR, 0)


def test_a_kept_entry_is_its_like_and_nothing_else() -> None:
    kept = KeptEntry(1, 1, 1, "p", "u", "d", "f", DataClass.PUBLIC, (), b'{"words":"a"}')  # type: ignore[arg-type]
    assert kept == Entry(1, 1, 1, "p", "u", "d", "f", DataClass.PUBLIC, (), {"words": "a"})
    others: list[object] = ["an entry", 1, None, Entry(1, 1, 1, "p", "u", "d", "f", DataClass.PUBLIC)]
    assert all(kept != stranger for stranger in others)


def test_what_the_front_does_not_have_is_said() -> None:
    with pytest.raises(AttributeError, match=r"servanda\.access.*nothing_of_the_kind"):
        servanda.access.nothing_of_the_kind  # noqa: B018
