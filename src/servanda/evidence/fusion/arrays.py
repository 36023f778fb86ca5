"""The searches and the pair score with numpy alone: the core install, and the reference `compiled` is held to."""

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np

from servanda.evidence.fusion.cell_order import KM_A_DEGREE, RUNS
from servanda.evidence.fusion.reports import N_LEVELS, Floats, Ints
from servanda.evidence.fusion.settings import (
    APART,
    CENTRE,
    DATED,
    DAY,
    DAY_LAGS,
    FINE,
    LAGS,
    RADIUS_KM,
    RING_FROM,
    RING_TO,
    RINGS_KM,
    STILL,
    SWEEPS,
)  # fmt: skip

#: Windows of time laid out, and reports looked at, at a time; they bound the memory of one step.
_ROWS = 8_192
_AT_ONCE = 400_000


def signs(acts: Ints, families: Ints, names: Ints, out: Any) -> None:
    """For each report the bits of its acts, families and (two words) names, into ``out``, a row of each."""
    for row, codes in enumerate((acts, families, names)):
        for one in codes.T:
            bit = np.where(one >= 0, np.left_shift(np.uint64(1), (one & 63).astype(np.uint64)), np.uint64(0))
            high = (one & 64 != 0) & (row == 2)
            out[row] |= np.where(high, np.uint64(0), bit)
            out[3] |= np.where(high, bit, np.uint64(0))


def _runs_to_rows(low: Ints, high: Ints) -> tuple[Ints, Ints]:
    """Half-open runs written out: for each element, its run's number and its value."""
    size = np.maximum(high - low, 0)
    number = np.repeat(np.arange(len(size)), size)
    return number, np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size) + np.repeat(low, size)


def _in_time(rows: Ints, begin: Ints, cell: Ints, runs: Ints, low: Ints, high: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Pairs (index into ``rows``, other report) whose begin lies in [low, high), from adjoining cells, row by row."""
    if not len(rows):
        return
    least = begin.min()
    wide = int(begin.max() - least) + 2
    key = cell.astype(np.int64) * wide + (begin - least)
    for block in range(0, len(rows), _ROWS):
        mine = rows[block : block + _ROWS]
        run = runs[cell[mine]].reshape(-1, 2)
        which, cells = _runs_to_rows(run[:, 0], run[:, 1])
        who = which // RUNS + block
        first = np.searchsorted(key, cells * wide + np.clip(low[who] - least, 0, wide - 1))
        last = np.searchsorted(key, cells * wide + np.clip(high[who] - least, 0, wide - 1))
        ends = np.cumsum(last - first)
        edges = np.searchsorted(ends, np.arange(0, ends[-1] if len(ends) else 0, _AT_ONCE))
        for a, b in itertools.pairwise(np.unique([*edges.tolist(), len(ends)]).tolist()):
            number, other = _runs_to_rows(first[a:b], last[a:b])
            yield who[a + number], other


def _distance2(spot: tuple[Floats, Floats, Floats], i: Ints, j: Ints) -> Floats:
    lat, lon, cos = spot
    north = (lat[i] - lat[j]) * KM_A_DEGREE
    turn = np.abs(lon[i] - lon[j])
    east = np.minimum(turn, 360.0 - turn) * KM_A_DEGREE
    return np.asarray(north * north + east * east * (cos[i] * cos[j]))


def _in_common(codes: Ints, there: Ints, i: Ints, j: Ints, at: Ints) -> Ints:
    """Which of the pairs ``at`` have a code in common; ``there`` is negative where a list of codes has none."""
    found = []
    # Most have it in the first place of both: the rest of the lists is looked at for few.
    for p, q in itertools.product(range(codes.shape[1]), repeat=2):
        mine, other = i[at], j[at]
        same = (codes[mine, p] == codes[other, q]) & (there[mine, p] >= 0) & (there[other, q] >= 0)
        found.append(at[same])
        at = at[~same]
        if not len(at):
            break
    return np.concatenate(found)


def _acts_level(said: Any, i: Ints, j: Ints) -> Ints:
    """0 one act in common, 1 one family, 2 neither."""
    sign, _, acts, families, _ = said
    level = np.full(len(i), 2)
    level[_in_common(acts, acts, i, j, np.flatnonzero(sign[0, i] & sign[0, j]))] = 0
    rest = np.flatnonzero(level == 2)
    rest = rest[(sign[1, i[rest]] & sign[1, j[rest]]) != 0]
    level[_in_common(families, acts, i, j, rest)] = 1
    return level


def _names_level(said: Any, i: Ints, j: Ints) -> Ints:
    """0 one name in common, 1 none, 2 one of the two names nobody."""
    sign, names = said[0], said[4]
    level = np.where(((sign[2, i] | sign[3, i]) != 0) & ((sign[2, j] | sign[3, j]) != 0), 1, 2)
    at = np.flatnonzero((sign[2, i] & sign[2, j]) | (sign[3, i] & sign[3, j]))
    level[_in_common(names, names, i, j, at)] = 0
    return level


def clutter(rows, spot, begin, source, said, grid, near, acting, naming):  # type: ignore[no-untyped-def]
    """Counts what else happened around each of ``rows``, into ``near`` (cumulative), ``acting`` and ``naming``."""
    mine = begin[rows]
    cell, _, runs, _ = grid
    for index, j in _in_time(rows, begin, cell, runs, mine - RING_TO + 1, mine + RING_TO):
        i = rows[index]
        kept = (np.abs(begin[j] - begin[i]) >= RING_FROM) | ((source[j] == source[i]) & (j != i))
        index, i, j = index[kept], i[kept], j[kept]
        d2 = _distance2(spot, i, j)
        kept = d2 <= RADIUS_KM * RADIUS_KM
        index, i, j, d2 = index[kept], i[kept], j[kept], d2[kept]
        _counted(near, index, np.searchsorted(RINGS_KM * RINGS_KM, d2))
        _counted(acting, index, _acts_level(said, i, j))
        _counted(naming, index, _names_level(said, i, j))
    np.cumsum(near, axis=1, out=near)


def densities(near: Ints, days: Floats, areas: Floats, carry: float, out: Floats) -> None:
    """What else happens per km² and day, by ring, into ``out``; see ``scoring``."""
    wider = (near[:, -1] + 0.5) / (areas[-1] * days)
    out[:, -1] = wider
    for ring in range(near.shape[1] - 2, -1, -1):
        wider = (near[:, ring] + carry) / (areas[ring] * days + carry / wider)
        out[:, ring] = wider


def alike(counts: Ints, typical: Floats, out: Floats) -> None:
    """The shares of each row's first counts, leaning on what is ``typical``, into ``out``."""
    out[:] = counts[:, : out.shape[1]] + typical
    total = out[:, 0].copy()
    for level in range(1, out.shape[1]):
        total += out[:, level]
    out /= total[:, None]


def share_out(mean: Floats, weight: Floats, begin: Floats, lean: float, x: Floats) -> None:
    """Moves ``x`` to where its sums x_a + x_b come nearest to ``mean``; see ``shares.sums``."""
    for _ in range(SWEEPS):
        before = x.copy()
        for one in range(len(x)):
            spread = np.maximum(x[one] + x, 1e-6)
            trust = weight[one] / (spread * spread)
            trust[one] = 0.0
            least = max(x[one], 0.05 * begin[one], 1e-6)
            own = lean / (least * least)
            # Added one after the other, as the compiled loop does: numpy's own sums go by parts.
            pull, trusts = np.cumsum(trust * (mean[one] - x))[-1], np.cumsum(trust)[-1]
            x[one] = max(0.0, (pull + own * begin[one]) / (trusts + own))
        if (np.abs(x - before) <= STILL * x).all():
            break


def _counted(table: Ints, index: Ints, which: Ints) -> None:
    """Adds one at each (index, which); ``index`` ascends."""
    if len(index):
        width = table.shape[1]
        part = slice(int(index[0]), int(index[-1]) + 1)
        found = np.bincount((index - index[0]) * width + which, minlength=(part.stop - part.start) * width)
        table[part] += found.reshape(-1, width).astype(table.dtype)


def around(rows: Ints, spot: tuple[Floats, Floats, Floats], begin: Ints, cell: Ints, runs: Ints) -> Ints:
    """All positions within the radius and the ring of days of any of ``rows``."""
    found = np.zeros(len(begin), dtype=np.bool_)
    mine = begin[rows]
    for index, j in _in_time(rows, begin, cell, runs, mine - RING_TO + 1, mine + RING_TO):
        found[j[_distance2(spot, rows[index], j) <= RADIUS_KM * RADIUS_KM]] = True
    return np.flatnonzero(found)


def pairs(rows, every, wanted, spot, spans, source, group, grid, longest, reach2):  # type: ignore[no-untyped-def]
    """The pairs of ``rows`` within reach: left, right, squared distance; ``every``: all are ``wanted``."""
    begin, end = spans
    cell, _, runs, _ = grid
    lefts, rights, dists = [np.empty(0, np.int32)], [np.empty(0, np.int32)], [np.empty(0)]
    for index, j in _in_time(rows, begin, cell, runs, begin[rows] - APART - longest + 1, end[rows] + APART):
        i = rows[index]
        kept = ((j > i) | ~wanted[j]) & (source[i] != source[j])
        i, j = i[kept], j[kept]
        kept = (begin[j] - end[i] < APART) & (begin[i] - end[j] < APART)
        i, j = i[kept], j[kept]
        d2 = _distance2(spot, i, j)
        kept = d2 <= reach2[group[i], group[j]]
        lefts.append(i[kept].astype(np.int32))
        rights.append(j[kept].astype(np.int32))
        dists.append(d2[kept])
    return np.concatenate(lefts), np.concatenate(rights), np.concatenate(dists)


def _lag(spans: tuple[Ints, Ints], i: Ints, j: Ints) -> Ints:
    begin, end = spans
    after, before = begin[j] - end[i], begin[i] - end[j]
    dated = (end[i] - begin[i] >= DATED) | (end[j] - begin[j] >= DATED)
    middle = DAY_LAGS // 2
    by_day = np.where(after >= 0, middle + 1 + after // DAY, np.where(before >= 0, middle - 1 - before // DAY, middle))
    step = np.searchsorted(FINE, np.maximum(np.maximum(after, before), 0))
    by_minute = np.where(after > 0, CENTRE + 1 + step, np.where(before > 0, CENTRE - 1 - step, CENTRE))
    return np.where(dated, by_day, by_minute)


def laid_out(  # type: ignore[no-untyped-def]
    left, right, source, group, level, drawn, counts, spans, said, around, seen, places, crowded, rest
):  # fmt: skip
    """Each pair's places in the tables of rates, and what of its score the rates have no part in; see ``seen``."""
    crowd, act_chance, name_chance, length = around
    both, groups, lags, agreed, levels = places
    i, j = left, right
    late, acts, names = seen[:] = np.stack([_lag(spans, i, j), _acts_level(said, i, j), _names_level(said, i, j)])
    both[:] = source[i].astype(np.int64) * counts[0] + source[j]
    groups[:] = group[i].astype(np.int64) * counts[1] + group[j]
    lags[:] = both * LAGS + late
    agreed[:] = ((both * 3 + acts) * 3 + names) * 4 + 2 * drawn[i] + drawn[j]
    one, other = (np.where(level[n] < 0, N_LEVELS, level[n]).astype(np.int64) for n in (i, j))
    levels[:] = one * (N_LEVELS + 1) + other
    crowded[:] = 0.5 * (np.take(crowd, i, axis=0) + np.take(crowd, j, axis=0))
    rest[:] = np.where(late < DAY_LAGS, -np.maximum(length[i], length[j]), 0.0)
    rest -= 0.5 * (act_chance[i, acts] + act_chance[j, acts])
    named = np.minimum(names, 1)
    rest -= np.where(names < 2, 0.5 * (name_chance[i, named] + name_chance[j, named]), 0.0)


def score(left, right, dist2, spans, source, group, said, level, looked_up, around, out):  # type: ignore[no-untyped-def]
    """The score of each pair, into ``out`` (which may be ``dist2``); see ``scoring``."""
    base, inverse, ring, lag_table, act_table, name_table, level_table = looked_up
    crowd, act_chance, name_chance, length = around
    i, j = left, right
    g, h, a, b = group[i], group[j], source[i], source[j]
    value = base[g, h] - dist2 * inverse[g, h]
    value = value - 0.5 * (crowd[i, ring[g, h]] + crowd[j, ring[g, h]])
    lag = _lag(spans, i, j)
    value = value + lag_table[a, b, lag]
    value = np.where(lag < DAY_LAGS, value - np.maximum(length[i], length[j]), value)
    same = _acts_level(said, i, j)
    value = value + (act_table[a, b, same] - 0.5 * (act_chance[i, same] + act_chance[j, same]))
    same = _names_level(said, i, j)
    named = np.minimum(same, 1)
    value = np.where(
        same < 2,
        value + (name_table[a, b, named] - 0.5 * (name_chance[i, named] + name_chance[j, named])),
        value,
    )
    told = (level[i] >= 0) & (level[j] >= 0)
    out[:] = np.where(told, value + level_table[level[i], level[j]], value)


def links(  # type: ignore[no-untyped-def]
    rows, every, wanted, spot, spans, source, group, grid, longest, reach2, said, level, looked_up, around, floor
):  # fmt: skip
    """Of those pairs the ones whose score is not below ``floor``: the earlier report, the later one, the score."""
    i, j, value = pairs(rows, every, wanted, spot, spans, source, group, grid, longest, reach2)  # type: ignore[no-untyped-call]
    left, right = np.minimum(i, j), np.maximum(i, j)
    score(left, right, value, spans, source, group, said, level, looked_up, around, value)  # type: ignore[no-untyped-call]
    kept = value >= floor
    return left[kept], right[kept], value[kept]
