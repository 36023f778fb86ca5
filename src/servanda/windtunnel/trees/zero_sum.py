"""Two-player zero-sum games solved from their ends: each proper subgame by itself, its value put in its place.

A choice of one player, a move of nature and a two-by-two game are solved exactly in fractions; whatever is larger by
``sequence_form``, checked by best replies. Strategies are therefore best in every subgame, also in those that best
play never reaches (backward induction; Kuhn 1953, from memory).
"""

from dataclasses import dataclass
from fractions import Fraction

from servanda.basis import Refusal
from servanda.windtunnel.trees.flat import Flat, flatten
from servanda.windtunnel.trees.game import Chance, Choice, End, Game, Node
from servanda.windtunnel.trees.playing import Strategies
from servanda.windtunnel.trees.sequence_form import best_reply, solve_by_sequences

_Matrix = list[list[Fraction]]


@dataclass(frozen=True)
class Solution:
    """A zero-sum game's value to its first player, and both strategies.

    ``low`` is what the first player's strategy secures, ``high`` what the second's concedes, exactly; where they are
    equal the value is exact.
    """

    value: Fraction
    strategies: Strategies
    low: Fraction
    high: Fraction


def solve_zero_sum(game: Game) -> Solution:
    """Solve a game; refuse (TUN125) one that is not zero-sum between two, (TUN110) where highspy is missing and needed.

    It is needed where some subgame is neither one player's choice nor nature's move nor two by two.
    """
    if not game.zero_sum:
        raise Refusal("TUN125", "the game is not zero-sum between two players", "export it, or use another question")
    flat = flatten(game)
    strategies: dict[str, dict[str, Fraction]] = {}
    worth = [node.payoffs[0] if isinstance(node, End) else None for node in flat.nodes]
    exact = True
    begins = flat.subgames()
    for n in range(len(flat.nodes) - 1, -1, -1):
        if begins[n]:
            found = _small(flat, n, worth)
            if found is None:
                found = _large(game, flat, n, worth)
                exact = exact and found[2]
            worth[n] = found[0]
            strategies |= found[1]
    value = worth[0]
    assert value is not None  # the whole is a game of its own
    if exact:
        return Solution(value, strategies, value, value)
    return Solution(value, strategies, -best_reply(game, 1, strategies), best_reply(game, 0, strategies))


_Found = tuple[Fraction, dict[str, dict[str, Fraction]], bool]


def _small(flat: Flat, n: int, worth: list[Fraction | None]) -> _Found | None:
    """What can be solved by hand, below which every value is known; None for anything else."""
    node, below = flat.nodes[n], flat.following[n]
    values = [worth[one] for one in below]
    known = [one for one in values if one is not None]
    if isinstance(node, Chance) and len(known) == len(values):
        return sum((b.chance * v for b, v in zip(node.branches, known, strict=True)), Fraction(0)), {}, True
    if not isinstance(node, Choice):
        return None
    if len(known) == len(values):
        best = max(known) if node.player == 0 else min(known)
        return best, {node.information: _pure(node, known.index(best))}, True
    return _two_by_two(flat, node, below, worth)


def _two_by_two(flat: Flat, node: Choice, below: list[int], worth: list[Fraction | None]) -> _Found | None:
    """One player chooses between two acts, then the other, not knowing which, between two."""
    others = [flat.nodes[one] for one in below]
    first, second = others[0], others[-1]
    if len(others) != 2 or not isinstance(first, Choice) or not isinstance(second, Choice):
        return None
    if first.information != second.information or first.player == node.player or len(first.branches) != 2:
        return None
    known = [[v for one in flat.following[row] if (v := worth[one]) is not None] for row in below]
    if any(len(row) != 2 for row in known):
        return None
    if node.player == 0:
        value, up, left = _mixed(known)
        mine, theirs = up, left
    else:
        value, up, left = _mixed([[known[0][0], known[1][0]], [known[0][1], known[1][1]]])
        mine, theirs = left, up
    return value, {node.information: _with(node, mine), first.information: _with(first, theirs)}, True


def _mixed(game: _Matrix) -> tuple[Fraction, Fraction, Fraction]:
    """A two-by-two game to the rows' gain: its value, the chance of the first row, the chance of the first column."""
    (a, b), (c, d) = game
    secured = [min(a, b), min(c, d)]
    conceded = [max(a, c), max(b, d)]
    if max(secured) == min(conceded):
        row, column = secured.index(max(secured)), conceded.index(min(conceded))
        return max(secured), Fraction(1 - row), Fraction(1 - column)
    spread = a - b - c + d
    return (a * d - b * c) / spread, (d - c) / spread, (d - b) / spread


def _large(game: Game, flat: Flat, n: int, worth: list[Fraction | None]) -> _Found:
    """A subgame solved by sequences, its inner subgames cut to their values; whether its value is proven."""
    ends = {one: End((v, -v)) for one, v in enumerate(worth) if v is not None and n < one <= flat.last[n]}
    root: Node = flat.cut(n, ends)
    part = Game(game.title, game.players, root)
    value, strategies = solve_by_sequences(part)
    low, high = -best_reply(part, 1, strategies), best_reply(part, 0, strategies)
    if low == high:
        return low, strategies, True
    return Fraction(value), strategies, False


def _pure(node: Choice, act: int) -> dict[str, Fraction]:
    return {branch.act: Fraction(int(n == act)) for n, branch in enumerate(node.branches)}


def _with(node: Choice, first: Fraction) -> dict[str, Fraction]:
    return {node.branches[0].act: first, node.branches[1].act: 1 - first}
