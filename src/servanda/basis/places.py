"""Geometry on the ellipsoid: circles, bands along lines, polygons; distances in metres, never in degrees.

Shapes are Shapely polygons in longitude and latitude (WGS 84). Distances are geodesic (GeographicLib through
pyproj) or taken in an azimuthal equidistant projection centred on the shape, whose error at 300 km from its
centre is below 0.04 %.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, Literal

from servanda.basis.refusals import Place, Refusal

#: Vertices of a drawn circle; the chord lies within 0.03 % of the radius.
_CIRCLE_POINTS: Final = 128
#: Long edges are cut into pieces of at most this length, so that they follow the ellipsoid.
_PIECE_M: Final = 5_000


@cache
def _geod() -> Any:
    from pyproj import Geod

    return Geod(ellps="WGS84")


def distance_m(lon1: Any, lat1: Any, lon2: Any, lat2: Any) -> Any:
    """Geodesic distances in metres between points given as arrays or numbers, in degrees."""
    return _geod().inv(lon1, lat1, lon2, lat2)[2]


def moved_m(lon: Any, lat: Any, bearing: Any, away_m: Any) -> tuple[Any, Any]:
    """Where one comes out going so many metres on a bearing (degrees from north): longitudes and latitudes."""
    lons, lats, _ = _geod().fwd(lon, lat, bearing, away_m)
    return lons, lats


def circle(lon: float, lat: float, radius_m: float) -> Any:
    """All within a radius of a point, as a polygon of 128 vertices."""
    import numpy as np
    import shapely

    bearings = np.linspace(0, 360, _CIRCLE_POINTS, endpoint=False)
    n = len(bearings)
    lons, lats, _ = _geod().fwd(np.full(n, lon), np.full(n, lat), bearings, np.full(n, radius_m))
    return _one_hemisphere(shapely.Polygon(np.column_stack([lons, lats])))


def polygon(points: Sequence[tuple[float, float]], place: Place | None = None) -> Any:
    """A polygon from its corners, in degrees.

    Refuses, at ``place``, one that crosses itself (BAS020) or the 180th meridian (BAS021).
    """
    import shapely

    if len(points) < 3:
        raise Refusal("BAS020", "a polygon needs at least three corners", "add corners, or draw a line", place)
    shape = shapely.Polygon(points)
    if not shape.is_valid:
        why = f"the polygon is not simple: {shapely.is_valid_reason(shape)}"
        raise Refusal("BAS020", why, "put the corners in order around the area", place)
    return _one_hemisphere(shape, place)


def band(
    points: Sequence[tuple[float, float]],
    from_m: float,
    to_m: float,
    side: Literal["left", "right", "both"] = "both",
) -> Any:
    """The strip between two distances along a line, on one side of it (looking along the line) or both."""
    import shapely

    line = shapely.LineString(points)
    to_plane, to_globe = _plane(line)
    flat = shapely.transform(shapely.segmentize(line, 0.05), to_plane)
    flat = shapely.segmentize(flat, _PIECE_M)
    outer = flat.buffer(to_m, quad_segs=16)
    inner = flat.buffer(from_m, quad_segs=16) if from_m > 0 else None
    strip = outer.difference(inner) if inner is not None else outer
    if side != "both":
        sign = 1 if side == "left" else -1
        strip = strip.intersection(flat.buffer(sign * to_m, single_sided=True))
    return _one_hemisphere(shapely.transform(strip, to_globe))


class Border:
    """The border of a shape, projected and prepared once, to be asked about many points.

    ``centre``: longitude and latitude the projection is centred on; ``line``: the border in its plane, in metres.
    """

    def __init__(self, shape: Any) -> None:
        import shapely

        self.centre = _centre(shape)
        self._to_plane, _ = _plane(shape)
        self.line = shapely.boundary(shapely.transform(shapely.segmentize(shape, 0.05), self._to_plane))
        shapely.prepare(self.line)

    def within_m(self, lons: Any, lats: Any, radii_m: Any) -> Any:
        """Which points lie no farther from the border than their own radius: a boolean array."""
        import shapely

        return shapely.dwithin(self.line, self._points(lons, lats), radii_m)

    def distance_m(self, lons: Any, lats: Any) -> Any:
        """How far points are from the border, in metres, measured as ``within_m`` does."""
        import shapely

        corners = [shapely.get_coordinates(part) for part in shapely.get_parts(self.line)]
        pieces = [shapely.linestrings(_stacked(part[:-1], part[1:])) for part in corners]
        tree = shapely.STRtree([piece for part in pieces for piece in part])
        return tree.query_nearest(self._points(lons, lats), return_distance=True, all_matches=False)[1]

    def _points(self, lons: Any, lats: Any) -> Any:
        import shapely

        return shapely.points(self._to_plane(_pairs(lons, lats)))


def on_plane(centre: Any, lons: Any, lats: Any) -> Any:
    """Points in the azimuthal equidistant plane, each about its own centre (two arrays); (n, 2) metres.

    Within a micrometre of what PROJ gives, which measures the same geodesic.
    """
    import numpy as np

    bearing, _, away = _geod().inv(*centre, lons, lats)
    turn = np.radians(bearing)
    return _pairs(away * np.sin(turn), away * np.cos(turn))


def _stacked(begin: Any, end: Any) -> Any:
    import numpy as np

    return np.stack([begin, end], axis=1)


def _pairs(lons: Any, lats: Any) -> Any:
    import numpy as np

    return np.column_stack([lons, lats])


def _centre(shape: Any) -> tuple[float, float]:
    west, south, east, north = shape.bounds
    return round((west + east) / 2, 6), round((south + north) / 2, 6)


def _plane(shape: Any) -> tuple[Any, Any]:
    """Forward and inverse projection, azimuthal equidistant, centred on the shape."""
    from pyproj import Transformer

    lon, lat = _centre(shape)
    definition = f"+proj=aeqd +lon_0={lon:.6f} +lat_0={lat:.6f} +ellps=WGS84 +units=m"
    globe = "+proj=longlat +ellps=WGS84"
    forward = Transformer.from_crs(globe, definition, always_xy=True)
    inverse = Transformer.from_crs(definition, globe, always_xy=True)

    def move(transformer: Any) -> Any:
        return lambda pairs: _pairs(*transformer.transform(pairs[:, 0], pairs[:, 1]))

    return move(forward), move(inverse)


def _one_hemisphere(shape: Any, place: Place | None = None) -> Any:
    west, _, east, _ = shape.bounds
    if east - west > 180:
        raise Refusal(
            "BAS021",
            "the shape crosses the 180th meridian, which is not handled",
            "split it into two zones",
            place,
        )
    return shape
