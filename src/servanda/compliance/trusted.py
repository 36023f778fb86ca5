"""A scan whose writer vouches that its facts differ and stand alone: read for one law without their ids."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.compliance.cells import Cell
from servanda.compliance.coded import Sifted, spread
from servanda.compliance.coding import Coder
from servanda.compliance.columns import instants
from servanda.compliance.fact_run import FactRun
from servanda.compliance.narrow import STRETCH, Narrow
from servanda.compliance.scan import Scan

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Vouched

Integers = npt.NDArray[np.int64]


class Trusted(Narrow):
    """One scan read for one law up to a cut-off (µs), a long stretch at a time, by what is vouched for.

    No id is read where facts stand in order and are only counted: where each stands tells them apart as well, and in
    the same order. Nor is when each began and was recorded, where all were known by the cut-off: parquet files keep
    the greatest of each part.
    """

    def __init__(self, coder: Coder, scan: Scan, vouched: "Vouched", as_of: int) -> None:
        super().__init__(coder, scan)
        self._vouched = vouched
        self._by_place = vouched.ordered and coder.counts
        self._earliest = None if self._unseen(as_of) else scan.least("happened_from")
        spare = {"row", *(("id",) if self._by_place else ())}
        if vouched.prompt and self._earliest is not None:
            spare.add("recorded")
        self._columns = [name for name in self._columns if name not in spare]

    def runs(self) -> Iterator[Sifted]:
        """The facts of each stretch sifted, in order."""
        if self._cells is None:
            yield from super().runs()
            return
        height = len(self._scan)
        for begin in range(0, height, STRETCH) or (0,):
            end = min(begin + STRETCH, height)
            places, frame = self._scan.find_and_read(begin, end, self._sought(), self._expressions())
            yield self._of_stretch(self._cells, begin, places, frame)

    def _unseen(self, as_of: int) -> bool:
        import polars as pl

        cut = pl.lit(as_of, dtype=pl.Datetime("us", "UTC"))
        return self._scan.any(pl.col("recorded") > cut) or self._scan.any(pl.col("happened_from") >= cut)

    def _of_stretch(self, cells: list[Cell], begin: int, places: list[Any], frame: "pl.DataFrame") -> Sifted:
        height = len(frame)
        run = FactRun(frame, self._same, more=self._scan.column(begin, begin + height))
        none = np.zeros(0, np.int64)
        first = self._answering(run, cells, [place.astype(np.int64) - begin for place in places], none)
        begins = instants(frame["happened_from"])
        learned = instants(frame["recorded"] if "recorded" in frame.columns else run["happened_to"])
        tie = np.arange(begin, begin + height).astype(np.uint64) if self._by_place else self._ties(run, frame)
        found = self._coder.sifted(run, first, begins, learned, tie)
        if self._earliest is not None:
            # All were seen: that the first of them was is enough to know.
            found.begin = found.learned = spread(np.array([self._earliest]), height)
        found.vouched = self._vouched
        return found
