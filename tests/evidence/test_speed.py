"""Large inputs stay quick: csv archives and our own table, read without Python code per row."""

import time
from pathlib import Path

import polars as pl
import pytest

import reader_corpus
from servanda.evidence import conform, read_all

pytestmark = pytest.mark.slow
CORPUS = reader_corpus.CORPUS


def _seconds(path: Path, rows: int) -> float:
    """Processor seconds of the quickest of three runs: what else the machine does is not this test's matter."""
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        batch = read_all(path)
        best = min(best, time.process_time() - begin)
        assert batch.accounted and batch.rows_read == rows and not batch.refusals.height
    return best


@pytest.mark.parametrize(
    ("file", "key"), [("acled/good/current.csv", "event_id_cnty"), ("ucdp_ged/good/final_with_tags.csv", "id")]
)
def test_a_hundred_thousand_csv_rows_in_two_seconds(file: str, key: str, tmp_path: Path) -> None:
    some = pl.read_csv(CORPUS / file, infer_schema=False).filter(
        ~pl.any_horizontal(pl.all().str.starts_with("#").fill_null(False))
    )
    many = pl.concat([some] * (100_000 // some.height + 1)).head(100_000)
    text = next(name for name in ("notes", "source_article") if name in many.columns)
    many = many.with_columns(
        pl.int_range(many.height).cast(pl.String).alias(key),
        (pl.col(text) + pl.lit(" words of a report, one after another" * 6)).alias(text),
    )
    many.write_csv(tmp_path / "many.csv")
    assert _seconds(tmp_path / "many.csv", 100_000) < 2


def test_a_million_facts_of_parquet_in_two_seconds(tmp_path: Path) -> None:
    count = 1_000_000
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
    facts.write_parquet(tmp_path / "facts.parquet")
    assert _seconds(tmp_path / "facts.parquet", count) < 2
