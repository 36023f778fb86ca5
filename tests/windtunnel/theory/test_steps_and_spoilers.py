"""Reassurance, gradual steps, spoilers: known values, and the incentives they are derived from."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.theory import gradual, reassurance, spoilers

KYDD = {
    "restraint": 1.0, "sincere_temptation": 0.5, "insincere_temptation": 1.5, "breakdown": 0.0, "betrayed": -1.0,
}  # fmt: skip


def test_the_first_step_neither_too_small_nor_too_big() -> None:
    found = reassurance.window(trust=0.5, **KYDD)
    assert found is not None
    assert (found.least, found.most) == (pytest.approx(1 / 2), pytest.approx(2 / 3))
    assert reassurance.least_trust_for_window(**KYDD) == pytest.approx(2 / 7)
    assert reassurance.window(trust=2 / 7 - 1e-6, **KYDD) is None
    assert reassurance.window(trust=2 / 7 + 1e-6, **KYDD) is not None


@given(
    st.floats(0.05, 0.95), st.floats(0.2, 2), st.floats(0.1, 1), st.floats(0.1, 3), st.floats(-1, 1), st.floats(0, 2),
    st.floats(0.01, 1),
)  # fmt: skip
def test_a_step_separates_just_where_each_kind_prefers_its_own_act(
    trust: float, prize: float, sincere: float, more: float, breakdown: float, betrayal: float, step: float
) -> None:
    """Payoffs of both kinds over both steps, the second played by what the first has shown."""
    insincere = prize + more
    p = {
        "restraint": breakdown + prize,
        "sincere_temptation": breakdown + prize * sincere,
        "insincere_temptation": breakdown + insincere,
        "breakdown": breakdown,
        "betrayed": breakdown - betrayal,
    }
    # Over breakdown: trust that the other takes the step; a sincere side then goes on, an insincere one betrays.
    sincere_takes = trust * prize - (1 - trust) * step * betrayal
    sincere_stays = trust * step * prize * sincere
    insincere_takes = trust * (step * prize + (1 - step) * insincere) - (1 - trust) * step * betrayal
    insincere_stays = trust * step * insincere
    gaps = sincere_takes - sincere_stays, insincere_stays - insincere_takes
    assume(all(abs(gap) > 1e-6 for gap in gaps))
    found = reassurance.window(trust=trust, **p)
    inside = found is not None and found.least <= step <= found.most
    assert inside == (gaps[0] > 0 and gaps[1] > 0)


@given(st.floats(0.1, 2), st.floats(0.1, 1), st.floats(0.1, 3), st.floats(0, 2), st.floats(0.01, 0.99))
def test_the_window_opens_at_the_least_trust(
    prize: float, sincere: float, more: float, betrayal: float, trust: float
) -> None:
    p = {
        "restraint": prize,
        "sincere_temptation": prize * sincere,
        "insincere_temptation": prize + more,
        "breakdown": 0.0,
        "betrayed": -betrayal,
    }
    least = reassurance.least_trust_for_window(**p)
    assume(least is None or abs(least - trust) > 1e-6)
    assert (reassurance.window(trust=trust, **p) is not None) == (least is not None and trust > least)


def test_nothing_separates_where_there_is_nothing_to_gain_or_no_trust() -> None:
    assert reassurance.window(trust=0.5, **{**KYDD, "restraint": 0.0}) is None
    assert reassurance.least_trust_for_window(**{**KYDD, "restraint": 0.0}) is None
    assert reassurance.window(trust=0, **KYDD) is None


@pytest.mark.parametrize(("detection", "ratio", "steps"), [(1, 0.555556, 8), (0.5, 0.740741, 16), (0.25, 0.888889, 40)])
def test_steps_shrink_in_a_geometric_row(detection: float, ratio: float, steps: int) -> None:
    found = gradual.schedule(cost=1, benefit=2, patience=0.9, detection=detection)
    assert found is not None
    assert found.ratio == pytest.approx(ratio, abs=5e-7)
    assert found.steps_to(0.99) == steps
    assert sum(found.step(n) for n in range(1, steps + 1)) >= 0.99 > sum(found.step(n) for n in range(1, steps))


def test_below_the_least_detection_no_schedule_holds() -> None:
    p = {"cost": 1.0, "benefit": 2.0, "patience": 0.9}
    assert gradual.least_detection_for_steps(**p) == pytest.approx(1 / 9)
    assert gradual.schedule(**p, detection=1 / 9 - 1e-9) is None
    assert gradual.schedule(**p, detection=1 / 9 + 1e-9) is not None
    assert gradual.schedule(**{**p, "patience": 0.0}) is None
    assert gradual.least_detection_for_steps(**{**p, "patience": 0.3}) is None


@given(st.floats(0.1, 2), st.floats(0.1, 3), st.floats(0.3, 0.99), st.floats(0.05, 1))
def test_every_step_is_just_worth_taking_and_a_faster_one_is_not(
    cost: float, more: float, patience: float, detection: float
) -> None:
    benefit = cost + more
    found = gradual.schedule(cost=cost, benefit=benefit, patience=patience, detection=detection)
    assume(found is not None and found.ratio < 0.99)
    assert found is not None

    def left_after(ratio: float) -> float:
        """What all later steps are worth, the present one being 1."""
        return more * ratio / (1 - patience * ratio)

    assert cost == pytest.approx(patience * detection * left_after(found.ratio))
    assert cost > patience * detection * left_after(found.ratio * 0.99)


def test_two_sides_go_at_the_pace_of_the_slower() -> None:
    fast, slow = gradual.Schedule(0.5), gradual.Schedule(0.8)
    assert gradual.schedule_of_two(fast, slow) == gradual.schedule_of_two(slow, fast) == slow
    assert gradual.schedule_of_two(fast, None) is None
    assert (slow.first, slow.steps_to(0)) == (pytest.approx(0.2), 0)


def test_an_exchange_of_equals_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        gradual.schedule(cost=1, benefit=1, patience=0.9)
    assert refused.value.code == "TUN101"


@pytest.mark.parametrize(
    ("trust", "least", "sincere", "insincere", "attacks"),
    [(0.8, 0.5, 0.1, 0.2, 3), (0.9, 0.5, 0.1, 0.3, 3), (0.7, 0.4, 0.3, 0.35, 9)],
)
def test_attacks_until_the_deal_dies(
    trust: float, least: float, sincere: float, insincere: float, attacks: int
) -> None:
    found = spoilers.attacks_to_collapse(trust=trust, least_trust=least, if_sincere=sincere, if_insincere=insincere)
    assert found == attacks


def test_terror_works_best_when_moderates_are_thought_able_to_stop_it() -> None:
    weak = spoilers.attacks_to_collapse(trust=0.8, least_trust=0.5, if_sincere=0.25, if_insincere=0.3)
    strong = spoilers.attacks_to_collapse(trust=0.8, least_trust=0.5, if_sincere=0.02, if_insincere=0.3)
    assert (weak, strong) == (8, 1)


def test_quiet_heals_slowly() -> None:
    quiet = spoilers.quiet_to_undo_attack(if_sincere=0.1, if_insincere=0.2)
    assert quiet == pytest.approx(5.885, abs=5e-4)
    healed = spoilers.trust_after(trust=0.8, if_sincere=0.1, if_insincere=0.2, attacks=1, quiet=quiet or 0)
    assert healed == pytest.approx(0.8)
    assert spoilers.quiet_to_undo_attack(if_sincere=0.2, if_insincere=0.2) == 0
    assert spoilers.quiet_to_undo_attack(if_sincere=0, if_insincere=0.2) is None
    assert spoilers.quiet_to_undo_attack(if_sincere=0.1, if_insincere=1) == 1


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99), st.floats(0.01, 0.5), st.floats(0.01, 0.99))
def test_counting_attacks_one_by_one_agrees(trust: float, least: float, sincere: float, insincere: float) -> None:
    found = spoilers.attacks_to_collapse(trust=trust, least_trust=least, if_sincere=sincere, if_insincere=insincere)
    if found is None:
        assert insincere <= sincere
        return
    assume(found < 300)

    def after(attacks: int) -> float:
        return spoilers.trust_after(trust=trust, if_sincere=sincere, if_insincere=insincere, attacks=attacks)

    assert after(found) < least + 1e-9
    assert found == 0 or after(found - 1) >= least - 1e-9


def test_what_cannot_be_is_refused_and_what_tells_nothing_never_ends() -> None:
    p = {"if_sincere": 0.2, "if_insincere": 0.2}
    assert spoilers.attacks_to_collapse(trust=0.8, least_trust=0.5, **p) is None
    assert spoilers.attacks_to_collapse(trust=0.4, least_trust=0.5, **p) == 0
    assert spoilers.attacks_to_collapse(trust=0.8, least_trust=0.5, if_sincere=0, if_insincere=0.1) == 1
    with pytest.raises(Refusal) as refused:
        spoilers.trust_after(trust=0.5, if_sincere=0, if_insincere=0, attacks=1)
    assert refused.value.code == "TUN103"
