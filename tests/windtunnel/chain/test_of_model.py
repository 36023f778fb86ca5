"""The exact chain of a small model, against a chain made by hand and against imagined futures."""

import contextlib
import re
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from servanda.basis import Refusal
from servanda.windtunnel.chain import chain_of, ladder_chain, of_model
from servanda.windtunnel.chain.of_model import exact_futures
from servanda.windtunnel.futures.outcomes import standard_error
from servanda.windtunnel.futures.played import play_chunk, play_under
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
    "a rung a day, cooling": ({"ceiling": 3, "answer_days": 1, "cooling": 6}, {}),
    "a rung a day, cooling, restored": ({"ceiling": 3, "answer_days": 1, "cooling": 9, "restored": 0.4}, {}),
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
        errors = ERRORS * standard_error(float(expected[day]), FUTURES) + 1e-9
        assert expected[day] - errors < share < expected[day] + found.left_open(day) + errors
    ends, left_open = found.ended_by(200), found.left_open(200)
    assert sum(ends.values()) == pytest.approx(1 - expected[-1] - left_open)
    assert left_open < 0.02 and (left_open > 0) == ("restored" in name)
    for cause, share in ends.items():
        seen = float((chunk.of(Out.CAUSE) == cause).mean())
        assert share - ERRORS * standard_error(share, FUTURES) < seen
        assert seen < share + left_open + ERRORS * standard_error(share, FUTURES)
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


@pytest.mark.parametrize("name", [one for one in SHIPPED if one != "northern-front-draft"])
def test_real_agreements_are_refused_in_words(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        exact(shipped_model(name))
    assert refused.value.reasons[0].code == "TUN205"
    assert re.search(r"up to (10\^\d+|[\d,]+) states \(.+\), and 20,000 are solved", refused.value.reasons[0].why)


def test_a_shipped_draft_under_its_defaults() -> None:
    """Answers take a day on a ladder that cools: what is drawn lies between the least chance and what is left open."""
    model = shipped_model("northern-front-draft")
    rows, solved = model.rows(1, 0, 14), []
    for n, row in enumerate(rows):
        with contextlib.suppress(Refusal):  # alarms teach, under some sets
            solved.append((n, exact_futures(model, row)))
    assert len(solved) > 7
    for n, found in solved:
        ends = play_under(model, rows[n : n + 1], FUTURES, 3)[:, Out.END]
        for day in (30, 120, 365):
            least = float(found.survival(365)[day])
            most, share = least + found.left_open(day), float((ends >= day).mean())
            errors = ERRORS * max(standard_error(least, FUTURES), standard_error(most, FUTURES)) + 1e-3
            assert least - errors < share < most + errors, (n, day)
        told = sum(found.ended_by(365).values())
        assert told + found.survival(365)[-1] + found.left_open(365) == pytest.approx(1)


def test_what_is_left_open_holds_what_more_states_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    model = two_ways(
        all_actors={"resolve": 0.7}, all_clauses={"false_alarm_rate": 0.08},
        ladder={"ceiling": 5, "answer_days": 1, "cooling": 4, "restored": 0.3},
    )  # fmt: skip
    bounds = []
    for due in (1, 2, 3):
        monkeypatch.setattr(of_model, "MOST_DUE", due)
        found = exact(model)
        bounds.append([(float(found.survival(n)[-1]), found.left_open(n)) for n in (5, 40, 200)])
    for fewer, more in pairwise(bounds):
        for (least, left), (closer, remains) in zip(fewer, more, strict=True):
            assert least <= closer + 1e-12
            assert closer + remains <= least + left + 1e-12
            assert remains < left
    assert exact(model).mean_days() is None


def test_refused_in_words() -> None:
    term = truce(
        promise("north"),
        timing={"zone": "UTC", "entry": "2026-01-01", "expiry": "2026-02-01", "counting": "calendar days"},
    )
    with pytest.raises(Refusal, match="a date changes what is in force"):
        exact(model_of(term, supposed(term)))
