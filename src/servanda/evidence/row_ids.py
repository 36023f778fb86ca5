"""Content hashes of source rows: the same row of the same source has the same id on every machine."""

import hashlib
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

#: A digest is 64 hex digits and a fact's id a quarter of it: one row can bear four facts, hashed once.
ID_LENGTH: Final = 16
_BETWEEN: Final = "\x1f"


def digests(frame: pl.DataFrame, columns: Sequence[str], source: str) -> pl.Series:
    """SHA-256 (hex) of each row: the source id, the columns' names in order, then their values."""
    names = sorted(columns)
    begin = pl.lit(_BETWEEN.join([source, *names]))
    values = [pl.col(name).cast(pl.String).fill_null("") for name in names]
    text = frame.select(pl.concat_str([begin, *values], separator=_BETWEEN).alias("text"))["text"]
    return pl.Series("digest", [hashlib.sha256(row.encode()).hexdigest() for row in text.to_list()], dtype=pl.String)


class Repeats:
    """Remembers what earlier batches of one input held, so that repeats across batches are seen."""

    def __init__(self) -> None:
        self._ids: list[pl.Series] = []
        self._hashes: npt.NDArray[np.uint64] = np.empty(0, np.uint64)
        self._times: dict[str, int] = {}

    def again(self, ids: pl.Series) -> pl.Series:
        """True where an id came before, in this batch or an earlier one; null ids never repeat."""
        given = ids.drop_nulls()
        earlier = list(self._ids)
        self._ids.append(given)
        # Two sorted runs merge in linear time; equal hashes are rare: the ids themselves are compared then.
        hashes = np.concatenate([self._hashes, np.sort(given.hash().to_numpy())])
        hashes.sort(kind="stable")
        self._hashes = hashes
        if not (hashes[1:] == hashes[:-1]).any():
            return pl.repeat(False, len(ids), eager=True)
        repeated = ~ids.is_first_distinct()
        for seen in earlier:
            repeated = repeated | ids.is_in(seen.implode())
        return (repeated & ids.is_not_null()).fill_null(False)

    def distinct(self, digest: pl.Series) -> pl.Series:
        """The digests with the second and later of equal rows told apart by their number.

        For sources without ids of their own: two equal rows are two events, and which of them is first does
        not matter because they are equal.
        """
        found: list[str] = []
        for value in digest.to_list():
            times = self._times.get(value, 0) + 1
            self._times[value] = times
            found.append(value if times == 1 else hashlib.sha256(f"{value}#{times}".encode()).hexdigest())
        return pl.Series(digest.name, found, dtype=pl.String)
