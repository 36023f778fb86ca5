"""Pairs become incidents: the likeliest first, at most one report of a source in each.

Two groups join when no source is in both and the mean score of all their cross pairs is not below a floor; a cross
pair that was never near counts as ``MISSING``. Links that a person made come first and hold whatever the sources; what
a person parted never joins. The same lines run compiled where numba is present.
"""

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.util import find_spec
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.evidence.fusion.ordering import ascending
from servanda.evidence.fusion.reports import Floats, Ints

#: Pairs below are not tried at all; groups whose cross pairs are worse on average stay apart.
LEAST: Final = -1.0
FLOOR: Final = -1.5
MISSING: Final = -8.0
_WORTH_COMPILING: Final = 20_000


def grouped(
    count: int,
    source: Ints,
    left: Ints,
    right: Ints,
    value: Floats,
    tie: npt.NDArray[np.uint64],
    joined: Ints,
    parted: Ints,
    compiled: bool | None = None,
) -> Ints:
    """For each of ``count`` reports the position of its group's representative.

    ``left``, ``right``, ``value``: scored pairs, left before right; ``joined``, ``parted``: (n, 2) pairs of positions
    that a person linked or parted. Pairs of equal score are taken in the order of the content hashes of their reports.
    """
    if not _sorted(left, right):
        at = np.lexsort((right, left))
        left, right, value = left[at], right[at], value[at]
    if compiled is None:
        compiled = count >= _WORTH_COMPILING and find_spec("numba") is not None
    apart = np.concatenate([parted, parted[:, ::-1]]) if len(parted) else np.empty((0, 2), np.int64)
    apart = apart[np.lexsort((apart[:, 1], apart[:, 0]))]
    parts = _starts(apart[:, 0], count) if len(apart) else np.empty(0, np.int32), np.ascontiguousarray(apart[:, 1])
    chains = np.arange(count, dtype=np.int32), np.full(count, -1, np.int32), np.arange(count, dtype=np.int32)
    joined = joined.reshape(-1, 2)
    _link(joined, *chains)
    given = source, _starts(left, count), right, value, parts, chains, FLOOR, MISSING
    if compiled:
        _side_by_side(count, left, right, value, tie, joined, given)
    else:
        order = ascending(-value, np.minimum(tie[left], tie[right]), np.maximum(tie[left], tie[right]))
        join(left[order], right[order], *given)  # type: ignore[no-untyped-call]
    return np.asarray(_settled(chains[0]), dtype=np.int64)


def _side_by_side(
    count: int, left: Ints, right: Ints, value: Floats, tie: npt.NDArray[np.uint64], joined: Ints, given: Any
) -> None:
    """The greedy pass over some components on one thread, over the others on the next: they have nothing in common."""
    from numba import get_num_threads

    from servanda.evidence.fusion.compiled_order import by_component, likeliest_first

    order, of, ends = by_component(count, left, right, joined)
    threads = get_num_threads() if len(left) >= _WORTH_COMPILING else 1
    shares = np.arange(1, threads) * len(left) // threads
    cuts = [0, *ends[np.searchsorted(ends, shares)].tolist(), len(left)]

    def part(begin: int, end: int) -> None:
        likeliest_first(begin, end, order, of, left, right, value, tie)
        _compiled()(left[order[begin:end]], right[order[begin:end]], *given)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(part, cuts[:-1], cuts[1:]))


def _link(joined: Ints, parent: Ints, following: Ints, last: Ints) -> None:
    """Chains together what a person linked."""
    for a, b in joined.tolist():
        while parent[a] != a:
            a = parent[a]
        while parent[b] != b:
            b = parent[b]
        if a != b:
            parent[b] = a
            following[last[a]] = b
            last[a] = last[b]


def _settled(parent: Ints) -> Ints:
    """Of each its representative, where each names one nearer to it."""
    while True:
        nearer = parent[parent]
        if np.array_equal(nearer, parent):
            return parent
        parent = nearer


def _starts(ascending: Ints, count: int) -> Ints:
    """Where each of ``count`` values begins in an ascending list of them, and the end."""
    starts = np.zeros(count + 1, dtype=np.int32)
    np.cumsum(np.bincount(ascending, minlength=count), out=starts[1:])
    return starts


def _sorted(left: Ints, right: Ints) -> bool:
    return bool(((left[1:] > left[:-1]) | ((left[1:] == left[:-1]) & (right[1:] > right[:-1]))).all())


def join(  # type: ignore[no-untyped-def]  # noqa: C901 - one loop, so that it compiles as it stands
    left, right, source, start, near, value, parts, chains, floor, missing
):
    """The greedy pass over links in order, into ``chains``: representatives, and lists of members.

    ``parts``: where each one's list of what a person parted from it begins (nothing at all: nowhere), and the list.
    """
    parent, following, last = chains
    apart_start, apart = parts
    some_apart = len(apart) > 0
    for at in range(len(left)):
        a = left[at]
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        b = right[at]
        while parent[b] != b:
            parent[b] = parent[parent[b]]
            b = parent[b]
        if a == b:
            continue
        total = 0.0
        pairs = 0
        may = True
        x = a
        while x >= 0 and may:
            y = b
            while y >= 0 and may:
                if source[x] == source[y]:
                    may = False
                if some_apart:
                    for k in range(apart_start[x], apart_start[x + 1]):
                        if apart[k] == y:
                            may = False
                worth = missing
                least = min(x, y)
                most = max(x, y)
                low = start[least]
                high = start[least + 1]
                while low < high:
                    middle = (low + high) >> 1
                    if near[middle] < most:
                        low = middle + 1
                    else:
                        high = middle
                if low < start[least + 1] and near[low] == most:
                    worth = value[low]
                total += worth
                pairs += 1
                y = following[y]
            x = following[x]
        if not may or total < floor * pairs:
            continue
        parent[b] = a
        following[last[a]] = b
        last[a] = last[b]


@cache
def _compiled() -> Any:
    from servanda.evidence.fusion.compiling import kernel

    return kernel(join)
