"""Absorbing chains: against hand counts, simulation of the table, and many states."""

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.chain import chain_of, chain_of_rows, ladder_chain, prism_text, run_chain
from servanda.windtunnel.theory.ladder import mean_days_to_run

THREE_WAYS = {"calm": {"calm": 0.5, "alarm": 0.3, "lapse": 0.2}, "alarm": {"calm": 0.6, "war": 0.4}}


def test_survival_causes_and_visits_by_hand() -> None:
    chain = chain_of(THREE_WAYS)
    assert chain.ends == ("lapse", "war")
    assert chain.survival(2, "calm").tolist() == pytest.approx([1, 0.8, 0.5 * 0.8 + 0.3 * 0.6])
    # v(calm) = 1 + v(calm) / 2 + 0.6 v(alarm), v(alarm) = 0.3 v(calm).
    calm = 1 / (0.5 - 0.18)
    assert chain.visits("calm") == {"calm": pytest.approx(calm), "alarm": pytest.approx(0.3 * calm)}
    assert chain.mean_days("calm") == pytest.approx(1.3 * calm)
    assert chain.shares("calm") == {"lapse": pytest.approx(0.2 * calm), "war": pytest.approx(0.12 * calm)}
    assert chain.shares("war") == {"lapse": 0, "war": 1}
    assert chain.mean_days("war") == 0


@settings(max_examples=40)
@given(st.integers(2, 6), st.integers(0, 10**6), st.integers(0, 30))
def test_ends_by_day_come_near_the_shares_and_names_do_not_matter(size: int, seed: int, days: int) -> None:
    draw = np.random.default_rng(seed)
    weights = 0.9 * draw.dirichlet(np.ones(size + 2), size) + 0.05 * np.array([0.0] * size + [1.0, 1.0])
    table = {f"s{n}": {f"s{m}": float(w) for m, w in enumerate(row)} for n, row in enumerate(weights)}
    chain = chain_of(table)
    by_day = chain.ended_by(days, "s0")
    assert chain.survival(days, "s0")[-1] == pytest.approx(1 - sum(by_day.values()))
    assert sum(chain.shares("s0").values()) == pytest.approx(1)
    late = chain.ended_by(400, "s0")
    assert late == {end: pytest.approx(share, abs=1e-6) for end, share in chain.shares("s0").items()}
    # Mean time is the sum of survival over days.
    assert chain.survival(400, "s0").sum() == pytest.approx(chain.mean_days("s0"), rel=1e-6)
    other = {f"z{9 - n}": {f"z{9 - m}": float(w) for m, w in enumerate(row)} for n, row in enumerate(weights)}
    assert chain_of(other).mean_days("z9") == chain.mean_days("s0")


def test_a_chain_that_may_last_for_ever_has_no_mean_and_shares_below_one() -> None:
    chain = chain_of({"calm": {"war": 0.5, "frozen": 0.5}, "frozen": {"cold": 1.0}, "cold": {"frozen": 1.0}})
    assert chain.mean_days("calm") is None
    assert chain.shares("calm") == {"war": 0.5}
    assert chain.mean_days("cold") is None
    assert chain.shares("cold") == {"war": 0}


def test_thousands_of_states_are_solved_sparsely() -> None:
    chain = run_chain(daily=0.999, run=4_000)
    assert len(chain.states) == 4_001
    assert chain.mean_days("0 in a row") == pytest.approx(mean_days_to_run(daily=0.999, run=4_000), rel=1e-6)


@pytest.mark.parametrize("row", [{"a": 0.5}, {"a": 1.2, "b": -0.2}, {"a": float("nan"), "b": 0.5}])
def test_rows_that_are_no_chances_are_refused(row: dict[str, float]) -> None:
    with pytest.raises(Refusal) as refused:
        chain_of({"a": row})
    assert refused.value.code == "TUN401"


def test_a_state_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        chain_of(THREE_WAYS).mean_days("peace")
    assert refused.value.code == "TUN402"
    assert "calm" in refused.value.reasons[0].remedy


def test_several_rows_between_two_states_add_up() -> None:
    chain = chain_of_rows([("a", "b", 0.25), ("a", "b", 0.25), ("a", "a", 0.5)])
    assert chain.mean_days("a") == pytest.approx(2)


def test_the_chain_in_the_words_of_prism() -> None:
    text = prism_text(ladder_chain(alarms=0.05, climb=0.3, ceiling=4, answer_days=1), "calm")
    assert text.startswith("dtmc\n")
    assert "s : [0..4] init 0;" in text
    assert "[] s=1 -> 0.3:(s'=2) + 0.7:(s'=0); // rung 1" in text
    assert 'label "ended" = s=4;' in text


def test_without_scipy_few_states_are_solved_and_many_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.sparse", None)
    assert chain_of(THREE_WAYS).mean_days("calm") == pytest.approx(4.0625)
    with pytest.raises(Refusal) as refused:
        run_chain(daily=0.999, run=4_000).mean_days("0 in a row")
    assert refused.value.code == "TUN110"
    assert "servanda[tunnel]" in refused.value.reasons[0].remedy
