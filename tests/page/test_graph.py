"""The graph: circles found as an outside library finds them, layers that run forward, boxes apart."""

from itertools import pairwise

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from page.reading import Reading, faults
from page.sample_drawings import graph
from servanda.page import Cycle, Edge, EdgeKind, Graph, Node, Page, render
from servanda.page.drawing.boxes import folded
from servanda.page.drawing.cycles import knots, shortest
from servanda.page.drawing.graph import draw
from servanda.page.drawing.layers import layered
from servanda.page.drawing.plan import HIGH, WIDE, plan
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.text import measure

EDGES = st.integers(1, 14).flatmap(
    lambda n: st.tuples(
        st.just(n),
        st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), unique=True, max_size=40),
    )
)


@given(EDGES)
def test_knots_are_the_strongly_connected_parts(given_graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, edges = given_graph
    outside = networkx.DiGraph()
    outside.add_nodes_from(range(count))
    outside.add_edges_from(edges)
    parts = [sorted(p) for p in networkx.strongly_connected_components(outside)]
    assert knots(count, edges) == sorted(p for p in parts if len(p) > 1 or (p[0], p[0]) in edges)


@given(EDGES)
def test_a_shortest_circle_is_a_circle_and_shortest(given_graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, edges = given_graph
    outside = networkx.DiGraph(edges)
    for knot in knots(count, edges):
        way = shortest(knot, edges)
        assert all(pair in edges for pair in pairwise([*way, way[0]]))
        within = outside.subgraph(knot)
        assert len(way) == min(networkx.shortest_path_length(within, b, a) + 1 for a, b in within.edges)


@given(EDGES)
def test_ways_run_through_every_layer_between(given_graph: tuple[int, list[tuple[int, int]]]) -> None:
    count, edges = given_graph
    layout = layered(count, edges)
    layer = {node: i for i, nodes in enumerate(layout.layers) for node in nodes}
    assert sorted(node for node in layer if node >= 0) == list(range(count))
    for (a, b), way in zip(edges, layout.ways, strict=True):
        assert (way[0], way[-1]) == (a, b)
        if a != b:
            assert all(abs(layer[x] - layer[y]) == 1 for x, y in pairwise(way))


@given(EDGES, st.booleans())
def test_boxes_stand_apart_and_within(given_graph: tuple[int, list[tuple[int, int]]], mirrored: bool) -> None:
    count, edges = given_graph
    laid = plan(layered(count, edges), mirrored)
    middles = [laid.point(*laid.at[node]) for node in range(count)]
    wide, high = laid.size
    for i, (x, y) in enumerate(middles):
        assert WIDE / 2 <= x <= wide - WIDE / 2 and HIGH / 2 <= y <= high - HIGH / 2
        assert all(abs(x - p) >= WIDE - 0.01 or abs(y - q) >= HIGH - 0.01 for p, q in middles[i + 1 :])


@given(st.text(max_size=200))
def test_folded_words_fit_their_box(text: str) -> None:
    lines = folded(text, 144, 12, 2)
    assert len(lines) <= 2
    assert all(measure(line, 12) <= 144 + measure("…", 12) for line in lines)


def test_circles_are_named_in_words() -> None:
    text = Reading(render(Page("T", (graph(),)))).said()
    assert "Circle 1 : Weapons handed over, stage 1 → Units relocated, stage 1 → Weapons handed over, stage 1" in text
    assert "Without any dependency: Term renewed" in text


def test_given_circles_are_taken_as_given() -> None:
    section = Graph(
        "g", "G", (Node("a", "A"), Node("b", "B")), (Edge("a", "b"), Edge("b", "a")),
        cycles=(Cycle(("b", "a"), "under the reading of Party A"), Cycle(("unknown",))),
    )  # fmt: skip
    text = Reading(render(Page("T", (section,)))).said()
    assert "Circle 1 ( under the reading of Party A ): B → A → B" in text


@pytest.mark.parametrize("waiting", [True, False])
def test_nothing_is_said_of_circles_where_nothing_waits(waiting: bool) -> None:
    section = Graph("g", "G", (), (Edge("a", "b"),), cycles=None if waiting else (), waiting=waiting)
    html = render(Page("T", (section,)))
    assert faults(html) == []
    assert ("No circle of waiting." in Reading(html).said()) == waiting


@pytest.mark.parametrize("count", [0, 1, 160])
def test_any_size_is_drawn_or_listed(count: int) -> None:
    edges = tuple(Edge(f"n{i}", f"n{i + 1}") for i in range(count))
    html = render(Page("T", (Graph("g", "G", (Node("lone", "Lone"),), edges),)))
    assert faults(html) == []
    assert ("too many to draw" in html) == (count == 160)
    assert "Lone" in html


def test_a_step_that_waits_for_itself() -> None:
    html = render(Page("T", (Graph("g", "G", (), (Edge("a", "a"),)),)))
    assert faults(html) == [] and "Circle 1" in html


def _resting(boxes: int) -> dict[str, object]:
    nodes = (
        Node("s", "Nobody fires."),
        *(Node(f"f{n}", f"fact {n}", "list.csv:3") for n in range(boxes)),
        Node("z", "met"),
    )
    edges = tuple(edge for n in range(boxes) for edge in (Edge("s", f"f{n}", "counted"), Edge(f"f{n}", "z", "counted")))
    section = Graph("g", "Graph", nodes, edges, (EdgeKind("counted", "counted"),), cycles=(), waiting=False)
    return draw(section, Setting(Page("t", ())))


def test_a_picture_too_wide_for_a_telephone_is_given_layer_by_layer() -> None:
    assert _resting(2)["outline"] is None and 'class="graph fits"' in str(_resting(2)["svg"])
    outline = _resting(5)["outline"]
    assert [[step["it"].id for step in layer] for layer in outline] == [["s"], [f"f{n}" for n in range(5)], ["z"]]  # type: ignore[attr-defined]
    assert 'class="graph"' in str(_resting(5)["svg"])
