"""Some facts column by column; a column in which all say the same is held once, however many facts there are."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from servanda.compliance.word_table import FEW

if TYPE_CHECKING:
    import polars as pl

#: A column with more of its values missing than this share is mostly empty.
_MOSTLY: Final = 0.9


class FactRun:
    """A run of facts to be coded.

    ``frame``: their columns. ``same``: columns as series of one value, which holds for every fact of the run.
    ``at``: of these facts only, by their place in the frame, where given; columns are taken when they are read.
    ``more``: what reads a column that is not in the frame.
    """

    def __init__(
        self,
        frame: "pl.DataFrame",
        same: "Mapping[str, pl.Series] | None" = None,
        at: "np.ndarray[Any, Any] | None" = None,
        more: "Callable[[str], pl.Series] | None" = None,
    ) -> None:
        self._frame, self._known, self._at, self._more = frame, dict(same or {}), at, more
        self._read = dict(self._known)

    def __len__(self) -> int:
        return len(self._frame) if self._at is None else len(self._at)

    def __getitem__(self, name: str) -> "pl.Series":
        """A column; a series of one value where that holds for all."""
        if name not in self._read:
            whole = self._whole(name)
            if whole.null_count() == len(whole) > 0:
                whole = whole.head(1)
            elif self._at is not None:
                whole = _some(whole, self._at)
            self._read[name] = whole
        return self._read[name]

    def _whole(self, name: str) -> "pl.Series":
        if self._more is not None and name not in self._frame.columns:
            self._frame = self._frame.with_columns(self._more(name))
        return self._frame[name]

    def hashed(self, name: str) -> "pl.Series":
        """A hash of each word of a column, empty where there is none; equal words have equal hashes."""
        import polars as pl

        if hash_of(name) in self._frame.columns:
            return self[hash_of(name)]
        column = self[name]
        absent = column.null_count()
        if not absent:
            return column.hash()
        if absent == len(column):
            return pl.Series(name, [None], dtype=pl.UInt64)
        return pl.select(pl.when(column.is_not_null()).then(column.hash()).alias(name))[name]

    def full(self, name: str) -> "pl.Series":
        """A column with a value for each fact."""
        column = self[name]
        return column if len(column) == len(self) else column.new_from_index(0, len(self))

    def only(self, rows: "np.ndarray[Any, Any]", **same: "pl.Series") -> "FactRun":
        """Some of these facts, in the order given; of which is known what all of them say in some columns."""
        if len(rows) == len(self) and not same:
            return self
        return FactRun(self._frame, self._known | same, rows if self._at is None else self._at[rows], self._more)

    def table(self, columns: Sequence[str]) -> "pl.DataFrame":
        """Some columns as a table."""
        import polars as pl

        return pl.DataFrame([self.full(name).alias(name) for name in columns])


def _some(whole: "pl.Series", at: "np.ndarray[Any, Any]") -> "pl.Series":
    """Some of a column; of one that is mostly empty it is first seen whether anything is among them."""
    if len(at) > FEW and whole.null_count() > _MOSTLY * len(whole) and not whole.is_not_null().to_numpy()[at].any():
        return whole.clear(1)
    return whole[at]


def hash_of(column: str) -> str:
    """The name under which a frame holds the hashes of a column's words."""
    return f"_hash of {column}"
