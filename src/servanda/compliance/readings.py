"""Which facts are readings of the same words, and which tell of one incident; by content hash, never by order.

Where a chance is drawn for a fact the hash is one without names: see ``nameless``.
"""

from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import content_hash

if TYPE_CHECKING:
    import polars as pl

Hashes = npt.NDArray[np.uint64]
#: Facts of one source row about one time are readings of the same words.
_ONE_READING: Final = ("source", "input", "row", "happened_from", "happened_to", "recorded")
#: What a source says of a fact without saying who: no id, no party, no words of its own, no tie to another fact
#: or to the bytes of a file.
_NAMELESS: Final = (
    *(name for name in _ONE_READING if name != "input"),
    "kind", "act", "act_ppm", "source_code", "lon", "lat", "radius_m", "place", "admin1", "admin2",
    "quantity_milli", "unit", "low_milli", "high_milli", "weapon", "calibre_mm", "item", "origin", "reliability",
    "credibility", "sources", "status", "mark",
)  # fmt: skip
_BETWEEN: Final = "\x1f"


def nameless(facts: "pl.DataFrame") -> Hashes:
    """A hash of each fact that stays the same when the parties' names are exchanged in it, and its id with them.

    Facts equal in source, row, times, act, point, place, quantity, weapon and grades have the same one: what is drawn
    by it is drawn for all of them together. A fact's row tells it from every other of its source.
    """
    import polars as pl

    values = [pl.col(name).cast(pl.String).fill_null("") for name in _NAMELESS]
    whole = facts.select(pl.concat_str(values, separator=_BETWEEN).alias("whole"))["whole"]
    return np.array([int(content_hash(one.encode()), 16) for one in whole.to_list()], dtype=np.uint64)


def drawn_by_incident(facts: "pl.DataFrame", reading: Hashes) -> Hashes:
    """The least number of a reading of the incident that each fact names; else that of its own reading."""
    import polars as pl

    table = facts.select("incident", reading=pl.Series(reading, dtype=pl.UInt64))
    one = pl.when(pl.col("incident").is_null()).then("reading").otherwise(pl.col("reading").min().over("incident"))
    return table.select(one.alias("reading"))["reading"].to_numpy()


def readings(facts: "pl.DataFrame", tie: Hashes) -> Hashes:
    """The same number for all facts read out of one source row about one time: the least of their hashes."""
    import polars as pl

    table = facts.select(*_ONE_READING, tie=pl.Series(tie, dtype=pl.UInt64))
    one = pl.when(pl.col("row").is_null()).then("tie").otherwise(pl.col("tie").min().over(_ONE_READING))
    return table.select(one.alias("tie"))["tie"].to_numpy()
