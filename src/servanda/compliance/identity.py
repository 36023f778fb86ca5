"""What tells facts apart: the content hash of each, the fact it takes the place of, and the incident it tells of."""

import re
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import content_hash
from servanda.compliance.columns import missing
from servanda.compliance.word_table import FEW

if TYPE_CHECKING:
    import polars as pl

    from servanda.compliance.fact_run import FactRun

Unsigned = npt.NDArray[np.uint64]
_HASH: Final = re.compile(r"[0-9a-fA-F]{16}")
#: Facts of one source that agree in these are readings of one row about one time.
_ONE_ROW: Final = ("source", "input", "row", "happened_from", "happened_to", "recorded")


def ties(ids: "pl.Series") -> Unsigned:
    """Content hashes as integers; ids that are no hash are hashed."""
    import polars as pl

    if len(ids) < FEW:
        return np.array([_tie(one) for one in ids.to_list()], np.uint64)
    read = ids.str.to_integer(base=16, dtype=pl.UInt64, strict=False)
    # Sixteen characters that read as a number are digits but for a sign before them.
    odd = (read.is_null() | (ids.str.len_bytes() != 16) | ids.str.starts_with("+")).to_numpy()
    if not odd.any():
        return read.to_numpy()
    found = read.fill_null(0).to_numpy().copy()
    found[odd] = [_tie(one) for one in ids.filter(pl.Series(odd)).to_list()]
    return found


def revised(ids: "pl.Series") -> Unsigned:
    """The content hash of what each fact takes the place of; 0 for none."""
    if ids.null_count() == len(ids):
        return np.zeros(len(ids), np.uint64)
    return np.where(missing(ids), np.uint64(0), ties(ids.fill_null("")))


def _tie(id_: str) -> int:
    return int(id_ if _HASH.fullmatch(id_) else content_hash(id_.encode()), 16)


def incidents(facts: "FactRun", tie: Unsigned) -> Unsigned:
    """What each fact tells of: the incident it names, else its source row, told apart by time; else itself.

    One row of a source is one incident, unless it tells of several times (so much on each of these days).
    """
    import polars as pl

    row, named = facts["row"], facts["incident"]
    alone = row.null_count() == len(row) or (len(row) == len(tie) and _all_differ(row))
    found = tie
    if not alone:
        grouped = facts.table(_ONE_ROW).with_columns(tie=pl.Series(tie))
        first = pl.when(pl.col("row").is_null()).then("tie").otherwise(pl.col("tie").min().over(_ONE_ROW))
        found = grouped.select(first.alias("tie"))["tie"].to_numpy()
    if named.null_count() < len(named):
        found = np.where(missing(named), found, named.hash().to_numpy())
    return found


def _all_differ(column: "pl.Series") -> bool:
    if len(column) < FEW:
        return len(set(column.to_list())) == len(column)
    # Rows mostly come in the order they were read in: what only ascends never repeats.
    ascends = not column.null_count() and bool((np.diff(column.to_numpy()) > 0).all())
    return ascends or column.n_unique() == len(column)
