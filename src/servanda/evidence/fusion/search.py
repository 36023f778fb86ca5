"""Near reports and crowding, by the compiled search where numba is there and the work is worth it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Final, TypeVar

import numpy as np

from servanda.evidence.fusion.cell_order import Cells, cell_order
from servanda.evidence.fusion.reports import Floats, Ints, Reports
from servanda.evidence.fusion.settings import DAY, RADIUS_KM, RING_FROM, RING_TO, RINGS_KM

T = TypeVar("T")

#: Below this many reports compiling costs more than it saves.
WORTH_COMPILING: Final = 5_000
#: Rows worked at together; bounds the memory of a dense war, and keeps what a step makes in the processor's cache.
_ROWS: Final = 4_096


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


class Table:
    """Reports with what the kernels need beside; ``compiled`` says which kernels."""

    def __init__(self, reports: Reports, compiled: bool, sign: Any = None) -> None:
        self.reports = reports
        self.compiled = compiled
        if sign is None:
            sign = np.zeros((len(reports), 3), dtype=np.uint64)
            self.kernels.signs(reports.acts, reports.families, reports.names, sign)
        self.sign = sign

    def only(self, rows: Ints) -> "Table":
        """These reports alone, close together in memory."""
        return Table(self.reports.taken(rows), self.compiled, self.sign[rows])

    @property
    def kernels(self) -> Any:
        """The module that does the work."""
        if self.compiled:
            from servanda.evidence.fusion import compiled

            return compiled
        from servanda.evidence.fusion import arrays

        return arrays

    def in_parts(self, work: Callable[[int, int], T], count: int) -> list[T]:
        """``work`` from row to row of ``count``, side by side where it is compiled; in the order of the parts."""
        step = _ROWS if self.compiled else max(count, 1)
        begins = range(0, count, step)
        if len(begins) < 2:
            return [work(begin, begin + step) for begin in begins]
        import numba

        with ThreadPoolExecutor(numba.get_num_threads()) as threads:
            return list(threads.map(lambda begin: work(begin, begin + step), begins))

    def features(self, pairs: Pairs) -> Ints:
        """Lag, level of acts, level of names of each pair."""
        r = self.reports
        out = np.empty((len(pairs), 3), dtype=np.int64)
        self.kernels.features(pairs.left, pairs.right, r.begin, r.end, self.sign, r.acts, r.families, r.names, out)
        return out


class Space(Table):
    """Reports in cell order with the cells to search them by; ``compiled`` is for tests to force."""

    def __init__(self, reports: Reports, compiled: bool | None = None) -> None:
        if compiled is None:
            compiled = len(reports) >= WORTH_COMPILING and find_spec("numba") is not None
        self.cells: Cells = cell_order(reports, RADIUS_KM)
        super().__init__(reports.taken(self.cells.order), compiled)
        r, runs = self.reports, self.cells.runs
        self.longest = int((r.end - r.begin).max()) if len(r) else 0
        self.spot = np.stack([r.lat, r.lon, r.cos], axis=1)
        self._most = int((runs[..., 1] - runs[..., 0]).sum(axis=1).max()) if len(r) else 0

    def crowd(self, rows: Ints | None = None) -> Crowd:
        """The crowd around these reports, or around all."""
        r, c = self.reports, self.cells
        rows = np.arange(len(r)) if rows is None else rows
        near = np.zeros((len(rows), len(RINGS_KM)), dtype=np.int32)
        acting, naming = (np.zeros((len(rows), 3), dtype=np.int32) for _ in range(2))

        def part(begin: int, end: int) -> None:
            self.kernels.clutter(
                rows[begin:end], self.spot, r.begin, r.source, self.sign, r.acts, r.families, r.names, c.cell, c.start,
                c.runs, self._most, near[begin:end], acting[begin:end], naming[begin:end],
            )  # fmt: skip
            np.cumsum(near[begin:end], axis=1, out=near[begin:end])

        self.in_parts(part, len(rows))
        return Crowd(near, acting, naming)

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
        return around(rows, self.spot, r.begin, c.cell, c.runs)

    def pairs(self, reach2: Floats, rows: Ints | None = None) -> Pairs:
        """All pairs with one of these reports (or any) whose groups' squared reach they lie within.

        Each pair once, the earlier in cell order first.
        """
        found = self.each_pairs(lambda pairs: (pairs.left, pairs.right, pairs.dist2), reach2, rows)
        found.append((np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0)))
        return Pairs(*(np.concatenate(parts) for parts in zip(*found, strict=True)))

    def each_pairs(self, work: Callable[[Pairs], T], reach2: Floats, rows: Ints | None = None) -> list[T]:
        """What ``work`` makes of those pairs, part by part, so that they need not all be held."""
        r, c = self.reports, self.cells
        wanted = np.full(len(r), rows is None)
        rows = np.arange(len(r)) if rows is None else rows
        wanted[rows] = True
        every = len(rows) == len(r)

        def part(begin: int, end: int) -> T:
            found = self.kernels.pairs(
                rows[begin:end], every, wanted, self.spot, r.begin, r.end, r.source, r.group, c.cell, c.start, c.runs,
                self._most, self.longest, reach2,
            )  # fmt: skip
            return work(_ordered(*found))

        return self.in_parts(part, len(rows))
