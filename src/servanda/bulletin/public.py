"""What may be published, as types: counts that single nobody out, and nothing that leads to persons and places.

A renderer takes a ``Bulletin`` alone, and a bulletin is made of these types: nothing of another class has a field to
stand in.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from servanda.escalation import Acts

#: A count below this, and above none, is not published.
LEAST: Final = 5
#: Steps of a published share, of a hundred, and the most that is told of one.
_TENS: Final = 10
_MOST_SHARE: Final = 1_000
#: Words for a kind of region that sources write or leave out.
_KINDS: Final = frozenset({"oblast", "province", "governorate", "region", "district", "department", "county"})


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


@dataclass(frozen=True, slots=True, order=True)
class PublicShare:
    """A share of what was expected or usual, in whole tens of a hundred: too coarse to lead back to a count.

    Made by ``of``; a finer number cannot be put into one. ``percent``: 0 is less than five of a hundred.
    """

    percent: int

    def __post_init__(self) -> None:
        if self.percent % _TENS or not 0 <= self.percent <= _MOST_SHARE:
            raise ValueError("a share so fine is not published")

    @classmethod
    def of(cls, ratio: float) -> "PublicShare":
        """A ratio to the nearest ten of a hundred; ten times as much and more are one."""
        return cls(min(round(ratio * 100 / _TENS) * _TENS, _MOST_SHARE))


#: Nothing was counted, of what was counted.
NONE: Final = PublicCount(0)


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted in one period, as known at one cut-off: whole numbers that no renderer is given.

    ``acts``, ``deaths``, ``days``: acts, people killed, days with an act. ``regions``: both by region, "" where none is
    told. ``parties``: both by who is recorded to have acted, "" where nobody is.
    """

    acts: int
    deaths: int
    days: int
    regions: Mapping[str, tuple[int, int]]
    parties: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def counts_of(acts: Acts, same: Mapping[str, str] | None = None) -> Counts:
    """Acts without anything that leads to a person, a source or a place. ``same``: as ``same_regions`` has it."""
    import polars as pl

    table = acts.table.select(
        "day",
        pl.col("area").fill_null("").replace(dict(same or {})).alias("region"),
        pl.col("actor").fill_null("").alias("party"),
        pl.col("deaths").fill_null(0.0).round().cast(pl.Int64),
        pl.col("count").round().cast(pl.Int64),
    )

    def by(column: str) -> dict[str, tuple[int, int]]:
        sums = table.group_by(column, maintain_order=True).agg(pl.col("count").sum(), pl.col("deaths").sum())
        return {name: (int(count), int(deaths)) for name, count, deaths in sums.iter_rows()}

    return Counts(
        int(table["count"].sum()), int(table["deaths"].sum()), table["day"].n_unique(), by("region"), by("party")
    )


def same_regions(names: Iterable[str]) -> Mapping[str, str]:
    """One name for a region that sources write with and without its kind: *Donetsk* is *Donetsk oblast* where both are.

    Told as two, it would be two lines, and what is too few in one of them withheld.
    """
    every = set(names)
    longer = {one.rpartition(" ")[0]: one for one in sorted(every) if one.rpartition(" ")[2].casefold() in _KINDS}
    return {short: whole for short, whole in longer.items() if short in every}
