"""A scan of facts read for one law: only the columns that matter to it, and of its rows those that may bear on it."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from servanda.compliance.cells import MOST_CELLS, Cell, cells, meanings, placed
from servanda.compliance.coded import Sifted
from servanda.compliance.coding import Answering, Coder
from servanda.compliance.columns import instants
from servanda.compliance.fact_run import FactRun, hash_of
from servanda.compliance.identity import ties
from servanda.compliance.scan import Scan

if TYPE_CHECKING:
    import polars as pl

One = TypeVar("One")
_WORDS: Final = ("kind", "act", "actor")
#: Columns read only where somebody is not named, or a source row holds several facts.
_SELDOM: Final = ("side_1", "side_2", "input")
#: Columns in which facts always differ: nobody need look.
_VARIED: Final = ("id", "ref", "happened_from", "happened_to", "recorded")

#: Runs sifted at once: the library that reads them has threads of its own.
THREADS: Final = 2
#: Facts among which cells are looked for at once.
STRETCH: Final = 1 << 24


class Narrow:
    """One scan read for one law. ``runs`` gives what ``Coder.sift`` makes of its runs."""

    def __init__(self, coder: Coder, scan: Scan) -> None:
        self._coder, self._scan = coder, scan
        needed = coder.needed
        self._same = dict(scan.same([name for name in (*needed, *_SELDOM) if name not in _VARIED]))
        #: Whether the cells say where facts lie, too.
        self._placed = False
        self._cells = self._found()
        told = {*self._same, *(_WORDS if self._cells is not None else ()), *(("place",) if self._placed else ())}
        self._columns = [name for name in needed if name not in told]

    def runs(self) -> Iterator[Sifted]:
        """The facts of each run sifted, in order; the next runs are read and sifted meanwhile."""
        yield from in_turn(self._run, self._places())

    def _places(self) -> "Iterator[tuple[list[Any], int, int]]":
        """Of each run what was found in it, and where it begins and ends."""
        spans = list(self._scan.spans())
        places: list[Any] = []
        until = 0
        for number, (begin, end) in enumerate(spans):
            if end > until or not number:
                until = next((last for _, last in spans[number:] if last - begin >= STRETCH), spans[-1][1])
                places = self._scan.find(begin, until, self._sought())
            yield [_between(one, begin, end) for one in places], begin, end

    def _run(self, found: "tuple[list[Any], int, int]") -> Sifted:
        places, begin, end = found
        return self._sifted(self._read(begin, end), places, (begin, end))

    def _sought(self) -> "list[pl.Expr]":
        import polars as pl

        sought = [] if self._cells is None else [cell.sought for cell in self._cells]
        return sought if "revises" in self._same else [*sought, pl.col("revises").is_not_null()]

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
        kinds, acts, actors = three
        found = cells(kinds, acts, actors, self._coder.any_actor)
        if len(found) > MOST_CELLS:
            return None
        parted = self._by_place(found)
        self._placed = parted is not None and len(parted) <= MOST_CELLS
        return parted if self._placed else found

    def _by_place(self, found: list[Cell]) -> "list[Cell] | None":
        """The cells parted by the words of places, where those alone say where a fact lies."""
        import polars as pl

        coordinates = [self._same.get(name) for name in ("lon", "lat", "admin1", "admin2")]
        told = any(one is None or not one.null_count() for one in coordinates)
        if not self._coder.zoned.any() or told or "revises" not in self._same or any(cell.besides for cell in found):
            return None
        words = tuple(self._same["place"].to_list()) if "place" in self._same else self._scan.words("place")
        rows = None if words is None else self._coder.lying(pl.Series("place", words, dtype=pl.String))
        if words is None or rows is None:
            return None
        return placed(found, meanings(words, rows, self._coder.asked.words), self._coder.zoned)

    def _read(self, begin: int, end: int) -> "pl.DataFrame":
        return self._scan.read(begin, end, self._expressions(self._columns))

    def _expressions(self, names: Sequence[str]) -> "list[pl.Expr]":
        """The columns to read; of ids and refs what is made of them."""
        import polars as pl

        id_, ref = pl.col("id"), pl.col("ref")
        tie = id_.str.to_integer(base=16, dtype=pl.UInt64, strict=False)
        odd = tie.is_null().any() | (id_.str.len_bytes() != 16).any() | id_.str.starts_with("+").any()
        made: dict[str, list[pl.Expr]] = {
            "id": [tie.alias("_tie"), odd.alias("_odd")],
            "ref": [pl.when(ref.is_not_null()).then(ref.hash()).alias(hash_of("ref"))],
        }
        return [one for name in names for one in made.get(name, [pl.col(name)])]

    def _ties(self, run: FactRun, frame: "pl.DataFrame") -> Any:
        return ties(run.full("id")) if frame["_odd"].any() else frame["_tie"].to_numpy()

    def _sifted(self, frame: "pl.DataFrame", found: list[Any], span: tuple[int, int]) -> Sifted:
        begin, end = span
        run = FactRun(frame, self._same, more=self._scan.column(begin, end))
        begins, learned = instants(frame["happened_from"]), instants(frame["recorded"])
        tie = self._ties(run, frame)
        revising = found.pop() if "revises" not in self._same else np.zeros(0, np.int64)
        if self._cells is None:
            first = self._coder.answering(run)
        else:
            first = self._answering(run, self._cells, found, revising)
        return self._coder.sifted(run, first, begins, learned, tie)

    def _answering(self, run: FactRun, found: Sequence[Cell], places: list[Any], revising: Any) -> Answering:
        """What stands in the cells, put together in the order of the run; and what takes another's place."""
        which = np.zeros(len(run), np.min_scalar_type(len(places)))
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
            np.array([one.who for one in found], np.int16)[cell],
            np.array([one.told for one in found], np.uint8)[cell],
            self._placed,
        )
        first.besides[np.searchsorted(at, np.setdiff1d(revising, outside))] = True
        first = self._by_sides(run, first)
        return first if not len(outside) else self._with(run, first, outside)

    def _by_sides(self, run: FactRun, first: Answering) -> Answering:
        """Where nobody says who acted, what those involved leave."""
        rows = np.flatnonzero(first.unnamed)
        if not len(rows):
            return first
        by_sides(self._coder, run, first, rows)
        left = first.chosen.any(axis=1) | first.besides
        return first if left.all() else first.take(left)

    def _with(self, run: FactRun, first: Answering, outside: Any) -> Answering:
        """With those that take another's place and stand in no cell."""
        other = self._coder.answering(run.only(outside))
        other.at = outside[other.at]
        both = Answering.of(*(np.concatenate([a, b]) for a, b in zip(first.columns(), other.columns(), strict=True)))
        return both.take(np.argsort(both.at, kind="stable"))


def in_turn(sift: "Callable[[One], Sifted]", each: "Iterable[One]") -> Iterator[Sifted]:
    """What is made of each, in their order; of the next ones it is made meanwhile, of no more than a few."""
    with ThreadPoolExecutor(THREADS) as threads:
        coming: deque[Future[Sifted]] = deque()
        for one in each:
            coming.append(threads.submit(sift, one))
            if len(coming) > THREADS:
                yield coming.popleft().result()
        while coming:
            yield coming.popleft().result()


def by_sides(coder: Coder, run: FactRun, first: Answering, rows: Any) -> None:
    """Takes out of what some facts may answer what those involved rule out, where nobody says who acted."""
    import polars as pl

    some = run.only(first.at[rows], actor=pl.Series("actor", [None], dtype=pl.String))
    first.chosen[rows] &= coder.acted(some, np.ones(len(rows), dtype=bool))


def _between(places: Any, begin: int, end: int) -> Any:
    """Those of ascending places that lie in a run, counted from its begin."""
    lo, hi = np.searchsorted(places, [begin, end])
    return places[lo:hi].astype(np.int64) - begin
