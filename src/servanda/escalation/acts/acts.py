"""Acts as a table and as daily counts, with what was left out and what each source and side is seen of."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal

if TYPE_CHECKING:
    import polars as pl

What = Literal["incidents", "deaths"]
Areas = Literal["", "regions", "zones"]
#: A row that spans more days than this says no day that could be counted.
LONGEST_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class SourceSeen:
    """What one source contributes: its class, how many acts, first and last day, in how many it says who acted."""

    source: str
    origin: str
    acts: int
    first: date
    last: date
    who_acted: int


@dataclass(frozen=True, slots=True)
class SideSeen:
    """How one participant is seen: acts recorded as its own, acts naming it or a force of its side, their sources."""

    side: str
    acted: int
    named: int
    sources: int


@dataclass(frozen=True, slots=True)
class Acts:
    """Things that happened, one row each, over a span of local days.

    ``table`` (Polars, in order of time, ties by content hash): ``id``; ``from_us``, ``to_us`` (µs UTC, half-open);
    ``day`` (local date of its begin); ``span_days`` (days begun); ``date_only`` (a day or more: its hour is not known);
    ``recorded_us``; ``act``; ``actor`` (participant id, or a name outside the agreement; null unless the source records
    for sure who acted); ``side_1``, ``side_2``, ``toward`` likewise; ``area`` (by ``by``: the region a source names or
    the agreement's zone, the other where it has none, or null); ``zone``; ``lon``, ``lat``, ``radius_m``; ``place``;
    ``deaths``, ``deaths_low``, ``deaths_high``
    (null where not told); ``count`` (1, or the number a table or report states); ``origin``, ``source``, ``said_by``,
    ``clause``, ``note``.
    ``begin``, ``end``: first day, and the day after the last. ``left_out``: rows left out, by reason.
    """

    table: "pl.DataFrame"
    sort: str
    by: Areas
    zone: str
    parties: tuple[str, ...]
    begin: date
    end: date
    sources: tuple[SourceSeen, ...] = ()
    sides: tuple[SideSeen, ...] = ()
    left_out: Mapping[str, int] | None = None

    def __len__(self) -> int:
        return len(self.table)

    @property
    def days(self) -> int:
        """How many days the span has."""
        return (self.end - self.begin).days

    @property
    def attributed(self) -> int:
        """Of how many acts it is recorded for sure who acted."""
        return len(self.table) - self.table["actor"].null_count()

    def within(self, begin: date | None, end: date | None) -> "Acts":
        """The acts begun from a day on and before another."""
        first, last = max(begin or self.begin, self.begin), min(end or self.end, self.end)
        chosen = self.table.filter((self.table["day"] >= first) & (self.table["day"] < last))
        return replace(self, table=chosen, begin=first, end=max(first, last))

    def actors(self) -> tuple[str, ...]:
        """Who is recorded to have acted, most acts first; ties by the first act. Refuses (ESC001) where nobody is."""
        import polars as pl

        named = self.table.filter(pl.col("actor").is_not_null())
        if not len(named):
            raise Refusal(
                "ESC001",
                "of the acts counted none says who acted, so nothing can be told per participant",
                "read a source that records who acted, or ask by area",
                Place(self.sort),
            )
        order = named.with_row_index("at").group_by("actor").agg(pl.len().alias("n"), pl.col("at").min())
        return tuple(order.sort("n", "at", descending=[True, False])["actor"])

    def areas(self) -> tuple[str, ...]:
        """The areas with acts, most acts first; ties by the first act."""
        import polars as pl

        order = self.table.with_row_index("at").filter(pl.col("area").is_not_null())
        found = order.group_by("area").agg(pl.len().alias("n"), pl.col("at").min())
        return tuple(found.sort("n", "at", descending=[True, False])["area"])

    def chosen(self, *, area: str | None = None, actor: str | None = None) -> "pl.DataFrame":
        """The rows of one area, of one who acted, or both; all where neither is given."""
        table = self.table
        for column, value in (("area", area), ("actor", actor)):
            if value is not None:
                table = table.filter(table[column] == value)
        return table

    def of_ids(self, ids: Collection[str]) -> "Acts":
        """The acts with one of these ids, over the same days."""
        return replace(self, table=self.table.filter(self.table["id"].is_in(list(ids))))

    def daily(
        self, *, area: str | None = None, actor: str | None = None, what: What = "incidents"
    ) -> tuple[npt.NDArray[Any], npt.NDArray[np.float64]]:
        """Counts by local day over the whole span: days (datetime64[D]) and counts, zero where nothing is told.

        A row of several days counts on its first; one of more than a week on none (``undated`` tells how many).
        """
        import polars as pl

        table = self.chosen(area=area, actor=actor).filter(pl.col("span_days") <= LONGEST_DAYS)
        counts = np.zeros(self.days, np.float64)
        at = (table["day"] - self.begin).dt.total_days().to_numpy()
        value = (table["count"] if what == "incidents" else table["deaths"].fill_null(0.0)).to_numpy()
        np.add.at(counts, at, value)
        return np.arange(self.days).astype("timedelta64[D]") + np.datetime64(self.begin), counts

    def undated(self) -> int:
        """How many rows span more than a week, and so are in no daily count."""
        import polars as pl

        return int(self.table.select((pl.col("span_days") > LONGEST_DAYS).sum()).item())

    def day_of(self, n: int) -> date:
        """The n-th day of the span."""
        return self.begin + timedelta(days=n)
