"""Lines with bands as they are printed: the band first, the line over it, a name and a letter at the line's end."""

from collections.abc import Iterator
from typing import Any, Final

from markupsafe import Markup

from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, path, tag
from servanda.page.drawing.text import short
from servanda.page.sections import Curve, Curves

_WIDE, _HIGH, _LEFT, _RIGHT, _TOP, _LOW = 720.0, 330.0, 44.0, 700.0, 12.0, 300.0
_MILLION: Final = 1_000_000
_LETTERS: Final = "ABCDEFGHIJKL"
#: Strokes that differ on paper without colour.
_DASHES: Final = ("", "7 4", "2 3", "10 3 2 3", "1 4", "12 5")


def draw(section: Curves, setting: Setting) -> dict[str, Any]:
    """What the template of Curves needs: the drawing, and which letter is which line."""
    lettered = len(section.curves) > 1
    key = [(_LETTERS[n % len(_LETTERS)], curve) for n, curve in enumerate(section.curves)] if lettered else []
    return {"svg": _svg(section) if any(curve.points for curve in section.curves) else "", "key": key}


def _svg(section: Curves) -> Markup:
    lettered = len(section.curves) > 1
    return tag(
        "svg",
        tag("title", short(section.title, 200)),
        tag("rect", x=_LEFT, y=_TOP, width=_RIGHT - _LEFT, height=_LOW - _TOP, klass="curve-plane"),
        *_ticks(section),
        *(part for curve in section.curves for part in _band(curve)),
        *(part for n, curve in enumerate(section.curves) for part in _line(curve, n)),
        *(_badge(curve, n) for n, curve in enumerate(section.curves) if lettered and curve.points),
        klass="curves",
        viewBox=f"0 0 {num(_WIDE)} {num(_HIGH)}",
        role="img",
        aria_label=short(section.title, 200),
    )


def _at(x: int, y: int) -> tuple[float, float]:
    share_x, share_y = (min(max(one / _MILLION, 0.0), 1.0) for one in (x, y))
    return _LEFT + share_x * (_RIGHT - _LEFT), _LOW - share_y * (_LOW - _TOP)


def _ticks(section: Curves) -> Iterator[Markup]:
    for place, words in section.y_ticks:
        _, y = _at(0, place)
        yield tag("line", x1=_LEFT, x2=_RIGHT, y1=y, y2=y, klass="tick level")
        yield tag("text", words, x=_LEFT - 6, y=y + 4, klass="axis-text far")
    for place, words in section.x_ticks:
        x, _ = _at(place, 0)
        yield tag("line", x1=x, x2=x, y1=_LOW, y2=_LOW + 5, klass="tick")
        far = " far" if place >= _MILLION else "" if place <= 0 else " middle"
        yield tag("text", words, x=x, y=_HIGH - 10, klass=f"axis-text{far}")


def _band(curve: Curve) -> Iterator[Markup]:
    banded = [one for one in curve.points if one.low is not None and one.high is not None]
    if len(banded) > 1:
        around = [_at(one.x, one.high or 0) for one in banded] + [_at(one.x, one.low or 0) for one in reversed(banded)]
        yield tag("path", d=path(around, closed=True), klass=f"band t-{curve.tone}")


def _line(curve: Curve, n: int) -> Iterator[Markup]:
    places = [_at(one.x, one.y) for one in curve.points]
    if not places:
        return
    dash = _DASHES[n % len(_DASHES)]
    yield tag("path", d=path(places), klass=f"curve t-{curve.tone}", stroke_dasharray=dash)
    for point, (x, y) in zip(curve.points, places, strict=True):
        if point.label:
            yield tag("circle", tag("title", short(point.label, 300)), cx=x, cy=y, r=3.0, klass=f"dot t-{curve.tone}")


def _badge(curve: Curve, n: int) -> Markup:
    # Staggered along the stretch, so that badges of lines that end together do not cover each other.
    point = curve.points[max(0, len(curve.points) - 2 - n)]
    x, y = _at(point.x, point.y)
    return tag(
        "g",
        tag("title", short(curve.label, 300)),
        tag("circle", cx=x, cy=y, r=9.5),
        tag("text", _LETTERS[n % len(_LETTERS)], x=x, y=y + 4),
        klass=f"curve-badge t-{curve.tone}",
    )
