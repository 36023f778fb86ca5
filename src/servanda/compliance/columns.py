"""Columns of facts as arrays. A hundred rows are read through Python: a Polars query costs more than they do."""

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from servanda.compliance.word_table import FEW

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]


def instants(column: "pl.Series") -> Integers:
    """Instants as microseconds UTC; none may be missing."""
    return column.to_numpy().view(np.int64)


def integers(column: "pl.Series", absent: int) -> Integers:
    """Whole numbers, ``absent`` where there is none."""
    if column.null_count():
        if len(column) < FEW:
            return np.array([absent if value is None else value for value in column.to_list()], np.int64)
        column = column.fill_null(absent)
    return column.to_numpy().astype(np.int64, copy=False)


def numbers(column: "pl.Series", absent: float) -> npt.NDArray[np.float64]:
    """Numbers, ``absent`` where there is none."""
    if column.null_count():
        if len(column) < FEW:
            return np.array([absent if value is None else value for value in column.to_list()], np.float64)
        column = column.fill_null(absent)
    return column.to_numpy().astype(np.float64, copy=False)


def missing(column: "pl.Series") -> Booleans:
    """Where there is no value."""
    count = column.null_count()
    if count in (0, len(column)):
        return np.full(len(column), count > 0)
    if len(column) < FEW:
        return np.array([value is None for value in column.to_list()])
    return column.is_null().to_numpy()


def hashes(column: "pl.Series", otherwise: "pl.Series") -> npt.NDArray[np.uint64]:
    """A hash of each word, of ``otherwise`` where there is none; equal words have equal hashes within one run."""
    empty = column.null_count()
    if empty == len(column):
        return otherwise.hash().to_numpy()
    found = column.hash().to_numpy()
    return np.where(missing(column), otherwise.hash().to_numpy(), found) if empty else found
