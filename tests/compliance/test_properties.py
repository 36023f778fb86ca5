"""What must hold of every assessment, on random worlds: order, repetition, hindsight, names, news, silence, numbers."""

import json
from datetime import timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import Duty, lower, read_agreement
from servanda.basis import content_hash, to_us
from servanda.compliance import Assessments, Status, assess
from servanda.evidence import conform
from tests import random_facts
from tests.compliance.worlds import World, lives, told, world
from tests.examples import of_this_run

SEEDS = st.integers(0, 2**32)
few = settings(max_examples=20, deadline=None)


def whole(result: Assessments) -> tuple[Any, ...]:
    """Everything a reader could tell two results apart by."""
    return told(result), result.timeline.lives, result.given, result.unseen, result.unused


def assessed(this: World, facts: pl.DataFrame | None = None) -> Assessments:
    return assess(this.law, this.facts if facts is None else facts, this.as_of)


@given(SEEDS)
@few
def test_order_and_repetition_change_nothing(seed: int) -> None:
    this = world(seed)
    shuffled = this.facts.sample(fraction=1, shuffle=True, seed=seed % 1_000)
    again = pl.concat([shuffled, this.facts.sample(fraction=0.3, seed=1), this.facts.head(5)])
    expected = whole(assessed(this))
    assert whole(assessed(this, shuffled)) == expected
    assert whole(assessed(this, again)) == expected


@given(SEEDS)
@few
def test_hindsight_changes_nothing(seed: int) -> None:
    """What was known at a cut-off does not change when more is recorded after it."""
    this = world(seed)
    known = this.facts.filter(pl.col("recorded").dt.epoch("us") <= this.as_of)
    before, after = assessed(this, known), assessed(this)
    assert told(before) == told(after)
    assert lives(before) == lives(after)
    assert before.unused == after.unused
    assert after.unseen - before.unseen == len(this.facts) - len(known)


@given(SEEDS)
@few
def test_what_bears_on_nothing_changes_nothing(seed: int) -> None:
    this = world(seed)
    idle = [a_fact(content_hash(f"idle {day}".encode()), "works.demining", day) for day in (-400, 3, 20)]
    before, after = assessed(this), assessed(this, pl.concat([this.facts, *idle]))
    assert told(before) == told(after)
    assert lives(before) == lives(after)
    seen = sum(to_us(fact["recorded"][0]) <= this.as_of for fact in idle)
    assert after.unused - before.unused == seen


@given(SEEDS)
@few
def test_exchanged_names_exchange_results(seed: int) -> None:
    this = world(seed)
    law = lower(read_agreement(json.dumps(exchanged(this.file))))
    columns = ["actor", "side_1", "side_2", "toward"]
    facts = this.facts.with_columns(pl.col(columns).replace({"north": "south", "south": "north"}))
    before, after = assessed(this), assess(law, facts, this.as_of)
    renamed = [{**record, "obligation": _part_exchanged(record["obligation"])} for record in told(before)]
    assert told(after) == renamed
    assert lives(after) == lives(before)
    assert (after.unused, after.unseen) == (before.unused, before.unseen)


def a_fact(id_: str, act: str, day: int) -> pl.DataFrame:
    """A fact of one whole day, so many days after the first, done by the north and seen by a monitor."""
    begin = random_facts.START + timedelta(days=day)
    fact = {
        "id": id_,
        "kind": "event",
        "act": act,
        "happened_from": begin,
        "happened_to": begin + timedelta(days=1),
        "actor": "north",
        "origin": "monitor",
        "source": "idle",
        "row": 2 + abs(day),
    }
    return conform(pl.DataFrame([fact]))


def exchanged(value: Any) -> Any:
    """The same data with the two parties' ids exchanged wherever they stand alone."""
    if isinstance(value, str):
        return {"north": "south", "south": "north"}.get(value, value)
    if isinstance(value, dict):
        return {exchanged(key): exchanged(one) for key, one in value.items()}
    return [exchanged(one) for one in value] if isinstance(value, list) else value


def _part_exchanged(obligation: str) -> str:
    clause, _, part = obligation.partition("/")
    return f"{clause}/{'.'.join(map(exchanged, part.split('.')))}" if part else clause


@given(SEEDS)
@few
def test_machine_coded_news_indicates_nothing(seed: int) -> None:
    this = world(seed)
    watching = pl.col("kind") == "coverage"
    facts = this.facts.with_columns(origin=pl.when(watching).then("origin").otherwise(pl.lit("machine-coded news")))
    result = assessed(this, facts)
    assert all(not one.counts()[Status.CONTRARY] for one in result.by_obligation)
    assert all(not len(one.reason_rows) for one in result.by_obligation)


@given(SEEDS)
@few
def test_human_coded_news_only_alleges(seed: int) -> None:
    result = assessed(world(seed), as_news(world(seed)))
    for one in result.by_obligation:
        contrary = one.status == Status.CONTRARY
        assert one.alleged[contrary].all()


def as_news(this: World) -> pl.DataFrame:
    """The same facts as nobody but newspapers tells them."""
    return this.facts.with_columns(
        origin=pl.lit("human-coded news"), certified_by=pl.lit(None, pl.String), status=pl.lit(None, pl.String)
    )


@given(SEEDS)
@few
def test_gates_never_turn_on_uncertified_news(seed: int) -> None:
    this = world(seed)
    if "human-coded news" in this.law.proof.origins:
        return  # this agreement itself takes it
    assert lives(assessed(this, as_news(this))) == lives(assessed(this, this.facts.head(0)))


@given(SEEDS)
@few
def test_silence_nobody_watched_is_never_met(seed: int) -> None:
    this = world(seed)
    result = assessed(this, this.facts.filter(pl.col("kind") != "coverage"))
    for one in result.by_obligation:
        if one.obligation.duty is Duty.FORBID:
            assert not one.counts()[Status.MET]
        else:
            rested = one.hi - one.lo
            measured_nothing = one.obligation.lo is not None and one.obligation.lo <= 0
            assert measured_nothing or (rested[one.status == Status.MET] > 0).all()


@given(SEEDS)
@few
def test_whole_numbers_only(seed: int) -> None:
    result = assessed(world(seed))
    for record in told(result):
        assert not [key for key, value in record.items() if isinstance(value, float)]
        assert 0 <= record["coverage_ppm"] <= 1_000_000
    for one in result.by_obligation:
        arrays = [getattr(one, name) for name in one.__dataclass_fields__]
        kinds = {array.dtype.kind for array in arrays if isinstance(array, np.ndarray)}
        assert kinds <= {"i", "u", "b"}, kinds


def test_a_day_given_again_for_each_of_its_days() -> None:
    """One row of a list that tells of several days counts once for each day, not once in all."""
    law = lower(read_agreement(json.dumps(_shots_a_day())))
    days = [a_fact(f"{n:016x}", "fire", n).with_columns(row=pl.lit(7, pl.Int64)) for n in range(3)]
    result = assess(law, pl.concat(days), to_us(random_facts.START) + 10 * 86_400_000_000)
    assert result.by_obligation[0].counts()[Status.CONTRARY] == 3


@pytest.mark.parametrize(
    ("weights", "stands"),
    [((200_000, 800_000), 1), ((800_000, 200_000), 0), ((500_000, 500_000), 0), ((200_000, 300_000, 500_000), 2)],
)
def test_the_likeliest_reading_stands_for_its_row(weights: tuple[int, ...], stands: int) -> None:
    """A reason names the reading that most likely holds; of equals the one of the least hash, whatever it is."""
    law = lower(read_agreement(json.dumps(_shots_a_day())))
    acts = ("fire.explosive", "fire.shelling", "fire.small-arms")
    readings = [
        a_fact(f"{n:016x}", acts[n], 1).with_columns(row=pl.lit(7, pl.Int64), act_ppm=pl.lit(ppm, pl.Int32))
        for n, ppm in enumerate(weights)
    ]
    # An earlier report of another incident, which nothing is weighed in.
    result = assess(law, pl.concat([a_fact("f" * 16, "fire", 0), *readings]), to_us(random_facts.START) + 10**12)
    found = [reason for record in told(result) for reason in record["reasons"]]
    assert sorted(found) == [f"{stands:016x}", "f" * 16]


def _shots_a_day() -> dict[str, Any]:
    return {
        "servanda": "1",
        "id": "shots",
        "title": "Shots",
        "timing": {"zone": "UTC", "entry": "2020-03-01"},
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
        "clauses": [
            {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire", "assessed": "day"}}
        ],
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "holds",
    [
        test_exchanged_names_exchange_results,
        test_what_bears_on_nothing_changes_nothing,
        test_gates_never_turn_on_uncertified_news,
        test_human_coded_news_only_alleges,
        test_silence_nobody_watched_is_never_met,
    ],
)
def test_on_many_worlds(holds: Any) -> None:
    for seed in range(of_this_run(300, 0, gate=40)):
        holds.hypothesis.inner_test(seed)
