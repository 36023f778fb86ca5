"""How likely so many within so many days are: the very draws of the forecast, and nothing that came later."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.escalation.forecast.chances import FEWEST_DAYS, chances_within, own_chance
from servanda.escalation.forecast.history import DAYS, known_at
from servanda.escalation.forecast.mixture import forecast_draws


@pytest.mark.parametrize("least", [1, 3])
def test_each_day_is_what_the_forecast_of_that_day_draws(least: int) -> None:
    drawn = np.random.default_rng(5)
    counts = drawn.poisson(np.repeat([0.1, 1.5, 0.4, 0.0, 2.0], 40))
    told = chances_within(counts, 7, least)
    for cut in (28, 60, 119, 120, 121, 160, 200):
        draws = forecast_draws(known_at(counts[None], cut, DAYS), range(1, 8))[0]
        assert told[cut - 1] == (draws.sum(axis=0) >= least).mean()
    assert told[: FEWEST_DAYS - 1].max() == 0


@settings(max_examples=20)
@given(st.lists(st.integers(0, 3), min_size=45, max_size=60), st.integers(30, 44), st.integers(1, 9))
def test_what_came_later_changes_nothing_before(counts: list[int], cut: int, added: int) -> None:
    later = [*counts[:cut], *(one + added for one in counts[cut:])]
    assert chances_within(counts, 3, 2)[:cut].tolist() == chances_within(later, 3, 2)[:cut].tolist()


def test_where_nothing_has_happened_nothing_is_likely() -> None:
    assert not chances_within([0] * 50, 7, 1).any()
    assert not chances_within([], 7, 1).size
    assert own_chance([0, 1, 0, 1], 2, 1) == 1.0
    assert own_chance([0, 0, 0, 1], 2, 1) == pytest.approx(1 / 3)
    assert own_chance([1], 2, 1) == 0.0
