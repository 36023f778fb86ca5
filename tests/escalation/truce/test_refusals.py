"""What cannot be read is refused in words, each with its code."""

import numpy as np
import pytest

from servanda.basis import Refusal
from servanda.escalation import TruceSeries, read_truce

FLAT = np.full(120, 4.0)


def refused(**given):
    """The code a series is refused with."""
    counts = given.pop("counts", FLAT)
    with pytest.raises(Refusal) as found:
        read_truce(TruceSeries(counts, **given))
    return found.value.code


@pytest.mark.parametrize(
    ("code", "given"),
    [
        ("ESC040", {"start": None}),
        ("ESC041", {"start": 0}),
        ("ESC041", {"start": 120}),
        ("ESC042", {"start": 60, "signed": 61}),
        ("ESC043", {"start": 60, "counts": FLAT - 5}),
        ("ESC043", {"start": 60, "counts": FLAT + 0.5}),
        ("ESC044", {"start": 27}),
        ("ESC044", {"start": 60, "signed": 20}),
        ("ESC045", {"start": 60, "counts": np.where(np.arange(120) < 60, 0.0, 3.0)}),
        ("ESC046", {"start": 60, "known": (FLAT[:-1],)}),
        ("ESC046", {"start": 60, "donors": (np.full(120, np.nan),)}),
        ("ESC047", {"start": 60, "counts": np.where(np.arange(120) < 60, 3.0, np.nan)}),
    ],
)
def test_refused(code, given):
    assert refused(**given) == code


def test_three_days_after_the_start_are_read_as_they_are():
    told = read_truce(TruceSeries(FLAT, start=117))
    assert [one.steps for one in told.windows] == [3]
    assert len(told.weeks.expected) == 0


def test_a_history_just_long_enough_is_read():
    assert read_truce(TruceSeries(FLAT, start=28)).history == 28
