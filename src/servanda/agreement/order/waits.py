"""The graph of an agreement's steps with what its numbers stand for."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from servanda.agreement.conditions import Dependency
from servanda.agreement.order.graph import TEXT, Graph
from servanda.agreement.when import When

#: Bits beside TEXT: what the text implies; a phase's dated long-stop; a duty's own fixed deadline.
IMPLIED, LONG_STOP, DEADLINE = 2, 4, 8
_FIRST_READING = 4

Sort = Literal["entry", "begins", "done", "certified", "ends", "opens", "closes", "event", "condition", "date"]
#: Sorts of node that a person would count as a step; the others are inner joints of conditions.
STEPS = frozenset({"begins", "opens", "event", "closes"})
TEXT_ITSELF, BY_IMPLICATION = Dependency(kind="text"), Dependency(kind="implied")


@dataclass(frozen=True, slots=True)
class Stated:
    """A condition a participant has put on a clause, in its own words or as reported of it."""

    clause: str
    by: str
    condition: Any
    reported: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one thing waits for another: where the file says so, whose dependency, which leaf of a condition.

    ``said``: stated by that participant, or reported of it; empty where it stands in the agreement's file.
    """

    where: str
    dependency: Dependency = TEXT_ITSELF
    said: Literal["", "stated", "reported"] = ""
    leaf: Any = None


#: A node needed, the bits under which it is, and why.
Need = tuple[int, int, Reason]


@dataclass(slots=True)
class Waits:
    """The graph of an agreement with what its numbers stand for.

    ``what``: node number to sort and id. ``why``: way number to the reasons of its needs; ``reasons``:
    (waiting, needed) to the first of them. ``dated``: nodes that a date frees, under LONG_STOP or DEADLINE,
    to that moment. ``readers``: whose readings have bits, in the order of the file. ``used``: every bit that
    some need carries.
    """

    graph: Graph = field(default_factory=Graph)
    what: list[tuple[Sort, str]] = field(default_factory=list)
    number: dict[tuple[str, str], int] = field(default_factory=dict)
    why: list[tuple[Reason, ...]] = field(default_factory=list)
    reasons: dict[tuple[int, int], list[tuple[int, Reason]]] = field(default_factory=dict)
    dated: dict[int, list[tuple[int, When]]] = field(default_factory=dict)
    readers: tuple[str, ...] = ()
    used: int = 0

    def bit(self, reader: str, stated: bool = False) -> int:
        """The bit of a participant's reading of the text, or of what it has stated."""
        return 1 << (_FIRST_READING + 2 * self.readers.index(reader) + int(stated))

    def node(self, sort: Sort, ref: str) -> int:
        """The node of something, made where it is new."""
        key = (sort, ref)
        if key not in self.number:
            self.number[key] = self.graph.node()
            self.what.append(key)
        return self.number[key]

    def is_step(self, node: int) -> int:
        """1 for what a person would count as a step, 0 for an inner joint of a condition."""
        return int(self.what[node][0] in STEPS)

    def reason(self, pair: tuple[int, int], active: int) -> Reason:
        """Why one node waits for another, under the bits that are active."""
        return next(reason for bits, reason in self.reasons[pair] if bits & active)

    def way(self, head: int, needs: Iterable[Need], *, bits: int = TEXT, quota: int = -1) -> None:
        """A new way to ``head``, with the reasons of its needs."""
        listed = list(needs)
        self.graph.way(head, [(node, under) for node, under, _ in listed], bits=bits, quota=quota)
        self.why.append(tuple(reason for _, _, reason in listed))
        for node, under, reason in listed:
            self.used |= under
            self.reasons.setdefault((head, node), []).append((under, reason))

    def freed_on(self, head: int, when: When | None, bits: int, needs: Iterable[Need]) -> None:
        """A way to ``head`` that a date opens, whatever else is waited for; none where there is no date."""
        if when is not None and not when.ref and not when.unknown:
            self.way(head, needs, bits=bits)
            self.dated.setdefault(head, []).append((bits, when))
