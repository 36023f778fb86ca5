"""A game laid out flat, and where its proper subgames begin."""

from dataclasses import dataclass

from servanda.windtunnel.trees.game import Branch, Chance, Choice, End, Game, Node


@dataclass(frozen=True, slots=True)
class Flat:
    """Nodes by number, each before those below it: what follows each, and the last number below it."""

    nodes: list[Node]
    following: list[list[int]]
    last: list[int]

    def subgames(self) -> list[bool]:
        """Which nodes begin a game of their own: no information set reaches out of it (ends are none)."""
        size = len(self.nodes)
        first_of: dict[str, int] = {}
        last_of: dict[str, int] = {}
        for n, node in enumerate(self.nodes):
            if isinstance(node, Choice):
                first_of.setdefault(node.information, n)
                last_of[node.information] = n
        low, high = list(range(size)), list(range(size))
        for n in range(size - 1, -1, -1):
            node = self.nodes[n]
            if isinstance(node, Choice):
                low[n], high[n] = first_of[node.information], last_of[node.information]
            for below in self.following[n]:
                low[n] = min(low[n], low[below])
                high[n] = max(high[n], high[below])
        return [
            low[n] >= n and high[n] <= self.last[n] and not isinstance(node, End) for n, node in enumerate(self.nodes)
        ]

    def cut(self, root: int, ends: dict[int, End]) -> Node:
        """The tree from a node down, with other nodes that are in ``ends`` replaced by these."""
        node = self.nodes[root]
        if isinstance(node, End):
            return node
        parts = tuple(
            Branch(branch.act, ends[below] if below in ends else self.cut(below, ends), branch.chance)
            for branch, below in zip(node.branches, self.following[root], strict=True)
        )
        if isinstance(node, Chance):
            return Chance(parts, node.says)
        return Choice(node.player, node.information, parts)


def flatten(game: Game) -> Flat:
    """The game's nodes in the order of ``Game.nodes``."""
    flat = Flat([], [], [])
    stack: list[tuple[Node, int]] = [(game.root, -1)]
    while stack:
        node, above = stack.pop()
        n = len(flat.nodes)
        flat.nodes.append(node)
        flat.following.append([])
        flat.last.append(n)
        if above >= 0:
            flat.following[above].append(n)
        if not isinstance(node, End):
            stack.extend((branch.then, n) for branch in reversed(node.branches))
    for n in range(len(flat.nodes) - 1, -1, -1):
        if flat.following[n]:
            flat.last[n] = flat.last[flat.following[n][-1]]
    return flat
