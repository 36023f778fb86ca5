"""What must hold of any series: the future says nothing of what was expected; unobserved days count on neither side."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.escalation import TruceAsked, TruceSeries, answering, placebo_truces, read_truce

ASKED = TruceAsked(windows=(7,), draws=200)


def made(seed=4, length=90):
    """A series of low counts."""
    random = np.random.default_rng(seed)
    return random.poisson(np.exp(1 + np.cumsum(0.05 * random.normal(size=length)))).astype(float)


@settings(max_examples=8, deadline=None)
@given(after=st.lists(st.integers(0, 500), min_size=7, max_size=7), seed=st.integers(0, 50))
def test_what_comes_after_does_not_move_what_was_expected(after, seed):
    counts = made(seed, 47)
    counts[0] += 1
    usual = read_truce(TruceSeries(counts, start=40), ASKED).windows[0]
    counts[40:] = after
    other = read_truce(TruceSeries(counts, start=40), ASKED).windows[0]
    assert (other.expected_low, other.expected, other.expected_high) == (
        usual.expected_low,
        usual.expected,
        usual.expected_high,
    )
    assert other.observed == sum(after)
    assert other.fewer == usual.fewer + usual.observed - other.observed


def test_unobserved_days_count_on_neither_side():
    counts = made()
    whole = read_truce(TruceSeries(counts, start=80), ASKED).windows[0]
    counts[82:85] = np.nan
    part = read_truce(TruceSeries(counts, start=80), ASKED).windows[0]
    assert part.seen == 4
    assert part.expected < whole.expected
    assert part.observed == np.nansum(counts[80:87])


def test_a_history_with_holes_is_read():
    counts = made()
    counts[10:40] = np.nan
    assert read_truce(TruceSeries(counts, start=80), ASKED).windows[0].expected > 0


def test_a_weekly_pattern_is_carried_on():
    counts = np.tile([20.0, 20, 20, 20, 20, 2, 2], 20)
    first = date(2016, 1, 4)
    band = read_truce(TruceSeries(counts, start=126, first=first)).band
    assert band.expected[5] < 0.4 * band.expected[0]


def test_a_quiet_area_that_falls_alike_takes_the_fall_away():
    random = np.random.default_rng(5)
    shared = 0.9 * np.sin(np.arange(250) / 9.0) - 0.012 * np.maximum(np.arange(250) - 200, 0)
    own, quiet = (random.poisson(level * np.exp(shared)).astype(float) for level in (30.0, 60.0))
    asked = replace(ASKED, windows=(30,), draws=1000)
    alone = read_truce(TruceSeries(own, start=200), asked).windows[0]
    beside = read_truce(TruceSeries(own, start=200, donors=(quiet,)), asked).windows[0]
    truth = 30.0 * np.exp(shared[200:230]).sum()
    assert abs(beside.expected - truth) < 0.5 * abs(alone.expected - truth)
    assert beside.fewer_low <= 0 <= beside.fewer_high


def test_a_quiet_area_of_few_counts_leaves_more_doubt_than_one_known():
    random = np.random.default_rng(8)
    shared = np.sin(np.arange(250) / 15.0)
    own, quiet = (random.poisson(level * np.exp(shared)).astype(float) for level in (30.0, 0.5))
    asked = replace(ASKED, windows=(30,), draws=1000)
    donor = read_truce(TruceSeries(own, start=200, donors=(quiet,)), asked).windows[0]
    known = read_truce(TruceSeries(own, start=200, known=(shared,)), asked).windows[0]
    assert donor.expected_high - donor.expected_low > 1.2 * (known.expected_high - known.expected_low)


def test_placebos_lie_before_the_signature_and_rank_a_great_fall_first():
    counts = made(6, 260) + 5
    counts[200:] = 0
    told = placebo_truces(TruceSeries(counts, start=200, signed=195), TruceAsked(windows=(7, 30)), most=10)
    for one in told:
        assert max(one.dates) + 5 + one.steps <= 195
        assert one.as_far == 0
        assert one.rank == pytest.approx(1 / (len(one.dates) + 1))


def test_the_second_reading_stands_beside_and_finds_the_same_fall():
    counts = made(6, 260) + 5
    counts[200:] = 1
    second = answering(TruceSeries(counts, start=200), TruceAsked(windows=(30,)))
    assert second.why == ""
    assert second.windows[0].fewer_low > 0
    assert 0 <= second.branching < 1


def test_the_second_reading_says_why_it_is_missing():
    counts = made()
    counts[10] = np.nan
    assert answering(TruceSeries(counts, start=80)).why == "unobserved"
