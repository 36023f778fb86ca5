"""The three scores against the figures published from the challenge's own code, and against their definitions."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from servanda.escalation.forecast.scores import crps, ignorance, interval_score, scores_of
from shared_data import folder
from views_archive import official, outcomes

# fif911/prediction_competition_2023, read 2026: the tables a participant published from the official evaluation code.
PUBLISHED = {
    ("bm_cm_bootstrap_expanded", 2018): ("23.49", "1.11", "453.29"),
    ("bm_cm_bootstrap_expanded", 2019): ("22.07", "1.09", "419.32"),
    ("bm_cm_bootstrap_expanded", 2020): ("21.27", "1.09", "402.35"),
    ("bm_cm_bootstrap_expanded", 2021): ("36.05", "1.13", "694.49"),
    ("bm_cm_last_historical_poisson_expanded", 2018): ("20.04", "1.19", "378.08"),
    ("bm_cm_last_historical_poisson_expanded", 2019): ("9.64", "1.04", "175.83"),
    ("bm_cm_last_historical_poisson_expanded", 2020): ("13.70", "1.08", "256.18"),
    ("bm_cm_last_historical_poisson_expanded", 2021): ("37.13", "1.23", "722.67"),
}
# The contributed negative binomial, its 999 draws as they are.
CONTRIBUTED = {
    2018: (14.067, 0.6188, 150.795),
    2019: (9.344, 0.5543, 100.236),
    2020: (12.465, 0.5604, 157.645),
    2021: (27.661, 0.6948, 433.455),
}


def drawn(name: str, year: int) -> tuple[Any, Any]:
    """Draws (rows, draws) of one published forecast, and outcomes."""
    views = folder("views")
    told = official(views, name, year)
    return told.reshape(-1, told.shape[2]), outcomes(views, year).reshape(-1)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "year"), list(PUBLISHED))
def test_the_scores_are_those_published_for_official_draws(name: str, year: int) -> None:
    found = scores_of(*drawn(name, year))
    assert (f"{found.crps:.2f}", f"{found.ign:.2f}", f"{found.mis:.2f}") == PUBLISHED[name, year]
    assert found.rows == 2292


@pytest.mark.slow
@pytest.mark.parametrize("year", list(CONTRIBUTED))
def test_the_contributed_negative_binomial_scores_as_told(year: int) -> None:
    found = scores_of(*drawn("bodentien_rueter_cm_nbinom_test_window", year))
    assert (found.crps, found.ign, found.mis) == pytest.approx(CONTRIBUTED[year], abs=0.005)


COUNTS = st.integers(0, 2000).map(float)


@given(arrays(float, (3, 7), elements=COUNTS), arrays(float, 3, elements=COUNTS))
def test_the_ranked_score_is_its_definition(draws: Any, seen: Any) -> None:
    for row, outcome, found in zip(draws, seen, crps(draws, seen), strict=True):
        pairs = np.abs(row[:, None] - row[None, :]).mean()
        assert found == pytest.approx(np.abs(row - outcome).mean() - pairs / 2, abs=1e-9)


@given(arrays(float, (2, 9), elements=COUNTS), arrays(float, 2, elements=COUNTS), st.randoms())
def test_no_score_looks_at_the_order_of_draws(draws: Any, seen: Any, chance: Any) -> None:
    order = list(range(9))
    chance.shuffle(order)
    assert scores_of(draws, seen) == scores_of(draws[:, order], seen)


def test_a_bin_nobody_drew_costs_the_same_wherever_it_lies() -> None:
    found = ignorance(np.zeros((3, 1000)), [0, 1, 5000])
    assert found == pytest.approx([-np.log2(1001 / 1011), np.log2(1011), np.log2(1011)])


def test_edges_stand_between_whole_numbers() -> None:
    assert ignorance([[2.0] * 989], [1])[0] == ignorance([[2.0] * 989], [2])[0] < ignorance([[2.0] * 989], [3])[0]


def test_an_outcome_outside_the_interval_costs_twenty_times_how_far() -> None:
    draws = np.arange(101.0)[None, :]
    assert interval_score(draws, [50])[0] == pytest.approx(90)
    assert interval_score(draws, [97])[0] == pytest.approx(90 + 20 * 2)
