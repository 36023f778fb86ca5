"""Forty simulated worlds: calibration's intervals hold the truth about as often as they say."""

import pytest

from tools.coverage_of_calibration import WORLDS, held, least, truths

pytest.importorskip("numba", reason="thousands of futures are played: needs servanda[tunnel]")


def test_the_least_in_keeping_is_the_binomial_s() -> None:
    # Of ten at nine in ten, five or fewer come of it in 16 of 10,000, six or fewer in 128: more than one in a hundred.
    assert least(10) == 6
    assert least(1) == 0
    assert least(40) == 31


@pytest.mark.long
def test_intervals_of_nine_in_ten_hold_the_truth_as_often_as_chance_allows() -> None:
    counts = [sum(column) for column in zip(*(held(one, n) for n, one in enumerate(truths(WORLDS))), strict=True)]
    assert min(counts) >= least(WORLDS), counts
