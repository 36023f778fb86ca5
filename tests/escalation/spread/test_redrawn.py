"""The old map re-drawn: on facts that do only that, the range holds the count; where violence jumps, it does not."""

from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest

from servanda.escalation import Spread, spread_of, stretches

BEGIN, PER_DAY, DAYS, QUIET = date(2020, 1, 1), 4, 900, 90


def _redrawing(seed: int, jump_on: int = -1) -> pl.DataFrame:
    """Each fact falls on the place of one of the last ninety days, one in five of them three cells away or so."""
    rng = np.random.default_rng(seed)
    at = [list(rng.normal(0, 8, (QUIET * PER_DAY, 2)).round().astype(int))]
    flat = [tuple(one) for one in at[0]]
    day = [-(n // PER_DAY) - 1 for n in range(len(flat))][::-1]
    for today in range(DAYS):
        recent = flat[-QUIET * PER_DAY :]
        for _ in range(PER_DAY):
            a, b = recent[rng.integers(len(recent))]
            if rng.random() < 0.2:
                a, b = (int(one) for one in np.rint(np.array([a, b]) + rng.normal(0, 3, 2)))
            if jump_on <= today < jump_on + 30:
                a, b = (int(one) for one in rng.integers(60, 90, 2))
            flat.append((a, b))
            day.append(today)
    return pl.DataFrame(
        {
            "id": [f"{n:016x}" for n in range(len(flat))],
            "day": [BEGIN + timedelta(days=one) for one in day],
            "source": ["paper"] * len(flat),
            "lon": [30 + one[0] / 10 + 0.05 for one in flat],
            "lat": [10 + one[1] / 10 + 0.05 for one in flat],
        }
    )


def _read(acts: pl.DataFrame) -> Spread:
    return spread_of(acts, stretches(BEGIN, BEGIN + timedelta(days=DAYS), "month", QUIET))


@pytest.fixture(scope="module")
def worlds() -> list[Spread]:
    return [_read(_redrawing(seed)) for seed in range(4)]


def test_of_months_that_only_redraw_the_old_map_about_nineteen_in_twenty_are_within_the_range(
    worlds: list[Spread],
) -> None:
    told = [(one.new, one.redrawn) for world in worlds for one in world.periods if one.watched and one.redrawn]
    assert len(told) > 90
    within = [again.low <= new <= again.high for new, again in told if again]
    assert 0.89 <= np.mean(within) <= 1.0
    expected = sum(again.expected for _, again in told if again)
    assert sum(new for new, _ in told) == pytest.approx(expected, rel=0.12)


def test_a_jump_is_above_the_range() -> None:
    spread = _read(_redrawing(5, jump_on=700))
    above = [n for n, one in enumerate(spread.periods) if one.redrawn and one.new > 2 * one.redrawn.high]
    # Day 700 is 1 December 2021, the 24th month of the reading.
    assert above == [23]
    nearest = spread.periods[23].nearest_km
    assert nearest is not None
    assert nearest[1] > 200


def test_twice_as_many_facts_from_the_same_map_are_expected_to_touch_more_cells() -> None:
    acts = _redrawing(6)
    last = pl.col("day") >= BEGIN + timedelta(days=850)
    more = acts.filter(last).with_columns(
        id=pl.concat_str(pl.lit("x"), pl.col("id").str.slice(1)), lat=pl.col("lat").shift(7, fill_value=10.05)
    )
    one, two = (_read(table).periods[-2].redrawn for table in (acts, pl.concat([acts, more])))
    assert one is not None
    assert two is not None
    assert two.expected > one.expected
