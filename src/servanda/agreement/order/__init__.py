"""The order of an agreement's steps: what waits for what, what never comes about, and what would free it."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from functools import cached_property
from typing import Any

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


def same_steps(one: Agreement, other: Agreement) -> bool:
    """Whether two states of a file have the same head but for what participants, bodies and places are called."""
    return same_but_called(one, other, _SECTIONS)


def same_but_called(one: Agreement, other: Agreement, sections: Iterable[str]) -> bool:
    """Whether sections of two states of a file are alike but for what participants, bodies and places are called."""
    return all(
        mine == yours or (key in _CALLED and _uncalled(mine) == _uncalled(yours))
        for key in sections
        for mine, yours in [(getattr(one, key), getattr(other, key))]
    )


def _uncalled(section: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The entries of a section in their order, without what they are called."""
    return [(key, replace(one, called={})) for key, one in section.items()]


def same_order(one: Agreement, other: Agreement) -> bool:
    """Whether two states of a file with the same head have the same order: alike, clause by clause, but for words."""
    return len(one.clauses) == len(other.clauses) and all(
        mine is yours or all(getattr(mine, key) == getattr(yours, key) for key in _WAITING)
        for mine, yours in zip(one.clauses, other.clauses, strict=True)
    )


_WAITING = tuple(one.name for one in fields(Clause) if one.name not in _WORDS)
_CALLED = ("participants", "bodies", "lines", "zones", "events")
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
    "same_but_called",
    "same_head",
    "same_order",
    "same_steps",
    "shortest_circle",
    "waits_of",
]
