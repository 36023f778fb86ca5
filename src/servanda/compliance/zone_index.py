"""Which points lie in which polygons: exact, from a raster drawn once per set of polygons.

Every cell of a grid over all polygons knows the polygons it surely lies in and those whose border may touch it; only
points in cells of the second kind are tested by GEOS. The answers are those of ``shapely.intersects_xy``, point by
point: a point on the border is inside, one with a coordinate that is not finite is nowhere.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.zone_raster import Raster, draw

Booleans = npt.NDArray[np.bool_]
#: Rows looked up at a time: what they need stays in the processor's cache.
_BLOCK: Final = 1 << 15
#: Rows from which a second thread, and compiled code, are worth their start.
_MANY: Final = 1 << 18


class ZoneIndex:
    """An index over polygons, built once and asked for many points."""

    def __init__(self, shapes: Sequence[Any] | npt.NDArray[np.object_]) -> None:
        import shapely

        self.shapes = np.array(list(shapes), dtype=object)
        shapely.prepare(self.shapes)
        self.raster: Raster = draw(self.shapes)

    def inside(self, lon: npt.NDArray[np.float64], lat: npt.NDArray[np.float64]) -> Booleans:
        """One row per polygon, one column per point (degrees): whether the point lies in it or on its border."""
        found = np.zeros((len(self.shapes), len(lon)), dtype=bool)
        blocks = range(0, len(lon), _BLOCK)
        if len(lon) < _MANY:
            for begin in blocks:
                self._block(lon, lat, found, begin)
        else:
            with ThreadPoolExecutor() as threads:
                list(threads.map(lambda begin: self._block(lon, lat, found, begin), blocks))
        return found

    def _block(self, lon: Any, lat: Any, found: Booleans, begin: int) -> None:
        import shapely

        rows = slice(begin, begin + _BLOCK)
        code = self.raster.codes(lon[rows], lat[rows])
        for eight, sure in enumerate(self.raster.sure):
            held = sure[code]
            for bit, row in enumerate(found[8 * eight : 8 * eight + 8, rows]):
                np.bitwise_and(held, np.uint8(1 << bit), out=row.view(np.uint8))
                np.not_equal(row.view(np.uint8), 0, out=row)
        doubtful = np.flatnonzero(self.raster.doubtful[code])
        shape, which = np.nonzero(self.raster.unsure[:, code[doubtful]])
        point = doubtful[which] + begin
        found[shape, point] = shapely.intersects_xy(self.shapes[shape], lon[point], lat[point])
