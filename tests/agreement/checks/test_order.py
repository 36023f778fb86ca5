"""The order of steps: reachability by alternatives, and circles, against an independent graph library."""

import random

import networkx
import pytest

from agreement.checks import drafts
from servanda.agreement.order import TEXT, Graph, dead_nodes, deadlocks, jams, shortest_circle, waits_of

RANDOM_AGREEMENTS = 2_000


def dead_clauses(ways: dict[str, list[list[str]]]) -> set[str]:
    """Clauses that never begin, of an agreement with these ways."""
    waits = waits_of(drafts.agreement([drafts.clause(name, needs) for name, needs in ways.items()]))
    dead = dead_nodes(waits.graph, TEXT)
    return {name for name in ways if dead[waits.number["begins", name]]}


def test_each_waits_for_the_other_s_verified_first_step() -> None:
    steps = {"a": [["b-verified"]], "a-verified": [["a"]], "b": [["a-verified"]], "b-verified": [["b"]]}
    assert dead_clauses(steps) == {"a", "a-verified", "b", "b-verified"}
    assert dead_clauses({**steps, "hotline": [], "a": [["b-verified"], ["hotline"]]}) == set()


def test_an_alternative_frees_only_what_hangs_on_it() -> None:
    assert dead_clauses({"a": [["b"]], "b": [["a"]], "c": [["a"], ["d"]], "d": [], "e": [["a", "d"]]}) == {
        "a",
        "b",
        "e",
    }


def test_random_agreements_are_as_the_graph_library_says() -> None:
    """With nothing but ANDs the dead are the circles and all that descends from them, and the circles agree."""
    chance = random.Random(20260601)
    with_circles = 0
    for _ in range(RANDOM_AGREEMENTS):
        names = [f"c{n}" for n in range(chance.randint(2, 9))]
        needs = {name: chance.sample(names, k=min(len(names), chance.choice((0, 1, 1, 2)))) for name in names}
        waits = waits_of(drafts.agreement([drafts.clause(name, [way] if way else []) for name, way in needs.items()]))
        theirs = networkx.DiGraph([(need, name) for name, way in needs.items() for need in way])
        theirs.add_nodes_from(names)
        circles = [one for one in networkx.strongly_connected_components(theirs) if round_(theirs, one)]
        descend = {after for one in circles for name in one for after in (name, *networkx.descendants(theirs, name))}
        dead = dead_nodes(waits.graph, TEXT)
        assert {name for name in names if dead[waits.number["begins", name]]} == descend
        ours = [{ref for sort, ref in one.steps if sort == "begins"} for one in deadlocks(waits)]
        assert sorted(map(sorted, ours)) == sorted(map(sorted, circles))
        for one in deadlocks(waits):
            told = [link.waiter[1] for link in one.circle]
            inside = theirs.subgraph(set().union(*circles)).subgraph({ref for _, ref in one.steps})
            assert len(told) == min(map(len, networkx.simple_cycles(inside)))
            assert all(theirs.has_edge(link.needed[1], link.waiter[1]) for link in one.circle)
        with_circles += bool(circles)
    assert 300 < with_circles < 1_900


def round_(graph: networkx.DiGraph, nodes: set[str]) -> bool:
    """Whether a strongly connected set holds a circle."""
    return len(nodes) > 1 or any(graph.has_edge(name, name) for name in nodes)


def test_random_alternatives_are_as_a_plain_fixpoint_says() -> None:
    chance = random.Random(20260602)
    for _ in range(300):
        names = [f"c{n}" for n in range(chance.randint(2, 8))]
        ways = {
            name: [chance.sample(names, k=chance.randint(1, min(3, len(names)))) for _ in range(chance.randint(0, 3))]
            for name in names
        }
        alive: set[str] = set()
        while True:
            more = {n for n in names if not ways[n] or any(set(way) <= alive for way in ways[n])} - alive
            if not more:
                break
            alive |= more
        assert dead_clauses(ways) == set(names) - alive


def test_every_change_offered_frees_its_deadlock() -> None:
    """Dropping a condition that was offered, or one of the openings, leaves nothing of it stuck."""
    chance = random.Random(20260603)
    offered = 0
    for _ in range(200):
        names = [f"c{n}" for n in range(chance.randint(2, 7))]
        ways = {
            name: [chance.sample(names, k=chance.randint(1, 2)) for _ in range(chance.randint(0, 2))] for name in names
        }
        waits = waits_of(drafts.agreement([drafts.clause(name, needs) for name, needs in ways.items()]))
        for one in deadlocks(waits):
            stuck = [waits.number[step] for step in one.steps]
            for link in one.freeing.drops:
                dead = dead_nodes(waits.graph, TEXT, among=members(waits.graph, stuck), cut=frozenset((link.pair,)))
                assert not any(dead[node] for node in stuck)
                offered += 1
            dropped = frozenset(link.pair for link in one.freeing.drop_set)
            if dropped:
                dead = dead_nodes(waits.graph, TEXT, among=members(waits.graph, stuck), cut=dropped)
                assert not any(dead[node] for node in stuck)
            assert one.freeing.drops or one.freeing.drop_set
    assert offered > 100


def members(graph: Graph, stuck: list[int]) -> list[int]:
    """The whole jam that holds these steps."""
    dead = dead_nodes(graph, TEXT)
    return next(one for one in jams(graph, TEXT, dead) if set(stuck) <= set(one))


def test_three_of_two_can_never_be_had() -> None:
    graph = Graph()
    free, wanting, content = graph.node(), graph.node(), graph.node()
    graph.way(free, ())
    graph.way(wanting, [(free, TEXT), (free, TEXT)], quota=3)
    graph.way(content, [(free, TEXT), (wanting, TEXT)], quota=1)
    assert list(dead_nodes(graph, TEXT)) == [0, 1, 0]


def test_the_shortest_circle_counts_steps_and_not_joints() -> None:
    following = {0: [1, 4], 1: [2], 2: [3], 3: [0], 4: [5], 5: [6], 6: [0]}
    weight = {0: 1, 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 1}
    assert shortest_circle(list(following), following.__getitem__, weight.__getitem__) == [0, 1, 2, 3]


@pytest.mark.parametrize("length", [2, 3, 200])
def test_one_long_circle_is_found_whole(length: int) -> None:
    names = [f"c{n}" for n in range(length)]
    ways = {name: [[names[(n + 1) % length]]] for n, name in enumerate(names)}
    (one,) = deadlocks(waits_of(drafts.agreement([drafts.clause(name, needs) for name, needs in ways.items()])))
    assert [link.waiter[1] for link in one.circle] == names
    assert one.freeing.drops


def test_a_long_chain_of_references_needs_no_deep_stack() -> None:
    lines = "\n".join(
        f"  - {{id: c{n}, says: C., who: north, must: {{acts: movement}}, from: c{n + 1} done + 1 day}}"
        for n in range(1_200)
    )
    last = "  - {id: c1200, says: C., who: north, must: {acts: movement}}"
    waits = waits_of(drafts.draft(f"clauses:\n{lines}\n{last}\n"))
    assert not any(dead_nodes(waits.graph, TEXT))
