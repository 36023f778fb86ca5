"""Facts scanned lazily, of which only what matters to a law is read: the same assessments as of a table in memory."""

import random
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.compliance import assess, narrow
from servanda.compliance.asked import asked
from servanda.compliance.coding import Coder
from servanda.compliance.narrow import Narrow
from servanda.compliance.scan import Scan
from servanda.evidence import FactArchive, Report, read_all
from tests import random_worlds
from tests.compliance.few_facts import at, facts, law
from tests.compliance.orders import told
from tests.compliance.worlds import World, world

ROW = ("source", "input", "row")


def _together(table: pl.DataFrame) -> pl.DataFrame:
    """The facts of one source row one after the other, as a file of them holds them."""
    return table.sort(ROW, nulls_last=True, maintain_order=True)


def _varied(this: World, r: random.Random) -> pl.DataFrame:
    """A world's facts: some told again under the same id, with other words; in columns that are sometimes all alike."""
    table = this.facts
    again = table.sample(fraction=0.2, seed=r.randrange(2**30)).with_columns(
        act=pl.lit(r.choice(["fire.artillery", "aid.delivery", "reply"])),
        row=pl.col("row") + 100_000,
        revises=pl.lit(None, pl.String),
    )
    table = _together(pl.concat([table, again] if r.random() < 0.5 else [table]))
    if r.random() < 0.4:
        table = table.with_columns(pl.lit(None, table.schema[name]).alias(name) for name in ("lon", "lat", "radius_m"))
    if r.random() < 0.4:
        table = table.with_columns(pl.lit(None, pl.String).alias(name) for name in ("admin1", "admin2", "revises"))
    if r.random() < 0.4:
        table = table.filter(pl.col("kind") != "coverage").with_columns(
            origin=pl.lit("monitor"), status=pl.lit(None, pl.String)
        )
    if r.random() < 0.3:
        table = table.with_columns(actor=pl.lit(None, pl.String))
    return table


def _same(this: World, table: pl.DataFrame, scanned: Any) -> None:
    assert told(assess(this.law, scanned, this.as_of)) == told(assess(this.law, table, this.as_of))


@given(st.integers(0, 2**32), st.sampled_from([1, 7, 40, 10_000]), st.sampled_from([0, 24, 10_000]))
@settings(max_examples=60, deadline=None)
def test_a_lazy_table_is_assessed_as_one_in_memory(seed: int, run: int, cells: int) -> None:
    this = world(seed, 120)
    table = _varied(this, random.Random(seed))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(narrow, "MOST_CELLS", cells)
        patch.setattr(narrow, "STRETCH", 2 * run)
        _same(this, table, Scan(table.lazy(), run))


@pytest.mark.parametrize("seed", range(6))
def test_a_file_is_scanned_as_it_is_read(seed: int, tmp_path: Path) -> None:
    this = world(seed, 120)
    table = _varied(this, random.Random(seed))
    table.write_parquet(tmp_path / "facts.parquet", row_group_size=16)
    _same(this, table, pl.scan_parquet(tmp_path / "facts.parquet"))
    result = assess(this.law, pl.scan_parquet(tmp_path / "facts.parquet"), this.as_of)
    positions = list(range(0, result.given - result.unseen, 3))
    assert result.facts_at(pl.Series(positions).to_numpy(), ("id", "ref")).equals(
        result.facts[positions].select("id", "ref")
    )


@pytest.mark.parametrize("kind", random_worlds.KINDS)
def test_every_clause_kind_scanned(kind: str) -> None:
    from servanda.agreement import lower, read_agreement

    for seed in range(3):
        this = World(
            lower(read_agreement(random_worlds.agreement(seed, kind))),
            {},
            random_worlds.facts(seed, 120, kind),
            world(seed, 0).as_of,
        )
        table = _varied(this, random.Random(seed))
        _same(this, table, table.lazy())


QUIET = {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire", "in": "valley"}}
VALLEY = {"valley": {"units": {"level": "place", "names": ["Valley"]}}}


def test_places_by_name_part_the_cells() -> None:
    """Where only words say where a fact lies, facts that lie elsewhere are never read."""
    this = law(QUIET, zones=VALLEY)
    table = facts(
        {"on": "2020-03-03", "place": "VALLEY"},
        {"on": "2020-03-04", "place": "Hill"},
        {"on": "2020-03-05", "place": "valley"},
        {"on": "2020-03-06"},
    )
    coder = Coder(this, asked(this))
    (run,) = Narrow(coder, Scan(table.lazy())).runs()
    assert run.at.tolist() == coder.sift(table).at.tolist() == [0, 2]
    assert told(assess(this, table.lazy(), at("2020-03-20"))) == told(assess(this, table, at("2020-03-20")))


def test_a_repeat_that_bears_on_nothing_still_comes_first() -> None:
    """The first fact of an id is the one that counts, wherever the scan found it."""
    this = law(QUIET, zones=VALLEY)
    table = facts(
        {"on": "2020-03-03", "id": "aaaaaaaaaaaaaaaa", "act": "aid.delivery", "place": "Valley"},
        {"on": "2020-03-04", "id": "aaaaaaaaaaaaaaaa", "place": "Valley"},
        {"on": "2020-03-05", "id": "not a hash", "place": "Valley"},
    )
    result = assess(this, table.lazy(), at("2020-03-20"))
    assert next(result.records())["reasons"] == ["not a hash"]
    assert result.given == 2


def test_a_sound_archive_is_scanned_and_one_that_is_not_is_read(tmp_path: Path) -> None:
    whole = _sound(world(3, 90))
    spoilt = whole.with_columns(
        act=pl.when(pl.int_range(pl.len()) == pl.len() - 1).then(pl.lit("no such act")).otherwise("act")
    )
    twice = pl.concat([whole, whole.head(1)])
    backwards = whole.with_columns(happened_to=pl.col("happened_from"))
    elsewhere = whole.with_columns(input=pl.lit("0123456789abcdef"))
    for number, table in enumerate((spoilt, twice, backwards, elsewhere, whole.drop("id"), whole.head(0))):
        table.write_parquet(tmp_path / f"{number}.parquet", row_group_size=16)
        assert FactArchive(Report(tmp_path / f"{number}.parquet")).sound() is None
    whole.write_parquet(tmp_path / "whole.parquet", row_group_size=16)
    archive = FactArchive(Report(tmp_path / "whole.parquet"))
    table = archive.sound()
    assert table is not None
    assert table.collect().equals(whole.drop("row"))
    assert archive.refusals is not None
    assert (len(archive), archive.rows_read, len(archive.refusals)) == (len(whole), len(whole), 0)
    assert archive.first == whole["happened_from"].dt.epoch("us").min()
    assert archive.last == whole["happened_to"].dt.epoch("us").max()
    assert FactArchive(Report(tmp_path / "whole.parquet"), 0, 2).sound() is None


def _sound(this: World) -> pl.DataFrame:
    known = pl.max_horizontal("recorded", "happened_from")
    return this.facts.with_columns(recorded=known, input=pl.lit(None, pl.String))


@pytest.mark.parametrize(
    "absent", [(), ("act_ppm", "actor_ppm"), ("ref", "note", "revises", "row"), ("lon", "lat", "radius_m")]
)
def test_a_sound_archive_is_assessed_as_its_reader_reads_it(absent: tuple[str, ...], tmp_path: Path) -> None:
    for seed in range(4):
        this = world(seed, 120)
        path = tmp_path / f"{seed}.parquet"
        _sound(this).drop(absent).write_parquet(path, row_group_size=16)
        archive = FactArchive(Report(path))
        assert archive.sound() is not None
        read = read_all(path, reader="facts").facts
        result, expected = assess(this.law, archive, this.as_of), assess(this.law, read, this.as_of)
        assert told(result) == told(expected)
        assert result.facts.equals(expected.facts)


def test_the_words_of_a_column_and_what_all_say() -> None:
    table = facts({"on": "2020-03-03", "place": "Hill"}, {"on": "2020-03-04"}, {"on": "2020-03-05", "place": "Ford"})
    scan = Scan(table.lazy())
    assert set(scan.words("place") or ()) == {"Hill", "Ford", None}
    same = scan.same(["kind", "place", "admin1"])
    assert {name: one.to_list() for name, one in same.items()} == {"kind": [table["kind"][0]], "admin1": [None]}
    many = pl.concat([table] * 2_000).with_columns(place=pl.int_range(pl.len()).cast(pl.String))
    assert Scan(many.lazy()).words("place") is None
