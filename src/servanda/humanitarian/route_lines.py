"""A place of a route as people write it on a line: its name, if it has one there, then degrees north and east."""

import re
from typing import Final

from servanda.humanitarian.subjects import on_earth

_MILLIONTHS: Final = 1_000_000
#: A number of degrees with the hemisphere's letter, if there is one; with a point, with a comma, or whole.
_POINT: Final = r"([-+]?\d+\.\d+)\s*°?\s*({})?"
_COMMA: Final = r"([-+]?\d+,\d+)\s*°?\s*({})?"
_ANY: Final = r"([-+]?\d+(?:\.\d+)?)\s*°?\s*({})?"
_NAME: Final = r"(?:(.*[^\W\d_].*?)[\s,;:]+)?"


def _line(name: str, number: str, between: str) -> re.Pattern[str]:
    return re.compile(name + number.format("[NS]") + between + number.format("[EW]"), re.IGNORECASE)


#: Beside a name a position needs its decimals: the number of a road is none.
_FORMS: Final = (
    _line(_NAME, _COMMA, r"[;\s]+"),
    _line(_NAME, _POINT, r"[,;\s]+"),
    _line(r"()", _ANY, r"[,;\s]+"),
)
#: What other scripts and keyboards write for the same signs.
_ALIKE: Final = str.maketrans({"\u2212": "-", "\u066b": ".", "\u060c": ",", "\u061b": ";"})


def route_line(written: str) -> tuple[str, tuple[int, int]] | None:
    """The name and the place of a line, [longitude, latitude] in millionths of a degree; None where it holds none."""
    line = written.strip().translate(_ALIKE)
    found = next((match for one in _FORMS if (match := one.fullmatch(line)) is not None), None)
    if found is None:
        return None
    name, north, half, east, side = found.groups()
    place = _degrees(east, side or ""), _degrees(north, half or "")
    return ((name or "").strip(" \t,;:"), place) if on_earth(place) else None


def line_told(name: str, place: tuple[int, int]) -> str:
    """A place of a route as it is written on a line."""
    degrees = ", ".join(f"{one / _MILLIONTHS:.6f}".rstrip("0") for one in (place[1], place[0]))
    degrees = re.sub(r"\.(?=,|$)", ".0", degrees)
    return f"{name}, {degrees}" if name else degrees


def _degrees(written: str, half: str) -> int:
    found = float(written.replace(",", "."))
    return round((-found if half.upper() in ("S", "W") else found) * _MILLIONTHS)
