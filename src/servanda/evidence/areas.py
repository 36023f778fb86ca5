"""Areas on the globe: whether a GeoJSON geometry is one, and how many square kilometres it holds."""

import math
from itertools import pairwise
from typing import Any, Final

from servanda.evidence.json_items import is_number

#: Radius of the sphere of equal area to the WGS 84 ellipsoid, metres; areas come out within half a per cent.
AUTHALIC_M: Final = 6_371_007.2
_FEWEST, _MOST_POINTS = 4, 2_000_000


class NoArea(ValueError):
    """The geometry is no area; the message says why, in words for a person."""


def square_km(geometry: Any) -> float:
    """The area of a GeoJSON Polygon or MultiPolygon as ``json_items`` reads it, holes taken out; raises NoArea.

    Each ring is summed as trapezia on the sphere (Chamberlain and Duquette 2007, JPL 07-03), whichever way it turns.
    """
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind not in ("Polygon", "MultiPolygon"):
        raise NoArea(f"the geometry is {kind!r}, not Polygon or MultiPolygon")
    polygons = geometry.get("coordinates")
    if kind == "Polygon":
        polygons = [polygons]
    if not isinstance(polygons, list) or not polygons:
        raise NoArea("the geometry has no coordinates")
    total = sum(_polygon(polygon) for polygon in polygons)
    if total <= 0:
        raise NoArea("the geometry holds no area")
    return total / 1e6


def _polygon(rings: Any) -> float:
    if not isinstance(rings, list) or not rings:
        raise NoArea("a polygon has no ring")
    outer, *holes = [_ring(ring) for ring in rings]
    return outer - sum(holes)


def _ring(ring: Any) -> float:
    if not isinstance(ring, list) or not _FEWEST <= len(ring) <= _MOST_POINTS:
        raise NoArea("a ring has fewer than four points")
    points = [_point(point) for point in ring]
    if points[0] != points[-1]:
        raise NoArea("a ring does not end where it begins")
    total = 0.0
    for (lon, lat), (next_lon, next_lat) in pairwise(points):
        step = (next_lon - lon + math.pi) % (2 * math.pi) - math.pi
        total += step * (2 + math.sin(lat) + math.sin(next_lat))
    return abs(total) * AUTHALIC_M**2 / 2


def _point(point: Any) -> tuple[float, float]:
    if not isinstance(point, list) or len(point) < 2 or not all(is_number(one) for one in point[:2]):
        raise NoArea("a point is not two numbers")
    lon, lat = (float(one) for one in point[:2])
    if not (abs(lat) <= 90 and abs(lon) <= 180):
        raise NoArea(f"the point {lon:g}, {lat:g} is not on the globe; longitude comes first")
    return math.radians(lon), math.radians(lat)
