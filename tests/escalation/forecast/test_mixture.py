"""The forecast itself: nothing later than the cut, nothing by name, plain limits, and its target on real years."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.escalation.forecast.alike import alike
from servanda.escalation.forecast.baselines import own_window
from servanda.escalation.forecast.change import since_change
from servanda.escalation.forecast.history import known_at
from servanda.escalation.forecast.mixture import forecast_draws
from servanda.escalation.forecast.scores import scores_of
from shared_data import folder
from views_archive import AHEAD, cut, history, outcomes


def world(units: int = 6, periods: int = 72, seed: int = 5) -> Any:
    """Units of unlike levels, one of them without any count."""
    chance = np.random.default_rng(seed)
    levels = np.array([0.0, 0.2, 1.0, 5.0, 40.0, 200.0])[:units]
    return chance.poisson(levels[:, None] * chance.gamma(2, 0.5, (units, periods))).astype(float)


@given(st.integers(0, 2**32), st.integers(40, 71))
@settings(max_examples=10)
def test_no_forecast_sees_what_came_after_its_cut(seed: int, at: int) -> None:
    one, other = world(), world()
    other[:, at:] = np.random.default_rng(seed).poisson(500, other[:, at:].shape)
    first = forecast_draws(known_at(one, at), (1, 3), draws=60)
    assert first.tobytes() == forecast_draws(known_at(other, at), (1, 3), draws=60).tobytes()


def test_what_is_known_at_a_cut_holds_nothing_later_and_cannot_be_changed() -> None:
    counts = world()
    known = known_at(counts, 50)
    counts[:] = 7
    assert known.counts.shape == (6, 50)
    assert known.counts.base is None
    assert not (known.counts == 7).all()
    with pytest.raises(ValueError, match="read-only"):
        known.counts[0, 0] = 1


def test_units_that_change_places_change_their_forecasts_with_them() -> None:
    counts, order = world(), [3, 0, 5, 1, 4, 2]
    straight = forecast_draws(known_at(counts, 60), (1, 2, 6), draws=120)
    assert forecast_draws(known_at(counts[order], 60), (1, 2, 6), draws=120).tobytes() == straight[order].tobytes()


def test_another_seed_gives_other_draws_of_the_same_forecast() -> None:
    known = known_at(world(), 60)
    one, other = (forecast_draws(known, (3,), seed=seed, draws=1000)[5] for seed in (1, 2))
    assert not np.array_equal(one, other)
    assert np.median(one) == pytest.approx(np.median(other), rel=0.1)


def test_draws_are_whole_counts() -> None:
    drawn = forecast_draws(known_at(world(), 60), (1, 12), draws=100)
    assert drawn.shape == (6, 2, 100)
    assert (drawn >= 0).all()
    assert (drawn == np.rint(drawn)).all()


def test_a_unit_that_never_had_any_is_given_a_small_chance_from_the_others() -> None:
    counts = np.zeros((40, 60))
    counts[:10, 50:] = 9
    drawn = forecast_draws(known_at(counts, 55), (3,))
    assert 0 < (drawn[30] > 0).mean() < 1 / 6
    alone = forecast_draws(known_at(np.zeros((3, 60)), 55), (3,))
    assert not alone.any()


def test_a_shift_of_level_is_found_where_it_was_and_none_where_there_was_none() -> None:
    chance = np.random.default_rng(3)
    shifted = np.concatenate([chance.poisson(80, 50), chance.poisson(4, 10)]).astype(float)
    steady = chance.poisson(30, 60).astype(float)
    found = since_change(known_at(np.stack([shifted, steady, np.zeros(60)]), 60))
    assert list(found) == [10, 48, 48]


def test_stretches_alike_end_before_the_cut_and_weigh_one_together() -> None:
    known = known_at(world(), 60)
    for one in alike(known, 6):
        assert one.origin.max() + 6 <= 60
        assert one.weight.sum() == pytest.approx(1)
        assert (one.weight > 0).all()


def test_a_series_too_short_to_liken_is_forecast_from_itself_alone() -> None:
    known = known_at(np.arange(8.0)[None], 8)
    assert alike(known, 6) == ()
    assert forecast_draws(known, (6,), draws=50).max() > 0


@pytest.mark.parametrize(
    ("counts", "at", "code"),
    [(np.ones((1, 5)), 5, "ESC080"), (np.ones((1, 9)), 10, "ESC080"), (-np.ones((1, 9)), 9, "ESC081")],
)
def test_what_is_no_history_is_refused(counts: Any, at: int, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        known_at(counts, at)


#: One's own last twelve months, and the published negative binomial: CRPS to stay under, IGN to reach.
AIMS = {2018: (14.53, 0.619), 2019: (9.23, 0.554), 2020: (12.07, 0.560), 2021: (27.64, 0.695)}


@pytest.mark.slow
@pytest.mark.parametrize("year", list(AIMS))
def test_country_months_are_forecast_better_than_by_their_own_last_year(year: int) -> None:
    views = folder("views")
    known, seen = known_at(history(views), cut(year)), outcomes(views, year).reshape(-1)
    ours, theirs = (scores_of(make(known, AHEAD).reshape(-1, 1000), seen) for make in (forecast_draws, own_window))
    assert ours.crps < min(AIMS[year][0], theirs.crps)
    assert ours.ign <= AIMS[year][1]
    assert ours.mis < theirs.mis
