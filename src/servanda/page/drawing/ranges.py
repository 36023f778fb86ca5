"""Intervals as they are printed: one small drawing to a row, all on one scale."""

from collections.abc import Iterator
from typing import Any, Final

from markupsafe import Markup

from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, path, tag
from servanda.page.drawing.text import measure, short
from servanda.page.sections import Range, Ranges

_WIDE: Final = 300.0
_HIGH: Final = 30.0
_EDGE: Final = 8.0
_MILLION: Final = 1_000_000
#: How high the scale above the rows is, and its letters at the largest, as on a phone (drawings.css).
_SCALE: Final = 27.0
_LETTERS: Final = 20.0


def draw(section: Ranges, setting: Setting) -> dict[str, Any]:
    """What the template of Ranges needs: a drawing for each row, and one for the scale."""
    return {"rows": [(row, _row(row, section, setting)) for row in section.rows], "scale": _scale(section)}


def _x(at: int) -> float:
    return _EDGE + min(max(at / _MILLION, 0.0), 1.0) * (_WIDE - 2 * _EDGE)


def _row(row: Range, section: Ranges, setting: Setting) -> Markup:
    said = short(setting.paired(row.label, row.words), 200)
    return tag(
        "svg",
        tag("title", said),
        *_parts(row, section),
        klass=f"range t-{row.tone}",
        viewBox=f"0 0 {num(_WIDE)} {num(_HIGH)}",
        role="img",
        aria_label=said,
    )


def _parts(row: Range, section: Ranges) -> Iterator[Markup]:
    middle, low, high = _HIGH / 2, _x(row.low), _x(row.high)
    if row.beside is not None:
        first, last = _x(row.beside[0]), _x(row.beside[1])
        yield tag("rect", x=first, y=3.0, width=max(last - first, 1.0), height=_HIGH - 6.0, klass="range-beside")
    yield tag("line", x1=_EDGE, x2=_WIDE - _EDGE, y1=middle, y2=middle, klass="range-rail")
    if section.edge is not None:
        yield tag("line", x1=_x(section.edge[0]), x2=_x(section.edge[0]), y1=0.0, y2=_HIGH, klass="range-edge")
    yield tag("line", x1=low, x2=high, y1=middle, y2=middle, klass="range-line")
    ends = ((low, False), (high, row.open))
    for x, arrow in ends:
        if arrow:
            yield tag("path", d=path([(x - 6, middle - 6), (x, middle), (x - 6, middle + 6)]), klass="range-arrow")
        else:
            yield tag("line", x1=x, x2=x, y1=middle - 5, y2=middle + 5, klass="range-line")
    yield tag("circle", cx=_x(row.at), cy=middle, r=6.0, klass="range-dot" if row.strong else "range-dot hollow")


def _scale(section: Ranges) -> Markup:
    """The ends of the scale in words, and its edge; an end that the words of the edge would touch is left out."""
    low, high = section.ends
    taken = (0.0, 0.0)
    parts = []
    if section.edge is not None:
        x, need = _x(section.edge[0]), measure(section.edge[1], _LETTERS)
        taken = (x - need / 2 - 14, x + need / 2 + 14)
        parts.append(tag("text", section.edge[1], x=x, y=_SCALE - 6, klass="axis-text middle strong"))
    if not parts or measure(low, _LETTERS) <= taken[0]:
        parts.append(tag("text", low, x=0.0, y=_SCALE - 6, klass="axis-text"))
    if not parts or taken[1] <= _WIDE - measure(high, _LETTERS):
        parts.append(tag("text", high, x=_WIDE, y=_SCALE - 6, klass="axis-text far"))
    return tag("svg", *parts, klass="range range-scale", viewBox=f"0 0 {num(_WIDE)} {num(_SCALE)}", aria_hidden="true")
