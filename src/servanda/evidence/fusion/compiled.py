"""The searches and the pair score compiled by numba; `arrays` does the same with numpy alone, to the last bit.

One output row per input row and no sum across rows, so that parts of the rows can be worked at side by side and
threads cannot change a result. Only additions, multiplications and comparisons: every logarithm is looked up in a
table made outside. Rows are asked for in ascending order: within a cell the window of time then only moves on.
"""

import numpy as np

from servanda.evidence.fusion.cell_order import KM_A_DEGREE
from servanda.evidence.fusion.compiled_agreement import acts_level, lag, names_level, signs
from servanda.evidence.fusion.compiled_crowd import alike, clutter, densities, lower, near_cells
from servanda.evidence.fusion.compiled_shares import laid_out, share_out
from servanda.evidence.fusion.compiling import kernel
from servanda.evidence.fusion.settings import APART, DAY_LAGS

__all__ = ["alike", "clutter", "densities", "laid_out", "links", "pairs", "score", "share_out", "signs"]


@kernel
def _distance2(lat, lon, cos, i, j):  # type: ignore[no-untyped-def]
    north = (lat[i] - lat[j]) * KM_A_DEGREE
    turn = abs(lon[i] - lon[j])
    east = min(turn, 360.0 - turn) * KM_A_DEGREE
    return north * north + east * east * (cos[i] * cos[j])


@kernel
def _longer(values, size):  # type: ignore[no-untyped-def]
    made = np.empty(size, dtype=values.dtype)
    made[: len(values)] = values
    return made


@kernel
def score(left, right, dist2, spans, source, group, said, level, looked_up, around, out):  # type: ignore[no-untyped-def]
    """The score of each pair, into ``out`` (which may be ``dist2``); see ``scoring``."""
    begin, end = spans
    sign, exact, acts, families, names = said
    base, inverse, ring, lag_table, act_table, name_table, level_table = looked_up
    crowd, act_chance, name_chance, length = around
    for at in range(left.size):
        i, j = left[at], right[at]
        g, h, a, b = group[i], group[j], source[i], source[j]
        value = base[g, h] - dist2[at] * inverse[g, h]
        value = value - 0.5 * (crowd[i, ring[g, h]] + crowd[j, ring[g, h]])
        late = lag(begin, end, i, j)
        value = value + lag_table[a, b, late]
        if late < DAY_LAGS:
            value = value - max(length[i], length[j])
        same = acts_level(sign, exact[0], acts, families, i, j)
        value = value + (act_table[a, b, same] - 0.5 * (act_chance[i, same] + act_chance[j, same]))
        same = names_level(sign, exact[1], names, i, j)
        if same < 2:
            value = value + (name_table[a, b, same] - 0.5 * (name_chance[i, same] + name_chance[j, same]))
        if level[i] >= 0 and level[j] >= 0:
            value = value + level_table[level[i], level[j]]
        out[at] = value


@kernel
def pairs(rows, every, wanted, spot, spans, source, group, grid, longest, reach2):  # type: ignore[no-untyped-def]
    """The pairs of ``rows`` within reach: left, right, squared distance; ``every``: all are ``wanted``."""
    lat, lon, cos = spot
    begin, end = spans
    cell, start, runs, most = grid
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
            count = near_cells(runs, here, here if every else 0, cells)
            for k in range(count):
                low[k] = lower(begin, start[cells[k]], start[cells[k] + 1], least + 1)
        for k in range(count):
            stop = start[cells[k] + 1]
            while low[k] < stop and begin[low[k]] <= least:
                low[k] += 1
            for j in range(max(low[k], i + 1) if every else low[k], stop):
                if begin[j] - end[i] >= APART:
                    break
                if source[i] == source[j] or begin[i] - end[j] >= APART or (j <= i and wanted[j]):
                    continue
                d2 = _distance2(lat, lon, cos, i, j)
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
def links(  # type: ignore[no-untyped-def]
    rows, every, wanted, spot, spans, source, group, grid, longest, reach2, said, level, looked_up, around, floor
):  # fmt: skip
    """Of those pairs the ones whose score is not below ``floor``: the earlier report, the later one, the score."""
    left, right, value = pairs(rows, every, wanted, spot, spans, source, group, grid, longest, reach2)
    for at in range(0 if every else left.size):
        left[at], right[at] = min(left[at], right[at]), max(left[at], right[at])
    score(left, right, value, spans, source, group, said, level, looked_up, around, value)
    to = 0
    for at in range(left.size):
        if value[at] >= floor:
            left[to], right[to], value[to] = left[at], right[at], value[at]
            to += 1
    return left[:to].copy(), right[:to].copy(), value[:to].copy()
