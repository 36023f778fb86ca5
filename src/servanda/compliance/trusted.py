"""A scan whose writer vouches that its facts differ and stand alone: read for one law without their ids."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.cells import Cell
from servanda.compliance.coded import Sifted, spread
from servanda.compliance.coding import Coder
from servanda.compliance.columns import instants
from servanda.compliance.fact_run import FactRun
from servanda.compliance.narrow import Narrow, in_turn
from servanda.compliance.of_a_kind import MOST_KINDS, Numbers, Said, coded_by_kind, kinds, one_of_each
from servanda.compliance.scan import Scan, Together

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Vouched

Integers = npt.NDArray[np.int64]
#: Facts read at once.
STRETCH: Final = 1 << 20
#: What cells are told apart by; who was involved; and what tells facts of a kind apart.
_WORDS: Final = ("kind", "act", "actor", "place")
_SIDES: Final = ("side_1", "side_2")
_OWN: Final = ("id", "happened_from", "happened_to", "recorded", "ref")


class Trusted(Narrow):
    """One scan read for one law up to a cut-off (µs), a long stretch at a time, by what is vouched for.

    No id is read where facts stand in order and are only counted: where each stands tells them apart as well, and in
    the same order. Nor is when each began and was recorded, where all were known by the cut-off: parquet files keep
    the greatest of each part.
    """

    def __init__(self, coder: Coder, scan: Scan, vouched: "Vouched", as_of: int) -> None:
        super().__init__(coder, scan)
        if self._cells is None:  # too many words: read as any other scan
            return
        self._vouched = vouched
        self._told_by_place = vouched.ordered and coder.counts
        self._earliest = None if self._unseen(as_of) else scan.least("happened_from", ordered=vouched.ordered)
        spare = {"row", *(("id",) if self._told_by_place else ())}
        if vouched.prompt and self._earliest is not None:
            spare.add("recorded")
        if vouched.lasts is not None:
            spare.add("happened_to")
        self._columns = [name for name in self._columns if name not in spare]
        self._cells, self._alone, self._together = _grouped(scan, self._cells, self._same)
        sides = _SIDES if any(cell.unnamed for cell in self._cells) else ()
        told = {*_OWN, *self._same}
        more = [name for name in dict.fromkeys((*self._columns, *sides)) if name not in told]
        # Where a fact lies can hang on when it happened: then each is placed for itself.
        lies = self._placed or not coder.zoned.any()
        self._seldom = more if lies and not coder.follows and all(map(scan.seldom, more)) else None

    def runs(self) -> Iterator[Sifted]:
        """The facts of each stretch sifted, in order."""
        if self._cells is None:
            yield from super().runs()
            return
        cells, height = self._cells, len(self._scan)

        def stretch(begin: int) -> Sifted:
            return self._of_stretch(cells, begin, min(begin + STRETCH, height))

        yield from in_turn(stretch, range(0, height, STRETCH))

    def _unseen(self, as_of: int) -> bool:
        import polars as pl

        cut = pl.lit(as_of, dtype=pl.Datetime("us", "UTC"))
        return self._scan.any(pl.col("recorded") > cut) or self._scan.any(pl.col("happened_from") >= cut)

    def _of_stretch(self, cells: list[Cell], begin: int, end: int) -> Sifted:
        import polars as pl

        seldom = self._seldom or []
        bare = self._seldom is not None and "ref" in self._columns
        skipped = {*seldom, *(("ref",) if bare else ())}
        columns = self._expressions([name for name in self._columns if name not in skipped])
        if bare:
            columns.append(pl.col("ref").hash().alias("_ref"))
        places, frame, said = self._scan.find_and_read(begin, end, self._alone, columns, self._together, seldom)
        run = FactRun(frame, self._same, more=self._scan.column(begin, end))
        numbers = self._numbers(run, frame, begin)
        found = None if self._seldom is None else self._by_kind(cells, places, said, run, numbers)
        if found is None:
            first = self._answering(run, cells, places, np.zeros(0, np.int64))
            learned = instants(run["happened_to"]) if numbers.learned is None else numbers.learned
            tie = np.arange(begin, end).astype(np.uint64) if numbers.tie is None else numbers.tie
            found = self._coder.sifted(run, first, numbers.begin, learned, tie)
            found.by_place = self._told_by_place
        if self._earliest is not None:
            # All were seen: that the first of them was is enough to know.
            found.begin = found.learned = spread(np.array([self._earliest]), len(frame))
        found.vouched = self._vouched
        return found

    def _numbers(self, run: FactRun, frame: "pl.DataFrame", begin: int) -> Numbers:
        def instants_of(name: str) -> Integers | None:
            return instants(frame[name]) if name in frame.columns else None

        return Numbers(
            first=begin,
            begin=instants(frame["happened_from"]),
            lasts=self._vouched.lasts,
            end=instants_of("happened_to"),
            learned=instants_of("recorded"),
            tie=None if self._told_by_place else self._ties(run, frame),
            ref=frame["_ref"].to_numpy() if "_ref" in frame.columns else None,
        )

    def _by_kind(
        self, cells: list[Cell], places: list[Any], said: Mapping[str, Said], run: FactRun, numbers: Numbers
    ) -> Sifted | None:
        """The facts of a stretch, of which those of a kind are coded once; None where there are too many kinds."""
        import polars as pl

        found = kinds(places, said, len(run))
        if len(found.of) > MOST_KINDS:
            return None
        words = FactRun(one_of_each(said, len(cells), found.odd), self._same)
        at, coded = coded_by_kind(self._coder, cells, found, words, numbers, placed=self._placed)
        if numbers.ref is not None:
            absent = np.flatnonzero(coded.key == pl.Series([None], dtype=pl.String).hash().item())
            absent = absent[self._coder.bound(coded.chosen[absent])]
            if len(absent):
                coded.key[absent] = run.only(at[absent]).full("id").hash().to_numpy()
        learned = numbers.begin if numbers.learned is None else numbers.learned  # all were seen then
        tie = spread(np.zeros(1, np.uint64), len(run)) if numbers.tie is None else numbers.tie
        return Sifted(tie, numbers.begin, learned, at, coded, by_place=self._told_by_place)


def _grouped(
    scan: Scan, cells: list[Cell], same: "Mapping[str, pl.Series]"
) -> "tuple[list[Cell], list[pl.Expr], list[Together]]":
    """The cells in the order they are found, what finds the first of them one by one, and what the others together.

    Of an act that none of the first facts tells of, and of facts without an actor where each of the first has one,
    there are mostly few: their words are read, and tell the cells apart.
    """
    import polars as pl

    words = [name for name in _WORDS if name not in same]
    acts = None if "act" in same else scan.first_words("act")
    nobody = "actor" not in same and None not in scan.first_words("actor")

    def sort(cell: Cell) -> int:
        return 1 if nobody and cell.unnamed else 2 if acts is not None and not acts & set(cell.acts) else 0

    ordered = sorted(cells, key=sort)
    alone, unnamed, rare = ([cell for cell in ordered if sort(cell) == one] for one in range(3))
    together: list[Together] = []
    if unnamed:
        together.append((pl.col("actor").is_null(), words, [cell.sought for cell in unnamed]))
    if rare:
        asked = pl.col("act").is_in([act for cell in rare for act in cell.acts], nulls_equal=True)
        together.append((asked, words, [cell.sought for cell in rare]))
    return ordered, [cell.sought for cell in alone], together
