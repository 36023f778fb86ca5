"""Circles of waiting: knots of a directed graph, and a shortest circle through each."""

from collections import deque

Edges = list[tuple[int, int]]


def knots(count: int, edges: Edges) -> list[list[int]]:
    """Strongly connected parts that hold a circle, each sorted, in order of their first node (Tarjan, no recursion)."""
    following: list[list[int]] = [[] for _ in range(count)]
    for a, b in edges:
        following[a].append(b)
    number, low = [-1] * count, [0] * count
    held, stack, found, time = [False] * count, [], [], 0
    for root in range(count):
        if number[root] >= 0:
            continue
        work = [(root, 0)]
        while work:
            node, place = work.pop()
            if place == 0:
                number[node] = low[node] = time
                time += 1
                stack.append(node)
                held[node] = True
            elif held[following[node][place - 1]]:
                low[node] = min(low[node], low[following[node][place - 1]])
            while place < len(following[node]):
                other = following[node][place]
                place += 1
                if number[other] < 0:
                    work += [(node, place), (other, 0)]
                    break
                if held[other]:
                    low[node] = min(low[node], number[other])
            else:
                if low[node] == number[node]:
                    part: list[int] = []
                    while not part or part[-1] != node:
                        part.append(stack.pop())
                        held[part[-1]] = False
                    if len(part) > 1 or node in following[node]:
                        found.append(sorted(part))
    return sorted(found)


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
