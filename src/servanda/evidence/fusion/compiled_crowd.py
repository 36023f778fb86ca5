"""What else happened around each report, counted by numba; `arrays.clutter` does the same with numpy alone.

The counting stands in loops over columns that lie together, without a branch, so that a processor does several at a
time: first how far all candidates of a report are, then how many of them lie within each circle and what they share.
"""

import numpy as np

from servanda.evidence.fusion.cell_order import KM_A_DEGREE, RUNS
from servanda.evidence.fusion.compiled_agreement import acts_level, names_level
from servanda.evidence.fusion.compiling import kernel
from servanda.evidence.fusion.settings import RADIUS_KM, RING_FROM, RING_TO, RINGS_KM

_WIDEST2 = float(RADIUS_KM * RADIUS_KM)
_R0, _R1, _R2, _R3, _R4, _R5 = (float(one * one) for one in RINGS_KM[:-1])
assert len(RINGS_KM) == 7
#: Candidates looked at together; what is known of them stays in the processor's nearest cache.
_TOGETHER = 1_024


@kernel
def near_cells(runs, cell, first, cells):  # type: ignore[no-untyped-def]
    """The cells from ``first`` on that adjoin ``cell``, into ``cells``; returns their number."""
    count = 0
    for run in range(RUNS):
        for one in range(max(runs[cell, run, 0], first), runs[cell, run, 1]):
            cells[count] = one
            count += 1
    return count


@kernel
def lower(values, low, high, wanted):  # type: ignore[no-untyped-def]
    """The first position from ``low`` on where ``values`` are not below ``wanted``."""
    while low < high:
        middle = (low + high) >> 1
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


@kernel
def _laid_out(lat, lon, cos, begin, source, i, low, high, far, to):  # type: ignore[no-untyped-def]
    """The squared distances of ``low`` to ``high`` from ``i``, beyond all where one may tell of the same incident."""
    north_i, east_i, cos_i, begin_i, source_i = lat[i], lon[i], cos[i], begin[i], source[i]
    # Positions without a sign: where one could count from the end, the loop would go one by one.
    at = np.uint64(to)
    for j in range(np.uint64(low), np.uint64(high)):
        north = (north_i - lat[j]) * KM_A_DEGREE
        turn = abs(east_i - lon[j])
        east = min(turn, 360.0 - turn) * KM_A_DEGREE
        d2 = north * north + east * east * (cos_i * cos[j])
        far[at] = d2 if (source[j] == source_i) | (abs(begin[j] - begin_i) >= RING_FROM) else np.inf
        at += np.uint64(1)


@kernel
def _copied(values, low, high, out, to):  # type: ignore[no-untyped-def]
    at = np.uint64(to)
    for j in range(np.uint64(low), np.uint64(high)):
        out[at] = values[j]
        at += np.uint64(1)


@kernel
def _counted(far, b0, b1, b2, b3, size, act, family, name, more_names, near, acting, naming, at):  # type: ignore[no-untyped-def]
    """Adds the first ``size`` candidates to the counts of row ``at``: by ring, cumulative, and by common bits."""
    c0, c1, c2, c3, c4, c5, c6 = 0, 0, 0, 0, 0, 0, 0
    acts, families, names, named = 0, 0, 0, 0
    for t in range(np.uint64(size)):
        d2 = far[t]
        within = d2 <= _WIDEST2
        c0 += d2 <= _R0
        c1 += d2 <= _R1
        c2 += d2 <= _R2
        c3 += d2 <= _R3
        c4 += d2 <= _R4
        c5 += d2 <= _R5
        c6 += within
        acts += within & ((b0[t] & act) != 0)
        families += within & ((b0[t] & act) == 0) & ((b1[t] & family) != 0)
        names += within & (((b2[t] & name) | (b3[t] & more_names)) != 0)
        named += within & ((b2[t] | b3[t]) != 0)
    near[at, 0] += c0
    near[at, 1] += c1
    near[at, 2] += c2
    near[at, 3] += c3
    near[at, 4] += c4
    near[at, 5] += c5
    near[at, 6] += c6
    acting[at, 0] += acts
    acting[at, 1] += families
    acting[at, 2] += c6 - acts - families
    if name | more_names:
        naming[at, 0] += names
        naming[at, 1] += named - names
        naming[at, 2] += c6 - named
    else:
        naming[at, 2] += c6


@kernel
def _set_right(far, who, size, said, i, acting, naming):  # type: ignore[no-untyped-def]
    """Corrects for bits in common where no code is: only where there are more codes than bits."""
    sign, exact, acts, families, names = said
    for t in range(size):
        if far[t] > _WIDEST2:
            continue
        j = who[t]
        if not exact[0]:
            acting[0 if sign[0, i] & sign[0, j] else (1 if sign[1, i] & sign[1, j] else 2)] -= 1
            acting[acts_level(sign, False, acts, families, i, j)] += 1
        if not exact[1] and (sign[2, i] & sign[2, j]) | (sign[3, i] & sign[3, j]):
            naming[0] -= 1
            naming[names_level(sign, False, names, i, j)] += 1


@kernel
def _window(begin, moment, stop, low, high):  # type: ignore[no-untyped-def]
    """Of a cell's reports those within the ring of days, from where they stood for the report before."""
    while low < stop and begin[low] <= moment - RING_TO:
        low += 1
    high = max(high, low)
    while high < stop and begin[high] < moment + RING_TO:
        high += 1
    return low, high


@kernel
def clutter(rows, spot, begin, source, said, grid, near, acting, naming):  # type: ignore[no-untyped-def]
    """Counts what else happened around each of ``rows``, into ``near`` (cumulative), ``acting`` and ``naming``."""
    lat, lon, cos = spot
    sign, exact, acts, families, names = said
    cell, start, runs, most = grid
    cells, low, high = (np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64))
    far, who = np.empty(_TOGETHER), np.empty(_TOGETHER, dtype=np.int64)
    bits = np.zeros((4, _TOGETHER), dtype=np.uint64)
    s0, s1, s2, s3, b0, b1, b2, b3 = sign[0], sign[1], sign[2], sign[3], bits[0], bits[1], bits[2], bits[3]
    sure = exact[0] and exact[1]
    count = 0
    here = -1
    for at in range(rows.size):
        i = rows[at]
        if cell[i] != here:
            here = cell[i]
            count = near_cells(runs, here, 0, cells)
            for k in range(count):
                low[k] = lower(begin, start[cells[k]], start[cells[k] + 1], begin[i] - RING_TO + 1)
                high[k] = low[k]
        used = 0
        for k in range(count):
            low[k], high[k] = _window(begin, begin[i], start[cells[k] + 1], low[k], high[k])
            first, last = low[k], high[k]
            while first < last:
                to = min(last, first + _TOGETHER - used)
                _laid_out(lat, lon, cos, begin, source, i, first, to, far, used)
                _copied(s0, first, to, b0, used)
                _copied(s1, first, to, b1, used)
                _copied(s2, first, to, b2, used)
                _copied(s3, first, to, b3, used)
                for j in range(first, first if sure else to):
                    who[used + j - first] = j
                used += to - first
                first = to
                if used == _TOGETHER:
                    _counted(far, b0, b1, b2, b3, used, s0[i], s1[i], s2[i], s3[i], near, acting, naming, at)
                    if not sure:
                        _set_right(far, who, used, said, i, acting[at], naming[at])
                    used = 0
        _counted(far, b0, b1, b2, b3, used, s0[i], s1[i], s2[i], s3[i], near, acting, naming, at)
        if not sure:
            _set_right(far, who, used, said, i, acting[at], naming[at])
        # The report itself was among them.
        for ring in range(near.shape[1]):
            near[at, ring] -= 1
        acting[at, acts_level(sign, exact[0], acts, families, i, i)] -= 1
        naming[at, names_level(sign, exact[1], names, i, i)] -= 1


@kernel
def densities(near, days, areas, carry, out):  # type: ignore[no-untyped-def]
    """What else happens per km² and day, by ring, into ``out``; see ``scoring``."""
    outer = near.shape[1] - 1
    for at in range(near.shape[0]):
        wider = (near[at, outer] + 0.5) / (areas[outer] * days[at])
        out[at, outer] = wider
        for step in range(outer):
            ring = outer - 1 - step
            wider = (near[at, ring] + carry) / (areas[ring] * days[at] + carry / wider)
            out[at, ring] = wider


@kernel
def alike(counts, typical, out):  # type: ignore[no-untyped-def]
    """The shares of each row's first counts, leaning on what is ``typical``, into ``out``."""
    width = out.shape[1]
    for at in range(out.shape[0]):
        total = 0.0
        for level in range(width):
            out[at, level] = counts[at, level] + typical[level]
            total += out[at, level]
        for level in range(width):
            out[at, level] = out[at, level] / total
