"""An AND/OR graph of prior events over plain arrays: what can ever come about, by least fixpoint.

Knows no agreement: nodes are numbers, dependencies carry bits. The wind tunnel runs the same function on
orders of steps it makes up.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

#: The bit every dependency and way of the text carries.
TEXT = 1


@dataclass(slots=True)
class Graph:
    """Nodes 0 … n-1; each comes about by any one of its ways, each way once enough of its needs have.

    Way ``w`` opens node ``heads[w]``, may be used when ``way_bits[w]`` meets the active bits, and needs
    ``quotas[w]`` (-1: all) of ``needs[w]``, pairs of a node and the bits under which it is needed. A need
    whose bits are not active is not asked for. A node without a way can never come about.
    """

    heads: list[int] = field(default_factory=list)
    way_bits: list[int] = field(default_factory=list)
    quotas: list[int] = field(default_factory=list)
    needs: list[tuple[tuple[int, int], ...]] = field(default_factory=list)
    ways_of: list[list[int]] = field(default_factory=list)
    waiting: list[list[tuple[int, int]]] = field(default_factory=list)

    def node(self) -> int:
        """A new node, without a way as yet."""
        self.ways_of.append([])
        self.waiting.append([])
        return len(self.ways_of) - 1

    def way(self, head: int, needs: Iterable[tuple[int, int]], *, bits: int = TEXT, quota: int = -1) -> int:
        """A new way to ``head``; returns its number."""
        number = len(self.heads)
        listed = tuple(needs)
        self.heads.append(head)
        self.way_bits.append(bits)
        self.quotas.append(quota)
        self.needs.append(listed)
        self.ways_of[head].append(number)
        for node, under in listed:
            self.waiting[node].append((number, under))
        return number

    def __len__(self) -> int:
        return len(self.ways_of)

    def blocked_by(self, node: int, active: int, dead: bytearray) -> list[int]:
        """The dead needs of a dead node, over all its usable ways, in the order written."""
        found: dict[int, None] = {}
        for way in self.ways_of[node]:
            if self.way_bits[way] & active:
                found.update((need, None) for need, bits in self.needs[way] if bits & active and dead[need])
        return list(found)


def dead_nodes(
    graph: Graph,
    active: int,
    *,
    among: Collection[int] | None = None,
    granted: Iterable[int] = (),
    cut: frozenset[tuple[int, int]] = frozenset(),
) -> bytearray:
    """Which nodes never come about: 1 for dead, by node; time linear in the dependencies looked at.

    ``active``: bits of the dependencies and ways that count. ``among``: only these nodes are in question, all
    others taken as come about. ``granted``: nodes that come about whatever they need. ``cut``: (waiting node,
    needed node) pairs struck out.
    """
    asked = range(len(graph)) if among is None else among
    dead = bytearray(len(graph))
    for node in asked:
        dead[node] = 1
    short: dict[int, int] = {}
    ready = [node for node in granted if dead[node]]
    for node in asked:
        usable = [way for way in graph.ways_of[node] if graph.way_bits[way] & active]
        for way in usable:
            short[way] = lacking(graph, way, active, dead, cut)
        # where all its ways belong to readings that do not count, nothing is asked of it
        if (graph.ways_of[node] and not usable) or any(short[way] <= 0 for way in usable):
            ready.append(node)
    while ready:
        node = ready.pop()
        if not dead[node]:
            continue
        dead[node] = 0
        for way, bits in graph.waiting[node]:
            if way in short and bits & active and (not cut or (graph.heads[way], node) not in cut):
                short[way] -= 1
                if short[way] <= 0:
                    ready.append(graph.heads[way])
    return dead


def lacking(
    graph: Graph, way: int, active: int, dead: bytearray | None = None, cut: frozenset[tuple[int, int]] = frozenset()
) -> int:
    """How many more needs a way asks for: at the outset, or given which nodes are still dead; may fall below 0."""
    needs, quota, head = graph.needs[way], graph.quotas[way], graph.heads[way]
    asked = met = 0
    for need, bits in needs:
        if bits & active:
            asked += 1
            if (dead is not None and not dead[need]) or (cut and (head, need) in cut):
                met += 1
    if quota >= 0:
        # "three of these two" can never be had, and must not be mended in silence
        asked = quota if quota > len(needs) else min(quota, asked)
    return asked - met
