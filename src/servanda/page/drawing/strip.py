"""What all strips on one time axis share, written once per section: lines at the ticks and at "now"."""

from markupsafe import Markup

from servanda.page.drawing.axis import Axis, Tick
from servanda.page.drawing.svg import pct, tag
from servanda.page.drawing.text import anchor, measure


def grid(section: str, axis: Axis, marks: list[Tick], now: int | None) -> Markup:
    """The lines of an axis, for every strip of the section to refer to."""
    lines = [tag("line", x1=pct(t.x), x2=pct(t.x), y1=0, y2="100%", klass="tick") for t in marks]
    if now is not None and axis.holds(now):
        lines.append(tag("line", x1=pct(axis.x(now)), x2=pct(axis.x(now)), y1=0, y2="100%", klass="now"))
    return tag("g", *lines, id=f"_g-{anchor(section)}")


def gridded(section: str) -> Markup:
    """A reference to the section's lines."""
    return tag("use", href=f"#_g-{anchor(section)}")


def scale(section: str, axis: Axis, marks: list[Tick], now: int | None, wide: int, narrow: int) -> Markup:
    """The head of the strips: tick labels, with the lines all strips refer to.

    ``wide`` and ``narrow`` are the least widths in pixels that the strips have on paper and on a telephone;
    a label is printed where it touches neither its neighbour nor the edge.
    """
    parts = [grid(section, axis, marks, now)]
    free_wide = free_narrow = 0.0
    for tick in marks:
        along = (100 - tick.x if axis.mirrored else tick.x) / 100
        need = measure(tick.label, 11) + 8
        on_wide = free_wide <= along * wide <= wide - need
        on_narrow = free_narrow <= along * narrow <= narrow - need
        free_wide = along * wide + need if on_wide else free_wide
        free_narrow = along * narrow + need if on_narrow else free_narrow
        if on_wide or on_narrow:
            look = "axis-text" if on_wide and on_narrow else "axis-text wide" if on_wide else "axis-text narrow"
            words = tag("tspan", tick.label, dx=-3 if axis.mirrored else 3)
            parts.append(tag("text", words, x=pct(tick.x), y=11, klass=look))
    return tag("svg", *parts, klass="strip scale", width="100%", height=18, aria_hidden="true")
