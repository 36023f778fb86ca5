"""A Markov chain with ends: a table of transitions, and what follows from it exactly.

One step is one day. A state that leads only to itself is an end. Sums are over the fundamental matrix (Kemeny and
Snell 1960, from memory), solved rather than inverted: densely, or by scipy where there are many states.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from servanda.basis import Refusal
from servanda.windtunnel.chain.equations import solve

#: Rows may miss 1 by rounding, and are then taken as they are scaled to it.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Chain:
    """States and their transitions as flat arrays of equal length: from, to (positions in ``states``), chance.

    Built by ``chain_of`` or ``chain_of_rows``. Results do not depend on what states are called.
    """

    states: tuple[str, ...]
    origin: Any = field(repr=False)
    target: Any = field(repr=False)
    chance: Any = field(repr=False)

    @cached_property
    def ends(self) -> tuple[str, ...]:
        """The states that are never left, in the order of ``states``."""
        return tuple(state for state, end in zip(self.states, self._is_end, strict=True) if end)

    def survival(self, days: int, start: str) -> "np.ndarray[Any, np.dtype[np.float64]]":
        """The chance that no end is reached by the close of each day from 0 to ``days``; shape (days + 1,)."""
        at = self._from(start)
        lasting = np.empty(days + 1)
        for day in range(days + 1):
            if day:
                at = np.bincount(self.target, at[self.origin] * self.chance, len(at))
            lasting[day] = at[~self._is_end].sum()
        return lasting

    def ended_by(self, days: int, start: str) -> dict[str, float]:
        """The chance that each end is reached within so many days."""
        at = self._from(start)
        for _ in range(days):
            at = np.bincount(self.target, at[self.origin] * self.chance, len(at))
        return {state: float(at[self._place[state]]) for state in self.ends}

    def mean_days(self, start: str) -> float | None:
        """Mean days until some end; None where the chain may go on for ever."""
        place = self._place_of(start)
        if self._is_end[place]:
            return 0.0
        if self._may_last[place]:
            return None
        return float(sum(self.visits(start).values()))

    def shares(self, start: str) -> dict[str, float]:
        """By what it ends, over all time: the chance of each end; less than 1 together where it may last for ever."""
        place = self._place_of(start)
        if self._is_end[place]:
            return {state: float(state == start) for state in self.ends}
        visits = self._visits(place)
        arrived = np.bincount(self.target, visits[self.origin] * self.chance, len(visits))
        return {state: float(arrived[self._place[state]]) for state in self.ends}

    def visits(self, start: str) -> dict[str, float]:
        """How many days are spent in each state that may lead to an end, the first day counted."""
        place = self._place_of(start)
        visits = self._visits(place)
        leads = self._leads & ~self._is_end
        return {state: float(visits[n]) for n, state in enumerate(self.states) if leads[n]}

    @cached_property
    def _place(self) -> dict[str, int]:
        return {state: n for n, state in enumerate(self.states)}

    def _place_of(self, state: str) -> int:
        if state not in self._place:
            raise Refusal("TUN402", f"the chain has no state {state!r}", f"name one of: {', '.join(self.states[:20])}")
        return self._place[state]

    def _from(self, start: str) -> Any:
        at = np.zeros(len(self.states))
        at[self._place_of(start)] = 1.0
        return at

    def _visits(self, place: int) -> Any:
        """Expected visits from a start: v = e + v Q over the states that lead to an end."""
        inside = self._leads & ~self._is_end
        found = np.zeros(len(self.states))
        if not inside[place]:
            return found
        number = np.cumsum(inside) - 1
        kept = inside[self.origin] & inside[self.target]
        start = np.zeros(int(inside.sum()))
        start[number[place]] = 1.0
        found[inside] = solve(number[self.target[kept]], number[self.origin[kept]], self.chance[kept], start)
        return found

    @cached_property
    def _is_end(self) -> Any:
        leaves = np.zeros(len(self.states), dtype=bool)
        leaves[self.origin[self.origin != self.target]] = True
        return ~leaves

    @cached_property
    def _leads(self) -> Any:
        """Which states lead to an end."""
        return self._led_to(self._is_end)

    @cached_property
    def _may_last(self) -> Any:
        """Which states lead to one from which no end is reached."""
        return self._led_to(~self._leads)

    def _led_to(self, goal: Any) -> Any:
        """Which states lead to one of the goal's, themselves counted; searched backwards from them."""
        before: list[list[int]] = [[] for _ in self.states]
        for origin, target in zip(self.origin.tolist(), self.target.tolist(), strict=True):
            before[target].append(origin)
        leads = goal.copy()
        open_states = np.flatnonzero(goal).tolist()
        while open_states:
            for origin in before[open_states.pop()]:
                if not leads[origin]:
                    leads[origin] = True
                    open_states.append(origin)
        return leads


def chain_of(table: Mapping[str, Mapping[str, float]]) -> Chain:
    """The chain of a table: for each state, the chance of each state on the next day.

    A state without a row of its own is an end. Refuses (TUN401) chances that are none, or rows that do not add to 1.
    """
    rows = [(state, after, chance) for state, row in table.items() for after, chance in row.items()]
    return chain_of_rows(rows)


def chain_of_rows(rows: Sequence[tuple[str, str, float]]) -> Chain:
    """The chain of single transitions (from, to, chance a day); several between the same two add up."""
    states = tuple(dict.fromkeys(state for row in rows for state in row[:2]))
    place = {state: n for n, state in enumerate(states)}
    sums: dict[tuple[int, int], float] = {}
    for before, after, chance in rows:
        if not 0.0 <= chance <= 1.0 + ROUNDING:
            raise Refusal("TUN401", f"{before!r} to {after!r}: {chance:g} is no chance", "give a number from 0 to 1")
        key = place[before], place[after]
        sums[key] = sums.get(key, 0.0) + chance
    total = np.zeros(len(states))
    for (row_of, _), chance in sums.items():
        total[row_of] += chance
    listed = {place[row[0]] for row in rows}
    _refuse_gaps(states, total, listed)
    for end in range(len(states)):
        if end not in listed:
            sums[end, end], total[end] = 1.0, 1.0
    kept = {key: chance / total[key[0]] for key, chance in sums.items() if chance > 0}
    origin, target = (np.array([key[side] for key in kept], dtype=np.int64) for side in (0, 1))
    return Chain(states, origin, target, np.array(list(kept.values()), dtype=np.float64))


def _refuse_gaps(states: Sequence[str], total: Any, listed: set[int]) -> None:
    for n in sorted(listed):
        if abs(total[n] - 1.0) > ROUNDING:
            raise Refusal(
                "TUN401",
                f"the chances from {states[n]!r} add up to {total[n]:g}, not to 1",
                "give what is left as the chance of staying",
            )
