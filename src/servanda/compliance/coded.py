"""Coded facts: what the engine knows of facts for one law, as parallel arrays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.side_by_side import each_of

if TYPE_CHECKING:
    from servanda.evidence import Vouched

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.uint8]
Booleans = npt.NDArray[np.bool_]
PPM: Final = 1_000_000
#: A quantity that was not stated.
UNSTATED: Final = -(2**63)
ALLEGED, MEASURED, CLAIMED, UNNAMED, COVERAGE, CRISP, SURE = (np.uint8(1 << n) for n in range(7))


@dataclass(slots=True)
class Coded:
    """Facts as parallel arrays, in the order they were given.

    ``begin``, ``end``, ``known`` (happened and recorded, whichever is later) and ``learned`` (recorded) in µs; ``tie``
    the content hash; ``source`` a hash of its source; ``revises`` the hash of the fact it takes the place of, 0 for
    none; ``quantity`` in thousandths or UNSTATED; ``act_ppm`` how likely it is such an act, ``ppm`` that it happened,
    is such an act and by such an actor; ``incident`` the same for all facts of one incident; ``figure`` what its amount
    is one of and which report gives it, 0 where no sum can ask; ``key`` the hash of its ref, or of its own id where it
    has none; ``flags``; ``who`` acted, a number into the law's everyone, -1 for nobody of them; ``chosen``, ``near``:
    the selects it answers, and those of them for which its place leaves that open, as rows of bits.
    """

    begin: Integers
    end: Integers
    known: Integers
    learned: Integers
    tie: Unsigned
    source: Unsigned
    revises: Unsigned
    quantity: Integers
    act_ppm: Integers
    ppm: Integers
    incident: Unsigned
    figure: Unsigned
    key: Unsigned
    flags: Flags
    who: npt.NDArray[np.int16]
    chosen: Unsigned
    near: Unsigned

    def __len__(self) -> int:
        return len(self.begin)

    def take(self, chosen: Any) -> "Coded":
        """The facts at these positions, or where this mask is true."""
        found = {name: taken(getattr(self, name), chosen) for name in _names(without=_shared([self]))}
        return Coded(**found, **{name: found[one] for name, one in _shared([self]).items()})


@dataclass(slots=True)
class Sifted:
    """A run of facts of which those that can bear on a law are coded, and the rest only accounted for.

    ``tie``, ``begin`` and ``learned`` of every fact of the run; ``at``: which of them are coded. ``vouched``: what the
    writer of the only table that facts come from vouches for; its facts need not be compared. ``by_place``: the content
    hash of those coded is told by where they stand among all facts.
    """

    tie: Unsigned
    begin: Integers
    learned: Integers
    at: Integers
    coded: Coded
    vouched: "Vouched | None" = None
    by_place: bool = False


def spread(column: Any, length: int) -> Any:
    """A column of that length of one that may hold a single value for all; not to be written to."""
    return column if len(column) == length else np.broadcast_to(column[:1], (length, *column.shape[1:]))


def taken(column: Any, chosen: Any) -> Any:
    """Some of a column, by place or where a mask is true; what is the same for all stays so."""
    if not alike(column):
        return column[chosen]
    return spread(column[:1], int(np.count_nonzero(chosen)) if chosen.dtype == bool else len(chosen))


def later(end: Integers, learned: Integers) -> Integers:
    """The later of two instants, fact by fact; one column where it is that for all."""
    ended = end >= learned
    if ended.all():
        return end
    return np.where(ended, end, learned) if ended.any() else learned


def alike(column: Any) -> bool:
    """Whether a column holds one value for all, and takes no more room than that."""
    return len(column) > 1 and column.strides[0] == 0


def joined(parts: list[Coded]) -> Coded:
    """Several runs of coded facts as one, whose columns can be replaced without touching theirs."""
    names = _names(without=_shared(parts))
    columns = each_of(lambda name: _joined([getattr(part, name) for part in parts]), names, sum(map(len, parts)))
    found = dict(zip(names, columns, strict=True))
    return Coded(**found, **{name: found[one] for name, one in _shared(parts).items()})


def _names(*, without: Mapping[str, str]) -> list[str]:
    return [field.name for field in fields(Coded) if field.name not in without]


def _shared(parts: Sequence[Coded]) -> dict[str, str]:
    """Columns that are another one and not only equal to it: a fact alone is its own incident, mostly known at once."""
    pairs = (("incident", "tie"), ("known", "end"), ("learned", "end"))
    return {one: other for one, other in pairs if all(getattr(part, one) is getattr(part, other) for part in parts)}


def _joined(columns: list[Any]) -> Any:
    if len(columns) == 1:
        return columns[0]
    some = [column for column in columns if len(column)]
    if some and all(alike(column) and (column[0] == some[0][0]).all() for column in some):
        return np.broadcast_to(some[0][0], (sum(map(len, some)), *some[0].shape[1:]))
    return np.concatenate(columns)
