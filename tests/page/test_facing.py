"""On pages that run from right to left, curves and levels do too: each place mirrored, each word where it belongs."""

import re

from hypothesis import given
from hypothesis import strategies as st

from servanda.page.drawing.facing import Facing


def numbers(markup: str, name: str) -> list[float]:
    return [float(one) for one in re.findall(rf'\b{name}="([-\d.]+)"', markup)]


@given(st.integers(0, 700), st.integers(1, 100))
def test_a_bar_covers_the_mirror_of_what_it_covered(x: int, wide: int) -> None:
    left, right = (str(Facing(800.0, way).tag("rect", x=float(x), width=float(wide))) for way in (False, True))
    (a,), (b,) = numbers(left, "x"), numbers(right, "x")
    assert {a, a + wide} == {800 - b, 800 - b - wide}
    assert numbers(left, "width") == numbers(right, "width") == [wide]


def test_lines_and_signs_are_mirrored_and_words_end_where_they_began() -> None:
    facing = Facing(100.0, True)
    assert numbers(str(facing.tag("line", x1=10.0, x2=30.0, y1=5.0, y2=6.0)), "x1") == [90]
    assert numbers(str(facing.tag("circle", cx=10.0, cy=5.0)), "cx") == [90]
    assert facing.path([(10, 5), (30, 5)]) == Facing(100.0, False).path([(90, 5), (70, 5)])
    began = str(facing.tag("text", "1", x=10.0, klass="axis-text"))
    ended = str(facing.tag("text", "1", x=10.0, klass="axis-text far"))
    middle = str(facing.tag("text", "1", x=10.0, klass="axis-text middle"))
    assert 'class="axis-text far"' in began and 'class="axis-text"' in ended and 'class="axis-text middle"' in middle


def test_nothing_is_turned_on_a_page_that_runs_from_left_to_right() -> None:
    assert 'x="10"' in str(Facing(100.0, False).tag("text", "1", x=10.0, klass="axis-text"))
