"""What may be published, as types: counts that single nobody out, facts without what leads to persons and places.

A renderer takes a ``Bulletin`` alone, and a bulletin is made of these types: nothing of another class has a field to
stand in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import polars as pl

#: A count below this, and above none, is not published.
LEAST: Final = 5


@dataclass(frozen=True, slots=True, order=True)
class PublicCount:
    """A count as it may be published: nought, or ``LEAST`` and more; ``value`` None stands for what is withheld.

    Made by ``of``; a small count of incidents cannot be put into one. ``promises``: it counts clauses, duties or days,
    which are no incidents and single nobody out.
    """

    value: int | None
    promises: bool = False

    def __post_init__(self) -> None:
        if self.value is not None and 0 < self.value < LEAST and not self.promises:
            raise ValueError("a count so small is not published")

    @classmethod
    def of_promises(cls, n: int) -> "PublicCount":
        """A count of clauses, duties or days."""
        return cls(n, promises=True)

    @classmethod
    def of(cls, n: int) -> "PublicCount":
        """The count, or that it is too small to tell."""
        return cls(None) if 0 < n < LEAST else cls(n)

    @property
    def withheld(self) -> bool:
        """Whether it is too small to tell, or would give away one that is."""
        return self.value is None


@dataclass(frozen=True, slots=True)
class PublicFacts:
    """Acts in a period as counts by region, day and kind: what parts of a bulletin are made from.

    ``table``: ``day`` (local date), ``region`` (name of a region or zone; null where not told), ``family`` (first word
    of the act), ``deaths`` (whole number), ``count``; one row per act, without id, hour, point, source or words.
    """

    table: "pl.DataFrame"
    zone: str
    first: date
    last: date

    def within(self, first: date, last: date) -> "PublicFacts":
        """Those of some days."""
        chosen = self.table.filter((self.table["day"] >= first) & (self.table["day"] <= last))
        return PublicFacts(chosen, self.zone, first, last)


def public_facts(acts: Any) -> PublicFacts:
    """Acts without anything that leads to a person, a source or an exact place."""
    import polars as pl

    table = acts.table.select(
        "day",
        pl.col("area").alias("region"),
        pl.col("act").str.split(".").list.first().alias("family"),
        pl.col("deaths").fill_null(0.0).round().cast(pl.Int64),
        pl.col("count").round().cast(pl.Int64),
    )
    return PublicFacts(table, acts.zone, acts.begin, acts.end)


def counts_of(values: Mapping[str, int]) -> dict[str, PublicCount]:
    """Each count as it may be published."""
    return {name: PublicCount.of(n) for name, n in values.items()}
