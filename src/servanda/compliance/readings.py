"""Which facts are readings of the same words, and which tell of one incident; by content hash, never by order."""

import re
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import content_hash

if TYPE_CHECKING:
    import polars as pl

Hashes = npt.NDArray[np.uint64]
_HASH: Final = re.compile(r"[0-9a-f]{16}")
#: Facts of one source row about one time are readings of the same words.
_ONE_READING: Final = ("source", "row", "happened_from", "happened_to", "recorded")


def hashes(texts: "pl.Series") -> Hashes:
    """Content hashes as integers; text that is none is hashed."""
    found = (one if _HASH.fullmatch(one) else content_hash(one.encode()) for one in texts.to_list())
    return np.array([int(one, 16) for one in found], dtype=np.uint64)


def readings(facts: "pl.DataFrame", tie: Hashes) -> Hashes:
    """The same number for all facts read out of one source row about one time: the least of their hashes."""
    import polars as pl

    table = facts.select(*_ONE_READING, tie=pl.Series(tie, dtype=pl.UInt64))
    one = pl.when(pl.col("row").is_null()).then("tie").otherwise(pl.col("tie").min().over(_ONE_READING))
    return table.select(one.alias("tie"))["tie"].to_numpy()


def incidents(facts: "pl.DataFrame", reading: Hashes) -> Hashes:
    """The same number for all facts that name one incident; else for all that are one reading."""
    found = reading.copy()
    named = facts["incident"].is_not_null()
    if named.any():
        found[named.to_numpy()] = [int(content_hash(name.encode()), 16) for name in facts["incident"].drop_nulls()]
    return found


def incident_of(facts: "pl.DataFrame") -> Hashes:
    """The same number for all of these facts that tell of one incident: by its name, else by their reading."""
    return incidents(facts, readings(facts, hashes(facts["id"])))
