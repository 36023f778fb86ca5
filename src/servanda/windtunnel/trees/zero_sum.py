"""Two-player zero-sum games solved by one linear programme over sequences of acts.

The sequence form of Koller, Megiddo and von Stengel (1996; attributed, page not checked), solved by HiGHS through
scipy. What the programme finds is checked without it: each side's best reply to the other's strategy, in exact
fractions, bounds the value from both sides.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from servanda.basis import Refusal
from servanda.windtunnel.trees.game import Choice, End, Game, Sequence, walk
from servanda.windtunnel.trees.playing import Strategies

#: Chances of acts are read off as fractions up to this denominator; the bounds hold whatever was rounded.
LARGEST_DENOMINATOR = 10**9


@dataclass(frozen=True)
class Solution:
    """A zero-sum game's value to its first player, both strategies, and exact bounds from best replies.

    ``low`` is what the first player's strategy secures, ``high`` what the second's concedes; low <= true value <= high.
    """

    value: float
    strategies: Strategies
    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class _Side:
    """One player's sequences and information sets, numbered; set h follows sequence ``parent[h]``."""

    sequences: dict[Sequence, int]
    sets: dict[str, int]
    parent: list[int]
    acts: list[list[tuple[str, int]]]


def solve_zero_sum(game: Game) -> Solution:
    """Solve a game; refuses (TUN205) one that is not zero-sum between two, (TUN001) where scipy is missing."""
    if not game.zero_sum:
        raise Refusal("TUN205", "the game is not zero-sum between two players", "export it, or use another question")
    first, second = _side(game, 0), _side(game, 1)
    paid = _paid(game, first, second)
    value, plan, reply = _programme(first, second, paid)
    strategies = {**_strategy(first, plan), **_strategy(second, reply)}
    low = -best_reply(game, 1, strategies)
    high = best_reply(game, 0, strategies)
    return Solution(value, strategies, low, high)


def best_reply(game: Game, player: int, strategies: Strategies) -> Fraction:
    """The most a player can get against the others' strategies, exactly; the player's own are not read."""
    side = _side(game, player)
    worth = [Fraction(0)] * len(side.sequences)
    for node, done, likely in walk(game):
        if isinstance(node, End):
            for other, acts in enumerate(done):
                if other != player:
                    for information, act in acts:
                        likely *= strategies[information][act]
            if likely:
                worth[side.sequences[done[player]]] += likely * node.payoffs[player]
    # Sets are numbered before those that follow them, so that backwards each act's worth is complete.
    for number in range(len(side.parent) - 1, -1, -1):
        worth[side.parent[number]] += max(worth[sequence] for _, sequence in side.acts[number])
    return worth[0]


def _side(game: Game, player: int) -> _Side:
    side = _Side({(): 0}, {}, [], [])
    for node, done, _ in walk(game):
        if isinstance(node, Choice) and node.player == player and node.information not in side.sets:
            side.sets[node.information] = len(side.parent)
            side.parent.append(side.sequences[done[player]])
            side.acts.append([])
            for branch in node.branches:
                own = (*done[player], (node.information, branch.act))
                side.sequences[own] = len(side.sequences)
                side.acts[-1].append((branch.act, side.sequences[own]))
    return side


def _paid(game: Game, first: _Side, second: _Side) -> dict[tuple[int, int], Fraction]:
    """What the first player gets at the ends of each pair of sequences, weighed by nature's chance."""
    paid: dict[tuple[int, int], Fraction] = {}
    for node, done, likely in walk(game):
        if isinstance(node, End) and node.payoffs[0]:
            key = first.sequences[done[0]], second.sequences[done[1]]
            paid[key] = paid.get(key, Fraction(0)) + likely * node.payoffs[0]
    return paid


def _programme(first: _Side, second: _Side, paid: dict[tuple[int, int], Fraction]) -> tuple[float, Any, Any]:
    """max q0 over x, q: E x = e, F' q <= A' x, x >= 0; its value, x, and the second player's plan as its duals."""
    try:
        import numpy as np
        from scipy.optimize import linprog
        from scipy.sparse import coo_array, hstack
    except ImportError:
        why = "solving a game needs scipy, which is not installed"
        raise Refusal("TUN001", why, "pip install 'servanda[tunnel]'") from None
    gets = coo_array(
        ([-float(one) for one in paid.values()], ([y for _, y in paid], [x for x, _ in paid])),
        shape=(len(second.sequences), len(first.sequences)),
    )
    reply = coo_array(_constraints(second), shape=(len(second.parent) + 1, len(second.sequences)))
    kept = coo_array(_constraints(first), shape=(len(first.parent) + 1, len(first.sequences)))
    rows = len(second.parent) + 1
    done = linprog(
        np.concatenate([np.zeros(len(first.sequences)), [-1.0], np.zeros(rows - 1)]),
        A_ub=hstack([gets, reply.T], format="csr"),
        b_ub=np.zeros(len(second.sequences)),
        A_eq=hstack([kept, coo_array((kept.shape[0], rows))], format="csr"),
        b_eq=np.concatenate([[1.0], np.zeros(len(first.parent))]),
        bounds=[(0, None)] * len(first.sequences) + [(None, None)] * rows,
        method="highs",
        options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
    )
    if not done.success:
        raise Refusal("TUN206", f"the solver gave up: {done.message}", "make the payoffs of one order of magnitude")
    return -float(done.fun), done.x[: len(first.sequences)], -done.ineqlin.marginals


def _constraints(side: _Side) -> tuple[list[float], tuple[list[int], list[int]]]:
    """Sequence 0 weighs 1; the acts of a set together weigh what led to it. Rows: sets, one for the start before."""
    weights, rows, columns = [1.0], [0], [0]
    for number, parent in enumerate(side.parent):
        for sign, sequence in ((-1.0, parent), *((1.0, sequence) for _, sequence in side.acts[number])):
            weights.append(sign)
            rows.append(number + 1)
            columns.append(sequence)
    return weights, (rows, columns)


def _strategy(side: _Side, plan: Any) -> dict[str, dict[str, Fraction]]:
    """Chances of acts from weights of sequences; where a set is never reached, its first act."""
    found: dict[str, dict[str, Fraction]] = {}
    for information, number in side.sets.items():
        weights = [max(0.0, float(plan[sequence])) for _, sequence in side.acts[number]]
        total = sum(weights)
        shares = (
            [Fraction(one / total).limit_denominator(LARGEST_DENOMINATOR) for one in weights]
            if total
            else [Fraction(int(n == 0)) for n in range(len(weights))]
        )
        whole = sum(shares)
        found[information] = {act: share / whole for (act, _), share in zip(side.acts[number], shares, strict=True)}
    return found
