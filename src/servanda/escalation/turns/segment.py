"""The best division of a series into levels for a given price of a change: exact, and pruned.

Optimal partitioning (Jackson et al. 2005) with the pruning of PELT (Killick, Fearnhead and Eckley, "Optimal detection
of changepoints with a linear computational cost", JASA 107, 2012). A candidate is dropped ``least`` steps after it
lost, not at once: until then the change that beats it would leave too short a level, and dropping it would no longer
be exact. Where changes come about in proportion to the length, the time is linear in it; without any it is quadratic.
"""

import numpy as np
import numpy.typing as npt

from servanda.escalation.turns.compiled import WORTH_COMPILING, compiled_table, has_compiler
from servanda.escalation.turns.cost import stretch_cost
from servanda.escalation.turns.counts import Floats


def best_ends(
    sums: Floats, size: float, price: float, least: int, *, compiled: bool | None = None
) -> tuple[tuple[int, ...], float]:
    """Where levels end, the last step left out, and the total cost without prices.

    ``sums``: sums up to each step, n + 1 of them. Equal divisions: the one with the earlier last change. ``compiled``:
    None takes the compiled form where numba is there and there is enough to do.
    """
    if compiled is None:
        compiled = len(sums) > WORTH_COMPILING and has_compiler()
    table = compiled_table() if compiled else table_of
    last, best = table(sums, size, price, least)
    n = len(sums) - 1
    ends: list[int] = []
    at = int(last[n])
    while at > 0:
        ends.append(at)
        at = int(last[at])
    ends.reverse()
    return tuple(ends), float(best[n]) - price * len(ends)


def table_of(sums: Floats, size: float, price: float, least: int) -> tuple[npt.NDArray[np.int64], Floats]:
    """For each end the best last change and its cost with prices, all candidates of an end at once in numpy."""
    n = len(sums) - 1
    best, last = np.full(n + 1, np.inf), np.zeros(n + 1, dtype=np.int64)
    best[0] = -price
    candidates, leaves = np.zeros(1, dtype=np.int64), np.full(1, n + 1, dtype=np.int64)
    for end in range(least, n + 1):
        ways = best[candidates] + stretch_cost(sums[end] - sums[candidates], end - candidates.astype(float), size)
        first = int(np.argmin(ways))
        best[end], last[end] = ways[first] + price, candidates[first]
        lost = ways > best[end]
        leaves[lost] = np.minimum(leaves[lost], end + least)
        stays = leaves > end + 1
        candidates, leaves = candidates[stays], leaves[stays]
        newcomer = end + 1 - least
        if newcomer >= least:
            candidates, leaves = np.append(candidates, newcomer), np.append(leaves, n + 1)
    return last, best
