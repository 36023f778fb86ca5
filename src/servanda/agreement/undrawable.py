"""Lines and zones that cannot be drawn, told as the file is read rather than when the first report comes in.

Circles and bands are judged by arithmetic on a sphere, a little too strictly; only polygons need geometry.
"""

from collections.abc import Iterator
from math import asin, cos, degrees, radians, sin

from servanda.agreement.model import Agreement
from servanda.agreement.sections.zones import Zone
from servanda.basis import Node, Refusal, Refused, polygon

#: Larger zones than this were never agreed, and distances in a plane no longer serve.
_FARTHEST_M = 2_000_000
#: A little below the true radius, so that a cap comes out a little too large.
_GLOBE_M = 6_350_000


def undrawable(agreement: Agreement) -> Iterator[Refused]:
    """Every line and zone that cannot be drawn (AGR044, BAS020, BAS021), and zones made of themselves (AGR042)."""
    for key, line in agreement.lines.items():
        if len(set(line.points)) < 2:
            at = agreement.root.at(("lines", key, "points"))
            yield Refused("AGR044", f"line {key!r} has all its points in one place", "give it a second point", at.place)
    for key, zone in agreement.zones.items():
        node = agreement.root.at(("zones", key))
        yield from _zone(key, zone, node, agreement)
        if key in _parts(key, agreement):
            yield Refused(
                "AGR042", f"zone {key!r} is made of itself", "take it out of its own any_of or except", node.place
            )


def _zone(key: str, zone: Zone, node: Node, agreement: Agreement) -> Iterator[Refused]:
    if zone.polygon:
        try:
            polygon(zone.polygon, node.at(("polygon",)).place)
        except Refusal as refusal:
            yield from refusal.reasons
    elif zone.circle is not None:
        yield from _reach(key, [zone.circle.centre], zone.circle.radius, node.at(("circle",)))
    elif zone.moving is not None:
        yield from _reach(key, [fix.centre for fix in zone.moving.fixes], zone.moving.radius, node.at(("moving",)))
    elif zone.band is not None:
        at = node.at(("band",))
        if zone.band.to <= zone.band.from_:
            why = f"the band {key!r} ends at a distance no larger than the one it begins at"
            yield Refused("AGR044", why, "let 'to' be farther from the line than 'from'", at.place)
        line = agreement.lines.get(zone.band.along)
        yield from _reach(key, list(line.points) if line is not None else [], zone.band.to, at)


def _reach(key: str, points: list[tuple[float, float]], radius_m: int, at: Node) -> Iterator[Refused]:
    """What keeps all within a distance of some points from being drawn; the first reason."""
    if not 0 < radius_m <= _FARTHEST_M:
        why = f"zone {key!r} reaches {'nowhere' if radius_m <= 0 else f'{radius_m // 1000:,} km'}"
        remedy = f"write a distance above nothing, and of at most {_FARTHEST_M // 1000:,} km"
        yield Refused("AGR044", why, remedy, at.place)
        return
    far = radius_m / _GLOBE_M
    for lon, lat in points:
        if abs(lat) + degrees(far) >= 90:
            yield Refused("AGR044", f"zone {key!r} reaches over a pole", "draw it smaller, or farther off", at.place)
            return
        if abs(lon) + degrees(asin(min(1.0, sin(far) / cos(radians(lat))))) > 180:
            why = f"zone {key!r} crosses the 180th meridian, which is not handled"
            yield Refused("AGR044", why, "split it into two zones", at.place)
            return


def _parts(key: str, agreement: Agreement) -> set[str]:
    """Every zone that one is made of, at any depth."""
    found: set[str] = set()
    waiting = [key]
    while waiting:
        zone = agreement.zones.get(waiting.pop())
        below = () if zone is None else (*zone.any_of, *zone.except_)
        waiting += [one for one in below if one not in found]
        found.update(below)
    return found
