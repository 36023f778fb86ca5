"""How often alarms were right: over the past as it was known, with counts, intervals, and too few where too few."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.escalation import FEW, Material, Share, alarms_of, assumed_thresholds, standing_alarms, track_record
from tests.escalation.warning.worlds import DAY, material, valley

VALLEY = valley()
THRESHOLDS = assumed_thresholds(VALLEY)
COUNTS = st.lists(st.integers(0, 3), min_size=2, max_size=90)


@settings(max_examples=30, deadline=None)
@given(COUNTS, st.integers(1, 89))
def test_the_past_raises_the_alarms_it_raised_then(counts: list[int], upto: int) -> None:
    whole, then = material(counts), material(counts[:upto])
    for rule in THRESHOLDS.rules:
        early = [(subject, one.since) for subject, one in alarms_of(rule, then)]
        late = [(subject, one.since) for subject, one in alarms_of(rule, whole) if one.since <= then.now]
        assert sorted(early) == sorted(late)


@settings(max_examples=30, deadline=None)
@given(COUNTS)
def test_rates_are_of_what_is_there(counts: list[int]) -> None:
    told = material(counts)
    for rule in THRESHOLDS.rules:
        record = track_record(rule, told)
        if record is not None:
            alarms = alarms_of(rule, told)
            assert record.false.whole + record.undecided == len(alarms)
            for share in (record.false, record.missed, record.anyway, record.standing):
                low, high = share.interval
                assert 0 <= share.part <= share.whole and 0 <= low <= share.value <= high <= 1


def test_wilsons_interval_and_too_few() -> None:
    # Wilson (1927); the figures for 3 of 10 as in Newcombe (1998), table I, method 3 to four decimals.
    assert Share(3, 10).interval == pytest.approx((0.1078, 0.6032), abs=1e-4)
    assert Share(FEW - 1, FEW - 1).few and not Share(0, FEW).few
    assert Share(0, 0).interval == (0.0, 1.0)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=2, max_size=70))
def test_exchanged_zones_exchange_the_alarms_exactly(days: list[tuple[int, int]]) -> None:
    def world(first: str, second: str) -> Material:
        one = material([a for a, _ in days], first, f"ceasefire-{first}")
        two = material([b for _, b in days], second, f"ceasefire-{second}")
        happened = sorted([*one.happened, *two.happened], key=lambda each: each.at)
        return Material(one.edges, tuple(happened))

    other = {"valley": "pass", "pass": "valley"}

    def told(of: Material, swapped: bool) -> list[tuple[str, int, float]]:
        found = standing_alarms(THRESHOLDS, of, VALLEY)
        named = ((one.subject.removeprefix("ceasefire-"), one.since, one.value) for one in found)
        return sorted((other.get(name, name) if swapped else name, since, value) for name, since, value in named)

    assert told(world("valley", "pass"), False) == told(world("pass", "valley"), True)


def test_alarms_that_stand_say_why_since_when_what_ends_them_and_what_calms() -> None:
    told = material([0, 1, 1, 1, 1, 0])
    (alarm,) = [one for one in standing_alarms(THRESHOLDS, told, VALLEY) if one.rule.kind.key == "contravened"]
    assert (alarm.subject, alarm.clause, alarm.since) == ("ceasefire-valley", "ceasefire-valley", 5 * DAY)
    assert alarm.reasons[0].facts == ("f1-0", "f2-0", "f3-0", "f4-0")
    assert (alarm.levels.raise_at, alarm.levels.lower_at, alarm.levels.stay) == (0.6, 0.35, 3 * DAY)
    assert [(str(one.kind), one.at, one.who) for one in alarm.steps] == [
        ("clarification", "answers", ("hills", "plain")),
        ("first step of the ladder", "protest", ("mission",)),
    ]
    assert alarm.past is not None and alarm.past.false.few


def test_nothing_known_raises_nothing() -> None:
    assert standing_alarms(THRESHOLDS, Material(np.array([0, DAY], dtype=np.int64)), VALLEY) == ()
