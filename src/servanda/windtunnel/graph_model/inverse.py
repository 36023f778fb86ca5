"""The inverse question: which preferences of a decision maker would make an outcome stable.

For one decision maker, with moves as they are and the others' rankings as given, stability of an outcome depends
only on which states it prefers to the outcome. "It must not prefer these to the outcome" is therefore all there is
to ask: the smallest such sets of states are the minimal conditions, and any one of them is enough. The inverse
question is asked by the GMCR literature (Kinsara, Kilgour and Hipel 2015: attributed, page not checked); this
answer by minimal conditions is ours, checked by enumeration of all orders.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import comb

from servanda.basis import Refusal
from servanda.windtunnel.graph_model.conflict import Conflict
from servanda.windtunnel.graph_model.stability import Concept, stable

MOST_ALTERNATIVES = 1_000
#: All weak orders of eight states are 545,835.
MOST_ORDERED = 8
#: Shares of orders sum over the subsets of states that matter.
MOST_MATTERING = 18

#: A set of states as a number: bit s is state s.
_Set = int


@dataclass(frozen=True, slots=True)
class Needs:
    """What a decision maker must not prefer to an outcome for it to be stable under a concept.

    ``alternatives``: sets of states, any one of which is enough: those first of which least is now preferred, then
    the smallest. One empty set: stable whatever it prefers. ``lacking``: of each, the states now preferred to the
    outcome; empty where the alternative holds already.
    """

    maker: int
    outcome: int
    concept: Concept
    alternatives: tuple[tuple[int, ...], ...]
    lacking: tuple[tuple[int, ...], ...]

    @property
    def holds(self) -> bool:
        """Whether the outcome is stable under the ranking as given."""
        return not self.lacking[0]

    @property
    def mattering(self) -> tuple[int, ...]:
        """The states whose place beside the outcome can matter, sorted."""
        return tuple(sorted({state for one in self.alternatives for state in one}))


def needs(conflict: Conflict, maker: int, outcome: int, concept: Concept) -> Needs:
    """The minimal conditions; refuses (TUN302) where there are more than 1,000."""
    found: set[_Set] = {0}
    for ways in _ways(conflict, maker, outcome, concept):
        # Berge's multiplication: what deters this move already stays as it is.
        deterred = {one for one in found if any(way & one == way for way in ways)}
        open_sets = found - deterred
        many = len(open_sets) * len(ways) > 8 * MOST_ALTERNATIVES
        if not many:
            found = _smallest(deterred | {one | way for one in open_sets for way in ways})
        if many or len(found) > MOST_ALTERNATIVES:
            raise Refusal(
                "TUN302",
                f"there are more than {MOST_ALTERNATIVES:,} sets of preferences that would do",
                "leave out states or options that do not matter to the question",
            )
    rank = conflict.ranks[maker]

    def lacking(one: Sequence[int]) -> tuple[int, ...]:
        return tuple(state for state in one if rank[state] > rank[outcome])

    ordered = sorted(map(_states, found), key=lambda one: (len(lacking(one)), len(one), one))
    return Needs(maker, outcome, concept, tuple(ordered), tuple(lacking(one) for one in ordered))


def _ways(conflict: Conflict, maker: int, outcome: int, concept: Concept) -> Iterator[set[_Set]]:
    """For each move from the outcome, the sets of states that deter it if none is preferred to the outcome."""
    for after in conflict.moves[maker][outcome]:
        ways = {1 << after}
        if concept is not Concept.NASH:
            for met in conflict.answers(maker, after, only_better=concept is Concept.SEQ):
                one = 1 << met
                for out in conflict.moves[maker][met] if concept is Concept.SMR else ():
                    one |= 1 << out
                ways.add(one & ~(1 << outcome))
        yield _smallest(ways)


def _smallest(sets: set[_Set]) -> set[_Set]:
    """The sets that hold no other."""
    kept: list[_Set] = []
    for one in sorted(sets, key=int.bit_count):
        if not any(smaller & one == smaller for smaller in kept):
            kept.append(one)
    return set(kept)


def _states(one: _Set) -> tuple[int, ...]:
    return tuple(state for state in range(one.bit_length()) if one >> state & 1)


def share_of_orders(asked: Needs) -> float | None:
    """Of all orders of the states that matter and the outcome, ties allowed, the share that makes it stable.

    Every order counts the same, which says how demanding the conditions are, not how likely. None where more than 18
    states matter.
    """
    mattering = asked.mattering
    if len(mattering) > MOST_MATTERING:
        return None
    bit = {state: 1 << n for n, state in enumerate(mattering)}
    alternatives = [sum(bit[state] for state in one) for one in asked.alternatives]
    holding = [0] * (len(mattering) + 1)
    for preferred in range(1 << len(mattering)):
        if any(not preferred & one for one in alternatives):
            holding[preferred.bit_count()] += 1
    above = [_orders(n) * _at_the_top(len(mattering) - n) for n in range(len(mattering) + 1)]
    held = sum(count * ways for count, ways in zip(holding, above, strict=True))
    return held / _orders(len(mattering) + 1)


def _orders(size: int) -> int:
    """How many weak orders there are of so many states (Fubini numbers)."""
    numbers = [1]
    for n in range(1, size + 1):
        numbers.append(sum(comb(n, top) * numbers[n - top] for top in range(1, n + 1)))
    return numbers[size]


def _at_the_top(others: int) -> int:
    """How many weak orders of the outcome and so many others have the outcome in the highest class."""
    return sum(comb(others, tied) * _orders(others - tied) for tied in range(others + 1))


def orders_that_hold(
    conflict: Conflict, maker: int, outcome: int, concept: Concept, among: Sequence[int]
) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every order of the states ``among``, best class first, that makes the outcome stable, by trying them all.

    The states not among them keep their ranks below all others; give all that matter (``Needs.mattering``) and the
    outcome. Refuses (TUN303) more than 8.
    """
    if len(among) > MOST_ORDERED or outcome not in among:
        raise Refusal(
            "TUN303",
            f"{len(among)} states cannot be ordered in every way here, or the outcome is not among them",
            f"name at most {MOST_ORDERED}, the outcome among them; the conditions hold for any number",
        )
    for order in weak_orders(tuple(among)):
        ranks = [rank - len(conflict.states) * 2 for rank in _dense(conflict.ranks[maker])]
        for place, tied in enumerate(order):
            for state in tied:
                ranks[state] = len(order) - place
        table = (*conflict.ranks[:maker], tuple(ranks), *conflict.ranks[maker + 1 :])
        if stable(replace(conflict, ranks=table), maker, outcome, concept):
            yield order


def weak_orders(states: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every order of states with ties, best class first."""
    if not states:
        yield ()
        return
    for size in range(1, len(states) + 1):
        for top in combinations(states, size):
            for rest in weak_orders(tuple(state for state in states if state not in top)):
                yield (top, *rest)


def _dense(ranks: Sequence[int]) -> list[int]:
    place = {rank: n for n, rank in enumerate(sorted(set(ranks)))}
    return [place[rank] for rank in ranks]
