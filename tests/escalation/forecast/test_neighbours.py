"""Neighbours on the map: who lies beside whom, what a sparse area draws from them, and that nothing later is seen."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.escalation import DAYS
from servanda.escalation.forecast.history import MONTHS, known_at
from servanda.escalation.forecast.mixture import FEW, forecast_draws
from servanda.escalation.forecast.neighbours import Beside, beside_each, pooled
from servanda.escalation.forecast.rolling import without_neighbours

#: Four villages on a road, a quarter of a degree apart, one far away, one nobody knows the place of.
ROAD = np.array([[37.0, 48.0], [37.25, 48.0], [37.5, 48.0], [37.75, 48.0], [30.0, 50.0], [np.nan, np.nan]])


def test_neighbours_have_no_third_between_them_and_are_near() -> None:
    assert beside_each(ROAD) == ((1,), (0, 2), (1, 3), (2,), (), ())
    # Over the line at which degrees of longitude begin anew the world goes on.
    assert beside_each(np.array([[179.9, 0.0], [-179.9, 0.0]])) == ((1,), (0,))
    assert beside_each(np.zeros((0, 2))) == ()


@given(st.permutations(range(4)))
def test_whoever_stands_first_the_neighbours_are_the_same(order: list[int]) -> None:
    found = beside_each(ROAD[order])
    assert {(order[n], order[m]) for n, rows in enumerate(found) for m in rows} == {
        (n, m) for n, rows in enumerate(beside_each(ROAD[:4])) for m in rows
    }


def test_a_quiet_area_beside_a_war_is_given_a_chance_of_it_and_a_busy_one_goes_by_its_own_past() -> None:
    counts = np.zeros((3, 60))
    counts[0, 30:] = 4
    counts[2, ::12] = 1
    beside = Beside(counts, ((1,), (0,), ()))
    known = known_at(counts, 60, MONTHS, beside)
    ours, alone = forecast_draws(known, range(1, 4)), without_neighbours(known, range(1, 4))
    assert (ours[1].sum(axis=0) > 0).mean() > (alone[1].sum(axis=0) > 0).mean()
    assert counts[0, -6:].sum() > FEW
    assert ours[0].tolist() == alone[0].tolist() and ours[2].tolist() == alone[2].tolist()


def test_pooled_paths_have_a_rate_between_its_own_and_theirs() -> None:
    own, theirs = np.zeros(28), np.full((2, 28), 3.0)
    paths = pooled(own, theirs, np.arange(1, 8))
    # Nothing in 28 days of its own, and a sixth of that seen at their three a day.
    assert paths.mean() == pytest.approx(3 * (1 / 6) / (1 + 1 / 6), rel=0.05)
    assert pooled(own, np.zeros((1, 28)), np.arange(1, 8)).sum() == 0
    mixed = pooled(np.array([2.0, 0.0] * 14), np.array([[0.0] * 28]), np.arange(1, 8))
    assert 0.8 < mixed.mean() < 1.0


@settings(max_examples=15)
@given(st.integers(0, 9))
def test_nothing_after_the_cut_is_seen_of_a_neighbour(added: int) -> None:
    counts = np.random.default_rng(2).poisson(0.2, (3, 80)).astype(float)
    later = counts.copy()
    later[:, 60:] += added
    rows = ((1, 2), (0,), (0,))
    one, other = (forecast_draws(known_at(each, 60, DAYS, Beside(each, rows)), range(1, 8)) for each in (counts, later))
    assert one.tobytes() == other.tobytes()
