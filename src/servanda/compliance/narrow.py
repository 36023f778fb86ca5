"""A scan of facts read for one law: only the columns that matter to it, and of its rows those that may bear on it."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from servanda.compliance.cells import MOST_CELLS, Cell, cells, meanings
from servanda.compliance.coded import Sifted
from servanda.compliance.coding import Answering, Coder
from servanda.compliance.columns import instants
from servanda.compliance.fact_run import FactRun, hash_of
from servanda.compliance.identity import ties
from servanda.compliance.scan import Scan

if TYPE_CHECKING:
    import polars as pl

_WORDS: Final = ("kind", "act", "actor")
#: Columns in which facts always differ: nobody need look.
_VARIED: Final = ("id", "row", "ref", "happened_from", "happened_to", "recorded")


class Narrow:
    """One scan read for one law. ``runs`` gives what ``Coder.sift`` makes of its runs."""

    def __init__(self, coder: Coder, scan: Scan) -> None:
        self._coder, self._scan = coder, scan
        needed = coder.needed
        self._same = dict(scan.same([name for name in needed if name not in _VARIED]))
        self._cells = self._found()
        told = {*self._same, *(_WORDS if self._cells is not None else ())}
        self._columns = [name for name in needed if name not in told]

    def runs(self) -> Iterator[Sifted]:
        """The facts of each run sifted; the next run is read meanwhile."""
        spans = list(self._scan.spans())
        with ThreadPoolExecutor(1) as ahead:
            coming = [ahead.submit(self._read, *spans[0])]
            for span in spans:
                frame, found = coming.pop().result()
                following = spans.index(span) + 1
                if following < len(spans):
                    coming.append(ahead.submit(self._read, *spans[following]))
                yield self._sifted(frame, found, span)

    def _found(self) -> "list[Cell] | None":
        """The cells of kind, act and actor; None where they are too many to look for one by one."""
        import polars as pl

        three = []
        for name in _WORDS:
            words = tuple(self._same[name].to_list()) if name in self._same else self._scan.words(name)
            if words is None:
                return None
            rows = self._coder.meaning(name, pl.Series(name, words, dtype=pl.String))
            three.append(meanings(words, rows, self._coder.asked.words))
        found = cells(*three, self._coder.any_actor)
        return found if len(found) <= MOST_CELLS else None

    def _read(self, begin: int, end: int) -> "tuple[pl.DataFrame, list[Any]]":
        import polars as pl

        id_, ref = pl.col("id"), pl.col("ref")
        tie = id_.str.to_integer(base=16, dtype=pl.UInt64, strict=False)
        odd = tie.is_null().any() | (id_.str.len_bytes() != 16).any() | id_.str.starts_with("+").any()
        made: dict[str, list[pl.Expr]] = {
            "id": [tie.alias("_tie"), odd.alias("_odd")],
            "ref": [pl.when(ref.is_not_null()).then(ref.hash()).alias(hash_of("ref"))],
        }
        columns = [one for name in self._columns for one in made.get(name, [pl.col(name)])]
        sought = [] if self._cells is None else [cell.sought for cell in self._cells]
        if "revises" not in self._same:
            sought.append(pl.col("revises").is_not_null())
        return self._scan.read(begin, end, columns, sought)

    def _sifted(self, frame: "pl.DataFrame", found: list[Any], span: tuple[int, int]) -> Sifted:
        begin, end = span
        run = FactRun(frame, self._same, more=self._scan.column(begin, end))
        begins, learned = instants(frame["happened_from"]), instants(frame["recorded"])
        tie = ties(run.full("id")) if frame["_odd"].any() else frame["_tie"].to_numpy()
        revising = found.pop() if "revises" not in self._same else np.zeros(0, np.int64)
        if self._cells is None:
            first = self._coder.answering(run)
        else:
            first = self._answering(run, self._cells, found, revising)
        return self._coder.sifted(run, first, begins, learned, tie)

    def _answering(self, run: FactRun, found: Sequence[Cell], places: list[Any], revising: Any) -> Answering:
        """What stands in the cells, put together in the order of the run; and what takes another's place."""
        which = np.zeros(len(run), np.uint8)
        for number, at in enumerate(places):
            which[at] = number + 1
        outside = revising[which[revising] == 0]
        at = np.flatnonzero(which)
        cell = which[at] - 1
        asked = self._coder.asked.words
        first = Answering(
            at,
            np.array([one.chosen for one in found], np.uint64).reshape(-1, asked)[cell],
            np.array([one.besides for one in found], bool)[cell],
            np.array([one.unnamed for one in found], bool)[cell],
            np.array([one.who for one in found], np.int64)[cell],
            np.array([one.told for one in found], np.uint8)[cell],
        )
        first.besides[np.searchsorted(at, np.setdiff1d(revising, outside))] = True
        first = self._by_sides(run, first)
        return first if not len(outside) else self._with(run, first, outside)

    def _by_sides(self, run: FactRun, first: Answering) -> Answering:
        """Where nobody says who acted, what those involved leave."""
        rows = np.flatnonzero(first.unnamed)
        if not len(rows):
            return first
        some = run.only(first.at[rows])
        first.chosen[rows] &= self._coder.acted(some, np.ones(len(rows), dtype=bool))
        left = first.chosen.any(axis=1) | first.besides
        return first if left.all() else first.take(left)

    def _with(self, run: FactRun, first: Answering, outside: Any) -> Answering:
        """With those that take another's place and stand in no cell."""
        other = self._coder.answering(run.only(outside))
        other.at = outside[other.at]
        both = Answering(*(np.concatenate([a, b]) for a, b in zip(first.columns(), other.columns(), strict=True)))
        return both.take(np.argsort(both.at, kind="stable"))
