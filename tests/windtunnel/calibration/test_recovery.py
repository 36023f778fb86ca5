"""Known values come back from logs that futures under them left; end dates alone leave a ridge, and it is said."""

from functools import cache

import pytest

from servanda.windtunnel import Calibration, Kind, calibrate, ridge_words
from windtunnel.calibration.world import agreement, logs_of, scenario, truces_of

pytest.importorskip("numba", reason="thousands of futures are played: needs servanda[tunnel]")
FITTED = ("all_clauses.accident_rate", "liaison.clears")
#: What is true in each world: the accident rate a day, and how much the line clears up.
TRUTHS = ((0.05, 0.5), (0.02, 0.2), (0.1, 0.7), (0.03, 0.8))
LAW = agreement()


def fitted(accidents: float, clears: float, *, logs: int = 0, truces: int = 0) -> Calibration:
    true = scenario(LAW, accident_rate=str(accidents), clears=str(clears))
    data = logs_of(LAW, true, logs) if logs else truces_of(LAW, true, truces)
    return calibrate(LAW, scenario(LAW), data, FITTED, size=100, populations=4, seed=3)


@cache
def from_logs(accidents: float, clears: float) -> Calibration:
    return fitted(accidents, clears, logs=8)


#: Each is simulated and fitted anew: two of them with `--slow` alone.
_HEAVY = tuple(pytest.param(one, marks=pytest.mark.long) for one in TRUTHS[2:4])


@pytest.fixture(params=[*TRUTHS[:2], *_HEAVY])
def truth(request: pytest.FixtureRequest) -> tuple[float, float]:
    found: tuple[float, float] = request.param
    return found


@pytest.fixture(scope="module")
def from_end_dates() -> Calibration:
    return fitted(0.05, 0.5, truces=60)


@pytest.mark.parametrize("count", [2, pytest.param(4, marks=pytest.mark.long)])
def test_logs_give_back_what_was_true(count: int) -> None:
    # Nine in ten intervals should hold the truth: one of them may miss it.
    held = [
        one.low <= true <= one.high
        for truth in TRUTHS[:count]
        for one, true in zip(from_logs(*truth).learned, truth, strict=True)
    ]
    assert sum(held) >= 2 * count - 1


def test_what_the_logs_show_by_themselves_is_learned(truth: tuple[float, float]) -> None:
    found = from_logs(*truth)
    assert isinstance(found.data, tuple)
    alarms = sum(log.count(Kind.ALARM) + log.count(Kind.ANSWER) - log.ended for log in found.data)
    shown = sum(log.count(Kind.CLEARED) for log in found.data) / alarms
    _, clears = found.learned
    assert clears.low <= shown <= clears.high
    assert all(one.width < 0.6 for one in found.learned)


def test_logs_tell_accidents_from_what_the_line_clears_up(truth: tuple[float, float]) -> None:
    assert from_logs(*truth).ridges == ()


@pytest.mark.slow
def test_end_dates_alone_leave_a_ridge(from_end_dates: Calibration) -> None:
    found = from_end_dates
    (ridge,) = found.ridges
    assert ridge.correlation > 0.6
    assert min(one.width for one in found.learned) > 0.5
    assert ridge.across < 0.5 < ridge.along
    said = ridge_words(found.parameters, ridge)
    both = "the accident rate and how much the line clears up"
    assert said.startswith(f"{both} trade off against each other: only their combination is learned")


def test_the_truth_lies_on_the_ridge(from_end_dates: Calibration) -> None:
    assert [one.low <= true <= one.high for one, true in zip(from_end_dates.learned, TRUTHS[0], strict=True)] == [
        True,
        True,
    ]


def test_what_would_tell_them_apart_is_an_incident_log(from_end_dates: Calibration) -> None:
    by_record = {one.record: one.ridges[0] for one in from_end_dates.taught}
    assert by_record["end dates alone"] < 0.3
    assert by_record["a log of contraventions"] > 0.6
    assert by_record["a log of these and of what was cleared up"] >= by_record["a log of contraventions"]


def test_directions_are_those_of_the_posterior(from_end_dates: Calibration) -> None:
    narrow, wide = from_end_dates.directions
    assert narrow.spread < 0.5 < wide.spread
    assert narrow.loads[0] * narrow.loads[1] < 0 < wide.loads[0] * wide.loads[1]
