"""Batch and stream give equal assessments, whatever the order of arrival, on random agreements and histories."""

import random
from datetime import timedelta

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.basis import to_us
from servanda.compliance import Assessments, Stream, assess
from tests import random_worlds

SEEDS = st.integers(0, 2**32)


def told(result: Assessments) -> tuple[object, ...]:
    """Everything a reader could tell two results apart by."""
    return list(result.records()), result.timeline.lives, result.given, result.unseen, result.unused


def arrivals(table: pl.DataFrame, r: random.Random) -> list[pl.DataFrame]:
    """The table in random batches; all facts of one source row come together, as readers promise."""
    group = (
        pl.when(pl.col("row").is_null())
        .then(pl.int_range(pl.len()).cast(pl.String))
        .otherwise(pl.format("{}/{}", "source", "row"))
    )
    parts = table.with_columns(group=group).partition_by("group", include_key=False)
    r.shuffle(parts)
    batches: list[pl.DataFrame] = []
    while parts:
        n = r.randint(1, 25)
        batches.append(pl.concat(parts[:n]).sample(fraction=1, shuffle=True, seed=r.randrange(2**30)))
        parts = parts[n:]
    return batches


def same(seed: int) -> None:
    law = lower(read_agreement(random_worlds.agreement(seed)))
    table = random_worlds.facts(seed)
    r = random.Random(seed)
    cut_off = to_us(random_worlds.START + timedelta(days=r.randint(5, 80), hours=r.randint(0, 23)))
    stream = Stream(law)
    for batch in arrivals(table, r):
        stream.add(batch)
        if r.random() < 0.2:
            stream.assessments(cut_off)  # asking in between changes nothing
        if r.random() < 0.2:
            stream.add(batch)  # what arrives twice counts once
    assert told(stream.assessments(cut_off)) == told(assess(law, table, cut_off))


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_any_order_of_arrival(seed: int) -> None:
    same(seed)


@pytest.mark.slow
def test_a_thousand_random_histories() -> None:
    for seed in range(1_000):
        same(seed)
