"""One column of facts as small integers: each distinct word is read once, and looked up ever after."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.hash_places import HashPlaces

if TYPE_CHECKING:
    import polars as pl

Codes = npt.NDArray[np.int64]
#: Below this many rows a Python dictionary is quicker than Polars' own.
FEW: Final = 4_000


class WordTable:
    """What is made of each distinct word of a column, one row of 64-bit words per code; code 0 stands for no word.

    ``read`` makes the row of a word (or of None); it is called once per distinct word.
    """

    def __init__(self, read: Callable[[str | None], npt.NDArray[np.uint64]]) -> None:
        self._read = read
        first = read(None)
        self._codes: dict[str | None, int] = {None: 0}
        self._rows = np.zeros((64, len(first)), np.uint64)
        self._rows[0] = first
        self._places = HashPlaces(np.zeros(0, np.uint64))

    def of(self, column: "pl.Series") -> npt.NDArray[np.uint64]:
        """What was made of each row's word; a single row that stands for all where no row has a word."""
        if column.null_count() == len(column):
            return self._rows[:1]
        return self.full(column)

    def full(self, column: "pl.Series") -> npt.NDArray[np.uint64]:
        """What was made of each row's word."""
        codes = self.codes(column)  # first: a word not met before may take the rows to a larger table
        found: npt.NDArray[np.uint64] = self._rows[codes]
        return found

    def codes(self, column: "pl.Series") -> Codes:
        """The code of each row's word."""
        if len(column) < FEW:
            known = self._codes
            return np.array([known[word] if word in known else self._new(word) for word in column.to_list()], np.int64)
        return self._codes_of_many(column)

    def _codes_of_many(self, column: "pl.Series") -> Codes:
        if column.null_count() == len(column):
            return np.zeros(len(column), np.int64)
        hashes = column.hash().to_numpy()
        found = self._places.find(hashes)
        unmet = found < 0
        if unmet.any():
            self._meet(column, unmet)
            found = self._places.find(hashes)
        return found

    def _meet(self, column: "pl.Series", unmet: npt.NDArray[np.bool_]) -> None:
        import polars as pl

        words = column.filter(pl.Series(unmet)).unique().to_list()
        for word in words:
            if word not in self._codes:
                self._new(word)
        known = list(self._codes)
        self._places = HashPlaces(pl.Series(known, dtype=pl.String).hash().to_numpy())

    def _new(self, word: str | None) -> int:
        code = len(self._codes)
        if code == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        self._rows[code] = self._read(word)
        self._codes[word] = code
        return code
