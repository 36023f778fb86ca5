"""Parquet files read lazily, a slice at a time; a damaged one is refused, never a fault."""

from collections.abc import Iterator

import polars as pl

from servanda.evidence.report import Report

ROWS_PER_BATCH = 250_000


def height(report: Report) -> int:
    """How many rows the file has; refuses a damaged one (EVD007)."""
    try:
        found: int = pl.scan_parquet(report.parquet()).select(pl.len()).collect().item()
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as error:
        raise report.damaged_parquet(error) from None
    return found


def one_slice(report: Report, begin: int, length: int, columns: list[str] | None = None) -> pl.DataFrame:
    """Some of the file's rows in order, only the columns asked for; refuses a damaged file (EVD007)."""
    try:
        lazy = pl.scan_parquet(report.parquet()).slice(begin, length)
        return (lazy if columns is None else lazy.select(columns)).collect()
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as error:
        raise report.damaged_parquet(error) from None


def slices(report: Report, columns: list[str] | None = None) -> Iterator[pl.DataFrame]:
    """The file's rows in order, ``ROWS_PER_BATCH`` at a time, only the columns asked for."""
    for begin in range(0, height(report), ROWS_PER_BATCH):
        yield one_slice(report, begin, ROWS_PER_BATCH, columns)
