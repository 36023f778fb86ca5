"""Events grown generation by generation: the branching form of the process (Hawkes and Oakes 1974).

Every event's children in one stream come at the arrivals of a unit rate process, run backwards through the kernel's
area: exact, one counter-based draw for each child and one for the end of each line. A child's key is a hash of its
parent's, its stream's and its number, so that no draw depends on any other or on an order.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal, draw_unit
from servanda.escalation.hawkes.fitted import Process
from servanda.escalation.hawkes.series import Floats, Whole

Keys = npt.NDArray[np.uint64]
#: More events than this at once are not grown: such a process has run away, or was asked for too long.
MOST: Final = 20_000_000
_CAME, _STEP = 0x4841574B, np.uint64(0x9E3779B97F4A7C15)
_MIX: Final = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_SHIFTS: Final = (np.uint64(30), np.uint64(27), np.uint64(31))


@dataclass(frozen=True, eq=False, slots=True)
class Grown:
    """Events as columns: run, stream, time and key of each."""

    run: Whole
    mark: Whole
    time: Floats
    key: Keys

    def __len__(self) -> int:
        return self.time.size


def mixed(key: Keys, number: Keys) -> Keys:
    """A hash of each key with a number (the finishing steps of SplitMix64; Steele, Lea and Flood 2014)."""
    made = key + _STEP * (number + np.uint64(1))
    made = (made ^ (made >> _SHIFTS[0])) * _MIX[0]
    made = (made ^ (made >> _SHIFTS[1])) * _MIX[1]
    return np.asarray(made ^ (made >> _SHIFTS[2]), dtype=np.uint64)


def arrivals(
    seed: int, run: Whole, mark: int, key: Keys, start: Floats, area: Floats, decay: Floats, end: float
) -> Grown:
    """What each line of descent sends into stream ``mark`` before ``end``.

    Line k begins at ``start[k]``, sends ``area[k]`` events in all, dying away at ``decay[k]``.
    """
    rows = np.flatnonzero(area > 0.0)
    passed = np.zeros(rows.size)
    within = area[rows] * -np.expm1(-decay[rows] * (end - start[rows]))
    kept: list[tuple[Whole, Floats, Keys]] = []
    number = 0
    while rows.size:
        keys = mixed(key[rows], np.full(rows.size, number, dtype=np.uint64))
        passed = passed - np.log1p(-draw_unit(seed, 0, _CAME, keys)[0])
        going = passed < within
        rows, passed, within, keys = rows[going], passed[going], within[going], keys[going]
        time = start[rows] - np.log1p(-passed / area[rows]) / decay[rows]
        kept.append((rows, np.minimum(time, end), keys))
        number += 1
    line = np.concatenate([one[0] for one in kept]) if kept else rows
    times = np.concatenate([one[1] for one in kept]) if kept else passed
    keys = np.concatenate([one[2] for one in kept]) if kept else key[:0]
    return Grown(run[line], np.full(line.size, mark, dtype=np.int64), times, keys)


def grown(process: Process, roots: Grown, end: float, seed: int, keys: Keys, most: int = MOST) -> Grown:
    """The roots with all they call forth until ``end``, in order of run, time and stream.

    ``keys``: one for each stream. Refuses (ESC026) when more than ``most`` events come.
    """
    whole, last = [roots], roots
    total = len(roots)
    while len(last):
        children = [_children(process, last, target, end, seed, keys) for target in range(process.streams)]
        last = joined(children)
        total += len(last)
        if total > most:
            why = f"more than {most:,} events come: the spectral radius of the branching is {process.radius:.2f}"
            raise Refusal("ESC026", why, "ask for a shorter time or fewer runs", Place())
        whole.append(last)
    made = joined(whole)
    order = np.lexsort((made.mark, made.time, made.run))
    return Grown(made.run[order], made.mark[order], made.time[order], made.key[order])


def _children(process: Process, parents: Grown, target: int, end: float, seed: int, keys: Keys) -> Grown:
    lines = mixed(parents.key, np.full(len(parents), keys[target]))
    area, decay = process.branching[target][parents.mark], process.decay[target][parents.mark]
    return arrivals(seed, parents.run, target, lines, parents.time, area, decay, end)


def joined(parts: list[Grown]) -> Grown:
    """Several tables of events as one."""
    return Grown(
        np.concatenate([one.run for one in parts]),
        np.concatenate([one.mark for one in parts]),
        np.concatenate([one.time for one in parts]),
        np.concatenate([one.key for one in parts]),
    )
