"""Counts that feed on earlier counts: gradient, truth recovered from days alone, names of no weight."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.escalation.reciprocity.counting import fitted
from servanda.escalation.reciprocity.estimate import Estimate, branching_between, delay_between
from servanda.escalation.reciprocity.hours import by_hours
from servanda.escalation.reciprocity.likelihood import Counted, loss
from servanda.escalation.reciprocity.memory import felt, felt_and_slope
from servanda.escalation.reciprocity.moving import hats
from servanda.escalation.reciprocity.pooled import pooled
from servanda.escalation.reciprocity.same_day import whole
from tests.escalation.reciprocity.worlds import world

TRUE = np.array([[0.35, 0.10], [0.30, 0.25]])


@given(st.floats(0.0, 0.97), st.lists(st.integers(0, 5), min_size=3, max_size=40))
def test_what_is_felt_is_the_sum_over_all_earlier_days(decay: float, counts: list[int]) -> None:
    found = felt(np.array(counts, dtype=float)[:, None], decay)[:, 0]
    for day in range(len(counts)):
        slow = (1 - decay) * sum(decay ** (back - 1) * counts[day - back] for back in range(1, day + 1))
        assert found[day] == pytest.approx(slow, abs=1e-9)


def test_the_slope_of_what_is_felt_and_the_gradient_agree_with_differences() -> None:
    counts = np.random.default_rng(1).poisson(1.5, (60, 2)).astype(float)
    _, slope = felt_and_slope(counts, 0.6)
    assert np.allclose(slope, (felt(counts, 0.6 + 1e-6) - felt(counts, 0.6 - 1e-6)) / 2e-6, atol=1e-6)
    data = Counted(counts, hats(60, 1, 28), np.arange(60) > 4)
    at = np.concatenate([np.full(data.layout.hats * 2, 0.8), [0.2, 0.1, 0.15, 0.3, -1.0, -3.0, 0.6]])
    _, slopes = loss(at, data)
    steps = 1e-6 * np.eye(len(at))
    numeric = [(loss(at + step, data)[0] - loss(at - step, data)[0]) / 2e-6 for step in steps]
    assert np.allclose(slopes, numeric, rtol=1e-4, atol=1e-4)


@given(st.floats(0.1, 0.9))
def test_what_fell_on_the_same_day_is_put_back_exactly(decay: float) -> None:
    rate = -np.log(decay)
    same = 1 - (1 - decay) / rate
    later = np.linalg.solve(np.eye(2) - same * TRUE, (1 - same) * TRUE)
    found = whole(later, decay, np.zeros((5, 5)), 1)
    assert np.allclose(found.branching, TRUE, atol=1e-9)
    assert found.delay == pytest.approx(1 / rate)


@pytest.mark.slow
def test_both_ways_find_the_truth_from_days_alone() -> None:
    """A memory of three days: by counts and by drawn hours alike; one of half a day: by counts only."""
    for delay, ways in ((3.0, ("counts", "hours")), (0.5, ("counts",))):
        for way in ways:
            streams = [world(TRUE, [0.6, 0.4], delay, 720, seed) for seed in range(6)]
            found = [
                fitted(each.counts, spacing=0).estimate if way == "counts" else by_hours(each, 0, 1, 3)[0]
                for each in streams
            ]
            mean = np.mean([each.branching for each in found], axis=0)
            assert np.abs(mean - TRUE).max() < 0.12, (way, delay)
            within = [
                one.low <= true <= (one.high or 9.0)
                for each in found
                for row, trues in zip(branching_between(each), TRUE.tolist(), strict=True)
                for one, true in zip(row, trues, strict=True)
            ]
            assert np.mean(within) >= 0.8, (way, delay)
            assert np.mean([delay_between(each).low <= delay for each in found]) >= 0.8


@pytest.mark.slow
def test_a_background_that_moves_is_not_taken_for_following() -> None:
    """Poisson counts that fall by nine tenths: nearly all would seem to follow if the background stood still."""
    level = np.interp(np.arange(360), [0, 120, 180, 359], [10.0, 10.0, 1.0, 1.0])
    counts = np.random.default_rng(3).poisson(level)[:, None]
    assert fitted(counts, spacing=0).estimate.branching[0, 0] > 0.8
    moving = fitted(counts)
    assert moving.spacing > 0
    assert moving.estimate.branching[0, 0] < 0.3


def test_a_stream_without_an_act_is_refused() -> None:
    with pytest.raises(Refusal, match="no act") as refused:
        fitted(np.array([[1, 0]] * 40))
    assert refused.value.code == "ESC030"


def test_pooling_adds_the_spread_between_draws() -> None:
    """Rubin's rules by hand: two draws 0.2 and 0.4, variance 0.01 each: 0.01 + 1.5 * 0.02."""
    made = tuple(Estimate(np.array([[value]]), 2.0, np.diag([0.01, 0.04]), 0) for value in (0.2, 0.4))
    found = pooled(made)
    assert found.branching[0, 0] == pytest.approx(0.3)
    assert found.covariance[0, 0] == pytest.approx(0.04)
    assert found.freedom is not None
    assert found.freedom[0] == pytest.approx((1 + 0.01 / 0.03) ** 2)
