"""The timeline of one law over one set of facts: lives, gates and moments, from the step function."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from servanda.agreement import Condition, Law, Life, Moment, Reached
from servanda.basis import DAY, EVER, NEVER, Span, from_us, local_midnight
from servanda.compliance.compiled import stepper
from servanda.compliance.program import LIVES_IN_ORDER, Program

Integers = npt.NDArray[np.int64]
#: Whether a bound holds before any fact, and every instant at which that changes.
Change = tuple[bool, Integers]
#: Local days are tabled this far beyond the last date in play, so that deadlines counted from it can be placed.
BEYOND_DAYS = 3_700
#: What happened longer before the first date in play than this is taken to have happened then: a date mistyped by a
#: thousand years would else cost a table of all their days.
BEFORE_DAYS = 36_525
#: The 30th of December 9999, the last day that every zone can name.
LAST_DAY = 253_402_128_000_000_000
#: The first instant whose day every time zone has: a week into the year 1.
FIRST_DAY = -62_134_992_000_000_000


@dataclass(frozen=True, slots=True)
class Timeline:
    """What was true when.

    ``lives``: per clause, the spans of each state in order. ``true_spans``: per condition node, when it held.
    ``due``: per node, when its moment falls (NEVER: not known). ``settled``: False where lives chased each other.
    """

    program: Program
    lives: dict[str, tuple[tuple[Life, Span], ...]]
    true_spans: tuple[tuple[Span, ...], ...]
    due: tuple[int, ...]
    day_starts: tuple[int, ...]
    settled: bool

    def moment(self, moment: Moment) -> int:
        """When a moment falls, µs; NEVER where what it hangs on has not happened."""
        return self.due[self.program.nodes[Reached(moment)]]

    def held(self, condition: Condition) -> tuple[Span, ...]:
        """When a condition held."""
        return self.true_spans[self.program.nodes[condition]]

    def in_force(self, clause: str) -> tuple[Span, ...]:
        """When a clause was in force."""
        return tuple(span for state, span in self.lives[clause] if state is Life.IN_FORCE)


def day_table(zone: str, first: int, last: int) -> tuple[int, ...]:
    """The starts of local days from the day of ``first`` to that of ``last``, µs."""
    return _day_starts(zone, from_us(first, zone).date(), from_us(last, zone).date())


@lru_cache(maxsize=64)
def _day_starts(zone: str, day: date, end: date) -> tuple[int, ...]:
    """Kept from one assessment to the next: thousands of days of one zone took a fifth of the time of each."""
    starts = []
    while day <= end:
        starts.append(local_midnight(day, zone))
        day += timedelta(days=1)
    return tuple(starts)


def timeline(law: Law, program: Program, changes: Sequence[Change], as_of: int, earliest: int) -> Timeline:
    """Run the law up to ``as_of`` (excluded); ``changes``: when each bound over facts comes true and stops being so."""
    start, day_starts = days_in_play(law, program, as_of, earliest)
    leaf_now, flips = _leaves(changes, start)
    nodes, transitions = len(program.op), len(program.t_on)
    due, life = [NEVER] * nodes, [0] * len(law.lives)
    log: tuple[list[int], ...] = tuple([] for _ in range(6))
    unsettled = stepper(len(flips))(
        program.op, program.p0, program.p1, program.p2, program.first, program.child, program.leaf,
        program.t_life, program.t_move, program.t_on, program.t_when,
        leaf_now, [at for at, _ in flips], [leaf for _, leaf in flips], day_starts, start, as_of,
        [0] * nodes, [NEVER] * nodes, due, [NEVER] * nodes, [0] * transitions, life, *log,
    )  # fmt: skip
    at, which, state, node, true, when = log
    return Timeline(
        program,
        _lives(law, at, which, state, start, as_of),
        _spans(nodes, node, true, when, as_of),
        tuple(due),
        day_starts,
        not unsettled,
    )


def days_in_play(law: Law, program: Program, as_of: int, earliest: int) -> tuple[int, tuple[int, ...]]:
    """Where the step function starts, and the starts of the local days it may count: all in play and beyond."""
    fixed = [p for p, child, op in zip(program.p0, program.p1, program.op, strict=True) if op == 1 and child < 0]
    placed = [moment for moment in fixed if EVER < moment < NEVER]
    first, last = min([as_of, *placed]), max([as_of, *placed])
    start = max(max(min(earliest, first), first - BEFORE_DAYS * DAY) - 2 * DAY, FIRST_DAY + 2 * DAY)
    return start, day_table(law.day_starts, start - 2 * DAY, min(last + BEYOND_DAYS * DAY, LAST_DAY))


def _leaves(changes: Sequence[Change], start: int) -> tuple[list[int], list[tuple[int, int]]]:
    now: list[int] = []
    flips: list[tuple[int, int]] = []
    for number, (before, at) in enumerate(changes):
        now.append(int(before))
        flips += [(max(int(instant), start), number) for instant in at]
    return now, sorted(flips)


def _lives(
    law: Law, at: Sequence[int], which: Sequence[int], state: Sequence[int], start: int, as_of: int
) -> dict[str, tuple[tuple[Life, Span], ...]]:
    history: list[list[tuple[int, int]]] = [[(start, 0)] for _ in law.lives]
    for instant, number, new in zip(at, which, state, strict=True):
        steps = history[number]
        if steps and steps[-1][0] == instant:
            steps.pop()  # what was left again at the same instant never lasted
        if not steps or steps[-1][1] != new:
            steps.append((instant, new))
    lives = {}
    for number, name in enumerate(law.lives):
        steps = [*history[number], (as_of, -1)]
        lives[str(name)] = tuple(
            (LIVES_IN_ORDER[new], Span(begin, end)) for (begin, new), (end, _) in pairwise(steps) if begin < end
        )
    return lives


def _spans(
    nodes: int, node: Sequence[int], true: Sequence[int], when: Sequence[int], as_of: int
) -> tuple[tuple[Span, ...], ...]:
    spans: list[list[Span]] = [[] for _ in range(nodes)]
    since = [NEVER] * nodes
    for n, now_true, instant in zip(node, true, when, strict=True):
        if now_true:
            since[n] = instant
        else:
            spans[n].append(Span(since[n], instant))
            since[n] = NEVER
    for n in range(nodes):
        if since[n] < as_of:
            spans[n].append(Span(since[n], as_of))
    return tuple(tuple(found) for found in spans)


def days_on(day_starts: Sequence[int], instant: int, days: int) -> int:
    """The start of the local day so many days after the one an instant falls on."""
    index = bisect_right(day_starts, instant) - 1 + days
    return day_starts[index] if 0 <= index < len(day_starts) else NEVER
