"""Large inputs stay quick: csv archives and our own table, read without Python code per row.

The yardstick is Python going over the same rows on the same machine and understanding nothing: a figure in seconds
would tell how quick the machine is. On two quiet cores a hundred thousand rows of csv take 1.2 s, a million
facts 0.6 s.
"""

import csv
import time
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

import reader_corpus
from servanda.evidence import conform, read_all

pytestmark = pytest.mark.slow
CORPUS = reader_corpus.CORPUS


def _seconds(work: Callable[[], None]) -> float:
    """Processor seconds of the quicker of two runs: what else the machine does is not this test's matter."""
    took = []
    for _ in range(2):
        begin = time.process_time()
        work()
        took.append(time.process_time() - begin)
    return min(took)


def _read(path: Path, rows: int) -> None:
    batch = read_all(path)
    assert batch.accounted and batch.rows_read == rows and not batch.refusals.height


def _walked(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        assert all(csv.DictReader(lines))


def _gone_through(path: Path) -> None:
    for _ in pl.read_parquet(path).iter_rows():
        pass


@pytest.mark.parametrize(
    ("file", "key"), [("acled/good/current.csv", "event_id_cnty"), ("ucdp_ged/good/final_with_tags.csv", "id")]
)
def test_csv_rows_take_no_more_than_a_few_walks_over_them(file: str, key: str, tmp_path: Path) -> None:
    some = pl.read_csv(CORPUS / file, infer_schema=False).filter(
        ~pl.any_horizontal(pl.all().str.starts_with("#").fill_null(False))
    )
    many = pl.concat([some] * (40_000 // some.height + 1)).head(40_000)
    text = next(name for name in ("notes", "source_article") if name in many.columns)
    many = many.with_columns(
        pl.int_range(many.height).cast(pl.String).alias(key),
        (pl.col(text) + pl.lit(" words of a report, one after another" * 6)).alias(text),
    )
    many.write_csv(tmp_path / "many.csv")
    path = tmp_path / "many.csv"
    # Seen: 2.3 walks.
    assert _seconds(lambda: _read(path, 40_000)) < 5 * _seconds(lambda: _walked(path))


def test_many_facts_of_parquet_take_less_than_a_walk_over_them(tmp_path: Path) -> None:
    count = 300_000
    begins = pl.int_range(0, count, eager=True).cast(pl.Datetime("us", "UTC"))
    facts = conform(
        pl.DataFrame(
            {
                "id": pl.int_range(0, count, eager=True).cast(pl.String).str.zfill(16),
                "kind": pl.repeat("event", count, eager=True),
                "act": pl.repeat("fire.mortar", count, eager=True),
                "happened_from": begins,
                "happened_to": begins.dt.offset_by("1us"),
                "origin": pl.repeat("monitor", count, eager=True),
                "source": pl.repeat("post", count, eager=True),
            }
        )
    )
    path = tmp_path / "facts.parquet"
    facts.write_parquet(path)
    # Seen: a fifth of it.
    assert _seconds(lambda: _read(path, count)) < _seconds(lambda: _gone_through(path))
