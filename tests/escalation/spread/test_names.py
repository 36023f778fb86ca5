"""Names and pairs that appear; networks by period; powers beside the parties; nothing hangs on how one is called."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.escalation import (
    AGAIN,
    FIRST,
    REPORTED,
    STILL,
    NamesTold,
    beside,
    drawn_nodes,
    names_of,
    networks,
    stretches,
)
from tests.escalation.spread.spread_worlds import BEGIN, Row, drawn_rows, table

MONTHS = stretches(date(2021, 1, 1), date(2021, 5, 1), "month", 30)
STORY: list[Row] = [
    ("2021-01-01", 10.1, 50.1, "paper", "reds", "blues"),
    ("2021-02-02", 10.1, 50.1, "paper", "blues", "reds"),
    ("2021-02-10", 10.1, 50.1, "paper", "reds", "greens"),
    ("2021-03-01", 10.1, 50.1, "paper", "reds", "greens"),
    ("2021-03-02", 10.1, 50.1, "radio", "greens", "reds"),
    ("2021-04-20", 10.1, 50.1, "paper", "blues", "reds"),
    ("2021-04-21", 10.1, 50.1, "paper", "reds", "Civilians (Valley)"),
    ("2021-04-22", 10.1, 50.1, "paper", "Unidentified armed group", "reds"),
    ("2021-04-23", 10.1, 50.1, "paper", "greys", None),
]


def _by_name(told: NamesTold, period: int) -> dict[str, str]:
    called = dict(told.names.select("key", "name").iter_rows())
    rows = told.entered.filter(pl.col("period") == period)
    return {called[key]: state for key, state in rows.select("key", "state").iter_rows()}


def test_a_name_is_new_returns_after_silence_or_goes_on() -> None:
    told = names_of(table(STORY), MONTHS, frozenset({"reds", "blues"}))
    assert _by_name(told, 0) == {"reds": REPORTED, "blues": REPORTED}
    # February after the stretch from 2 January: all but 1 January lies outside it.
    assert _by_name(told, 1) == {"reds": AGAIN, "blues": AGAIN, "greens": FIRST}
    assert _by_name(told, 3) == {"reds": STILL, "blues": AGAIN, "greens": "quiet again", "greys": FIRST}
    assert dict(told.names.select("name", "known").iter_rows()) == {
        "reds": True, "blues": True, "greens": False, "greys": False,
    }  # fmt: skip
    assert (told.unpaired, told.nobody) == (3, 2)


def test_a_pair_has_no_order_and_its_change_is_told_against_the_month_before() -> None:
    told = names_of(table(STORY), MONTHS)
    called = dict(told.names.select("key", "name").iter_rows())
    found = [
        {frozenset((called[e.one], called[e.other])): (e.acts, e.before, e.change, e.sources) for e in one.edges}
        for one in networks(told)
    ]
    reds_blues, reds_greens = frozenset(("reds", "blues")), frozenset(("reds", "greens"))
    assert found[1] == {reds_blues: (1, 1, "as before", 1), reds_greens: (1, 0, "appeared", 1)}
    assert found[2] == {reds_greens: (2, 1, "more", 2), reds_blues: (0, 1, "gone", 0)}
    assert found[3] == {reds_blues: (1, 0, "appeared", 1), reds_greens: (0, 2, "gone", 0)}
    assert [called[key] for key in drawn_nodes(networks(told), 2)] == ["reds", "blues"]


def test_powers_beside_the_parties_are_counted_and_nothing_is_said_of_them() -> None:
    told = names_of(table(STORY), MONTHS)
    roles = {"reds": ("party", "signatory"), "blues": ("affiliated force",)}
    found = beside(table(STORY), told, roles)
    assert [(one.name, one.roles, one.acts, one.sources, one.quoted) for one in found] == [
        ("blues", ("affiliated force",), 3, 1, 0), ("greens", (), 3, 2, 0), ("greys", (), 1, 1, 0),
    ]  # fmt: skip
    called = dict(told.names.select("key", "name").iter_rows())
    assert [(called[key], many) for key, many in found[1].with_whom] == [("reds", 3)]


def test_facts_that_name_nobody_are_refused() -> None:
    with pytest.raises(Refusal, match="ESC075"):
        names_of(table([("2021-01-01", 10.0, 50.0, "paper", "Civilians", None)]), MONTHS)


@settings(max_examples=25, deadline=None)
@given(rows=drawn_rows(), seed=st.integers(0, 2**32 - 1), turned=st.permutations(["reds", "blues", "greens", "greys"]))
def test_other_names_order_and_repetition_change_nothing_else(rows: list[Row], seed: int, turned: list[str]) -> None:
    rows = [*rows, ("2021-01-01", 20.05, 40.05, "paper", "reds", "blues")]
    periods = stretches(BEGIN, date(2021, 6, 1), "month", 30)
    other = dict(zip(["reds", "blues", "greens", "greys"], turned, strict=True))
    acts = table(rows)
    renamed = acts.with_columns(pl.col("side_1", "side_2").replace(other))
    twice = pl.concat([renamed, renamed.sample(fraction=0.5, seed=seed)]).sample(fraction=1, shuffle=True, seed=seed)
    one, two = names_of(acts, periods), names_of(twice, periods)
    assert one.names["name"].replace(other).to_list() == two.names["name"].to_list()
    assert one.names.drop("name").equals(two.names.drop("name"))
    assert one.entered.equals(two.entered)
    assert one.pairs.equals(two.pairs)
    assert (one.unpaired, one.nobody) == (two.unpaired, two.nobody)
    assert networks(one) == networks(two)


@settings(max_examples=15, deadline=None)
@given(rows=drawn_rows())
def test_exchanged_sides_change_nothing(rows: list[Row]) -> None:
    rows = [*rows, ("2021-01-01", 20.05, 40.05, "paper", "reds", "blues")]
    periods = stretches(BEGIN, date(2021, 6, 1), "month", 30)
    acts = table(rows)
    told = [names_of(one, periods) for one in (acts, acts.rename({"side_1": "side_2", "side_2": "side_1"}))]
    found = []
    for one in told:
        called = dict(one.names.select("key", "name").iter_rows())
        found.append(
            {
                (period, frozenset((called[a], called[b])), acts_, state)
                for period, a, b, acts_, state in one.pairs.select(
                    "period", "one", "other", "acts", "state"
                ).iter_rows()
            }
        )
    assert found[0] == found[1]
