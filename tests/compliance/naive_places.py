"""Where a fact lies: in a zone, not in it, or in doubt; drawn anew, without the package's own geometry."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any

from pyproj import Geod, Transformer
from shapely import LineString, Point, Polygon

from servanda.agreement import Law

YES, MAYBE, NO = "yes", "maybe", "no"
Row = Mapping[str, Any]
_GEOD = Geod(ellps="WGS84")


def lies_in(law: Law, zone: str, row: Row) -> str:
    """Whether a fact surely lies in a zone, surely does not, or may."""
    this = law.zones[zone]
    if row["place"] == zone:
        inside = YES
    elif this.any_of:
        inside = any_of(lies_in(law, part, row) for part in this.any_of)
    elif this.units is not None:
        names = {name.casefold() for name in this.units.names}
        inside = YES if str(row[this.units.level] or "").casefold() in names else NO
    elif row["lon"] is None or row["lat"] is None:
        inside = NO
    else:
        inside = _drawn(law, zone, row)
    for part in this.except_:
        inside = both(inside, negated(lies_in(law, part, row)))
    return inside


def _drawn(law: Law, zone: str, row: Row) -> str:
    this = law.zones[zone]
    lon, lat, radius = row["lon"], row["lat"], row["radius_m"] or 0.0
    if this.circle is not None:
        return _within(_metres(*this.circle.centre, lon, lat), this.circle.radius, radius)
    if this.moving is not None:
        centre = _followed(law, zone, row["begin"])
        return NO if centre is None else _within(_metres(*centre, lon, lat), this.moving.radius, radius)
    if this.band is not None:
        return _in_band(law, zone, lon, lat, radius)
    if this.polygon:
        to_plane = _plane(this.polygon)
        shape = Polygon([to_plane(*corner) for corner in _dense([*this.polygon, this.polygon[0]])])
        # A side of a polygon is straight in degrees; the plane is only for how far the border is.
        inside = Polygon(this.polygon).covers(Point(lon, lat))
        near = shape.exterior.distance(Point(to_plane(lon, lat))) <= radius
        return MAYBE if radius and near else YES if inside else NO
    return NO


def _within(metres: float, limit: float, radius: float) -> str:
    if radius and abs(metres - limit) <= radius:
        return MAYBE
    return YES if metres <= limit else NO


def _in_band(law: Law, zone: str, lon: float, lat: float, radius: float) -> str:
    """Distances to the line itself; the one-sided band ends square where the line ends."""
    band = law.zones[zone].band
    assert band is not None
    points = law.lines[band.along].points
    to_plane = _plane(points)
    line = _flat_line(points)
    here = Point(to_plane(lon, lat))
    away = line.distance(here)
    inside = band.from_ <= away <= band.to and (band.side == "both" or _side(line, here) == band.side)
    if not radius:
        return YES if inside else NO
    if band.side == "both":
        border = min(abs(away - edge) for edge in (band.from_, band.to) if edge)
    else:
        border = _one_sided(line, band.from_, band.to, band.side).exterior.distance(here)
    return MAYBE if border <= radius else YES if inside else NO


@cache
def _flat_line(points: tuple[tuple[float, float], ...]) -> LineString:
    to_plane = _plane(points)
    return LineString([to_plane(*point) for point in _dense(points)])


@cache
def _one_sided(line: LineString, near: float, far: float, side: str) -> Polygon:
    assert near == 0
    return line.buffer(far if side == "left" else -far, single_sided=True, quad_segs=64)


def _side(line: LineString, here: Point) -> str:
    """On which side of the line, looking along it; neither where the nearest point is an end and it lies beyond."""
    at = line.project(here)
    corners = list(line.coords)
    best = min(
        range(len(corners) - 1),
        key=lambda n: LineString(corners[n : n + 2]).distance(here),
    )
    (x0, y0), (x1, y1) = corners[best], corners[best + 1]
    along = (here.x - x0) * (x1 - x0) + (here.y - y0) * (y1 - y0)
    if (at <= 0 and along < 0) or (at >= line.length and along > (x1 - x0) ** 2 + (y1 - y0) ** 2):
        return "neither"
    return "left" if (x1 - x0) * (here.y - y0) - (y1 - y0) * (here.x - x0) >= 0 else "right"


def _dense(points: Any) -> list[tuple[float, float]]:
    """More points on each edge, so that it bends with the ellipsoid."""
    found = [tuple(points[0])]
    for (x0, y0), (x1, y1) in pairwise(points):
        found += [(x0 + (x1 - x0) * k / 60, y0 + (y1 - y0) * k / 60) for k in range(1, 61)]
    return found


@cache
def _plane(points: tuple[tuple[float, float], ...]) -> Any:
    lons, lats = [p[0] for p in points], [p[1] for p in points]
    middle = f"+proj=aeqd +lon_0={(min(lons) + max(lons)) / 2} +lat_0={(min(lats) + max(lats)) / 2} +ellps=WGS84"
    return Transformer.from_crs("+proj=longlat +ellps=WGS84", middle, always_xy=True).transform


def _metres(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    return float(_GEOD.inv(lon1, lat1, lon2, lat2)[2])


def _followed(law: Law, zone: str, at: int) -> tuple[float, float] | None:
    """Where a moving zone's centre was, straight between its fixes; nowhere before the first and after the last."""
    fixes = law.tracks[zone]
    for (begin, x0, y0), (end, x1, y1) in pairwise(fixes):
        if begin <= at <= end:
            part = (at - begin) / (end - begin)
            return x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
    return None


def any_of(answers: Any) -> str:
    """Yes if any is, no if none may be."""
    told = set(answers)
    return YES if YES in told else MAYBE if MAYBE in told else NO


def both(one: str, other: str) -> str:
    """Yes if both are, no if one is not."""
    return NO if NO in (one, other) else MAYBE if MAYBE in (one, other) else YES


def negated(one: str) -> str:
    """The contrary; a doubt stays one."""
    return {YES: NO, NO: YES, MAYBE: MAYBE}[one]
