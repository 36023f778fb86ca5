"""Orders made by numba: the cell order digit by digit, and links component by component.

`ordering.ascending` makes the same cell order with numpy alone. Links are only ever weighed against links of their own
component, so that their order component by component leads to the same groups as one order over all, and to fewer
leaps in memory.
"""

import numpy as np

from servanda.evidence.fusion.compiling import kernel

_DIGIT = 12
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
def ordered(key, tie):  # type: ignore[no-untyped-def]
    """Positions in the order of ``key`` (uint64); equal ones by ``tie``, and last by position."""
    count = key.size
    every = np.uint64(0)
    for at in range(count):
        every |= key[at]
    shift = 0
    while every and not (every >> np.uint64(shift)) & np.uint64(1):
        shift += 1
    order, spare = np.arange(count), np.empty(count, dtype=np.int64)
    keys, spare_keys = key.copy(), np.empty(count, dtype=np.uint64)
    while every >> np.uint64(shift):
        ends = np.zeros((1 << _DIGIT) + 1, dtype=np.int64)
        for at in range(count):
            ends[((keys[at] >> np.uint64(shift)) & np.uint64((1 << _DIGIT) - 1)) + np.uint64(1)] += 1
        ends = np.cumsum(ends)
        for at in range(count):
            digit = (keys[at] >> np.uint64(shift)) & np.uint64((1 << _DIGIT) - 1)
            spare[ends[digit]] = order[at]
            spare_keys[ends[digit]] = keys[at]
            ends[digit] += 1
        order, spare = spare, order
        keys, spare_keys = spare_keys, keys
        shift += _DIGIT
        if shift > 63:
            break
    _by_ties(order, keys, tie)
    return order


@kernel
def _root(parent, one):  # type: ignore[no-untyped-def]
    while parent[one] != one:
        parent[one] = parent[parent[one]]
        one = parent[one]
    return one


@kernel
def _components(count, left, right, joined):  # type: ignore[no-untyped-def]
    parent = np.arange(count)
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
def by_component(count, left, right, value, tie, joined):  # type: ignore[no-untyped-def]
    """Positions of the links, component by component, in each the likeliest first; ``joined`` joins components too."""
    parent = _components(count, left, right, joined)
    ends = np.zeros(count + 1, dtype=np.int64)
    of = np.empty(left.size, dtype=np.int32)
    for at in range(left.size):
        of[at] = _root(parent, left[at])
        ends[of[at] + 1] += 1
    for one in range(count):
        ends[one + 1] += ends[one]
    order = np.empty(left.size, dtype=np.int64)
    for at in range(left.size):
        order[ends[of[at]]] = at
        ends[of[at]] += 1
    begin = 0
    while begin < left.size:
        end = begin + 1
        while end < left.size and of[order[end]] == of[order[begin]]:
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
    return order
