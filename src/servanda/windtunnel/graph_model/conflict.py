"""A conflict as a graph: states, the moves each decision maker has between them, and how each ranks them."""

from dataclasses import dataclass, field
from functools import cached_property

from servanda.basis import Refusal


@dataclass(frozen=True)
class Conflict:
    """States and decision makers by position; everything else refers to positions.

    ``moves[i][s]``: the states decision maker i can bring about from state s in one move; a move need have no way
    back. ``ranks[i][s]``: the higher the better for i; equal ranks are ties. Refuses (TUN301) tables that do not fit.
    """

    makers: tuple[str, ...]
    states: tuple[str, ...]
    moves: tuple[tuple[tuple[int, ...], ...], ...] = field(repr=False)
    ranks: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        size = len(self.states)
        tables = (*self.moves, *self.ranks)
        fits = len(self.moves) == len(self.ranks) == len(self.makers) and all(len(one) == size for one in tables)
        inside = all(0 <= after < size for table in self.moves for row in table for after in row)
        still = any(state in row for table in self.moves for state, row in enumerate(table))
        if not fits or not inside or still:
            raise Refusal(
                "TUN301",
                "moves and ranks do not fit the states and decision makers, or a move leads nowhere else",
                "give each decision maker a row of moves and a rank for every state",
            )

    def better(self, maker: int, state: int) -> tuple[int, ...]:
        """The states a decision maker can move to at once and prefers to where it is."""
        rank = self.ranks[maker]
        return tuple(after for after in self.moves[maker][state] if rank[after] > rank[state])

    def answers(self, maker: int, state: int, *, only_better: bool) -> tuple[int, ...]:
        """Where the others can lead from a state, nobody moving twice running; sorted.

        ``only_better``: by moves each of which its mover prefers to where it stood.
        """
        key = maker, state, only_better
        if key not in self._answered:
            self._answered[key] = self._led(maker, state, only_better)
        return self._answered[key]

    def _led(self, maker: int, state: int, only_better: bool) -> tuple[int, ...]:
        # A state may be come to by different last movers, and what may follow depends on which.
        seen: set[tuple[int, int]] = set()
        open_ways = [(state, maker)]
        while open_ways:
            at, last = open_ways.pop()
            for mover in range(len(self.makers)):
                if mover in (maker, last):
                    continue
                for after in self.better(mover, at) if only_better else self.moves[mover][at]:
                    if (after, mover) not in seen:
                        seen.add((after, mover))
                        open_ways.append((after, mover))
        return tuple(sorted({after for after, _ in seen}))

    @cached_property
    def _answered(self) -> dict[tuple[int, int, bool], tuple[int, ...]]:
        return {}
