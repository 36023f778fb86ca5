"""The agreement's own areas, lines and circles as paths in a frame, and where their words belong."""

from typing import Any

import numpy as np

from servanda.page.drawing.clip import clip_ring, split_line
from servanda.page.drawing.projection import Frame, circle
from servanda.page.drawing.svg import path
from servanda.page.sections import Area, Circle, Line, LonLat

Ring = Any


def degrees(shape: Area | Line | Circle) -> list[Ring]:
    """The shape's rings or parts as arrays of n by 2; points that are no place on earth are left out."""
    if isinstance(shape, Circle):
        return [np.column_stack(circle(shape.lon, shape.lat, max(shape.radius_m, 1.0)))]
    return [part for part in map(_array, shape.rings if isinstance(shape, Area) else shape.parts) if len(part)]


def _array(points: tuple[LonLat, ...]) -> Ring:
    array = np.array(points, float).reshape(-1, 2)
    array = array[np.isfinite(array).all(axis=1) & (np.abs(array[:, 1]) <= 90)]
    # From one point to the next by the short way round, also over the date line.
    return np.column_stack([np.unwrap(array[:, 0], period=360.0), array[:, 1]])


def drawn(shape: Area | Line | Circle, frame: Frame) -> tuple[str, tuple[float, float] | None]:
    """The shape's path in the frame (blank when outside), and a point on it for its number and words."""
    closed = not isinstance(shape, Line)
    edge = (-40.0, -40.0, frame.wide + 40.0, frame.high + 40.0)
    parts: list[Ring] = []
    for ring in degrees(shape):
        x, y = frame.place(*(ring if isinstance(shape, Circle) else _bent(ring, closed)).T)
        points = np.column_stack([x, y])
        parts += [clip_ring(points, edge)] if closed else split_line(points, edge)
    parts = [part for part in parts if len(part) > (2 if closed else 1)]
    text = "".join(path([(float(a), float(b)) for a, b in part], closed) for part in parts)
    if not parts:
        return "", None
    longest = max(parts, key=lambda part: _extent(part, closed))
    return text, _inside(longest, frame) if closed else _on(longest, frame)


def _bent(points: Ring, closed: bool, longest: float = 0.5) -> Ring:
    """The points with more between far neighbours, so that long sides run as straight lines in degrees do."""
    following = np.roll(points, -1, axis=0) if closed else np.append(points[1:], points[-1:], axis=0)
    out = []
    for a, b in zip(points, following, strict=True):
        steps = min(max(int(np.ceil(np.abs(b - a).max() / longest)), 1), 200)
        out += [a + (b - a) * (i / steps) for i in range(steps)]
    return np.array(out)


def _extent(part: Ring, closed: bool) -> float:
    if not closed:
        return float(np.hypot(*np.diff(part, axis=0).T).sum())
    following = np.roll(part, -1, axis=0)
    return float(abs((part[:, 0] * following[:, 1] - following[:, 0] * part[:, 1]).sum()) / 2)


def _inside(ring: Ring, frame: Frame) -> tuple[float, float]:
    """The middle of the widest stretch of the ring on a level through its middle; always within the ring."""
    held = clip_ring(ring, (0.0, 0.0, frame.wide, frame.high))
    ring = held if len(held) > 2 else ring
    y = float((ring[:, 1].min() + ring[:, 1].max()) / 2) + 1e-3
    following = np.roll(ring, -1, axis=0)
    crosses = (ring[:, 1] > y) != (following[:, 1] > y)
    a, b = ring[crosses], following[crosses]
    if len(a) < 2:
        return float(ring[:, 0].mean()), float(ring[:, 1].mean())
    xs = np.sort(a[:, 0] + (y - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0]))
    stretches = xs[1::2] - xs[: len(xs) // 2 * 2 : 2]
    widest = int(np.argmax(stretches)) * 2
    return float((xs[widest] + xs[widest + 1]) / 2), y


def _on(line: Ring, frame: Frame) -> tuple[float, float]:
    """The middle of the part of the line that is in the frame."""
    x, y = line.T
    seen = line[(x >= 0) & (x <= frame.wide) & (y >= 0) & (y <= frame.high)]
    line = seen if len(seen) > 1 else line
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    half = along[-1] / 2
    return float(np.interp(half, along, line[:, 0])), float(np.interp(half, along, line[:, 1]))
