"""The engine against an independent, slow reading of the design, on random worlds of every clause kind."""

from collections import Counter
from itertools import product
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import Duty, lower, read_agreement
from servanda.compliance import assess
from servanda.compliance.zones import Zones
from servanda.evidence import conform
from tests import random_facts, random_worlds
from tests.compliance.naive import evaluate
from tests.compliance.naive_places import MAYBE, YES, lies_in
from tests.compliance.worlds import lives, told, world
from tests.examples import of_this_run

COMPARED = (
    "obligation", "begin", "end", "binding", "status", "alleged", "value_milli", "facts", "doubtful",
    "who_acted_not_recorded", "exception_claimed", "expected_ppm", "met_at", "late_us", "coverage_ppm", "reasons",
)  # fmt: skip


def same(seed: int, most: int = 160) -> None:
    """One world assessed both ways: statuses, values, reasons, doubts and lives."""
    this = world(seed, most)
    engine, plain = assess(this.law, this.facts, this.as_of), evaluate(this.law, this.facts.to_dicts(), this.as_of)
    assert lives(engine) == plain.lives
    mine = [_compared(record) for record in told(engine)]
    theirs = [_compared(record) for record in plain.records]
    assert mine == theirs


def _compared(record: dict[str, Any]) -> dict[str, Any]:
    return {key: record[key] for key in COMPARED} | {"doubts": sorted(record["doubts"])}


@given(st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_engine_and_plain_reading_agree(seed: int) -> None:
    same(seed)


@pytest.mark.parametrize("kind", random_worlds.KINDS)
def test_every_clause_kind(kind: str) -> None:
    for seed in range(5):
        text = random_worlds.agreement(seed, kind)
        law, facts = lower(read_agreement(text)), random_worlds.facts(seed, 120, kind)
        as_of = world(seed, 0).as_of
        engine, plain = assess(law, facts, as_of), evaluate(law, facts.to_dicts(), as_of)
        assert [_compared(one) for one in told(engine)] == [_compared(one) for one in plain.records]
        assert lives(engine) == plain.lives


@pytest.mark.slow
def test_fifteen_hundred_worlds() -> None:
    for seed in range(of_this_run(1_500, 0, gate=100)):
        same(seed, most=220)


def test_worlds_reach_every_status() -> None:
    """What never happens in the random worlds is not tested by them."""
    seen: Counter[tuple[Duty, str]] = Counter()
    late = alleged = doubtful = suspended = 0
    for seed in range(60):
        this = world(seed)
        result = assess(this.law, this.facts, this.as_of)
        for one in result.by_obligation:
            for status, n in one.counts().items():
                seen[one.obligation.duty, status.word] += n
            late += int((one.late_us > 0).sum())
            alleged += int(one.alleged.sum())
            doubtful += int((one.doubtful > 0).sum())
        suspended += any(state == "suspended" for spans in lives(result).values() for state, _, _ in spans)
    expected = {
        Duty.FORBID: ("met", "contrary indication", "open", "not observed"),
        Duty.REQUIRE: ("met", "contrary indication", "overdue", "open", "not observed"),
        Duty.LIMIT: ("met", "contrary indication", "open", "not observed"),
    }
    missing = [(duty, word) for duty, words in expected.items() for word in words if not seen[duty, word]]
    assert not missing
    assert min(late, alleged, doubtful, suspended) > 0


@pytest.mark.parametrize("seed", [0, 3])
def test_places_drawn_twice(seed: int) -> None:
    """Every zone of the worlds, drawn by the package and drawn anew, over every place and uncertainty reported."""
    law = lower(read_agreement(random_worlds.agreement(seed, "kept_beyond")))
    places = product(*random_facts.LATTICE, [None, 500.0, 30_000.0])
    days = [random_facts.START.replace(day=day) for day in (1, 12, 30)]
    points = [(*place, days[n % 3]) for n, place in enumerate(places)]
    table = conform(
        pl.DataFrame(
            {
                "id": [f"{n:016x}" for n in range(len(points))],
                "kind": "event",
                "act": "weapons.presence",
                "happened_from": [day for _, _, _, day in points],
                "happened_to": [day.replace(hour=1) for _, _, _, day in points],
                "lon": [lon for lon, _, _, _ in points],
                "lat": [lat for _, lat, _, _ in points],
                "radius_m": [radius for _, _, radius, _ in points],
                "origin": "monitor",
                "source": "lattice",
            },
            schema_overrides={"radius_m": pl.Float64},
        )
    )
    rows = table.select(
        pl.col("happened_from").dt.epoch("us").alias("begin"), "lon", "lat", "radius_m", "place", "admin1", "admin2"
    )
    numbers = {"lon": np.nan, "lat": np.nan, "radius_m": 0.0}
    columns: dict[str, Any] = {name: rows[name].fill_null(absent).to_numpy() for name, absent in numbers.items()}
    columns |= {"begin": rows["begin"].to_numpy(), **{name: rows[name] for name in ("place", "admin1", "admin2")}}
    found = Zones(law).inside_all(columns)
    for zone in law.zones:
        answers = np.array([lies_in(law, zone, row) for row in rows.to_dicts()])
        assert (found[zone][0] == (answers == YES)).all(), zone
        assert (found[zone][1] == (answers == MAYBE)).all(), zone
