"""Where a region is, where the agreement draws it nowhere: squares of a coarse grid from which reports name it.

A square is the region's that most acts in it name, and is drawn once enough acts are known in it by the cut-off; it is
shaded by what the table says of the region and has no count of its own. A second table of counts, by squares, could be
set against the first, and what both withhold be found in the difference.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import numpy as np

from servanda.bulletin.public import LEAST
from servanda.escalation import Acts

#: Squares are as wide as this many quarters of a degree: the wider where the land is, at this width in degrees.
_WIDTHS: Final = ((2.0, 1), (8.0, 2), (360.0, 4))
#: Acts whose place is less sure than half a square say nothing of a square.
_DEGREE_M: Final = 111_195
QUARTERS: Final = 4
_BEFORE: Final = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Squares:
    """By region its squares of ``quarters`` quarters of a degree: column and row of each, west and south edge."""

    quarters: int
    by_region: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = ()


def squares_of(acts: Acts, same: Mapping[str, str], since: date | None = None) -> Squares:
    """The squares of each region with a name, from acts known. ``same``: one name for what sources write in two ways.

    ``since``: the day of signature; acts from half a year before it on are looked at.
    """
    import polars as pl

    named = acts.table if since is None else acts.table.filter(pl.col("day") >= since - _BEFORE)
    table = (
        named.filter(pl.col("lon").is_not_null() & pl.col("lat").is_not_null() & pl.col("area").is_not_null())
        .with_columns(pl.col("area").replace(dict(same)))
        .select("lon", "lat", "area", "count", pl.col("radius_m").fill_null(0.0))
    )
    if table.is_empty():
        return Squares(QUARTERS)
    across = max(float(np.ptp(np.quantile(table[name].to_numpy(), (0.02, 0.98)))) for name in ("lon", "lat"))
    quarters = next(width for least, width in _WIDTHS if across <= least)
    size = quarters / QUARTERS
    sums = (
        table.filter(pl.col("radius_m") <= size / 2 * _DEGREE_M)
        .with_columns(x=(pl.col("lon") / size).floor().cast(pl.Int64), y=(pl.col("lat") / size).floor().cast(pl.Int64))
        .group_by("x", "y", "area")
        .agg(pl.col("count").sum())
    )
    whole = pl.col("count").sum().over("x", "y")
    # Of two regions with as many acts in a square neither is drawn in it: no name is to win by its spelling.
    most = (pl.col("count") == pl.col("count").max().over("x", "y")) & (
        (pl.col("count") == pl.col("count").max().over("x", "y")).sum().over("x", "y") == 1
    )
    found: dict[str, list[tuple[int, int]]] = {}
    for x, y, area in sums.filter((whole >= LEAST) & most).sort("x", "y").select("x", "y", "area").iter_rows():
        found.setdefault(area, []).append((x, y))
    return Squares(quarters, tuple((area, tuple(squares)) for area, squares in sorted(found.items())))
