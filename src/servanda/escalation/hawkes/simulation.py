"""Simulation, from nothing or going on from what happened: the same seed gives the same bytes."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal, draw_unit
from servanda.escalation.hawkes.background import Background, straight
from servanda.escalation.hawkes.fitted import Process
from servanda.escalation.hawkes.grown import MOST, Grown, Keys, arrivals, grown, joined, mixed
from servanda.escalation.hawkes.series import Floats, Series, Whole

_OF_ITSELF, _FROM_BEFORE = 0x4247, 0x42454652


@dataclass(frozen=True, eq=False, slots=True)
class Futures:
    """Simulated events in order of run, time and stream; runs are numbered from 0."""

    run: Whole
    mark: Whole
    time: Floats
    runs: int
    streams: int
    begin: float
    end: float

    def counts(self, edges: Any = None) -> Whole:
        """(runs, streams) events, or with ``edges`` (runs, streams, bins) between them."""
        if edges is None:
            flat = np.bincount(self.run * self.streams + self.mark, minlength=self.runs * self.streams)
            return flat.reshape(self.runs, self.streams)
        at = np.asarray(edges, dtype=np.float64)
        bins = at.size - 1
        place = np.searchsorted(at, self.time, side="right") - 1
        inside = (place >= 0) & (place < bins)
        cell = ((self.run * self.streams + self.mark) * bins + place)[inside]
        return np.bincount(cell, minlength=self.runs * self.streams * bins).reshape(self.runs, self.streams, bins)


def simulate(
    process: Process, *, seed: int, run: int = 0, keys: Any = None, before: Series | None = None, most: int = MOST
) -> Series:
    """One series over the span of the process's background, from nothing.

    ``before``: a series whose ``earlier`` events are taken over; ``run`` tells series of one seed apart; ``keys``: a
    64-bit content hash for each stream where streams exchanged are to give the same series exchanged (their numbers
    where left out). Refuses (ESC026) a process that runs away.
    """
    begin, end = float(process.background.knots[0]), float(process.background.knots[-1])
    names = _keys(process, keys)
    numbers = np.array([run])
    roots = _of_themselves(process, numbers, seed, names)
    if before is None or not before.earlier.size:
        made = grown(process, joined(roots), end, seed, names, most)
        return Series(made.time, made.mark, process.streams, begin, end)
    earlier, marks = before.earlier, before.earlier_marks
    history = Series(earlier, marks, process.streams, float(earlier[0]), begin)
    roots += _from_before(process, history, numbers, seed, names)
    made = grown(process, joined(roots), end, seed, names, most)
    return Series(made.time, made.mark, process.streams, begin, end, earlier, marks)


def go_on(
    process: Process, history: Series, until: float, *, seed: int, runs: int = 1000, rates: Any = None,
    keys: Any = None, most: int = MOST,
) -> Futures:  # fmt: skip
    """What may come after a history, from its end until a later time, as often as asked.

    What has happened keeps calling forth as the process says; the background stays where it stood at the end of the
    history, or at ``rates``, (d,) per unit of time, and keeps its season. Refuses an ``until`` that is not later
    (ESC021).
    """
    begin = history.end
    if not begin < until < np.inf:
        raise Refusal("ESC021", f"{until:g} is not after the end, {begin:g}", "ask for a later time", Place())
    names = _keys(process, keys)
    level = level_at_end(process, history) if rates is None else np.asarray(rates, dtype=np.float64)
    ground = Background(np.array([begin, until]), season=process.background.season)
    ahead = Process(ground, level[:, None], process.branching, process.decay)
    numbers = np.arange(runs)
    roots = _of_themselves(ahead, numbers, seed, names) + _from_before(ahead, history, numbers, seed, names)
    made = grown(ahead, joined(roots), until, seed, names, most)
    return Futures(made.run, made.mark, made.time, runs, process.streams, begin, until)


def level_at_end(process: Process, history: Series) -> Floats:
    """(d,) the background at the end of a history, without its season."""
    plain = Process(replace(process.background, season=None), process.weights, process.branching, process.decay)
    last = min(history.end, float(process.background.knots[-1]))
    return np.asarray(plain.background_at(np.array([last]))[:, 0])


def _keys(process: Process, keys: Any) -> Keys:
    return np.arange(process.streams, dtype=np.uint64) if keys is None else np.asarray(keys, dtype=np.uint64)


def _lines(runs: Whole, *numbers: int | np.uint64) -> Keys:
    made = mixed(runs.astype(np.uint64), np.zeros(runs.size, dtype=np.uint64))
    for number in numbers:
        made = mixed(made, np.full(runs.size, number, dtype=np.uint64))
    return made


def _of_themselves(process: Process, runs: Whole, seed: int, keys: Keys) -> list[Grown]:
    """The events of the background: arrivals of a unit rate process, laid through its area."""
    knots = straight(process.background)
    area = np.maximum.accumulate(process.background_to(knots), axis=1)
    parts = []
    for stream in range(process.streams):
        whole = float(area[stream, -1])
        likely = int(whole + 6.0 * np.sqrt(whole)) + 20
        lines = _lines(runs, _OF_ITSELF, keys[stream])
        row, passed, key = _units(seed, lines, whole, likely)
        time = np.interp(passed, area[stream], knots)
        parts.append(Grown(runs[row], np.full(row.size, stream, dtype=np.int64), time, key))
    return parts


def _units(seed: int, lines: Keys, whole: float, likely: int) -> tuple[Whole, Floats, Keys]:
    """Arrivals of a unit rate process before ``whole``, of each line; ``likely`` drawn at a time."""
    rows, first, so_far = np.arange(lines.size), 0, np.zeros(lines.size)
    kept: list[tuple[Whole, Floats, Keys]] = []
    while rows.size:
        numbers = np.arange(first, first + likely, dtype=np.uint64)
        key = mixed(np.repeat(lines[rows], likely), np.tile(numbers, rows.size)).reshape(rows.size, likely)
        gaps = -np.log1p(-draw_unit(seed, 0, _OF_ITSELF, key)[0])
        passed = np.cumsum(gaps, axis=1) + so_far[rows, None]
        line, at = np.nonzero(passed < whole)
        kept.append((rows[line], passed[line, at], key[line, at]))
        so_far[rows] = passed[:, -1]
        rows, first = rows[passed[:, -1] < whole], first + likely
    return tuple(np.concatenate([one[part] for one in kept]) for part in range(3))  # type: ignore[return-value]


def _from_before(process: Process, history: Series, runs: Whole, seed: int, keys: Keys) -> list[Grown]:
    """What the events before may still call forth: of each pair of streams one line, which holds them all."""
    begin, end = float(process.background.knots[0]), float(process.background.knots[-1])
    left = still_to_come(process, history)
    parts = []
    for target in range(process.streams):
        for source in range(process.streams):
            lines = _lines(runs, _FROM_BEFORE, keys[target], keys[source])
            area, decay = np.full(runs.size, left[target, source]), np.full(runs.size, process.decay[target, source])
            parts.append(arrivals(seed, runs, target, lines, np.full(runs.size, begin), area, decay, end))
    return parts


def still_to_come(process: Process, history: Series) -> npt.NDArray[np.float64]:
    """(target, source): events that what happened before the end of the history is still to call forth directly."""
    marks = np.concatenate((history.earlier_marks, history.marks))
    age = history.end - np.concatenate((history.earlier, history.times))
    rows = [
        np.bincount(marks, np.exp(-process.decay[target][marks] * age), minlength=process.streams)
        for target in range(process.streams)
    ]
    return np.asarray(process.branching * np.array(rows))
