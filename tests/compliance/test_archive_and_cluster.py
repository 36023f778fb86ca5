"""Facts of a parquet table read run by run, in parts, and by several workers: the same facts, the same assessments."""

import pickle
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.compliance import assess
from servanda.compliance.cluster import assess_on_cluster
from servanda.compliance.told import Parts, Table
from servanda.evidence import FactArchive, Report, empty, read_all
from tests.compliance.few_facts import at, facts, law
from tests.compliance.orders import told
from tests.compliance.worlds import world

ABSENT = ("ref", "recorded", "note", "incident", "revises", "act_ppm", "row", "lon", "lat", "radius_m")


def _sound(table: pl.DataFrame) -> pl.DataFrame:
    """A random world's facts as their own file would hold them: nothing known before it happened."""
    return table.with_columns(recorded=pl.max_horizontal("recorded", "happened_from"))


def _written(table: pl.DataFrame, folder: Path) -> Path:
    path = folder / "facts.parquet"
    table.write_parquet(path, row_group_size=7)
    return path


def _archive(path: Path, part: int = 0, parts: int = 1) -> FactArchive:
    return FactArchive(Report(path), part, parts)


def _tables() -> dict[str, pl.DataFrame]:
    whole = _sound(world(3, 90).facts)
    spoilt = whole.with_columns(
        act=pl.when(pl.int_range(pl.len()) % 7 == 3).then(pl.lit("no such act")).otherwise("act"),
        lon=pl.when(pl.int_range(pl.len()) % 11 == 5).then(pl.lit(float("nan"))).otherwise("lon"),
    )
    some_ids = pl.when(pl.int_range(pl.len()) % 3 == 0).then(pl.lit(None, pl.String)).otherwise("id").alias("id")
    return {
        "whole": whole,
        "refused rows": spoilt,
        "ids missing": whole.with_columns(some_ids).drop("revises"),
        "no ids": whole.drop("id", "revises"),
        "columns absent": whole.drop(ABSENT),
        "empty": empty(),
        "one row": whole.head(1),
        "nothing sound": spoilt.filter(pl.col("act") == "no such act"),
    }


TABLES = _tables()


@pytest.fixture(params=TABLES, ids=str)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return _written(TABLES[request.param], tmp_path)


@pytest.fixture(params=[1_000_000, 10], ids=["one run", "runs of ten"])
def run_length(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    length: int = request.param
    monkeypatch.setattr("servanda.evidence.archive._RUN", length)
    return length


@pytest.mark.usefixtures("run_length")
def test_an_archive_tells_what_its_reader_reads(path: Path) -> None:
    batch = read_all(path, reader="facts")
    archive = _archive(path)
    told_of = pl.concat(list(archive.runs()))
    assert told_of.equals(batch.facts)
    assert len(archive) == len(batch.facts)
    assert archive.rows_read == batch.rows_read
    refusals = archive.refusals
    assert refusals is not None
    assert refusals.select("row", "code").equals(batch.refusals.select("row", "code"))
    begins = batch.facts["happened_from"].dt.epoch("us")
    assert archive.first == begins.min()
    assert archive.last == batch.facts["happened_to"].dt.epoch("us").max()


@pytest.mark.usefixtures("run_length")
def test_facts_are_looked_up_again(path: Path) -> None:
    whole = read_all(path, reader="facts").facts
    archive = _archive(path)
    assert archive.at(slice(None)).equals(whole)
    assert archive.at(np.zeros(0, np.int64)).equals(whole.head(0))
    for columns in (("id",), ("ref", "id"), None):
        wanted = np.random.default_rng(5).permutation(len(whole))[:20]
        expected = whole[wanted] if columns is None else whole[wanted].select(columns)
        assert archive.at(wanted, columns).equals(expected)
        assert pickle.loads(pickle.dumps(archive)).at(wanted, columns).equals(expected)


@pytest.mark.usefixtures("run_length")
@pytest.mark.parametrize("parts", range(1, 6))
def test_parts_tell_the_same_facts_in_the_same_order(path: Path, parts: int) -> None:
    whole = read_all(path, reader="facts").facts
    together = Parts([_archive(path, part, parts) for part in range(parts)])
    assert len(together) == len(whole)
    assert pl.concat(list(together.runs())).equals(whole)
    wanted = np.random.default_rng(parts).permutation(len(whole))
    assert together.at(wanted).equals(whole[wanted])
    assert together.at(wanted[:0], ("id",)).equals(whole[:0].select("id"))
    assert together.at(slice(None), ("ref", "id")).equals(whole.select("ref", "id"))


@pytest.mark.usefixtures("run_length")
def test_an_archive_is_assessed_as_its_facts_are(path: Path) -> None:
    this = world(3, 90)
    batch = assess(this.law, read_all(path, reader="facts").facts, this.as_of)
    archive = assess(this.law, _archive(path), this.as_of)
    assert told(archive) == told(batch)
    positions = np.arange(0, batch.given - batch.unseen, 3)
    assert archive.facts_at(positions).equals(batch.facts_at(positions))


def test_the_last_known_needs_no_column_of_when_it_was_recorded(tmp_path: Path) -> None:
    table = facts({"on": "2020-03-05"}, {"on": "2020-03-09"})
    last = at("2020-03-09") + 1
    assert _archive(_written(table, tmp_path)).last_known(at("2020-04-01")) == last
    assert _archive(_written(table.drop("recorded"), tmp_path)).last_known(at("2020-04-01")) == last
    assert _archive(_written(table, tmp_path)).last_known(at("2020-03-01")) is None


def test_an_id_that_comes_twice_counts_once(tmp_path: Path) -> None:
    once = _sound(world(5, 60).facts)
    twice = pl.concat([once, once[::2]])
    this = world(5, 60)
    path = _written(twice, tmp_path)
    expected = told(assess(this.law, once.with_columns(row=pl.int_range(2, 2 + pl.len())), this.as_of))
    for parts in (1, 2, 3):
        archives = Parts([_archive(path, part, parts) for part in range(parts)])
        assert told(assess(this.law, archives, this.as_of)) == expected


ROW = ("source", "input", "row")


@pytest.mark.parametrize("run", [1, 3, 10, 1_000])
@pytest.mark.parametrize("seed", range(4))
def test_runs_of_a_table_never_part_a_source_row(run: int, seed: int) -> None:
    table = world(seed, 80).facts.sort(*ROW, nulls_last=True)
    runs = list(Table(table, run).runs())
    assert pl.concat(runs).equals(table)
    for before, after in pairwise(runs):
        assert len(before) >= min(run, len(table))
        last, first = before[-1].row(0, named=True), after[0].row(0, named=True)
        assert first["row"] is None or [last[name] for name in ROW] != [first[name] for name in ROW]
    this = world(seed, 80)
    assert told(assess(this.law, Table(table, run), this.as_of)) == told(assess(this.law, table, this.as_of))


def test_what_is_looked_up_is_what_was_given() -> None:
    this = world(3, 80)
    result = assess(this.law, this.facts, this.as_of)
    apart = [result.facts_at(np.array([n])) for n in range(0, result.given - result.unseen, 5)]
    whole = result.facts
    assert whole["id"].to_list() == result.looked.ids()
    assert all(one.equals(whole[n]) for one, n in zip(apart, range(0, len(whole), 5), strict=True))
    assert result.facts_at(np.array([2, 0, 2])).equals(whole[[2, 0, 2]])
    bindings = whole.select(pl.coalesce("ref", "id"))["ref"].to_list()
    assert result.looked.bindings(np.arange(len(whole))) == bindings


@pytest.fixture(scope="module")
def ray() -> Any:
    if find_spec("ray") is None:
        pytest.skip("Ray is not installed: servanda[cluster] brings it")
    import ray

    yield ray
    ray.shutdown()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.usefixtures("ray")
def test_workers_give_what_one_process_gives(tmp_path: Path) -> None:
    for seed in (3, 5, 8):
        this = world(seed, 120)
        path = _written(_sound(this.facts), tmp_path)
        batch = told(assess(this.law, read_all(path, reader="facts").facts, this.as_of))
        for parts in range(1, 5):
            archives = [_archive(path, part, parts) for part in range(parts)]
            assert told(assess_on_cluster(this.law, archives, this.as_of, workers=1)) == batch
    nothing = [_archive(_written(empty(), tmp_path), part, 2) for part in range(2)]
    this = world(3, 10)
    assert told(assess_on_cluster(this.law, nothing, this.as_of)) == told(assess(this.law, empty(), this.as_of))


def test_a_cluster_follows_zones_in_one_piece(tmp_path: Path) -> None:
    quiet = {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire", "in": "convoy"}}
    this = law(quiet, zones={"convoy": {"moving": {"radius": "5 km", "follows": "bus"}}})
    bus = {"act": "report.position", "item": "bus", "lat": 10.0}
    table = facts(
        bus | {"on": "2020-03-03", "lon": 30.0},
        {"on": "2020-03-04", "lon": 30.1, "lat": 10.0},
        bus | {"on": "2020-03-05", "lon": 30.2},
    )
    path = _written(table, tmp_path)
    archives = [_archive(path, part, 3) for part in range(3)]
    result = assess_on_cluster(this, archives, at("2020-03-20"))
    assert told(result) == told(assess(this, table, at("2020-03-20")))
    assert next(result.records())["value_milli"] == 1_000


def test_without_ray_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servanda.compliance.cluster.find_spec", lambda name: None)
    quiet = {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire"}}
    with pytest.raises(Refusal, match="CMP011"):
        assess_on_cluster(law(quiet), [Table(empty())], at("2020-03-20"))
