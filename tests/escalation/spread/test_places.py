"""New places told apart from those affected before, quiet again, and only newly reported."""

from datetime import date
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.escalation import AGAIN, FIRST, QUIET, REPORTED, STILL, Spread, Stretches, as_date, spread_of, stretches
from tests.escalation.spread.spread_worlds import BEGIN, Row, drawn_rows, table

MONTHS = stretches(date(2021, 1, 1), date(2021, 5, 1), "month", 30)
P, Q, R, S = (10.1, 50.1), (10.6, 50.1), (11.1, 50.1), (12.1, 50.1)
STORY: list[Row] = [
    ("2021-01-01", *P, "paper", "reds", "blues"),
    ("2021-01-20", *P, "paper", "reds", "blues"),
    ("2021-02-10", *R, "paper", "reds", "blues"),
    ("2021-03-10", *Q, "paper", "reds", "blues"),
    ("2021-03-25", *P, "paper", "reds", "blues"),
    ("2021-03-12", *S, "radio", "reds", "blues"),
]
FAR: Row = ("2021-02-02", 70.0, 10.0, "paper", None, None)


def _states(spread: Spread, period: int) -> dict[tuple[float, float], str]:
    rows = spread.places.filter(pl.col("period") == period)
    return {(lon, lat): state for lon, lat, state in rows.select("lon", "lat", "state").iter_rows()}


def _middle(point: tuple[float, float]) -> tuple[float, float]:
    return tuple(one // 0.25 * 0.25 + 0.125 for one in point)  # type: ignore[return-value]


def test_a_place_is_new_after_quiet_and_one_only_seen_through_a_new_source_is_not() -> None:
    spread = spread_of(table(STORY), MONTHS, size_deg=0.25)
    p, q, r, s = map(_middle, (P, Q, R, S))
    # January: nobody watched before. February: the paper watched since 1 January, a stretch of 30 days from 2 January.
    assert _states(spread, 0) == {p: REPORTED}
    assert _states(spread, 1) == {p: QUIET, r: FIRST}
    # March, after the stretch from 30 January: P last had a fact on 20 January; the radio began on 12 March.
    assert _states(spread, 2) == {p: AGAIN, q: FIRST, r: QUIET, s: REPORTED}
    assert _states(spread, 3) == {p: QUIET, q: QUIET, s: QUIET}
    march = spread.periods[2]
    assert (march.new, march.affected, march.acts, march.place_days) == (2, 3, 3, 3)
    assert march.reported == {"a source was added": 1}
    assert spread.periods[0].reported == {"the facts begin": 1}


def test_a_source_whose_coverage_is_stated_makes_its_places_new() -> None:
    coverage = pl.DataFrame({"source": ["radio"], "area": [None], "begin": [date(2020, 1, 1)]}).cast(
        {"area": pl.String}
    )
    spread = spread_of(table(STORY), MONTHS, size_deg=0.25, coverage=coverage)
    assert _states(spread, 2)[_middle(S)] == FIRST
    began = coverage.with_columns(begin=pl.lit(date(2021, 2, 20)))
    march = spread_of(table(STORY), MONTHS, size_deg=0.25, coverage=began).periods[2]
    assert march.reported == {"coverage began": 1}
    elsewhere = coverage.with_columns(area=pl.lit("area 10"))
    spread = spread_of(table(STORY), MONTHS, size_deg=0.25, coverage=elsewhere)
    assert _states(spread, 2)[_middle(S)] == REPORTED


def test_distances_are_from_the_middle_of_cells_on_the_ellipsoid() -> None:
    spread = spread_of(table(STORY), MONTHS, size_deg=0.25)
    # One degree of longitude at 50.125° north on WGS 84: 71.5 km; half a degree: 35.7 km from R to Q, to P 71.5 km.
    assert spread.periods[1].nearest_km == pytest.approx((71.51, 71.51), abs=0.05)
    march = dict(spread.places.filter(pl.col("period") == 2).select("state", "nearest_km").drop_nulls().iter_rows())
    assert march[FIRST] == pytest.approx(35.76, abs=0.05)
    assert march[AGAIN] == pytest.approx(71.51, abs=0.05)
    moved = spread.periods[1].moved
    assert moved is not None
    assert moved.wind == "E"
    assert moved.km == pytest.approx(71.51, abs=0.05)


def test_named_areas_have_no_expected_number_and_their_own_left_out() -> None:
    rows = table(STORY).with_columns(area=pl.when(pl.col("lon") > 12).then(None).otherwise("area"))
    spread = spread_of(rows, MONTHS, "area")
    assert all(one.redrawn is None for one in spread.periods)
    assert spread.left_out == {"no place told": 1}
    assert spread.places.filter(pl.col("period") == 2)["label"].to_list() == ["area 10", "area 11"]


def test_a_fact_placed_more_coarsely_than_the_cell_or_told_of_a_season_is_left_out_and_counted() -> None:
    rows = table(STORY).with_columns(
        radius_m=pl.Series([1e3, 1e3, 30e3, 1e3, 1e3, 27e3]),
        from_us=pl.lit(0),
        to_us=pl.Series([1, 40, 1, 1, 1, 1]) * 86_400_000_000,
    )
    spread = spread_of(rows, MONTHS, size_deg=0.25)
    assert spread.left_out == {"placed more coarsely than the cell": 1, "told of too long a span": 1}


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (lambda: spread_of(table(STORY), MONTHS, size_deg=0.0), "ESC071"),
        (lambda: spread_of(table([*STORY, FAR]), MONTHS, size_deg=0.01), "ESC072"),
        (lambda: spread_of(table(STORY).drop("lon"), MONTHS), "ESC073"),
        (lambda: spread_of(table(STORY).with_columns(radius_m=pl.lit(1e6)), MONTHS), "ESC074"),
        (lambda: stretches(date(2021, 5, 1), date(2021, 5, 1)), "ESC070"),
        (lambda: Stretches((0, 10), 0), "ESC070"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_its_code(asked: Any, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        asked()
    assert refused.value.code == code
    assert refused.value.reasons[0].remedy


def test_periods_follow_the_calendar() -> None:
    quarters = stretches(date(2020, 11, 20), date(2021, 8, 2), "quarter")
    assert [as_date(edge) for edge in quarters.edges] == [
        date(2020, 11, 20), date(2021, 1, 1), date(2021, 4, 1), date(2021, 7, 1), date(2021, 8, 2),
    ]  # fmt: skip
    assert [as_date(edge) for edge in stretches(date(2021, 12, 30), date(2022, 1, 8), "week").edges] == [
        date(2021, 12, 30), date(2022, 1, 6), date(2022, 1, 8),
    ]  # fmt: skip


def same(one: Spread, other: Spread) -> None:
    """The two readings are equal, to the last digit."""
    assert one.periods == other.periods
    assert one.places.equals(other.places)
    assert one.left_out == other.left_out


@settings(max_examples=25, deadline=None)
@given(rows=drawn_rows(), seed=st.integers(0, 2**32 - 1), quiet=st.integers(1, 60))
def test_order_and_repetition_of_rows_change_nothing(rows: list[Row], seed: int, quiet: int) -> None:
    acts = table(rows)
    periods = stretches(BEGIN, date(2021, 6, 1), "month", quiet)
    twice = pl.concat([acts, acts.sample(fraction=0.5, seed=seed)]).sample(fraction=1.0, shuffle=True, seed=seed)
    same(spread_of(acts, periods), spread_of(twice, periods))


@settings(max_examples=25, deadline=None)
@given(rows=drawn_rows(), quiet=st.integers(1, 60))
def test_every_state_is_what_the_days_say(rows: list[Row], quiet: int) -> None:
    acts = table(rows)
    periods = stretches(BEGIN, date(2021, 6, 1), "month", quiet)
    spread = spread_of(acts, periods)
    days: dict[tuple[float, float], set[int]] = {}
    for day, lon, lat, *_ in rows:
        middle = (round(lon // 0.1 * 0.1 + 0.05, 3), round(lat // 0.1 * 0.1 + 0.05, 3))
        days.setdefault(middle, set()).add((date.fromisoformat(day) - date(1970, 1, 1)).days)
    for number, (begin, end) in enumerate(zip(periods.edges, periods.edges[1:], strict=False)):
        told = {(round(a, 3), round(b, 3)): state for (a, b), state in _states(spread, number).items()}
        now = {cell for cell, its in days.items() if any(begin <= day < end for day in its)}
        before = {cell for cell, its in days.items() if any(begin - quiet <= day < begin for day in its)}
        assert {cell for cell, state in told.items() if state == QUIET} == before - now
        assert {cell for cell, state in told.items() if state == STILL} == before & now
        assert {cell for cell, state in told.items() if state in (FIRST, AGAIN, REPORTED)} == now - before
