"""A place of a route is read as people write it, with its name or without, and never guessed at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.humanitarian import Kind, Subject, enter, line_told, route_line
from servanda.humanitarian.subjects import read_subject

BRIDGE = (-20_034_000, -10_021_000)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("-10.021 -20.034", ""),
        ("-10.021, -20.034", ""),
        ("Ostrel bridge, -10.021, -20.034", "Ostrel bridge"),
        ("Ostrel bridge -10,021; -20,034", "Ostrel bridge"),
        ("Km 12 of road 7: -10.021,-20.034", "Km 12 of road 7"),
        ("Ostrel bridge: 10.0210° S, 20.0340° W", "Ostrel bridge"),
        ("جسر أوسترل، −١٠٫٠٢١؛ −٢٠٫٠٣٤", "جسر أوسترل"),
    ],
)
def test_a_line_is_read_with_its_name_or_without(written: str, name: str) -> None:
    assert route_line(written) == (name, BRIDGE)


@pytest.mark.parametrize(
    "written",
    ["", "the mill", "Ostrel bridge, -10.021", "Km 12 -10.021", "Road 7 12", "95.5 20.5", "10.5 181.5", "1.5 2.5 3.5"],
)
def test_a_line_without_a_position_on_the_globe_is_none(written: str) -> None:
    assert route_line(written) is None


@given(
    st.text(st.characters(categories=("L",)), min_size=1, max_size=12),
    st.integers(-180_000_000, 180_000_000),
    st.integers(-90_000_000, 90_000_000),
)
def test_a_line_told_is_read_back(name: str, east: int, north: int) -> None:
    assert route_line(line_told("", (east, north))) == ("", (east, north))
    assert route_line(line_told(name, (east, north))) == (name, (east, north))


def movement(names: tuple[str, ...]) -> Subject:
    return Subject(
        Kind.CONVOY, "relief", "seed", ((0, 0), (1, 1)), 10, 50, 0, 1, 2, names=names
    )  # fmt: skip


def test_names_are_kept_and_a_movement_without_them_is_written_as_before() -> None:
    named = enter("a", movement(("bridge", "")), 1).content
    read = read_subject(named)
    assert read is not None and read.names == ("bridge", "")
    assert "names" not in enter("a", movement(()), 1).content


def test_names_for_other_places_than_there_are_cannot_be_told() -> None:
    with pytest.raises(Refusal, match="names of places"):
        enter("a", movement(("bridge",)), 1)
