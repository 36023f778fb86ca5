"""Where each of a few hashes stands in a list, for columns of millions."""

from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.compliance.side_by_side import entry_by_entry

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
#: Up to so many hashes are looked up in a table without collisions; more by bisection.
FEW: Final = 256
#: Odd constants that spread hashes over a table, tried until no two of them meet (splitmix64's among them).
_SPREAD: Final = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F)
_BITS: Final = 18
#: So many steps from where its first bits point a hash is looked for; one farther away by bisection.
_STEPS: Final = 12


class HashPlaces:
    """The number of each hash in the list it was made of, of equal ones the first."""

    def __init__(self, hashes: Unsigned) -> None:
        self._sorted, self._number = np.unique(hashes, return_index=True)
        self._table: tuple[np.uint64, Integers] | None = None
        if 0 < len(self._sorted) <= FEW:
            self._table = self._without_collisions()

    def find(self, hashes: Unsigned) -> Integers:
        """The number of each; -1 for one that is not in the list."""
        if not len(self._sorted):
            return np.full(len(hashes), -1, np.int64)
        if self._table is None:
            at = np.minimum(np.searchsorted(self._sorted, hashes), len(self._sorted) - 1)
        else:
            spread, table = self._table
            at = table[(hashes * spread) >> np.uint64(64 - _BITS)]
        return np.where(self._sorted[at] == hashes, self._number[at], -1)

    def _without_collisions(self) -> tuple[np.uint64, Integers] | None:
        for constant in _SPREAD:
            spread = np.uint64(constant)
            slots = (self._sorted * spread) >> np.uint64(64 - _BITS)
            if len(np.unique(slots)) == len(slots):
                table = np.zeros(1 << _BITS, np.int64)
                table[slots] = np.arange(len(slots))
                return spread, table
        return None


def where_in(ordered: Unsigned, hashes: Unsigned) -> Integers:
    """Where each hash stands among ascending ones, of equal ones the first; where it is not, where it would go.

    Hashes are spread evenly, so that the first bits of one tell nearly where it stands.
    """
    if len(ordered) < FEW or 4 * len(hashes) < len(ordered):
        return np.searchsorted(ordered, hashes).astype(np.int64, copy=False)
    shift = np.uint64(64 - min(_BITS, len(ordered).bit_length()))
    starts = np.searchsorted(ordered, np.arange(1 << (64 - int(shift)), dtype=np.uint64) << shift)
    ends = np.append(ordered, ordered[-1])
    found: Integers = entry_by_entry(lambda some: _from_starts(ordered, starts, ends, shift, some), hashes)
    return found


def _from_starts(ordered: Unsigned, starts: Integers, ends: Unsigned, shift: np.uint64, hashes: Unsigned) -> Integers:
    at: Integers = starts[hashes >> shift]
    left = np.flatnonzero((ends[at] < hashes) & (at < len(ordered)))
    for _ in range(_STEPS):
        if not len(left):
            return at
        at[left] += 1
        left = left[(ends[at[left]] < hashes[left]) & (at[left] < len(ordered))]
    at[left] = np.searchsorted(ordered, hashes[left])
    return at
