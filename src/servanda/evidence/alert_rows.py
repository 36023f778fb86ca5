"""What lists of alerts share: local times to the second, one fact per place of a row, no claim about fire."""

import hashlib
from collections.abc import Mapping

import polars as pl

from servanda.basis import known_zone
from servanda.evidence.days import EARLIEST, LATEST
from servanda.evidence.facts import conform
from servanda.evidence.row_ids import ID_LENGTH
from servanda.evidence.source import Source

_INSTANT = pl.Datetime("us", "UTC")


def local_seconds(texts: pl.Expr, form: str, zone: str) -> tuple[pl.Expr, pl.Expr]:
    """The span of a local second: its begin, and its end in UTC; null where the text is no such time.

    In the hour that a change of clocks repeats a local second is two; the span runs from the first to the last.
    """
    known_zone(zone)
    local = texts.str.to_datetime(form, time_unit="us", strict=False)
    local = pl.when(local.dt.year().is_between(EARLIEST, LATEST)).then(local)
    first, last = (
        local.dt.replace_time_zone(zone, ambiguous=which, non_existent="null").cast(_INSTANT)
        for which in ("earliest", "latest")
    )
    return first, last.dt.offset_by("1s")


def facts(rows: pl.DataFrame, acts: Mapping[str, str], source: Source) -> pl.DataFrame:
    """One fact per place of each row, in the order of the input.

    ``rows``: ``_row``, ``_digest``, ``source_code`` (a key of ``acts``), ``happened_from``, ``happened_to``,
    ``_places`` (a list of names), and what else of the facts table the source has.
    """
    placed = (
        rows.with_columns(pl.int_ranges(pl.col("_places").list.len()).alias("_part"))
        .explode("_places", "_part")
        .with_columns(
            pl.col("_places").alias("place"),
            pl.lit("act").alias("kind"),
            pl.col("source_code").replace_strict(dict(acts), default=None, return_dtype=pl.String).alias("act"),
            pl.lit(source.origin).alias("origin"),
            pl.lit(source.id).alias("source"),
            pl.lit(source.mark, pl.String).alias("mark"),
            pl.col("_row").alias("row"),
        )
    )
    ids = [_id(digest, part) for digest, part in placed.select("_digest", "_part").iter_rows()]
    placed = placed.with_columns(pl.Series("id", ids, dtype=pl.String))
    return conform(placed.drop("_row", "_digest", "_places", "_part"))


def _id(digest: str, part: int) -> str:
    """The id of a row's place: the first is the row's own."""
    return (hashlib.sha256(f"{digest}#{part}".encode()).hexdigest() if part else digest)[:ID_LENGTH]
