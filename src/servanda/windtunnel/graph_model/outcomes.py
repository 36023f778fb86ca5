"""Outcomes made of options: each participant takes some of its own or not, and moves by changing them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

#: More cannot be ranked by people.
MOST_STATES = 1_024


@dataclass(frozen=True, slots=True)
class Option:
    """Something one participant can do; ``irreversible`` where it cannot be undone once taken."""

    id: str
    of: str
    says: str = ""
    irreversible: bool = False


def all_outcomes(options: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Every combination of options, called by those taken (``a + b``), ``none`` where none is."""
    found = {}
    for choice in product((False, True), repeat=len(options)):
        taken = tuple(one for one, chosen in zip(options, choice, strict=True) if chosen)
        found[" + ".join(taken) or "none"] = taken
    return found


def moves_between(
    outcomes: Sequence[frozenset[str]], options: Mapping[str, Option], maker: str
) -> tuple[tuple[int, ...], ...]:
    """For each outcome, those one participant can bring about by changing options of its own, in their order."""
    place = {taken: n for n, taken in enumerate(outcomes)}
    by_others: dict[frozenset[str], list[int]] = {}
    own = frozenset(id_ for id_, option in options.items() if option.of == maker)
    kept = frozenset(id_ for id_ in own if options[id_].irreversible)
    for taken, n in place.items():
        by_others.setdefault(taken - own, []).append(n)
    return tuple(
        tuple(n for n in by_others[taken - own] if n != place[taken] and taken & kept <= outcomes[n])
        for taken in outcomes
    )
