"""The table of best divisions compiled by numba where it is there: the same candidates, dropped at the same steps."""

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from math import inf, isinf, log
from typing import Any, Final

import numpy as np

#: Below this many steps numpy is done before the compiled form is loaded.
WORTH_COMPILING: Final = 1_500


def has_compiler() -> bool:
    """Whether numba is here."""
    return find_spec("numba") is not None


@cache
def compiled_table() -> Callable[..., Any]:
    """``segment.table_of`` compiled; kept on disk where numba finds a folder of its own."""
    from numba import njit

    try:
        return njit(cache=True, nogil=True, error_model="numpy")(_table)
    except RuntimeError:
        return njit(nogil=True, error_model="numpy")(_table)


def _table(sums: Any, size: float, price: float, least: int) -> Any:
    n = len(sums) - 1
    best, last = np.full(n + 1, inf), np.zeros(n + 1, dtype=np.int64)
    candidates, leaves, ways = np.zeros(n + 1, dtype=np.int64), np.full(n + 1, n + 1), np.zeros(n + 1)
    best[0] = -price
    many, poisson = 1, isinf(size)
    for end in range(least, n + 1):
        least_way, chosen = inf, 0
        for i in range(many):
            start = candidates[i]
            total, steps = sums[end] - sums[start], float(end - start)
            if poisson:
                cost = total - total * log(total / steps) if total > 0 else 0.0
            else:
                room = steps * size
                cost = -room * log(room / (total + room))
                if total > 0:
                    cost -= total * log(total / (total + room))
            ways[i] = best[start] + cost
            if ways[i] < least_way:
                least_way, chosen = ways[i], start
        best[end], last[end] = least_way + price, chosen
        kept = 0
        for i in range(many):
            if ways[i] > best[end] and leaves[i] > end + least:
                leaves[i] = end + least
            if leaves[i] > end + 1:
                candidates[kept], leaves[kept] = candidates[i], leaves[i]
                kept += 1
        many = kept
        newcomer = end + 1 - least
        if newcomer >= least:
            candidates[many], leaves[many] = newcomer, n + 1
            many += 1
    return last, best
