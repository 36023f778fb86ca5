"""A season of the background: found again, followed when simulated, and no contagion."""

import numpy as np
import pytest

from servanda.basis import Refusal
from servanda.escalation import (
    Background,
    Fit,
    Process,
    Season,
    Series,
    expected_ahead,
    fit,
    fit_seasonal,
    go_on,
    intervals,
    residuals,
    simulate,
    spline,
)  # fmt: skip
from tests.escalation.hawkes.processes import BRANCHING, some

FACTORS = np.array([0.2, 0.4, 1.6, 1.8])


def _process(branching: object = BRANCHING) -> Process:
    ground = Background(np.array([0.0, 600.0]), season=Season(24.0, 3.0, FACTORS))
    return Process(ground, np.array([[0.6], [0.5]]), np.array(branching, dtype=np.float64), np.full((2, 2), 2.0))


@pytest.fixture(scope="module")
def found() -> tuple[Fit, Series]:
    series = simulate(_process(), seed=3)
    return fit_seasonal(series, 24.0, 4, origin=3.0), series


def test_the_season_is_found_again(found: tuple[Fit, Series]) -> None:
    told, series = found
    plain = fit(series)
    assert told.background.season is not None
    assert told.background.season.factors == pytest.approx(FACTORS, abs=0.35)
    assert told.log_likelihood > plain.log_likelihood + 20.0 and told.parameters == plain.parameters + 3
    assert told.branching == pytest.approx(np.array(BRANCHING), abs=0.12)
    assert min(one.p for one in residuals(told, series).uniform) > 0.01
    assert (intervals(told, series).branching[1] > told.branching).all()


def test_a_season_alone_is_no_contagion() -> None:
    series = simulate(_process(np.zeros((2, 2))), seed=5)
    assert fit(series).radius > 0.3
    assert fit_seasonal(series, 24.0, 4, origin=3.0).radius < 0.2


def test_the_area_is_the_sum_of_the_heights() -> None:
    for smooth in (False, True):
        ground = Background(np.array([1.0, 30.0, 100.0]), smooth, Season(24.0, 3.0, FACTORS))
        process = Process(ground, np.arange(1.0, ground.size + 1.0)[None, :], np.zeros((1, 1)), np.ones((1, 1)))
        fine = np.linspace(1.0, 100.0, 20_001)
        middle = (fine[1:] + fine[:-1]) / 2.0
        summed = np.cumsum(process.background_at(middle)[0] * np.diff(fine))
        assert process.background_to(fine[1:])[0] == pytest.approx(summed, rel=1e-3, abs=0.02)


def test_the_season_goes_on_ahead() -> None:
    history = simulate(_process(), seed=3)
    process = _process()
    counts = go_on(process, history, 620.0, seed=2, runs=3000).counts()
    error = counts.std(axis=0) / np.sqrt(len(counts))
    assert np.abs(counts.mean(axis=0) - expected_ahead(process, history, 620.0)).max() < 4.0 * error.max()
    hours = expected_ahead(process, history, 606.0).sum(), expected_ahead(process, history, 600.5).sum()
    assert hours[0] > hours[1]


def test_a_season_that_is_none_is_refused() -> None:
    for period, parts in ((0.0, 4), (24.0, 1), (9999.0, 4)):
        with pytest.raises(Refusal) as caught:
            fit_seasonal(some(), period, parts, spline(some(), 2))
        assert caught.value.code == "ESC023"
