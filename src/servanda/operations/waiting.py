"""What waits for what in an agreement: one link per pair of steps, apart by what it rests on; and the circles."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from servanda.agreement import DEADLINE, LONG_STOP, Agreement, Deadlock, Matter, Positions, Waits

#: A step: its sort (begins, opens, closes, event) and the id of its clause, phase or event.
Step = tuple[str, str]
_STEPS = ("begins", "opens", "event", "closes")
Whence = Literal["text", "implied", "reading", "stated", "reported"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One step waits for another.

    ``how``: what is asked of the needed step (begins, done, certified, ends, opens, closes, event, phase).
    ``whence``: the text, what it implies, the reading of ``of``, or what ``of`` has stated (or is reported to
    have). ``leaf``: the condition or moment that asks, as the file has it, or None. ``either``: one of several
    ways, any of which will do.
    """

    waiter: Step
    needed: Step
    how: str
    whence: Whence
    of: str = ""
    leaf: Any = None
    either: bool = False


@dataclass(frozen=True, slots=True)
class Circle:
    """Steps that hold each other up, each waiting for the one before it and the first for the last.

    ``readers``: whose readings or stated conditions it rests on; ``together``: on all of them at once.
    ``freed``: whether a date frees it.
    """

    steps: tuple[Step, ...]
    whence: Whence
    readers: tuple[str, ...]
    together: bool
    freed: bool


def step_id(step: Step) -> str:
    """A step by one id: its clause's, or ``phase:<id>`` or ``event:<id>``."""
    sort, ref = step
    return ref if sort == "begins" else f"{'event' if sort == 'event' else 'phase'}:{ref}"


def order_of(
    agreement: Agreement, positions: Positions | None = None
) -> tuple[tuple[Waiting, ...], tuple[Circle, ...]]:
    """Every link between two steps, in the order of the file, and every circle of waiting.

    Where a phase waits for nothing, that its clauses wait for it is left out: it says no more than a date.
    """
    order = Matter(agreement, positions).order
    links: dict[tuple[Any, ...], Waiting] = {}
    for link in _links(order.waits):
        links.setdefault((link.waiter, link.needed, link.how, link.whence, link.of), link)
    gated = {link.waiter for link in links.values() if link.waiter[0] == "opens"}
    kept = tuple(link for link in links.values() if link.how != "phase" or link.needed in gated)
    return kept, tuple(_circle(one) for one in order.deadlocks)


def _circle(one: Deadlock) -> Circle:
    steps = tuple(link.waiter for link in reversed(one.circle))
    basis = one.basis
    reported = any(link.reason.said == "reported" for link in one.circle)
    return Circle(steps, "reported" if reported else basis.kind, basis.readers, basis.together, bool(one.freed_by))


def _links(waits: Waits) -> Iterator[Waiting]:
    for node, (sort, ref) in enumerate(waits.what):
        if sort in _STEPS:
            yield from _from(waits, node, (sort, ref))


def _from(waits: Waits, start: int, waiter: Step) -> Iterator[Waiting]:
    """The steps a step waits for, through the inner joints of conditions."""
    graph = waits.graph
    seen = set()
    work = [(start, Waiting(waiter, waiter, "", "text"))]
    while work:
        node, link = work.pop()
        # ways that a date opens lead past what is waited for; the links they lead past are what is asked here
        ways = [way for way in graph.ways_of[node] if not graph.way_bits[way] & (LONG_STOP | DEADLINE)]
        for way in ways:
            for (need, _), reason in zip(graph.needs[way], waits.why[way], strict=True):
                sort, ref = waits.what[need]
                here = _with(link, reason, either=len(ways) > 1 or graph.quotas[way] >= 0)
                if sort in _STEPS:
                    how = here.how or ("phase" if sort == "opens" and here.leaf is None else sort)
                    if (sort, ref) != waiter or here.leaf is not None:
                        yield replace(here, needed=(sort, ref), how=how)
                elif sort not in ("date", "entry") and (need, here.whence, here.of) not in seen:
                    seen.add((need, here.whence, here.of))
                    work.append((need, here if sort == "condition" or here.how else replace(here, how=sort)))


def _with(link: Waiting, reason: Any, *, either: bool) -> Waiting:
    """The link with what one more joint on the way says of it: the first condition, the least sure basis."""
    leaf = link.leaf if link.leaf is not None else reason.leaf
    changed = replace(link, leaf=leaf, either=link.either or either)
    if reason.said:
        return replace(changed, whence=reason.said, of=reason.dependency.of)
    if reason.dependency.kind == "reading" and changed.whence not in ("stated", "reported"):
        return replace(changed, whence="reading", of=reason.dependency.of)
    if reason.dependency.kind == "implied" and changed.whence == "text":
        return replace(changed, whence="implied")
    return changed
