"""The searches and the pair score compiled by numba; `arrays` does the same with numpy alone, to the last bit.

One output row per input row and no sum across rows, so that threads cannot change a result. Only additions,
multiplications and comparisons: every logarithm is looked up in a table made outside.
"""

from numba import njit, prange

from servanda.evidence.fusion.cell_order import KM_A_DEGREE, RUNS
from servanda.evidence.fusion.reports import ACTS
from servanda.evidence.fusion.settings import (
    APART,
    CENTRE,
    DATED,
    DAY,
    DAY_LAGS,
    FINE,
    RADIUS_KM,
    RING_FROM,
    RING_TO,
    RINGS_KM,
)  # fmt: skip

_WIDEST2 = RADIUS_KM * RADIUS_KM
_RINGS2 = RINGS_KM * RINGS_KM
_NAMES = 3


@njit(cache=True)
def _lower(values, low, high, wanted):  # type: ignore[no-untyped-def]
    while low < high:
        middle = (low + high) >> 1
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


@njit(cache=True)
def _distance2(lat, lon, cos, i, j):  # type: ignore[no-untyped-def]
    north = (lat[i] - lat[j]) * KM_A_DEGREE
    turn = lon[i] - lon[j]
    if turn > 180.0:
        turn -= 360.0
    elif turn < -180.0:
        turn += 360.0
    east = turn * KM_A_DEGREE
    return north * north + east * east * (cos[i] * cos[j])


@njit(cache=True)
def _acts_level(acts, families, i, j):  # type: ignore[no-untyped-def]
    level = 2
    for p in range(ACTS):
        if acts[i, p] < 0:
            break
        for q in range(ACTS):
            if acts[j, q] < 0:
                break
            if acts[i, p] == acts[j, q]:
                return 0
            if families[i, p] == families[j, q]:
                level = 1
    return level


@njit(cache=True)
def _names_level(names, i, j):  # type: ignore[no-untyped-def]
    """0 one name in common, 1 none, 2 one of the two names nobody."""
    some_i = False
    some_j = False
    for p in range(_NAMES):
        if names[j, p] >= 0:
            some_j = True
        if names[i, p] < 0:
            continue
        some_i = True
        for q in range(_NAMES):
            if names[i, p] == names[j, q]:
                return 0
    return 1 if some_i and some_j else 2


@njit(parallel=True, cache=True)
def clutter(rows, lat, lon, cos, begin, source, acts, families, names, cell, start, runs, near, acting, naming):  # type: ignore[no-untyped-def]
    """Counts what else happened around each of ``rows``, into ``near``, ``acting`` and ``naming``."""
    for at in prange(rows.size):
        i = rows[at]
        for run in range(RUNS):
            for one in range(runs[cell[i], run, 0], runs[cell[i], run, 1]):
                low = start[one]
                high = start[one + 1]
                low = _lower(begin, low, high, begin[i] - RING_TO + 1)
                high = _lower(begin, low, high, begin[i] + RING_TO)
                for j in range(low, high):
                    apart = abs(begin[j] - begin[i])
                    if apart < RING_FROM and (source[j] != source[i] or j == i):
                        continue
                    d2 = _distance2(lat, lon, cos, i, j)
                    if d2 > _WIDEST2:
                        continue
                    ring = 0
                    while d2 > _RINGS2[ring]:
                        ring += 1
                    near[at, ring] += 1
                    acting[at, _acts_level(acts, families, i, j)] += 1
                    naming[at, _names_level(names, i, j)] += 1


@njit(cache=True)
def _is_pair(lat, lon, cos, begin, end, source, group, reach2, i, j):  # type: ignore[no-untyped-def]
    if source[i] == source[j] or begin[j] - end[i] >= APART or begin[i] - end[j] >= APART:
        return -1.0
    d2 = _distance2(lat, lon, cos, i, j)
    return d2 if d2 <= reach2[group[i], group[j]] else -1.0


@njit(parallel=True, cache=True)
def count_pairs(  # type: ignore[no-untyped-def]
    rows, wanted, lat, lon, cos, begin, end, source, group, cell, start, runs, longest, reach2, found
):
    """How many pairs each of ``rows`` has within reach, into ``found``."""
    for at in prange(rows.size):
        i = rows[at]
        seen = 0
        for run in range(RUNS):
            for one in range(runs[cell[i], run, 0], runs[cell[i], run, 1]):
                low = _lower(begin, start[one], start[one + 1], begin[i] - APART - longest + 1)
                high = _lower(begin, low, start[one + 1], end[i] + APART)
                for j in range(low, high):
                    if j > i or not wanted[j]:
                        d2 = _is_pair(lat, lon, cos, begin, end, source, group, reach2, i, j)
                        seen += d2 >= 0.0
        found[at] = seen


@njit(parallel=True, cache=True)
def fill_pairs(  # type: ignore[no-untyped-def]
    rows,
    wanted,
    lat,
    lon,
    cos,
    begin,
    end,
    source,
    group,
    cell,
    start,
    runs,
    longest,
    reach2,
    offset,
    left,
    right,
    dist2,
):
    """The pairs themselves, each row from its ``offset`` on."""
    for at in prange(rows.size):
        i = rows[at]
        to = offset[at]
        for run in range(RUNS):
            for one in range(runs[cell[i], run, 0], runs[cell[i], run, 1]):
                low = _lower(begin, start[one], start[one + 1], begin[i] - APART - longest + 1)
                high = _lower(begin, low, start[one + 1], end[i] + APART)
                for j in range(low, high):
                    if j > i or not wanted[j]:
                        d2 = _is_pair(lat, lon, cos, begin, end, source, group, reach2, i, j)
                        if d2 >= 0.0:
                            left[to] = i
                            right[to] = j
                            dist2[to] = d2
                            to += 1


@njit(cache=True)
def _lag(begin, end, i, j):  # type: ignore[no-untyped-def]
    after = begin[j] - end[i]
    before = begin[i] - end[j]
    if end[i] - begin[i] >= DATED or end[j] - begin[j] >= DATED:
        if after >= 0:
            return DAY_LAGS // 2 + 1 + after // DAY
        if before >= 0:
            return DAY_LAGS // 2 - 1 - before // DAY
        return DAY_LAGS // 2
    if after <= 0 and before <= 0:
        return CENTRE
    gap = max(after, before)
    step = 0
    while gap > FINE[step]:
        step += 1
    return CENTRE + 1 + step if after > 0 else CENTRE - 1 - step


@njit(parallel=True, cache=True)
def features(left, right, begin, end, acts, families, names, out):  # type: ignore[no-untyped-def]
    """Lag, level of acts and level of names of each pair, into ``out``."""
    for at in prange(left.size):
        i = left[at]
        j = right[at]
        out[at, 0] = _lag(begin, end, i, j)
        out[at, 1] = _acts_level(acts, families, i, j)
        out[at, 2] = _names_level(names, i, j)


@njit(parallel=True, cache=True)
def score(  # type: ignore[no-untyped-def]
    left, right, dist2, begin, end, source, group, acts, families, names, level,
    base, inverse, ring, lag_table, act_table, name_table, level_table, crowd, act_chance, name_chance, length, out,
):  # fmt: skip
    """The score of each pair, into ``out``; see ``scoring``."""
    for at in prange(left.size):
        i = left[at]
        j = right[at]
        g = group[i]
        h = group[j]
        a = source[i]
        b = source[j]
        value = base[g, h] - dist2[at] * inverse[g, h]
        value = value - 0.5 * (crowd[i, ring[g, h]] + crowd[j, ring[g, h]])
        lag = _lag(begin, end, i, j)
        value = value + lag_table[a, b, lag]
        if lag < DAY_LAGS:
            value = value - max(length[i], length[j])
        same = _acts_level(acts, families, i, j)
        value = value + (act_table[a, b, same] - 0.5 * (act_chance[i, same] + act_chance[j, same]))
        same = _names_level(names, i, j)
        if same < 2:
            value = value + (name_table[a, b, same] - 0.5 * (name_chance[i, same] + name_chance[j, same]))
        if level[i] >= 0 and level[j] >= 0:
            value = value + level_table[level[i], level[j]]
        out[at] = value
