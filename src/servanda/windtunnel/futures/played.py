"""Futures played by the chunk: room to work in made once per chunk, a row of outcomes per future."""

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


def _played(
    model: Model, seed: int, first: int, count: int, lines: int, compiled: bool
) -> tuple[Integers, Integers, Integers]:
    sets = range(first // PER_SET, (first + count - 1) // PER_SET + 1)
    rows = model.rows(seed, sets.start, len(sets))
    outs = np.zeros((count, Out.WIDTH), np.int64)
    violent, log = np.zeros(model.horizon, np.int64), np.zeros(lines * Log.WIDTH, np.int64)
    actors, counters = int(model.shape[0]), np.zeros(COUNTERS, np.int64)
    pairs = actors * actors
    channels = _channels(model, DAYS_AHEAD if compiled else 1)
    law = (
        model.program, model.leaves, model.effects, model.day_starts, tuple(one.copy() for one in model.state),
        tuple(one.copy() for one in model.tally), np.zeros(3 * MOST_WAITING, np.int64), counters, log,
    )  # fmt: skip
    moves = (model.shape, model.ways, model.duties, model.need_first, model.needs, model.attacks)
    many, days = len(channels[0]), DAYS_AHEAD if compiled else 1
    given: list[Any] = [
        rows, moves, law, model.state, model.tally, model.wake, np.zeros(QUEUE * MOST_WAITING, np.int64),
        tuple(np.zeros(actors, np.int64) for _ in range(3)),
        (np.zeros(pairs), *(np.zeros(pairs, np.int64) for _ in range(4))),
        np.zeros(2 * len(model.moves.duties), np.int64),
        channels, tuple(np.zeros(many) for _ in range(4)), np.zeros(2 * many // days),
        np.zeros(2 * many // days), np.zeros(days, np.int64),
        violent, outs,
    ]  # fmt: skip
    if not compiled:
        # Lists: an array hands out its numbers one by one at several times the price.
        given = [_listed(one) for one in given]
    player(compiled=compiled)(
        seed & 0xFFFFFFFF, seed >> 32 & 0xFFFFFFFF, first, count, PER_SET, model.horizon, model.start, *given
    )
    if not compiled:
        counters, log, violent, outs = (np.array(one, np.int64) for one in (given[2][7], given[2][8], *given[-2:]))
    _sound(outs)
    return outs, violent, log[: int(counters[LOGGED]) * Log.WIDTH].reshape(-1, Log.WIDTH)


def _channels(model: Model, days: int) -> tuple[Integers, Integers]:
    """Per number that is drawn for so many days ahead: which of the days, and which way's or spoiler's channel."""
    ways, attacks = model.ways.reshape(-1, WayAt.WIDTH), model.attacks.reshape(-1, AttackAt.WIDTH)
    channels = np.concatenate([ways[:, WayAt.CHANNEL], attacks[:, AttackAt.CHANNEL]])
    return np.repeat(np.arange(days), len(channels)), np.tile(channels, days)


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
