"""The table of acts: what is counted once, who acted only where that is recorded, and which days are counted."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import Agreement, read_agreement
from servanda.basis import Refusal, content_hash, to_us
from servanda.escalation import Acts, acts_data, acts_of
from servanda.evidence import SCHEMA, conform

AGREEMENT = """\
servanda: 1
id: valley
title: The valley
timing: {zone: Europe/Kyiv, entry: 2021-01-01}
participants:
  north: {called: North, signatory: yes, roles: [party], known_as: {any: ["North Guard*"]}}
  south: {called: South, signatory: yes, roles: [party], known_as: {any: ["South Front"]}}
zones:
  valley: {called: The valley, polygon: [[30, 50], [32, 50], [32, 52], [30, 52]]}
  mill: {called: The mill, polygon: [[30, 50], [30.5, 50], [30.5, 50.5], [30, 50.5]]}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    must_not: {acts: [fire]}
"""
DAY = datetime(2021, 2, 3, tzinfo=UTC)
AS_OF = to_us(datetime(2021, 6, 1, tzinfo=UTC))


def agreement(text: str = AGREEMENT) -> Agreement:
    return read_agreement(text)


def fact(n: int, act: str = "fire.mortar", **given: Any) -> dict[str, Any]:
    """One row, of an hour, on the n-th day; more where ``given`` says so."""
    begin = given.pop("begin", DAY + timedelta(days=n, hours=9))
    row = {
        "id": content_hash(f"{n} {act} {sorted(given.items(), key=str)}".encode()), "kind": "event", "act": act,
        "act_ppm": 1_000_000, "happened_from": begin, "happened_to": begin + timedelta(hours=1),
        "recorded": begin + timedelta(hours=2), "origin": "monitor", "sources": 1, "source": "smm", "row": n + 2,
    }  # fmt: skip
    return row | given


def table(rows: Sequence[dict[str, Any]]) -> pl.DataFrame:
    """The rows as a table of facts."""
    return conform(pl.DataFrame(list(rows), schema={**SCHEMA}, strict=False)) if rows else pl.DataFrame(schema=SCHEMA)


def counted(rows: Sequence[dict[str, Any]], **asked: Any) -> Acts:
    return acts_of(table(rows), agreement(), **({"as_of": AS_OF} | asked))


def test_codes_of_one_row_are_one_act_of_the_likeliest_and_its_dead_stand_beside_it() -> None:
    killed = {"kind": "measure", "quantity_milli": 4_000, "low_milli": 2_000, "high_milli": 9_000, "unit": "persons"}
    acts = counted([
        fact(0, "fire.mortar", act_ppm=400_000), fact(0, "fire.artillery", act_ppm=600_000),
        fact(0, "casualties.killed", **killed), fact(1, "statement"), fact(2, "movement", act_ppm=400_000),
    ])  # fmt: skip
    assert acts.table.select("act", "deaths", "deaths_low", "deaths_high", "count").rows() == [
        ("fire.artillery", 4.0, 2.0, 9.0, 1.0)
    ]


def test_reports_of_one_incident_are_one_act_and_a_stated_number_counts_as_such() -> None:
    acts = counted([
        fact(0, incident="i1"), fact(0, "fire.artillery", incident="i1", source="press", row=9),
        fact(1, kind="measure", quantity_milli=12_000, unit="explosions"),
        fact(2, kind="measure", quantity_milli=12_000, unit="metres"),
    ])  # fmt: skip
    days, counts = acts.daily()
    assert counts.tolist() == [1.0, 12.0]
    assert days[0] == np.datetime64("2021-02-03")


def test_what_is_doubted_withdrawn_revised_or_not_known_yet_is_left_out_and_counted() -> None:
    first = fact(0)
    acts = counted([
        first, fact(1, revises=first["id"]), fact(2, happened_ppm=400_000), fact(3, status="withdrawn"),
        fact(4, act_ppm=300_000), fact(5, recorded=datetime(2021, 7, 1, tzinfo=UTC)),
    ])  # fmt: skip
    assert len(acts) == 1
    assert acts.left_out == {
        "known after the cut-off, or revised": 2, "withdrawn": 1, "less likely than not such an act": 2,
    }  # fmt: skip


def test_who_acted_stands_only_where_it_is_sure_and_names_are_those_of_the_agreement() -> None:
    acts = counted([
        fact(0, actor="North Guard of the Hills"), fact(1, actor="South Front", actor_ppm=900_000),
        fact(2, side_1="South Front", side_2="Raiders"),
    ])  # fmt: skip
    assert acts.table["actor"].to_list() == ["north", None, None]
    assert acts.table["side_1"].to_list() == [None, None, "south"]
    assert acts.table["side_2"].to_list() == [None, None, "Raiders"]
    assert acts.actors() == ("north",)
    assert [(one.side, one.acted, one.named) for one in acts.sides] == [("north", 1, 1), ("south", 0, 1)]


def test_where_nobody_says_who_acted_nothing_is_told_per_participant() -> None:
    with pytest.raises(Refusal, match="ESC001"):
        counted([fact(0), fact(1)]).actors()


def test_the_narrowest_zone_is_the_area_and_regions_where_they_are_named() -> None:
    points = [{"lon": 30.2, "lat": 50.2}, {"lon": 31.5, "lat": 51.5}, {"lon": 40.0, "lat": 50.0}]
    rows = [fact(n, radius_m=100.0, **point) for n, point in enumerate(points)]
    assert counted(rows).table["area"].to_list() == ["mill", "valley", None]
    named = [row | {"admin1": name} for row, name in zip(rows, ("West", "East", "East"), strict=True)]
    assert counted(named).table["area"].to_list() == ["West", "East", "East"]
    assert counted(named, areas="zones").table["area"].to_list() == ["mill", "valley", "East"]
    assert counted(named).areas() == ("East", "West")


def test_only_days_that_the_main_sources_cover_are_counted() -> None:
    """A single report a year later does not make the year between a year of quiet."""
    rows = [fact(n) for n in range(40)] + [fact(100, source="press")]
    acts = counted(rows)
    assert (acts.begin, acts.end, len(acts)) == (date(2021, 2, 3), date(2021, 3, 15), 40)
    assert acts.left_out == {"outside the days that are counted": 1}
    assert counted(rows, begin=date(2021, 2, 5), end=date(2021, 2, 7)).daily()[1].tolist() == [1.0, 1.0]


def test_days_are_the_agreements_own_and_a_report_of_weeks_is_in_no_daily_count() -> None:
    late = DAY + timedelta(hours=22, minutes=30)
    acts = counted(
        [fact(0, begin=late, happened_to=late + timedelta(minutes=5)), fact(9, happened_to=DAY + timedelta(days=30))]
    )
    assert acts.table["day"].to_list() == [date(2021, 2, 4), date(2021, 2, 12)]
    assert acts.undated() == 1
    assert acts.daily()[1].sum() == 1.0


def test_nothing_to_count_is_an_empty_table_and_an_unknown_act_is_refused() -> None:
    acts = counted([fact(0, "statement")])
    assert (len(acts), acts.days, acts.areas()) == (0, 1, ())
    assert acts_data(acts)["sources"] == []
    with pytest.raises(Refusal, match="ESC002"):
        counted([fact(0)], count="fires")


ROWS = st.lists(
    st.tuples(st.integers(0, 20), st.sampled_from(["North Guard", "South Front", None]), st.integers(0, 3)), max_size=12
)


@given(ROWS, st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_names_exchanged_exchange_the_table_and_the_order_of_rows_means_nothing(told: Any, chance: Any) -> None:
    turn = {"North Guard": "South Front", "South Front": "North Guard", None: None}
    rows = [fact(day, actor=actor, row=n + 2, side_1=actor) for n, (day, actor, _) in enumerate(told)]
    turned = [row | {"actor": turn[row["actor"]], "side_1": turn[row["side_1"]]} for row in rows]
    one, other = counted(rows), counted(turned)
    back = pl.col("actor", "side_1").replace({"north": "south", "south": "north"})
    assert other.table.with_columns(back).equals(one.table)
    mixed = list(rows)
    chance.shuffle(mixed)
    assert counted(mixed).table.equals(one.table)


def test_what_became_known_at_the_cut_off_itself_is_counted() -> None:
    """A cut-off is by default the end of the last fact, which is one of them."""
    last = fact(3)
    at = to_us(max(last["recorded"], last["happened_to"]))
    assert len(counted([fact(0), last], as_of=at)) == 2
    assert len(counted([fact(0), last], as_of=at - 1)) == 1
