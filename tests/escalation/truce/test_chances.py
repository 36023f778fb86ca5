"""Counter-based numbers have the moments they should, and a number alone is the number beside others."""

import numpy as np
import pytest

from servanda.escalation.truce.chances import Source

MANY = 40_000


@pytest.mark.parametrize("mean", [0.05, 1.0, 7.5, 19.9, 20.1, 300.0])
def test_poisson_counts_have_mean_variance_and_skew(mean):
    drawn = Source(7).poisson(1, 0, np.full(MANY, mean))
    assert (drawn == np.floor(drawn)).all()
    assert drawn.mean() == pytest.approx(mean, abs=5 * np.sqrt(mean / MANY))
    assert drawn.var() == pytest.approx(mean, rel=0.06 if mean > 0.5 else 0.15)
    third = ((drawn - mean) ** 3).mean()
    assert third == pytest.approx(mean, abs=6 * np.sqrt((15 * mean**3 + 25 * mean**2 + mean) / MANY))


@pytest.mark.parametrize("shape", [0.2, 0.9, 1.0, 4.0, 80.0])
def test_gamma_numbers_have_mean_and_variance(shape):
    drawn = Source(7).gamma(1, 0, np.full(MANY, shape))
    assert drawn.mean() == pytest.approx(shape, abs=5 * np.sqrt(shape / MANY))
    assert drawn.var() == pytest.approx(shape, rel=0.08)


def test_a_zero_mean_gives_zero():
    assert Source(7).poisson(1, 0, np.zeros(10)).sum() == 0


def test_a_number_alone_is_the_number_beside_others():
    shape = np.array([0.3, 2.0, 50.0, 1.0])
    assert (Source(3).gamma(1, 0, shape)[:2] == Source(3).gamma(1, 0, shape[:2])).all()


def test_other_content_gives_other_draws():
    assert Source.of("a", 1) != Source.of("a", 2)
