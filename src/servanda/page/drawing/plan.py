"""Where the boxes of a layered graph stand: layers run downwards, or along when that is narrower."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from servanda.page.drawing.layers import Layout

WIDE: Final = 166.0
HIGH: Final = 58.0
_BEND: Final = 14.0
_EDGE: Final = 26.0
#: Up to this width in units a drawing can still be read on a sheet of paper.
_READABLE: Final = 900.0

At = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """The middle of nodes and bends as (along, across) the run of the layers, and its x and y."""

    at: dict[int, At]
    length: float
    breadth: float
    downwards: bool
    mirrored: bool

    @property
    def size(self) -> At:
        """Width and height of the drawing."""
        return (self.breadth, self.length) if self.downwards else (self.length, self.breadth)

    @property
    def reach(self) -> float:
        """From the middle of a box to its side along the run."""
        return (HIGH if self.downwards else WIDE) / 2

    def turned(self, along: float, across: float) -> At:
        """A direction along and across the run as one in x and y."""
        x, y = (across, along) if self.downwards else (along, across)
        return (-x if self.mirrored else x), y

    def point(self, along: float, across: float) -> At:
        """A place along and across the run as x and y."""
        x, y = self.turned(along, across)
        return (x + self.size[0] if self.mirrored else x), y


def plan(layout: Layout, mirrored: bool) -> Plan:
    """The plan that is easier to read: downwards while that is narrow enough, else whichever is narrower."""
    down = _planned(layout, True, mirrored)
    if down.breadth <= _READABLE:
        return down
    along = _planned(layout, False, mirrored)
    return along if along.length < down.breadth else down


def _planned(layout: Layout, downwards: bool, mirrored: bool) -> Plan:
    own, gap, step = (WIDE, 26.0, HIGH + 52.0) if downwards else (HIGH, 20.0, WIDE + 62.0)

    def half(node: int) -> float:
        return (own if node >= 0 else _BEND) / 2

    breadths = [sum(2 * half(node) for node in layer) + gap * (len(layer) - 1) for layer in layout.layers]
    breadth = max(breadths, default=0.0)
    level: dict[int, float] = {}
    for layer, taken in zip(layout.layers, breadths, strict=True):
        edge = (breadth - taken) / 2
        for node in layer:
            level[node] = edge + half(node)
            edge += 2 * half(node) + gap
    _straighten(layout, level, breadth, gap, half)
    depth = HIGH if downwards else WIDE
    at = {
        node: (_EDGE + depth / 2 + i * step, level[node] + _EDGE)
        for i, layer in enumerate(layout.layers)
        for node in layer
    }
    length = len(layout.layers) * step - (step - depth) + 2 * _EDGE
    return Plan(at, length, breadth + 2 * _EDGE, downwards, mirrored)


def _straighten(
    layout: Layout, level: dict[int, float], breadth: float, gap: float, half: Callable[[int], float]
) -> None:
    """Draw every node towards the middle of its neighbours as far as its layer leaves room."""
    beside: dict[int, list[int]] = {node: [] for node in level}
    for way in layout.ways:
        for a, b in pairwise(way):
            beside[a].append(b)
            beside[b].append(a)
    for turn in range(8):
        for layer in layout.layers if turn % 2 == 0 else layout.layers[::-1]:
            for i, node in enumerate(layer):
                if not beside[node]:
                    continue
                least = half(node) if i == 0 else level[layer[i - 1]] + half(layer[i - 1]) + gap + half(node)
                most = breadth - half(node)
                if i + 1 < len(layer):
                    most = level[layer[i + 1]] - half(layer[i + 1]) - gap - half(node)
                aim = sum(level[other] for other in beside[node]) / len(beside[node])
                if least <= most:
                    level[node] = min(max(aim, least), most)
