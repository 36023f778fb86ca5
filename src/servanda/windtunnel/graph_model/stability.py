"""Four concepts of a stable outcome, from how far ahead a decision maker looks and what it fears.

Fang, Hipel and Kilgour (1993) for the graph model with several decision makers, no coalitions; Nash (1950), Howard
(1971) for general and symmetric metarationality, Fraser and Hipel (1979) for sequential stability: attributed, page
not checked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from servanda.windtunnel.graph_model.conflict import Conflict


class Concept(StrEnum):
    """What makes a decision maker stay.

    NASH: it cannot move to anything better. GMR: after every better move the others can lead to something no better
    than where it was. SMR: and it cannot get out of that again. SEQ: they can do so by moves they themselves prefer.
    """

    NASH = "Nash"
    GMR = "GMR"
    SMR = "SMR"
    SEQ = "SEQ"


@dataclass(frozen=True, slots=True)
class Deviation:
    """A better move from a state, and where the others can lead after it that makes it not worth while.

    ``met_by`` is None where nothing deters the move; under NASH nothing does.
    """

    to: int
    met_by: int | None


def deviations(conflict: Conflict, maker: int, state: int, concept: Concept) -> Iterator[Deviation]:
    """Every better move a decision maker has from a state, with what deters it under a concept."""
    for after in conflict.better(maker, state):
        yield Deviation(after, next(_sanctions(conflict, maker, state, after, concept), None))


def stable(conflict: Conflict, maker: int, state: int, concept: Concept) -> bool:
    """Whether a decision maker stays in a state under a concept."""
    return all(one.met_by is not None for one in deviations(conflict, maker, state, concept))


def equilibria(conflict: Conflict, concept: Concept) -> tuple[int, ...]:
    """The states in which every decision maker stays."""
    makers = range(len(conflict.makers))
    return tuple(s for s in range(len(conflict.states)) if all(stable(conflict, i, s, concept) for i in makers))


def _sanctions(conflict: Conflict, maker: int, state: int, after: int, concept: Concept) -> Iterator[int]:
    """Where the others can lead from ``after`` that is no better to the maker than ``state``."""
    if concept is Concept.NASH:
        return
    rank = conflict.ranks[maker]
    for met in conflict.answers(maker, after, only_better=concept is Concept.SEQ):
        if rank[met] > rank[state]:
            continue
        if concept is Concept.SMR and any(rank[out] > rank[state] for out in conflict.moves[maker][met]):
            continue
        yield met
