"""Layers of counted cells on a map: whole cells of a grid, never a site; each layer a look of its own."""

import numpy as np
from markupsafe import Markup

from servanda.page.drawing.projection import Frame
from servanda.page.drawing.svg import path, tag
from servanda.page.sections import Cells


def cell_layer(layer: Cells, frame: Frame) -> Markup:
    """All cells of a layer within the frame, each with its own title."""
    drawn = []
    for number, box in enumerate(layer.boxes):
        if (places := _within(box, frame)) is not None:
            note = layer.notes[number] if layer.notes else ""
            drawn.append(tag("path", tag("title", note or layer.label), d=path(places, closed=True)))
    return tag("g", *drawn, klass=f"cells {layer.look}")


def middles(layer: Cells, frame: Frame) -> list[tuple[float, float]]:
    """The middle of each cell of a layer that is within the frame, in drawing units."""
    places = [found for box in layer.boxes if (found := _within(box, frame)) is not None]
    return [((found[0][0] + found[2][0]) / 2, (found[0][1] + found[2][1]) / 2) for found in places]


def outside(layers: tuple[Cells, ...], frame: Frame) -> int:
    """How many cells no part of the frame shows."""
    return sum(_within(box, frame) is None for layer in layers for box in layer.boxes)


def _within(box: tuple[float, float, float, float], frame: Frame) -> list[tuple[float, float]] | None:
    """The corners of a box in drawing units; None where none of it is in the frame."""
    corners = corners_of(box)
    x, y = frame.place(corners[:, 0], corners[:, 1])
    if x.max() < 0 or y.max() < 0 or x.min() > frame.wide or y.min() > frame.high:
        return None
    return list(zip(x.tolist(), y.tolist(), strict=True))


def corners_of(box: tuple[float, float, float, float]) -> "np.ndarray[tuple[int, ...], np.dtype[np.float64]]":
    """The corners of a box of west, south, east and north, in degrees, in order."""
    west, south, east, north = box
    return np.array([(west, south), (east, south), (east, north), (west, north)])


def cell_swatch(layer: Cells) -> Markup:
    """The look of a layer for the legend."""
    inner = tag("g", tag("path", d="M5 1H23V17H5z"), klass=f"cells {layer.look}")
    return tag("svg", inner, width=28, height=18, klass="swatch", aria_hidden="true")
