"""How a forecast would have done: earlier cuts of the same series, beside the simplest forecasts there are."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.escalation.forecast.baselines import last, own_window, zero
from servanda.escalation.forecast.history import DAYS, MONTHS, known_at
from servanda.escalation.forecast.rolling import OURS, judged, rolling_cuts
from servanda.escalation.forecast.scores import scores_of

GROUPS = {"whole": [0], "units": [1, 2]}


def series(periods: int = 40) -> Any:
    chance = np.random.default_rng(8)
    return chance.poisson([[12.0], [7.0], [0.4]], (3, periods)).astype(float)


@given(st.integers(1, 400), st.integers(1, 60))
def test_every_cut_leaves_a_whole_outcome_after_it(periods: int, ahead: int) -> None:
    for cut in rolling_cuts(periods, ahead):
        assert 6 <= cut <= periods - ahead


def test_each_method_is_scored_on_the_same_outcomes_and_no_other() -> None:
    found = judged(series(), 3, MONTHS, GROUPS, draws=50)
    assert list(found) == ["whole", "units"]
    whole, units = found["whole"], found["units"]
    assert list(whole.each) == [OURS, "zero", "last", "own-year"]
    assert {one.rows for one in whole.each.values()} == {whole.cuts * 3}
    assert {one.rows for one in units.whole.values()} == {units.cuts * 2}


def test_a_method_is_shown_nothing_after_its_cut() -> None:
    seen: list[int] = []

    def spy(known: Any, ahead: Any, draws: int) -> Any:
        seen.append(known.periods)
        assert np.array_equal(known.counts, series()[:, : known.periods])
        return zero(known, ahead, draws)

    judged(series(), 3, MONTHS, GROUPS, {OURS: spy, "zero": zero, "last": zero, "own-year": zero}, draws=10)
    assert seen == list(rolling_cuts(40, 3))


def test_nothing_ever_happening_is_best_told_by_nothing_happens() -> None:
    found = judged(np.zeros((1, 30)), 2, MONTHS, {"whole": [0]}, draws=20)["whole"]
    assert found.best == "zero"
    assert found.whole["zero"].crps == found.whole[OURS].crps == 0


def test_a_series_too_short_to_try_says_so() -> None:
    with pytest.raises(Refusal, match="ESC082"):
        judged(series(7), 3, MONTHS, GROUPS)
    assert judged(series(10), 3, MONTHS, GROUPS, draws=20)["whole"].few


def test_the_last_again_has_the_spread_of_a_poisson_count_each_period_and_together() -> None:
    drawn = last(known_at(np.full((1, 8), 100.0), 8, DAYS), range(1, 5))[0]
    assert drawn.mean(axis=1) == pytest.approx([100] * 4, abs=0.1)
    assert drawn.std(axis=1) == pytest.approx([10] * 4, rel=0.02)
    assert drawn.sum(axis=0).std() == pytest.approx(20, rel=0.1)


def test_the_own_year_again_is_each_of_its_months_as_often() -> None:
    counts = np.arange(24.0)[None]
    drawn = own_window(known_at(counts, 24), (1, 5), 120)[0]
    for period in drawn:
        assert dict(zip(*np.unique(period, return_counts=True), strict=True)) == dict.fromkeys(range(12, 24), 10)
    assert scores_of(drawn, [18, 18]).crps > 0
