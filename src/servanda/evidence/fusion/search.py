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
    family, of another. ``naming``: with a name in common, without, or one of the two names nobody. ``all_acting`` and
    ``all_naming``: their sums over all these reports.
    """

    near: Ints
    acting: Ints
    naming: Ints
    all_acting: Ints
    all_naming: Ints


def _ordered(left: Ints, right: Ints, dist2: Floats) -> Pairs:
    """The earlier in cell order first, so that a pair's score does not depend on which of the two was asked for."""
    return Pairs(np.minimum(left, right), np.maximum(left, right), dist2)


class Table:
    """Reports with what the kernels need beside; ``compiled`` says which kernels."""

    def __init__(self, reports: Reports, compiled: bool) -> None:
        self.reports = reports
        self.compiled = compiled
        r = reports
        sign = np.zeros((4, len(r)), dtype=np.uint64)
        self.spot = r.lat, r.lon, r.cos
        self.spans = r.begin, r.end
        # Bits tell acts and families apart up to 64 of each, names up to 128.
        exact = max(_most(r.acts), _most(r.families)) < 64, _most(r.names) < 128
        self.said = sign, exact, r.acts, r.families, r.names
        self.kernels.signs(r.acts, r.families, r.names, sign)

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


class Space(Table):
    """Reports in cell order with the cells to search them by; ``compiled`` is for tests to force."""

    def __init__(self, reports: Reports, compiled: bool | None = None) -> None:
        if compiled is None:
            compiled = len(reports) >= WORTH_COMPILING and find_spec("numba") is not None
        self.cells: Cells = cell_order(reports, RADIUS_KM, compiled)
        super().__init__(reports.taken(self.cells.order, compiled), compiled)
        r, c = self.reports, self.cells
        self.longest = int((r.end - r.begin).max()) if len(r) else 0
        self.from_, self.to = (int(r.begin.min()), int(r.begin.max()) + DAY) if len(r) else (0, DAY)
        most = int((c.runs[..., 1] - c.runs[..., 0]).sum(axis=1).max()) if len(r) else 0
        self.grid = c.cell, c.start, c.runs, most

    def crowd(self, rows: Ints | None = None) -> Crowd:
        """The crowd around these reports, or around all."""
        r = self.reports
        rows = np.arange(len(r)) if rows is None else rows
        near = np.zeros((len(rows), len(RINGS_KM)), dtype=np.int32)
        acting, naming = (np.zeros((len(rows), 3), dtype=np.int32) for _ in range(2))

        def part(begin: int, end: int) -> tuple[Ints, Ints]:
            self.kernels.clutter(
                rows[begin:end], self.spot, r.begin, r.source, self.said, self.grid,
                near[begin:end], acting[begin:end], naming[begin:end],
            )  # fmt: skip
            return acting[begin:end].sum(axis=0), naming[begin:end].sum(axis=0)

        parts = [(np.zeros(3, np.int64), np.zeros(3, np.int64)), *self.in_parts(part, len(rows))]
        return Crowd(near, acting, naming, *(np.sum(one, axis=0) for one in zip(*parts, strict=True)))

    def watched_days(self, share: Floats, rows: Any = slice(None)) -> Floats:
        """How many days of reports the crowd of each of ``rows`` was counted in.

        Days before the first report and after the last do not count. Within four days either way only reports of the
        same source are certainly of other incidents; they stand for all, by the share of that source.
        """
        begin = self.reports.begin[rows].astype(np.int64)
        first, last = self.from_, self.to
        before = np.clip(begin - RING_FROM - np.maximum(first, begin - RING_TO), 0, None)
        after = np.clip(np.minimum(last, begin + RING_TO) - (begin + RING_FROM), 0, None)
        own = np.minimum(last, begin + RING_FROM) - np.maximum(first, begin - RING_FROM)
        return np.asarray((before + after + own * share[self.reports.source[rows]]) / DAY)

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

        def part(rows: Ints, *asked: Any) -> T:
            return work(_ordered(*self.kernels.pairs(rows, *asked)))

        return self._searched(part, reach2, rows)

    def links(self, reach2: Floats, looked_up: Any, around: Any, floor: float, rows: Ints | None = None) -> list[Any]:
        """Of those pairs the ones that score ``floor`` or more, part by part: left, right, score."""
        level = self.reports.level

        def part(rows: Ints, *asked: Any) -> Any:
            return self.kernels.links(rows, *asked, self.said, level, looked_up, around, floor)

        return self._searched(part, reach2, rows)

    def _searched(self, part: Callable[..., T], reach2: Floats, rows: Ints | None) -> list[T]:
        r = self.reports
        wanted = np.full(len(r), rows is None)
        rows = np.arange(len(r)) if rows is None else rows
        wanted[rows] = True
        every = len(rows) == len(r)
        asked = every, wanted, self.spot, self.spans, r.source, r.group, self.grid, self.longest, reach2
        return self.in_parts(lambda begin, end: part(rows[begin:end], *asked), len(rows))


def _most(codes: Ints) -> int:
    return int(codes.max()) if codes.size else -1
