"""Change points: exact, pruned, priced so that nothing is seen in nothing, and dated with an honest interval."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import nbinom

from servanda.basis import Refusal
from servanda.escalation import price_of_change, turns_of
from servanda.escalation.turns.compiled import has_compiler
from servanda.escalation.turns.cost import size_of, stretch_cost, sums_of
from servanda.escalation.turns.listening import drawn_counts
from servanda.escalation.turns.price import price_of_none, price_path
from servanda.escalation.turns.segment import best_ends
from tests.examples import of_this_run

SIZES = (math.inf, 2.0, 0.4)


def drawn(level: float, scatter: float, steps: int, row: int, seed: int = 3) -> np.ndarray:
    keys = np.arange(row * 10_000, row * 10_000 + steps, dtype=np.uint64)
    return drawn_counts(level, scatter, seed, 9, keys)


def every_division(counts: list[int], size: float, price: float, least: int) -> float:
    """The least total with prices over all divisions, by looking at each of them."""
    sums, n = sums_of(np.array(counts)), len(counts)

    def best(begin: int) -> float:
        whole = float(stretch_cost(sums[n] - sums[begin], float(n - begin), size))
        return min([whole, *(part(begin, end) for end in range(begin + least, n - least + 1))])

    def part(begin: int, end: int) -> float:
        return float(stretch_cost(sums[end] - sums[begin], float(end - begin), size)) + price + best(end)

    return best(0)


@given(
    st.lists(st.integers(0, 12), min_size=5, max_size=11),
    st.sampled_from(SIZES),
    st.floats(0.05, 6.0),
    st.integers(1, 3),
)
@settings(max_examples=60, deadline=None)
def test_no_division_is_better(counts: list[int], size: float, price: float, least: int) -> None:
    ends, cost = best_ends(sums_of(np.array(counts)), size, price, least, compiled=False)
    assert cost + price * len(ends) == pytest.approx(every_division(counts, size, price, least), abs=1e-9)
    edges = (0, *ends, len(counts))
    assert all(b - a >= least for a, b in pairwise(edges))


@pytest.mark.skipif(not has_compiler(), reason="numba is not installed")
@pytest.mark.parametrize("size", SIZES)
def test_compiled_and_plain_are_one(size: float) -> None:
    for row in range(6):
        levels = [2 + 9 * (n * (row + 1) % 3) for n in range(8)]
        counts = np.concatenate([drawn(one, 2.0, 40, 10 * row + n) for n, one in enumerate(levels)])
        for least, price in ((1, 1.0), (7, 4.0)):
            plain = best_ends(sums_of(counts), size, price, least, compiled=False)
            compiled = best_ends(sums_of(counts), size, price, least, compiled=True)
            assert plain[0] == compiled[0]
            assert plain[1] == pytest.approx(compiled[1], abs=1e-7)


def test_the_cost_is_minus_the_log_chance() -> None:
    """Differences of cost are differences of log likelihood, computed apart count by count."""
    counts, size = np.array([0, 3, 9, 4]), 1.7

    def told(part: np.ndarray) -> float:
        return float(nbinom.logpmf(part, size, size / (size + part.mean())).sum())

    def cost(part: np.ndarray) -> float:
        return float(stretch_cost(np.asarray(part.sum()), np.asarray(float(len(part))), size))

    first, second = counts[:2], counts[2:]
    assert cost(counts) - cost(first) - cost(second) == pytest.approx(told(first) + told(second) - told(counts))


@pytest.mark.slow
@pytest.mark.parametrize(("level", "scatter", "steps"), [(5.0, 1.0, 200), (5.0, 6.0, 200), (0.4, 1.8, 365)])
def test_nothing_is_seen_where_nothing_changed(level: float, scatter: float, steps: int) -> None:
    """At a rate of one in twenty at most one in twenty of flat series shows a change, the scatter learned from it."""
    many = of_this_run(200, 80, gate=100)
    seen = sum(bool(turns_of(drawn(level, scatter, steps, row)).changes) for row in range(many))
    assert seen / many <= 0.05 + 2 * (0.05 * 0.95 / many) ** 0.5


def test_a_lower_rate_costs_more_and_sees_less() -> None:
    assert price_of_change(365, 0.01) - price_of_change(365, 0.05) == pytest.approx(math.log(5))
    assert price_of_change(730) > price_of_change(365)


def test_a_change_is_dated_within_its_interval() -> None:
    """Of two levels, 10 and 4 a day, the interval of nineteen in twenty holds the day as often as it says."""
    held = found = 0
    for row in range(150):
        at = 60 + row % 80
        counts = np.concatenate((drawn(10, 4.0, at, 2 * row, 5), drawn(4, 2.2, 200 - at, 2 * row + 1, 5)))
        changes = turns_of(counts).changes
        if len(changes) == 1:
            found += 1
            held += changes[0].earliest <= at <= changes[0].latest
    assert found >= 140
    assert held / found >= 0.91


def test_a_truce_that_held_for_two_months() -> None:
    counts = np.concatenate((drawn(8, 1.5, 140, 1), drawn(0.7, 1.2, 58, 2), drawn(7, 1.5, 60, 3)))
    turns = turns_of(counts)
    assert [abs(one.at - at) <= 2 for one, at in zip(turns.changes, (140, 198), strict=True)] == [True, True]
    assert [round(one.mean) for one in turns.levels] == [8, 1, 7]
    assert all(one.low <= one.mean <= one.high for one in turns.levels)
    assert turns.at_price(1.0) == 2
    assert turns.at_price(9.0) is None


def test_the_path_has_fewer_changes_the_dearer_they_are() -> None:
    counts = np.concatenate([drawn(one, 1.5, 30, n) for n, one in enumerate((3, 9, 2, 6, 12, 1))])
    sums = sums_of(counts)
    path = price_path(sums, 20.0, 1.0, 40.0, 5)
    assert [len(one.ends) for one in path] == sorted({len(one.ends) for one in path}, reverse=True)
    assert path[0].low == 1.0
    assert path[-1].high == 40.0
    for one in path:
        middle = (one.low + one.high) / 2
        assert best_ends(sums, 20.0, middle, 5)[0] == one.ends


def test_above_the_price_of_none_no_change_is_left() -> None:
    counts = np.concatenate((drawn(3, 1.0, 50, 1), drawn(9, 1.0, 50, 2)))
    price = price_of_none(sums_of(counts), math.inf, 7)
    assert best_ends(sums_of(counts), math.inf, price * 1.001, 7)[0] == ()
    assert best_ends(sums_of(counts), math.inf, price * 0.999, 7)[0] != ()


def test_time_reversed_the_levels_are_reversed() -> None:
    counts = np.concatenate((drawn(3, 1.0, 56, 1), drawn(9, 1.0, 70, 2)))
    there, back = turns_of(counts, size=math.inf), turns_of(counts[::-1], size=math.inf)
    assert [(196 - 70 - b.end, round(b.mean, 9)) for b in back.levels[::-1]] == [
        (a.begin, round(a.mean, 9)) for a in there.levels
    ]


def test_the_scatter_is_learned_within_levels() -> None:
    counts = np.concatenate((drawn(30, 4.0, 420, 1), drawn(3, 1.3, 420, 2)))
    assert 6 < size_of(counts) < 16
    assert size_of(np.full(60, 4)) == math.inf


@pytest.mark.parametrize(
    ("counts", "how", "code"),
    [
        ([[1, 2], [3, 4]], {}, "ESC060"),
        (["a"] * 30, {}, "ESC060"),
        ([1.5] * 30, {}, "ESC061"),
        ([-1] * 30, {}, "ESC061"),
        ([float("nan")] * 30, {}, "ESC061"),
        ([1] * 10, {}, "ESC062"),
        ([1] * 30, {"rate": 0.0}, "ESC063"),
        ([1] * 30, {"least": 0}, "ESC064"),
        ([1] * 30, {"size": 0.0}, "ESC064"),
    ],
)
def test_what_is_no_series_is_refused(counts: list[object], how: dict[str, float], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        turns_of(counts, **how)  # type: ignore[arg-type]
    assert refused.value.code == code
