"""A case's forecast: days and months from acts, by area and clause, the same bytes again, exchanged names exchanged."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import numpy as np
import polars as pl
import pytest

from servanda.agreement import read_agreement
from servanda.basis import Refusal, content_hash, to_us
from servanda.escalation import DAYS, MONTHS, Acts, Forecast, acts_of, forecast_of, steps_of
from servanda.escalation.forecast.answers import answered
from servanda.escalation.forecast.counted import counted, month_on
from servanda.escalation.forecast.history import known_at
from servanda.evidence import SCHEMA, conform

AGREEMENT = """\
servanda: 1
id: valley
title: The valley
timing: {zone: UTC, entry: 2021-01-01}
participants:
  north: {called: North, signatory: yes, roles: [party]}
  south: {called: South, signatory: yes, roles: [party]}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    must_not: {acts: [fire]}
"""
BEGIN = datetime(2021, 2, 3, tzinfo=UTC)


@cache
def acts(days: int = 90, names: tuple[str, str] = ("mill", "ford")) -> Acts:
    """Incidents of two places; the first at three a day for a while, then one; a death in every fourth."""
    rows = []
    for day in range(days):
        for place, often in zip(names, (3 if day < days // 2 else 1, day % 3 == 0), strict=True):
            for n in range(int(often)):
                begin = BEGIN + timedelta(days=day, hours=2 + n)
                rows.append(_row(len(rows), begin, "event", "fire.mortar", place, None))
                if len(rows) % 4 == 0:
                    rows.append(_row(len(rows) - 1, begin, "measure", "casualties.killed", place, 1000))
    table = conform(pl.DataFrame(rows, schema={**SCHEMA}, strict=False))
    return acts_of(table, read_agreement(AGREEMENT), as_of=to_us(BEGIN + timedelta(days=days)), areas="regions")


def _row(n: int, begin: datetime, kind: str, act: str, place: str, milli: int | None) -> dict[str, Any]:
    return {
        "id": content_hash(f"{n} {act}".encode()), "kind": kind, "act": act, "act_ppm": 1_000_000,
        "happened_from": begin, "happened_to": begin + timedelta(hours=1), "recorded": begin + timedelta(hours=2),
        "origin": "monitor", "sources": 1, "source": "smm", "row": n, "incident": f"i{n}", "admin1": place,
        "quantity_milli": milli,
    }  # fmt: skip


@cache
def usual() -> Forecast:
    """A forecast of a week, by area."""
    return forecast_of(acts(), 7, DAYS)


def test_the_whole_comes_first_then_areas_by_how_many() -> None:
    found = usual()
    assert [one.name for one in found.continued] == ["", "mill", "ford"]
    assert found.continued[0].before == sum(one.before for one in found.continued[1:])
    data = found.data()
    assert data["class"] == "mechanism"
    assert len(data["forecasts"][0]["each_period"]) == 7
    assert set(data["would_have_done"]["whole"]["each_period"]) == {
        "mixture",
        "without-answers",
        "zero",
        "last",
        "own-year",
    }
    assert data["until"][-1] == (BEGIN + timedelta(days=97)).date().isoformat()


def test_quantiles_rise_and_chances_are_counted_of_a_thousand() -> None:
    one = usual().continued[1]
    assert (np.diff(one.each(), axis=0) >= 0).all()
    paths = one.paths.sum(axis=0)
    assert one.chances()["none"] == (paths == 0).sum()
    assert one.chances()["more_than_before"] == (paths > one.before).sum()


def test_the_same_facts_and_seed_give_the_same_bytes_and_another_seed_others() -> None:
    one, again = (forecast_of(acts(60), 4, DAYS).data() for _ in range(2))
    other = forecast_of(acts(60), 4, DAYS, what="deaths", seed=2).data()
    same = forecast_of(acts(60), 4, DAYS, what="deaths").data()
    assert json.dumps(one) == json.dumps(again)
    assert other["would_have_done"] == same["would_have_done"]
    assert other["forecasts"] != same["forecasts"]


def test_names_exchanged_exchange_the_forecast_and_change_nothing_else() -> None:
    straight, exchanged = (forecast_of(acts(60, one), 4, DAYS).data() for one in (("mill", "ford"), ("ford", "mill")))
    other = {"mill": "ford", "ford": "mill", None: None}
    for one in exchanged["forecasts"]:
        one["name"] = other[one["name"]]
    assert exchanged == straight


def test_deaths_are_forecast_apart_from_incidents() -> None:
    found = forecast_of(acts(), 2, DAYS, what="deaths")
    assert 0 < found.counted.counts[0].sum() < acts().daily()[1].sum()
    assert "without-answers" not in found.judged["whole"].each


def test_a_clause_is_forecast_from_the_acts_that_bear_on_it() -> None:
    some = frozenset(acts().table["id"].to_list()[:40])
    found = forecast_of(acts(), 20, DAYS, by="clause", clauses={"ceasefire": some, "corridor": frozenset()})
    assert [one.name for one in found.continued] == ["", "ceasefire"]
    assert found.counted.counts[1].sum() == 40
    assert found.counted.left == 1


def test_months_are_counted_back_from_the_end_so_that_none_is_begun_only() -> None:
    series = counted(acts(200), "area", "incidents", MONTHS)
    assert series.edges[-1] == acts(200).end
    assert series.after(2) == month_on(acts(200).end, 2)
    days = acts(200).daily()[1]
    whole = (series.edges[0] - acts(200).begin).days
    assert series.counts[0].sum() == days[whole:].sum()


def test_a_month_on_from_the_last_of_a_long_one_is_the_last_of_a_short_one() -> None:
    assert month_on(date(2021, 1, 31), 1) == date(2021, 2, 28)
    assert month_on(date(2021, 3, 31), -1) == date(2021, 2, 28)
    assert month_on(date(2020, 12, 15), 2) == date(2021, 2, 15)


def test_a_case_too_short_to_try_says_so_and_one_too_short_is_refused() -> None:
    found = forecast_of(acts(9), 5, DAYS)
    assert not found.judged
    assert "too few" in found.why_not_judged
    with pytest.raises(Refusal, match="ESC080"):
        forecast_of(acts(), 3, MONTHS)


def test_no_acts_at_all_are_no_known_days_and_the_last_day_is_a_day_counted() -> None:
    some = acts(9)
    with pytest.raises(Refusal, match="ESC085"):
        forecast_of(replace(some, table=some.table.head(0)), 5, DAYS)
    with pytest.raises(Refusal) as refused:
        forecast_of(acts(), 3, MONTHS)
    assert str(refused.value.reasons[0].place).endswith(str(acts().end - timedelta(days=1)))


@pytest.mark.parametrize(("days", "months"), [(0, 0), (3, 3), (61, 0), (0, 15), (-1, 0)])
def test_how_far_is_asked_in_days_or_in_months(days: int, months: int) -> None:
    with pytest.raises(Refusal, match="ESC083"):
        steps_of(days, months)


def test_incidents_that_answer_each_other_are_gone_on_with() -> None:
    days = np.zeros(112)
    for first in range(3, 108, 18):
        days[first : first + 4] = (9, 6, 3, 2)
    quiet, stirred = days.copy(), days.copy()
    stirred[-1] = 4
    counts = [answered(known_at(one[None], 112, DAYS), (1, 2))[0] for one in (quiet, stirred)]
    assert counts[0] is not None
    assert counts[1] is not None
    assert counts[1].mean() > 3 * counts[0].mean()


def test_too_few_incidents_answer_nothing_and_nor_do_months() -> None:
    few = np.zeros((1, 112))
    few[0, ::10] = 1
    assert answered(known_at(few, 112, DAYS), (1,)) == (None,)
    assert answered(known_at(few * 90, 112, MONTHS), (1,)) == (None,)


def test_one_day_is_said_as_one_day() -> None:
    from servanda.escalation.forecast.history import known_of

    assert known_of(1, "day") == "1 whole day is known, and a forecast needs 6"
    assert known_of(2, "month") == "2 whole months are known, and a forecast needs 6"
