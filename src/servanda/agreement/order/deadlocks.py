"""Deadlocks of an agreement: circles of waiting, apart by what they rest on, and what would free them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from servanda.agreement.order.cycles import jams, shortest_circle
from servanda.agreement.order.graph import TEXT, dead_nodes
from servanda.agreement.order.waits import DEADLINE, IMPLIED, LONG_STOP, STEPS, Reason, Waits
from servanda.agreement.when import When

#: Work spent on trying changes one by one, in steps looked at; beyond it only the first links are tried.
TRYING = 200_000


@dataclass(frozen=True, slots=True)
class Basis:
    """What a deadlock rests on: the text, what it implies, or the readings and stated conditions of some.

    ``readers`` are in the order of the file; empty for text and implied. ``together``: it takes all of them;
    otherwise it stands under each one's reading alone.
    """

    kind: Literal["text", "implied", "reading", "stated"]
    readers: tuple[str, ...] = ()
    together: bool = False


@dataclass(frozen=True, slots=True)
class Wait:
    """One link of a circle: ``waiter`` cannot begin before ``needed`` is as ``how`` says.

    Both are (sort, id) of a node; ``how`` is the sort of what is asked of the needed one (begins, done,
    certified, ends, opens, closes, event, condition). ``reason`` is the condition that asks; ``pair`` is
    struck out where that condition is dropped.
    """

    waiter: tuple[str, str]
    needed: tuple[str, str]
    how: str
    reason: Reason
    pair: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Freeing:
    """Changes that were found, by running the order again, to free a deadlock.

    ``drops``: links any one of which frees it when dropped alone; where there is none, ``drop_set`` is a set
    of links that does together. ``openings``: nodes that free it when they come about in some other way, be
    it a date or a third party's step. ``at_once``: the nodes that, begun at one moment, free it.
    """

    drops: tuple[Wait, ...]
    drop_set: tuple[Wait, ...]
    openings: tuple[tuple[str, str], ...]
    at_once: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Deadlock:
    """A set of steps that hold each other up, with its shortest circle.

    ``freed_by``: dates that free it: LONG_STOP or DEADLINE, the node, the moment.
    """

    basis: Basis
    circle: tuple[Wait, ...]
    steps: tuple[tuple[str, str], ...]
    freed_by: tuple[tuple[int, tuple[str, str], When], ...]
    freeing: Freeing


def deadlocks(waits: Waits) -> tuple[Deadlock, ...]:
    """Every deadlock: of the text; of text and implied; each reading; stated conditions; all of them.

    One is reported as far as it does not rest on less: what is dead under less is taken as mended.
    """
    found: dict[tuple[object, ...], Deadlock] = {}
    stuck: dict[int, set[int]] = {}
    for basis, active in _bases(waits):
        if active in stuck:
            continue
        less = (nodes for bits, nodes in stuck.items() if bits & active == bits)
        dead = dead_nodes(waits.graph, active, granted=set().union(*less))
        stuck[active] = {node for node in range(len(dead)) if dead[node]}
        for nodes in jams(waits.graph, active, dead):
            one = _deadlock(waits, basis, active, nodes, dead)
            same = (
                basis.kind,
                basis.together,
                *((link.waiter, link.needed, link.how) for link in one.circle),
            )
            if same in found:
                readers = (*found[same].basis.readers, *basis.readers)
                one = replace(found[same], basis=replace(basis, readers=readers))
            found[same] = one
    return tuple(found.values())


def _bases(waits: Waits) -> list[tuple[Basis, int]]:
    """What is asked in turn, with the bits; readings without a dependency are left out."""
    used = waits.used
    implied = TEXT | (used & IMPLIED)
    bases = [(Basis("text"), TEXT), (Basis("implied"), implied)]
    readings = [(one, waits.bit(one) & used, waits.bit(one, stated=True) & used) for one in waits.readers]
    readings = [one for one in readings if one[1] or one[2]]
    bases += [(Basis("reading", (name,)), implied | read) for name, read, _ in readings if read]
    bases += [(Basis("stated", (name,)), implied | read | said) for name, read, said in readings if said]
    if len(readings) > 1:
        readers = tuple(name for name, read, _ in readings if read)
        every = implied
        for _, read, _ in readings:
            every |= read
        bases.append((Basis("reading", readers, together=True), every))
        for _, _, said in readings:
            every |= said
        bases.append((Basis("stated", tuple(name for name, _, _ in readings), together=True), every))
    return bases


def _deadlock(waits: Waits, basis: Basis, active: int, nodes: list[int], dead: bytearray) -> Deadlock:
    inside = set(nodes)

    def following(node: int) -> list[int]:
        return [need for need in waits.graph.blocked_by(node, active, dead) if need in inside]

    circle = shortest_circle(nodes, following, waits.is_step)
    links = _links(waits, circle, active)
    return Deadlock(
        basis=basis,
        circle=links,
        steps=tuple(waits.what[node] for node in nodes if waits.what[node][0] in STEPS),
        freed_by=_dates(waits, active, nodes, circle),
        freeing=_freeing(waits, active, nodes, links),
    )


def _links(waits: Waits, circle: Sequence[int], active: int) -> tuple[Wait, ...]:
    """A circle of nodes as links between its steps, from the first in the file on."""
    at = [n for n, node in enumerate(circle) if waits.what[node][0] in STEPS]
    if not at:
        at = [0]
    links = []
    for k, begin in enumerate(at):
        end = at[(k + 1) % len(at)]
        length = (end - begin) % len(circle) or len(circle)
        path = [circle[(begin + n) % len(circle)] for n in range(length + 1)]
        pairs = list(pairwise(path))
        asked = next((pair for pair in pairs if waits.reason(pair, active).leaf is not None), pairs[0])
        shown = asked[1] if waits.what[asked[1]][0] != "condition" else path[-1]
        links.append(
            Wait(
                waits.what[path[0]],
                waits.what[path[-1]],
                waits.what[shown][0],
                waits.reason(asked, active),
                asked,
            )
        )
    return tuple(links)


def _dates(
    waits: Waits, active: int, nodes: Sequence[int], circle: Sequence[int]
) -> tuple[tuple[int, tuple[str, str], When], ...]:
    """The dates that free the circle; none where, even with them, it stays shut."""
    freed = []
    for bits in (LONG_STOP, DEADLINE):
        dead = dead_nodes(waits.graph, active | bits, among=nodes)
        if any(dead[node] for node in circle):
            continue
        freed += [
            (bits, waits.what[node], when) for node in nodes for kind, when in waits.dated.get(node, ()) if kind == bits
        ]
    return tuple(freed)


def _freeing(waits: Waits, active: int, nodes: list[int], links: tuple[Wait, ...]) -> Freeing:
    def shut(cut: frozenset[tuple[int, int]] = frozenset(), granted: Sequence[int] = ()) -> bytearray:
        return dead_nodes(waits.graph, active, among=nodes, cut=cut, granted=granted)

    tried = links[: _tries(nodes)]
    drops = tuple(link for link in tried if not any(shut(frozenset((link.pair,)))))
    opens = [link.waiter for link in tried if not any(shut(granted=(waits.number[link.waiter],)))]
    every = frozenset(link.pair for link in links)
    steps = tuple(waits.what[node] for node in nodes if waits.what[node][0] in STEPS)
    circle = tuple(link.waiter for link in links)
    return Freeing(
        drops=drops,
        drop_set=() if drops else _drop_set(waits, active, nodes),
        openings=tuple(opens),
        at_once=circle if not any(shut(every)) else steps,
    )


def _tries(nodes: Sequence[int]) -> int:
    return max(2, TRYING // (1 + len(nodes)))


def _drop_set(waits: Waits, active: int, nodes: list[int]) -> tuple[Wait, ...]:
    """Links that free it together, best of the shortest circle left, again and again; not always the fewest.

    Empty where so many would have to go that a drafter would sooner begin all at one moment.
    """
    cut: set[tuple[int, int]] = set()
    dropped: list[Wait] = []
    left = nodes
    while left and _tries(nodes) > 8 and len(dropped) < 8:
        inside = set(left)
        dead = dead_nodes(waits.graph, active, among=nodes, cut=frozenset(cut))

        def following(node: int, dead: bytearray = dead, inside: set[int] = inside) -> list[int]:
            needs = waits.graph.blocked_by(node, active, dead)
            return [need for need in needs if need in inside and (node, need) not in cut]

        links = _links(waits, shortest_circle(left, following, waits.is_step), active)
        kept = [
            (sum(dead_nodes(waits.graph, active, among=nodes, cut=frozenset({*cut, link.pair}))), n)
            for n, link in enumerate(links[: _tries(nodes)])
        ]
        best = links[min(kept)[1]]
        cut.add(best.pair)
        dropped.append(best)
        still = dead_nodes(waits.graph, active, among=nodes, cut=frozenset(cut))
        left = [node for node in nodes if still[node]]
    return () if left else tuple(dropped)
