"""Tally, driven fact by fact: a tree of summaries, so that a late report costs O(log n).

Entries are kept in order of begin, end and content hash, in leaves of bounded size under a balanced index of
summaries (count, value, chance). The same entries in any order of arrival give the same tree contents, and so
the same arrays as ``tally.rows`` gives from columns.
"""

from bisect import bisect_right, insort
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from servanda.compliance.tally import COLUMNS, FLAGS, UNSIGNED, Rows

LARGEST_LEAF: Final = 512
Key = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Summary:
    """An associative summary of entries: how many, their values (thousandths), their chances (ppm)."""

    count: int = 0
    value: int = 0
    ppm: int = 0

    def __add__(self, other: "Summary") -> "Summary":
        return Summary(self.count + other.count, self.value + other.value, self.ppm + other.ppm)


@dataclass(slots=True)
class _Leaf:
    keys: list[Key] = field(default_factory=list)
    entries: dict[Key, dict[str, Any]] = field(default_factory=dict)
    sum: Summary = field(default_factory=Summary)


class TallyTree:
    """The rows of one tally, kept sorted and summarised while facts arrive in any order."""

    def __init__(self, *, keyed: bool = False) -> None:
        self.keyed = keyed
        self._leaves: list[_Leaf] = [_Leaf()]
        self._firsts: list[Key] = [(-(2**63), 0, 0)]
        self._sums: list[Summary] = [Summary()]

    def __len__(self) -> int:
        return sum(len(leaf.keys) for leaf in self._leaves)

    def put(self, entry: dict[str, Any]) -> None:
        """Add an entry (the columns of Rows, and ``key``), or replace the one with the same place in time and hash."""
        key = (entry["begin"], entry["end"], entry["tie"])
        at = bisect_right(self._firsts, key) - 1
        leaf = self._leaves[at]
        old = leaf.entries.get(key)
        if old is None:
            insort(leaf.keys, key)
        else:
            self._add(at, Summary(-1, -old["value"], -old["ppm"]))
        leaf.entries[key] = entry
        self._add(at, Summary(1, entry["value"], entry["ppm"]))
        if len(leaf.keys) > LARGEST_LEAF:
            self._split(at)

    def total(self, begin: int, end: int) -> Summary:
        """The summary of entries that begin in ``[begin, end)``: whole leaves by their sums, two leaves by entry."""
        if end <= begin:
            return Summary()
        return self._before((end, -(2**63), 0)) + _negative(self._before((begin, -(2**63), 0)))

    def rows(self) -> Rows:
        """All entries as flat arrays, in order."""
        entries = [leaf.entries[key] for leaf in self._leaves for key in leaf.keys]
        arrays = {}
        for name in COLUMNS:
            kind = bool if name in FLAGS else np.uint64 if name in UNSIGNED else np.int64
            arrays[name] = np.array([entry[name] for entry in entries], dtype=kind)
        key = np.array([entry["key"] for entry in entries], dtype=object) if self.keyed else None
        return Rows(**arrays, key=key)

    def _before(self, key: Key) -> Summary:
        at = bisect_right(self._firsts, key) - 1
        found = self._prefix(at)
        leaf = self._leaves[at]
        for one in leaf.keys:
            if one >= key:
                break
            entry = leaf.entries[one]
            found += Summary(1, entry["value"], entry["ppm"])
        return found

    # The index over leaves is a Fenwick tree of their summaries: O(log n) to change one and to sum a prefix.
    def _add(self, at: int, delta: Summary) -> None:
        self._leaves[at].sum += delta
        n = at + 1
        while n <= len(self._sums):
            self._sums[n - 1] += delta
            n += n & -n

    def _prefix(self, leaves: int) -> Summary:
        found, n = Summary(), leaves
        while n > 0:
            found += self._sums[n - 1]
            n -= n & -n
        return found

    def _split(self, at: int) -> None:
        leaf = self._leaves[at]
        half = len(leaf.keys) // 2
        kept, moved = leaf.keys[:half], leaf.keys[half:]
        right = _Leaf(moved, {key: leaf.entries[key] for key in moved})
        left = _Leaf(kept, {key: leaf.entries[key] for key in kept})
        for part in (left, right):
            for entry in part.entries.values():
                part.sum += Summary(1, entry["value"], entry["ppm"])
        self._leaves[at : at + 1] = [left, right]
        self._firsts.insert(at + 1, moved[0])
        # A split is rare (once per half a leaf); rebuilding the index then keeps every step O(log n) on average.
        self._sums = [Summary()] * len(self._leaves)
        for n, one in enumerate(self._leaves, start=1):
            while n <= len(self._sums):
                self._sums[n - 1] += one.sum
                n += n & -n


def _negative(one: Summary) -> Summary:
    return Summary(-one.count, -one.value, -one.ppm)
