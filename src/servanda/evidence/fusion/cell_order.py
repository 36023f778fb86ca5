"""Reports in the order of space-time cells, so that whatever is near another in the world is near it in memory.

Bands of latitude as high as the radius, cells along each band at least as wide; within a cell by time, then by
content hash. All that lies within the radius of a point stands in its own and the adjoining cells, and in one band
these are neighbours in the order too: at most six runs of cells (two a band where the date line is crossed).
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np

from servanda.evidence.fusion.ordering import ascending
from servanda.evidence.fusion.reports import Floats, Ints, Reports

KM_A_DEGREE: Final = 111.19
RUNS: Final = 6
_ROWS: Final = 16_384


@dataclass(frozen=True, slots=True)
class Cells:
    """``order``: positions of the reports in cell order. ``cell``: of each sorted report, the number of its cell.

    ``start``: where each cell begins, and the end. ``runs``: for each cell, up to six half-open runs of cell numbers.
    """

    order: Ints
    cell: Ints
    start: Ints
    runs: Ints


def cell_order(reports: Reports, radius_km: float, compiled: bool = False) -> Cells:
    """The cells of these reports for searches within ``radius_km``; put in order by numba where ``compiled``."""
    height = radius_km / KM_A_DEGREE
    bands = int(np.ceil(180 / height)) + 1
    south = np.arange(bands) * height - 90
    poleward = np.minimum(np.maximum(np.abs(south), np.abs(south + height)), 90.0)
    least = np.minimum(height / np.maximum(np.cos(np.radians(poleward)), 1e-3), 360.0)
    count = np.maximum(1, np.floor(360 / least)).astype(np.int64)
    width = 360 / count
    first = np.concatenate([[0], np.cumsum(count)])
    key = np.empty(len(reports), dtype=np.int64)

    def keyed(part: int) -> None:
        lat, lon = reports.lat[part : part + _ROWS], reports.lon[part : part + _ROWS]
        band = np.minimum(np.floor((lat + 90) / height).astype(np.int64), bands - 1)
        east = np.where(lon >= 180, lon - 360, lon) + 180
        column = np.clip(np.floor(east / width[band]).astype(np.int64), 0, count[band] - 1)
        key[part : part + _ROWS] = first[band] + column

    # Part by part, so that what lies between stays in the processor's cache.
    with ThreadPoolExecutor(2 if compiled else 1) as threads:
        list(threads.map(keyed, range(0, len(reports), _ROWS)))
    begin = reports.begin - (reports.begin.min() if len(reports) else 0)
    whole = (key << int(begin.max() if len(reports) else 0).bit_length()) | begin
    order = _by_digits(whole, reports) if compiled else ascending(whole, reports.tie)
    sorted_key = key[order]
    start = np.flatnonzero(np.append(len(order) > 0, sorted_key[1:] != sorted_key[:-1])[: len(order)])
    keys = sorted_key[start]
    cell = np.repeat(np.arange(len(keys), dtype=np.int32), np.diff(np.append(start, len(order))))
    at = np.searchsorted(first, keys, "right") - 1
    runs = _runs(keys, at, first, count, width, least, bands)
    return Cells(order, cell, np.append(start, len(order)).astype(np.int64), runs)


def _by_digits(key: Ints, reports: Reports) -> Ints:
    from servanda.evidence.fusion.compiled_order import ordered

    return np.asarray(ordered(key.astype(np.uint64), reports.tie))


def _runs(keys: Ints, band: Ints, first: Ints, count: Ints, width: Floats, least: Floats, bands: int) -> Ints:
    runs = np.zeros((len(keys), RUNS, 2), dtype=np.int64)
    west = (keys - first[band]) * width[band]
    for step in (-1, 0, 1):
        other = band + step
        there = (other >= 0) & (other < bands)
        to = np.clip(other, 0, bands - 1)
        reach = np.maximum(least[band], least[to]) * (1 + 1e-9)
        begin = np.floor((west - reach) / width[to]).astype(np.int64)
        end = np.floor((west + width[band] + reach) / width[to]).astype(np.int64) + 1
        around = end - begin >= count[to]
        begin, end = np.where(around, 0, begin), np.where(around, count[to], end)
        # What crosses the date line goes on at the other end of the band.
        pieces = (
            (np.maximum(begin, 0), np.minimum(end, count[to])),
            (
                np.where(begin < 0, begin + count[to], 0),
                np.where(begin < 0, count[to], np.maximum(end - count[to], 0)),
            ),
        )
        for piece, (lower, upper) in enumerate(pieces):
            slot = 2 * (step + 1) + piece
            low = np.searchsorted(keys, first[to] + lower)
            high = np.searchsorted(keys, first[to] + upper)
            runs[:, slot, 0] = np.where(there & (upper > lower), low, 0)
            runs[:, slot, 1] = np.where(there & (upper > lower), high, 0)
    return runs
