"""The exact chain of a small model, against a chain made by hand and against imagined futures."""

from typing import Any

import numpy as np
import pytest

from servanda.basis import Refusal
from servanda.windtunnel.chain import chain_of, ladder_chain
from servanda.windtunnel.chain.of_model import exact_futures
from servanda.windtunnel.futures.outcomes import standard_error
from servanda.windtunnel.futures.played import play_chunk
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.model.rows import Cause, Out
from servanda.windtunnel.theory.ladder import mean_days, survival
from tests.windtunnel.designs import SHIPPED, one_way, promise, shipped_model, supposed, truce, two_ways

FUTURES, ERRORS = 20_000, 4.0
LADDER: dict[str, Any] = {"all_actors": {"resolve": 0.5}, "all_clauses": {"false_alarm_rate": 0.05}}


def exact(model: Model) -> Any:
    return exact_futures(model, model.rows(1, 0, 1)[0])


def test_the_ladder_of_the_theory() -> None:
    model = one_way(
        **LADDER, liaison={"exists": "yes", "clears": 0.4}, ladder={"ceiling": 4, "answer_days": 0, "cooling": 0}
    )
    found = exact(model)
    assert found.mean_days() == pytest.approx(mean_days(alarms=0.05, climb=0.3, ceiling=4), rel=1e-9)
    assert found.mean_days() == pytest.approx(2469.1358, abs=1e-4)
    assert found.survival(365)[-1] == pytest.approx(survival(days=365, alarms=0.05, climb=0.3, ceiling=4), rel=1e-12)


def test_a_rung_a_day_is_the_chain_made_by_hand() -> None:
    model = one_way(
        **LADDER, liaison={"exists": "yes", "clears": 0.2}, ladder={"ceiling": 3, "answer_days": 1, "cooling": 0}
    )
    # By hand: after an answer fails, the same day's false alarm may start the next exchange.
    alarm, climb = 0.05, 0.4
    by_hand = {
        "calm": {"one": alarm * climb, "calm": 1 - alarm * climb},
        "one": {"two": climb, "one": (1 - climb) * alarm * climb, "calm": (1 - climb) * (1 - alarm * climb)},
        "two": {"war": climb, "one": (1 - climb) * alarm * climb, "calm": (1 - climb) * (1 - alarm * climb)},
    }
    expected = chain_of(by_hand).survival(365, "calm")
    assert np.allclose(exact(model).survival(365), expected, rtol=1e-12)
    simpler = ladder_chain(alarms=alarm, climb=climb, ceiling=3, answer_days=1).survival(365, "calm")
    assert abs(simpler[-1] - expected[-1]) < 0.02


MIXED: dict[str, Any] = {
    "all_clauses": {
        "accident_rate": 0.02,
        "false_alarm_rate": 0.01,
        "opportunity": 0.02,
        "detection": 0.7,
        "gain": 100,
    },
    "liaison": {"exists": "yes", "clears": 0.3},
    "guarantor": {"exists": "yes", "stops": 0.2},
}
FIXED: dict[str, Any] = {
    "temptation": 1.5, "patience": 0.5, "betrayed": -1, "bad_faith_gain": 1, "resolve": 0.6, "trust": 0.99,
}  # fmt: skip
DESIGNS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "within the day": ({"ceiling": 3, "answer_days": 0, "cooling": 0}, {}),
    "a rung a day": ({"ceiling": 3, "answer_days": 1, "cooling": 0}, {}),
    "cooling": ({"ceiling": 4, "answer_days": 0, "cooling": 14}, {}),
    "cooling in part of a day": ({"ceiling": 3, "answer_days": 0, "cooling": 2.5}, {"resolve": 0.9}),
    "first answer is war": ({"ceiling": 1, "answer_days": 0, "cooling": 5}, {"resolve": 0.2}),
}


@pytest.mark.parametrize("name", DESIGNS)
def test_survival_and_causes_of_imagined_futures(name: str) -> None:
    """Accidents, temptation, false alarms and a spoiler at once, on every ladder a chain is made for."""
    ladder, actors = DESIGNS[name]
    agreement = truce(promise("north"), promise("south"))
    rates = {"rate_if_sincere": 0.01, "rate_if_insincere": 0.01, "laid": 0.5}
    scenario = supposed(
        agreement, 200, all_actors=FIXED | actors, ladder=ladder, **MIXED,
        spoilers=[{"who": "a splinter group", "against": "south", "blamed_on": "north"} | rates],  # type: ignore[arg-type]
    )  # fmt: skip
    model = model_of(agreement, scenario)
    found = exact(model)
    chunk = play_chunk(model, 4, 0, FUTURES)
    expected = found.survival(200)
    for day in (10, 60, 200):
        share = float((chunk.of(Out.END) >= day).mean())
        assert abs(share - expected[day]) < ERRORS * standard_error(float(expected[day]), FUTURES) + 1e-9
    ends = found.ended_by(200)
    assert sum(ends.values()) == pytest.approx(1 - expected[-1])
    for cause, share in ends.items():
        seen = float((chunk.of(Out.CAUSE) == cause).mean())
        assert abs(seen - share) < ERRORS * standard_error(share, FUTURES)
    assert set(ends) == {Cause.ACCIDENT, Cause.TEMPTATION, Cause.FALSE_ALARM, Cause.SPOILER}


def test_refused_where_alarms_teach() -> None:
    """Where good and bad faith act differently, every alarm changes what is believed: no small state."""
    actors = FIXED | {"trust": 0.75, "bad_faith_gain": 100, "resolve": 1}
    model = one_way(all_actors=actors, all_clauses={"opportunity": 0.01, "gain": 0.1})
    with pytest.raises(Refusal, match="alarms teach 'south' to distrust"):
        exact(model)


def test_entry_after_signature() -> None:
    agreement = truce(
        promise("north"),
        timing={"zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-11", "counting": "calendar days"},
    )
    model = model_of(agreement, supposed(agreement, 100, all_clauses={"accident_rate": 0.01}))
    found = exact(model).survival(100)
    assert found[10] == 1 and found[11] == pytest.approx(0.99) and found[100] == pytest.approx(0.99**90)
    chunk = play_chunk(model, 4, 0, FUTURES)
    assert abs(float((chunk.of(Out.CAUSE) == Cause.HELD).mean()) - found[100]) < ERRORS * standard_error(0.4, FUTURES)


@pytest.mark.parametrize("name", SHIPPED)
def test_real_agreements_are_refused_in_words(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        exact(shipped_model(name))
    assert refused.value.reasons[0].code == "TUN205"


def test_refused_in_words() -> None:
    cools = two_ways(ladder={"ceiling": 3, "answer_days": 1, "cooling": 14})
    with pytest.raises(Refusal, match="take a day on a ladder that cools"):
        exact(cools)
    term = truce(
        promise("north"),
        timing={"zone": "UTC", "entry": "2026-01-01", "expiry": "2026-02-01", "counting": "calendar days"},
    )
    with pytest.raises(Refusal, match="a date changes what is in force"):
        exact(model_of(term, supposed(term)))
