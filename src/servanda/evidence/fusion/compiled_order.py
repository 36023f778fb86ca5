"""Orders made by numba: the cell order digit by digit, and links component by component.

`ordering.ascending` makes the same cell order with numpy alone. Links are only ever weighed against links of their own
component, so that their order component by component leads to the same groups as one order over all, and to fewer
leaps in memory.
"""

import itertools
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import numpy.typing as npt
from numba import get_num_threads

from servanda.evidence.fusion.compiling import kernel

_DIGIT = 12
#: Fewer keys are not worth a second thread.
_WORTH_THREADS = 100_000
#: Up to so many are put in order one by one.
_FEW = 24


@kernel
def _by_ties(order, keys, tie):  # type: ignore[no-untyped-def]
    """Puts those of equal keys in the order of ``tie``."""
    begin = 0
    while begin < keys.size:
        end = begin + 1
        while end < keys.size and keys[end] == keys[begin]:
            end += 1
        if end - begin > _FEW:
            these = order[begin:end].copy()
            order[begin:end] = these[np.argsort(tie[these], kind="mergesort")]
        elif end - begin > 1:
            for at in range(begin + 1, end):
                one = order[at]
                to = at
                while to > begin and tie[order[to - 1]] > tie[one]:
                    order[to] = order[to - 1]
                    to -= 1
                order[to] = one
        begin = end


@kernel
def _digits(keys, shift, begin, end):  # type: ignore[no-untyped-def]
    """How often each digit stands in this part of the keys."""
    found = np.zeros(1 << _DIGIT, dtype=np.int64)
    for at in range(begin, end):
        found[(keys[at] >> np.uint64(shift)) & np.uint64((1 << _DIGIT) - 1)] += 1
    return found


@kernel
def _dealt(order, keys, shift, begin, end, to, spare, spare_keys):  # type: ignore[no-untyped-def]
    """Puts this part of the keys where their digit belongs; ``to``: where each digit's next one goes."""
    for at in range(begin, end):
        digit = (keys[at] >> np.uint64(shift)) & np.uint64((1 << _DIGIT) - 1)
        spare[to[digit]] = order[at]
        spare_keys[to[digit]] = keys[at]
        to[digit] += 1


def ordered(key: npt.NDArray[np.uint64], tie: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    """Positions in the order of ``key``; equal ones by ``tie``, and last by position. Digit by digit, on each thread
    a part of the keys."""
    every = int(np.bitwise_or.reduce(key)) if len(key) else 0
    low = (every & -every).bit_length() - 1 if every else 0
    order, spare = np.arange(len(key)), np.empty(len(key), dtype=np.int64)
    keys, spare_keys = key.copy(), np.empty(len(key), dtype=np.uint64)
    threads = get_num_threads() if len(key) >= _WORTH_THREADS else 1
    cuts = [len(key) * one // threads for one in range(threads + 1)]
    parts = list(itertools.pairwise(cuts))
    with ThreadPoolExecutor(threads) as pool:
        for shift in range(low, every.bit_length(), _DIGIT):
            counts = np.array(list(pool.map(lambda part, s=shift, k=keys: _digits(k, s, *part), parts)))
            # Of one digit first those of the first part: equal ones keep their order.
            ends = np.cumsum(counts.T.ravel()).reshape(-1, threads).T
            to = ends - counts
            given = (order, keys, shift), (spare, spare_keys)
            list(pool.map(lambda n, g=given, t=to: _dealt(*g[0], *parts[n], t[n], *g[1]), range(threads)))
            order, spare, keys, spare_keys = spare, order, spare_keys, keys
        cuts[1:-1] = [int(np.searchsorted(keys, keys[cut])) for cut in cuts[1:-1]]
        list(pool.map(lambda part: _by_ties(order[slice(*part)], keys[slice(*part)], tie), itertools.pairwise(cuts)))
    return order


@kernel
def _root(parent, one):  # type: ignore[no-untyped-def]
    while parent[one] != one:
        parent[one] = parent[parent[one]]
        one = parent[one]
    return one


@kernel
def _components(count, left, right, joined):  # type: ignore[no-untyped-def]
    parent = np.arange(count).astype(np.int32)
    for at in range(left.size + len(joined)):
        if at < left.size:
            a, b = _root(parent, left[at]), _root(parent, right[at])
        else:
            a, b = _root(parent, joined[at - left.size, 0]), _root(parent, joined[at - left.size, 1])
        if a < b:
            parent[b] = a
        elif b < a:
            parent[a] = b
    return parent


@kernel
def _before(one, other, value, left, right, tie):  # type: ignore[no-untyped-def]
    """Whether a link comes before another: the likelier, then by the content hashes of their reports."""
    if value[one] != value[other]:
        return value[one] > value[other]
    a, b = tie[left[one]], tie[right[one]]
    c, d = tie[left[other]], tie[right[other]]
    if min(a, b) != min(c, d):
        return min(a, b) < min(c, d)
    return max(a, b) < max(c, d)


@kernel
def by_component(count, left, right, joined):  # type: ignore[no-untyped-def]
    """Positions of the links, component by component; the component of each link; where each component's links end.

    ``joined`` joins components too.
    """
    parent = _components(count, left, right, joined)
    ends = np.zeros(count + 1, dtype=np.int32)
    of = np.empty(left.size, dtype=np.int32)
    for at in range(left.size):
        of[at] = _root(parent, left[at])
        ends[of[at] + 1] += 1
    for one in range(count):
        ends[one + 1] += ends[one]
    order = np.empty(left.size, dtype=np.int32)
    for at in range(left.size):
        order[ends[of[at]]] = at
        ends[of[at]] += 1
    return order, of, ends


@kernel
def likeliest_first(first, end_of_all, order, of, left, right, value, tie):  # type: ignore[no-untyped-def]
    """Puts the links of each component between two ends of components in order: the likeliest first."""
    begin = first
    while begin < end_of_all:
        end = begin + 1
        while end < end_of_all and of[order[end]] == of[order[begin]]:
            end += 1
        if end - begin > _FEW:
            these = order[begin:end].copy()
            order[begin:end] = these[np.argsort(-value[these], kind="mergesort")]
        # One by one: of a large component only what is equal in value still changes places.
        for at in range(begin + 1, end):
            one = order[at]
            to = at
            while to > begin and _before(one, order[to - 1], value, left, right, tie):
                order[to] = order[to - 1]
                to -= 1
            order[to] = one
        begin = end
