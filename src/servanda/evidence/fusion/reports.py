"""One row of one source as numbers that can be compared with another source's row."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import polars as pl

from servanda.basis import content_hash
from servanda.evidence.fusion.codebook import CLASSES, PRECISION_M, Codebook, coded
from servanda.evidence.fusion.ordering import ascending, least_rows

Ints = npt.NDArray[np.integer[Any]]
Small = npt.NDArray[np.int16]
Medium = npt.NDArray[np.int32]
Floats = npt.NDArray[np.floating[Any]]

#: Lower edges of the levels of people killed, in thousandths of a person.
_LEVELS: Final = np.array([0, 1, 2, 3, 5, 9, 17, 33, 65, 129]) * 1_000
N_LEVELS: Final = len(_LEVELS)
ACTS: Final = 3
NAMES: Final = 3
_OF_EVENTS: Final = (
    "_report", "_at", "act", "act_ppm", "source", "lat", "lon", "radius_m", "happened_from", "happened_to", "actor",
    "side_1", "side_2",
)  # fmt: skip
#: Nearer the poles than this a degree of longitude is taken for no shorter.
_LEAST_COS: Final = 1e-3


@dataclass(frozen=True, slots=True)
class Reports:
    """Reports, one array of each; ``-1`` stands for unknown.

    ``tie``: the smallest fact id of the report as a number. ``group``: source and class of stated precision. Times in
    minutes since 1970, half-open. ``cos``: of the latitude. ``acts`` and ``families`` (their first parts): codes of up
    to three acts, the likeliest first. ``names``: codes of those named as acting or involved. ``killed`` in
    thousandths, ``level`` its class. The narrow types keep what lies near in the world near in the processor's cache.
    """

    tie: npt.NDArray[np.uint64]
    lat: Floats
    lon: Floats
    cos: Floats
    begin: Medium
    end: Medium
    source: Small
    group: Small
    acts: Small
    families: Small
    names: Medium
    level: Small
    killed: Floats

    def __len__(self) -> int:
        return len(self.tie)

    def taken(self, rows: Ints, side_by_side: bool = False) -> "Reports":
        """The reports at these positions."""

        def column(name: str) -> Any:
            return np.take(getattr(self, name), rows, axis=0)

        names = [one.name for one in fields(self)]
        if not side_by_side:
            return Reports(*map(column, names))
        with ThreadPoolExecutor(2) as threads:
            return Reports(*threads.map(column, names))

    def followed_by(self, others: "Reports") -> "Reports":
        """These reports, then the others."""
        return Reports(*(np.concatenate([getattr(self, one.name), getattr(others, one.name)]) for one in fields(self)))


def numbered(facts: pl.DataFrame, codes: Codebook) -> Reports:
    """The reports of facts that bear ``_report``, 0 to n-1, and ``_at``, each with at least one event."""
    events = facts.lazy().filter(pl.col("kind") == "event").select(_OF_EVENTS).collect()
    report = events["_report"].to_numpy()
    events = events[ascending(report, -events["act_ppm"].to_numpy(), events["_at"].to_numpy())]
    report = events["_report"].to_numpy()
    first = events.filter(np.append(True, report[1:] != report[:-1])[: len(report)])
    least = facts["id"].gather(least_rows(facts["_report"].to_numpy(), facts["_at"].to_numpy(), len(first)))
    lat = first["lat"].to_numpy()
    source = coded(first["source"], codes.sources)
    stated = np.searchsorted(np.array(PRECISION_M), first["radius_m"].fill_null(1e9).to_numpy())
    acts = _listed(report, coded(events["act"], codes.acts), len(first))
    killed = _killed(facts, len(first))
    begin = _minutes(first["happened_from"])
    return Reports(
        tie=_ties(least),
        lat=lat,
        lon=first["lon"].to_numpy(),
        cos=np.maximum(np.cos(np.radians(lat)), _LEAST_COS),
        begin=begin,
        end=np.maximum(_minutes(first["happened_to"].dt.offset_by("59999999us")), begin + 1),
        source=source.astype(np.int16),
        group=(source * CLASSES + stated).astype(np.int16),
        acts=acts.astype(np.int16),
        families=np.where(acts < 0, -1, np.append(codes.families, 0)[acts]).astype(np.int16),
        names=np.stack([coded(first[name], codes.names) for name in ("actor", "side_1", "side_2")], axis=1).astype(
            np.int32
        ),
        level=np.where(killed < 0, -1, np.searchsorted(_LEVELS, killed, "right") - 1).astype(np.int16),
        killed=killed,
    )


def _minutes(instants: pl.Series) -> Medium:
    return np.asarray(instants.dt.epoch("us").to_numpy() // 60_000_000, dtype=np.int32)


def _ties(ids: pl.Series) -> npt.NDArray[np.uint64]:
    """Content hashes as numbers; ids that are no hash are hashed."""
    ties = ids.str.to_integer(base=16, dtype=pl.UInt64, strict=False)
    if ties.null_count():
        ties = pl.Series([int(content_hash(str(one).encode())[:16], 16) for one in ids], dtype=pl.UInt64)
    return np.asarray(ties.to_numpy(), dtype=np.uint64)


def _listed(rows: Ints, codes: Ints, count: int) -> Ints:
    """The first codes of each report in a row; ``rows`` is ascending."""
    starts = np.searchsorted(rows, np.arange(count))
    place = np.arange(len(rows)) - starts[rows]
    table = np.full((count, ACTS), -1, dtype=np.int64)
    kept = place < ACTS
    table[rows[kept], place[kept]] = codes[kept]
    return table


def _killed(facts: pl.DataFrame, count: int) -> Floats:
    rows = facts.filter((pl.col("act") == "casualties.killed") & pl.col("quantity_milli").is_not_null())
    summed = rows.group_by("_report").agg(pl.col("quantity_milli").sum())
    killed = np.full(count, -1.0)
    killed[summed["_report"].to_numpy()] = summed["quantity_milli"].to_numpy()
    return killed
