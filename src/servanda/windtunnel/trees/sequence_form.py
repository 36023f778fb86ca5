"""A zero-sum game without subgames, solved by one linear programme over sequences of acts.

The sequence form of Koller, Megiddo and von Stengel (1996; attributed, page not checked), solved by HiGHS through
scipy. ``best_reply`` needs no programme: with it, what was found is checked in exact fractions.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from servanda.basis import Refusal
from servanda.windtunnel.trees.game import Choice, End, Game, Sequence, walk
from servanda.windtunnel.trees.playing import Strategies

#: Chances of acts are read off as fractions up to this denominator; bounds by best replies hold whatever was rounded.
LARGEST_DENOMINATOR = 10**9


@dataclass(frozen=True, slots=True)
class _Side:
    """One player's sequences and information sets, numbered; set h follows sequence ``parent[h]``."""

    sequences: dict[Sequence, int]
    sets: dict[str, int]
    parent: list[int]
    acts: list[list[tuple[str, int]]]


def solve_by_sequences(game: Game) -> tuple[float, dict[str, dict[str, Fraction]]]:
    """A two-player zero-sum game's value to its first player, and both strategies; refuses (TUN110) without scipy."""
    first, second = _side(game, 0), _side(game, 1)
    value, plan, reply = _programme(first, second, _paid(game, first, second))
    return value, {**_strategy(first, plan), **_strategy(second, reply)}


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
        from scipy.sparse import csc_array
    except ImportError:
        why = "solving a game needs scipy, which is not installed"
        raise Refusal("TUN110", why, "pip install 'servanda[tunnel]'") from None
    plans, replies, rows = len(first.sequences), len(second.sequences), len(second.parent) + 1
    gets, at = [-float(one) for one in paid.values()], [(y, x) for x, y in paid]
    # F' in the columns of q; E in those of x.
    weights, sets, sequences = _constraints(second)
    at_row, at_column = [y for y, _ in at] + sequences, [x for _, x in at] + [plans + one for one in sets]
    kept, kept_row, kept_column = _constraints(first)
    bounds = np.full((plans + rows, 2), np.inf)
    bounds[:plans, 0], bounds[plans:, 0] = 0.0, -np.inf
    objective = np.zeros(plans + rows)
    objective[plans] = -1.0
    start = np.zeros(len(first.parent) + 1)
    start[0] = 1.0
    done = linprog(
        objective,
        A_ub=csc_array((gets + weights, (at_row, at_column)), shape=(replies, plans + rows)),
        b_ub=np.zeros(replies),
        A_eq=csc_array((kept, (kept_row, kept_column)), shape=(len(start), plans + rows)),
        b_eq=start,
        bounds=bounds,
        method="highs-ds",
        options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
    )
    if not done.success:
        raise Refusal("TUN126", f"the solver gave up: {done.message}", "make the payoffs of one order of magnitude")
    return -float(done.fun), done.x[:plans], -done.ineqlin.marginals


def _constraints(side: _Side) -> tuple[list[float], list[int], list[int]]:
    """Sequence 0 weighs 1; the acts of a set together weigh what led to it: weights, set (0: the start), sequence."""
    weights, rows, columns = [1.0], [0], [0]
    for number, parent in enumerate(side.parent):
        acts = side.acts[number]
        weights += [-1.0] + [1.0] * len(acts)
        rows += [number + 1] * (len(acts) + 1)
        columns += [parent, *(sequence for _, sequence in acts)]
    return weights, rows, columns


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
