"""The edges of a graph: smooth ways through the layers, an arrow head, a number on a circle of waiting."""

from itertools import pairwise

from markupsafe import Markup

from servanda.page.drawing.plan import HIGH, At, Plan
from servanda.page.drawing.svg import num, tag


def wire(plan: Plan, way: list[int], line: str, number: int | None, words: str, paired: bool) -> Markup:
    """An edge through the nodes and bends of its way; on a circle of waiting it carries that circle's number.

    ``paired``: another edge runs the other way between the same two, so each keeps to its own side.
    """
    if way[0] == way[-1]:
        d, middle, tip, pointing = _loop(plan, way[0])
    else:
        stops = [plan.at[stop] for stop in way]
        points = _passed(stops, plan.reach, paired)
        d = _curve([plan.point(*point) for point in points], plan.downwards)
        half = len(points) // 2
        (ax, ay), (bx, by) = plan.point(*points[half - 1]), plan.point(*points[half])
        middle, tip = ((ax + bx) / 2, (ay + by) / 2), plan.point(*points[-1])
        pointing = plan.turned(1.0 if stops[-1][0] > stops[0][0] else -1.0, 0.0)
    parts = [tag("title", words)] if words else []
    if number:
        parts.append(tag("path", d=d, klass="halo"))
    parts += [tag("path", d=d, klass=f"wire {line}"), _head(tip, pointing)]
    if number:
        parts.append(tag("circle", cx=middle[0], cy=middle[1], r=9, klass="cycle-badge"))
        parts.append(tag("text", str(number), x=middle[0], y=middle[1] + 4, klass="cycle-number"))
    return tag("g", *parts, klass="edge in-cycle" if number else "edge")


def _passed(stops: list[At], reach: float, paired: bool) -> list[At]:
    """The points a wire passes: out of one box, level past the layers between, into the other."""
    onward = stops[-1][0] > stops[0][0]
    out = reach if onward else -reach
    aside = (-11.0 if onward else 11.0) if paired else 0.0
    points = [(stops[0][0] + out, stops[0][1] + aside)]
    for along, across in stops[1:-1]:
        points += [(along - out, across), (along + out, across)]
    points.append((stops[-1][0] - out, stops[-1][1] + aside))
    return points


def _loop(plan: Plan, node: int) -> tuple[str, At, At, At]:
    """An edge from a box to itself, over its upper side."""
    x, y = plan.point(*plan.at[node])
    top = y - HIGH / 2
    return f"M{num(x - 30)} {num(top)}c0 -24 60 -24 60 0", (x, top - 18), (x + 30, top), (0.0, 1.0)


def _curve(points: list[At], downwards: bool) -> str:
    """A smooth way through points, along the run at each."""
    out = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for (ax, ay), (bx, by) in pairwise(points):
        if downwards:
            half = (ay + by) / 2
            out.append(f"C{num(ax)} {num(half)} {num(bx)} {num(half)} {num(bx)} {num(by)}")
        else:
            half = (ax + bx) / 2
            out.append(f"C{num(half)} {num(ay)} {num(half)} {num(by)} {num(bx)} {num(by)}")
    return "".join(out)


def _head(tip: At, pointing: At) -> Markup:
    """An arrow head whose tip is at a point."""
    (x, y), (dx, dy) = tip, pointing
    ax, ay = x - 8 * dx - 4.5 * dy, y - 8 * dy - 4.5 * dx
    bx, by = x - 8 * dx + 4.5 * dy, y - 8 * dy + 4.5 * dx
    return tag("path", d=f"M{num(x)} {num(y)}L{num(ax)} {num(ay)}L{num(bx)} {num(by)}z", klass="head")
