"""The searches and the pair score compiled by numba; `arrays` does the same with numpy alone, to the last bit.

One output row per input row and no sum across rows, so that parts of the rows can be worked at side by side and
threads cannot change a result. Only additions, multiplications and comparisons: every logarithm is looked up in a
table made outside. Rows are asked for in ascending order: within a cell the window of time then only moves on.
"""

import numpy as np

from servanda.evidence.fusion.cell_order import KM_A_DEGREE, RUNS
from servanda.evidence.fusion.compiling import kernel
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
_OUTER = len(RINGS_KM) - 1
_NAMES = 3


@kernel
def signs(acts, families, names, out):  # type: ignore[no-untyped-def]
    """For each report the bits of its acts, families and names, into ``out``: without a common bit, none in common."""
    for i in range(len(acts)):
        for p in range(ACTS):
            if acts[i, p] >= 0:
                out[i, 0] |= np.uint64(1) << np.uint64(acts[i, p] & 63)
                out[i, 1] |= np.uint64(1) << np.uint64(families[i, p] & 63)
        for p in range(_NAMES):
            if names[i, p] >= 0:
                out[i, 2] |= np.uint64(1) << np.uint64(names[i, p] & 63)


@kernel
def _distance2(spot, i, j):  # type: ignore[no-untyped-def]
    north = (spot[i, 0] - spot[j, 0]) * KM_A_DEGREE
    turn = spot[i, 1] - spot[j, 1]
    if turn > 180.0:
        turn -= 360.0
    elif turn < -180.0:
        turn += 360.0
    east = turn * KM_A_DEGREE
    return north * north + east * east * (spot[i, 2] * spot[j, 2])


@kernel
def _acts_level(sign, acts, families, i, j):  # type: ignore[no-untyped-def]
    """0 one act in common, 1 one family, 2 neither."""
    if sign[i, 0] & sign[j, 0]:
        for p in range(ACTS):
            for q in range(ACTS):
                if acts[i, p] >= 0 and acts[i, p] == acts[j, q]:
                    return 0
    if sign[i, 1] & sign[j, 1]:
        for p in range(ACTS):
            for q in range(ACTS):
                if acts[i, p] >= 0 and acts[j, q] >= 0 and families[i, p] == families[j, q]:
                    return 1
    return 2


@kernel
def _names_level(sign, names, i, j):  # type: ignore[no-untyped-def]
    """0 one name in common, 1 none, 2 one of the two names nobody."""
    if not sign[i, 2] or not sign[j, 2]:
        return 2
    if sign[i, 2] & sign[j, 2]:
        for p in range(_NAMES):
            for q in range(_NAMES):
                if names[i, p] >= 0 and names[i, p] == names[j, q]:
                    return 0
    return 1


@kernel
def _near_cells(runs, cell, first, cells):  # type: ignore[no-untyped-def]
    """The cells from ``first`` on that adjoin ``cell``, into ``cells``; returns their number."""
    count = 0
    for run in range(RUNS):
        for one in range(max(runs[cell, run, 0], first), runs[cell, run, 1]):
            cells[count] = one
            count += 1
    return count


@kernel
def _lower(values, low, high, wanted):  # type: ignore[no-untyped-def]
    while low < high:
        middle = (low + high) >> 1
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


@kernel
def clutter(rows, spot, begin, source, sign, acts, families, names, cell, start, runs, most, near, acting, naming):  # type: ignore[no-untyped-def]
    """Counts what else happened around each of ``rows``, into ``near``, ``acting`` and ``naming``."""
    cells, low = np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64)
    count = 0
    here = -1
    for at in range(rows.size):
        i = rows[at]
        if cell[i] != here:
            here = cell[i]
            count = _near_cells(runs, here, 0, cells)
            for k in range(count):
                low[k] = _lower(begin, start[cells[k]], start[cells[k] + 1], begin[i] - RING_TO + 1)
        for k in range(count):
            stop = start[cells[k] + 1]
            while low[k] < stop and begin[low[k]] <= begin[i] - RING_TO:
                low[k] += 1
            for j in range(low[k], stop):
                after = begin[j] - begin[i]
                if after >= RING_TO:
                    break
                if -RING_FROM < after < RING_FROM and (source[j] != source[i] or j == i):
                    continue
                d2 = _distance2(spot, i, j)
                if d2 > _WIDEST2:
                    continue
                ring = _OUTER
                while ring > 0 and d2 <= _RINGS2[ring - 1]:
                    ring -= 1
                near[at, ring] += 1
                acting[at, _acts_level(sign, acts, families, i, j)] += 1
                naming[at, _names_level(sign, names, i, j)] += 1


@kernel
def pairs(rows, every, wanted, spot, begin, end, source, group, cell, start, runs, most, longest, reach2):  # type: ignore[no-untyped-def]
    """The pairs of ``rows`` within reach: left, right, squared distance; ``every``: all are ``wanted``."""
    size = rows.size * 2 + 64
    left, right, dist2 = np.empty(size, dtype=np.int32), np.empty(size, dtype=np.int32), np.empty(size)
    to = 0
    cells, low = np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64)
    count = 0
    here = -1
    for at in range(rows.size):
        i = rows[at]
        least = begin[i] - APART - longest
        if cell[i] != here:
            here = cell[i]
            count = _near_cells(runs, here, here if every else 0, cells)
            for k in range(count):
                low[k] = _lower(begin, start[cells[k]], start[cells[k] + 1], least + 1)
        for k in range(count):
            stop = start[cells[k] + 1]
            while low[k] < stop and begin[low[k]] <= least:
                low[k] += 1
            for j in range(max(low[k], i + 1) if every else low[k], stop):
                if begin[j] - end[i] >= APART:
                    break
                if source[i] == source[j] or begin[i] - end[j] >= APART or (j <= i and wanted[j]):
                    continue
                d2 = _distance2(spot, i, j)
                if d2 > reach2[group[i], group[j]]:
                    continue
                if to == size:
                    size *= 2
                    left, right, dist2 = _longer(left, size), _longer(right, size), _longer(dist2, size)
                left[to] = i
                right[to] = j
                dist2[to] = d2
                to += 1
    return left[:to], right[:to], dist2[:to]


@kernel
def _longer(values, size):  # type: ignore[no-untyped-def]
    made = np.empty(size, dtype=values.dtype)
    made[: len(values)] = values
    return made


@kernel
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


@kernel
def features(left, right, begin, end, sign, acts, families, names, out):  # type: ignore[no-untyped-def]
    """Lag, level of acts and level of names of each pair, into ``out``."""
    for at in range(left.size):
        i = left[at]
        j = right[at]
        out[at, 0] = _lag(begin, end, i, j)
        out[at, 1] = _acts_level(sign, acts, families, i, j)
        out[at, 2] = _names_level(sign, names, i, j)


@kernel
def score(  # type: ignore[no-untyped-def]
    left, right, dist2, begin, end, source, group, sign, acts, families, names, level,
    base, inverse, ring, lag_table, act_table, name_table, level_table, crowd, act_chance, name_chance, length, out,
):  # fmt: skip
    """The score of each pair, into ``out``; see ``scoring``."""
    for at in range(left.size):
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
        same = _acts_level(sign, acts, families, i, j)
        value = value + (act_table[a, b, same] - 0.5 * (act_chance[i, same] + act_chance[j, same]))
        same = _names_level(sign, names, i, j)
        if same < 2:
            value = value + (name_table[a, b, same] - 0.5 * (name_chance[i, same] + name_chance[j, same]))
        if level[i] >= 0 and level[j] >= 0:
            value = value + level_table[level[i], level[j]]
        out[at] = value
