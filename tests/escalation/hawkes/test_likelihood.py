"""The likelihood against its definition over all pairs of events, its gradient against differences; compiled or not."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.escalation import Background, Series, constant, pieces, series_of, spline
from servanda.escalation.hawkes import loops
from servanda.escalation.hawkes.compiling import compiled
from servanda.escalation.hawkes.likelihood import common, target
from servanda.escalation.hawkes.problems import Problem
from servanda.escalation.hawkes.seen import own, seen
from tests.escalation.hawkes.processes import some, with_a_past


@st.composite
def small_series(draw: Any) -> Series:
    """Up to thirty events of one to three streams, some at one time, some before the span."""
    streams = draw(st.integers(1, 3))
    steps = draw(st.lists(st.sampled_from((0.0, 0.125, 0.7, 2.0)), min_size=3, max_size=30))
    times = np.cumsum(steps)
    marks = draw(st.lists(st.integers(0, streams - 1), min_size=len(steps), max_size=len(steps)))
    whole = series_of(times, marks, streams, begin=0.0, end=float(times[-1]) + draw(st.sampled_from((0.5, 3.0))))
    return with_a_past(whole, draw(st.sampled_from((0.0, float(times[len(times) // 3]))))) if times[1] else whole


def by_definition(series: Series, ground: Background, weights: Any, branching: Any, decay: Any) -> float:
    """The same value by every pair of events."""
    times = np.concatenate((series.earlier, series.times))
    marks = np.concatenate((series.earlier_marks, series.marks))
    of = seen(series, ground)
    value = float((weights @ of.areas).sum())
    for at, mark, base in zip(series.times, series.marks, of.base(weights), strict=True):
        before = times < at
        ages, sources = at - times[before], marks[before]
        jumps = branching[mark, sources] * decay[mark, sources] * np.exp(-decay[mark, sources] * ages)
        value -= np.log(base + jumps.sum())
    for i in range(series.streams):
        from_begin = np.maximum(series.begin - times, 0.0)
        rates = decay[i, marks]
        value += (branching[i, marks] * (np.exp(-rates * from_begin) - np.exp(-rates * (series.end - times)))).sum()
    return value


@given(small_series(), st.integers(0, 2**32))
def test_the_value_is_the_definition_over_all_pairs(series: Series, seed: int) -> None:
    size = series.streams
    chance = np.random.default_rng(seed)
    ground = pieces(series, 2)
    weights, branching = chance.uniform(0.1, 1.0, (size, 2)), chance.uniform(0.0, 0.6, (size, size))
    decay = chance.uniform(0.3, 2.0, (size, size))
    rows = [
        target(own(seen(series, ground), i), i, weights[i], branching[i], decay[i], shared=False) for i in range(size)
    ]
    assert sum(one.value for one in rows) == pytest.approx(by_definition(series, ground, weights, branching, decay))
    every = np.full((size, size), 0.8)
    whole = common(seen(series, ground), weights, branching, 0.8)
    assert whole.value == pytest.approx(by_definition(series, ground, weights, branching, every))
    rows = [
        target(own(seen(series, ground), i), i, weights[i], branching[i], every[i], shared=True) for i in range(size)
    ]
    assert sum(one.value for one in rows) == pytest.approx(whole.value)


@given(small_series(), st.sampled_from(("common", "target", "pair")), st.booleans(), st.integers(0, 2**32))
def test_the_gradient_is_what_differences_say(series: Series, shape: str, smooth: bool, seed: int) -> None:
    ground = spline(series, 2) if smooth else pieces(series, 3)
    of = seen(series, ground)
    if series.counts.min() == 0:
        return
    links = np.ones((series.streams, series.streams))
    problem = Problem(of, -1, links, None, (0.01, 100.0), True)
    if shape != "common":
        problem = Problem(own(of, 0), 0, links[0], None, (0.01, 100.0), shape == "target")
    at = np.random.default_rng(seed).uniform(0.2, 1.0, len(problem.bounds))
    _, slope = problem(at)
    for one in range(at.size):
        step = np.zeros(at.size)
        step[one] = 1e-5
        by_difference = (problem(at + step)[0] - problem(at - step)[0]) / 2e-5
        assert slope[one] == pytest.approx(by_difference, rel=1e-5, abs=1e-7)


def test_loops_compiled_and_not_are_equal_to_the_last_bit() -> None:
    pytest.importorskip("numba", reason="the extra servanda[escalation] brings numba")
    series = with_a_past(some(length=120.0), 20.0)
    ground = constant(series)
    weights, branching = np.array([[0.3], [0.2]]), np.array([[0.3, 0.1], [0.2, 0.4]])

    def answers(engine: Any) -> list[bytes]:
        of, count = seen(series, ground), series.times.size
        kept = []
        state, lag = of.before(np.full(2, 1.3))
        rate, pull = np.empty(count), np.zeros((2, 2))
        fade, base = np.exp(-1.3 * series.gaps), of.base(weights)
        slope = engine(loops.every_stream)(
            series.marks, series.gaps, fade, base, branching, 1.3, state, lag, rate, pull
        )
        kept += [np.float64(slope).tobytes(), rate.tobytes(), pull.tobytes(), state.tobytes(), lag.tobytes()]
        decay = np.array([1.3, 0.4])
        state, lag = of.before(decay)
        fades = np.exp(np.multiply.outer(-decay, series.gaps))
        rate, pull, bend = np.empty(int(series.counts[1])), np.zeros(2), np.zeros(2)
        engine(loops.one_stream)(
            1, series.marks, series.gaps, fades, np.arange(2), own(of, 1).base(weights[1]), branching[1], decay,
            state, lag, rate, pull, bend,
        )  # fmt: skip
        kept += [rate.tobytes(), pull.tobytes(), bend.tobytes(), lag.tobytes()]
        sent = np.empty(int(series.counts[0]))
        engine(loops.answered)(
            0, series.marks, series.gaps, fades, np.arange(2), branching[0], of.before(decay)[0], sent
        )
        return [*kept, sent.tobytes()]

    assert answers(lambda loop: loop) == answers(compiled)


def test_events_at_one_time_call_none_of_each_other_forth() -> None:
    series = series_of([1.0, 1.0, 1.0, 2.0], [0, 1, 0, 1], begin=0.0, end=3.0)
    assert series.tied == 2
    weights, decay = np.full((2, 1), 0.5), np.ones((2, 2))
    branching = np.full((2, 2), 0.4)
    swapped = series_of([1.0, 1.0, 1.0, 2.0], [0, 0, 1, 1], begin=0.0, end=3.0)
    one, other = (common(seen(each, constant(each)), weights, branching, 1.0).value for each in (series, swapped))
    assert (
        one == pytest.approx(other) == pytest.approx(by_definition(series, constant(series), weights, branching, decay))
    )
