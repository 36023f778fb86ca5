"""A table of facts that is not in memory: scanned lazily, only what a law asks about, and looked up again by row."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import Vouched

#: Rows read at a time; a multiple of the row groups that parquet files mostly have.
RUN: Final = 1 << 20
#: Words are listed of columns that have no more than this many in their first rows, and in all.
MOST_WORDS: Final = 4_096
_FIRST: Final = 10_000
_AT: Final = "_at"
_ONE_ROW: Final = ("source", "input", "row")
_REACH: Final = 64
#: Runs looked up at once; the library that reads them has threads of its own.
_THREADS: Final = 2
#: An expression that few facts answer, the columns to read of these, and over those what parts them.
Together = tuple["pl.Expr", Sequence[str], Sequence["pl.Expr"]]
#: What more than this share of facts leave empty, few say something in.
_MOSTLY: Final = 0.99


class Scan:
    """Facts of a lazy table in the published schema, sound rows only, of which those of one source row stand together.

    ``run``: about how many rows are read at a time. ``apart``: each fact is of a source row of its own, and the table
    has no column ``row``. ``vouched``: what the writer of the table vouches for, which is not looked at again.
    """

    def __init__(
        self,
        facts: "pl.LazyFrame",
        run: int | None = None,
        *,
        apart: bool = False,
        vouched: "Vouched | None" = None,
    ) -> None:
        import polars as pl

        self._facts = facts
        self._numbered = facts.with_row_index(_AT)
        self._run = RUN if run is None else run
        self._height: int = facts.select(pl.len()).collect().item()
        self.vouched = vouched
        self._apart = apart or (vouched is not None and vouched.alone)
        self._same: dict[str, pl.Series | None] = {}
        if vouched is not None and self._height:
            there = facts.collect_schema().names()
            first = facts.select([name for name in vouched.alike if name in there]).head(1).collect()
            self._same |= {name: first[name] if name in first.columns else None for name in there}
        if self._apart:
            self._same["row"] = pl.Series("row", [None], dtype=pl.Int64)

    def __len__(self) -> int:
        return self._height

    def spans(self) -> Iterator[tuple[int, int]]:
        """Where runs begin and end, cut where one source row ends."""
        begin = 0
        while begin < self._height or not begin:
            end = self._cut(begin + self._run)
            yield begin, end
            begin = max(end, 1)

    def runs(self) -> "Iterator[pl.DataFrame]":
        """The facts, run by run, whole."""
        for begin, end in self.spans():
            yield self._facts.slice(begin, end - begin).collect()

    def at(self, positions: Any, columns: Sequence[str] | None = None) -> "pl.DataFrame":
        """The facts at these positions; reads only the runs they stand in."""
        import polars as pl

        lazy = self._facts if columns is None else self._facts.select(columns)
        wanted = np.arange(self._height)[positions] if isinstance(positions, slice) else np.asarray(positions)
        if wanted.dtype == bool:
            wanted = np.flatnonzero(wanted)
        order = np.argsort(wanted, kind="stable")
        ordered = wanted[order]

        def among(begin: int) -> "pl.DataFrame":
            lo, hi = np.searchsorted(ordered, [begin, begin + self._run])
            return lazy.slice(begin, self._run).collect()[ordered[lo:hi] - begin] if hi > lo else empty

        empty = lazy.head(0).collect()
        with ThreadPoolExecutor(_THREADS) as threads:
            found = pl.concat([empty, *threads.map(among, range(0, self._height, self._run))])
        if (order[1:] > order[:-1]).all():
            return found
        back = np.empty(len(order), np.int64)
        back[order] = np.arange(len(order))
        return found[back]

    def same(self, columns: Iterable[str]) -> "Mapping[str, pl.Series]":
        """Those of these columns in which all facts say the same, as series of one value.

        Where a file keeps the least and greatest value of each part, nothing of such a column is read.
        """
        import polars as pl

        unknown = [name for name in dict.fromkeys(columns) if name not in self._same]
        if unknown and self._height:
            first = self._facts.select(unknown).head(1).collect()
            other = pl.collect_all(
                self._facts.filter(_differs(name, first[name])).select(name).head(1) for name in unknown
            )
            self._same |= {
                name: None if len(found) else first[name] for name, found in zip(unknown, other, strict=True)
            }
        known = {name: self._same.get(name) for name in columns}
        return {name: value for name, value in known.items() if value is not None}

    def words(self, column: str) -> "tuple[str | None, ...] | None":
        """The different words of a column, with None where some facts have none; None where they are too many."""
        import polars as pl

        one = pl.col(column)
        known = self._facts.select(column).head(_FIRST).collect()[column].unique().drop_nulls()
        if len(known) > MOST_WORDS:
            return None
        strange = one.is_not_null() & ~one.is_in(known.implode())
        more, absent = pl.collect_all(
            [self._facts.filter(strange).select(one.unique()), self._facts.filter(one.is_null()).select(one).head(1)]
        )
        found = (*known.to_list(), *more[column].to_list(), *([None] if len(absent) else []))
        return found if len(found) <= MOST_WORDS else None

    def read(self, begin: int, end: int, columns: "Sequence[str | pl.Expr]") -> "pl.DataFrame":
        """Some columns of a run."""
        return self._facts.slice(begin, end - begin).select(columns).collect()

    def find(self, begin: int, end: int, sought: "Sequence[pl.Expr]") -> list[Any]:
        """The places, ascending, of the facts among some that answer each of some expressions.

        An expression over one column is answered by the words a part of a file holds, before any row is read.
        """
        import polars as pl

        lazy = self._numbered.slice(begin, end - begin)
        found = pl.collect_all(lazy.filter(one).select(_AT) for one in sought)
        return [one[_AT].to_numpy() for one in found]

    def find_and_read(
        self,
        begin: int,
        end: int,
        sought: "Sequence[pl.Expr]",
        columns: "Sequence[str | pl.Expr]",
        together: "Sequence[Together]" = (),
        seldom: Sequence[str] = (),
    ) -> "tuple[list[Any], pl.DataFrame, dict[str, tuple[Any, pl.Series]]]":
        """``find`` and ``read`` at once; and of columns in which few say something, the places of these, and what.

        Places are counted from ``begin``; after those of ``sought`` come those of ``together``.
        """
        import polars as pl

        lazy, one = self._numbered.slice(begin, end - begin), pl.col(_AT).cast(pl.Int64) - begin
        some = reduce(or_, (pl.col(name).is_not_null() for name in seldom), pl.lit(False))
        said = [lazy.filter(some).select(one, *seldom)] if seldom else []
        read = self._facts.slice(begin, end - begin).select(columns)
        few = [lazy.filter(asked).select(one, *words) for asked, words, _ in together]
        *found, frame = pl.collect_all([*(lazy.filter(asked).select(one) for asked in sought), *few, *said, read])
        places = [part[_AT].to_numpy() for part in found[: len(sought)]]
        for (_, _, each), part in zip(together, found[len(sought) :], strict=False):
            places += [part.filter(asked)[_AT].to_numpy() for asked in each]
        told = {name: found[-1].filter(found[-1][name].is_not_null()) for name in seldom}
        return places, frame, {name: (part[_AT].to_numpy(), part[name]) for name, part in told.items()}

    def first_words(self, column: str) -> set[Any]:
        """What the first facts say in a column."""
        return set(self._facts.select(column).head(_FIRST).collect()[column].unique().to_list())

    def seldom(self, column: str) -> bool:
        """Whether few of the first facts say something in a column."""
        first = self._facts.select(column).head(_FIRST).collect()[column]
        return first.null_count() >= _MOSTLY * len(first)

    def any(self, asked: "pl.Expr") -> bool:
        """Whether any fact answers an expression; nothing is read where what a file keeps of each part rules it out."""
        return len(self._facts.filter(asked).select("kind").head(1).collect()) > 0

    def least(self, column: str, *, ordered: bool) -> int:
        """The least instant of a column that has no gaps, µs: its first, where facts stand in its order."""
        import polars as pl

        first = self._facts.select(column).head(1).collect()[column]
        if ordered:
            return int(first.dt.epoch("us").item())
        one = pl.col(column)
        lower = self._facts.filter(one < pl.lit(first)).select(one.min()).collect()[column]
        return int(pl.concat([first, lower]).dt.epoch("us").min())  # type: ignore[arg-type]

    def column(self, begin: int, end: int) -> "Callable[[str], pl.Series]":
        """What reads one more column of a run when somebody asks for it."""
        return lambda name: self._facts.slice(begin, end - begin).select(name).collect()[name]

    def _cut(self, near: int) -> int:
        """The first place from there on where a source row ends."""
        import polars as pl

        if near >= self._height or self._apart:
            return min(near, self._height)
        one = pl.struct(_ONE_ROW)
        starts = (one != one.shift(1)) | pl.col("row").is_null()
        reach = _REACH
        while True:
            window = self._facts.slice(near - 1, reach + 1).select(new=starts.fill_null(True)).collect()["new"]
            found = window.slice(1).arg_true()
            if len(found) or near + reach >= self._height:
                return near + int(found[0]) if len(found) else self._height
            reach *= 16


def _differs(name: str, first: "pl.Series") -> "pl.Expr":
    import polars as pl

    return pl.col(name).is_not_null() if first.null_count() else pl.col(name).ne_missing(pl.lit(first))
