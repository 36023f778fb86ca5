"""The earliest each step can come about, by the text: longest over what it needs, shortest over its ways."""

from collections.abc import Callable
from heapq import heappop, heappush

from servanda.agreement.order.graph import TEXT, lacking
from servanda.agreement.order.waits import DEADLINE, LONG_STOP, Reason, Waits
from servanda.basis import EVER

#: What a need says of time: an instant of its own (or None), and how long after the needed step it is met.
Timing = Callable[[Reason], tuple[int | None, int | None]]


def earliest(waits: Waits, timing: Timing) -> tuple[dict[int, int], dict[int, tuple[int, Reason]]]:
    """Per node the earliest instant (microseconds UTC; EVER where nothing bounds it), and what set it.

    ``timing`` of a reason gives an instant that stands for itself, or the least length after the needed node
    (None: no bound). Nodes that never come about are left out. Knuth's generalisation of Dijkstra (1977), n
    log n.
    """
    graph = waits.graph
    active = TEXT | LONG_STOP | DEADLINE
    short = {way: lacking(graph, way, active) for way in range(len(graph.heads)) if graph.way_bits[way] & active}
    came: dict[int, int] = {}
    set_by: dict[int, tuple[int, Reason]] = {}
    last: dict[int, tuple[int, Reason]] = {}
    queue: list[tuple[int, int, int]] = []
    for way, needed in short.items():
        if needed <= 0:
            heappush(queue, (EVER, way, -1))
    while queue:
        at, way, slot = heappop(queue)
        head = graph.heads[way]
        if slot >= 0:
            short[way] -= 1
            last[way] = (graph.needs[way][slot][0], waits.why[way][slot])
        if short[way] > 0 or head in came:
            continue
        came[head] = at
        if way in last:
            set_by[head] = last[way]
        for other, bits in graph.waiting[head]:
            if other not in short or not bits & active:
                continue
            for n, (need, under) in enumerate(graph.needs[other]):
                if need == head and under == bits:
                    heappush(queue, (_met(at, timing(waits.why[other][n])), other, n))
    return came, set_by


#: Links followed back from a deadline to the event it counts from; further ones set no bound.
FURTHEST = 24


def after(waits: Waits, anchor: int, node: int, timing: Timing, known: dict[int, int]) -> int:
    """The least length by which a step follows an event, by the text; EVER where it need not follow it.

    ``known`` keeps what was found for this anchor. Links back beyond FURTHEST are not followed.
    """
    known.setdefault(anchor, 0)
    return _after(waits, node, timing, known, FURTHEST)


def _after(waits: Waits, node: int, timing: Timing, known: dict[int, int], left: int) -> int:
    if node in known or not left:
        return known.get(node, EVER)
    known[node] = EVER  # a circle sets no bound
    graph, shortest = waits.graph, None
    for way in graph.ways_of[node]:
        if not graph.way_bits[way] & TEXT:
            continue
        lengths = sorted(
            _met(_after(waits, need, timing, known, left - 1), (None, timing(waits.why[way][n])[1]))
            for n, (need, bits) in enumerate(graph.needs[way])
            if bits & TEXT
        )
        quota = graph.quotas[way]
        asked = lengths if quota < 0 else lengths[:quota]
        length = asked[-1] if asked else EVER
        shortest = length if shortest is None else min(shortest, length)
    known[node] = EVER if shortest is None else shortest
    return known[node]


def _met(at: int, said: tuple[int | None, int | None]) -> int:
    instant, length = said
    if instant is not None:
        return max(at, instant)
    return EVER if length is None or at == EVER else at + length
