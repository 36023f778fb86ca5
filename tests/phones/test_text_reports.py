"""A report in one line of SMS or radio."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.operations.reading import read_case
from servanda.phones import read_text

AGREEMENT = read_case("tutorial-sound")[1]


def test_a_line_is_read_into_the_same_report() -> None:
    read = read_text("R Fire.Small-Arms 202403121405 valley -10.0210,-20.0340 two bursts,  nobody hurt", AGREEMENT)
    assert (read.act, read.zone, read.words) == ("fire.small-arms", "valley", "two bursts,  nobody hurt")
    assert read.point == (-20_034_000, -10_021_000) and read.radius_m == 500 and read.begin == 1_710_252_300_000_000
    short = read_text("r fire 202403121405 -", AGREEMENT)
    assert (short.zone, short.point, short.words) == ("", None, "")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("", "form"),
        ("two bursts at the mill", "form"),
        ("R fire.smal-arms 202403121405 valley", "fire.small-arms"),
        ("R fire 202413121405 valley", "no time"),
        ("R fire 202403121405 elsewhere", "valley"),
        ("R fire 202403121405 valley 95.0,1.0 words", "north comes first"),
    ],
)
def test_what_cannot_be_read_is_refused_by_the_part_that_is_wrong(line: str, names: str) -> None:
    with pytest.raises(Refusal, match="PHO040") as refused:
        read_text(line, AGREEMENT)
    assert names in str(refused.value)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_line_is_read_or_refused(one: str, other: str) -> None:
    for line in (one, f"R fire {one} valley {other}", f"R fire 202403121405 valley {other}"):
        try:
            read_text(line, AGREEMENT)
        except Refusal as refusal:
            assert refusal.code == "PHO040"
