"""Boxes and wires of a layered graph: where they stand and how they are drawn."""

from typing import Final

from markupsafe import Markup

from servanda.page.drawing.layers import Layout
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, tag
from servanda.page.drawing.text import clean, measure, short
from servanda.page.sections import Node

WIDE: Final = 166.0
HIGH: Final = 58.0
_GAP_X: Final = 62.0
_GAP_Y: Final = 20.0
_BEND: Final = 12.0
_EDGE: Final = 26.0

At = tuple[float, float]


def placed(layout: Layout, mirrored: bool) -> tuple[dict[int, At], float, float]:
    """The middle of every node and bend, and the size of the drawing; layers run along the reading direction."""
    heights = [sum(HIGH if node >= 0 else _BEND for node in layer) + _GAP_Y * (len(layer) - 1) for layer in layout.layers]
    high = max(heights, default=0.0)
    level = {node: 0.0 for layer in layout.layers for node in layer}
    for layer, own in zip(layout.layers, heights, strict=True):
        y = (high - own) / 2
        for node in layer:
            size = HIGH if node >= 0 else _BEND
            level[node] = y + size / 2
            y += size + _GAP_Y
    _straighten(layout, level, high)
    wide = len(layout.layers) * (WIDE + _GAP_X) - _GAP_X + 2 * _EDGE
    at: dict[int, At] = {}
    for i, layer in enumerate(layout.layers):
        x = _EDGE + WIDE / 2 + i * (WIDE + _GAP_X)
        for node in layer:
            at[node] = (wide - x if mirrored else x, level[node] + _EDGE)
    return at, wide, high + 2 * _EDGE


def _straighten(layout: Layout, level: dict[int, float], high: float) -> None:
    """Draw every node towards the middle of its neighbours as far as its layer leaves room, a few times over."""
    beside: dict[int, list[int]] = {node: [] for node in level}
    for way in layout.ways:
        for a, b in zip(way, way[1:], strict=False):
            beside[a].append(b)
            beside[b].append(a)
    for turn in range(8):
        layers = layout.layers if turn % 2 == 0 else layout.layers[::-1]
        for layer in layers:
            for i, node in enumerate(layer):
                if not beside[node]:
                    continue
                half = (HIGH if node >= 0 else _BEND) / 2
                low = half if i == 0 else level[layer[i - 1]] + _half(layer[i - 1]) + _GAP_Y + half
                top = high - half if i + 1 == len(layer) else level[layer[i + 1]] - _half(layer[i + 1]) - _GAP_Y - half
                aim = sum(level[other] for other in beside[node]) / len(beside[node])
                if low <= top:
                    level[node] = min(max(aim, low), top)


def _half(node: int) -> float:
    return (HIGH if node >= 0 else _BEND) / 2


def box(node: Node, x: float, y: float, in_cycle: bool, setting: Setting) -> Markup:
    """A node as a box with its words on at most two lines and a caption, a link where it leads somewhere."""
    tone = setting.tone(node.status, node.tone)
    left, top = x - WIDE / 2, y - HIGH / 2
    parts = [
        tag("title", " · ".join(part for part in (node.label, node.caption) if part)[:400]),
        tag("rect", x=left, y=top, width=WIDE, height=HIGH, rx=3),
        tag("rect", x=left if not setting.rtl else left + WIDE - 5, y=top, width=5, height=HIGH, klass="spine"),
    ]
    caption = short(node.caption, 34)
    lines = folded(node.label, WIDE - 22, 12.0, 2)
    step = 14.5
    start = y - (len(lines) + bool(caption)) * step / 2 + 11
    for i, line in enumerate(lines):
        parts.append(tag("text", line, x=x + 2, y=start + i * step))
    if caption:
        parts.append(tag("text", caption, x=x + 2, y=start + len(lines) * step, klass="caption"))
    if node.status:
        parts.append(tag("text", setting.letter(node.status), x=left + WIDE - 9, y=top + 13, klass="letter"))
    inner = tag("g", *parts, klass=f"node t-{tone}{' in-cycle' if in_cycle else ''}")
    href = setting.href(node.link)
    return tag("a", inner, href=href) if href else inner


def folded(text: str, wide: float, size: float, most: int) -> list[str]:
    """Words on at most so many lines of a width; what does not fit ends in an ellipsis."""
    lines = [""]
    for word in clean(text[:600]).split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, size) <= wide or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] += "…"
    return [_narrowed(line, wide, size) for line in kept]


def _narrowed(line: str, wide: float, size: float) -> str:
    if measure(line, size) <= wide:
        return line
    while line and measure(line + "…", size) > wide:
        line = line[:-1]
    return line.rstrip("… ") + "…"


def wire(
    stops: list[At], way: list[int], line: str, number: int | None, words: str, mirrored: bool, paired: bool
) -> Markup:
    """An edge through its stops; one that runs back leaves by the far side. On a circle it carries its number.

    ``paired``: another edge runs the other way between the same two, so each keeps to its own side.
    """
    reach = -WIDE / 2 if mirrored else WIDE / 2
    backwards = (stops[-1][0] < stops[0][0]) != mirrored or stops[0] == stops[-1]
    if stops[0] == stops[-1] or len(set(way)) == 1:
        x, y = stops[0]
        d = f"M{num(x - 30)} {num(y - HIGH / 2)}c0 -24 60 -24 60 -2"
        middle, tip = (x, y - HIGH / 2 - 17), (x + 30, y - HIGH / 2, 0.0, 1.0)
    else:
        out, into = (-reach, reach) if backwards else (reach, -reach)
        aside = (9.0 if backwards else -9.0) if paired else 0.0
        points = [(stops[0][0] + out, stops[0][1] + aside)]
        # A bend runs level past the boxes of its layer before it turns.
        for x, y in stops[1:-1]:
            points += [(x - out, y), (x + out, y)]
        points.append((stops[-1][0] + into, stops[-1][1] + aside))
        d = _curve(points)
        middle = _half_way(points[len(points) // 2 - 1], points[len(points) // 2])
        tip = (points[-1][0], points[-1][1], 1.0 if into < 0 else -1.0, 0.0)
    parts = [tag("title", words)] if words else []
    if number:
        parts.append(tag("path", d=d, klass="halo"))
    parts += [tag("path", d=d, klass=f"wire {line}"), _head(*tip)]
    if number:
        parts.append(tag("circle", cx=middle[0], cy=middle[1], r=9, klass="cycle-badge"))
        parts.append(tag("text", str(number), x=middle[0], y=middle[1] + 4, klass="cycle-number"))
    return tag("g", *parts, klass="edge in-cycle" if number else "edge")


def _curve(points: list[At]) -> str:
    """A smooth way through points that lie in neighbouring layers, level at each."""
    out = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        pull = (bx - ax) / 2
        out.append(f"C{num(ax + pull)} {num(ay)} {num(bx - pull)} {num(by)} {num(bx)} {num(by)}")
    return "".join(out)


def _half_way(a: At, b: At) -> At:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _head(x: float, y: float, dx: float, dy: float) -> Markup:
    """An arrow head whose tip is at (x, y), pointing along (dx, dy)."""
    ax, ay = x - 8 * dx - 4.5 * dy, y - 8 * dy - 4.5 * dx
    bx, by = x - 8 * dx + 4.5 * dy, y - 8 * dy + 4.5 * dx
    return tag("path", d=f"M{num(x)} {num(y)}L{num(ax)} {num(ay)}L{num(bx)} {num(by)}z", klass="head")
