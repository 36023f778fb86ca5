"""What tells the engine of facts: a table in memory, or an archive read run by run and looked up again by row."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from servanda.compliance.coding import Coder
from servanda.compliance.prepare import prepare
from servanda.compliance.scan import Scan

if TYPE_CHECKING:
    import polars as pl

    from servanda.compliance.spill import Folder
    from servanda.evidence import Vouched

Integers = npt.NDArray[np.int64]
RUN: Final = 1_000_000


@runtime_checkable
class Told(Protocol):
    """Facts in an order that stays the same however often they are read.

    ``runs``: tables of the facts table's columns, each of whole source rows. ``at``: the facts at positions of all runs
    laid end to end, in the order asked for; only ``columns`` of them where given.
    """

    def runs(self) -> "Iterator[pl.DataFrame]":
        """The facts, run by run."""
        ...

    def at(self, positions: Any, columns: Sequence[str] | None = None) -> "pl.DataFrame":
        """The facts at these positions."""
        ...

    def __len__(self) -> int: ...


@runtime_checkable
class Sound(Protocol):
    """Facts of a file that may be sound throughout."""

    def sound(self) -> "pl.LazyFrame | None":
        """All of them as a lazy table, each of a source row of its own; None where they have to be read row by row."""
        ...

    def vouched(self) -> "Vouched | None":
        """What the writer of the file vouches for; None where nobody does."""
        ...


def scan_of(told: Told) -> "Scan | None":
    """The scan of facts that can be read column by column; None where they are read run by run."""
    if isinstance(told, Scan):
        return told
    table = told.sound() if isinstance(told, Sound) else None
    return None if table is None else Scan(table, apart=True, vouched=told.vouched())  # type: ignore[attr-defined]


def told_by(facts: "pl.DataFrame | pl.LazyFrame") -> Told:
    """What tells of a table in memory, or of one to be scanned."""
    import polars as pl

    return Scan(facts) if isinstance(facts, pl.LazyFrame) else Table(facts)


class Table:
    """A table of facts in memory; the facts of one source row stand together, or are fewer than a run."""

    def __init__(self, facts: "pl.DataFrame", run: int = RUN) -> None:
        self._facts = facts
        self._run = run

    def __len__(self) -> int:
        return len(self._facts)

    def runs(self) -> "Iterator[pl.DataFrame]":
        """Slices of about ``run`` facts, cut where one source row ends."""
        begin, height = 0, len(self._facts)
        if height <= self._run:
            yield self._facts
            return
        import polars as pl

        one = pl.struct("source", "input", "row")
        starts = self._facts.select(new=(one != one.shift(1)).fill_null(True) | pl.col("row").is_null())["new"]
        cuts = starts.arg_true().to_numpy()
        while begin < height:
            at = int(np.searchsorted(cuts, begin + self._run))
            end = int(cuts[at]) if at < len(cuts) else height
            yield self._facts.slice(begin, end - begin)
            begin = end

    def at(self, positions: Any, columns: Sequence[str] | None = None) -> "pl.DataFrame":
        """The facts at these positions."""
        found: pl.DataFrame = (self._facts if columns is None else self._facts.select(columns))[positions]
        return found


class Parts:
    """Several parts of one archive, told one after the other."""

    def __init__(self, parts: Sequence[Told]) -> None:
        self._parts = tuple(parts)

    def __len__(self) -> int:
        return sum(len(part) for part in self._parts)

    def parts(self) -> tuple[Told, ...]:
        """The parts, in their order."""
        return self._parts

    def runs(self) -> "Iterator[pl.DataFrame]":
        """The facts of every part, run by run."""
        for part in self._parts:
            yield from part.runs()

    def at(self, positions: Any, columns: Sequence[str] | None = None) -> "pl.DataFrame":
        """The facts at these positions."""
        import polars as pl

        firsts = np.cumsum([0, *(len(part) for part in self._parts)])
        every = np.arange(firsts[-1])[positions]
        which = np.searchsorted(firsts, every, side="right") - 1
        order = np.argsort(which, kind="stable")
        found = [
            part.at(every[which == number] - firsts[number], columns)
            for number, part in enumerate(self._parts)
            if not number or (which == number).any()
        ]
        back = np.empty(len(order), np.int64)
        back[order] = np.arange(len(order))
        return pl.concat(found)[back]


class Looked:
    """The facts behind reasons, read again and prepared for a person when they are asked for.

    ``order``: where the facts that reasons number stand among all that were told, by slice or by positions; None
    where they number all.
    ``folder``: where their columns are kept, if they are in files; it lives as long as this does.
    ``begins``: when each of the first of them began, µs, as it was read already.
    """

    def __init__(
        self,
        coder: Coder,
        told: Told,
        order: Any,
        folder: "Folder | None" = None,
        begins: "Integers | None" = None,
    ) -> None:
        self._coder, self._told, self._order, self._folder = coder, told, order, folder
        self._begins = np.zeros(0, np.int64) if begins is None else begins
        self._all: pl.DataFrame | None = None

    def at(self, positions: Any) -> "pl.DataFrame":
        """The prepared facts at positions that reasons give."""
        if self._all is not None:
            found: pl.DataFrame = self._all[positions]
            return found
        return prepare(self._coder, self._told.at(self._where(positions)))

    def columns(self, positions: Any, columns: Sequence[str]) -> "pl.DataFrame":
        """Some columns of the facts at positions that reasons give, as they were told."""
        if "happened_from" not in columns or isinstance(positions, slice) or not _below(positions, len(self._begins)):
            return self._told.at(self._where(positions), columns)
        import polars as pl

        began = pl.Series("happened_from", self._begins[positions]).cast(pl.Datetime("us", "UTC"))
        others = [name for name in columns if name != "happened_from"]
        if not others:
            return pl.DataFrame([began])
        return self._told.at(self._where(positions), others).with_columns(began).select(columns)

    def all(self) -> "pl.DataFrame":
        """Every fact that reasons number, prepared."""
        if self._all is None:
            self._all = prepare(self._coder, self._told.at(self._where(slice(None))))
        return self._all

    def among(self, asked: "pl.Expr", columns: Sequence[str]) -> "pl.DataFrame":
        """The prepared facts that answer an expression over some columns, with the ``position`` reasons give them."""
        import polars as pl

        found = self._told.at(self._where(slice(None)), columns).select(asked.fill_null(False).alias("asked"))
        positions = found["asked"].arg_true().to_numpy().astype(np.int64)
        return self.at(positions).with_columns(pl.Series("position", positions, dtype=pl.Int64))

    def ids(self) -> list[str]:
        """Their ids."""
        found: list[str] = self._told.at(self._where(slice(None)), ("id",))["id"].to_list()
        return found

    def bindings(self, positions: Any) -> list[str]:
        """What instances opened by these facts bind on: their ref, or their own id."""
        import polars as pl

        found = self._told.at(self._where(positions), ("ref", "id"))
        return found.select(pl.coalesce("ref", "id").alias("key"))["key"].to_list()

    def _where(self, positions: Any) -> Any:
        return positions if self._order is None else self._order[positions]


class Order:
    """Where facts stand among all that were told: first those that bear on a law, then the others.

    The others, mostly the more, are counted up only when somebody asks for one of them.
    """

    def __init__(self, bearing: Integers, others: "Callable[[], Integers]") -> None:
        self._bearing, self._others = bearing, others
        self._all: Integers | None = None

    def __getitem__(self, positions: Any) -> Integers:
        if self._all is None:
            if not isinstance(positions, slice) and _below(positions, len(self._bearing)):
                bearing: Integers = self._bearing[positions]
                return bearing
            self._all = np.concatenate([self._bearing, self._others()])
        found: Integers = self._all[positions]
        return found


def _below(positions: Any, end: int) -> bool:
    """Whether these are places counted from the first, all of them before ``end``."""
    positions = np.asarray(positions)
    whole = np.issubdtype(positions.dtype, np.integer)
    return bool(whole and (not positions.size or (positions.min() >= 0 and positions.max() < end)))
