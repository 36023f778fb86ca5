"""Each kind of threshold: when it raises an alarm, why, when it ends, and what makes it right or wrong."""

from dataclasses import replace

import numpy as np
import pytest

from servanda.escalation import (
    Contact,
    Happening,
    Material,
    Owed,
    Ratio,
    Rule,
    alarms_of,
    assumed_thresholds,
    track_record,
    warning_kinds,
)
from tests.escalation.warning.worlds import DAY, HOUR, material, valley

VALLEY = valley()
RULES = {one.id: one for one in assumed_thresholds(VALLEY).rules}


def raised(rule: Rule, told: Material) -> list[tuple[str, int, int | None]]:
    found = alarms_of(rule, told)
    return [(subject, one.since // DAY, None if one.until is None else one.until // DAY) for subject, one in found]


def test_a_clause_contravened_four_times_in_four_weeks_raises_an_alarm_with_its_facts() -> None:
    rule = RULES["contravened-ceasefire-valley"]
    told = material([0, 1, 0, 1, 0, 1, 0, 1, 0, 0])
    assert raised(rule, told) == [("ceasefire-valley", 8, None)]
    (why,) = rule.kind.reasons(told, "ceasefire-valley", 8 * DAY)
    assert (why.word, why.numbers["n"], why.facts) == ("lately", 4, ("f1-0", "f3-0", "f5-0", "f7-0"))
    assert raised(rule, material([0] * 40)) == []
    assert raised(rule, material([1, 1, 1, 1] + [0] * 40))[0][2] is not None


def one_of(rule: Rule) -> Rule:
    """The same rule, for one contrary indication or more."""
    return replace(rule, kind=replace(rule.kind, at_least=1))  # type: ignore[call-arg]


def test_draws_raise_an_alarm_where_so_many_are_likely_and_say_so() -> None:
    rule = one_of(RULES["contravened-drawn-ceasefire-valley"])
    told = material([0] * 30 + [1, 0, 1, 0, 2, 0, 1, 0, 1, 0])
    assert raised(rule, told) and raised(rule, material([0] * 40)) == []
    assert raised(rule, material([0] * 6 + [2, 1, 1])) == []
    (why,) = rule.kind.reasons(told, "ceasefire-valley", 36 * DAY)
    assert (why.word, why.numbers["least"], why.numbers["within"], why.numbers["lately"]) == ("drawn", 1, 7, 6)
    assert why.numbers["n"] == round(1000 * rule.kind.signals(told)[0].value[-1]) >= 600
    many = replace(rule, kind=replace(rule.kind, at_least=20))  # type: ignore[call-arg]
    assert raised(many, told) == []


def test_an_alarm_by_draws_is_right_where_as_many_came_as_it_says() -> None:
    three = RULES["contravened-drawn-ceasefire-valley"]
    rule = one_of(three)
    told = material([1, 1, 1, 1, 1, 1, 1, *[0] * 30, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, *[0] * 20])
    record = track_record(three, told)
    assert record is not None and (record.missed.part, record.missed.whole) == (1, 1)
    one = track_record(rule, told)
    assert one is not None and one.missed.whole == 2
    # Days after which three more came within a week: up to the fourth day of the first week.
    assert three.kind.events(told, "ceasefire-valley") is not None
    assert (record.anyway.part, record.anyway.whole) == (4, 60)


def test_a_zone_is_new_once_and_stands_while_it_is_young() -> None:
    rule = RULES["new-zone"]
    far = Happening("far", 120 * DAY + HOUR, "pass", ())
    again = Happening("again", 125 * DAY, "pass", ())
    told = material([1] * 160, more=(far, again))
    assert raised(rule, told) == [("pass", 121, 136)]
    record = track_record(rule, told)
    assert record is not None and (record.false.part, record.false.whole) == (0, 1)
    alone = track_record(rule, material([1] * 160, more=(far,)))
    assert alone is not None and (alone.false.part, alone.false.whole) == (1, 1)


def test_a_duty_is_at_risk_until_it_is_reported_done_or_overdue() -> None:
    rule = RULES["duty-at-risk"]
    kept = Owed("kept", "hills-withdraw", 0, 10 * DAY, done=8 * DAY + HOUR)
    late = Owed("late", "plain-withdraw", 0, 10 * DAY, waits_for=("hills-withdraw",))
    early = Owed("early", "aid", 0, 10 * DAY, done=2 * DAY)
    short = Owed("short", "answers", 19 * DAY, 21 * DAY)
    told = material([0] * 20, owed=(kept, late, early, short))
    assert raised(rule, told) == [("kept", 7, 8), ("late", 7, 10), ("short", 20, None)]
    left, waits = rule.kind.reasons(told, "late", 7 * DAY)
    assert (left.word, left.numbers["by"]) == ("left", 10 * DAY) and waits.numbers["clause"] == "hills-withdraw"
    record = track_record(rule, told)
    assert record is not None
    assert (record.false.part, record.false.whole, record.missed.part, record.missed.whole) == (1, 2, 0, 1)
    assert (record.undecided, record.lead) == (1, 3 * DAY)


def test_an_alarm_on_counts_tells_the_days_of_the_rise_and_not_a_fortnight_below_its_level() -> None:
    rule = RULES["count-above"]
    # A fortnight quieter than the weeks before, then one day of many: fewer in fourteen days, many more in one.
    told = material([*[2] * 60, *[0] * 13, 16])
    ((_, since, until),) = raised(rule, told)
    assert (since, until) == (74, None)
    (reason,) = rule.kind.reasons(told, "all", since * DAY)
    assert (reason.numbers["n"], reason.numbers["days"]) == (16, 1) and float(reason.numbers["expected"]) < 2
    assert len(reason.facts) == 16
    long = material([*[2] * 60, *[6] * 40])
    (reason,) = rule.kind.reasons(long, "all", 61 * DAY)
    assert (reason.numbers["n"], reason.numbers["days"]) == (84, 14)


def test_the_line_is_unanswered_after_two_in_a_row_until_it_is_answered() -> None:
    rule = RULES["line-unanswered"]
    calls = tuple(
        Contact(f"c{day}", "plain", day * DAY, day * DAY + HOUR, answered)
        for day, answered in ((1, None), (2, None), (3, None), (4, 4 * DAY + 10), (5, None))
    )
    told = material([0] * 9, contacts=calls)
    assert raised(rule, told) == [("plain", 2, 4)]
    (why,) = rule.kind.reasons(material([0] * 4, contacts=calls[:3]), "plain", 2 * DAY)
    assert why.facts == ("c1", "c2", "c3")
    record = track_record(rule, told)
    assert record is not None and (record.false.part, record.missed.part, record.missed.whole) == (0, 1, 2)


def test_counts_above_their_level_raise_one_alarm_and_calm_ends_it() -> None:
    rule = RULES["count-above"]
    quiet = [1, 0, 0] * 20
    told = material([*quiet, *[3] * 15, *quiet])
    ((subject, since, until),) = raised(rule, told)
    assert subject == "all" and 61 < since <= 66 and until is not None and until > 75
    record = track_record(rule, told)
    assert record is not None and record.missed.part == 0 and record.leads
    assert raised(rule, material(quiet * 3)) == []
    each = RULES["count-above-each"]
    assert {subject for subject, _, _ in raised(each, told)} == {"valley"}


@pytest.mark.parametrize("salvo", [5, 9, 20, 60, 300])
@pytest.mark.parametrize("before", [[0], [1, 0, 0], [2]])
def test_an_alarm_on_counts_ends_a_fortnight_after_a_single_salvo(before: list[int], salvo: int) -> None:
    rule = RULES["count-above"]
    usual = (before * 60)[:60]
    for after in ([0] * 30, usual[:30]):
        found = raised(rule, material([*usual, salvo, *after]))
        assert len(found) == (salvo > 5 or before != [2])
        # A week at which no more came than before, and a week at which the sum stayed at nought.
        assert all(since == 61 and until is not None and until <= 61 + 15 for _, since, until in found), found


@pytest.mark.parametrize("lasting", [20, 40])
def test_an_alarm_on_counts_stands_while_they_stay_above_what_they_were(lasting: int) -> None:
    ((_, since, until),) = raised(RULES["count-above"], material([*[1, 0, 0] * 20, 9, *[1] * lasting, *[0] * 30]))
    assert since == 61 and until is not None and until > 61 + 14
    # A day of many after a quiet week raises one too, though the week holds no more than before.
    assert raised(RULES["count-above"], material([*[2] * 60, *[0] * 6, 9]))


def test_a_ratio_near_one_raises_an_alarm_until_it_has_come_down() -> None:
    rule = RULES["branching"]
    ratios = tuple(Ratio(day * DAY, value, value - 0.1, value + 0.1) for day, value in enumerate((0.5, 0.85, 0.7, 0.7)))
    told = Material(material([1] * 30).edges, material([1] * 30).happened, ratios=ratios)
    assert raised(rule, told) == [("", 1, None)]
    (why,) = rule.kind.reasons(told, "", DAY)
    assert why.numbers["low"] == pytest.approx(0.6)
    assert alarms_of(rule, material([1] * 9)) == ()
    wide = Material(told.edges, told.happened, ratios=(Ratio(DAY, 0.9, 0.1, 1.4),))
    assert alarms_of(rule, wide) == ()


def test_every_kind_is_one_file_and_says_what_is_assumed() -> None:
    assert set(warning_kinds()) == {
        "branching", "contravened", "contravened-drawn", "count-above", "duty-at-risk", "line-unanswered", "new-zone",
    }  # fmt: skip
    assert all(one.is_assumed for one in RULES.values())
    assert RULES["contravened-ceasefire-valley"].assumed == ("within", "back", "raise", "lower", "stay")


def test_areas_are_looked_up_as_by_looking_at_everything() -> None:
    happened = tuple(Happening(f"f{n}", n * HOUR, ("a", "", "b", "a")[n % 4]) for n in range(20))
    told = Material(np.array([0, DAY], dtype=np.int64), happened)
    for area in ("a", "b", "c"):
        assert told.in_area(area) == tuple(one for one in happened if one.area == area)
    assert told.in_area("") == happened
    later = replace(told, happened=happened[:3])
    assert later.in_area("a") == happened[:1] and told.in_area("a") != later.in_area("a")
