"""Futures played by the chunk: room to work in made once per chunk, a row of outcomes per future."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Refusal
from servanda.windtunnel.futures.columns import COUNTERS, LOGGED, QUEUE
from servanda.windtunnel.futures.engine import DAYS_AHEAD, has_compiler, player
from servanda.windtunnel.model.model import Model
from servanda.windtunnel.model.rows import AttackAt, Log, Out, WayAt

Integers = npt.NDArray[np.int64]
#: Futures played under one set of assumptions: enough to tell what the set does, few enough to see many sets.
PER_SET: Final = 100
#: Sets in a chunk, the unit of work handed to a worker.
SETS: Final = 50
#: The most futures of one run: their numbers are words of 32 bits.
MOST_FUTURES: Final = 2**32 - 1
#: Things that may wait at once in one future; a future that needs more is refused, not cut short.
MOST_WAITING: Final = 4_096
#: Lines of the record of one future, where records are read by the thousand.
MOST_LINES: Final = 20_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a run of futures came to: a row each as ``model.rows.Out``, and violent acts by day over all of them."""

    first: int
    outs: Integers
    violent: Integers

    def of(self, column: int) -> Integers:
        """One column of the outcomes."""
        return self.outs[:, column]


def play_chunk(model: Model, seed: int, first: int, count: int, *, compiled: bool | None = None) -> Chunk:
    """Futures ``first`` to ``first + count``; the same whoever plays them, compiled or not."""
    compiled = has_compiler() if compiled is None else compiled
    outs, violent, _ = _played(model, seed, first, count, 0, compiled)
    return Chunk(first, outs, violent)


def play_one(model: Model, seed: int, number: int, *, most_lines: int = 20_000) -> tuple[Integers, Integers]:
    """One future with its record: its row of outcomes, and lines as ``model.rows.Log``."""
    outs, _, log = _played(model, seed, number, 1, most_lines, compiled=False)
    return outs[0], log


def play_under(
    model: Model, rows: Any, per_row: int, seed: int, *, first_row: int = 0, compiled: bool | None = None
) -> Integers:
    """``per_row`` futures under each of the given rows (``model.rows_of``), in their order: rows of outcomes.

    ``first_row``: the number of the first of them among all that are played with this seed.
    """
    compiled = has_compiler() if compiled is None else compiled
    table = _Table(model, len(rows) * per_row, 0, compiled)
    table.play(rows, seed, first_row * per_row, per_row)
    return table.outs()


def records_under(
    model: Model, rows: Any, per_row: int, seed: int, *, first_row: int = 0, compiled: bool | None = None
) -> Iterator[tuple[Integers, Integers]]:
    """The same, one future after the other with its record: a row of outcomes, and lines as ``model.rows.Log``.

    What is handed out is overwritten by the next. Refuses (TUN206) a record of more than ``MOST_LINES`` lines.
    """
    compiled = has_compiler() if compiled is None else compiled
    table = _Table(model, 1, MOST_LINES, compiled)
    for n in range(len(rows)):
        for m in range(per_row):
            table.play(rows[n : n + 1], seed, (first_row + n) * per_row + m, per_row)
            log = table.log()
            if len(log) == MOST_LINES:
                raise Refusal(
                    "TUN206",
                    f"one imagined future has a record of {MOST_LINES:,} lines or more",
                    "look for a rate in the scenario that should be a chance a day, or take a shorter horizon",
                )
            yield table.outs()[0], log


def _played(
    model: Model, seed: int, first: int, count: int, lines: int, compiled: bool
) -> tuple[Integers, Integers, Integers]:
    sets = range(first // PER_SET, (first + count - 1) // PER_SET + 1)
    table = _Table(model, count, lines, compiled)
    table.play(model.rows(seed, sets.start, len(sets)), seed, first, PER_SET)
    return table.outs(), table.violent(), table.log()


class _Table:
    """Room for a number of futures to be played in, again and again."""

    def __init__(self, model: Model, count: int, lines: int, compiled: bool) -> None:
        actors, days = int(model.shape[0]), DAYS_AHEAD if compiled else 1
        pairs, duties = actors * actors, len(model.moves.duties)
        channels = _channels(model)
        many = len(channels)
        counters, log = np.zeros(COUNTERS, np.int64), np.zeros(lines * Log.WIDTH, np.int64)
        law = (
            model.program, model.leaves, model.effects, model.day_starts, tuple(one.copy() for one in model.state),
            tuple(one.copy() for one in model.tally), np.zeros(3 * MOST_WAITING, np.int64), counters, log,
        )  # fmt: skip
        given: list[Any] = [
            (model.shape, model.ways, model.duties, model.need_first, model.needs, model.attacks), law, model.state,
            model.tally, model.wake, np.zeros(QUEUE * MOST_WAITING, np.int64),
            (*(np.zeros(actors if n < 2 else duties, np.int64) for n in range(4)), np.zeros(actors), np.zeros(actors),
             np.zeros(duties, np.int64)),
            (np.zeros(pairs), *(np.zeros(pairs, np.int64) for _ in range(4))),
            np.zeros(2 * duties, np.int64), channels,
            tuple(np.zeros((many, days), np.int64) for _ in range(4)), np.zeros(2 * many), np.zeros(2 * many),
            np.zeros(days, np.int64), np.zeros(model.horizon, np.int64), np.zeros((count, Out.WIDTH), np.int64),
        ]  # fmt: skip
        # Lists: an array hands out its numbers one by one at several times the price.
        self._given = given if compiled else [_listed(one) for one in given]
        self._model, self._count, self._compiled = model, count, compiled

    def play(self, rows: Any, seed: int, first: int, per_row: int) -> None:
        """All of them, from number ``first`` on, ``per_row`` under each row; the first row is that of ``first``."""
        player(compiled=self._compiled)(
            seed & 0xFFFFFFFF, seed >> 32 & 0xFFFFFFFF, first, self._count, per_row, self._model.horizon,
            self._model.start, rows if self._compiled else _listed(rows), *self._given,
        )  # fmt: skip
        _sound(self.outs())

    def outs(self) -> Integers:
        return np.asarray(self._given[-1], np.int64)

    def violent(self) -> Integers:
        return np.asarray(self._given[-2], np.int64)

    def log(self) -> Integers:
        counters, log = self._given[1][7], self._given[1][8]
        return np.asarray(log[: int(counters[LOGGED]) * Log.WIDTH], np.int64).reshape(-1, Log.WIDTH)


def _channels(model: Model) -> Integers:
    """Per number that is drawn for each day: which way's or spoiler's channel."""
    ways, attacks = model.ways.reshape(-1, WayAt.WIDTH), model.attacks.reshape(-1, AttackAt.WIDTH)
    return np.concatenate([ways[:, WayAt.CHANNEL], attacks[:, AttackAt.CHANNEL]])


def _listed(one: Any) -> Any:
    if isinstance(one, tuple):
        return tuple(_listed(each) for each in one)
    return one.tolist() if isinstance(one, np.ndarray) else one


def _sound(outs: Integers) -> None:
    if outs[:, Out.OVERFLOWED].any():
        raise Refusal(
            "TUN201",
            f"more than {MOST_WAITING} things wait to become known at once in one imagined future",
            "look for a rate in the scenario that should be a chance a day, or a delay of years",
        )
