"""Fusion by a fixed window and taxonomies: no learning, for small tables whose coding schemes a person has aligned.

The rule of MELTT (Donnay, Dunford, McGrath, Backer and Cunningham, Journal of Conflict Resolution 63(5), 2019): two
entries of two sources may be one where their begins and their ends lie within so many days, their points within so many
kilometres, and every taxonomy agrees at some level; of several candidates the one that agrees at finer levels, then
the nearer in place, then in time. An entry of several days (an episode) is matched with episodes only; one that might
match an event is flagged for a person to look at. Sources are taken in turn: each new one is compared with what
stands so far, and at most one entry of a source is in a match.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl

from servanda.basis import Refusal
from servanda.evidence.fusion.codes import FusionCode
from servanda.evidence.fusion.reports import Floats, Ints

#: MELTT's kilometres of a degree.
_KM_A_DEGREE: Final = 111.111
_NEEDED: Final = ("id", "source", "first_day", "last_day", "lon", "lat")


@dataclass(frozen=True, slots=True)
class WindowFused:
    """``members``: match (id of the entry that stands for it), entry, source. ``flagged``: episode, event."""

    members: pl.DataFrame
    flagged: pl.DataFrame

    @property
    def entries(self) -> int:
        """How many entries went in."""
        return len(self.members)

    @property
    def unique(self) -> int:
        """How many different things they tell of."""
        return self.members["match"].n_unique()

    @property
    def matches(self) -> int:
        """How many of these several entries tell of."""
        return len(self.members.group_by("match").len().filter(pl.col("len") > 1))

    @property
    def removed(self) -> int:
        """How many entries are told by another that stands for them."""
        return self.entries - self.unique


def fuse_by_window(
    entries: pl.DataFrame,
    within_km: float,
    within_days: int,
    taxonomies: Mapping[str, pl.DataFrame],
    order: Sequence[str] | None = None,
) -> WindowFused:
    """Match entries by window and taxonomies.

    ``entries``: id, source, first_day, last_day (dates), lon, lat, and one column per taxonomy. ``taxonomies``: per
    column a table of source, category and levels from fine to coarse. ``order``: the sources in turn; by default the
    largest first. Refuses a column that is absent (FUS002) and a category its taxonomy does not hold (FUS003).
    """
    wanted = [*_NEEDED, *taxonomies]
    if absent := [name for name in wanted if name not in entries.columns]:
        raise Refusal(
            FusionCode.NO_SUCH_RULE_COLUMN, f"columns absent: {', '.join(absent)}", f"give {', '.join(wanted)}"
        )
    entries = entries.sort("id")
    levels = [_levels(entries, name, table) for name, table in taxonomies.items()]
    ids, sources = entries["id"].to_list(), entries["source"].to_list()
    first, last = (entries[name].cast(pl.Date).to_physical().to_numpy() for name in ("first_day", "last_day"))
    points = np.radians(entries.select("lat", "lon").to_numpy())
    if order is None:
        sizes = (
            entries.group_by("source")
            .agg(pl.len().alias("n"), pl.col("id").min())
            .sort("n", "id", descending=[True, False])
        )
        order = sizes["source"].to_list()
    stands: list[int] = []
    match = np.arange(len(ids))
    for source in order:
        new = [n for n, one in enumerate(sources) if one == source]
        for one, other in _best(stands, new, first, last, points, levels, within_km, within_days):
            match[other] = one
        stands += [n for n in new if match[n] == n]
    flagged = [
        (ids[a], ids[b])
        for a in stands
        for b in stands
        if first[a] != last[a] and first[b] == last[b] and sources[a] != sources[b]
        and first[a] - within_days <= first[b] <= last[a] + within_days
        and _km(points, np.array([a]), np.array([b]))[0] <= within_km
        and _fit(levels, np.array([a]), np.array([b]))[0] >= 0
    ]  # fmt: skip
    return WindowFused(
        pl.DataFrame({"match": [ids[n] for n in match.tolist()], "entry": ids, "source": sources}),
        pl.DataFrame(flagged, schema={"episode": pl.String, "event": pl.String}, orient="row"),
    )


def _levels(entries: pl.DataFrame, name: str, table: pl.DataFrame) -> Ints:
    """Per entry its codes from fine to coarse; codes of two columns never mix."""
    source, category, *steps = table.columns
    clean = table.with_columns(pl.col(one).cast(pl.String).str.strip_chars() for one in table.columns)
    left = entries.select(
        pl.col("source").alias(source), pl.col(name).cast(pl.String).str.strip_chars().alias(category)
    )
    found = left.join(
        clean.unique([source, category], keep="first", maintain_order=True),
        on=[source, category],
        how="left",
        maintain_order="left",
    )
    if found[steps[0]].null_count():
        strange = found.filter(pl.col(steps[0]).is_null()).row(0)
        raise Refusal(
            FusionCode.NO_CATEGORY,
            f"the taxonomy {name} has no category {strange[1]!r} of the source {strange[0]!r}",
            "add a row for it",
        )
    return np.stack([found[step].rank("dense").to_numpy().astype(np.int64) for step in steps], axis=1)


def _best(
    stands: list[int], new: list[int], first: Ints, last: Ints, points: Floats, levels: list[Ints], km: float, days: int
) -> list[tuple[int, int]]:
    a, b = (one.ravel() for one in np.meshgrid(np.array(stands, int), np.array(new, int), indexing="ij"))
    near = (np.abs(first[a] - first[b]) <= days) & (np.abs(last[a] - last[b]) <= days)
    near &= (first[a] == last[a]) == (first[b] == last[b])
    a, b = a[near], b[near]
    far, fit = _km(points, a, b), _fit(levels, a, b)
    kept = (far <= km) & (fit >= 0)
    a, b, far, fit = a[kept], b[kept], far[kept], fit[kept]
    taken: set[int] = set()
    found: list[tuple[int, int]] = []
    for n in np.lexsort((b, a, np.abs(first[a] - first[b]), far, fit)).tolist():
        if int(a[n]) not in taken and int(b[n]) not in taken:
            taken |= {int(a[n]), int(b[n])}
            found.append((int(a[n]), int(b[n])))
    return found


def _fit(levels: list[Ints], a: Ints, b: Ints) -> Floats:
    """Mean over taxonomies of the finest level that agrees, 0 finest and 1 coarsest; -1 where one agrees at none."""
    total = np.zeros(len(a))
    for codes in levels:
        same = codes[a] == codes[b]
        finest = np.where(same.any(axis=1), same.argmax(axis=1) / max(1, codes.shape[1] - 1), np.nan)
        total = total + finest
    return np.nan_to_num(total / max(1, len(levels)), nan=-1.0)


def _km(points: Floats, a: Ints, b: Ints) -> Floats:
    (lat_a, lon_a), (lat_b, lon_b) = points[a].T, points[b].T
    turn = lon_a - lon_b
    across = np.cos(lat_b) * np.sin(turn)
    along = np.cos(lat_a) * np.sin(lat_b) - np.sin(lat_a) * np.cos(lat_b) * np.cos(turn)
    level = np.sin(lat_a) * np.sin(lat_b) + np.cos(lat_a) * np.cos(lat_b) * np.cos(turn)
    return np.asarray(np.degrees(np.arctan2(np.hypot(across, along), level)) * _KM_A_DEGREE)
