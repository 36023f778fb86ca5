"""A directed graph in layers: what comes first stands first (after Sugiyama, Tagawa and Toda, 1981)."""

from dataclasses import dataclass
from itertools import pairwise

Edges = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Layers of nodes in order; negative numbers are bends of edges that pass through a layer.

    ``ways`` gives, for each edge given, the nodes and bends it runs through from its first to its last node.
    """

    layers: list[list[int]]
    ways: list[list[int]]


def layered(count: int, edges: Edges) -> Layout:
    """Layers for nodes 0 … count-1; edges that would close a circle are laid out backwards and run so."""
    forward = _without_circles(count, edges)
    layer = _longest(count, forward)
    bends: dict[int, int] = {}
    ways: list[list[int]] = []
    links: set[tuple[int, int]] = set()
    for (a, b), (x, y) in zip(edges, forward, strict=True):
        chain = [x]
        for at in range(layer[x] + 1, layer[y]):
            bend = -len(bends) - 1
            bends[bend] = at
            chain.append(bend)
        chain.append(y)
        links.update(pairwise(chain))
        ways.append(chain if (a, b) == (x, y) else chain[::-1])
    layers: list[list[int]] = [[] for _ in range(max(layer, default=-1) + 1)]
    for node in range(count):
        layers[layer[node]].append(node)
    for bend, at in bends.items():
        layers[at].append(bend)
    return Layout(_untangled(layers, links), ways)


def _without_circles(count: int, edges: Edges) -> Edges:
    """The edges with those that lead back to a node still open on the search turned round."""
    following: list[list[int]] = [[] for _ in range(count)]
    for place, (a, _) in enumerate(edges):
        following[a].append(place)
    state, turned = [0] * count, [False] * len(edges)
    # Searching from nodes nothing leads to first keeps the turned edges few.
    entered = {b for a, b in edges if a != b}
    for root in sorted(range(count), key=lambda node: (node in entered, node)):
        work = [(root, 0)] if state[root] == 0 else []
        while work:
            node, place = work.pop()
            state[node] = 1
            while place < len(following[node]):
                edge = following[node][place]
                other = edges[edge][1]
                place += 1
                if state[other] == 1:
                    turned[edge] = True
                elif state[other] == 0:
                    work += [(node, place), (other, 0)]
                    break
            else:
                state[node] = 2
    return [(b, a) if turned[i] else (a, b) for i, (a, b) in enumerate(edges)]


def _longest(count: int, edges: Edges) -> list[int]:
    """For each node the longest way to it, then drawn towards what follows it, so that edges are short."""
    following: list[list[int]] = [[] for _ in range(count)]
    waiting = [0] * count
    for a, b in edges:
        if a != b:
            following[a].append(b)
            waiting[b] += 1
    layer, ready, order = [0] * count, [n for n in range(count) if waiting[n] == 0], []
    while ready:
        node = ready.pop()
        order.append(node)
        for other in following[node]:
            layer[other] = max(layer[other], layer[node] + 1)
            waiting[other] -= 1
            if waiting[other] == 0:
                ready.append(other)
    for node in reversed(order):
        if following[node]:
            layer[node] = min(layer[other] for other in following[node]) - 1
    return layer


def _untangled(layers: list[list[int]], links: set[tuple[int, int]], sweeps: int = 6) -> list[list[int]]:
    """Layers ordered by the middle of their neighbours, to and fro; the fewest crossings are kept."""
    before: dict[int, list[int]] = {}
    after: dict[int, list[int]] = {}
    for a, b in sorted(links):
        after.setdefault(a, []).append(b)
        before.setdefault(b, []).append(a)
    best, fewest = [list(layer) for layer in layers], _crossings(layers, after)
    current = [list(layer) for layer in layers]
    for sweep in range(sweeps):
        neighbours = before if sweep % 2 == 0 else after
        order = range(1, len(current)) if sweep % 2 == 0 else range(len(current) - 2, -1, -1)
        for at in order:
            beside = current[at - 1] if sweep % 2 == 0 else current[at + 1]
            place = {node: i for i, node in enumerate(beside)}
            own = {node: i for i, node in enumerate(current[at])}
            current[at].sort(key=lambda node: (_middle(neighbours.get(node, []), place, own[node]), own[node]))
        crossings = _crossings(current, after)
        if crossings < fewest:
            best, fewest = [list(layer) for layer in current], crossings
    return best


def _middle(neighbours: list[int], place: dict[int, int], own: int) -> float:
    known = [place[node] for node in neighbours if node in place]
    return sum(known) / len(known) if known else float(own)


def _crossings(layers: list[list[int]], after: dict[int, list[int]]) -> int:
    """How many pairs of links between neighbouring layers cross."""
    total = 0
    for here, there in pairwise(layers):
        place = {node: i for i, node in enumerate(there)}
        ends: list[int] = []
        for node in here:
            own = sorted(place[other] for other in after.get(node, []) if other in place)
            total += sum(1 for end in own for other in ends if other > end)
            ends += own
    return total
