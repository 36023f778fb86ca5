"""Points in planes as they are printed: words at the ends of axes, stairs between dots, letters on those of note."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from markupsafe import Markup

from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, path, tag
from servanda.page.drawing.text import clean, short
from servanda.page.sections import Dot, Panel, Plot

_WIDE: Final = 460.0
_HIGH: Final = 400.0
_LEFT: Final = 50.0
_TOP: Final = 12.0
_LOW: Final = 28.0
_MILLION: Final = 1_000_000
#: More small dots than this are thinned evenly; they would be one line.
MOST_DOTS: Final = 1_500


def draw(section: Plot, setting: Setting) -> dict[str, Any]:
    """What the template of Plot needs: each panel drawn, and the key."""
    return {
        "panels": [{"it": panel, "svg": _panel(section, panel, setting)} for panel in section.panels],
        "key": section.key,
    }


def _panel(section: Plot, panel: Panel, setting: Setting) -> Markup:
    name = setting.paired(section.title, setting.listed((panel.x, panel.y)))
    return tag(
        "svg",
        tag("title", short(name, 200)),
        tag("rect", x=_LEFT, y=_TOP, width=_right() - _LEFT, height=_bottom() - _TOP, klass="plane"),
        *_floors(panel),
        *_stairs(panel),
        *_small(panel),
        *_badges(panel),
        *_ends(panel),
        klass="plot",
        viewBox=f"0 0 {num(_WIDE)} {num(_HIGH)}",
        role="img",
        aria_label=short(name, 200),
    )


def _right() -> float:
    return _WIDE - 12


def _bottom() -> float:
    return _HIGH - _LOW


def _at(x: int, y: int) -> tuple[float, float]:
    """Where a point stands, held within the panel; a margin keeps badges inside."""
    inner = 16.0
    wide, high = _right() - _LEFT - 2 * inner, _bottom() - _TOP - 2 * inner
    share_x, share_y = (min(max(one / _MILLION, 0.0), 1.0) for one in (x, y))
    return _LEFT + inner + share_x * wide, _bottom() - inner - share_y * high


def _floors(panel: Panel) -> Iterator[Markup]:
    if panel.floor_x is not None:
        x, _ = _at(panel.floor_x, 0)
        yield tag("line", x1=x, x2=x, y1=_TOP, y2=_bottom(), klass="floor")
    if panel.floor_y is not None:
        _, y = _at(0, panel.floor_y)
        yield tag("line", x1=_LEFT, x2=_right(), y1=y, y2=y, klass="floor")


def _stairs(panel: Panel) -> Iterator[Markup]:
    """Down by steps, each as wide as what the lower dot dominates: nothing lies beyond."""
    dots = sorted({(dot.x, dot.y) for dot in panel.dots if dot.tone != "unseen"})
    if not panel.joined or len(dots) < 2:
        return
    places = [_at(*dots[0])]
    for (before, _), (x, y) in pairwise(dots):
        places += [_at(before, y), _at(x, y)]
    yield tag("path", d=path(places), klass="stairs")


def _small(panel: Panel) -> Iterator[Markup]:
    plain = [dot for dot in panel.dots if not dot.letter]
    step = -(-len(plain) // MOST_DOTS) or 1
    for dot in plain[::step]:
        x, y = _at(dot.x, dot.y)
        yield tag("circle", tag("title", short(dot.label, 300)), cx=x, cy=y, r=3.5, klass=f"dot t-{dot.tone}")


def _badges(panel: Panel) -> Iterator[Markup]:
    """Dots of note, those of one place in one badge."""
    places: dict[tuple[int, int], list[Dot]] = {}
    for dot in panel.dots:
        if dot.letter:
            places.setdefault((dot.x, dot.y), []).append(dot)
    for (px, py), dots in places.items():
        x, y = _at(px, py)
        letters = " ".join(clean(dot.letter)[:2] for dot in dots)
        wide = 16.0 + 11.0 * (len(dots) - 1)
        x = min(max(x, _LEFT + wide / 2 + 3), _right() - wide / 2 - 3)
        yield tag(
            "g",
            tag("title", short(" · ".join(dict.fromkeys(dot.label for dot in dots)), 300)),
            tag("rect", x=x - wide / 2 - 2, y=y - 10, width=wide + 4, height=20, rx=10),
            tag("text", letters, x=x, y=y + 4.5),
            klass=f"dot-badge t-{dots[0].tone}",
        )


def _ends(panel: Panel) -> Iterator[Markup]:
    """Words at the ends of the axes; the names of the axes stand outside the drawing, where they have room."""
    low_x, high_x = panel.x_ends
    low_y, high_y = panel.y_ends
    yield tag("text", low_x, x=_LEFT, y=_HIGH - 9, klass="axis-end")
    yield tag("text", high_x, x=_right(), y=_HIGH - 9, klass="axis-end far")
    yield tag("text", low_y, x=_LEFT - 6, y=_bottom() - 2, klass="axis-end far")
    yield tag("text", high_y, x=_LEFT - 6, y=_TOP + 12, klass="axis-end far")
