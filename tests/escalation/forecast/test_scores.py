"""The three scores against the figures published from the challenge's own code, and against their definitions."""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from shared_data import folder

from servanda.escalation.forecast.scores import crps, ignorance, interval_score, scores_of

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
# The contributed negative binomial, as docs/reference/forecast.md gives it.
CONTRIBUTED = {
    2018: ("14.07", "0.619", "150.8"),
    2019: ("9.34", "0.554", "100.2"),
    2020: ("12.47", "0.560", "157.7"),
    2021: ("27.66", "0.695", "433.5"),
}


@cache
def outcomes(views: Path, year: int) -> pl.DataFrame:
    return pl.read_parquet(views / f"cm_actuals_{year}.parquet").sort("month_id", "country_id")


def official(views: Path, name: str, year: int) -> tuple[Any, Any]:
    """Draws (rows, 1,000) and outcomes of one published forecast; a row without draws is a row of zeros."""
    seen = outcomes(views, year)
    drawn = (
        pl.read_parquet(views / f"{name}_{year}.parquet")
        .group_by("month_id", "country_id")
        .agg(pl.col("outcome").cast(pl.Float64))
    )
    both = seen.join(drawn, on=["month_id", "country_id"], how="left", maintain_order="left")
    rows = both["outcome"].to_list()
    most = max(len(one) for one in rows if one is not None)
    return np.stack([np.zeros(most) if one is None else np.resize(np.array(one), most) for one in rows]), seen["ged_sb"].to_numpy()


@pytest.mark.slow
@pytest.mark.parametrize(("name", "year"), list(PUBLISHED))
def test_the_scores_are_those_published_for_official_draws(name: str, year: int) -> None:
    found = scores_of(*official(folder("views"), name, year))
    assert (f"{found.crps:.2f}", f"{found.ign:.2f}", f"{found.mis:.2f}") == PUBLISHED[name, year]
    assert found.rows == 2292


@pytest.mark.slow
@pytest.mark.parametrize("year", list(CONTRIBUTED))
def test_the_contributed_negative_binomial_scores_as_told(year: int) -> None:
    found = scores_of(*official(folder("views"), "bodentien_rueter_cm_nbinom_test_window", year))
    assert (f"{found.crps:.2f}", f"{found.ign:.3f}", f"{found.mis:.1f}") == CONTRIBUTED[year]


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
