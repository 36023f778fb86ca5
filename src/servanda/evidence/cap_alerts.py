"""Alerts of the Common Alerting Protocol (OASIS CAP 1.2), taken apart into rows of plain values."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.shapes import NoShape, covering_circle

NAMESPACES: Final = ("urn:oasis:names:tc:emergency:cap:1.2", "urn:oasis:names:tc:emergency:cap:1.1")
#: Categories whose alerts warn of no hostile act.
_HAZARDS: Final = frozenset({"Geo", "Met", "Fire", "Env", "Health"})
_NOT_MEANT: Final = {
    "Exercise": "it is an exercise", "System": "it is for the system that sends alerts", "Test": "it is a test",
    "Draft": "it is a draft",
}  # fmt: skip
_TYPES: Final = ("Alert", "Update", "Cancel")
_CORNERS: Final = 32
COLUMNS: Final = (
    "act", "happened", "happened_to", "recorded", "said_by", "ref", "status", "source_code", "place", "lat", "lon",
    "radius_m", "note",
)  # fmt: skip
Why = tuple[EvidenceCode, str, str]


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert: its identity, what it refers to, and a row of values per area; or why it is refused."""

    sender: str
    identifier: str
    sent: str
    refers: tuple[tuple[str, str], ...] = ()
    kind: str = ""
    areas: tuple[dict[str, str | None], ...] = ()
    why: Why | None = None
    shown: dict[str, str | None] = field(default_factory=dict)


def alerts(root: Element) -> Iterator[Alert]:
    """Every alert of a message or a feed of several, in their order."""
    for element in root.iter():
        for space in NAMESPACES:
            if element.tag == f"{{{space}}}alert":
                yield _alert(element, f"{{{space}}}")


def withdrawn(found: list[Alert]) -> frozenset[tuple[str, str]]:
    """The alerts that a later one of the same input cancels or replaces."""
    return frozenset(one for alert in found if alert.why is None and alert.kind != "Alert" for one in alert.refers)


def _alert(element: Element, space: str) -> Alert:
    def text(name: str, of: Element = element) -> str:
        return " ".join((of.findtext(f"{space}{name}") or "").split())

    head = {name: text(name) for name in ("identifier", "sender", "sent", "status", "msgType", "scope", "references")}
    shown: dict[str, str | None] = {name: value for name, value in head.items() if value}
    alert = Alert(head["sender"], head["identifier"], head["sent"], shown=shown)
    if why := _why_refused(head):
        return Alert(alert.sender, alert.identifier, alert.sent, why=why, shown=shown)
    refers = tuple((parts[0], parts[1]) for one in head["references"].split() if len(parts := one.split(",")) == 3)
    if head["msgType"] != "Alert" and not refers:
        why = (EvidenceCode.MISSING_VALUE, "it replaces or cancels alerts and names none", "fetch the alert anew")
        return Alert(alert.sender, alert.identifier, alert.sent, why=why, shown=shown)
    infos = element.findall(f"{space}info")
    languages = [text("language", info) for info in infos]
    # further languages say the same again
    told = [info for info, language in zip(infos, languages, strict=True) if language == languages[0]]
    rows: list[dict[str, str | None]] = []
    try:
        for info in told or [Element("none")]:
            rows += _rows(head, refers, info, space)
    except NoShape as error:
        why = (EvidenceCode.NO_SHAPE, f"an area cannot be read: {error}", "fetch the alert anew")
        return Alert(alert.sender, alert.identifier, alert.sent, why=why, shown=shown)
    return Alert(alert.sender, alert.identifier, alert.sent, refers, head["msgType"], tuple(rows), shown=shown)


def _why_refused(head: dict[str, str]) -> Why | None:
    for name in ("identifier", "sender", "sent", "status", "msgType"):
        if not head[name]:
            return EvidenceCode.MISSING_VALUE, f"the alert has no {name}", "fetch the alert anew"
    if head["status"] != "Actual":
        why = _NOT_MEANT.get(head["status"], f"its status is {head['status'][:40]!r}")
        return EvidenceCode.NOT_AN_ALERT_MEANT, f"the alert warns nobody: {why}", "nothing; only actual alerts are read"
    if head["msgType"] not in _TYPES:
        why = f"a message of type {head['msgType'][:40]!r} is an answer to an alert, and none itself"
        return EvidenceCode.NOT_AN_ALERT_MEANT, why, "nothing; alerts, updates and cancellations are read"
    return None


def _rows(
    head: dict[str, str], refers: tuple[tuple[str, str], ...], info: Element, space: str
) -> Iterator[dict[str, str | None]]:
    def text(name: str, of: Element = info) -> str | None:
        return " ".join((of.findtext(f"{space}{name}") or "").split()) or None

    categories = {(one.text or "").strip() for one in info.findall(f"{space}category")}
    answers = {(one.text or "").strip() for one in info.findall(f"{space}responseType")}
    act = "alert.leave" if "Evacuate" in answers else "alert"
    if categories and categories <= _HAZARDS:
        act = "alert.hazard"
    kind = head["msgType"]
    row = {
        "act": "alert.ended" if kind == "Cancel" or "AllClear" in answers else act,
        "happened": head["sent"],
        "happened_to": text("expires") if kind != "Cancel" else None,
        "recorded": head["sent"],
        "said_by": head["sender"],
        "ref": " ".join(identifier for _, identifier in refers) or head["identifier"],
        "status": "withdrawn" if kind == "Cancel" else None,
        "source_code": text("event"),
        "note": "; ".join(filter(None, (_replaces(kind, head["identifier"]), text("headline"), _begins(text("onset")))))
        or None,
    }
    for area in info.findall(f"{space}area") or [Element("none")]:
        yield {**row, "place": text("areaDesc", area), **_placed(area, space)}


def _replaces(kind: str, identifier: str) -> str | None:
    return {"Update": f"{identifier} replaces it", "Cancel": f"{identifier} cancels it"}.get(kind)


def _begins(onset: str | None) -> str | None:
    return None if onset is None else f"expected from {onset}"


def _placed(area: Element, space: str) -> dict[str, str | None]:
    polygons = [_ring(one.text or "") for one in area.findall(f"{space}polygon") if (one.text or "").strip()]
    circles = [_circle(one.text or "") for one in area.findall(f"{space}circle") if (one.text or "").strip()]
    if not polygons and not circles:
        return {"lat": None, "lon": None, "radius_m": None}
    if len(circles) == 1 and not polygons:
        lon, lat, radius = circles[0]
    else:
        lon, lat, radius = _covering(polygons, circles)
    return {"lat": repr(lat), "lon": repr(lon), "radius_m": repr(radius)}


def _covering(
    polygons: list[list[tuple[float, float]]], circles: list[tuple[float, float, float]]
) -> tuple[float, float, float]:
    import shapely
    from pyproj import Geod

    rings = list(polygons)
    away = Geod(ellps="WGS84")
    for lon, lat, radius in circles:
        # a ring of corners outside the circle, so that the hull of them covers it
        outer = max(1.0, radius / math.cos(math.pi / _CORNERS))
        ends = [away.fwd(lon, lat, 360 * n / _CORNERS, outer)[:2] for n in range(_CORNERS)]
        rings.append([(float(x), float(y)) for x, y in [*ends, ends[0]]])
    shape = (
        shapely.MultiPolygon([shapely.Polygon(ring) for ring in rings]) if len(rings) > 1 else shapely.Polygon(rings[0])
    )
    return covering_circle(shape if shape.is_valid else shape.convex_hull, [point for ring in rings for point in ring])


def _ring(text: str) -> list[tuple[float, float]]:
    ring = [_pair(pair) for pair in text.split()]
    if len(ring) < 4 or ring[0] != ring[-1]:
        raise NoShape("a polygon is not closed, or has fewer than four positions")
    return ring


def _circle(text: str) -> tuple[float, float, float]:
    parts = text.split()
    if len(parts) != 2:
        raise NoShape("a circle is not a position and a radius")
    lon, lat = _pair(parts[0])
    try:
        radius = float(parts[1]) * 1000
    except ValueError:
        radius = math.nan
    if not 0 <= radius <= 20_100_000:
        raise NoShape("the radius of a circle is no number of kilometres")
    return lon, lat, radius


def _pair(text: str) -> tuple[float, float]:
    try:
        lat, lon = (float(part) for part in text.split(","))
    except ValueError:
        raise NoShape(f"{text[:40]!r} is not latitude,longitude") from None
    if not (abs(lat) <= 90 and abs(lon) <= 180):
        raise NoShape(f"{text[:40]!r} does not lie on the globe")
    return lon, lat
