"""The map as it is printed: land, zones, lines, counted points, numbers, words, legend and tables."""

from typing import Any, Final

import numpy as np
from markupsafe import Markup

from servanda.page.drawing.cell_layers import cell_layer, cell_swatch, corners_of, middles, outside
from servanda.page.drawing.furniture import graticule, scale_bar
from servanda.page.drawing.labels import Room
from servanda.page.drawing.land import outline
from servanda.page.drawing.map_tables import places, shapes_table
from servanda.page.drawing.projection import Frame, frame_around, frame_window
from servanda.page.drawing.scatter import MOST_RINGS, Scatter, scatter
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.shapes import degrees, drawn
from servanda.page.drawing.signs import sample, signs, sizes
from servanda.page.drawing.svg import join, num, tag
from servanda.page.drawing.text import anchor, short
from servanda.page.sections import Area, Circle, Line, Map

WIDE: Final = 760.0
#: Text sizes in units on a wide page, and on a telephone, where the whole map is drawn smaller.
_TEXT: Final = 12.0
_TEXT_NARROW: Final = 23.6
#: How much wider names of shapes are, which stand in bold.
_BOLD: Final = 1.2

Shape = Area | Line | Circle


def draw(section: Map, setting: Setting) -> dict[str, Any]:
    """What the template of Map needs: the drawing, the legend, what was left out, and the tables."""
    frame = _frame(section)
    if frame is None:
        return {"svg": None, "notes": [], "legend": [], "layers": [], "tables": []}
    shapes: list[Shape] = [*section.areas, *section.circles, *section.lines]
    found = scatter(section.points, frame)
    room = Room(frame.wide, frame.high)
    bar = scale_bar(frame, room, setting, [at for layer in section.cells for at in middles(layer, frame)])
    bodies, badges, at = _shapes(shapes, frame, room)
    # Lines lie above the signs: where they run matters more than a sign's edge.
    below = len(section.areas) + len(section.circles)
    svg = tag(
        "svg",
        tag("title", section.title or section.caption or section.id),
        tag("rect", width=frame.wide, height=frame.high, klass="sea"),
        _land(frame),
        graticule(frame, setting, room),
        *bodies[:below],
        *(cell_layer(layer, frame) for layer in section.cells),
        signs(section, found, frame, setting),
        *bodies[below:],
        _words(section, shapes, at, frame, room, setting),
        *badges,
        bar,
        tag("rect", width=frame.wide, height=frame.high, klass="neat"),
        klass="map",
        viewBox=f"0 0 {num(frame.wide)} {num(frame.high)}",
        role="img",
        direction="ltr",
        aria_describedby=f"_c-{anchor(section.id)}",
    )
    return {
        "svg": svg,
        "describedby": f"_c-{anchor(section.id)}",
        "legend": [{"n": i, "it": shape, "swatch": _swatch(shape)} for i, shape in enumerate(shapes, 1)],
        "layers": [
            *({"it": layer, "sign": cell_swatch(layer)} for layer in section.cells),
            *(
                {"it": layer, "sign": sample(i, setting.tone(layer.status, layer.tone))}
                for i, layer in enumerate(section.points)
            ),
        ],
        "sizes": sizes(found),
        "coarse": any(shape.coarse for shape in shapes),
        "rings": len(found.signs) <= MOST_RINGS and any(sign.radius_m > 0 for sign in found.signs),
        "notes": _notes(section, found, outside(section.cells, frame), setting),
        "tables": [t for t in (shapes_table(section, shapes, setting), *places(section, setting)) if t is not None],
    }


def _frame(section: Map) -> Frame | None:
    if section.window is not None:
        return frame_window(section.window, WIDE)
    lon, lat = [], []
    shapes: list[Shape] = [*section.areas, *section.lines, *section.circles]
    for shape in shapes:
        for ring in degrees(shape):
            lon.append(ring[:, 0])
            lat.append(ring[:, 1])
    for box in (box for cells in section.cells for box in cells.boxes):
        lon.append(corners_of(box)[:, 0])
        lat.append(corners_of(box)[:, 1])
    for layer in section.points:
        lon.append(np.asarray(layer.lon, float))
        lat.append(np.asarray(layer.lat, float))
    lon.append(np.array([spot.lon for spot in section.spots], float))
    lat.append(np.array([spot.lat for spot in section.spots], float))
    lons, lats = np.concatenate(lon), np.concatenate(lat)
    good = np.isfinite(lons) & np.isfinite(lats) & (np.abs(lats) <= 90)
    return frame_around(lons[good], lats[good], WIDE) if good.any() else None


def _land(frame: Frame) -> Markup:
    fill, coast = outline(frame)
    return tag("g", tag("path", d=fill, klass="land"), tag("path", d=coast, klass="coast"))


def _shapes(
    shapes: list[Shape], frame: Frame, room: Room
) -> tuple[list[Markup], list[Markup], list[tuple[float, float] | None]]:
    """Each shape's path, its numbered badge, and the point its words belong to."""
    bodies, badges, at = [], [], []
    for number, shape in enumerate(shapes, 1):
        d, point = drawn(shape, frame)
        inside = point is not None and 0 <= point[0] <= frame.wide and 0 <= point[1] <= frame.high
        at.append(point if inside else None)
        look = "zone-line" if isinstance(shape, Line) else "zone"
        coarse = _filled(shape)
        bodies.append(tag("path", tag("title", shape.label), d=d, klass=f"{look} t-{shape.tone}{coarse}"))
        if inside and point is not None:
            x, y = _free_badge(point, room)
            at[-1] = (x, y)
            badges.append(_badge(number, x, y, shape.tone))
    return bodies, badges, at


def _free_badge(point: tuple[float, float], room: Room) -> tuple[float, float]:
    """The point itself, or the nearest of some places around it where no other badge stands."""
    for dx, dy in (
        (0, 0),
        (0, 22),
        (22, 0),
        (-22, 0),
        (0, -22),
        (22, 22),
        (-22, -22),
        (0, 44),
        (44, 0),
        (-44, 0),
    ):
        x = min(max(point[0] + dx, 14.0), room.wide - 14)
        y = min(max(point[1] + dy, 14.0), room.high - 14)
        if room.free((x - 10, y - 10, x + 10, y + 10)):
            break
    room.take((x - 10, y - 10, x + 10, y + 10))
    return x, y


def _badge(number: int, x: float, y: float, tone: str) -> Markup:
    return tag("g", tag("circle", cx=x, cy=y, r=9), tag("text", str(number), x=x, y=y + 4), klass=f"badge t-{tone}")


def _words(
    section: Map, shapes: list[Shape], at: list[tuple[float, float] | None], frame: Frame, room: Room, setting: Setting
) -> Markup:
    """Words of spots, then of shapes, each where there is room; for a telephone again, larger and fewer."""
    spots = [(spot, frame.place(spot.lon, spot.lat)) for spot in section.spots]
    spots = [(s, (float(x), float(y))) for s, (x, y) in spots if 0 <= x <= frame.wide and 0 <= y <= frame.high]
    narrow = Room(frame.wide, frame.high)
    narrow.taken = [(b[0] - 9, b[1] - 9, b[2] + 9, b[3] + 9) for b in room.taken]
    layers = []
    for surface, size, look in ((room, _TEXT, "wide"), (narrow, _TEXT_NARROW, "narrow")):
        out = []
        for _, (x, y) in spots:
            surface.take((x - 4, y - 4, x + 4, y + 4))
        for spot, (x, y) in spots:
            placed = surface.words(short(spot.label, 48), x, y, size, 6, 0)
            if placed:
                out.append(tag("text", setting.apart(placed.text), x=placed.x, y=placed.y, text_anchor=placed.anchor))
        for shape, point in zip(shapes, at, strict=True):
            gap = 13 if look == "wide" else 22
            placed = point and surface.words(short(shape.label, 40), *point, size * _BOLD, gap, 0)
            if placed:
                out.append(
                    tag(
                        "text",
                        setting.apart(placed.text),
                        x=placed.x,
                        y=placed.y,
                        text_anchor=placed.anchor,
                        klass="zone-name",
                    )
                )
        layers.append(tag("g", *out, klass=f"map-words {look}"))
    dots = [tag("rect", x=x - 2.5, y=y - 2.5, width=5, height=5, klass="spot") for _, (x, y) in spots]
    return join([*dots, *layers])


def _filled(shape: Shape) -> str:
    """What its outline and its filling tell: drawn by hand, and how much there is of what is shaded."""
    if isinstance(shape, Area) and shape.tone == "unseen" and not shape.shade:
        return f"{' coarse' if shape.coarse else ''} withheld"
    shade = f" shade-{shape.shade}" if isinstance(shape, Area) and shape.shade else ""
    return f" coarse{'' if shade else f' h-{shape.tone}'}{shade}" if shape.coarse else shade


def _swatch(shape: Shape) -> Markup:
    coarse = _filled(shape)
    if isinstance(shape, Line):
        inner = tag("path", d="M1 9H27", klass=f"zone-line t-{shape.tone}{coarse}")
    else:
        inner = tag("rect", x=1, y=2, width=26, height=14, klass=f"zone t-{shape.tone}{coarse}")
    return tag("svg", inner, width=28, height=18, klass="swatch", aria_hidden="true")


def _notes(section: Map, found: Scatter, cells: int, setting: Setting) -> list[str]:
    """What the reader must know of what was summed, left out or not placed."""
    out = []
    if found.grid_m:
        km = f"{found.grid_m / 1000:.3g}"
        out.append(setting.word("gridded", n=found.positions, m=len(found.signs), km=km))
    if len(found.signs) > MOST_RINGS and found.median_radius_m:
        out.append(setting.word("rings_hidden", km=f"{found.median_radius_m / 1000:.3g}"))
    if found.outside + cells:
        out.append(setting.word("outside", n=found.outside + cells))
    if section.unplaced + found.unplaced:
        out.append(setting.word("unplaced", n=section.unplaced + found.unplaced))
    return out
