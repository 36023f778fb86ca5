"""An amount that several reports give of one incident counts once: alike in batch, stream, files and on a cluster."""

import random
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import Law
from servanda.compliance import Stream, assess
from servanda.compliance.cluster import assess_on_cluster
from servanda.compliance.told import Parts
from servanda.evidence import FactArchive, Report
from tests.compliance.few_facts import at, facts, law
from tests.compliance.naive import evaluate
from tests.compliance.orders import told
from tests.compliance.worlds import lives

AS_OF = at("2020-03-30")
CLAUSES: tuple[dict[str, Any], ...] = (
    {"id": "all", "says": "Aid.", "who": "north", "by": "2020-03-20", "must": {"acts": "aid.delivery", "amount": "60"}},
    {
        "id": "tents", "says": "Tents.", "who": "north", "by": "2020-03-20",
        "must": {"acts": "aid", "amount": "40", "unit": "tents"},
    },
    {
        "id": "gate", "says": "No fire.", "who": "south", "must_not": {"acts": "fire"},
        "when": {"seen": {"acts": "aid"}, "at_least": "30", "measure": "sum"},
    },
)  # fmt: skip


def told_of(seed: int) -> tuple[Law, pl.DataFrame]:
    """Few incidents, each with reports of several rows, acts, items and units, some of them without a figure."""
    r = random.Random(seed)
    rows = [
        {
            "act": r.choice(["aid.delivery", "aid.delivery", "aid.distribution"]),
            "on": f"2020-03-{r.randint(1, 20):02}",
            "recorded": r.choice(["2020-03-21", f"2020-03-{r.randint(20, 29):02}T0{r.randint(1, 5)}:00"]),
            "incident": r.choice(["i", "i", "i", "j", None]),
            "source": r.choice(["one", "two", "three"]),
            "row": r.choice([None, r.randint(2, 5)]),
            "unit": r.choice([None, "tents", "Tent", "loads"]),
            "item": r.choice([None, None, "food"]),
            "quantity_milli": r.choice([None, 10_000, 20_000, 20_000, 30_000]),
            "act_ppm": r.choice([1_000_000, 1_000_000, 300_000]),
            "revises": r.randint(1, n + 1) if r.random() < 0.1 else None,
            "actor": "north",
            "origin": r.choice(["mechanism", "human-coded news"]),
        }
        for n in range(r.randint(2, 16))
    ]
    return law(*CLAUSES), facts(*rows)


@given(st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_as_the_plain_evaluator_reads_them(seed: int) -> None:
    this, table = told_of(seed)
    engine, plain = assess(this, table, AS_OF), evaluate(this, table.to_dicts(), AS_OF)
    assert lives(engine) == plain.lives
    keys = ("obligation", "begin", "status", "value_milli", "expected_ppm", "facts", "reasons", "alleged", "met_at")
    mine = [{key: record[key] for key in keys} for record in engine.records()]
    assert mine == [{key: record[key] for key in keys} for record in plain.records]


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_in_any_order_of_arrival(seed: int) -> None:
    this, table = told_of(seed)
    batch = told(assess(this, table, AS_OF))
    assert told(assess(this, table.sample(fraction=1.0, shuffle=True, seed=seed), AS_OF)) == batch
    stream = Stream(this)
    groups = table.with_columns(pl.coalesce(pl.col("row").cast(pl.String), "id").alias("_whole")).partition_by("_whole")
    random.Random(seed).shuffle(groups)
    for whole_rows in groups:
        stream.add(whole_rows.drop("_whole"))
        stream.assessments(AS_OF)
    assert told(stream.assessments(AS_OF)) == batch


def _archives(table: pl.DataFrame, folder: Path, parts: int) -> list[FactArchive]:
    path = folder / "facts.parquet"
    table.with_columns(input=pl.lit("a" * 16)).write_parquet(path)
    return [FactArchive(Report(path), part, parts) for part in range(parts)]


@pytest.mark.parametrize("seed", range(6))
def test_read_from_files_in_parts(seed: int, tmp_path: Path) -> None:
    this, table = told_of(seed)
    table = table.with_columns(input=pl.lit("a" * 16), row=pl.coalesce("row", pl.int_range(100, 100 + pl.len())))
    batch = told(assess(this, table, AS_OF))
    for parts in (1, 2, 3):
        assert told(assess(this, Parts(_archives(table, tmp_path, parts)), AS_OF)) == batch


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_on_a_cluster(tmp_path: Path) -> None:
    if find_spec("ray") is None:
        pytest.skip("Ray is not installed: servanda[cluster] brings it")
    import ray

    for seed in range(4):
        this, table = told_of(seed)
        table = table.with_columns(input=pl.lit("a" * 16), row=pl.coalesce("row", pl.int_range(100, 100 + pl.len())))
        batch = told(assess(this, table, AS_OF))
        assert told(assess_on_cluster(this, _archives(table, tmp_path, 3), AS_OF, workers=1)) == batch
    ray.shutdown()


def _sum(*rows: dict[str, Any]) -> tuple[int, list[str]]:
    aid = {"act": "aid.delivery", "actor": "north", "on": "2020-03-05", "incident": "i"}
    found = next(assess(law(CLAUSES[0]), facts(*(aid | row for row in rows)), AS_OF).records())
    return found["value_milli"], found["reasons"]


def test_the_middle_amount_counts_once() -> None:
    ten, twenty, ninety = ({"quantity_milli": n} for n in (10_000, 20_000, 90_000))
    assert _sum(ninety, ten, twenty) == (20_000, [f"{3:016x}"])
    assert _sum(twenty, ten) == (10_000, [f"{2:016x}"])
    assert _sum(twenty, ten, {}) == (10_000, [f"{2:016x}"])
    assert _sum({}, {}) == (1_000, [f"{1:016x}"])


def test_amounts_of_one_row_and_of_other_things_add_up() -> None:
    men, women = {"quantity_milli": 6_000, "row": 9}, {"quantity_milli": 4_000, "row": 9}
    assert _sum(men, women)[0] == 10_000
    assert _sum(men, women, {"quantity_milli": 20_000, "source": "two", "row": 9})[0] == 10_000
    assert _sum(men, {"quantity_milli": 5_000, "item": "food"}, {"quantity_milli": 7_000, "unit": "tents"})[0] == 18_000


def test_no_amount_is_lost_to_its_size() -> None:
    most = {"quantity_milli": 2**63 - 1}
    assert _sum(most, most | {"source": "two"})[0] == 10**15
