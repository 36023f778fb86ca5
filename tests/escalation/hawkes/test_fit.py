"""The fit: truth found again, hawkesbook's optimum, exchanged streams, scipy's search, what is refused."""

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.escalation import Background, Fit, Process, Series, fit, fit_moving, pieces, series_of, simulate
from servanda.escalation.hawkes.descent import descended
from servanda.escalation.hawkes.problems import Problem
from servanda.escalation.hawkes.seen import own, seen
from tests.escalation.hawkes.processes import BRANCHING, some, swelling, two_sides, with_a_past
from tests.oracles import ask_hawkes_peers

#: hawkesbook 0.1.0, mutual_exp_mle (Nelder-Mead), on `some()`; see the test that asks it.
HAWKESBOOK = 759.06762
PROGRAM = """
import contextlib, io, json, sys
import numpy as np, hawkesbook as hb
kept = json.loads(sys.argv[1])
start = (np.full(2, .25), np.full((2, 2), .3), np.full(2, 1.))
with contextlib.redirect_stdout(io.StringIO()):
    theta, value = hb.mutual_exp_mle(np.array(kept["times"]), np.array(kept["marks"]), kept["end"], start)
print(json.dumps(-float(value)))
"""


def _swapped(series: Series) -> Series:
    return Series(series.times, 1 - series.marks, 2, series.begin, series.end, series.earlier, 1 - series.earlier_marks)


def test_the_truth_is_found_again() -> None:
    found = fit(simulate(two_sides(20_000.0), seed=2))
    assert found.weights[:, 0] == pytest.approx((0.3, 0.2), abs=0.02)
    assert found.branching == pytest.approx(np.array(BRANCHING), abs=0.04)
    assert found.decay[0, 0] == pytest.approx(1.5, abs=0.1)
    assert found.stationary and found.radius == pytest.approx(0.55, abs=0.03)
    assert found.parameters == 7 and found.settled and not found.at_edge


def test_hawkesbook_comes_to_the_same_optimum() -> None:
    assert -fit(some(), shape="target").log_likelihood == pytest.approx(HAWKESBOOK, abs=0.1)


def test_hawkesbook_asked_now_comes_to_the_same_optimum() -> None:
    series = some()
    words = json.dumps({"times": series.times.tolist(), "marks": series.marks.tolist(), "end": series.end})
    value = ask_hawkes_peers(PROGRAM, words)
    assert value == pytest.approx(HAWKESBOOK, abs=1e-3)
    assert -fit(series, shape="target").log_likelihood == pytest.approx(value, abs=0.1)


@pytest.mark.parametrize("shape", ["common", "target", "pair"])
def test_exchanged_streams_exchange_the_fit_to_the_last_bit(shape: str) -> None:
    series = with_a_past(some(), 60.0)
    one, other = fit(series, pieces(series, 2), shape=shape), fit(_swapped(series), pieces(series, 2), shape=shape)
    assert one.branching.tobytes() == other.branching[::-1, ::-1].tobytes()
    assert one.weights.tobytes() == other.weights[::-1].tobytes()
    assert one.decay.tobytes() == other.decay[::-1, ::-1].tobytes()
    assert one.log_likelihood == other.log_likelihood


@pytest.mark.parametrize("shape", ["common", "target", "pair"])
def test_scipy_finds_nothing_likelier(shape: str) -> None:
    optimize = pytest.importorskip("scipy.optimize", reason="the extra servanda[escalation] brings scipy")
    series = some()
    of = seen(series, pieces(series, 3))
    links = np.ones((2, 2))
    problem = Problem(of, -1, links, None, (0.01, 100.0), True)
    if shape != "common":
        problem = Problem(own(of, 1), 1, links[1], None, (0.01, 100.0), shape == "target")
    low, high = np.array(problem.bounds).T
    for decay in (0.2, 1.0, 5.0):
        start = problem.start(decay)
        theirs = optimize.minimize(
            problem, start, jac=True, method="L-BFGS-B", bounds=problem.bounds, options={"ftol": 1e-14, "gtol": 1e-9}
        )
        ours = descended(problem, start, low, high)
        assert ours.settled
        assert ours.value == pytest.approx(theirs.fun, abs=1e-7)


@given(st.lists(st.floats(-3.0, 3.0), min_size=2, max_size=6), st.integers(0, 2**32))
def test_the_least_of_a_bowl_within_bounds(middle: list[float], seed: int) -> None:
    size = len(middle)
    root = np.random.default_rng(seed).normal(size=(size, size))
    bowl = root @ root.T + 0.3 * np.eye(size)

    def value(at: Any) -> tuple[float, Any]:
        return float((at - middle) @ bowl @ (at - middle) / 2.0), bowl @ (at - middle)

    low, high = np.full(size, -1.0), np.full(size, 1.5)
    found = descended(value, np.zeros(size), low, high)
    assert found.settled
    pushed = np.clip(found.at - value(found.at)[1], low, high) - found.at
    assert np.abs(pushed).max() < 1e-5 * max(1.0, np.abs(bowl).max())


def test_a_given_decay_is_kept_and_links_are_heeded() -> None:
    series = some()
    found = fit(series, decay=1.5, linked=[[1, 0], [0, 1]])
    assert found.given and (found.decay == 1.5).all()
    assert found.branching[0, 1] == found.branching[1, 0] == 0.0
    assert found.parameters == 4
    freed = fit(series, decay=[[1.5, 1.5], [1.5, 1.5]])
    assert freed.log_likelihood > found.log_likelihood and freed.parameters == 6
    by_target = fit(series, shape="target", decay=[1.5, 0.7])
    assert by_target.decay.tolist() == [[1.5, 1.5], [0.7, 0.7]]


def test_events_before_the_span_may_call_forth_events_in_it() -> None:
    series = some(seed=5)
    late = with_a_past(series, 250.0)
    without = series_of(late.times, late.marks, 2, begin=250.0, end=series.end)
    remembered, forgotten = fit(late), fit(without)
    assert remembered.events == forgotten.events
    assert remembered.log_likelihood != forgotten.log_likelihood


@pytest.fixture(scope="module")
def moving() -> dict[str, tuple[Fit, Fit]]:
    """Fits with a constant and with a chosen background, of a background that swells and ebbs."""
    made = {}
    for name, branching in (("nothing", np.zeros((2, 2))), ("little", [[0.2, 0.1], [0.15, 0.2]])):
        series = simulate(swelling(branching), seed=5)
        made[name] = (fit(series), fit_moving(series, most=12))
    return made


def test_a_moving_background_is_no_contagion(moving: dict[str, tuple[Fit, Fit]]) -> None:
    pytest.importorskip("scipy", reason="the extra servanda[escalation] brings scipy")
    constant, chosen = moving["nothing"]
    assert constant.radius > 0.8
    assert chosen.radius < 0.15 and chosen.background.smooth and chosen.aic < constant.aic
    constant, chosen = moving["little"]
    assert constant.radius > 0.8
    assert chosen.radius == pytest.approx(0.322, abs=0.1)


def test_steps_of_the_background_are_found_where_they_are_and_are_no_contagion() -> None:
    knots = np.linspace(0.0, 1000.0, 51)
    middle = (knots[1:] + knots[:-1]) / 2.0
    level = np.where((middle > 300.0) & (middle < 520.0), 3.0, 0.5)
    process = Process(Background(knots), np.array([0.5 * level, 0.4 * level]), np.zeros((2, 2)), np.ones((2, 2)))
    series = simulate(process, seed=6)
    found = fit_moving(series, most=8)
    assert not found.background.smooth and found.background.size < 6
    for step in (300.0, 520.0):
        assert np.abs(found.background.knots - step).min() < 12.0
    assert found.radius < 0.3 and fit(series).radius > 0.8
    assert found.background_at(np.array([400.0])).sum() > 3.0 * found.background_at(np.array([200.0])).sum()


@pytest.mark.parametrize(
    ("code", "made"),
    [
        ("ESC020", lambda: series_of([1.0, float("nan")])),
        ("ESC020", lambda: series_of([2.0, 1.0])),
        ("ESC020", lambda: series_of(["first", "second"])),
        ("ESC021", lambda: series_of([1.0, 2.0], end=1.5)),
        ("ESC021", lambda: series_of([1.0, 2.0], begin=1.5)),
        ("ESC021", lambda: series_of([], begin=0.0, end=0.0)),
        ("ESC021", lambda: series_of([5.0], begin=1.0, earlier=[2.0])),
        ("ESC022", lambda: series_of([1.0, 2.0], [0, 2], 2)),
        ("ESC022", lambda: series_of([1.0, 2.0], [0])),
        ("ESC022", lambda: series_of([1.0, 2.0], [0, -1])),
        ("ESC022", lambda: series_of([1.0, 2.0], [0.5, 0.0])),
        ("ESC023", lambda: pieces(some(), [600.0])),
        ("ESC023", lambda: pieces(some(), 0)),
        ("ESC024", lambda: fit(series_of([1.0, 2.0, 3.0]))),
        ("ESC024", lambda: fit(series_of(np.arange(9.0)), pieces(series_of(np.arange(9.0)), 6))),
        ("ESC025", lambda: fit(some(), shape="triangle")),
        ("ESC025", lambda: fit(some(), decay=-1.0)),
        ("ESC025", lambda: fit(some(), decay=[1.0, 2.0])),
        ("ESC025", lambda: fit(some(), decay=[1.0, 2.0, 3.0], shape="target")),
        ("ESC025", lambda: fit(some(), within=(2.0, 1.0))),
        ("ESC025", lambda: fit(some(), linked=[1, 1])),
    ],
)
def test_what_is_none_is_refused_in_words(code: str, made: Any) -> None:
    with pytest.raises(Refusal) as caught:
        made()
    assert caught.value.code == code
    assert caught.value.reasons[0].remedy
