"""Neighbours on the map: which areas of a case lie beside each other, and what each draws from those beside it.

Two areas are neighbours where no third lies within the circle between them (Gabriel and Sokal, Systematic Zoology
18(3), 1969), and they are no farther apart than 250 km. An area's place is the middle of where its acts were.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
#: Farther apart, areas are no neighbours, whatever lies between them.
FARTHEST_M: Final = 250_000.0
#: So many areas have their neighbours looked for; beyond, each has none.
MOST_AREAS: Final = 400
#: An area's own rate counts against its neighbours' as if so great a share of a window more had been seen of theirs.
THEIRS: Final = 1 / 6
_EARTH_M: Final = 6_371_000.0
_GOLDEN: Final = (0.6180339887498949, 0.7548776662466927)


@dataclass(frozen=True, slots=True)
class Beside:
    """Counts (areas, periods) of every area, and per unit of a history the rows of those beside it."""

    counts: Floats
    rows: tuple[tuple[int, ...], ...]

    def before(self, cut: int) -> "Beside":
        """The same as known at a cut: a copy that ends there."""
        held = self.counts[:, :cut].copy()
        held.setflags(write=False)
        return Beside(held, self.rows)


def beside_each(places: Floats) -> tuple[tuple[int, ...], ...]:
    """Per area the rows of its neighbours. ``places`` (areas, 2): longitude and latitude in degrees, NaN unknown."""
    known = np.flatnonzero(np.isfinite(places).all(axis=1))[:MOST_AREAS]
    lon, lat = np.radians(places[known]).T
    on = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    apart = ((on[:, None] - on[None]) ** 2).sum(axis=2)
    found: list[tuple[int, ...]] = [()] * len(places)
    for n, row in enumerate(known.tolist()):
        between = (apart[n][None] + apart < apart[n][:, None] - 1e-15).any(axis=1)
        near = ~between & (apart[n] <= (FARTHEST_M / _EARTH_M) ** 2)
        near[n] = False
        found[row] = tuple(known[near].tolist())
    return tuple(found)


def pooled(own: Floats, theirs: Floats, asked: npt.NDArray[np.int64]) -> Floats:
    """The last periods of an area and its neighbours over again, all brought to one rate: (periods asked, paths).

    ``own`` (periods,), ``theirs`` (neighbours, periods). The rate is the area's own, drawn towards its neighbours' mean
    as far as its own past is short. What is no whole count is rounded up as often as it should be.
    """
    window = len(own)
    every = np.concatenate([own[None], theirs])
    prior = THEIRS * window
    rate = (own.sum() + prior * theirs.mean()) / (window + prior)
    starts = np.arange(window)
    paths = every[:, (starts + (asked - 1)[:, None]) % window].transpose(1, 0, 2).reshape(len(asked), -1)
    mean = every.mean()
    if mean <= 0:
        return np.asarray(paths, dtype=np.float64)
    moved = paths * (rate / mean)
    whole = np.floor(moved)
    at = np.arange(paths.shape[1]) * _GOLDEN[0] + (np.arange(len(asked)) * _GOLDEN[1])[:, None]
    return np.asarray(whole + (moved - whole > at % 1), dtype=np.float64)
