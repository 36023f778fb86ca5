"""Facts of a kind: what means the same to a law is coded once, however many facts say it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.cells import Cell
from servanda.compliance.coded import Coded, later, spread
from servanda.compliance.coding import Answering, Coder
from servanda.compliance.fact_run import FactRun
from servanda.compliance.narrow import by_sides

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
#: Where, ascending, facts say something in a column in which most say nothing; and what.
Said = tuple[Integers, "pl.Series"]
#: With more kinds than this, facts are coded one by one.
MOST_KINDS: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Numbers:
    """What tells facts of one kind apart, of every fact of a stretch: times in µs, content hash, hash of its ref.

    ``lasts``: how long each lasted; then there is no ``end``. ``learned``: None where it was by the end. ``tie``: None
    where it is told by where a fact stands, counted from ``first``.
    """

    first: int

    begin: Integers
    lasts: int | None
    end: "Integers | None"
    learned: "Integers | None"
    tie: "Unsigned | None"
    ref: "Unsigned | None"


@dataclass(frozen=True, slots=True)
class Kinds:
    """Facts of a stretch by kind: ``at``, where they stand, ascending; the ``kind`` of each; the cell ``of`` each kind.

    Facts of one cell are of one kind, numbered as the cell, but for those that say something where most say nothing:
    each of these, at ``odd``, is a kind of its own, numbered after the cells.
    """

    at: Integers
    kind: Integers
    of: Integers
    odd: Integers


def kinds(places: Sequence[Integers], said: Mapping[str, Said], height: int) -> Kinds:
    """The facts of all cells, by where those of each stand."""
    cell = np.zeros(height, np.uint16)
    for number, place in enumerate(places):
        cell[place] = number + 1
    at = np.flatnonzero(cell)
    kind = cell[at].astype(np.intp) - 1
    more = [where for where, _ in said.values()]
    odd = np.unique(np.concatenate(more)) if more else np.zeros(0, np.int64)
    odd = odd[cell[odd] > 0]
    there = np.searchsorted(at, odd)
    of = np.append(np.arange(len(places)), kind[there])
    kind[there] = len(places) + np.arange(len(odd))
    return Kinds(at, kind, of, odd)


def coded_by_kind(
    coder: Coder, cells: Sequence[Cell], found: Kinds, words: FactRun, numbers: Numbers, *, placed: bool
) -> tuple[Integers, Coded]:
    """The facts that some select still asks for, by their places, coded.

    ``words``: one fact of each kind. Keys are the hashes of refs as they were given.
    """
    at, kind, of = found.at, found.kind, [cells[one] for one in found.of]
    first = Answering(
        np.arange(len(of)),
        np.array([one.chosen for one in of], np.uint64).reshape(-1, coder.asked.words),
        np.array([one.besides for one in of], bool),
        np.array([one.unnamed for one in of], bool),
        np.array([one.who for one in of], np.int16),
        np.array([one.told for one in of], np.uint8),
        placed,
    )
    unnamed = np.flatnonzero(first.unnamed)
    if len(unnamed):
        by_sides(coder, words, first, unnamed)
    none = np.zeros(len(of), np.int64)
    few = coder.coded(words, first, none, none, none.astype(np.uint64))
    bearing = few.chosen.any(axis=1) | first.besides
    if not bearing.all():
        left = bearing[kind]
        at, kind = at[left], kind[left]
    begin = numbers.begin[at]
    tie = (at + numbers.first).view(np.uint64) if numbers.tie is None else numbers.tie[at]
    end = begin + (numbers.lasts or 0) if numbers.end is None else numbers.end[at]
    learned = end if numbers.learned is None else numbers.learned[at]

    def each(column: Any) -> Any:
        told = column[bearing]
        return spread(told[:1], len(kind)) if _all_one(told) and len(kind) else column[kind]

    coded = Coded(
        begin, end, later(end, learned), learned, tie,
        each(few.source), each(few.revises), each(few.quantity), each(few.act_ppm), each(few.ppm), tie,
        each(few.figure), spread(few.key[:1], len(at)) if numbers.ref is None else numbers.ref[at], each(few.flags),
        each(few.who), each(_narrowest(coder, few.chosen)), each(few.near),
    )  # fmt: skip
    return at, coded


def one_of_each(said: Mapping[str, Said], cells: int, odd: Integers) -> "pl.DataFrame":
    """One fact of each kind, with the words that tell kinds apart: a fact of each cell, then each that says more."""
    import polars as pl

    columns = []
    for name, (where, values) in said.items():
        there = np.searchsorted(where, odd)
        inside = np.minimum(there, max(len(where) - 1, 0))
        says = where[inside] == odd if len(where) else np.zeros(len(odd), bool)
        own = values[inside].set(pl.Series(~says), None) if len(where) else values.clear(len(odd))
        columns.append(pl.concat([values.clear(cells), own]).alias(name))
    height = cells + len(odd)
    # What is its own of each fact is told elsewhere.
    time = pl.Series("happened_to", np.zeros(height, np.int64)).cast(pl.Datetime("us", "UTC"))
    own_words = [pl.Series(name, [""] * height, pl.String) for name in ("id", "ref")]
    return pl.DataFrame([*columns, time, *own_words])


def _narrowest(coder: Coder, chosen: Unsigned) -> Any:
    """Rows of bits in the shortest words that hold them: there are as many rows as facts."""
    if coder.asked.words > 1:
        return chosen
    return chosen.astype(np.min_scalar_type((1 << len(coder.asked.selects)) - 1))


def _all_one(column: Any) -> bool:
    return len(column) == 0 or bool((column == column[0]).all())
