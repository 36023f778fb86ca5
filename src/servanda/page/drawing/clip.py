"""Cutting rings and lines to a box: Sutherland and Hodgman for rings, whole segments for lines."""

from typing import Any

import numpy as np

Floats = Any
Box = tuple[float, float, float, float]


def clip_ring(points: Floats, box: Box) -> Floats:
    """A ring (n by 2) cut to (left, low, right, high); empty when nothing is left."""
    for axis, bound, keep_above in (
        (0, box[0], True),
        (0, box[2], False),
        (1, box[1], True),
        (1, box[3], False),
    ):
        if len(points) == 0:
            return points
        value = points[:, axis]
        inside = value >= bound if keep_above else value <= bound
        if inside.all():
            continue
        if not inside.any():
            return points[:0]
        following, inside_next = np.roll(points, -1, axis=0), np.roll(inside, -1)
        crosses = inside != inside_next
        run = np.where(crosses, following[:, axis] - value, 1.0)
        cut = points + ((bound - value) / run)[:, None] * (following - points)
        cut[:, axis] = bound
        # Each corner gives itself when inside, then the crossing towards the next when there is one.
        both = np.stack([points, cut], axis=1).reshape(-1, 2)
        points = both[np.stack([inside, crosses], axis=1).reshape(-1)]
    return points


def split_line(points: Floats, box: Box, seam: Floats | None = None) -> list[Floats]:
    """The stretches of a line (n by 2) whose segments may touch the box; ``seam`` ones are left out."""
    if len(points) < 2:
        return []
    low = np.minimum(points[:-1], points[1:])
    high = np.maximum(points[:-1], points[1:])
    kept = (high[:, 0] >= box[0]) & (low[:, 0] <= box[2]) & (high[:, 1] >= box[1]) & (low[:, 1] <= box[3])
    if seam is not None:
        kept &= ~seam
    edges = np.flatnonzero(np.diff(np.concatenate([[0], kept.astype(np.int8), [0]])))
    return [points[a : b + 1] for a, b in zip(edges[::2], edges[1::2], strict=True)]


def thin(points: Floats, least: float) -> Floats:
    """The line without points nearer than ``least`` to the one kept before; its ends stay."""
    if len(points) < 3:
        return points
    keep = [0]
    last_x, last_y = points[0]
    for i in range(1, len(points) - 1):
        x, y = points[i]
        if abs(x - last_x) >= least or abs(y - last_y) >= least:
            keep.append(i)
            last_x, last_y = x, y
    return points[[*keep, len(points) - 1]]
