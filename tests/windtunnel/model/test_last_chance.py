"""Last chances, against a sum written out day by day, and in a future."""

from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.windtunnel.futures.played import play_chunk
from servanda.windtunnel.model.last_chance import last_days
from servanda.windtunnel.model.model import model_of
from servanda.windtunnel.model.rows import Out, WayAt
from tests.windtunnel.designs import promise, supposed, truce

PERIOD, WAITS = 30, 40


def days(gain: float, patience: float, detection: float, answered: float, back: float, off: float) -> int:
    """``last_days`` of one set."""
    one = [np.array([value]) for value in (gain, patience, detection)]
    reckoned = SimpleNamespace(
        period_days=PERIOD,
        gain=one[0],
        patience=one[1],
        detection=one[2],
        stake=np.ones(1),
        audience_cost=np.ones(1) / 9,
    )
    args = (np.array([value]) for value in (1.0, answered, back, off))
    return int(last_days(cast(Any, reckoned), *args, WAITS)[0])


def by_hand(gain: float, patience: float, detection: float, answered: float, back: float, off: float) -> int:
    """The same, the gain summed up day by day until it is taken back, and for good from the start on."""
    daily = patience ** (1 / PERIOD)
    for wait in range(1, WAITS + 1):
        held = sum(daily**k * (1 - back) ** k * gain / PERIOD for k in range(wait))
        kept = daily**wait * (1 - back) ** wait * gain / (1 - patience)
        answer = (1 - off) * 1.0 + off * daily**wait / (1 - patience)
        if held + kept <= detection * (answered * answer + 1 / 9):
            return wait - 1
    return WAITS


SHARE = st.integers(1, 99).map(lambda n: n / 100)


@given(SHARE, SHARE, SHARE, SHARE, SHARE, SHARE)
def test_the_closed_form_is_the_sum_over_days(
    gain: float, patience: float, detection: float, answered: float, back: float, off: float
) -> None:
    assert days(gain, patience, detection, answered, back, off) == by_hand(
        gain, patience, detection, answered, back, off
    )


def test_a_point_by_hand() -> None:
    """g .4, d .9, q .5, r .5, a quarter taken back a day, never called off: the last nine days."""
    assert days(0.4, 0.9, 0.5, 0.5, 0.25, 0.0) == by_hand(0.4, 0.9, 0.5, 0.5, 0.25, 0.0) == 9


@given(SHARE, SHARE, SHARE, SHARE, SHARE, st.integers(0, 98).map(lambda n: n / 100))
def test_the_surer_it_is_taken_back_the_fewer_days_it_pays(
    gain: float, patience: float, detection: float, answered: float, off: float, back: float
) -> None:
    fewer = days(gain, patience, detection, answered, back + 0.01, off)
    assert fewer <= days(gain, patience, detection, answered, back, off)


@pytest.mark.parametrize("weighed", ["yes", "no"])
def test_acts_before_a_start_fall_on_the_days_on_which_they_pay(weighed: str) -> None:
    agreement = truce(
        promise("north"),
        timing={"zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-31", "counting": "calendar days"},
    )
    scenario = supposed(
        agreement, 40, period="30 days",
        all_actors={"temptation": 1.4, "patience": 0.9, "resolve": 0.5, "audience_cost": 1 / 9},
        all_clauses={"opportunity": 1, "gain": 1, "detection": 0.5, "accident_rate": 0},
        before_start={"weighed": weighed, "taken_back": 0.25, "called_off": 0},
    )  # fmt: skip
    model = model_of(agreement, scenario)
    assert model.ways.reshape(-1, WayAt.WIDTH)[0, WayAt.OPENS] == 30
    chunk = play_chunk(model, 1, 0, 20)
    acts = 9 if weighed == "yes" else 30
    assert chunk.violent[:30].tolist() == [0] * (30 - acts) + [20] * acts
    assert (chunk.of(Out.UNBOUND) == acts).all()
