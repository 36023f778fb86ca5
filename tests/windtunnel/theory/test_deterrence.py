"""Noisy verification: the numbers of the literature's logic, and the conditions they stand for, checked directly."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.theory import deterrence as d

EXAMPLE = {"gain": 0.5, "loss": 1.0, "patience": 0.9, "false_alarm": 0.05}
gains = st.floats(0.01, 3)
losses = st.floats(0.05, 3)
patiences = st.floats(0.05, 0.99)
false_alarms = st.floats(0, 0.4)


def test_the_worked_example() -> None:
    assert d.value_of_compliance(loss=1, patience=0.9, false_alarm=0.05) == pytest.approx(0.689655, abs=5e-7)
    assert d.least_detection(**EXAMPLE) == pytest.approx(0.130556, abs=5e-7)
    assert d.least_detection(**EXAMPLE, audience_cost=0.2) == pytest.approx(0.128804, abs=5e-7)
    least = d.least_patience(gain=0.5, loss=1, detection=0.6, false_alarm=0.05)
    assert least == pytest.approx(0.487805, abs=5e-7)
    assert d.shortest_suspension(**EXAMPLE, detection=0.6) == 2
    assert d.best_symmetric_value(restraint=1, detection=0.6, **EXAMPLE) == pytest.approx(0.954545, abs=5e-7)


@pytest.mark.parametrize(("late", "least"), [(0, 0.1306), (1, 0.1442), (2, 0.1602), (3, 0.1789), (5, 0.2263)])
def test_a_signal_periods_late_by_the_one_shot_test(late: int, least: float) -> None:
    assert d.one_shot_least_detection(**EXAMPLE, delay=late) == pytest.approx(least, abs=5e-5)


@pytest.mark.parametrize(("days", "least"), [(1, 0.1306), (2, 0.2248), (4, 0.4639), (7, 0.9971)])
def test_one_verdict_per_episode(days: int, least: float) -> None:
    assert d.least_detection_per_episode(**EXAMPLE, days=days) == pytest.approx(least, abs=5e-5)


def test_the_slowest_verdict_that_deters_is_a_week() -> None:
    assert d.slowest_verdict(**EXAMPLE) == pytest.approx(7.013, abs=5e-4)
    assert d.least_detection_per_episode(**EXAMPLE, days=8) is None


def test_without_noise_the_limits_of_the_prisoners_game() -> None:
    assert d.grim_least_patience(restraint=3, temptation=5, breakdown=1) == pytest.approx(1 / 2)
    assert d.tit_for_tat_least_patience(restraint=3, temptation=5, breakdown=1, betrayed=0) == pytest.approx(2 / 3)


def value_with_suspension(act: str, periods: float, p: dict[str, float]) -> float:
    """Keeping to it for ever (or contravening once first), breakdown for so many periods after each alarm."""
    discount, alarm = p["patience"], p["false_alarm"]
    back = discount**periods
    kept = (1 - discount) * p["loss"] / (1 - discount * (1 - alarm) - alarm * discount * back)
    if act == "keep":
        return kept
    seen = p["detection"]
    return (1 - discount) * (p["loss"] + p["gain"]) + discount * ((1 - seen) + seen * back) * kept


@given(gains, losses, patiences, false_alarms, st.floats(0, 1))
def test_the_shortest_suspension_is_the_first_that_deters(
    gain: float, loss: float, patience: float, alarm: float, seen: float
) -> None:
    p = {"gain": gain, "loss": loss, "patience": patience, "false_alarm": alarm, "detection": seen}
    shortest = d.shortest_suspension(**p)

    def pays(periods: float) -> float:
        return value_with_suspension("contravene", periods, p) - value_with_suspension("keep", periods, p)

    if shortest is None:
        assert pays(math.inf) >= -1e-9
    else:
        assert pays(shortest) <= 1e-7
        assert shortest == 1 or pays(shortest - 1) >= -1e-9


@given(gains, losses, patiences, false_alarms)
def test_at_the_least_detection_both_are_worth_the_same(
    gain: float, loss: float, patience: float, alarm: float
) -> None:
    least = d.least_detection(gain=gain, loss=loss, patience=patience, false_alarm=alarm)
    p = {"gain": gain, "loss": loss, "patience": patience, "false_alarm": alarm, "detection": least or 1.0}
    gap = value_with_suspension("contravene", math.inf, p) - value_with_suspension("keep", math.inf, p)
    assert gap == pytest.approx(0, abs=1e-9) if least is not None else gap > -1e-9


@given(gains, losses, false_alarms, st.floats(0, 1))
def test_patience_and_detection_are_two_sides_of_one_bar(gain: float, loss: float, alarm: float, seen: float) -> None:
    patience = d.least_patience(gain=gain, loss=loss, detection=seen, false_alarm=alarm)
    ratio = d.least_likelihood_ratio(gain=gain, loss=loss)
    assert ratio is not None
    assume(abs(seen - ratio * alarm) > 1e-6)
    assert (patience is not None) == (seen > ratio * alarm)
    if patience is not None and 0.001 < patience < 0.999:
        assert d.least_detection(gain=gain, loss=loss, patience=patience, false_alarm=alarm) == pytest.approx(seen)


@given(gains, losses, patiences, false_alarms, st.floats(0, 1))
def test_the_best_value_is_the_dearest_punishment_that_just_deters(
    gain: float, loss: float, patience: float, alarm: float, seen: float
) -> None:
    best = d.best_symmetric_value(
        restraint=loss, gain=gain, loss=loss, detection=seen, false_alarm=alarm, patience=patience
    )
    if best is None:
        return
    # A fall w after an alarm deters if d (q - f) w >= (1 - d) g; it must fit between the value and breakdown (0).
    fall = (1 - patience) * gain / (patience * (seen - alarm))
    assert fall <= best + 1e-9
    assert best == pytest.approx((1 - patience) * loss + patience * (best - alarm * fall))
    grim = d.value_of_compliance(loss=loss, patience=patience, false_alarm=alarm)
    assert best >= grim - 1e-9


@given(gains, losses, patiences, false_alarms, st.floats(0, 1))
def test_an_audience_that_counts_every_alarm_can_only_be_judged_by_its_cost(
    gain: float, loss: float, patience: float, alarm: float, cost: float
) -> None:
    with_none = d.least_detection(gain=gain, loss=loss, patience=patience, false_alarm=alarm)
    zero = d.least_detection(gain=gain, loss=loss, patience=patience, false_alarm=alarm, audience_cost=0.0)
    assert with_none == zero
    if alarm == 0 and with_none is not None:
        costly = d.least_detection(gain=gain, loss=loss, patience=patience, audience_cost=cost)
        assert costly is not None and costly <= with_none + 1e-12


@given(gains, losses, patiences, false_alarms, st.floats(0.5, 8))
def test_slower_verdicts_need_more(gain: float, loss: float, patience: float, alarm: float, days: float) -> None:
    p = {"gain": gain, "loss": loss, "patience": patience, "false_alarm": alarm}
    soon, late = (d.least_detection_per_episode(**p, days=n) for n in (days, days + 1))
    assert late is None or (soon is not None and soon < late)
    slowest = d.slowest_verdict(**p)
    assert slowest is not None
    assume(abs(slowest - days) > 1e-6)
    assert (soon is not None) == (days < slowest)


def test_what_gains_nothing_needs_no_detection_and_what_loses_nothing_no_detection_gives() -> None:
    assert d.least_detection(gain=0, loss=1, patience=0.9, false_alarm=0.05) == 0.05
    assert d.least_detection(gain=-5, loss=1, patience=0.9, false_alarm=0.05) == 0
    assert d.least_detection(gain=0.5, loss=0, patience=0.9) is None
    assert d.least_detection(gain=0.5, loss=1, patience=0) is None
    assert d.least_detection(gain=-1, loss=-1, patience=0.9) == 0
    assert d.least_patience(gain=0.5, loss=1, detection=0.05, false_alarm=0.05) is None
    assert d.least_patience(gain=0, loss=1, detection=0.6) == 0
    assert d.least_likelihood_ratio(gain=0.5, loss=0) is None
    assert d.shortest_suspension(gain=0, loss=1, patience=0.9, detection=0.6) == 0
    assert d.shortest_suspension(gain=0.5, loss=1, patience=0.9, detection=0.05, false_alarm=0.05) is None
    assert d.slowest_verdict(gain=0, loss=1, patience=0.9) == math.inf
    assert d.slowest_verdict(gain=0.5, loss=1, patience=0.9, detection=0.1, false_alarm=0.2) is None
    assert d.best_symmetric_value(
        restraint=1, gain=0.5, loss=1, detection=0.06, false_alarm=0.05, patience=0.9
    ) is None  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [{"patience": 1.0}, {"patience": -0.1}, {"false_alarm": 1.5}, {"gain": math.nan}, {"loss": math.inf}],
)
def test_a_number_outside_its_domain_is_refused_in_words(wrong: dict[str, float]) -> None:
    with pytest.raises(Refusal) as refused:
        d.least_detection(**{**EXAMPLE, **wrong})
    assert refused.value.code == "TUN101"
    assert next(iter(wrong)).replace("_", " ") in refused.value.reasons[0].why
