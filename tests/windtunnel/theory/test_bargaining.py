"""Bargaining: known values, and each formula against the choice it stands for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.windtunnel.theory import bargaining as b

chances = st.floats(0, 1)


def test_the_range_is_as_wide_as_war_costs() -> None:
    found = b.bargaining_range(winning=0.5, first_cost=0.1, second_cost=0.15)
    assert (found.low, found.high, found.width) == (0.4, 0.65, pytest.approx(0.25))


def test_private_costs_make_a_risk_of_war() -> None:
    asked = b.demand_under_private_cost(winning=0.5, own_cost=0.1, highest_cost=0.4)
    assert (asked.share, asked.war) == (pytest.approx(0.65), pytest.approx(0.375))


@given(chances, st.floats(0, 1), st.floats(0.01, 2))
def test_no_other_demand_is_worth_more(winning: float, own: float, highest: float) -> None:
    asked = b.demand_under_private_cost(winning=winning, own_cost=own, highest_cost=highest)

    def worth(share: float) -> float:
        war = min(1.0, max(0.0, (share - winning) / highest))
        return (1 - war) * share + war * (winning - own)

    for n in range(101):
        assert worth(n / 100) <= worth(asked.share) + 1e-9


def test_a_shift_of_power_too_fast_is_met_before_it_happens() -> None:
    assert b.preventive_threshold(winning_now=0.3, cost=2, patience=0.8) == pytest.approx(0.475)
    assert not b.attacks_now(winning_now=0.3, winning_later=0.47, cost=2, patience=0.8)
    assert b.attacks_now(winning_now=0.3, winning_later=0.48, cost=2, patience=0.8)
    assert b.preventive_threshold(winning_now=0.9, cost=2, patience=0.8) is None
    assert b.preventive_threshold(winning_now=0.3, cost=2, patience=0) is None


@given(chances, chances, st.floats(0, 3), st.floats(0.05, 0.95))
def test_it_attacks_just_where_all_the_riser_can_give_is_too_little(
    now: float, later: float, cost: float, patience: float
) -> None:
    fights = (1 - now) / (1 - patience) - cost
    everything_now = 1 + patience * ((1 - later) / (1 - patience) - cost)
    if abs(fights - everything_now) > 1e-6:
        attacks = b.attacks_now(winning_now=now, winning_later=later, cost=cost, patience=patience)
        assert attacks == (fights > everything_now)


def test_mutual_optimism_can_outgrow_the_pie() -> None:
    assert not b.always_peace_feasible(best_first=0.7 - 0.1, best_second=0.6 - 0.1)
    assert b.always_peace_feasible(best_first=0.5 - 0.1, best_second=0.5 - 0.1)


def test_the_impatient_get_less() -> None:
    assert b.first_share(first_patience=0.9, second_patience=0.8) == pytest.approx(0.714286, abs=5e-7)


@given(st.floats(0, 0.99), st.floats(0, 0.99))
def test_shares_make_the_other_indifferent_between_accepting_and_proposing(one: float, other: float) -> None:
    first = b.first_share(first_patience=one, second_patience=other)
    second = b.first_share(first_patience=other, second_patience=one)
    assert 1 - first == pytest.approx(other * second)


@given(chances, st.floats(0, 0.4), st.floats(0, 0.4))
def test_swapping_the_sides_mirrors_the_range(winning: float, one: float, other: float) -> None:
    found = b.bargaining_range(winning=winning, first_cost=one, second_cost=other)
    mirrored = b.bargaining_range(winning=1 - winning, first_cost=other, second_cost=one)
    assert (found.low, found.high) == (pytest.approx(1 - mirrored.high), pytest.approx(1 - mirrored.low))
