"""A map: land outline, the agreement's own areas and lines, and counted points. Never a state border."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from servanda.page.tones import Tone

#: Longitude and latitude in degrees, WGS 84.
LonLat = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """A zone: rings of (lon, lat), outer ones and holes alike (even-odd). ``coarse`` hatches it.

    ``shade``: from 1 to 3 fills it in its tone, the more the darker, coarse or not; 0 leaves it as it is.
    The tone *unseen* without a shade hatches it: what is there is withheld.
    """

    label: str
    rings: tuple[tuple[LonLat, ...], ...]
    tone: Tone = "plain"
    coarse: bool = False
    source: str = ""
    mark: str = ""
    note: str = ""
    shade: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line the agreement names: parts of (lon, lat). ``coarse`` breaks the stroke and says so."""

    label: str
    parts: tuple[tuple[LonLat, ...], ...]
    tone: Tone = "plain"
    coarse: bool = False
    source: str = ""
    mark: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Circle:
    """A round zone: centre in degrees, radius in metres (geodesic)."""

    label: str
    lon: float
    lat: float
    radius_m: float
    tone: Tone = "plain"
    coarse: bool = False
    source: str = ""
    mark: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A named place drawn for orientation; a place with two names carries both in ``label``."""

    label: str
    lon: float
    lat: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """Counted points as flat columns of equal length: degrees, counts (1 each when empty), uncertainty in
    metres.

    ``names`` (place names, may be empty) feed the table. Too many to draw are summed over a grid, and the
    page says so.
    """

    label: str
    lon: Sequence[float]
    lat: Sequence[float]
    count: Sequence[int] = ()
    radius_m: Sequence[float] = ()
    names: Sequence[str] = ()
    unit: str = ""
    status: str = ""
    tone: Tone = "one"

    def __post_init__(self) -> None:
        size = len(self.lon)
        if len(self.lat) != size or any(
            len(column) not in (0, size) for column in (self.count, self.radius_m, self.names)
        ):
            raise ValueError("the columns of a layer of points are of equal length")


#: How a layer of cells is drawn: filled strongly, filled weakly, an outline only, or dotted.
CellLook = Literal["strong", "weak", "outline", "dotted"]


@dataclass(frozen=True, slots=True)
class Cells:
    """Whole cells of a grid as boxes of (west, south, east, north) in degrees, one line of the legend for all.

    ``notes``: one per box or none, shown where a box is pointed at.
    """

    label: str
    boxes: tuple[tuple[float, float, float, float], ...]
    look: CellLook = "weak"
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.notes) not in (0, len(self.boxes)):
            raise ValueError("a layer of cells has a note for each box, or none")


@dataclass(frozen=True, slots=True)
class Map:
    """Areas, lines, circles, spots and points; ``window`` is (west, south, east, north), else what is drawn.

    West may exceed east (a window over the date line). ``unplaced`` counts what has no place and is not
    drawn.
    """

    id: str
    title: str
    areas: tuple[Area, ...] = ()
    lines: tuple[Line, ...] = ()
    circles: tuple[Circle, ...] = ()
    spots: tuple[Spot, ...] = ()
    points: tuple[Points, ...] = ()
    cells: tuple[Cells, ...] = ()
    window: tuple[float, float, float, float] | None = None
    unplaced: int = 0
    intro: str = ""
    caption: str = ""
