"""Which facts of a scan may bear on a law: the words of kind, act and actor, in few cells of like meaning."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import product
from operator import and_, or_
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.coded import COVERAGE

if TYPE_CHECKING:
    import polars as pl

Unsigned = npt.NDArray[np.uint64]
Word = str | None
#: With more cells than this, reading the three columns themselves costs less.
MOST_CELLS: Final = 24


@dataclass(frozen=True, slots=True)
class Cell:
    """Facts whose words mean the same to a law.

    ``chosen``: the selects they may answer; ``who`` acted, a number into the law's everyone; ``told``: the flags of
    their kind. ``unnamed``: nobody says who acted, which leaves it to the sides. ``sought``: what finds them;
    ``acts``: the words of their act.
    """

    sought: "pl.Expr"
    acts: tuple[Word, ...]
    chosen: Unsigned
    who: int
    told: int
    unnamed: bool

    @property
    def besides(self) -> bool:
        """Whether they count whatever they answer."""
        return self.told == int(COVERAGE)


@dataclass(frozen=True, slots=True)
class Meaning:
    """Words that mean the same: a row of bits, and a number beside it."""

    words: tuple[Word, ...]
    bits: Unsigned
    number: int


def meanings(words: Iterable[Word], rows: Iterable[Unsigned], bits: int) -> list[Meaning]:
    """Words put together that have the same row: so many 64-bit words of bits, and perhaps a number."""
    found: dict[bytes, list[Any]] = {}
    for word, row in zip(words, rows, strict=True):
        # Nobody named is not the same as somebody unknown.
        found.setdefault(row.tobytes() + bytes([word is None]), [row, []])[1].append(word)
    return [Meaning(tuple(own), row[:bits], int(row[bits]) if len(row) > bits else 0) for row, own in found.values()]


def cells(
    kinds: Sequence[Meaning], acts: Sequence[Meaning], actors: Sequence[Meaning], any_actor: Unsigned
) -> list[Cell]:
    """Every combination that may bear on the law; none stands in two."""
    import polars as pl

    found = []
    for kind, act in product(kinds, acts):
        asked = kind.bits & act.bits
        if kind.number != COVERAGE and not asked.any():
            continue
        for actor in actors:
            unnamed = actor.words == (None,)
            chosen = asked if unnamed else asked & (actor.bits | any_actor)
            if kind.number == COVERAGE or chosen.any():
                three = (("kind", kind, kinds), ("act", act, acts), ("actor", actor, actors))
                tests = [_is_one(name, one.words) for name, one, every in three if len(every) > 1]
                sought = reduce(and_, tests) if tests else pl.lit(True)
                found.append(Cell(sought, act.words, chosen, actor.number - 1, kind.number, unnamed))
    return found


def placed(found: Sequence[Cell], places: Sequence[Meaning], zoned: Unsigned) -> list[Cell]:
    """The cells that ask about zones (``zoned``) parted by where the words of a place lie."""
    parted: list[Cell] = []
    for cell in found:
        if not (cell.chosen & zoned).any():
            parted.append(cell)
            continue
        left: dict[bytes, list[Meaning]] = {}
        for place in places:
            left.setdefault((cell.chosen & place.bits).tobytes(), []).append(place)
        for own in left.values():
            chosen = cell.chosen & own[0].bits
            if chosen.any():
                sought = [_is_one("place", one.words) for one in own]
                parted.append(replace(cell, sought=cell.sought & reduce(or_, sought), chosen=chosen))
    return parted


def _is_one(column: str, words: tuple[Word, ...]) -> "pl.Expr":
    import polars as pl

    if words == (None,):
        return pl.col(column).is_null()
    return pl.col(column) == words[0] if len(words) == 1 else pl.col(column).is_in(list(words))
