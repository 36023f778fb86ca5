"""Facts of a file whose writer vouches for them: the same assessments as of any other table of them."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.compliance import Scan, assess, narrow, side_by_side, trusted
from servanda.compliance.asked import asked
from servanda.compliance.coding import Coder
from servanda.compliance.trusted import Trusted
from servanda.evidence import FactArchive, Report, read_all, vouched, vouched_parquet
from servanda.evidence.vouching import vouch
from tests import random_worlds
from tests.compliance.few_facts import at, facts, law
from tests.compliance.orders import told
from tests.compliance.worlds import World, world
from tests.examples import examples


def _alone(table: pl.DataFrame, r: random.Random) -> pl.DataFrame:
    """Facts of which each stands alone, in order of time; in columns that are sometimes all alike, or say little."""
    table = table.unique("id", maintain_order=True).with_columns(
        row=pl.int_range(pl.len()) + 2,
        revises=pl.lit(None, pl.String),
        incident=pl.lit(None, pl.String),
        id=pl.col("id").hash().map_elements(lambda one: f"{one:016x}", pl.String),
    )
    if r.random() < 0.5:
        nothing = ("lon", "lat", "radius_m", "admin1", "admin2", *(("side_1", "side_2") if r.random() < 0.5 else ()))
        table = table.with_columns(pl.lit(None, table.schema[name]).alias(name) for name in nothing)
    if r.random() < 0.5:
        table = table.filter(pl.col("kind") != "coverage").with_columns(
            origin=pl.lit("monitor"),
            reliability=pl.lit(None, pl.String),
            credibility=pl.lit(None, pl.Int8),
            sources=pl.lit(1, table.schema["sources"]),
            status=pl.when(pl.int_range(pl.len()) == 5).then(pl.lit("withdrawn")),
        )
    if r.random() < 0.4:
        table = table.with_columns(happened_to=pl.col("happened_from") + pl.duration(hours=2))
    if r.random() < 0.4:
        table = table.with_columns(recorded=pl.col("happened_to"))
    if r.random() < 0.3:
        table = table.with_columns(actor=pl.lit(None, pl.String))
    return table.sort("happened_from", "happened_to", "id")


def _less(table: pl.DataFrame, r: random.Random) -> Scan:
    """A scan of them that vouches for no more than is so, and sometimes for less."""
    whole = vouch(table)
    assert whole.distinct and whole.alone and whole.ordered
    alike = tuple(name for name in whole.alike if r.random() < 0.8)
    told = replace(
        whole,
        ordered=r.random() < 0.7,
        prompt=whole.prompt and r.random() < 0.8,
        lasts=whole.lasts if r.random() < 0.8 else None,
        alike=alike,
    )
    return Scan(table.lazy(), vouched=told)


@given(st.integers(0, 2**32), st.sampled_from([7, 40, 10_000]), st.sampled_from([0, 24, 10_000, 10_000]))
@settings(max_examples=examples(80), deadline=None)
def test_what_is_vouched_for_changes_nothing(seed: int, stretch: int, most: int) -> None:
    this, r = world(seed, 120), random.Random(seed)
    table = _alone(this.facts, r)
    as_of = this.as_of + r.choice([0, 0, 10**13])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trusted, "STRETCH", stretch)
        patch.setattr(trusted, "MOST_KINDS", r.choice([3, 1 << 16, 1 << 16]))
        patch.setattr(narrow, "MOST_CELLS", most)
        patch.setattr("servanda.compliance.scan._MOSTLY", r.choice([0.0, 0.0, 0.99]))
        patch.setattr("servanda.compliance.scan._FIRST", r.choice([5, 10_000]))
        patch.setattr(side_by_side, "WORTH", r.choice([1, 20, 1 << 18]))
        assert told(assess(this.law, _less(table, r), as_of)) == told(assess(this.law, table, as_of))


@pytest.mark.parametrize("kind", random_worlds.KINDS)
def test_every_clause_kind_of_facts_vouched_for(kind: str) -> None:
    for seed in range(4):
        this = World(
            lower(read_agreement(random_worlds.agreement(seed, kind))),
            {},
            random_worlds.facts(seed, 120, kind),
            world(seed, 0).as_of,
        )
        r = random.Random(seed)
        table = _alone(this.facts, r)
        assert told(assess(this.law, _less(table, r), this.as_of)) == told(assess(this.law, table, this.as_of))


@pytest.mark.parametrize("seed", range(6))
def test_a_file_and_an_archive_that_are_vouched_for(seed: int, tmp_path: Path) -> None:
    this, r = world(seed, 120), random.Random(seed)
    known = pl.max_horizontal("recorded", "happened_from")
    table = _alone(this.facts, r).with_columns(recorded=known, input=pl.lit(None, pl.String))
    path = tmp_path / "facts.parquet"
    path.write_bytes(vouched_parquet(table.sample(fraction=1.0, shuffle=True, seed=seed)))
    assert vouched(Report(path)) == vouch(table)
    expected = assess(this.law, table, this.as_of)
    result = assess(this.law, Scan(pl.scan_parquet(path), vouched=vouched(Report(path))), this.as_of)
    assert told(result) == told(expected)
    assert result.facts.equals(expected.facts)
    some = np.arange(0, result.given - result.unseen, 3)[::-1]
    for columns in (("id", "ref"), ("ref", "happened_from", "id"), ("happened_from",)):
        assert result.facts_at(some, columns).equals(expected.facts[some].select(columns))
    bearing = np.arange(len(result.coded))[::-1]
    assert result.facts_at(bearing, ("happened_from", "id")).equals(result.facts[bearing].select("happened_from", "id"))
    archive = FactArchive(Report(path))
    read = read_all(path, reader="facts").facts
    if archive.sound() is not None:
        assert archive.vouched() is not None
        assert told(assess(this.law, archive, this.as_of)) == told(assess(this.law, read, this.as_of))


FIRE = {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire"}}


def test_what_is_vouched_for_is_not_read() -> None:
    """Neither ids nor when a fact was recorded, where the file says what they would tell."""
    table = facts(*({"on": f"2020-03-{day:02}", "ref": f"r{day}"} for day in range(3, 20)))
    table = table.with_columns(row=pl.int_range(pl.len()) + 2).sort("happened_from", "happened_to", "id")
    table = table.with_columns(
        recorded=pl.col("happened_to"), id=pl.col("id").hash().map_elements(lambda one: f"{one:016x}", pl.String)
    ).sort("happened_from", "happened_to", "id")
    this = law(FIRE)
    unreadable = table.with_columns(id=pl.lit(None, pl.String), row=pl.lit(7))
    scan = Scan(unreadable.lazy(), vouched=vouch(table))
    coder = Coder(this, asked(this))
    assert scan.vouched is not None
    (run,) = Trusted(coder, scan, scan.vouched, at("2020-04-20")).runs()
    assert len(run.tie) == len(table)
    assert run.coded.tie.tolist() == run.at.tolist()
    result = assess(this, scan, at("2020-04-20"))
    assert (result.given, result.unseen) == (17, 0)
    assert int(result.by_obligation[0].rows.sum()) == 17


def test_two_files_of_which_both_are_vouched_for_may_tell_of_one_fact(tmp_path: Path) -> None:
    from servanda.compliance import Parts

    table = facts({"on": "2020-03-03"}, {"on": "2020-03-04"})
    table = table.with_columns(id=pl.Series(["00000000000000aa", "00000000000000ab"]), row=pl.Series([2, 3]))
    one = Scan(table.lazy(), vouched=vouch(table))
    result = assess(law(FIRE), Parts([one, one]), at("2020-04-20"))
    assert result.given == 2
