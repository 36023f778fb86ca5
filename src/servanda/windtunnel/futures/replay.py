"""One future told again: its record, the facts it holds as reports, and what the real engine makes of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from servanda.basis import DAY, SECOND, Refusal, from_us
from servanda.compliance import LIVES_IN_ORDER, Assessments, assess
from servanda.windtunnel.futures.columns import NOON
from servanda.windtunnel.futures.played import MOST_FUTURES, Integers, play_one
from servanda.windtunnel.model.fact_sorts import facts_table
from servanda.windtunnel.model.model import Model
from servanda.windtunnel.model.rows import Cause, Log, Out

if TYPE_CHECKING:
    import polars as pl


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened: on which day, of which sort (``model.rows.Log``), and the numbers that tell it."""

    day: int
    sort: Log
    one: int
    two: int
    three: int


@dataclass(frozen=True, slots=True)
class Replay:
    """A future by its number: how it ended, what happened in it, its facts."""

    model: Model
    seed: int
    number: int
    out: Integers
    lines: tuple[Line, ...]
    record: Integers

    @property
    def cause(self) -> Cause:
        """What ended it."""
        return Cause(int(self.out[Out.CAUSE]))

    @property
    def end(self) -> int:
        """The day it ended; the horizon where it held."""
        return int(self.out[Out.END])

    def until(self) -> int:
        """The instant (µs) up to which it was played through."""
        return self.model.start + self.end * DAY + (NOON if self.cause is not Cause.HELD else 0)

    def facts(self) -> "pl.DataFrame":
        """Everything that became known in it, as a facts table that ``compliance`` reads like any other."""
        rows = []
        for number, (sort, day, fact, happened, tick) in enumerate(self.record.tolist()):
            if sort == Log.TOLD:
                known = self.model.start + day * DAY + NOON + tick * SECOND
                end = known - (day - happened) * DAY
                begin, end_, recorded = (from_us(at, "UTC") for at in (end - 1, end, known))
                rows.append(self.model.moves.sorts[fact].row(number, begin, end_, recorded))
        return facts_table(rows)

    def assessed(self) -> Assessments:
        """The real engine's assessment of those facts, at the end of this future."""
        return assess(self.model.moves.law, self.facts(), self.until())

    def lives(self) -> dict[str, list[tuple[int, str]]]:
        """Per clause, when (µs) its life changed and to what, as the loop had it."""
        found: dict[str, list[tuple[int, str]]] = {}
        names = [str(one) for one in self.model.moves.law.lives]
        for sort, at, life, state, _ in self.record.tolist():
            if sort == Log.LIFE:
                steps = found.setdefault(names[life], [])
                if steps and steps[-1][0] == at:
                    steps.pop()
                steps.append((at, str(LIVES_IN_ORDER[state])))
        return found


def replay(model: Model, seed: int, number: int) -> Replay:
    """Any one future, by its number."""
    if not 0 <= number < MOST_FUTURES or not 0 <= seed < 2**64:
        why = f"there is no future {number} of seed {seed}"
        raise Refusal("TUN202", why, f"futures are numbered from 0 to {MOST_FUTURES - 1:,}")
    out, record = play_one(model, seed, number)
    return Replay(model, seed, number, out, tuple(_lines(record)), record)


def _lines(record: Integers) -> Iterator[Line]:
    for sort, day, one, two, three in record.tolist():
        if sort not in (Log.LIFE, Log.TOLD):
            yield Line(day, Log(sort), one, two, three)
