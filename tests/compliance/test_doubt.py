"""The law of how many of the facts counted are so, against every outcome enumerated."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.compliance import doubt
from servanda.compliance.doubt import WHOLE, expected, interval


def _enumerated(chances: list[int]) -> tuple[int, int]:
    law = [0] * (len(chances) + 1)
    for outcome in product((0, 1), repeat=len(chances)):
        weight = 1
        for happened, chance in zip(outcome, chances, strict=True):
            weight *= chance if happened else WHOLE - chance
        law[sum(outcome)] += weight
    whole = WHOLE ** len(chances)
    ends, below = [], 0
    wanted = [whole * 5, whole * 95]
    for k, weight in enumerate(law):
        below += weight
        while wanted and below * 100 >= wanted[0]:
            ends.append(k)
            wanted.pop(0)
    return ends[0], ends[1]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, WHOLE), max_size=9))
def test_equal_to_enumeration(chances: list[int]) -> None:
    assert interval(np.array(chances, dtype=np.int64)) == _enumerated(chances)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, WHOLE), max_size=40), st.randoms())
def test_no_order_matters(chances: list[int], r: "object") -> None:
    before = interval(np.array(chances, dtype=np.int64))
    r.shuffle(chances)  # type: ignore[attr-defined]
    assert interval(np.array(chances, dtype=np.int64)) == before


def test_certain_facts_leave_nothing_open() -> None:
    one = expected(np.full(7, WHOLE))
    assert (one.counted, one.low, one.high, one.expected_ppm, one.plain) == (7, 7, 7, 7_000_000, True)
    assert interval(np.zeros(3, np.int64)) == (0, 0)
    assert expected(np.zeros(0, np.int64)).counted == 0


def test_a_half_of_ten() -> None:
    one = expected(np.full(10, 500_000), doubtful=2)
    # Binomial(10, 1/2): P(N ≤ 1) = 1.07 %, P(N ≤ 2) = 5.47 %, P(N ≤ 8) = 98.9 %, P(N ≤ 7) = 94.53 %.
    assert (one.low, one.high, one.at_most, one.expected_ppm) == (2, 8, 10, 5_000_000)
    assert not one.plain


@pytest.mark.parametrize("seed", range(5))
def test_the_refined_normal_law_agrees_with_the_exact_one(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    r = np.random.default_rng(seed)
    chances = r.integers(1, WHOLE, 2_500) if seed % 2 else (r.random(2_500) ** 4 * WHOLE).astype(np.int64)
    rough = interval(chances)
    monkeypatch.setattr(doubt, "EXACT_UP_TO", 10**9)
    exact = interval(chances)
    assert max(abs(a - b) for a, b in zip(rough, exact, strict=True)) <= 1


@pytest.mark.parametrize("chance", [30_000, 200_000, 500_000])
def test_the_refined_law_is_off_by_less_than_one_over_the_variance(chance: int) -> None:
    """At every point, against the binomial law worked out exactly; at the least variance at which it stands in."""
    from math import comb

    p = chance / WHOLE
    n = int(np.ceil(doubt.LEAST_VARIANCE / (p * (1 - p))))
    exact, below = [], 0.0
    for k in range(n + 1):
        below += comb(n, k) * p**k * (1 - p) ** (n - k) if n < 1_000 else float(_binomial(n, k, p))
        exact.append(below)
    rough = doubt.refined(np.full(n, p))
    assert max(abs(rough(k) - exact[k]) for k in range(n + 1)) < 1 / doubt.LEAST_VARIANCE


def _binomial(n: int, k: int, p: float) -> float:
    from math import exp, lgamma, log

    return exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * log(p) + (n - k) * log(1 - p))


def test_many_rare_things_are_worked_out_in_full() -> None:
    # Of 5,000 of one in a thousand each the number is nearly Poisson(5): 5 % lies at or below 2, 95 % at or below 9.
    assert interval(np.full(5_000, 1_000)) == (2, 9)
    assert interval(np.full(5_000, WHOLE - 1_000)) == (4_991, 4_998)
