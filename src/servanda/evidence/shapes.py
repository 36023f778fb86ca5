"""Shapes as a point and a radius: the point stands for the shape, and the circle around it covers the whole of it."""

import math
from collections.abc import Iterable, Iterator
from typing import Any, Final

import numpy as np

MOST_POSITIONS: Final = 200_000
_TYPES: Final = {
    "Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3,
}  # fmt: skip


class NoShape(ValueError):
    """There is no usable shape; the message says why, in words for a person."""


def point_of(geometry: Any) -> tuple[float, float, float | None] | None:
    """Longitude, latitude and radius in metres of a GeoJSON geometry (numbers as text); None for no geometry.

    A point has no radius of its own. For other shapes: a point inside where it has an inside, and the distance to
    the farthest of its corners on the WGS 84 ellipsoid, rounded up to a metre. Raises NoShape.
    """
    if geometry is None:
        return None
    positions = list(_positions(geometry))
    if len(positions) == 1:
        return positions[0][0], positions[0][1], None
    return covering_circle(_built(geometry), positions)


def covering_circle(shape: Any, positions: Iterable[tuple[float, float]]) -> tuple[float, float, float]:
    """A point that stands for a shapely geometry, and the radius in metres that covers its positions."""
    import shapely
    from pyproj import Geod

    corners = np.array(list(positions))
    if corners[:, 0].max() - corners[:, 0].min() > 180:
        raise NoShape("the shape spans more than half the globe, or crosses the date line in one piece")
    # the middle where it lies inside, else a point that does: the circle of the former is the smaller
    middle = shape.envelope.centroid
    try:
        if shape.area and not shapely.intersects(shape, middle):
            middle = shape.representative_point()
    except shapely.errors.GEOSException as error:
        raise NoShape(f"the shape is not sound: {str(error)[:80]}") from None
    away = Geod(ellps="WGS84").inv(
        np.full(len(corners), middle.x), np.full(len(corners), middle.y), corners[:, 0], corners[:, 1]
    )[2]
    return round(middle.x, 7), round(middle.y, 7), float(math.ceil(float(np.max(away))))


def _positions(geometry: Any) -> Iterator[tuple[float, float]]:
    if not isinstance(geometry, dict):
        raise NoShape("the geometry is no object")
    kind = geometry.get("type")
    if kind == "GeometryCollection":
        raise NoShape("a collection of geometries is no one place")
    if not isinstance(kind, str) or kind not in _TYPES:
        raise NoShape(f"{str(kind)[:40]!r} is no kind of geometry")
    work: list[tuple[Any, int]] = [(geometry.get("coordinates"), _TYPES[kind])]
    count = 0
    while work:
        part, depth = work.pop()
        if not isinstance(part, list) or not part:
            raise NoShape("its coordinates are empty, or not nested as its kind asks")
        if depth == 1 and kind.endswith("Polygon") and (len(part) < 4 or part[0] != part[-1]):
            raise NoShape("a ring of a polygon is not closed, or has fewer than four positions")
        if depth:
            work += [(inner, depth - 1) for inner in reversed(part)]
            continue
        count += 1
        if count > MOST_POSITIONS:
            raise NoShape(f"it has more than {MOST_POSITIONS:,} positions")
        yield _position(part)


def _position(part: list[Any]) -> tuple[float, float]:
    try:
        lon, lat = (float(value) if isinstance(value, str) else math.nan for value in part[:2])
    except ValueError:
        raise NoShape("a position is no pair of numbers") from None
    if not (len(part) <= 4 and abs(lon) <= 180 and abs(lat) <= 90):
        raise NoShape("a position is not longitude and latitude on the globe (GeoJSON has no other grid)")
    return lon, lat


def _built(geometry: dict[str, Any]) -> Any:
    import shapely

    def numbers(part: Any) -> Any:
        return [numbers(inner) for inner in part] if isinstance(part[0], list) else [float(value) for value in part[:2]]

    try:
        return shapely.geometry.shape({"type": geometry["type"], "coordinates": numbers(geometry["coordinates"])})
    except (ValueError, TypeError, shapely.errors.ShapelyError) as error:
        raise NoShape(f"the shape is not sound: {str(error)[:80]}") from None
