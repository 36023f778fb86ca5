"""Theory's own points come out of an agreement and a scenario: the whole path, from clause to figure."""

from typing import Any

import pytest

from servanda.agreement import Agreement
from servanda.windtunnel import Line, incentives_of
from servanda.windtunnel.incentives.ordering import first_step, largest_shift
from servanda.windtunnel.theory.bargaining import attacks_now
from servanda.windtunnel.theory.late_evidence import least_detection_by_programme
from tests.windtunnel.worlds import agreement, scenario


def line(about: Agreement | None = None, **changes: Any) -> Line:
    about = about or agreement()
    return incentives_of(about, scenario(about, **changes), draws=3).lines[0]


def only(one: Any) -> float:
    assert one.low == one.median == one.high
    return float(one.median)


def test_least_detection() -> None:
    one = line()
    assert only(one.needed) == pytest.approx(0.130556, abs=1e-6)
    assert only(one.detection) == pytest.approx(0.6)
    assert one.keeps == one.of == 3
    assert one.mends == () and one.short is None


def test_least_patience_and_suspension() -> None:
    one = line()
    assert only(one.least_patience) == pytest.approx(0.487805, abs=1e-6)
    assert only(one.suspension) == 2


def test_audience_cost() -> None:
    assert only(line(all_actors={"audience_cost": "0.2"}).needed) == pytest.approx(0.128804, abs=1e-6)


@pytest.mark.parametrize(("days", "needed"), [(0, 0.130556), (1, 0.1530), (2, 0.1850), (3, 0.2341), (5, 0.4846)])
def test_late_evidence(days: int, needed: float) -> None:
    one = line(all_clauses={"delay": str(days)})
    assert only(one.needed) == pytest.approx(needed, abs=6e-5)
    programme = least_detection_by_programme(gain=0.5, loss=1.0, patience=0.9, false_alarm=0.05, delay=days)
    assert only(one.needed) == pytest.approx(programme, abs=1e-9)


def test_the_period_gives_days_their_meaning() -> None:
    weekly = line(period="7 days", all_clauses={"delay": "7", "false_alarm_rate": "0"})
    daily = line(all_clauses={"delay": "1", "false_alarm_rate": "0"})
    assert only(weekly.needed) == pytest.approx(only(daily.needed))
    assert only(weekly.slowest_days) == pytest.approx(7 * only(daily.slowest_days), rel=1e-6)
    alarms = line(period="7 days", all_clauses={"false_alarm_rate": "0.01"})
    assert only(alarms.false_alarm) == pytest.approx(1 - 0.99**7)


def test_slowest_answer_is_where_detection_is_just_enough() -> None:
    days = only(line(all_clauses={"detection": "0.234138"}).slowest_days)
    assert days == pytest.approx(3.0, abs=1e-3)


def test_alarms_cleared_up_count_as_none() -> None:
    one = line(liaison={"exists": "yes", "clears": "0.4"}, observers={"clear": "0.5"})
    assert only(one.false_alarm) == pytest.approx(0.05 * 0.6 * 0.5)


def test_means_of_the_other_scale_what_is_lost() -> None:
    about = agreement()
    table = incentives_of(about, scenario(about, actors={"south": {"means": "2"}}), draws=1)
    north, south = table.lines
    assert (only(north.loss), only(south.loss)) == (2.0, 1.0)
    assert only(north.needed) == pytest.approx(0.05 + 0.5 * 0.145 / (0.9 * 2))


def test_trust_and_the_first_step() -> None:
    # R = 1, T = 1.5, P = 0, S = -1, d = .5: what comes later is worth 1, and the sincere side's temptation .5.
    needed, window = first_step(0.5, 1.0, 1.5, 0.0, -1.0, 1.0)
    assert needed == pytest.approx(2 / 3)
    assert window == pytest.approx((0.5, 2 / 3))
    about = agreement()
    quiet = {"own-eyes": {"false_alarm": "0"}}
    table = incentives_of(about, scenario(about, all_actors={"patience": "0.5"}, methods=quiet), draws=2)
    assert only(table.first_steps[0].needed) == pytest.approx(2 / 3)
    assert only(table.first_steps[0].least) == pytest.approx(1 / 2)
    assert only(table.first_steps[0].most) == pytest.approx(2 / 3)
    assert table.first_steps[0].holds == 0


def test_the_largest_shift_is_where_striking_first_begins_to_pay() -> None:
    share = largest_shift(1.0, 1.0, 1.0, 0.9)
    assert 0 < share < 1
    for less, strikes in ((share - 1e-6, False), (share + 1e-6, True)):
        later = 1.0 / (1.0 + (1.0 - less))
        assert attacks_now(winning_now=0.5, winning_later=later, cost=1.0 / 0.1, patience=0.9) is strikes
