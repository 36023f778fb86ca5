"""Which points lie so near a polygon's border that their own uncertainty leaves open on which side they are.

The answers are those of ``servanda.basis.Border.within_m``. Most points are settled without asking it: the distance to
the border is known at the centres of a grid, and from one point to another it changes by no more than their own
distance in the plane. What is left is tested in one pass, and against ``within_m`` itself where that is a near thing.
"""

from typing import Any, Final

import numpy as np
import numpy.typing as npt

Booleans = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
#: A degree of longitude is no shorter than this up to 74 degrees of latitude; only for the box that is looked into.
_LEAST_DEGREE_M: Final = 30_000.0
#: A degree along a meridian or the equator is no longer than this in the plane of a shape up to 20 degrees wide: at
#: most 111,694 m on the ellipsoid, and the plane stretches it by less than 1.02 at 18 degrees from its centre.
_MOST_DEGREE_M: Final = 115_000.0
_WIDEST: Final = 20.0
#: Cells of the grid, each way, and how far beyond the polygon's box it goes.
_CELLS: Final = 128
_BEYOND: Final = 1.0
#: Points tested against one border until its grid has paid for itself.
_WORTH_A_GRID: Final = 40_000
#: What two projections of one point may differ by, and then some, in metres.
_SLACK_M: Final = 0.001
_BLOCK: Final = 1 << 13


class Borders:
    """The borders of some polygons, to be asked about batches of uncertain points."""

    def __init__(self, shapes: npt.NDArray[np.object_]) -> None:
        import shapely

        self.shapes = shapes
        count = len(shapes)
        self._borders: list[Any] = [None] * count
        self._lines = np.full(count, None, dtype=object)
        self._centre = np.zeros((2, count))
        self._tested = np.zeros(count, dtype=np.int64)
        bounds = shapely.bounds(shapes).reshape(-1, 4)
        self.west, self.south, self.east, self.north = (bounds[:, [side]] for side in range(4))
        # Distances at the grid's centres; NaN where there is no grid yet: nothing is settled then.
        self._away = np.full((count, _CELLS, _CELLS), np.nan, dtype=np.float32)
        self._wide = (self.east - self.west + 2 * _BEYOND) / _CELLS
        self._high = (self.north - self.south + 2 * _BEYOND) / _CELLS
        widest = np.clip(np.minimum(abs(self.south), abs(self.north)) - _BEYOND, 0.0, 90.0)
        self._shrinks = np.where(self.south * self.north > 0, np.cos(np.radians(widest)), 1.0)

    def near(self, lon: Floats, lat: Floats, radius_m: Floats) -> dict[int, Integers]:
        """Per polygon the points (ascending) no farther from its border than their radius; the others are left out."""
        found: dict[int, list[Integers]] = {}
        doubtful = np.flatnonzero(radius_m > 0)
        for begin in range(0, len(doubtful), _BLOCK):
            rows = doubtful[begin : begin + _BLOCK]
            near = self._block(lon[rows], lat[rows], radius_m[rows])
            for shape in np.flatnonzero(near.any(axis=1)).tolist():
                found.setdefault(shape, []).append(rows[near[shape]])
        return {shape: np.concatenate(parts) for shape, parts in found.items()}

    def _block(self, lon: Floats, lat: Floats, radius_m: Floats) -> Booleans:
        margin = np.maximum(1.0, radius_m / _LEAST_DEGREE_M)
        boxed = (
            (lon >= self.west - margin)
            & (lon <= self.east + margin)
            & (lat >= self.south - margin)
            & (lat <= self.north + margin)
        )
        near, far = self._settled(lon, lat, radius_m)
        near &= boxed
        shape, point = np.nonzero(boxed & ~near & ~far)
        if len(shape):
            near[shape, point] = self._tested_near(shape, lon[point], lat[point], radius_m[point])
        return near

    def _settled(self, lon: Floats, lat: Floats, radius_m: Floats) -> tuple[Booleans, Booleans]:
        """Surely as near as their radius, and surely not, by the distance at the nearest centre of the grid."""
        with np.errstate(invalid="ignore"):
            across = (lon - self.west + _BEYOND) / self._wide
            up = (lat - self.south + _BEYOND) / self._high
            column = np.fmin(np.fmax(across, 0.0), _CELLS - 1.0).astype(np.int64)
            row = np.fmin(np.fmax(up, 0.0), _CELLS - 1.0).astype(np.int64)
            off = np.hypot((across - column - 0.5) * self._wide * self._shrinks, (up - row - 0.5) * self._high)
            off = np.where((across == np.clip(across, 0, _CELLS)) & (up == np.clip(up, 0, _CELLS)), off, np.nan)
            off = off * _MOST_DEGREE_M + 1.0
            away = self._away[np.arange(len(self.shapes))[:, None], row, column]
            return away + off < radius_m, away - off > radius_m

    def _tested_near(self, shape: Integers, lon: Floats, lat: Floats, radius_m: Floats) -> Booleans:
        """Whether points (given with their polygon) are as near: in one pass, then one by one where that is close."""
        import shapely

        from servanda.basis import on_plane

        self._count(shape)
        points = shapely.points(on_plane(self._centre[:, shape], lon, lat))
        lines = self._lines[shape]
        near: Booleans = shapely.dwithin(lines, points, radius_m + _SLACK_M)
        close = np.flatnonzero(near)
        close = close[~shapely.dwithin(lines[close], points[close], radius_m[close] - _SLACK_M)]
        for number in close.tolist():
            one = slice(number, number + 1)
            near[one] = self._borders[shape[number]].within_m(lon[one], lat[one], radius_m[one])
        return near

    def _count(self, shape: Integers) -> None:
        """Get ready the borders about to be tested; those tested often enough get their grid for the next time."""
        from servanda.basis import Border

        tested = np.bincount(shape, minlength=len(self.shapes))
        for number in np.flatnonzero(tested).tolist():
            if self._borders[number] is None:
                border = self._borders[number] = Border(self.shapes[number])
                self._lines[number], self._centre[:, number] = border.line, border.centre
            if self._tested[number] <= _WORTH_A_GRID < self._tested[number] + tested[number]:
                self._draw(number)
        self._tested += tested

    def _draw(self, number: int) -> None:
        """The distances at the centres of a border's grid."""
        wide, high = self._wide[number, 0], self._high[number, 0]
        if max(wide, high) * _CELLS > _WIDEST:
            return
        centres = np.arange(_CELLS) + 0.5
        lon = self.west[number, 0] - _BEYOND + centres * wide
        lat = self.south[number, 0] - _BEYOND + centres * high
        away = self._borders[number].distance_m(np.tile(lon, _CELLS), np.repeat(lat, _CELLS))
        self._away[number] = away.reshape(_CELLS, _CELLS)
