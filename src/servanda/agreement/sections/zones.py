"""Lines and zones: polygons, bands along a line, circles, administrative units, and zones that move."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, Metres, OneOrMore, PerLanguage, shape
from servanda.agreement.when import WhenText


def _point(given: Any) -> Any:
    """A point is [longitude, latitude] in degrees; swapped axes are refused where they can be told."""
    if not isinstance(given, (list, tuple)) or len(given) != 2:
        raise ValueError("a point is two numbers, [longitude, latitude], such as [46.75, 39.76]")
    try:
        lon, lat = float(given[0]), float(given[1])
    except (TypeError, ValueError):
        raise ValueError("a point is two numbers, [longitude, latitude], such as [46.75, 39.76]") from None
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"[{given[0]}, {given[1]}] is not [longitude, latitude] in degrees; are they swapped?")
    return (lon, lat)


Point = Annotated[
    tuple[float, float],
    BeforeValidator(_point),
    WithJsonSchema(
        {
            "type": "array",
            "items": {"type": ["number", "string"]},
            "minItems": 2,
            "maxItems": 2,
            "description": "[longitude, latitude] in degrees",
            "examples": [[46.75, 39.76]],
        }
    ),
]
Precision = Literal["surveyed", "map", "coarse"]


@shape
class Line:
    """A line the agreement draws: points in order, and how good they are."""

    points: tuple[Point, ...] = Field(min_length=2)
    called: PerLanguage = Field(default_factory=dict)
    precision: Precision = "coarse"
    source: CitedText | None = None
    note: str = ""


@shape
class Band:
    """The strip along a line between two distances from it, on one side (looking along the line) or both."""

    along: Identifier
    from_: Metres = Field(default=0, alias="from")
    to: Metres
    side: Literal["left", "right", "both"] = "both"


@shape
class Circle:
    """All within a radius of a point."""

    centre: Point
    radius: Metres


@shape
class Fix:
    """Where the centre of a moving zone was at a moment."""

    at: WhenText
    centre: Point


@shape
class Moving:
    """A circle whose centre moves: along stated fixes, or with whatever ``follows`` names reports its position.

    A report is a fact of act ``report.position`` whose item, or actor, is that name; ``ref`` tells one thing from
    another.
    """

    radius: Metres
    fixes: tuple[Fix, ...] = ()
    follows: str = ""


@shape
class Units:
    """Administrative units, matched by the names that data sources give."""

    level: Literal["admin1", "admin2", "place"] = "admin1"
    names: OneOrMore[str]


@shape
class Zone:
    """A named area; exactly one of polygon, circle, band, units, moving, any_of or unlocated.

    ``also_called`` keeps every name a disputed place has. ``precision`` coarse means: drawn roughly by us, never
    to be used to say on which side of it something fell.
    """

    called: PerLanguage = Field(default_factory=dict)
    also_called: tuple[str, ...] = ()
    polygon: tuple[Point, ...] = ()
    circle: Circle | None = None
    band: Band | None = None
    units: Units | None = None
    moving: Moving | None = None
    any_of: OneOrMore[Identifier] = ()
    except_: OneOrMore[Identifier] = Field(default=(), alias="except")
    unlocated: bool = Field(default=False, description="the text names it and nobody has said where it is")
    side: str = Field(default="", description="the participant that holds it, where coverage per side is asked")
    precision: Precision = "coarse"
    source: CitedText | None = None
    note: str = ""

    def __post_init__(self) -> None:
        kinds = (self.polygon, self.circle, self.band, self.units, self.moving, self.any_of, self.unlocated)
        if sum(bool(kind) for kind in kinds) != 1:
            raise ValueError("a zone is exactly one of polygon, circle, band, units, moving, any_of, unlocated")
