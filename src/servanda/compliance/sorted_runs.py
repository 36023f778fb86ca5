"""Hashes with the number each came under, in a few sorted runs: found in logarithmic time, added in passing."""

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]


class SortedRuns:
    """Where each hash was first put. Runs of like size are merged, so that there are never more than log n of them."""

    def __init__(self) -> None:
        self._runs: list[tuple[Unsigned, Integers]] = []

    def find(self, hashes: Unsigned) -> Integers:
        """The number of each hash; -1 where it was never put."""
        found = np.full(len(hashes), -1, np.int64)
        for words, numbers in self._runs:
            at = np.minimum(np.searchsorted(words, hashes), len(words) - 1)
            there = (words[at] == hashes) & (found < 0)
            found[there] = numbers[at[there]]
        return found

    def add(self, hashes: Unsigned, numbers: Integers) -> None:
        """Put hashes; one that is there already keeps its first number."""
        new = self.find(hashes) < 0
        hashes, numbers = hashes[new], numbers[new]
        if not len(hashes):
            return
        order = np.argsort(hashes, kind="stable")
        run = hashes[order], numbers[order]
        while self._runs and len(self._runs[-1][0]) < 2 * len(run[0]):
            words, others = self._runs.pop()
            both, all_numbers = np.concatenate([words, run[0]]), np.concatenate([others, run[1]])
            order = np.argsort(both, kind="stable")
            run = both[order], all_numbers[order]
        self._runs.append(run)
