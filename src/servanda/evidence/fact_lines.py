"""Which line a fact stands on: of the table it was taken from, or of the file it was first read from."""

import polars as pl


def own_lines(facts: pl.DataFrame, table: pl.DataFrame) -> pl.DataFrame:
    """The facts that say which file they were read from with their line there, not their row of this table.

    ``table``: the rows as they stood, with their number in ``_row``.
    """
    if not len(facts) or "row" not in table.columns or not facts["input"].is_not_null().any():
        return facts
    told = table.select(
        pl.col("_row").cast(pl.Int64).alias("row"), pl.col("row").cast(pl.Int64, strict=False).alias("_told")
    )
    own = pl.when(pl.col("input").is_not_null()).then(pl.coalesce("_told", "row")).otherwise("row").alias("row")
    return facts.join(told, on="row", how="left", maintain_order="left").with_columns(own).drop("_told")
