"""Which points lie in which polygons, and which are so uncertain that they may lie on the other side of a border.

Few points are asked of GEOS one by one behind a box test; once so many have been asked that a raster would have paid
for itself, it is drawn and used from then on. The answers are the same, point by point.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.zone_borders import Borders
from servanda.compliance.zone_index import ZoneIndex

Booleans = npt.NDArray[np.bool_]
Integers = npt.NDArray[np.int64]
#: Pairs of a point and a polygon whose box holds it, tested one by one, until the raster is drawn.
WORTH_DRAWING: Final = 500_000
_BLOCK: Final = 1 << 13


class Polygons:
    """Polygons prepared once, to be asked about many points."""

    def __init__(self, shapes: Sequence[Any]) -> None:
        import shapely

        self.shapes: npt.NDArray[np.object_] = np.array(list(shapes), dtype=object)
        shapely.prepare(self.shapes)
        bounds = shapely.bounds(self.shapes).reshape(-1, 4)
        self.west, self.south, self.east, self.north = (bounds[:, [side]] for side in range(4))
        self._borders = Borders(self.shapes)
        self._index: ZoneIndex | None = None
        self._tested = 0

    def inside(self, lon: Any, lat: Any, radius_m: Any) -> tuple[Booleans, dict[int, Integers]]:
        """Per polygon (rows) and point whether it lies in it or on its border; and whose radius reaches the border.

        The second is the points per polygon, polygons left out whose border no point reaches.
        """
        if self._index is None and (self._tested > WORTH_DRAWING or self._many(lon, lat)):
            self._index = ZoneIndex(self.shapes)
        within = self._index.inside(lon, lat) if self._index is not None else self._one_by_one(lon, lat)
        return within, self._borders.near(lon, lat, radius_m)

    def _many(self, lon: Any, lat: Any) -> bool:
        """Whether this batch alone is worth it, judged by every 64th of its points."""
        if len(lon) * len(self.shapes) <= WORTH_DRAWING:
            return False
        return 64 * int(self._boxed(lon[::64], lat[::64]).sum()) > WORTH_DRAWING

    def _boxed(self, lon: Any, lat: Any) -> Booleans:
        found: Booleans = (lon >= self.west) & (lon <= self.east) & (lat >= self.south) & (lat <= self.north)
        return found

    def _one_by_one(self, lon: Any, lat: Any) -> Booleans:
        import shapely

        found = np.zeros((len(self.shapes), len(lon)), dtype=bool)
        for begin in range(0, len(lon), _BLOCK):
            x, y = lon[begin : begin + _BLOCK], lat[begin : begin + _BLOCK]
            shape, point = np.nonzero(self._boxed(x, y))
            # intersects_xy counts a point on the border itself as inside: a line drawn belongs to the zone.
            found[shape, begin + point] = shapely.intersects_xy(self.shapes[shape], x[point], y[point])
            self._tested += len(shape)
        return found
