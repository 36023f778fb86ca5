"""Pairs become incidents: the likeliest first, at most one report of a source in each.

Two groups join when no source is in both and the mean score of all their cross pairs is not below a floor; a cross
pair that was never near counts as ``MISSING``. Links that a person made come first and hold whatever the sources; what
a person parted never joins. The same lines run compiled where numba is present.
"""

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
    joined = joined.reshape(-1, 2)
    order = (_ordered if compiled else _in_one)(count, left, right, value, tie, joined)
    apart = np.concatenate([parted, parted[:, ::-1]]) if len(parted) else np.empty((0, 2), np.int64)
    apart = apart[np.lexsort((apart[:, 1], apart[:, 0]))]
    given = (
        count, source, left[order], right[order], _starts(left, count), right, value, joined,
        _starts(apart[:, 0], count), np.ascontiguousarray(apart[:, 1]), FLOOR, MISSING,
    )  # fmt: skip
    found = (_compiled() if compiled else join)(*given)
    return np.asarray(found, dtype=np.int64)


def _in_one(count: int, left: Ints, right: Ints, value: Floats, tie: npt.NDArray[np.uint64], joined: Ints) -> Ints:
    return ascending(-value, np.minimum(tie[left], tie[right]), np.maximum(tie[left], tie[right]))


def _ordered(count: int, left: Ints, right: Ints, value: Floats, tie: npt.NDArray[np.uint64], joined: Ints) -> Ints:
    from servanda.evidence.fusion.compiled_order import by_component

    return np.asarray(by_component(count, left, right, value, tie, joined))


def _starts(ascending: Ints, count: int) -> Ints:
    """Where each of ``count`` values begins in an ascending list of them, and the end."""
    return np.concatenate([[0], np.cumsum(np.bincount(ascending, minlength=count))])


def _sorted(left: Ints, right: Ints) -> bool:
    return bool(((left[1:] > left[:-1]) | ((left[1:] == left[:-1]) & (right[1:] > right[:-1]))).all())


def join(  # type: ignore[no-untyped-def]  # noqa: C901 - one loop, so that it compiles as it stands
    count, source, left, right, start, near, value, joined, apart_start, apart, floor, missing
):
    """The greedy pass: representatives of groups; lists of members are kept as chains."""
    parent = np.arange(count)
    following = np.full(count, -1, dtype=np.int64)
    last = np.arange(count)
    for at in range(len(joined)):
        a = joined[at, 0]
        while parent[a] != a:
            a = parent[a]
        b = joined[at, 1]
        while parent[b] != b:
            b = parent[b]
        if a != b:
            parent[b] = a
            following[last[a]] = b
            last[a] = last[b]
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
    for at in range(count):
        a = at
        while parent[a] != a:
            a = parent[a]
        parent[at] = a
    return parent


@cache
def _compiled() -> Any:
    from servanda.evidence.fusion.compiling import kernel

    return kernel(join)
