"""Counted points made drawable: the same place once, and a grid where there are too many to tell apart."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from servanda.page.drawing.projection import Frame
from servanda.page.sections import Points

#: More distinct positions than this in one map are summed over a grid.
MOST_SIGNS: Final = 1_200
#: More signs than this carry no circle of uncertainty; nobody could read them.
MOST_RINGS: Final = 150
_GRID: Final = 64


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a layer: place in drawing units, count, uncertainty in metres (0: not stated)."""

    x: float
    y: float
    count: int
    radius_m: float
    layer: int


@dataclass(frozen=True, slots=True)
class Scatter:
    """The signs of all layers, biggest first; what was summed or left out, to be said in words."""

    signs: list[Sign]
    positions: int
    grid_m: float
    outside: int
    unplaced: int
    median_radius_m: float


def scatter(layers: tuple[Points, ...], frame: Frame) -> Scatter:
    """The layers' points in the frame, merged by place, over a grid when still too many."""
    merged, outside, unplaced, radii = [], 0, 0, []
    for lon, lat, count, radius, lost in map(_columns, layers):
        unplaced += lost
        x, y = frame.place(lon, lat)
        within = (x >= 0) & (x <= frame.wide) & (y >= 0) & (y <= frame.high)
        outside += int(count[~within].sum())
        radii.append(radius[within & (radius > 0)])
        merged.append(
            _merged(
                np.round(lon[within], 5),
                np.round(lat[within], 5),
                x[within],
                y[within],
                count[within],
                radius[within],
            )
        )
    positions = sum(len(m[0]) for m in merged)
    grid_m = 0.0
    if positions > MOST_SIGNS:
        side = frame.wide / _GRID
        grid_m = side * frame.metres_per_unit
        merged = [_merged(x // side, y // side, x, y, n, r) for x, y, n, r in merged]
    signs = [
        Sign(float(x), float(y), int(n), float(r), layer)
        for layer, (xs, ys, ns, rs) in enumerate(merged)
        for x, y, n, r in zip(xs, ys, ns, rs, strict=True)
    ]
    signs.sort(key=lambda s: (-s.count, s.y, s.x, s.layer))
    known = np.sort(np.concatenate(radii)) if radii else np.zeros(0)
    return Scatter(signs, positions, grid_m, outside, unplaced, float(known[len(known) // 2]) if len(known) else 0.0)


def _columns(layer: Points) -> tuple[Any, Any, Any, Any, int]:
    """The placed points of a layer, and the count of those that have no place on earth."""
    size = len(layer.lon)
    count = np.asarray(layer.count, np.int64) if len(layer.count) else np.ones(size, np.int64)
    radius = np.asarray(layer.radius_m, float) if len(layer.radius_m) else np.zeros(size)
    lon, lat = np.asarray(layer.lon, float), np.asarray(layer.lat, float)
    placed = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90)
    good = placed & (count > 0)
    lost = int(count[~placed].sum())
    return lon[good], lat[good], count[good], np.nan_to_num(radius[good]), lost


def _merged(key_1: Any, key_2: Any, x: Any, y: Any, count: Any, radius: Any) -> tuple[Any, Any, Any, Any]:
    """Rows of equal keys as one: counts summed, their middle place, the widest uncertainty."""
    if len(x) == 0:
        return x, y, count, radius
    order = np.lexsort((radius, count, y, x, key_2, key_1))
    key_1, key_2, x, y, count, radius = (a[order] for a in (key_1, key_2, x, y, count, radius))
    starts = np.flatnonzero(np.concatenate([[True], (np.diff(key_1) != 0) | (np.diff(key_2) != 0)]))
    total = np.add.reduceat(count, starts)
    # Whole thousandths of a unit: a sum of whole numbers does not depend on the order of its parts.
    at_x = np.add.reduceat(np.rint(x * 1000).astype(np.int64) * count, starts) / total / 1000
    at_y = np.add.reduceat(np.rint(y * 1000).astype(np.int64) * count, starts) / total / 1000
    return at_x, at_y, total, np.maximum.reduceat(radius, starts)
