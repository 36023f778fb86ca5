"""The searches and the pair score with numpy alone: the core install, and the reference `compiled` is held to."""

import numpy as np

from servanda.evidence.fusion.cell_order import KM_A_DEGREE, RUNS
from servanda.evidence.fusion.reports import ACTS, Floats, Ints
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

#: Rows searched at a time; bounds the memory of one block.
_BLOCK = 4_096
_NAMES = 3


def _runs_to_rows(low: Ints, high: Ints) -> tuple[Ints, Ints]:
    """Half-open runs written out: for each element, its run's number and its value."""
    size = np.maximum(high - low, 0)
    number = np.repeat(np.arange(len(size)), size)
    return number, np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size) + np.repeat(low, size)


def _in_time(at: Ints, rows: Ints, begin: Ints, cell: Ints, start: Ints, runs: Ints, low: Ints, high: Ints):  # type: ignore[no-untyped-def]
    """Positions (index into ``rows``, other report) whose begin lies in [low, high), from adjoining cells."""
    least = begin.min()
    wide = int(begin.max() - least) + 2
    key = cell * wide + (begin - least)
    mine = rows[at]
    found_i, found_j = [], []
    for run in range(RUNS):
        who, cells = _runs_to_rows(runs[cell[mine], run, 0], runs[cell[mine], run, 1])
        first = np.searchsorted(key, cells * wide + np.clip(low[who] - least, 0, wide - 1))
        last = np.searchsorted(key, cells * wide + np.clip(high[who] - least, 0, wide - 1))
        number, other = _runs_to_rows(first, last)
        found_i.append(at[who[number]])
        found_j.append(other)
    return np.concatenate(found_i), np.concatenate(found_j)


def _distance2(lat: Floats, lon: Floats, cos: Floats, i: Ints, j: Ints) -> Floats:
    north = (lat[i] - lat[j]) * KM_A_DEGREE
    turn = lon[i] - lon[j]
    turn = np.where(turn > 180.0, turn - 360.0, np.where(turn < -180.0, turn + 360.0, turn))
    east = turn * KM_A_DEGREE
    return np.asarray(north * north + east * east * (cos[i] * cos[j]))


def _acts_level(acts: Ints, families: Ints, i: Ints, j: Ints) -> Ints:
    level = np.full(len(i), 2)
    for p in range(ACTS):
        for q in range(ACTS):
            there = (acts[i, p] >= 0) & (acts[j, q] >= 0)
            level = np.where(there & (families[i, p] == families[j, q]), np.minimum(level, 1), level)
            level = np.where(there & (acts[i, p] == acts[j, q]), 0, level)
    return level


def _names_level(names: Ints, i: Ints, j: Ints) -> Ints:
    both = (names[i] >= 0).any(axis=1) & (names[j] >= 0).any(axis=1)
    level = np.where(both, 1, 2)
    for p in range(_NAMES):
        for q in range(_NAMES):
            level = np.where((names[i, p] >= 0) & (names[i, p] == names[j, q]), 0, level)
    return level


def clutter(rows, lat, lon, cos, begin, source, acts, families, names, cell, start, runs, near, acting, naming):  # type: ignore[no-untyped-def]
    """Counts what else happened around each of ``rows``, into ``near``, ``acting`` and ``naming``."""
    for block in range(0, len(rows), _BLOCK):
        at = np.arange(block, min(block + _BLOCK, len(rows)))
        mine = begin[rows[at]]
        index, j = _in_time(at, rows, begin, cell, start, runs, mine - RING_TO + 1, mine + RING_TO)
        i = rows[index]
        kept = (np.abs(begin[j] - begin[i]) >= RING_FROM) | ((source[j] == source[i]) & (j != i))
        index, i, j = index[kept], i[kept], j[kept]
        d2 = _distance2(lat, lon, cos, i, j)
        kept = d2 <= RADIUS_KM * RADIUS_KM
        index, i, j, d2 = index[kept], i[kept], j[kept], d2[kept]
        np.add.at(near, (index, np.searchsorted(RINGS_KM * RINGS_KM, d2)), 1)
        np.add.at(acting, (index, _acts_level(acts, families, i, j)), 1)
        np.add.at(naming, (index, _names_level(names, i, j)), 1)


def around(rows: Ints, lat: Floats, lon: Floats, cos: Floats, begin: Ints, cell: Ints, start: Ints, runs: Ints) -> Ints:
    """All positions within the radius and the ring of days of any of ``rows``."""
    found = np.zeros(len(lat), dtype=np.bool_)
    for block in range(0, len(rows), _BLOCK):
        at = np.arange(block, min(block + _BLOCK, len(rows)))
        mine = begin[rows[at]]
        index, j = _in_time(at, rows, begin, cell, start, runs, mine - RING_TO + 1, mine + RING_TO)
        found[j[_distance2(lat, lon, cos, rows[index], j) <= RADIUS_KM * RADIUS_KM]] = True
    return np.flatnonzero(found)


def pairs(  # type: ignore[no-untyped-def]
    rows, wanted, lat, lon, cos, begin, end, source, group, cell, start, runs, longest, reach2
):
    """The pairs of ``rows`` within reach: left, right, squared distance."""
    lefts, rights, dists = [np.empty(0, np.int64)], [np.empty(0, np.int64)], [np.empty(0)]
    for block in range(0, len(rows), _BLOCK):
        at = np.arange(block, min(block + _BLOCK, len(rows)))
        mine = rows[at]
        index, j = _in_time(at, rows, begin, cell, start, runs, begin[mine] - APART - longest + 1, end[mine] + APART)
        # The order of runs within a block is not the order of rows; the compiled search goes row by row.
        sort = np.argsort(index, kind="stable")
        i, j = rows[index[sort]], j[sort]
        kept = ((j > i) | ~wanted[j]) & (source[i] != source[j])
        kept &= (begin[j] - end[i] < APART) & (begin[i] - end[j] < APART)
        i, j = i[kept], j[kept]
        d2 = _distance2(lat, lon, cos, i, j)
        kept = d2 <= reach2[group[i], group[j]]
        lefts.append(i[kept])
        rights.append(j[kept])
        dists.append(d2[kept])
    return np.concatenate(lefts), np.concatenate(rights), np.concatenate(dists)


def _lag(begin: Ints, end: Ints, i: Ints, j: Ints) -> Ints:
    after, before = begin[j] - end[i], begin[i] - end[j]
    dated = (end[i] - begin[i] >= DATED) | (end[j] - begin[j] >= DATED)
    middle = DAY_LAGS // 2
    by_day = np.where(after >= 0, middle + 1 + after // DAY, np.where(before >= 0, middle - 1 - before // DAY, middle))
    step = np.searchsorted(FINE, np.maximum(np.maximum(after, before), 0))
    by_minute = np.where(after > 0, CENTRE + 1 + step, np.where(before > 0, CENTRE - 1 - step, CENTRE))
    return np.where(dated, by_day, by_minute)


def features(left, right, begin, end, acts, families, names, out):  # type: ignore[no-untyped-def]
    """Lag, level of acts and level of names of each pair, into ``out``."""
    out[:, 0] = _lag(begin, end, left, right)
    out[:, 1] = _acts_level(acts, families, left, right)
    out[:, 2] = _names_level(names, left, right)


def score(  # type: ignore[no-untyped-def]
    left, right, dist2, begin, end, source, group, acts, families, names, level,
    base, inverse, ring, lag_table, act_table, name_table, level_table, crowd, act_chance, name_chance, length, out,
):  # fmt: skip
    """The score of each pair, into ``out``; see ``scoring``."""
    i, j = left, right
    g, h, a, b = group[i], group[j], source[i], source[j]
    value = base[g, h] - dist2 * inverse[g, h]
    value = value - 0.5 * (crowd[i, ring[g, h]] + crowd[j, ring[g, h]])
    lag = _lag(begin, end, i, j)
    value = value + lag_table[a, b, lag]
    value = np.where(lag < DAY_LAGS, value - np.maximum(length[i], length[j]), value)
    same = _acts_level(acts, families, i, j)
    value = value + (act_table[a, b, same] - 0.5 * (act_chance[i, same] + act_chance[j, same]))
    same = _names_level(names, i, j)
    named = np.minimum(same, 1)
    value = np.where(
        same < 2,
        value + (name_table[a, b, named] - 0.5 * (name_chance[i, named] + name_chance[j, named])),
        value,
    )
    told = (level[i] >= 0) & (level[j] >= 0)
    out[:] = np.where(told, value + level_table[level[i], level[j]], value)
