"""Circles of waiting: knots of a directed graph, and a shortest circle through each."""

from collections import deque

Edges = list[tuple[int, int]]


def knots(count: int, edges: Edges) -> list[list[int]]:
    """Strongly connected parts that hold a circle, each sorted, in order of their first node."""
    following: list[list[int]] = [[] for _ in range(count)]
    preceding: list[list[int]] = [[] for _ in range(count)]
    for a, b in edges:
        following[a].append(b)
        preceding[b].append(a)
    # Kosaraju and Sharir: nodes in order of leaving, then gathered against the edges from the last one left.
    left = _order_of_leaving(following)
    taken, found = [False] * count, []
    for root in reversed(left):
        if taken[root]:
            continue
        taken[root] = True
        part, work = [root], [root]
        while work:
            for other in preceding[work.pop()]:
                if not taken[other]:
                    taken[other] = True
                    part.append(other)
                    work.append(other)
        if len(part) > 1 or root in following[root]:
            found.append(sorted(part))
    return sorted(found)


def _order_of_leaving(following: list[list[int]]) -> list[int]:
    """Nodes in the order in which a search through the edges is done with them."""
    seen, left = [False] * len(following), []
    for root in range(len(following)):
        work = [] if seen[root] else [(root, 0)]
        seen[root] = True
        while work:
            node, place = work.pop()
            while place < len(following[node]) and seen[following[node][place]]:
                place += 1
            if place < len(following[node]):
                other = following[node][place]
                seen[other] = True
                work += [(node, place + 1), (other, 0)]
            else:
                left.append(node)
    return left


def shortest(knot: list[int], edges: Edges) -> list[int]:
    """A shortest circle within a knot, from its lowest node on; the first such in order of nodes."""
    within = set(knot)
    following: dict[int, list[int]] = {node: [] for node in knot}
    for a, b in sorted(set(edges)):
        if a in within and b in within:
            following[a].append(b)
    best: list[int] = []
    for start in knot:
        way = _back(start, following)
        if way and (not best or len(way) < len(best)):
            best = way
    return best


def _back(start: int, following: dict[int, list[int]]) -> list[int]:
    """The shortest way from a node back to itself."""
    before = {start: -1}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in following[node]:
            if other == start:
                way = [node]
                while before[way[-1]] >= 0:
                    way.append(before[way[-1]])
                return way[::-1]
            if other not in before:
                before[other] = node
                queue.append(other)
    return []
