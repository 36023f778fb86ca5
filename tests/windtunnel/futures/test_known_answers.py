"""Futures with an answer known by other means: constant hazard, the ladder, lapse; and what must hold in any."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.windtunnel.chain import ladder_chain
from servanda.windtunnel.futures.outcomes import standard_error
from servanda.windtunnel.futures.played import Chunk, play_chunk
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.model.rows import Cause, Out
from servanda.windtunnel.theory.ladder import survival
from tests.windtunnel.designs import one_way, promise, supposed, truce, two_ways

#: So many standard errors of a share: one run in 16,000 strays further by chance, and the seeds are fixed.
ERRORS = 4.0


def shares(low: int = 0, high: int = 100) -> st.SearchStrategy[float]:
    """Shares in whole hundredths."""
    return st.integers(low, high).map(lambda n: n / 100)


def held(model: Model, futures: int, seed: int = 1) -> float:
    """The share of futures that held to the horizon."""
    return float((_played(model, futures, seed).of(Out.CAUSE) == Cause.HELD).mean())


def _played(model: Model, futures: int, seed: int = 1) -> Chunk:
    return play_chunk(model, seed, 0, futures)


def close(share: float, expected: float, futures: int) -> None:
    """Within what so many futures leave to chance."""
    assert abs(share - expected) < ERRORS * standard_error(expected, futures)


@pytest.mark.parametrize("source", ["accident_rate", "false_alarm_rate", "opportunity"])
def test_constant_hazard(source: str) -> None:
    """.2 % a day, by accident, false alarm or temptation: .481557 after a year."""
    # So impatient, and so much to gain, that no detection holds it back; both far from not holding fire at all.
    tempted = {"patience": 0.5, "temptation": 1.5, "betrayed": -1}
    gain = {"gain": 100} if source == "opportunity" else {}
    model = one_way(all_actors=tempted, all_clauses={source: 0.002, **gain})
    chunk = _played(model, 20_000)
    close(float((chunk.of(Out.CAUSE) == Cause.HELD).mean()), 0.998**365, 20_000)
    close(float((chunk.of(Out.END) >= 100).mean()), 0.998**100, 20_000)
    cause = {"accident_rate": Cause.ACCIDENT, "false_alarm_rate": Cause.FALSE_ALARM, "opportunity": Cause.TEMPTATION}
    assert set(np.unique(chunk.of(Out.CAUSE))) == {Cause.HELD, cause[source]}


LADDER = {"all_actors": {"resolve": 0.5}, "all_clauses": {"false_alarm_rate": 0.05}}


@pytest.mark.parametrize(("clears", "expected"), [(0.4, 0.862602), (0.0, 0.319038)])
def test_ladder_within_the_day(clears: float, expected: float) -> None:
    """An alarm one day in twenty, answered every other time, war at the fourth answer; with the line and without."""
    model = one_way(
        **LADDER, liaison={"exists": "yes", "clears": clears}, ladder={"ceiling": 4, "answer_days": 0, "cooling": 0}
    )
    closed = survival(days=365, alarms=0.05, climb=0.5 * (1 - clears), ceiling=4)
    assert closed == pytest.approx(expected, abs=5e-5)
    close(held(model, 20_000), closed, 20_000)


def test_ladder_mean() -> None:
    """Mean days 2,469.1 by the closed form: what ten years show of it, and the rate at which futures end."""
    model = one_way(
        3_650, **LADDER, liaison={"exists": "yes", "clears": 0.4}, ladder={"ceiling": 4, "answer_days": 0, "cooling": 0}
    )
    chunk = _played(model, 5_000)
    ended = int((chunk.of(Out.CAUSE) == Cause.FALSE_ALARM).sum())
    days = int((chunk.of(Out.END) + (chunk.of(Out.CAUSE) != Cause.HELD)).sum())
    # Days watched over ends seen estimates the mean of a constant hazard, with relative error 1/sqrt(ends).
    assert abs(days / ended - 2469.1358) < ERRORS * 2469.1358 / ended**0.5


def test_ladder_at_a_rung_a_day() -> None:
    model = one_way(
        **LADDER, liaison={"exists": "yes", "clears": 0.2}, ladder={"ceiling": 3, "answer_days": 1, "cooling": 0}
    )
    chain = ladder_chain(alarms=0.05, climb=0.4, ceiling=3, answer_days=1)
    close(held(model, 20_000), float(chain.survival(365, "calm")[-1]), 20_000)


@settings(max_examples=25)
@given(
    rate=shares(1, 20), resolve=shares(20, 100), line=st.tuples(shares(), shares()),
    ceiling=st.integers(1, 4), seed=st.integers(0, 2**64 - 1),
)  # fmt: skip
def test_a_better_line_never_ends_a_future_sooner(
    rate: float, resolve: float, line: tuple[float, float], ceiling: int, seed: int
) -> None:
    """Future by future, not on average: the same draws meet a line that clears up more."""
    ends = [
        _played(
            two_ways(
                90,
                all_actors={"resolve": resolve},
                all_clauses={"false_alarm_rate": rate},
                liaison={"exists": "yes", "clears": clears},
                ladder={"ceiling": ceiling},
            ),
            30,
            seed,
        ).of(Out.END)
        for clears in sorted(line)
    ]
    assert (ends[0] <= ends[1]).all()


@settings(max_examples=25)
@given(rate=shares(0, 50), resolve=shares(), ceiling=st.integers(1, 5), days=st.integers(0, 1))
def test_false_alarms_break_nothing(rate: float, resolve: float, ceiling: int, days: int) -> None:
    """They may end it, but are no contravention; every alarm is a false one; no future ends before its alarm."""
    model = two_ways(
        120,
        all_actors={"resolve": resolve},
        all_clauses={"false_alarm_rate": rate},
        ladder={"ceiling": ceiling, "answer_days": days},
    )
    chunk = _played(model, 100, 3)
    assert not chunk.of(Out.CONTRAVENED).any()
    assert (chunk.of(Out.FIRST) == -1).all()
    assert (chunk.of(Out.ALARMS) == chunk.of(Out.FALSE_ALARMS)).all()
    assert set(np.unique(chunk.of(Out.CAUSE))) <= {Cause.HELD, Cause.FALSE_ALARM}
    assert (chunk.of(Out.HIGHEST) <= ceiling).all()
    ended = chunk.of(Out.CAUSE) != Cause.HELD
    assert (chunk.of(Out.ANSWERS)[ended] >= ceiling).all()
    assert ((chunk.of(Out.END) < 120) == ended).all()


def test_nothing_happens_where_nothing_can() -> None:
    chunk = _played(two_ways(), 300)
    assert (chunk.of(Out.END) == 365).all()
    assert not chunk.violent.any()
    assert not chunk.outs[:, [Out.CONTRAVENED, Out.ALARMS, Out.ANSWERS, Out.UNBOUND, Out.OVERFLOWED]].any()
    assert (chunk.of(Out.BEGAN) == 0).all()


def test_a_term_ends_it_on_its_day() -> None:
    agreement = truce(
        promise("north"),
        timing={
            "zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-11", "expiry": "2026-03-02",
            "counting": "calendar days",
        },
    )  # fmt: skip
    chunk = _played(model_of(agreement, supposed(agreement)), 50)
    assert (chunk.of(Out.CAUSE) == Cause.LAPSE).all()
    assert (chunk.of(Out.BEGAN) == 10).all()
    assert (chunk.of(Out.END) == 61).all()  # the second of March is its last day


def test_nobody_is_bound_before_entry() -> None:
    """Accidents before the agreement binds are violent acts, and no contraventions."""
    agreement = truce(
        promise("north"),
        timing={"zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-31", "counting": "calendar days"},
    )
    model = model_of(agreement, supposed(agreement, 30, all_clauses={"accident_rate": 1}))
    chunk = _played(model, 20)
    assert (chunk.of(Out.UNBOUND) == 30).all() and not chunk.of(Out.CONTRAVENED).any()
    assert (chunk.of(Out.CAUSE) == Cause.HELD).all()
    later = _played(model_of(agreement, supposed(agreement, 40, all_clauses={"accident_rate": 1})), 20)
    assert (later.of(Out.END) == 30).all() and (later.of(Out.CAUSE) == Cause.ACCIDENT).all()


def test_distrust_ends_it_at_the_alarm_that_brings_trust_below() -> None:
    """An alarm divides the odds by what it is likelier of bad faith; the one that carries them below ends it."""
    model = one_way(
        all_actors={"trust": 0.9, "bad_faith_gain": 100, "temptation": 1.5, "patience": 0.5, "betrayed": -1},
        all_clauses={"accident_rate": 0.01, "opportunity": 0.05, "gain": 0.1},
        guarantor={"exists": "yes", "stops": 1},
    )
    chunk = _played(model, 300)
    ended = chunk.of(Out.CAUSE) != Cause.HELD
    assert 30 < ended.sum() < 270
    assert (chunk.of(Out.LAST)[ended] == chunk.of(Out.END)[ended]).all()
    assert not chunk.of(Out.ANSWERS).any()
    assert set(np.unique(chunk.of(Out.CAUSE)[ended])) == {Cause.ACCIDENT, Cause.TEMPTATION}
    # The odds of 9 stand at least at 2: one alarm, six times as likely of bad faith, on the first day is enough.
    first = chunk.of(Out.LAST) == 0
    assert first.any() and (chunk.of(Out.END)[first] == 0).all()
