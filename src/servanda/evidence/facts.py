"""The facts table as Polars sees it: its schema, an empty one, and making a table conform to it."""

from collections.abc import Mapping
from typing import Any, Final

import polars as pl

from servanda.basis import Place, Refusal
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.fact_columns import COLUMNS, WHOLE
from servanda.evidence.row_ids import digests

_DTYPES: Final[Mapping[str, pl.DataType]] = {
    "text": pl.String(),
    "int64": pl.Int64(),
    "int32": pl.Int32(),
    "int16": pl.Int16(),
    "int8": pl.Int8(),
    "number": pl.Float64(),
    "instant": pl.Datetime("us", "UTC"),
}
SCHEMA: Final = pl.Schema({column.name: _DTYPES[column.type] for column in COLUMNS})
#: What an absent column is filled with; every other absent column is null.
DEFAULTS: Final[Mapping[str, Any]] = {"act_ppm": WHOLE, "sources": 1}


def empty() -> pl.DataFrame:
    """A facts table without rows."""
    return pl.DataFrame(schema=SCHEMA)


def conform(frame: pl.DataFrame, place: Place | None = None) -> pl.DataFrame:
    """A table with at least the columns that have no default, completed, cast and put in order.

    ``recorded`` defaults to ``happened_to``, ``act_ppm`` and the ``actor_ppm`` of a named actor to 1,000,000,
    ``sources`` to 1, ``row`` to the row's number with a header counted as 1, ``id`` to the hash of the row.
    Refuses: a column that is not of the facts table or a needed one absent (EVD010), a column of another type
    (EVD014). Values are judged by ``validate``.
    """
    strange = [name for name in frame.columns if name not in SCHEMA]
    needed = [c.name for c in COLUMNS if c.required and c.name not in {*DEFAULTS, "id", "row", "recorded"}]
    absent = [name for name in needed if name not in frame.columns]
    if strange or absent:
        raise Refusal(
            EvidenceCode.MISSING_COLUMNS,
            "; ".join(
                [f"unknown columns: {', '.join(strange)}"] * bool(strange)
                + [f"columns absent: {', '.join(absent)}"] * bool(absent)
            ),
            "name the columns as docs/reference/readers/facts.md does",
            place,
        )
    if "row" not in frame.columns:
        frame = frame.with_row_index("row", offset=2)
    filled = [
        pl.col(name) if name in frame.columns else pl.lit(DEFAULTS.get(name), dtype).alias(name)
        for name, dtype in SCHEMA.items()
    ]
    try:
        table = frame.select(filled).cast(SCHEMA)
    except pl.exceptions.PolarsError as error:
        raise Refusal(
            EvidenceCode.WRONG_COLUMN_TYPE,
            f"a column is not of the type the facts table asks for: {str(error).splitlines()[0]}",
            "see the types in specs/facts.schema.json",
            place,
        ) from None
    table = table.with_columns(
        pl.col("recorded").fill_null(pl.col("happened_to")),
        pl.when(pl.col("actor").is_not_null()).then(pl.col("actor_ppm").fill_null(WHOLE)).alias("actor_ppm"),
        *(pl.col(name).fill_null(default) for name, default in DEFAULTS.items()),
    )
    return _with_ids(table)


def _with_ids(table: pl.DataFrame) -> pl.DataFrame:
    missing = table["id"].is_null()
    if not missing.any():
        return table
    # The line is left out, so that the same fact has the same id wherever it stands in a file.
    # So is what was worked out about it later: it is no part of what the source said.
    bare = table.filter(missing).drop("id", "row", "incident", "happened_ppm", "revises", "input")
    found = digests(bare, bare.columns, "facts").str.slice(0, 16)
    return table.with_columns(table["id"].clone().scatter(missing.arg_true(), found))
