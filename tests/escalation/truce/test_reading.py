"""A truce read: fewer where fewer were, none where nothing changed, and the same words for the same series."""

from datetime import date

import numpy as np
import pytest

from servanda.escalation import TruceSeries, read_truce


def walk(seed: int, start: int, after: int, effect: float = 1.0) -> np.ndarray:
    """Negative-binomial counts on a walking log rate; ``effect`` multiplies the rate from ``start`` on."""
    random = np.random.default_rng(seed)
    rate = np.exp(np.log(20) + np.cumsum(random.normal(0, 0.05, start + after)))
    rate[start:] *= effect
    return random.negative_binomial(5, 5 / (5 + rate)).astype(float)


@pytest.fixture(scope="module")
def quiet():
    return read_truce(TruceSeries(walk(1, 200, 90, 0.1), start=200, signed=195, first=date(2016, 1, 1)))


def test_a_truce_that_holds_shows_fewer_than_expected(quiet):
    month = quiet.windows[1]
    assert month.steps == 30
    assert month.fewer_low > 0
    assert month.ratio_high < 0.6


def test_the_days_between_signature_and_start_stand_apart(quiet):
    assert quiet.between.gap.steps == 5
    assert quiet.gap.steps == 5
    assert quiet.band.begin == 195


def test_the_same_series_gives_the_same_reading(quiet):
    again = read_truce(TruceSeries(walk(1, 200, 90, 0.1), start=200, signed=195, first=date(2016, 1, 1)))
    assert again.windows == quiet.windows
