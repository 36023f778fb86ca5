"""Simulation: the same seed the same bytes, exchanged streams exchanged, means as closed forms say, refusals."""

import numpy as np
import pytest

from servanda.basis import Refusal
from servanda.escalation import (
    Series,
    expected_after,
    expected_ahead,
    go_on,
    pieces,
    process_of,
    residuals,
    series_of,
    simulate,
    spline,
)  # fmt: skip
from servanda.escalation.hawkes.fitted import Process
from tests.escalation.hawkes.processes import BRANCHING, some, swelling, two_sides, with_a_past


def test_one_seed_gives_one_series_and_another_another() -> None:
    one, same, other = (simulate(two_sides(), seed=seed) for seed in (4, 4, 5))
    assert one.times.tobytes() == same.times.tobytes() and one.marks.tobytes() == same.marks.tobytes()
    assert one.times.size != other.times.size or one.times.tobytes() != other.times.tobytes()
    assert simulate(two_sides(), seed=4, run=1).times.tobytes() != one.times.tobytes()
    assert (np.diff(one.times) >= 0.0).all() and one.times[-1] <= one.end


def test_exchanged_streams_with_their_keys_exchange_the_series() -> None:
    process = two_sides()
    turned = process_of((0.2, 0.3), np.array(BRANCHING)[::-1, ::-1], 1.5, 0.0, 500.0)
    one, other = simulate(process, seed=4, keys=[77, 99]), simulate(turned, seed=4, keys=[99, 77])
    assert one.times.tobytes() == other.times.tobytes()
    assert (one.marks == 1 - other.marks).all()
    history = some()
    swapped = Series(history.times, 1 - history.marks, 2, history.begin, history.end)
    ahead = go_on(process, history, 505.0, seed=1, runs=50, keys=[77, 99])
    behind = go_on(turned, swapped, 505.0, seed=1, runs=50, keys=[99, 77])
    assert (ahead.counts() == behind.counts()[:, ::-1]).all()


def test_means_are_what_the_branching_series_says() -> None:
    series = simulate(two_sides(40_000.0), seed=6)
    expected = np.linalg.solve(np.eye(2) - np.array(BRANCHING), [0.3, 0.2])
    assert series.rates == pytest.approx(expected, rel=0.03)


def test_going_on_comes_on_average_to_the_closed_form() -> None:
    history = some()
    process = Process(
        pieces(history), np.array([[0.3], [0.2]]), np.array(BRANCHING), np.array([[1.5, 0.4], [2.0, 0.9]])
    )
    futures = go_on(process, history, history.end + 8.0, seed=3, runs=4000)
    counts = futures.counts()
    error = counts.std(axis=0) / np.sqrt(len(counts))
    assert np.abs(counts.mean(axis=0) - expected_ahead(process, history, history.end + 8.0)).max() < 4.0 * error.max()
    by_day = futures.counts(np.arange(history.end, history.end + 9.0))
    assert by_day.shape == (4000, 2, 8) and (by_day.sum(axis=2) == counts).all()
    quiet = series_of([], [], 2, begin=0.0, end=1.0)
    assert go_on(process, quiet, 9.0, seed=3, runs=500).counts().sum() < counts[:500].sum() * 1.2
    none = go_on(process, quiet, 9.0, seed=3, runs=5, rates=[0.0, 0.0])
    assert none.counts().sum() == 0


def test_what_follows_one_event_is_what_is_simulated_after_one() -> None:
    process = Process(pieces(some()), np.zeros((2, 1)), np.array(BRANCHING), np.array([[1.5, 0.4], [2.0, 0.9]]))
    one = series_of([0.0], [1], 2, begin=-1.0, end=0.0)
    for within in (1.0, 500.0):
        counts = go_on(process, one, within, seed=8, runs=6000).counts()
        error = counts.std(axis=0) / np.sqrt(len(counts))
        assert np.abs(counts.mean(axis=0) - expected_after(process, within)[:, 1]).max() < 4.0 * error.max()
    assert expected_after(process, 1000.0) == pytest.approx(expected_after(process), abs=1e-6)
    assert expected_after(process) == pytest.approx(np.linalg.inv(np.eye(2) - process.branching) - np.eye(2))


def test_a_simulated_past_is_taken_over() -> None:
    late = with_a_past(some(), 250.0)
    process = process_of((1e-9, 1e-9), ((0.0, 0.9), (0.9, 0.0)), 0.01, 250.0, 500.0)
    with_it, without = simulate(process, seed=1, before=late), simulate(process, seed=1)
    assert without.times.size == 0 and with_it.times.size > 0
    assert with_it.earlier.tobytes() == late.earlier.tobytes()


def test_a_smooth_background_is_followed() -> None:
    long = series_of([], [], 1, begin=0.0, end=100.0)
    ground = spline(long, 5)
    weights = np.linspace(1.0, 60.0, ground.size)[None, :]
    process = Process(ground, weights, np.zeros((1, 1)), np.ones((1, 1)))
    made = simulate(process, seed=2)
    at = np.array([25.0, 50.0, 75.0, 100.0])
    expected = process.background_to(at)[0]
    assert np.searchsorted(made.times, at) == pytest.approx(expected, abs=4.0 * np.sqrt(expected[-1]))


def test_residuals_of_the_true_process_are_as_they_must_be_and_of_a_wrong_one_not() -> None:
    series = with_a_past(simulate(two_sides(3000.0), seed=12), 100.0)
    told = residuals(process_of((0.3, 0.2), BRANCHING, 1.5, 100.0, 3000.0), series)
    assert min(one.p for one in (*told.uniform, *told.independent, told.together)) > 0.01
    assert told.together.count == series.times.size and told.tied == 0
    assert np.concatenate(told.increments).mean() == pytest.approx(1.0, abs=0.05)
    wrong = residuals(process_of(series.rates, np.zeros((2, 2)), 1.0, 100.0, 3000.0), series)
    assert max(one.p for one in wrong.uniform) < 1e-3 and max(one.p for one in wrong.independent) < 1e-3


def test_uniform_p_values_are_uniform() -> None:
    knots = swelling(np.zeros((2, 2))).background.knots
    assert knots.size == 201
    ps = []
    for run in range(60):
        process = process_of((0.3, 0.2), BRANCHING, 1.5, 0.0, 300.0)
        ps += [one.p for one in residuals(process, simulate(process, seed=21, run=run)).uniform]
    assert 0.35 < np.mean(ps) < 0.65 and np.mean(np.array(ps) < 0.1) < 0.2


def test_what_runs_away_and_what_has_no_end_is_refused() -> None:
    away = process_of((1.0,), ((1.2,),), 5.0, 0.0, 100.0)
    for code, asked in (
        ("ESC026", lambda: simulate(away, seed=1, most=10_000)),
        ("ESC027", lambda: expected_after(away)),
        ("ESC021", lambda: expected_after(away, 0.0)),
        ("ESC021", lambda: go_on(two_sides(), some(), 499.0, seed=1)),
        ("ESC025", lambda: process_of((1.0, 2.0), ((1.2,),), 5.0, 0.0, 100.0)),
        ("ESC025", lambda: process_of((1.0,), ((-1.0,),), 5.0, 0.0, 100.0)),
    ):
        with pytest.raises(Refusal) as caught:
            asked()
        assert caught.value.code == code
    assert not away.stationary and np.isfinite(expected_after(away, 1.0)).all()
