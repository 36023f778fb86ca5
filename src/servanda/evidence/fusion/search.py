"""Near reports and crowding, by the compiled search where numba is there and the work is worth it."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Final

import numpy as np

from servanda.evidence.fusion.cell_order import Cells, cell_order
from servanda.evidence.fusion.reports import Floats, Ints, Reports
from servanda.evidence.fusion.settings import DAY, RADIUS_KM, RING_FROM, RING_TO, RINGS_KM

#: Below this many reports compiling costs more than it saves.
WORTH_COMPILING: Final = 5_000
#: Pairs held at a time; bounds the memory of a dense war.
PAIRS_AT_ONCE: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of reports of two sources within reach: positions in cell order, and the squared distance, km²."""

    left: Ints
    right: Ints
    dist2: Floats

    def __len__(self) -> int:
        return len(self.left)


@dataclass(frozen=True, slots=True)
class Crowd:
    """What else happened around each report: reports of *other* incidents, none of its own.

    ``near``: their number by ring of ``RINGS_KM``, cumulative. ``acting``: of them, with an act in common, of the same
    family, of another. ``naming``: with a name in common, without, or one of the two names nobody.
    """

    near: Ints
    acting: Ints
    naming: Ints


def _ordered(left: Ints, right: Ints, dist2: Floats) -> Pairs:
    """The earlier in cell order first, so that a pair's score does not depend on which of the two was asked for."""
    return Pairs(np.minimum(left, right), np.maximum(left, right), dist2)


class Space:
    """Reports in cell order with the cells to search them by; ``compiled`` is for tests to force."""

    def __init__(self, reports: Reports, compiled: bool | None = None) -> None:
        self.cells: Cells = cell_order(reports, RADIUS_KM)
        self.reports = reports.taken(self.cells.order)
        if compiled is None:
            compiled = len(reports) >= WORTH_COMPILING and find_spec("numba") is not None
        self.compiled = compiled
        self.longest = int((self.reports.end - self.reports.begin).max()) if len(reports) else 0

    @property
    def kernels(self) -> Any:
        """The module that does the work."""
        if self.compiled:
            from servanda.evidence.fusion import compiled

            return compiled
        from servanda.evidence.fusion import arrays

        return arrays

    def crowd(self, rows: Ints | None = None) -> Crowd:
        """The crowd around these reports, or around all."""
        r, c = self.reports, self.cells
        rows = np.arange(len(r)) if rows is None else rows
        near = np.zeros((len(rows), len(RINGS_KM)), dtype=np.int32)
        acting, naming = (np.zeros((len(rows), 3), dtype=np.int32) for _ in range(2))
        if len(rows):
            self.kernels.clutter(
                rows, r.lat, r.lon, r.cos, r.begin, r.source, r.acts, r.families, r.names,
                c.cell, c.start, c.runs, near, acting, naming,
            )  # fmt: skip
        return Crowd(np.cumsum(near, axis=1), acting, naming)

    def watched_days(self, share: Floats) -> Floats:
        """How many days of reports each report's crowd was counted in.

        Days before the first report and after the last do not count. Within four days either way only reports of the
        same source are certainly of other incidents; they stand for all, by the share of that source.
        """
        begin = self.reports.begin.astype(np.int64)
        if not len(begin):
            return np.zeros(0)
        first, last = begin.min(), begin.max() + DAY
        before = np.clip(begin - RING_FROM - np.maximum(first, begin - RING_TO), 0, None)
        after = np.clip(np.minimum(last, begin + RING_TO) - (begin + RING_FROM), 0, None)
        own = np.minimum(last, begin + RING_FROM) - np.maximum(first, begin - RING_FROM)
        return np.asarray((before + after + own * share[self.reports.source]) / DAY)

    def near(self, rows: Ints) -> Ints:
        """All reports whose crowd can hold one of these."""
        from servanda.evidence.fusion.arrays import around

        r, c = self.reports, self.cells
        return around(rows, r.lat, r.lon, r.cos, r.begin, c.cell, c.start, c.runs)

    def pairs(self, reach2: Floats, rows: Ints | None = None) -> Iterator[Pairs]:
        """All pairs with one of these reports (or any) whose groups' squared reach they lie within, in blocks.

        Each pair once, the earlier in cell order first.
        """
        r, c = self.reports, self.cells
        wanted = np.zeros(len(r), dtype=np.bool_)
        rows = np.arange(len(r)) if rows is None else rows
        wanted[rows] = True
        given = (r.lat, r.lon, r.cos, r.begin, r.end, r.source, r.group, c.cell, c.start, c.runs, self.longest, reach2)
        if not self.compiled:
            step = 200_000
            for begin in range(0, len(rows), step):
                left, right, dist2 = self.kernels.pairs(rows[begin : begin + step], wanted, *given)
                yield _ordered(left.astype(np.int32), right.astype(np.int32), dist2)
            return
        found = np.zeros(len(rows), dtype=np.int64)
        self.kernels.count_pairs(rows, wanted, *given, found)
        ends = np.cumsum(found)
        begin = 0
        while begin < len(rows):
            before = ends[begin - 1] if begin else 0
            stop = max(int(np.searchsorted(ends, before + PAIRS_AT_ONCE, "right")), begin + 1)
            size = int(ends[stop - 1] - before)
            left, right = (np.empty(size, dtype=np.int32) for _ in range(2))
            dist2 = np.empty(size)
            offset = ends[begin:stop] - found[begin:stop] - before
            self.kernels.fill_pairs(rows[begin:stop], wanted, *given, offset, left, right, dist2)
            yield _ordered(left, right, dist2)
            begin = stop

    def features(self, pairs: Pairs) -> Ints:
        """Lag, level of acts, level of names of each pair."""
        r = self.reports
        out = np.empty((len(pairs), 3), dtype=np.int64)
        self.kernels.features(pairs.left, pairs.right, r.begin, r.end, r.acts, r.families, r.names, out)
        return out
