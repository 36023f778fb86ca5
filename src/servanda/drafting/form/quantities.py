"""Lengths of time, distances and coordinates as a form asks for them, and as the file writes them."""

import re
from typing import Any, Final

from servanda.drafting.form.names import Inputs, one, under

TIMES: Final = ("hours", "days", "weeks", "months", "years", "minutes")
#: Units of a length that is no matter of the calendar: nobody can say how many hours a month has.
CLOCK_TIMES: Final = ("hours", "days", "weeks", "minutes", "seconds")
DISTANCES: Final = ("km", "m", "nautical miles", "miles", "feet")
_NUMBER_UNIT: Final = re.compile(r"^\s*([0-9][0-9,._ ]*?)\s*([A-Za-z][A-Za-z ]*?)\s*$")
_UNITS: Final = {
    "minute": "minutes", "hour": "hours", "h": "hours", "day": "days", "week": "weeks", "month": "months",
    "year": "years", "second": "seconds", "metre": "m", "metres": "m", "mm": "mm", "nm": "nautical miles",
    "nautical mile": "nautical miles", "mile": "miles", "foot": "feet", "ft": "feet",
}  # fmt: skip
_SINGULAR: Final = {
    "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week", "months": "month", "years": "year",
    "seconds": "second",
}  # fmt: skip
_DEGREES: Final = re.compile(
    r"""^\s*(?P<sign>[-+−])?\s*(?P<d>\d+(?:\.\d+)?)\s*[°d]?\s*
    (?:(?P<m>\d+(?:\.\d+)?)\s*['′m]?\s*)?(?:(?P<s>\d+(?:\.\d+)?)\s*(?:["″]|''|s)?\s*)?(?P<side>[NSEWO])?\s*$""",
    re.X | re.I,
)
_PLAIN: Final = re.compile(r"^-?\d+(\.\d+)?$")


def quantity_pieces(written: str) -> dict[str, str]:
    """Number and unit of ``48 hours`` or ``25 km``; what is neither is kept whole, without a unit."""
    match = _NUMBER_UNIT.match(written)
    if match is None:
        return {"n": written, "unit": ""}
    unit = match[2].lower()
    return {"n": match[1], "unit": _UNITS.get(unit, unit)}


def quantity_written(inputs: Inputs, name: str) -> str:
    """Number and unit as the file writes them; nothing without a number."""
    n, unit = one(inputs, under(name, "n")), one(inputs, under(name, "unit"))
    if not n:
        return ""
    return f"{n} {_SINGULAR.get(unit, unit) if n == '1' else unit}".strip()


def point_pieces(point: Any) -> dict[str, str]:
    """Latitude and longitude of ``[longitude, latitude]``, in the order people say them."""
    if isinstance(point, list) and len(point) == 2 and all(isinstance(one, str) for one in point):
        return {"lat": point[1], "lon": point[0]}
    return {"lat": "", "lon": ""}


def point_written(inputs: Inputs, name: str) -> list[str] | None:
    """``[longitude, latitude]`` in degrees; None where neither is given."""
    lat, lon = one(inputs, under(name, "lat")), one(inputs, under(name, "lon"))
    return [degrees(lon), degrees(lat)] if lat or lon else None


def degrees(text: str) -> str:
    """``44°12'N``, ``44 12.5 N`` or ``44.2`` as decimal degrees; what is none of these stays as it was typed."""
    bare = text.strip().replace(",", ".")
    if _PLAIN.match(bare):
        return bare
    match = _DEGREES.match(bare)
    if match is None:
        return text.strip()
    got = float(match["d"]) + float(match["m"] or 0) / 60 + float(match["s"] or 0) / 3600
    south = (match["side"] or "").upper() in ("S", "W", "O") or (match["sign"] or "") in ("-", "−")
    return f"{-got if south else got:.6f}".rstrip("0").rstrip(".")


def pasted_points(text: str) -> list[list[str]]:
    """Points from lines of text, each latitude then longitude; lines that hold no two coordinates are left out."""
    found = []
    for line in text.splitlines():
        pieces = _pair(line)
        if pieces:
            found.append([degrees(pieces[1]), degrees(pieces[0])])
    return found


def _pair(line: str) -> tuple[str, str] | None:
    for cut in (r"\s*;\s*|\t+", r",\s+", r",", r"(?<=[NS])\s+", r"\s+"):
        pieces = [one for one in re.split(cut, line.strip(), flags=re.I) if one]
        if len(pieces) == 2 and all(_PLAIN.match(degrees(one)) for one in pieces):
            return pieces[0], pieces[1]
    return None
