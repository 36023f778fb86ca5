"""Who is told of fighting whom, as one small picture per period: names as nodes, pairs as edges, both undirected."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from servanda.escalation.spread.entries import QUIET
from servanda.escalation.spread.names import NamesTold

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Against the period just before; whether a pair was ever told of is its state.
Change = Literal["appeared", "more", "fewer", "as before", "gone"]
#: Names drawn in one picture; those told of most often.
MOST_NODES: Final = 9


@dataclass(frozen=True, slots=True)
class PairTold:
    """A pair in a period: keys of names, facts and deaths told, sources, facts in the period before, what changed."""

    one: int
    other: int
    acts: int
    deaths: float
    sources: int
    before: int
    state: str
    change: Change


@dataclass(frozen=True, slots=True)
class Network:
    """One period: its pairs, those told of most often first; gone ones with no facts."""

    period: int
    edges: tuple[PairTold, ...]

    @property
    def told(self) -> tuple[PairTold, ...]:
        """Pairs with facts in the period."""
        return tuple(edge for edge in self.edges if edge.acts)


def networks(told: NamesTold) -> tuple[Network, ...]:
    """The network of each period, in order."""
    found: dict[int, list[PairTold]] = {number: [] for number in range(len(told.stretches.edges) - 1)}
    columns = ("period", "one", "other", "acts", "deaths", "sources", "before", "state")
    for period, one, other, acts, deaths, sources, before, state in told.pairs.select(columns).iter_rows():
        if acts or before:
            change = _change(acts, before, state)
            found[period].append(PairTold(one, other, acts, deaths, sources, before, state, change))
    return tuple(
        Network(number, tuple(sorted(edges, key=lambda e: (-e.acts, -e.before, e.one, e.other))))
        for number, edges in found.items()
    )


def drawn_nodes(networks_: "Iterable[Network]", most: int = MOST_NODES) -> tuple[int, ...]:
    """The names with most facts in pairs over all the networks given, most first, ties by their key."""
    facts: dict[int, int] = {}
    for edge in (edge for network in networks_ for edge in network.told):
        for key in (edge.one, edge.other):
            facts[key] = facts.get(key, 0) + edge.acts
    return tuple(sorted(facts, key=lambda key: (-facts[key], key))[:most])


def _change(acts: int, before: int, state: str) -> Change:
    if not acts or state == QUIET:
        return "gone"
    if not before:
        return "appeared"
    return "more" if acts > before else "fewer" if acts < before else "as before"
