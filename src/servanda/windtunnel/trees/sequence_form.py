"""A zero-sum game without subgames, solved by one linear programme over sequences of acts.

The sequence form of Koller, Megiddo and von Stengel (1996; attributed, page not checked), solved by HiGHS.
``best_reply`` needs no programme: with it, what was found is checked in exact fractions.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from servanda.basis import Refusal
from servanda.windtunnel.trees.game import Chance, Choice, End, Game, Node, Sequence, walk
from servanda.windtunnel.trees.playing import Strategies

#: Chances of acts are read off as fractions up to this denominator; bounds by best replies hold whatever was rounded.
LARGEST_DENOMINATOR = 10**9
_AS_GOOD = 1e-13
_NONE, _ALL = Fraction(0), Fraction(1)


@dataclass(frozen=True, slots=True)
class _Side:
    """One player's sequences and information sets, numbered; set h follows sequence ``parent[h]``.

    A sequence is known by its last act, for nobody forgets; None is the start.
    """

    sequences: dict[tuple[str, str] | None, int]
    sets: dict[str, int]
    parent: list[int]
    acts: list[list[tuple[str, int]]]


def solve_by_sequences(game: Game) -> tuple[float, dict[str, dict[str, Fraction]]]:
    """A two-player zero-sum game's value to its first player, and both strategies; refuses (TUN110) without highspy."""
    (first, second), paid = _laid_out(game)
    value, plan, reply = _programme(first, second, paid)
    return value, {**_strategy(first, plan), **_strategy(second, reply)}


def best_reply(game: Game, player: int, strategies: Strategies) -> Fraction:
    """The most a player can get against the others' strategies, exactly; the player's own are not read."""
    side, worth = _Side({None: 0}, {}, [], []), [Fraction(0)]
    for node, done, likely in walk(game):
        if isinstance(node, Choice) and node.player == player:
            _number(side, node, side.sequences[_last(done[player])])
            worth += [Fraction(0)] * (len(side.sequences) - len(worth))
        elif isinstance(node, End):
            for other, acts in enumerate(done):
                if other != player:
                    for information, act in acts:
                        likely *= strategies[information][act]
            if likely:
                worth[side.sequences[_last(done[player])]] += likely * node.payoffs[player]
    # Sets are numbered before those that follow them, so that backwards each act's worth is complete.
    for number in range(len(side.parent) - 1, -1, -1):
        worth[side.parent[number]] += max(worth[sequence] for _, sequence in side.acts[number])
    return worth[0]


def _last(done: Sequence) -> tuple[str, str] | None:
    return done[-1] if done else None


def _number(side: _Side, node: Choice, before: int) -> list[tuple[str, int]]:
    """The acts of a set with the sequences they make, numbered where they have no number yet."""
    if (known := side.sets.get(node.information)) is not None:
        return side.acts[known]
    side.sets[node.information] = len(side.parent)
    side.parent.append(before)
    acts = []
    for branch in node.branches:
        acts.append((branch.act, len(side.sequences)))
        side.sequences[node.information, branch.act] = len(side.sequences)
    side.acts.append(acts)
    return acts


def _laid_out(game: Game) -> tuple[tuple[_Side, _Side], dict[tuple[int, int], Fraction]]:
    """Both players, and what the first gets at the ends of each pair of sequences, weighed by nature's chance."""
    sides = _Side({None: 0}, {}, [], []), _Side({None: 0}, {}, [], [])
    paid: dict[tuple[int, int], Fraction] = {}
    stack: list[tuple[Node, tuple[int, int], Fraction]] = [(game.root, (0, 0), Fraction(1))]
    while stack:
        node, at, likely = stack.pop()
        match node:
            case End():
                if gets := node.payoffs[0]:
                    gets = gets if likely == 1 else likely * gets
                    paid[at] = paid[at] + gets if at in paid else gets
            case Chance():
                stack.extend((one.then, at, likely * one.chance) for one in reversed(node.branches))
            case Choice():
                acts = _number(sides[node.player], node, at[node.player])
                for n in range(len(acts) - 1, -1, -1):
                    own = acts[n][1]
                    stack.append((node.branches[n].then, (at[0], own) if node.player else (own, at[1]), likely))
    return sides, paid


def _programme(first: _Side, second: _Side, paid: dict[tuple[int, int], Fraction]) -> tuple[float, Any, Any]:
    """max q0 over x, q: E x = e, F' q <= A' x, x >= 0; its value, x, and the second player's plan as its duals."""
    try:
        import numpy as np

        from servanda.windtunnel.trees.linear_programme import least
    except ImportError:
        why = "solving a game needs highspy, which is not installed"
        raise Refusal("TUN110", why, "pip install 'servanda[tunnel]'") from None
    plans, replies = len(first.sequences), len(second.sequences)
    width, height = plans + len(second.parent) + 1, replies + len(first.parent) + 1
    # Rows of replies: F' in the columns of q, -A' in those of x; then the rows of E.
    weights, sets, sequences = _constraints(second)
    kept, kept_row, kept_column = _constraints(first)
    at_row = [y for _, y in paid] + sequences + [replies + one for one in kept_row]
    at_column = [x for x, _ in paid] + [plans + one for one in sets] + kept_column
    gets = [-one.numerator / one.denominator for one in paid.values()]
    entries = np.array(at_row, np.int32), np.array(at_column, np.int32), np.array(gets + weights + kept)
    costs, low, high = np.zeros(width), np.zeros(width), np.full(width, np.inf)
    costs[plans], low[plans:] = -1.0, -np.inf
    at_least, at_most = np.zeros(height), np.zeros(height)
    at_least[:replies] = -np.inf
    at_least[replies] = at_most[replies] = 1.0
    done = least(costs, (low, high), (at_least, at_most), entries)
    return -done.cost, done.columns[:plans], -done.duals[:replies]


def _constraints(side: _Side) -> tuple[list[float], list[int], list[int]]:
    """Sequence 0 weighs 1; the acts of a set together weigh what led to it: weights, set (0: the start), sequence."""
    weights, rows, columns = [1.0], [0], [0]
    for number, (parent, acts) in enumerate(zip(side.parent, side.acts, strict=True), 1):
        weights.append(-1.0)
        columns.append(parent)
        columns += [sequence for _, sequence in acts]
        weights += [1.0] * len(acts)
        rows += [number] * (len(acts) + 1)
    return weights, rows, columns


def _strategy(side: _Side, plan: Any) -> dict[str, dict[str, Fraction]]:
    """Chances of acts from weights of sequences; where a set is never reached, its first act."""
    found: dict[str, dict[str, Fraction]] = {}
    weighs = plan.clip(min=0.0).tolist()
    for information, number in side.sets.items():
        acts, sequences = zip(*side.acts[number], strict=True)
        found[information] = dict(zip(acts, _shares([weighs[one] for one in sequences]), strict=True))
    return found


def _shares(weights: list[float]) -> list[Fraction]:
    """Weights as fractions that add up to one; the first gets all where there is none."""
    total = sum(weights)
    if total in weights or not total:
        at = weights.index(total) if total else 0
        return [_ALL if n == at else _NONE for n in range(len(weights))]
    shares = [_read_off(one / total) for one in weights[:-1]]
    left = _ALL
    for share in shares:
        left -= share
    if left < 0:
        return [*(one / (1 - left) for one in shares), _NONE]
    return [*shares, left]


def _read_off(chance: float) -> Fraction:
    """The first convergent of a chance that is as near to it as a solver's numbers are good for."""
    over, under = chance.as_integer_ratio()
    before, top, below, bottom = 0, 1, 1, 0
    while under:
        times = over // under
        over, under = under, over - times * under
        before, top, below, bottom = top, before + times * top, bottom, below + times * bottom
        if bottom > LARGEST_DENOMINATOR:
            return Fraction(before, below)
        if abs(top / bottom - chance) <= _AS_GOOD:
            break
    return Fraction(top, bottom)
