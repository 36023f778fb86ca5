"""Late evidence: dynamic programming over all deviations, the closed form it proves, and how long is too long."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.theory import deterrence
from servanda.windtunnel.theory import late_evidence as late

EXAMPLE = {"gain": 0.5, "loss": 1.0, "patience": 0.9, "false_alarm": 0.05}
situations = st.fixed_dictionaries(
    {
        "gain": st.floats(0.01, 2),
        "loss": st.floats(0.05, 3),
        "patience": st.floats(0.1, 0.995),
        "false_alarm": st.floats(0, 0.3),
        "audience_cost": st.sampled_from([0.0, 0.1, 0.5, 2.0]),
    }
)


@pytest.mark.parametrize(
    ("delay", "least"),
    [(0, 0.130556), (1, 0.152946), (2, 0.185039), (3, 0.234110), (5, 0.484578), (8, None), (10, None)],
)
def test_the_worked_example_both_ways(delay: int, least: float | None) -> None:
    expected = None if least is None else pytest.approx(least, abs=5e-7)
    assert late.least_detection_late(**EXAMPLE, delay=delay) == expected
    assert late.least_detection_by_programme(**EXAMPLE, delay=delay) == expected


@settings(max_examples=60)
@given(situations, st.integers(0, 6))
def test_the_closed_form_is_what_the_programme_finds(p: dict[str, float], delay: int) -> None:
    closed = late.least_detection_late(**p, delay=delay)
    found = late.least_detection_by_programme(**p, delay=delay)
    assert found == (None if closed is None else pytest.approx(closed, abs=1e-8))


@settings(max_examples=30)
@given(situations, st.integers(0, 3), st.floats(0, 1))
def test_no_course_of_acts_beats_the_best_deviation(p: dict[str, float], delay: int, seen: float) -> None:
    """Every course of acts over seven periods, keeping to it afterwards, played out signal by signal."""
    horizon = 7
    best, _ = late.best_deviation(**p, delay=delay, detection=seen)
    keeping = played(p, delay, seen, (0,) * horizon)
    for course in product((0, 1), repeat=horizon):
        assert played(p, delay, seen, course) - keeping <= best + 1e-8


def played(p: dict[str, float], delay: int, seen: float, course: tuple[int, ...]) -> float:
    """What a course of acts is worth, keeping to the clause after it, by counting signals one at a time."""
    chances = (p["false_alarm"], seen)
    total, alive = 0.0, 1.0
    kept = p["patience"] * (1 - p["false_alarm"])
    for period in range(len(course) + delay):
        act = course[period] if period < len(course) else 0
        alarm = chances[course[period - delay]] if 0 <= period - delay < len(course) else p["false_alarm"]
        total += alive * (p["loss"] + p["gain"] * act - p["audience_cost"] * alarm)
        alive *= p["patience"] * (1 - alarm)
    return total + alive * (p["loss"] - p["audience_cost"] * p["false_alarm"]) / (1 - kept)


@given(situations, st.integers(0, 6))
def test_one_deviation_alone_understates_the_need(p: dict[str, float], delay: int) -> None:
    p = {**p, "audience_cost": 0.0}
    exact = late.least_detection_late(**p, delay=delay)
    one_shot = deterrence.one_shot_least_detection(
        gain=p["gain"], loss=p["loss"], patience=p["patience"], false_alarm=p["false_alarm"], delay=delay
    )
    assert exact is None or (one_shot is not None and one_shot <= exact + 1e-9)


@given(situations)
def test_in_the_same_period_it_is_the_least_detection_of_deterrence(p: dict[str, float]) -> None:
    now = late.least_detection_late(**p)
    assert now == (None if (plain := deterrence.least_detection(**p)) is None else pytest.approx(plain))


@given(situations, st.integers(0, 12))
def test_later_needs_more_and_the_slowest_answer_is_the_last_that_deters(p: dict[str, float], delay: int) -> None:
    soon, later = (late.least_detection_late(**p, delay=n) for n in (delay, delay + 1))
    assert later is None or (soon is not None and soon < later)
    if soon is not None and soon + 1e-7 < (later or 2.0):
        assert late.slowest_answer(**p, detection=min(1.0, soon + 1e-9)) == delay


def test_the_best_deviation_is_to_contravene_for_ever() -> None:
    gain, acts = late.best_deviation(**EXAMPLE, delay=3, detection=0.2)
    assert gain > 0
    assert set(acts) == {1}
    assert late.best_deviation(**EXAMPLE, delay=3, detection=0.25) == (pytest.approx(0, abs=1e-9), (0,) * 24)


def test_questions_without_an_answer() -> None:
    assert late.slowest_answer(**EXAMPLE, detection=0.1) is None
    assert late.slowest_answer(**{**EXAMPLE, "gain": 0.0}, detection=0.6) == float("inf")
    assert late.slowest_answer(**{**EXAMPLE, "gain": -1.0}, detection=0.01) is None
    assert late.least_detection_late(gain=0.5, loss=-1, patience=0.9, delay=2) is None
    assert late.least_detection_by_programme(gain=-1, loss=1, patience=0.9, delay=2) == 0
    for wrong in ({"delay": 17}, {"delay": 1.5}, {"patience": 0.0, "delay": 1}):
        with pytest.raises(Refusal) as refused:
            late.least_detection_by_programme(**{**EXAMPLE, **wrong})
        assert refused.value.code == "TUN101"


@pytest.mark.slow
def test_ten_periods_late_is_found_among_a_thousand_histories() -> None:
    p = {"gain": 0.05, "loss": 1.0, "patience": 0.99, "false_alarm": 0.01}
    closed = late.least_detection_late(**p, delay=14)
    assert closed is not None
    assert late.least_detection_by_programme(**p, delay=14) == pytest.approx(closed, abs=1e-8)
