"""An alert written as CAP 1.2 XML: the same alert gives the same bytes."""

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from servanda.basis import from_us
from servanda.page.alerts.alert import LANGUAGES, AlertArea, LonLat, MessageType, PublicAlert, PublicFact

CAP: Final = "urn:oasis:names:tc:emergency:cap:1.2"
#: Per fact: category, response, urgency, severity. What is told was seen, so that certainty is always Observed.
_CODES: Final[Mapping[PublicFact, tuple[str, str, str, str]]] = {
    PublicFact.ROUTE_CLOSED: ("Transport", "Avoid", "Immediate", "Moderate"),
    PublicFact.MINES: ("Safety", "Avoid", "Immediate", "Severe"),
    PublicFact.SHELTER: ("Safety", "Prepare", "Expected", "Minor"),
}


def alert_xml(alert: PublicAlert) -> bytes:
    """The alert as a CAP 1.2 message in UTF-8, with an info block for each language the area is named in."""
    root = Element("alert", {"xmlns": CAP})
    for name, value in _head(alert):
        SubElement(root, name).text = value
    for language in _languages(alert):
        _info(root, alert, language)
    indent(root, " ")
    written: bytes = tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + written + b"\n"


def _head(alert: PublicAlert) -> Iterator[tuple[str, str]]:
    yield "identifier", alert.identifier
    yield "sender", alert.sender
    yield "sent", _instant(alert.sent)
    yield "status", alert.status
    yield "msgType", alert.message
    yield "scope", "Public"
    if alert.status != "Actual":
        yield "note", _words("en")[f"note-{alert.status.lower()}"]
    if alert.references:
        named = (f"{one.sender},{one.identifier},{_instant(one.sent)}" for one in alert.references)
        yield "references", " ".join(named)


def _languages(alert: PublicAlert) -> tuple[str, ...]:
    named = [one for one in LANGUAGES if all(one in area.called for area in alert.areas)]
    return tuple(named) or ("en",)


def _info(root: Element, alert: PublicAlert, language: str) -> None:
    words, slug = _words(language), alert.fact.replace(" ", "-")
    category, response, urgency, severity = _CODES[alert.fact]
    ends = alert.message is MessageType.CANCEL
    info = SubElement(root, "info")
    places = words["between"].join(_named(area, language) for area in alert.areas)
    mark = "" if alert.status == "Actual" else f"{words[alert.status.lower()]} "
    told = {
        "language": language,
        "category": category,
        "event": words[slug],
        "responseType": "None" if ends else response,
        "urgency": "Past" if ends else urgency,
        "severity": "Unknown" if ends else severity,
        "certainty": "Unknown" if ends else "Observed",
        "onset": "" if alert.begins is None or ends else _instant(alert.begins),
        "expires": _instant(alert.expires),
        "senderName": alert.sender_name.get(language, ""),
        "headline": mark + words["withdrawn" if ends else f"{slug}-headline"].format(place=places, what=words[slug]),
        "description": words["withdrawn-long" if ends else f"{slug}-long"].format(place=places, what=words[slug]),
        "instruction": "" if ends else words[f"{slug}-do"],
    }
    for name, value in told.items():
        if value:
            SubElement(info, name).text = value
    for area in alert.areas:
        _area(info, area, language)


def _area(info: Element, area: AlertArea, language: str) -> None:
    made = SubElement(info, "area")
    SubElement(made, "areaDesc").text = _named(area, language)
    for ring in area.polygons:
        SubElement(made, "polygon").text = " ".join(_position(point) for point in ring)
    for centre, radius in area.circles:
        SubElement(made, "circle").text = f"{_position(centre)} {_number(radius, 3)}"


def _named(area: AlertArea, language: str) -> str:
    return area.called.get(language) or next(iter(area.called.values()))


def _position(point: LonLat) -> str:
    """Latitude first, to the tenth of a metre."""
    return f"{_number(point[1], 6)},{_number(point[0], 6)}"


def _number(value: float, places: int) -> str:
    told = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if told in ("-0", "") else told


def _instant(us: int) -> str:
    """To the second, in UTC, which the standard writes with a minus."""
    whole = from_us(us, "UTC")
    return (whole - timedelta(microseconds=whole.microsecond)).strftime("%Y-%m-%dT%H:%M:%S") + "-00:00"


@cache
def _words(language: str) -> Mapping[str, str]:
    text = files("servanda.page").joinpath("alerts", "words", f"{language}.json").read_text(encoding="utf-8")
    found: Mapping[str, str] = json.loads(text)
    return found
