"""The land outline (Natural Earth 1:50m, public domain), cut to a window. Drawn for orientation, never judged
by.

``land.bin`` is made by tools/make_land.py, where its form is written down. There are no state borders in it.
"""

import zlib
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np

from servanda.page.drawing.clip import clip_ring, split_line, thin
from servanda.page.drawing.projection import Frame
from servanda.page.drawing.svg import path

Ring = Any


@lru_cache(maxsize=1)
def rings() -> tuple[Ring, ...]:
    """Every ring of land in degrees, each an array of n by 2."""
    return unpacked(files("servanda.page").joinpath("land.bin").read_bytes())


@lru_cache(maxsize=1)
def _reaching() -> tuple[tuple[Ring, tuple[float, ...], tuple[float, ...]], ...]:
    """Every ring with its least and greatest degrees, so that a map of one valley does not look through all coasts."""
    return tuple((ring, tuple(ring.min(axis=0).tolist()), tuple(ring.max(axis=0).tolist())) for ring in rings())


def unpacked(packed: bytes) -> tuple[Ring, ...]:
    """The rings a file made by tools/make_land.py holds."""
    head, step, body = zlib.decompress(packed).split(b"\n", 2)
    if head != b"LAND1":
        raise ValueError("land.bin is of another form")
    values = _varints(body)
    out, at = [], 0
    while at < len(values):
        count = int(values[at])
        pairs = values[at + 1 : at + 1 + 2 * count].reshape(-1, 2)
        signed = (pairs >> 1) ^ -(pairs & 1)
        out.append(_unrolled(np.cumsum(signed, axis=0) / int(step)))
        at += 1 + 2 * count
    return tuple(out)


def _unrolled(ring: Ring) -> Ring:
    """A ring whose longitudes run on over the date line; one around a pole is closed through the pole."""
    jump = np.diff(ring[:, 0])
    turns = np.concatenate([[0], np.cumsum(np.where(jump > 180, -360, np.where(jump < -180, 360, 0)))])
    ring = ring + np.column_stack([turns, np.zeros(len(ring))])
    if turns[-1] == 0:
        return ring
    pole = -90.0 if ring[:, 1].mean() < 0 else 90.0
    return np.vstack([ring, [(ring[-1, 0], pole), (ring[0, 0], pole), ring[0]]])


def _varints(body: bytes) -> Any:
    """All LEB128 numbers of a body at once."""
    raw = np.frombuffer(body, np.uint8)
    last = np.flatnonzero(raw < 0x80)
    first = np.concatenate([[0], last[:-1] + 1])
    values = np.zeros(len(last), np.int64)
    for place in range(int((last - first).max()) + 1):
        within = first + place <= last
        values[within] |= (raw[first[within] + place].astype(np.int64) & 0x7F) << (7 * place)
    return values


def outline(frame: Frame) -> tuple[str, str]:
    """The land within the frame as two paths: one to fill, one to stroke (without seams and cuts)."""
    west, south, east, north = frame.degrees()
    pad = 0.02 * max(east - west, north - south) + 0.01
    furthest = frame.projection.lon - 179.99, frame.projection.lon + 179.99
    box = (
        max(west - pad, furthest[0]),
        max(south - pad, -90.0),
        min(east + pad, furthest[1]),
        min(north + pad, 90.0),
    )
    fills, coasts = [], []
    edge = (-30.0, -30.0, frame.wide + 30.0, frame.high + 30.0)
    for ring, low, high in _reaching():
        for shift in (-720.0, -360.0, 0.0, 360.0, 720.0):
            if high[0] + shift < box[0] or low[0] + shift > box[2] or high[1] < box[1] or low[1] > box[3]:
                continue
            moved = ring + np.array([shift, 0.0])
            fills.append(_filled(moved, box, edge, frame))
            coasts.append(_stroked(moved, box, edge, frame))
    return "".join(fills), "".join(coasts)


def _filled(moved: Ring, box: Any, edge: Any, frame: Frame) -> str:
    cut = clip_ring(moved[:-1], box)
    if len(cut) < 3:
        return ""
    # A long cut edge along a parallel bends in the plane, so it gets corners of its own.
    x, y = frame.place(*_dense(cut).T)
    drawn = clip_ring(np.column_stack([x, y]), edge)
    if len(drawn) < 3:
        return ""
    return path([(float(a), float(b)) for a, b in thin(drawn, 0.5)], closed=True)


def _dense(ring: Ring, longest: float = 1.0) -> Ring:
    following = np.roll(ring, -1, axis=0)
    pieces = np.maximum(np.ceil(np.abs(following - ring).max(axis=1) / longest), 1).astype(int)
    if pieces.max() == 1:
        return ring
    start = np.repeat(np.arange(len(ring)), pieces)
    share = np.concatenate([np.arange(n) / n for n in pieces])[:, None]
    return ring[start] * (1 - share) + following[start] * share


def _stroked(moved: Ring, box: Any, edge: Any, frame: Frame) -> str:
    # What runs along the date line or to the pole only closes a ring; it is no coast.
    at_seam = np.abs(np.abs(moved[:, 0]) % 360 - 180) < 0.01
    polar = np.abs(moved[:, 1]) > 89.9
    seam = (at_seam[:-1] & at_seam[1:]) | polar[:-1] | polar[1:]
    out = []
    for part in split_line(moved, box, seam):
        x, y = frame.place(part[:, 0], part[:, 1])
        torn = np.abs(np.diff(x)) > frame.wide / 2
        for piece in split_line(np.column_stack([x, y]), edge, torn if not frame.projection.local else None):
            out.append(path([(float(a), float(b)) for a, b in thin(piece, 0.5)]))
    return "".join(out)


def land_within(box: tuple[float, float, float, float]) -> tuple[Ring, ...]:
    """The land in (west, south, east, north) degrees as rings of longitude and latitude, as fine as a screen shows it.

    For maps that are drawn while a person works; there are no borders in it.
    """
    west, south, east, north = box
    pad = 0.05 * max(east - west, north - south) + 0.01
    wide = (west - pad, max(south - pad, -90.0), east + pad, min(north + pad, 90.0))
    found = []
    for ring, low, high in _reaching():
        for shift in (-360.0, 0.0, 360.0):
            if high[0] + shift < wide[0] or low[0] + shift > wide[2] or high[1] < wide[1] or low[1] > wide[3]:
                continue
            cut = clip_ring(ring[:-1] + np.array([shift, 0.0]), wide)
            if len(cut) > 2:
                found.append(thin(cut, (east - west) / 1_600))
    return tuple(found)
