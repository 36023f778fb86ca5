"""What a game is worth when everybody's way of playing it is given."""

from collections.abc import Mapping
from fractions import Fraction

from servanda.windtunnel.trees.game import Chance, Choice, End, Game, Node

#: By information set and act, the chance of the act.
Strategies = Mapping[str, Mapping[str, Fraction]]


def expected_payoffs(game: Game, strategies: Strategies) -> tuple[Fraction, ...]:
    """Each player's expected payoff under chances of acts given for every information set; exact."""
    totals = [Fraction(0)] * len(game.players)
    stack: list[tuple[Node, Fraction]] = [(game.root, Fraction(1))]
    while stack:
        node, likely = stack.pop()
        match node:
            case End():
                totals = [total + likely * payoff for total, payoff in zip(totals, node.payoffs, strict=True)]
            case Chance():
                stack.extend((one.then, likely * one.chance) for one in node.branches if one.chance)
            case Choice():
                chances = strategies[node.information]
                stack.extend((one.then, likely * chances[one.act]) for one in node.branches if chances.get(one.act))
    return tuple(totals)
