"""Signs of counted points: a shape for each layer, a surface that grows with the count, circles of doubt."""

from typing import Final

from markupsafe import Markup

from servanda.page.drawing.projection import Frame
from servanda.page.drawing.scatter import MOST_RINGS, Scatter
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, tag
from servanda.page.sections import Map

_BIGGEST: Final = 17.0
_SMALLEST: Final = 2.6


def signs(section: Map, found: Scatter, frame: Frame, setting: Setting) -> Markup:
    """The signs of all layers, a layer at a time, over their circles of uncertainty."""
    top = max((sign.count for sign in found.signs), default=1)
    tones = [setting.tone(layer.status, layer.tone) for layer in section.points]
    rings = []
    if len(found.signs) <= MOST_RINGS:
        for sign in found.signs:
            radius = sign.radius_m / frame.metres_per_unit
            if radius > 3:
                rings.append(tag("circle", cx=sign.x, cy=sign.y, r=radius, klass=f"doubt t-{tones[sign.layer]}"))
    marks: list[list[Markup]] = [[] for _ in section.points]
    for sign in found.signs:
        size = max(_BIGGEST * (sign.count / top) ** 0.5, _SMALLEST)
        title = tag("title", setting.paired(section.points[sign.layer].label, setting.number(sign.count)))
        marks[sign.layer].append(_sign(sign.layer, sign.x, sign.y, size, title))
    groups = [tag("g", *inner, klass=f"signs t-{tones[i]}") for i, inner in enumerate(marks) if inner]
    return tag("g", *rings, *groups)


def _sign(layer: int, x: float, y: float, size: float, *inner: Markup) -> Markup:
    """A sign whose surface grows with its count: each layer has a shape of its own."""
    at = f"M{num(x)} {num(y)}"
    match layer % 4:
        case 0:
            return tag("circle", *inner, cx=x, cy=y, r=size)
        case 1:
            side = size * 1.77
            return tag("rect", *inner, x=x - side / 2, y=y - side / 2, width=side, height=side)
        case 2:
            s = size * 1.35
            return tag("path", *inner, d=f"{at}m0 {num(-s)}l{num(s)} {num(1.73 * s)}h{num(-2 * s)}z")
        case _:
            s = size * 1.25
            return tag(
                "path",
                *inner,
                d=f"{at}m0 {num(-s)}l{num(s)} {num(s)}l{num(-s)} {num(s)}l{num(-s)} {num(-s)}z",
            )


def sample(layer: int, tone: str) -> Markup:
    """The sign of a layer for the legend."""
    inner = tag("g", _sign(layer, 14.0, 9.0, 6.0), klass=f"signs t-{tone}")
    return tag("svg", inner, width=28, height=18, klass="swatch", aria_hidden="true")


def sizes(found: Scatter) -> list[tuple[int, Markup]]:
    """Up to three counts with the sign that stands for them."""
    top = max((sign.count for sign in found.signs), default=0)
    out = []
    for count in sorted({top, -(-top // 4), 1}) if top else ():
        size = max(_BIGGEST * (count / top) ** 0.5, _SMALLEST)
        inner = tag("circle", cx=size + 1, cy=size + 1, r=size)
        side = num(2 * size + 2)
        out.append((count, tag("svg", inner, width=side, height=side, klass="size", aria_hidden="true")))
    return out
