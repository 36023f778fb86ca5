"""Circles among nodes that never come about: sets that hold themselves up, the shortest circle in each."""

from collections.abc import Callable, Iterable, Sequence

from servanda.agreement.order.graph import Graph, dead_nodes

Next = Callable[[int], Sequence[int]]


def components(nodes: Iterable[int], following: Next) -> list[list[int]]:
    """Strongly connected components, each sorted, after those they lead to (Tarjan 1972, iterative)."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    on_stack: set[int] = set()
    stack: list[int] = []
    found: list[list[int]] = []
    for root in nodes:
        if root in index:
            continue
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(following(root)))]
        while work:
            node, rest = work[-1]
            for after in rest:
                if after not in index:
                    index[after] = low[after] = len(index)
                    stack.append(after)
                    on_stack.add(after)
                    work.append((after, iter(following(after))))
                    break
                if after in on_stack:
                    low[node] = min(low[node], index[after])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    found.append(sorted(_popped(stack, node)))
                    on_stack.difference_update(found[-1])
    return found


def _popped(stack: list[int], node: int) -> list[int]:
    """The top of the stack down to a node, taken off it."""
    members = [stack.pop()]
    while members[-1] != node:
        members.append(stack.pop())
    return members


def jams(graph: Graph, active: int, dead: bytearray) -> list[list[int]]:
    """The sets of dead nodes that hold themselves up: dead even if all else came about; by their first node.

    A dead node that only waits for such a set is no jam of its own.
    """
    found: list[list[int]] = []
    open_sets: list[list[int]] = [[node for node in range(len(graph)) if dead[node]]]
    while open_sets:
        nodes = open_sets.pop()
        inside = set(nodes)
        for members in components(nodes, _within(graph, active, dead, inside)):
            if len(members) == 1 and members[0] not in graph.blocked_by(members[0], active, dead):
                continue
            still = dead_nodes(graph, active, among=members)
            left = [node for node in members if still[node]]
            if not left:
                continue
            if len(left) == len(members):
                found.append(left)
            else:
                open_sets.append(left)
    return sorted(found)


def _within(graph: Graph, active: int, dead: bytearray, inside: set[int]) -> Next:
    return lambda node: [need for need in graph.blocked_by(node, active, dead) if need in inside]


def shortest_circle(nodes: Sequence[int], following: Next, weight: Callable[[int], int]) -> list[int]:
    """The circle of least weight within a strongly connected set, from its smallest node on.

    ``weight`` of a node is 0 or 1 (0: an inner step of a condition, not worth counting). Breadth first from
    each node, no deeper than the best found; a node searched from is struck out, and all that then leads
    nowhere.
    """
    left = {node: list(following(node)) for node in nodes}
    inside = set(left)
    for node in left:
        left[node] = [after for after in left[node] if after in inside]
    best: list[int] = []
    best_weight = len(nodes) + 1
    before: dict[int, list[int]] = {node: [] for node in left}
    for node, afters in left.items():
        for after in afters:
            before[after].append(node)
    for start in sorted(nodes):
        if start not in inside:
            continue
        circle = _through(start, left, inside, weight, best_weight)
        if circle and (cost := sum(map(weight, circle))) < best_weight:
            best, best_weight = circle, cost
        _strike(start, left, before, inside)
        if best_weight <= 1:
            break
    at = best.index(min(best)) if best else 0
    return best[at:] + best[:at]


def _through(
    start: int, left: dict[int, list[int]], inside: set[int], weight: Callable[[int], int], limit: int
) -> list[int]:
    """The lightest circle through ``start`` below ``limit``, by 0-1 breadth-first search; empty if none."""
    came: dict[int, int] = {}
    cost = {start: 0}
    layer: list[int] = [start]
    later: list[int] = []
    total = weight(start)
    while layer:
        for node in layer:
            for after in left[node]:
                if after not in inside:
                    continue
                if after == start:
                    return _back(start, node, came)
                step = cost[node] + weight(after)
                if step + total < limit and step < cost.get(after, limit):
                    cost[after], came[after] = step, node
                    (layer if step == cost[node] else later).append(after)
        layer, later = later, []
    return []


def _back(start: int, node: int, came: dict[int, int]) -> list[int]:
    path = [node]
    while path[-1] != start:
        path.append(came[path[-1]])
    return path[::-1]


def _strike(start: int, left: dict[int, list[int]], before: dict[int, list[int]], inside: set[int]) -> None:
    """Take a node out, and every node that then no longer leads on or is no longer led to."""
    gone = [start]
    inside.discard(start)
    while gone:
        node = gone.pop()
        for other in (*left[node], *before[node]):
            if other in inside and not (
                any(n in inside for n in left[other]) and any(n in inside for n in before[other])
            ):
                inside.discard(other)
                gone.append(other)
