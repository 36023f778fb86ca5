"""Where an approved alert holds, kept in its file: a zone that is drawn anew moves no alert that went out."""

import json
from typing import Any

from servanda.basis import Refusal, canonical_bytes
from servanda.page import AlertArea


def drawn_of(area: AlertArea) -> str:
    """An area as JSON."""
    circles = [[*map(str, centre), str(radius)] for centre, radius in area.circles]
    polygons = [[[str(lon), str(lat)] for lon, lat in ring] for ring in area.polygons]
    written = {"called": dict(area.called), "circles": circles, "polygons": polygons}
    return canonical_bytes(written).decode("utf-8")


def area_drawn(text: str) -> AlertArea | None:
    """The area read back; None where there is none, or what is there is none."""
    try:
        return _read(json.loads(text)) if text else None
    except (ValueError, KeyError, TypeError, AttributeError, Refusal):
        return None


def _read(held: Any) -> AlertArea:
    polygons = tuple(tuple((float(lon), float(lat)) for lon, lat in ring) for ring in held["polygons"])
    circles = tuple(((float(lon), float(lat)), float(radius)) for lon, lat, radius in held["circles"])
    return AlertArea(dict(held["called"]), polygons, circles)
