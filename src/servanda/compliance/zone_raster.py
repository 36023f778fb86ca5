"""Polygons drawn onto a grid of cells: per cell, which it surely lies in and whose border may touch it.

Borders are drawn too wide on purpose, by a millionth of a cell: the error of a cell number is below
10⁻¹¹ cells, so no border point falls into a cell that is not marked.
A run of unmarked cells in one row is connected and free of border, so one exact test of a point in it decides for all.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]
_MARGIN: Final = 1e-6
_FEWEST: Final = 1 << 12
_MOST: Final = 1 << 23
#: Cells per border segment, between the two bounds above.
_PER_SEGMENT: Final = 128


@dataclass(frozen=True, slots=True)
class Raster:
    """A grid of codes; per code the polygons that its cells surely lie in, and those that need a test.

    ``sure``: eight polygons to a row, as bits, lowest first; ``unsure``: one polygon to a row; a column per code.
    Column and row of a point are ``(lon - west) · across`` and ``(lat - south) · up``. The outermost cells lie
    outside every polygon's box: whatever is farther out, or not finite, falls into them.
    """

    west: float
    south: float
    across: float
    up: float
    columns: int
    rows: int
    code: npt.NDArray[np.int32]
    sure: npt.NDArray[np.uint8]
    unsure: Booleans
    doubtful: Booleans

    def codes(self, lon: Floats, lat: Floats) -> Integers:
        """The code of every point's cell."""
        # fmax and fmin pass over NaN: such a point falls into column 0.
        column = np.fmin(np.fmax((lon - self.west) * self.across, 0.0), self.columns - 1.0).astype(np.int64)
        row = np.fmin(np.fmax((lat - self.south) * self.up, 0.0), self.rows - 1.0).astype(np.int64)
        found: Integers = self.code[row * self.columns + column].astype(np.int64)
        return found


def draw(shapes: npt.NDArray[np.object_]) -> Raster:
    """The raster of some polygons, each of one part or several; prepared ones are drawn faster."""
    import shapely

    parts, of_shape = shapely.get_parts(shapes, return_index=True)
    rings, of_part = shapely.get_rings(parts, return_index=True)
    points, of_ring = shapely.get_coordinates(rings, return_index=True)
    if not len(points):
        nowhere = np.zeros((1, len(shapes)), dtype=bool)
        return Raster(0.0, 0.0, 1.0, 1.0, 1, 1, np.zeros(1, np.int32), *_table(nowhere, nowhere))
    low, high = points.min(axis=0), points.max(axis=0)
    size = np.maximum(high - low, 1e-9)
    cells = min(max(_PER_SEGMENT * len(points), _FEWEST), _MOST)
    columns = int(np.clip(np.sqrt(cells * size[0] / size[1]), 8, cells // 8))
    rows = max(cells // columns, 8)
    scale = np.array([columns, rows]) / size
    # One cell of nothing and one of slack all around.
    origin = low - 2 / scale
    columns, rows = columns + 4, rows + 4
    at = (points - origin) * scale
    joined = np.flatnonzero(of_ring[1:] == of_ring[:-1])
    zone = of_shape[of_part[of_ring[joined]]]
    code = np.zeros(rows * columns, dtype=np.int32)
    sure = np.zeros((1, len(shapes)), dtype=bool)
    unsure = np.zeros((1, len(shapes)), dtype=bool)
    for number, shape in enumerate(shapes):
        mine = joined[zone == number]
        border = np.unique(_touched(at[mine], at[mine + 1], columns, rows))
        within = _filled(shape, border, columns, origin, scale)
        code, sure, unsure = _coded(code, sure, unsure, number, within, border)
    return Raster(
        float(origin[0]), float(origin[1]), float(scale[0]), float(scale[1]), columns, rows, code,
        *_table(sure, unsure),
    )  # fmt: skip


def _table(sure: Booleans, unsure: Booleans) -> tuple[npt.NDArray[np.uint8], Booleans, Booleans]:
    """The table of codes as it is looked up: a column per code."""
    packed = np.packbits(sure.T, axis=0, bitorder="little")
    return packed, np.ascontiguousarray(unsure.T), np.any(unsure, axis=1)


def _touched(begin: Floats, end: Floats, columns: int, rows: int) -> Integers:
    """Every cell that a segment passes through or nearly touches (with repeats), for segments in cell units."""
    upward = (begin[:, 1] <= end[:, 1])[:, None]
    low, high = np.where(upward, begin, end), np.where(upward, end, begin)
    segment, row = _each(np.floor(low[:, 1] - _MARGIN), np.floor(high[:, 1] + _MARGIN))
    (x0, y0), (x1, y1) = low[segment].T, high[segment].T
    # Where the segment enters and leaves the row; a flat one is in the row from end to end.
    rise = np.where(y1 > y0, y1 - y0, 1.0)
    enters = np.clip((row - _MARGIN - y0) / rise, 0.0, 1.0)
    leaves = np.where(y1 > y0, np.clip((row + 1 + _MARGIN - y0) / rise, 0.0, 1.0), 1.0)
    xs, xe = x0 + (x1 - x0) * enters, x0 + (x1 - x0) * leaves
    part, column = _each(np.floor(np.minimum(xs, xe) - _MARGIN), np.floor(np.maximum(xs, xe) + _MARGIN))
    return row[part] * columns + column


def _each(first: Floats, last: Floats) -> tuple[Integers, Integers]:
    """For each pair of bounds, its number and every whole number from first to last, both included."""
    begin = first.astype(np.int64)
    counts = last.astype(np.int64) - begin + 1
    number = np.repeat(np.arange(len(counts)), counts)
    starts = np.repeat(np.cumsum(counts) - counts, counts)
    return number, begin[number] + np.arange(len(number)) - starts


def _filled(shape: Any, border: Integers, columns: int, origin: Floats, scale: Floats) -> Integers:
    """The cells inside a polygon that its border does not touch: gaps between border cells of one row."""
    import shapely

    before, after = border[:-1], border[1:]
    gap = (after - before > 1) & (after // columns == before // columns)
    first, last = before[gap] + 1, after[gap] - 1
    x = (first % columns + 0.5) / scale[0] + origin[0]
    y = (first // columns + 0.5) / scale[1] + origin[1]
    within = shapely.intersects_xy(shape, x, y)
    return _each(first[within].astype(float), last[within].astype(float))[1]


def _coded(
    code: npt.NDArray[np.int32], sure: Booleans, unsure: Booleans, zone: int, within: Integers, border: Integers
) -> tuple[npt.NDArray[np.int32], Booleans, Booleans]:
    """The codes and their table with one polygon more: each code met inside or on its border gets a new one."""
    for cells, inside in ((within, True), (border, False)):
        old = code[cells]
        met = np.zeros(len(sure), dtype=bool)
        met[old] = True
        parents = np.flatnonzero(met)
        new = np.full(len(sure), -1, dtype=np.int32)
        new[parents] = len(sure) + np.arange(len(parents), dtype=np.int32)
        code[cells] = new[old]
        surely, perhaps = sure[parents], unsure[parents]
        surely[:, zone], perhaps[:, zone] = inside, not inside
        sure, unsure = np.concatenate([sure, surely]), np.concatenate([unsure, perhaps])
    return code, sure, unsure
