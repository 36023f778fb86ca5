"""A suspension that ends, evidence late: equal to the closed forms at its edges, and to a dynamic programme between."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.windtunnel.theory.deterrence import shortest_suspension
from servanda.windtunnel.theory.late_evidence import least_detection_late
from servanda.windtunnel.theory.late_suspension import LONGEST, shortest_suspension_late, suspension_deters

NUMBERS = st.fixed_dictionaries(
    {
        "gain": st.floats(0.05, 1.0),
        "loss": st.floats(0.3, 2.0),
        "patience": st.floats(0.5, 0.95),
        "detection": st.floats(0.1, 1.0),
        "false_alarm": st.floats(0.0, 0.3),
    }
)


def test_the_point() -> None:
    assert shortest_suspension_late(gain=0.5, loss=1.0, patience=0.9, detection=0.6, false_alarm=0.05) == 2


@given(NUMBERS)
def test_timely_evidence_is_the_closed_form(numbers: dict[str, float]) -> None:
    closed = shortest_suspension(**numbers)
    if closed is not None and closed > LONGEST:
        closed = None
    found = shortest_suspension_late(**numbers)
    if found != closed:  # rounding decides on the edge between two whole numbers, or where even breakdown is a draw
        if found is None or closed is None:
            assert abs(edge(**numbers)) < 1e-9
        else:
            assert abs(found - closed) == 1


def edge(gain: float, loss: float, patience: float, detection: float, false_alarm: float) -> float:
    """By how much breakdown for ever deters, or fails to."""
    return patience * ((detection - false_alarm) * loss - gain * false_alarm) - gain * (1 - patience)


@given(NUMBERS, st.integers(0, 4), st.floats(0.0, 0.3))
def test_a_suspension_without_end_is_breakdown(numbers: dict[str, float], delay: int, cost: float) -> None:
    detection = numbers.pop("detection")
    need = least_detection_late(delay=delay, audience_cost=cost, **numbers)
    if need is not None and abs(need - detection) < 1e-6:
        return
    endless = suspension_deters(10**6, detection=detection, delay=delay, audience_cost=cost, **numbers)
    assert endless == (need is not None and detection > need)


@settings(max_examples=40, deadline=None)
@given(NUMBERS, st.integers(0, 4), st.integers(1, 12), st.floats(0.0, 0.2))
def test_it_is_the_answer_of_the_programme(numbers: dict[str, float], delay: int, periods: int, cost: float) -> None:
    worth, keeping = programme(delay=delay, periods=periods, cost=cost, **numbers)
    if abs(worth - keeping) > 1e-6 or worth <= keeping + 1e-12:
        deters = suspension_deters(periods, delay=delay, audience_cost=cost, **numbers)
        assert deters == (worth <= keeping + 1e-6)


def programme(
    gain: float, loss: float, patience: float, detection: float, false_alarm: float,
    delay: int, periods: int, cost: float,
) -> tuple[float, float]:  # fmt: skip
    """The best anybody can do, and what keeping is worth, by value iteration over the acts still pending."""
    states, acts = np.arange(1 << delay), np.array([[0], [1]])
    due = acts + 0 * states if delay == 0 else np.broadcast_to(states >> (delay - 1), (2, len(states)))
    alarm = np.where(due == 1, detection, false_alarm)
    after = ((states << 1) | acts) & (len(states) - 1)
    values = np.zeros(len(states))
    for _ in range(2_000):
        anew = loss + gain * acts - cost * alarm + patience * (1 - alarm) * values[after]
        better = (anew + alarm * patience ** (periods + 1) * values[0]).max(axis=0)
        done = np.abs(better - values).max() < 1e-13
        values = better
        if done:
            break
    keeping = (loss - false_alarm * cost) / (1 - patience * (1 - false_alarm) - false_alarm * patience ** (periods + 1))
    return float(values[0]), float(keeping)


def test_nothing_to_gain_needs_no_suspension() -> None:
    assert shortest_suspension_late(gain=0.0, loss=1.0, patience=0.9, detection=0.6) == 0
    assert shortest_suspension_late(gain=5.0, loss=0.1, patience=0.5, detection=0.2) is None
    assert pytest.approx(2) == shortest_suspension_late(
        gain=0.5, loss=1.0, patience=0.9, detection=0.6, false_alarm=0.05, delay=0
    )
