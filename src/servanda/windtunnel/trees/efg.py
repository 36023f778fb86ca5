"""A game in the text format of Gambit (EFG 2), which other solvers read as well."""

from fractions import Fraction

from servanda.windtunnel.trees.game import Chance, Choice, End, Game


def efg_text(game: Game) -> str:
    """The game as an `.efg` file: nodes in the order of ``Game.nodes``, numbers as exact fractions."""
    names = " ".join(_quoted(name) for name in game.players)
    lines = [f"EFG 2 R {_quoted(game.title)} {{ {names} }}", ""]
    sets: dict[tuple[int, str], int] = {}
    counts = [0] * len(game.players)
    moves = ends = 0
    for node in game.nodes():
        match node:
            case End():
                ends += 1
                paid = " ".join(_number(payoff) for payoff in node.payoffs)
                lines.append(f't "" {ends} {_quoted(node.says)} {{ {paid} }}')
            case Chance():
                moves += 1
                ways = " ".join(f"{_quoted(one.act)} {_number(one.chance)}" for one in node.branches)
                lines.append(f'c "" {moves} {_quoted(node.says)} {{ {ways} }} 0')
            case Choice():
                key = node.player, node.information
                if key not in sets:
                    counts[node.player] += 1
                    sets[key] = counts[node.player]
                acts = " ".join(_quoted(one.act) for one in node.branches)
                lines.append(f'p "" {node.player + 1} {sets[key]} {_quoted(node.information)} {{ {acts} }} 0')
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + " ".join(text.replace('"', "'").replace("\\", "/").split()) + '"'


def _number(value: Fraction) -> str:
    return str(Fraction(value))
