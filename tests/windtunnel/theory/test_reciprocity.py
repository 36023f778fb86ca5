"""Noisy reciprocity: exact chains against known constants, closed forms and a plain simulation."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.windtunnel.theory import reciprocity as r
from servanda.windtunnel.theory.payoffs import Payoffs

PRISONERS = Payoffs(restraint=3, temptation=5, breakdown=1, betrayed=0)
chances = st.floats(0, 1)
rules = st.tuples(chances, chances, chances, chances)


@pytest.mark.parametrize("error", [0.001, 0.01, 0.1, 0.4])
def test_tit_for_tat_echoes_for_ever_whatever_the_noise(error: float) -> None:
    settled = r.long_run(r.TIT_FOR_TAT, r.TIT_FOR_TAT, PRISONERS, error)
    assert settled.first == pytest.approx(2.25)
    assert settled.shares == pytest.approx((0.25, 0.25, 0.25, 0.25))


def test_generosity_contrition_and_pavlov_repair_it() -> None:
    assert r.best_forgiveness(PRISONERS) == pytest.approx(1 / 3)
    generous = r.long_run(r.generous(1 / 3), r.generous(1 / 3), PRISONERS, 0.01)
    assert generous.holding == pytest.approx(0.971154, abs=5e-7)
    assert r.reactive_holding(0.99, 0.99 / 3 + 0.02 / 3) == pytest.approx(generous.holding)
    pavlov = r.long_run(r.PAVLOV, r.PAVLOV, PRISONERS, 0.01)
    assert pavlov.shares[0] == pytest.approx(0.960696, abs=5e-7)
    assert pavlov.first == pytest.approx(2.951092, abs=5e-7)
    contrite = r.contrite_long_run(PRISONERS, 0.01)
    grudger = r.long_run(r.GRUDGER, r.GRUDGER, PRISONERS, 0.01)
    # As measured in a long noisy tournament: grudges end everything, echoes half of it, repair almost nothing.
    assert grudger.first < 2.25 < pavlov.first < generous.first < contrite.first
    assert (grudger.first, contrite.first) == (pytest.approx(1.04, abs=0.01), pytest.approx(2.976, abs=0.01))


def test_the_first_breach_comes_soon() -> None:
    assert r.mean_first_breach(0.01) == pytest.approx(50.2513, abs=5e-5)
    assert r.mean_first_breach(0) is None


def test_without_errors_the_start_decides() -> None:
    assert r.long_run(r.TIT_FOR_TAT, r.TIT_FOR_TAT, PRISONERS, 0).shares == (1, 0, 0, 0)
    alternating = (0.0, 1.0, 0.0, 1.0)
    assert r.long_run(alternating, alternating, PRISONERS, 0).shares == pytest.approx((0.5, 0, 0, 0.5))
    assert r.reactive_holding(1, 0) == 1


@given(rules, rules, st.floats(0.01, 0.5))
def test_swapping_the_sides_swaps_the_result(first: r.Rule, second: r.Rule, error: float) -> None:
    one = r.long_run(first, second, PRISONERS, error)
    other = r.long_run(second, first, PRISONERS, error)
    assert (one.first, one.second) == (pytest.approx(other.second), pytest.approx(other.first))
    assert sum(one.shares) == pytest.approx(1)


@given(st.floats(0, 1), st.floats(0, 1))
def test_reactive_pairs_settle_where_the_closed_form_says(after_holding: float, after_contravening: float) -> None:
    rule = (after_holding, after_contravening, after_holding, after_contravening)
    if after_holding - after_contravening < 0.999:
        settled = r.long_run(rule, rule, PRISONERS, 0)
        assert settled.holding == pytest.approx(r.reactive_holding(after_holding, after_contravening), abs=1e-6)


def test_a_plain_simulation_of_contrition_agrees() -> None:
    """Standing by standing, as the rule is told in words."""
    draw = random.Random(7)
    good = [True, True]
    paid, rounds, error = 0.0, 60_000, 0.05
    for _ in range(rounds):
        means_to_hold = [not (good[i] and not good[1 - i]) for i in (0, 1)]
        holds = [one if draw.random() > error else not one for one in means_to_hold]
        justified = [good[i] and not good[1 - i] for i in (0, 1)]
        good = [holds[i] or justified[i] for i in (0, 1)]
        paid += {(True, True): 3.0, (True, False): 0.0, (False, True): 5.0, (False, False): 1.0}[holds[0], holds[1]]
    assert paid / rounds == pytest.approx(r.contrite_long_run(PRISONERS, error).first, abs=0.02)
