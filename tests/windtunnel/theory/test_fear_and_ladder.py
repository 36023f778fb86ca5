"""Fear of surprise, arming, and the ladder from an alarm to war."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.chain import hazard_chain, ladder_chain, run_chain
from servanda.windtunnel.theory import ladder, surprise
from servanda.windtunnel.theory.payoffs import Payoffs

LADDER = {"alarms": 0.05, "climb": 0.3, "ceiling": 4}
sides = st.floats(-3, 3)


def test_two_thirds_of_trust_hold_fire() -> None:
    assert surprise.least_trust(Payoffs(1, 0.5, 0, -1)) == pytest.approx(2 / 3)


@given(sides, sides, sides, sides, st.floats(0, 1))
def test_fire_is_held_just_where_holding_is_worth_more(r: float, t: float, p: float, s: float, trust: float) -> None:
    least = surprise.trust_needed(r, t, p, s)
    gap = trust * (r - t) - (1 - trust) * (p - s)
    if abs(gap) > 1e-6 and r >= t:
        assert (least is not None and trust >= least) == (gap > 0)
    if r < t:
        assert least is None


@pytest.mark.parametrize(("highest", "share"), [(1, 1 / 6), (0.6, 1 / 2), (0.52, 5 / 6), (0.5, 1)])
def test_fear_multiplies_arming(highest: float, share: float) -> None:
    p = {"advantage": 0.1, "loss": 0.5, "highest_cost": highest}
    assert surprise.armed_share(**p) == pytest.approx(share)
    assert surprise.fear_multiplier(**p) == pytest.approx(share / (0.1 / highest))


@given(st.floats(0.01, 1), st.floats(0, 1), st.floats(0.1, 3))
def test_the_armed_share_is_what_answering_it_makes_it(m: float, loss: float, highest: float) -> None:
    share = surprise.armed_share(advantage=m, loss=loss, highest_cost=highest)
    wanted = share * loss + (1 - share) * m
    assert share == pytest.approx(min(1.0, wanted / highest))


def test_nobody_arms_without_advantage_or_fear() -> None:
    assert surprise.armed_share(advantage=0, loss=0.5, highest_cost=1) == 0
    assert surprise.fear_multiplier(advantage=0, loss=0.5, highest_cost=1) is None
    assert surprise.trust_needed(1, 1, 0, 0) == 0


def test_the_ladder_with_and_without_a_line_between_commanders() -> None:
    assert ladder.climb(resolve=0.5, cleared=0.4) == pytest.approx(0.3)
    assert ladder.mean_days(**LADDER) == pytest.approx(2469.136, abs=5e-4)
    assert ladder.survival(days=365, **LADDER) == pytest.approx(0.8626, abs=5e-5)
    assert ladder.survival(days=365, **{**LADDER, "climb": 0.5}) == pytest.approx(0.3190, abs=5e-5)
    assert 1 - ladder.survival(days=365, answer_days=1, **LADDER) == pytest.approx(0.133960, abs=5e-7)
    assert ladder.expected_rungs(0.3) == pytest.approx(1 / 0.7)
    assert ladder.expected_rungs(1) is None


@settings(max_examples=50)
@given(st.floats(0.01, 1), st.floats(0.05, 1), st.integers(1, 6), st.sampled_from([0, 1]), st.integers(0, 60))
def test_the_closed_forms_are_what_the_chain_says(
    alarms: float, climb: float, ceiling: int, answer_days: int, days: int
) -> None:
    chain = ladder_chain(alarms=alarms, climb=climb, ceiling=ceiling, answer_days=answer_days)
    p = {"alarms": alarms, "climb": climb, "ceiling": ceiling, "answer_days": answer_days}
    assert chain.survival(days, "calm")[-1] == pytest.approx(ladder.survival(days=days, **p))
    assert chain.mean_days("calm") == pytest.approx(ladder.mean_days(**p), rel=1e-6)


def test_a_run_of_incidents() -> None:
    assert ladder.mean_days_to_run(daily=0.1, run=3) == pytest.approx(1110)
    assert ladder.mean_days_to_run(daily=0, run=3) is None
    assert ladder.mean_days_to_run(daily=1, run=3) == 3


@given(st.floats(0.1, 1), st.integers(1, 5))
def test_the_run_is_what_the_chain_says(daily: float, run: int) -> None:
    chain = run_chain(daily=daily, run=run)
    assert chain.mean_days("0 in a row") == pytest.approx(ladder.mean_days_to_run(daily=daily, run=run), rel=1e-6)


def test_a_constant_hazard_over_a_year() -> None:
    assert hazard_chain(0.002).survival(365, "calm")[-1] == pytest.approx(0.481557, abs=5e-7)
    assert ladder.survival(days=365, alarms=0.002, climb=1, ceiling=1) == pytest.approx(0.481557, abs=5e-7)


def test_war_that_never_comes_has_no_mean_day() -> None:
    assert ladder.mean_days(alarms=0, climb=0.3, ceiling=4) is None
    assert ladder.mean_days(alarms=0.1, climb=0, ceiling=4, answer_days=1) is None
    with pytest.raises(Refusal) as refused:
        ladder.survival(days=10, answer_days=2, **LADDER)
    assert refused.value.code == "TUN102"
