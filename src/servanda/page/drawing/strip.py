"""What all strips on one time axis share, written once per section: tick lines, and the line facts are read up to."""

from markupsafe import Markup

from servanda.page.drawing.axis import Axis, Tick
from servanda.page.drawing.svg import pct, tag
from servanda.page.drawing.text import anchor


def grid(section: str, axis: Axis, marks: list[Tick], now: int | None) -> Markup:
    """The lines of an axis, for every strip of the section to refer to."""
    lines = [tag("line", x1=pct(t.x), x2=pct(t.x), y1=0, y2="100%", klass="tick") for t in marks]
    if now is not None and axis.holds(now):
        lines.append(tag("line", x1=pct(axis.x(now)), x2=pct(axis.x(now)), y1=0, y2="100%", klass="now"))
    return tag("g", *lines, id=f"_g-{anchor(section)}")


def gridded(section: str) -> Markup:
    """A reference to the section's lines."""
    return tag("use", href=f"#_g-{anchor(section)}")


def scale(section: str, axis: Axis, marks: list[Tick], now: int | None, mirrored: bool) -> Markup:
    """The head of the strips: tick labels, with the lines all strips refer to."""
    parts = [grid(section, axis, marks, now)]
    for tick in marks:
        # A label that begins in the last stretch would be cut off at the edge.
        if (tick.x >= 9) if mirrored else (tick.x <= 91):
            look = "axis-text" if tick.narrow else "axis-text wide"
            parts.append(tag("text", tag("tspan", tick.label, dx=-3 if mirrored else 3), x=pct(tick.x), y=11, klass=look))
    return tag("svg", *parts, klass="strip scale", width="100%", height=18, aria_hidden="true")
