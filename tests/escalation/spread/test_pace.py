"""The pace before: the re-drawn number scaled by what came true lately, with the range of a Poisson number."""

from math import exp, factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.escalation import Redrawn
from servanda.escalation.spread.pace import Pace, paces


def _again(expected: float) -> Redrawn:
    return Redrawn(expected, 0, 99, 0.1, 1.5, 0.1)


def test_by_hand() -> None:
    # Of 10 + 20 expected 4 + 10 came true: (14 + 1) / (30 + 1) of 16 is 7.74; a Poisson number of that mean lies
    # between 3 and 14 in the middle 95 %.
    found = paces([4, 10, 0, 3], [_again(10), _again(20), None, _again(16)])
    assert found[:3] == [None, None, None]
    pace = found[3]
    assert pace is not None
    assert pace.expected == pytest.approx(15 / 31 * 16)
    assert (pace.low, pace.high) == (3, 14)


def test_only_six_periods_before_count() -> None:
    early = paces([50] + [2] * 7, [_again(10)] * 8)[-1]
    never = paces([2] * 8, [_again(10)] * 8)[-1]
    assert early == never


@given(st.lists(st.integers(0, 30), min_size=3, max_size=9), st.floats(0.1, 60))
def test_the_range_is_the_middle_of_a_poisson_number(new: list[int], expected: float) -> None:
    pace = paces(new, [_again(expected)] * len(new))[-1]
    assert isinstance(pace, Pace)
    chances = [exp(-pace.expected) * pace.expected**n / factorial(n) for n in range(min(pace.high + 1, 150))]
    assert sum(chances) >= 0.975 - 1e-9
    assert sum(chances[: pace.low]) < 0.025 + 1e-9


def test_many_are_told_by_a_normal_number() -> None:
    pace = paces([1_000] * 3, [_again(1_000)] * 3)[-1]
    assert pace is not None
    assert (pace.low, pace.high) == (938, 1_062)
