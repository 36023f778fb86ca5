"""What else happened around each report, counted by numba; `arrays.clutter` does the same with numpy alone.

The counting stands in loops over columns that lie together, without a branch, so that a processor does several at a
time: of the reports of one cell, all that lie near any of them in time and place are laid out once, by time. Then for
each report, first how far all around its time are, then how many of them lie within each circle and what they share.
"""

import numpy as np

from servanda.evidence.fusion.cell_order import KM_A_DEGREE, RUNS
from servanda.evidence.fusion.compiled_agreement import acts_level, names_level
from servanda.evidence.fusion.compiling import kernel
from servanda.evidence.fusion.settings import RADIUS_KM, RING_FROM, RING_TO, RINGS_KM

_WIDEST2 = float(RADIUS_KM * RADIUS_KM)
_R0, _R1, _R2, _R3, _R4, _R5 = (float(one * one) for one in RINGS_KM[:-1])
assert len(RINGS_KM) == 7
#: A processor looks at so many at a time: begins and ends of what is looked at are multiples of it.
_ABREAST = 8


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
def _run(rows, cell, begin, at):  # type: ignore[no-untyped-def]
    """Where the run of rows of one cell ends that begins at ``at``, no two with more time between than is looked at."""
    end = at + 1
    while end < rows.size and cell[rows[end]] == cell[rows[at]]:
        if begin[rows[end]] - begin[rows[end - 1]] >= 2 * RING_TO:
            break
        end += 1
    return end


@kernel
def _by_time(begin, first, shift, low, high, count, starts, who):  # type: ignore[no-untyped-def]
    """Reports from ``low`` to ``high`` of each cell in order of time, roughly, into ``who``; where each step begins."""
    starts[:] = 0
    for k in range(count):
        for j in range(low[k], high[k]):
            starts[((begin[j] - first) >> shift) + 2] += 1
    for step in range(2, starts.size):
        starts[step] += starts[step - 1]
    for k in range(count):
        for j in range(low[k], high[k]):
            step = ((begin[j] - first) >> shift) + 1
            who[starts[step]] = j
            starts[step] += 1


@kernel
def _far(columns, i, spot, begin, source, low, high, far):  # type: ignore[no-untyped-def]
    """The squared distances of those laid out from ``i``, beyond all where one may tell of the same incident."""
    north_j, east_j, cos_j, begin_j, source_j = columns
    lat, lon, cos = spot
    north_i, east_i, cos_i, begin_i, source_i = lat[i], lon[i], cos[i], float(begin[i]), float(source[i])
    # Positions without a sign: where one could count from the end, the loop would go one by one.
    for t in range(np.uint64(low), np.uint64(high)):
        north = (north_i - north_j[t]) * KM_A_DEGREE
        turn = abs(east_i - east_j[t])
        east = min(turn, 360.0 - turn) * KM_A_DEGREE
        d2 = north * north + east * east * (cos_i * cos_j[t])
        apart = abs(begin_j[t] - begin_i)
        far[t] = d2 if ((source_j[t] == source_i) | (apart >= RING_FROM)) & (apart < RING_TO) else np.inf


@kernel
def _counted(far, b0, b1, b2, b3, low, high, act, family, name, more_names, near, acting, naming, at):  # type: ignore[no-untyped-def]
    """Counts those from ``low`` to ``high`` for row ``at``: by ring, cumulative, and by common bits."""
    # The report itself is among them, and is taken off beforehand.
    c0, c1, c2, c3, c4, c5, c6 = -1, -1, -1, -1, -1, -1, -1
    acts, families = -1 if act else 0, -1 if family and not act else 0
    names = -1 if name | more_names else 0
    named = names
    for t in range(np.uint64(low), np.uint64(high)):
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
    near[at, 0] = c0
    near[at, 1] = c1
    near[at, 2] = c2
    near[at, 3] = c3
    near[at, 4] = c4
    near[at, 5] = c5
    near[at, 6] = c6
    acting[at, 0] = acts
    acting[at, 1] = families
    acting[at, 2] = c6 - acts - families
    if name | more_names:
        naming[at, 0] = names
        naming[at, 1] = named - names
        naming[at, 2] = c6 - named
    else:
        naming[at, 2] = c6


@kernel
def _set_right(far, who, low, high, said, i, acting, naming):  # type: ignore[no-untyped-def]
    """Corrects for bits in common where no code is: only where there are more codes than bits."""
    sign, exact, acts, families, names = said
    for t in range(low, high):
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
def _lengthened(size):  # type: ignore[no-untyped-def]
    """Room for so many reports laid out, and for those that fill up the last lot of them."""
    size += 2 * _ABREAST
    return np.empty(size, dtype=np.int64), np.empty((6, size)), np.empty((4, size), dtype=np.uint64)


@kernel
def clutter(rows, spot, begin, source, said, grid, near, acting, naming):  # type: ignore[no-untyped-def]
    """Counts what else happened around each of ``rows``, into ``near`` (cumulative), ``acting`` and ``naming``."""
    lat, lon, cos = spot
    sign, exact = said[0], said[1]
    cell, start, runs, most = grid
    cells, low, high = (np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64))
    starts = np.empty(1, dtype=np.int64)
    who, columns, bits = _lengthened(1_024)
    end = 0
    while end < rows.size:
        first_row, end = end, _run(rows, cell, begin, end)
        first, last = begin[rows[first_row]] - RING_TO + 1, begin[rows[end - 1]] + RING_TO
        count = near_cells(runs, cell[rows[first_row]], 0, cells)
        size = 0
        for k in range(count):
            low[k], high[k] = start[cells[k]], start[cells[k] + 1]
            # Most runs take in all of a cell: only where they do not is it worth a search.
            if begin[low[k]] < first:
                low[k] = lower(begin, low[k], high[k], first)
            if low[k] < high[k] and begin[high[k] - 1] >= last:
                high[k] = lower(begin, low[k], high[k], last)
            size += high[k] - low[k]
        if size + 2 * _ABREAST > who.size:
            who, columns, bits = _lengthened(2 * size)
        shift = 0
        while (last - first) >> shift > size // 4 + 16:
            shift += 1
        steps = ((last - first) >> shift) + 1
        if steps + 2 > starts.size:
            starts = np.empty(2 * steps, dtype=np.int64)
        _by_time(begin, first, shift, low, high, count, starts[: steps + 2], who)
        # By number: taken apart, a table gives rows the compiler does not know to lie in one piece.
        north, east, cosines, times, sources, far = (
            columns[0], columns[1], columns[2], columns[3], columns[4], columns[5],
        )  # fmt: skip
        b0, b1, b2, b3 = bits[0], bits[1], bits[2], bits[3]
        for t in range(size):
            j = who[t]
            north[t], east[t], cosines[t], times[t], sources[t] = lat[j], lon[j], cos[j], begin[j], source[j]
            b0[t], b1[t], b2[t], b3[t] = sign[0, j], sign[1, j], sign[2, j], sign[3, j]
        times[size : size + _ABREAST] = np.inf
        for at in range(first_row, end):
            i = rows[at]
            least = starts[(begin[i] - RING_TO + 1 - first) >> shift] // _ABREAST * _ABREAST
            upto = -(-starts[((begin[i] + RING_TO - 1 - first) >> shift) + 1] // _ABREAST) * _ABREAST
            _far((north, east, cosines, times, sources), i, spot, begin, source, least, upto, far)
            _counted(
                far, b0, b1, b2, b3, least, upto, sign[0, i], sign[1, i], sign[2, i], sign[3, i], near, acting,
                naming, at,
            )  # fmt: skip
            if not (exact[0] and exact[1]):
                _set_right(far, who, least, upto, said, i, acting[at], naming[at])


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
