"""Which zones of the agreement an area touches, so that a clause of notice is found whether its sender names it or not.

A zone drawn roughly is taken as wide as it is drawn. What moves, is known by names alone or was never located cannot
be laid over an area; such zones are told apart, for the sender to say.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.liaison.plans import Area

if TYPE_CHECKING:
    from servanda.agreement import Law

_MICRO: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Touched:
    """Zones an area touches, those its sender names among them, and zones of which it cannot be told."""

    zones: tuple[str, ...]
    cannot_tell: tuple[str, ...]


def zones_touched(law: "Law", area: Area) -> Touched:
    """The zones of an agreement that an area touches, in the agreement's order.

    Refuses an outline that crosses itself (BAS020) or the 180th meridian (BAS021).
    """
    from servanda.compliance import drawn

    zones = drawn(law)
    shapes = _shapes(area)
    told = {zone: _touches(zone, zones, shapes, area, ()) for zone in zones}
    named = (*(one for one in area.zones if one not in zones),)
    touched = tuple(zone for zone, touches in told.items() if touches or zone in area.zones)
    unsure = tuple(zone for zone, touches in told.items() if touches is None and zone not in area.zones)
    return Touched((*touched, *named), unsure if shapes else ())


def _shapes(area: Area) -> list[Any]:
    from servanda.basis import circle, polygon

    found = [polygon([(lon / _MICRO, lat / _MICRO) for lon, lat in area.outline])] if area.outline else []
    if area.centre is not None:
        lon, lat = area.centre
        found.append(circle(lon / _MICRO, lat / _MICRO, max(area.radius_m, 1)))
    return found


def _touches(zone: str, zones: Mapping[str, Any], shapes: list[Any], area: Area, above: tuple[str, ...]) -> bool | None:
    """Whether an area touches a zone; None where it cannot be told."""
    held = zones[zone]
    if held.names is not None:
        return True if area.called.casefold() in held.names[1] else None
    if held.any_of:
        parts = [_touches(one, zones, shapes, area, (*above, zone)) for one in held.any_of if one not in above]
        found: bool | None = True if True in parts else (None if None in parts else False)
    else:
        found = None if held.shape is None else any(held.shape.intersects(one) for one in shapes)
    if found and held.except_ and _inside(held.except_, zones, shapes):
        return False
    return found


def _inside(taken_out: tuple[str, ...], zones: Mapping[str, Any], shapes: list[Any]) -> bool:
    """Whether all of an area lies within what is taken out of a zone."""
    out = [zones[one].shape for one in taken_out if zones[one].shape is not None]
    return bool(shapes) and all(any(one.covers(shape) for one in out) for shape in shapes)
