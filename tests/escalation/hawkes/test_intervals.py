"""Intervals hold the truth about as often as they say; both ways agree; what lies at 0 has an upper end."""

from dataclasses import replace

import numpy as np
import pytest

from servanda.basis import Refusal
from servanda.escalation import Fit, Series, bootstrap, fit, intervals, process_of, simulate, spline
from tests.escalation.hawkes.processes import BRANCHING, some, two_sides


def _held(runs: int, length: float) -> tuple[float, float, float]:
    """How often intervals of .95 hold branching, decay and spectral radius."""
    process = two_sides(length)
    truth = np.array(BRANCHING)
    branching, decay, radius = [], [], []
    for run in range(runs):
        series = simulate(process, seed=31, run=run)
        told = intervals(fit(series), series)
        branching.append((told.branching[0] <= truth) & (truth <= told.branching[1]))
        decay.append(told.decay[0][0, 0] <= 1.5 <= told.decay[1][0, 0])
        radius.append(told.radius[0] <= process.radius <= told.radius[1])
    return float(np.mean(branching)), float(np.mean(decay)), float(np.mean(radius))


def test_intervals_hold_the_truth_in_a_few_series() -> None:
    branching, decay, radius = _held(40, 600.0)
    assert branching >= 0.88 and decay >= 0.85 and radius >= 0.85


@pytest.mark.long
def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    for held in _held(1000, 600.0):
        assert 0.93 <= held <= 0.97


def test_both_ways_come_to_about_the_same() -> None:
    series = some(length=800.0)
    found = fit(series)
    one, other = intervals(found, series), bootstrap(found, series, seed=1, runs=60)
    assert (one.how, other.how, other.runs) == ("information", "bootstrap", 60)
    for side in (0, 1):
        assert one.branching[side] == pytest.approx(other.branching[side], abs=0.1)
    assert one.radius == pytest.approx(other.radius, abs=0.1)
    again = bootstrap(found, series, seed=1, runs=60)
    assert again.branching[0].tobytes() == other.branching[0].tobytes()


@pytest.mark.parametrize("shape", ["common", "target", "pair"])
def test_exchanged_streams_exchange_the_intervals(shape: str) -> None:
    series = some()
    swapped = Series(series.times, 1 - series.marks, 2, series.begin, series.end)
    one, other = (intervals(fit(each, shape=shape), each) for each in (series, swapped))
    for side in (0, 1):
        assert one.branching[side].tobytes() == other.branching[side][::-1, ::-1].tobytes()
        assert one.decay[side].tobytes() == other.decay[side][::-1, ::-1].tobytes()
        assert (one.weights[side][::-1] == other.weights[side]).all()
    assert one.radius == pytest.approx(other.radius, rel=1e-12)


def _nothing_called_forth() -> tuple[Fit, Series]:
    for seed in range(20):
        series = simulate(process_of((0.5, 0.5), np.zeros((2, 2)), 1.0, 0.0, 400.0), seed=seed)
        found = fit(series, within=(0.5, 5.0))
        if (found.branching == 0.0).all():
            return found, series
    raise AssertionError("no simulated series lies at 0")


def test_what_lies_at_zero_has_an_upper_end() -> None:
    found, series = _nothing_called_forth()
    told = intervals(fit(series, decay=1.0), series)
    assert (told.branching[0] == 0.0).all()
    assert (told.branching[1] > 0.0).all() and (told.branching[1] < 0.4).all()
    assert 0.0 == told.radius[0] < told.radius[1] < 0.5
    assert found.radius == 0.0


def test_a_given_decay_has_no_width_and_a_smooth_background_has() -> None:
    series = some()
    found = fit(series, spline(series, 2), decay=1.5)
    told = intervals(found, series)
    assert (told.decay[0] == 1.5).all() and (told.decay[1] == 1.5).all()
    assert (told.weights[0] <= found.weights).all() and (found.weights <= told.weights[1]).all()


def test_a_decay_of_nothing_reaches_everywhere_and_one_at_an_edge_beyond_it() -> None:
    series = some()
    told = intervals(fit(series, shape="pair", linked=[[1, 0], [1, 1]]), series)
    assert (told.decay[0][0, 1], told.decay[1][0, 1]) == (0.0, np.inf)
    assert 0.0 < told.decay[0][0, 0] < told.decay[1][0, 0] < np.inf
    slow = intervals(fit(series, within=(4.0, 9.0)), series)
    assert slow.decay[0][0, 0] == 0.0 and slow.decay[1][0, 0] == pytest.approx(4.0)


def test_a_wider_level_is_wider_and_none_is_refused() -> None:
    series = some()
    found = fit(series)
    narrow, wide = intervals(found, series, 0.5), intervals(found, series, 0.99)
    assert (wide.branching[0] <= narrow.branching[0]).all() and (narrow.branching[1] < wide.branching[1]).all()
    with pytest.raises(Refusal) as caught:
        intervals(found, series, 1.0)
    assert caught.value.code == "ESC025"


def test_too_few_to_be_simulated_again_is_refused() -> None:
    series = some()
    found = fit(series)
    with pytest.raises(Refusal) as caught:
        bootstrap(replace(found, weights=found.weights * 0.02), series, seed=1, runs=20)
    assert caught.value.code == "ESC028"
