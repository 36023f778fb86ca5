"""Codes for what reports name: sources, acts, those involved; a code means equality with another and nothing else."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

Ints = npt.NDArray[np.int64]
#: Upper edges of the classes of stated precision, metres; the last class holds what states none.
PRECISION_M: Final = (1_500.0, 10_000.0, 30_000.0, 60_000.0)
CLASSES: Final = len(PRECISION_M) + 1


@dataclass(frozen=True, slots=True)
class Codebook:
    """Sources, acts and names in the order of their codes; a group is a source and a class of stated precision."""

    sources: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def extended(self, facts: pl.DataFrame) -> "Codebook":
        """With what these facts name in addition; codes given before stay."""
        people = pl.concat([facts[name].alias("name") for name in ("actor", "side_1", "side_2")])
        return Codebook(
            _more(self.sources, _by_size(facts)),
            _more(self.acts, facts["act"].unique().sort()),
            _more(self.names, people.drop_nulls().unique().sort()),
        )

    @property
    def families(self) -> Ints:
        """For each act, the number of its first part."""
        first: dict[str, int] = {}
        return np.array([first.setdefault(act.split(".")[0], len(first)) for act in self.acts], dtype=np.int64)

    @property
    def groups(self) -> tuple[tuple[str, int], ...]:
        """Every group, in the order of codes."""
        return tuple((source, stated) for source in self.sources for stated in range(CLASSES))


def coded(values: pl.Series, codes: tuple[str, ...]) -> Ints:
    """The code of each value, -1 for none."""
    found = values.cast(pl.String).cast(pl.Enum(codes)).to_physical().cast(pl.Int64).fill_null(-1)
    return np.asarray(found.to_numpy(), dtype=np.int64)


def _by_size(facts: pl.DataFrame) -> pl.Series:
    """Larger sources first, then by their smallest fact id, so that no name decides an order."""
    sizes = facts.group_by("source").agg(pl.len().alias("n"), pl.col("id").min())
    return sizes.sort("n", "id", descending=[True, False])["source"]


def _more(known: tuple[str, ...], values: pl.Series) -> tuple[str, ...]:
    seen = set(known)
    return (*known, *(value for value in values.to_list() if value not in seen))
