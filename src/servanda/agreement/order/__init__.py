"""The order of an agreement's steps: what waits for what, what never comes about, and what would free it."""

from dataclasses import fields
from functools import cached_property

from servanda.agreement.clause import Clause
from servanda.agreement.model import Agreement
from servanda.agreement.order.cycles import components, jams, shortest_circle
from servanda.agreement.order.deadlocks import Basis, Deadlock, Freeing, Wait, deadlocks
from servanda.agreement.order.events import waits_of
from servanda.agreement.order.graph import TEXT, Graph, dead_nodes
from servanda.agreement.order.times import after, earliest
from servanda.agreement.order.waits import DEADLINE, IMPLIED, LONG_STOP, Reason, Stated, Waits


class Order:
    """The order of one agreement, worked out once."""

    def __init__(self, waits: Waits) -> None:
        self.waits = waits

    @cached_property
    def deadlocks(self) -> tuple[Deadlock, ...]:
        """Every deadlock, those of the text first."""
        return deadlocks(self.waits)

    @cached_property
    def dead(self) -> bytearray:
        """By node: 1 for what never comes about by the text and what it implies, dated ways counted."""
        return dead_nodes(self.waits.graph, TEXT | IMPLIED | LONG_STOP | DEADLINE)


def order_of(agreement: Agreement, stated: tuple[Stated, ...] = ()) -> Order:
    """The order of an agreement, with the conditions its participants have stated."""
    return Order(waits_of(agreement, stated))


#: What clauses say and what is noted beside them, which no step waits for.
_WORDS = frozenset({"says", "text", "source", "note", "undefined", "counted_if", "otherwise"})


def same_head(one: Agreement, other: Agreement) -> bool:
    """Whether two states of a file are alike in everything clauses count on beside each other."""
    return all(getattr(one, key) == getattr(other, key) for key in _SECTIONS)


def same_order(one: Agreement, other: Agreement) -> bool:
    """Whether two states of a file with the same head have the same order: alike, clause by clause, but for words."""
    return len(one.clauses) == len(other.clauses) and all(
        mine is yours or all(getattr(mine, key) == getattr(yours, key) for key in _WAITING)
        for mine, yours in zip(one.clauses, other.clauses, strict=True)
    )


_WAITING = tuple(one.name for one in fields(Clause) if one.name not in _WORDS)
_SECTIONS = (
    "timing", "participants", "bodies", "lines", "zones", "events", "tracks", "phases", "consequences", "proof",
    "definitions", "undefined", "versions", "form",
)  # fmt: skip

__all__ = [
    "DEADLINE",
    "IMPLIED",
    "LONG_STOP",
    "TEXT",
    "Basis",
    "Deadlock",
    "Freeing",
    "Graph",
    "Order",
    "Reason",
    "Stated",
    "Wait",
    "Waits",
    "after",
    "components",
    "dead_nodes",
    "deadlocks",
    "earliest",
    "jams",
    "order_of",
    "same_head",
    "same_order",
    "shortest_circle",
    "waits_of",
]
