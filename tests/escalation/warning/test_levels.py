"""One trouble raises one alarm, whatever the number does about its level; and no alarm knows what came later."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from servanda.escalation import Levels, Signal, spells

DAY = 86_400_000_000
VALUES = st.lists(st.floats(0, 1), min_size=1, max_size=60)


def signal(values: list[float]) -> Signal:
    at = np.arange(1, len(values) + 1, dtype=np.int64) * DAY
    return Signal("x", at, np.array(values, dtype=np.float64))


def test_a_series_that_flaps_raises_one_alarm_not_twenty() -> None:
    flapping = [0.7, 0.3] * 20 + [0.3] * 10
    (only,) = spells(signal(flapping), Levels(0.6, 0.35, 3 * DAY))
    assert (only.since, only.until) == (1 * DAY, (40 + 3) * DAY)
    assert len(spells(signal(flapping), Levels(0.6, 0.35, 0))) == 20


@given(VALUES, st.floats(0.5, 0.9), st.floats(0.05, 0.45), st.integers(0, 6))
def test_between_two_alarms_it_was_low_for_all_of_the_stay(
    values: list[float], raise_at: float, lower_at: float, stay: int
) -> None:
    given_ = signal(values)
    found = spells(given_, Levels(raise_at, lower_at, stay * DAY))
    for early, late in pairwise(found):
        assert early.until is not None and early.until <= late.since
        quiet = given_.value[(given_.at >= early.until - stay * DAY) & (given_.at < early.until)]
        assert (quiet <= lower_at).all()
    for one in found:
        assert given_.value[given_.at == one.since][0] >= raise_at
    assert all(one.until is not None for one in found[:-1])


@given(VALUES, st.integers(1, 59))
def test_no_alarm_is_raised_by_what_came_later(values: list[float], upto: int) -> None:
    levels = Levels(0.6, 0.35, 2 * DAY)
    whole, early = spells(signal(values), levels), spells(signal(values[:upto]), levels)
    assert [one.since for one in early] == [one.since for one in whole if one.since <= upto * DAY]
