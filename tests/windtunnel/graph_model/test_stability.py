"""Stability: the prisoners' pattern, the definitions written out, and the inverse question by all orders."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.graph_model import (
    Concept,
    Conflict,
    deviations,
    equilibria,
    needs,
    orders_that_hold,
    share_of_orders,
    stable,
)
from servanda.windtunnel.graph_model.inverse import weak_orders
from tests.examples import examples
from windtunnel.graph_model.conflicts import conflicts, stays

RESTRAINT, BETRAYED, TEMPTED, BOTH_FIGHT = range(4)
PRISONERS = Conflict(
    ("north", "south"),
    ("both restrain", "only north restrains", "only south restrains", "neither restrains"),
    (((2,), (3,), (0,), (1,)), ((1,), (0,), (3,), (2,))),
    ((3, 1, 4, 2), (3, 4, 1, 2)),
)
concepts = st.sampled_from(list(Concept))


def test_the_prisoners_pattern() -> None:
    """Fighting holds under every concept, restraint under all but Nash, and nothing else anywhere."""
    assert equilibria(PRISONERS, Concept.NASH) == (BOTH_FIGHT,)
    for concept in (Concept.GMR, Concept.SMR, Concept.SEQ):
        assert equilibria(PRISONERS, concept) == (RESTRAINT, BOTH_FIGHT)


def test_what_deters_a_better_move_is_named() -> None:
    [move] = deviations(PRISONERS, 0, RESTRAINT, Concept.SEQ)
    assert (move.to, move.met_by) == (TEMPTED, BOTH_FIGHT)
    [move] = deviations(PRISONERS, 0, RESTRAINT, Concept.NASH)
    assert move.met_by is None


def test_without_a_way_back_a_threat_of_fighting_on_is_empty() -> None:
    """If the south, once restrained, cannot take it back, the north's temptation is met by nothing."""
    one_way = replace(PRISONERS, moves=(PRISONERS.moves[0], ((), (0,), (), (2,))))
    assert not stable(one_way, 0, RESTRAINT, Concept.GMR)
    assert stable(one_way, 1, RESTRAINT, Concept.GMR)


@settings(max_examples=examples(300))
@given(conflicts(), concepts)
def test_stability_is_what_the_definitions_say(conflict: Conflict, concept: Concept) -> None:
    for maker in range(len(conflict.makers)):
        for state in range(len(conflict.states)):
            assert stable(conflict, maker, state, concept) == stays(conflict, maker, state, concept)


@given(conflicts())
def test_the_concepts_are_nested(conflict: Conflict) -> None:
    nash, gmr, smr, seq = (
        set(equilibria(conflict, one)) for one in (Concept.NASH, Concept.GMR, Concept.SMR, Concept.SEQ)
    )
    assert nash <= smr <= gmr
    assert nash <= seq <= gmr


@given(conflicts(), concepts, st.randoms(use_true_random=False))
def test_exchanging_the_participants_exchanges_everything(conflict: Conflict, concept: Concept, draw: object) -> None:
    order = list(range(len(conflict.makers)))
    draw.shuffle(order)  # type: ignore[attr-defined]
    other = Conflict(
        tuple(reversed(conflict.makers)),
        conflict.states,
        tuple(conflict.moves[n] for n in order),
        tuple(conflict.ranks[n] for n in order),
    )
    assert equilibria(other, concept) == equilibria(conflict, concept)
    for new, old in enumerate(order):
        assert needs(other, new, 0, concept).alternatives == needs(conflict, old, 0, concept).alternatives


@settings(max_examples=examples(100))
@given(conflicts(most_states=4), concepts, st.data())
def test_the_conditions_are_exact_and_minimal(conflict: Conflict, concept: Concept, data: st.DataObject) -> None:
    """Over every order of all states: stable just where some alternative holds, and none could be smaller."""
    size = len(conflict.states)
    maker = data.draw(st.integers(0, len(conflict.makers) - 1))
    outcome = data.draw(st.integers(0, size - 1))
    asked = needs(conflict, maker, outcome, concept)
    assert asked.holds == stable(conflict, maker, outcome, concept)
    preferred_sets = set()
    for order in weak_orders(tuple(range(size))):
        ranks = [0] * size
        for place, tied in enumerate(order):
            for state in tied:
                ranks[state] = -place
        preferred = frozenset(n for n in range(size) if ranks[n] > ranks[outcome])
        holds = any(not preferred & set(one) for one in asked.alternatives)
        table = (*conflict.ranks[:maker], tuple(ranks), *conflict.ranks[maker + 1 :])
        assert stays(replace(conflict, ranks=table), maker, outcome, concept) == holds
        if not holds:
            preferred_sets.add(preferred)
    for one in asked.alternatives:
        for left_out in one:
            kept = set(one) - {left_out}
            assert any(not preferred & kept for preferred in preferred_sets), "a condition that is not needed"


@settings(max_examples=examples(60))
@given(conflicts(most_states=5), concepts)
def test_the_share_of_orders_is_what_trying_them_all_gives(conflict: Conflict, concept: Concept) -> None:
    asked = needs(conflict, 0, 0, concept)
    among = tuple(sorted({0, *asked.mattering}))
    holding = sum(1 for _ in orders_that_hold(conflict, 0, 0, concept, among))
    assert share_of_orders(asked) == pytest.approx(holding / sum(1 for _ in weak_orders(among)))


def test_the_prisoners_conditions_as_a_mediator_reads_them() -> None:
    asked = needs(PRISONERS, 0, RESTRAINT, Concept.SEQ)
    assert asked.alternatives == ((BOTH_FIGHT,), (TEMPTED,))
    assert asked.lacking == ((), (TEMPTED,))
    assert share_of_orders(asked) == pytest.approx(10 / 13)
    nash = needs(PRISONERS, 0, RESTRAINT, Concept.NASH)
    assert (nash.holds, nash.alternatives, nash.lacking) == (False, ((TEMPTED,),), ((TEMPTED,),))


def test_tables_that_do_not_fit_and_orders_without_end_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        replace(PRISONERS, ranks=PRISONERS.ranks[:1])
    assert refused.value.code == "TUN301"
    with pytest.raises(Refusal) as refused:
        next(orders_that_hold(PRISONERS, 0, RESTRAINT, Concept.NASH, (TEMPTED,)))
    assert refused.value.code == "TUN303"


def test_too_many_ways_are_refused() -> None:
    """Fourteen moves, each met in two ways that have nothing in common, make 2^14 combinations."""
    moves = 14
    size = 1 + 2 * moves
    mine = [tuple(range(1, moves + 1))] + [()] * (size - 1)
    theirs = [()] + [(moves + n,) for n in range(1, moves + 1)] + [()] * moves
    wide = Conflict(("a", "b"), tuple(map(str, range(size))), (tuple(mine), tuple(theirs)), ((0,) * size, (0,) * size))
    with pytest.raises(Refusal) as refused:
        needs(wide, 0, 0, Concept.GMR)
    assert refused.value.code == "TUN302"
