"""The dependency graph as it is printed: boxes in layers, lines by kind, circles of waiting set apart."""

from typing import Any, Final

from markupsafe import Markup

from servanda.page.drawing.boxes import box
from servanda.page.drawing.cycles import knots, shortest
from servanda.page.drawing.layers import Layout, layered
from servanda.page.drawing.plan import plan
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, tag
from servanda.page.drawing.wires import wire
from servanda.page.sections import Cell, Column, Cycle, Edge, Graph, Node, Row, Table

#: Larger graphs are given as a table only; a drawing of them would be a hairball.
MOST_NODES: Final = 150
MOST_EDGES: Final = 400
_MOST_CYCLES: Final = 12
#: Up to this width in units a drawing is scaled to a telephone and can still be read.
NARROW_FITS: Final = 430.0


def draw(section: Graph, setting: Setting) -> dict[str, Any]:
    """What the template of Graph needs: drawing, circles in words, nodes without edges, the table."""
    nodes = _all_nodes(section)
    place = {node.id: i for i, node in enumerate(nodes)}
    edges = list(dict.fromkeys(section.edges))
    pairs = [(place[edge.first], place[edge.then]) for edge in edges]
    cycles = [] if not section.waiting else _circles(section, place, pairs)
    touched = sorted({i for pair in pairs for i in pair})
    fits = len(touched) <= MOST_NODES and len(edges) <= MOST_EDGES and bool(edges)
    local = {node: i for i, node in enumerate(touched)}
    layout = layered(len(touched), [(local[a], local[b]) for a, b in pairs]) if fits else None
    return {
        "svg": _drawing(section, nodes, edges, pairs, touched, cycles, layout, setting) if layout else None,
        "outline": _outline(section, nodes, edges, pairs, touched, layout, setting) if layout else None,
        "too_many": "" if fits or not edges else setting.word("too_many", n=len(touched), m=len(edges)),
        "cycles": [
            {"n": n, "label": label, "nodes": [nodes[i] for i in way]}
            for n, (way, label) in enumerate(cycles[:_MOST_CYCLES], 1)
        ],
        "more": max(len(cycles) - _MOST_CYCLES, 0),
        "alone": [node for i, node in enumerate(nodes) if i not in set(touched)],
        "kinds": [{"it": kind, "drawing": _sample(kind.line)} for kind in section.kinds],
        "table": _table(section, nodes, place, edges, setting) if edges else None,
    }


def _all_nodes(section: Graph) -> list[Node]:
    nodes = {node.id: node for node in section.nodes}
    for edge in section.edges:
        for end in (edge.first, edge.then):
            nodes.setdefault(end, Node(end, end))
    return list(nodes.values())


def _circles(section: Graph, place: dict[str, int], pairs: list[tuple[int, int]]) -> list[tuple[list[int], str]]:
    if section.cycles is not None:
        return _given(section.cycles, place)
    return _found(len(place), pairs)


def _given(cycles: tuple[Cycle, ...], place: dict[str, int]) -> list[tuple[list[int], str]]:
    ways = [([place[node] for node in cycle.nodes if node in place], cycle.label) for cycle in cycles]
    return [(way, label) for way, label in ways if way]


def _found(count: int, pairs: list[tuple[int, int]]) -> list[tuple[list[int], str]]:
    return [(shortest(knot, pairs), "") for knot in knots(count, pairs)]


def _drawing(
    section: Graph,
    nodes: list[Node],
    edges: list[Edge],
    pairs: list[tuple[int, int]],
    touched: list[int],
    cycles: list[tuple[list[int], str]],
    layout: Layout,
    setting: Setting,
) -> Markup:
    local = {node: i for i, node in enumerate(touched)}
    laid = plan(layout, setting.rtl)
    wide, high = laid.size
    lines = {kind.key: kind.line for kind in section.kinds}
    numbers = _numbers(cycles)
    both = set(pairs)
    wires: list[Markup] = []
    tops: list[Markup] = []
    for edge, pair, way in zip(edges, pairs, layout.ways, strict=True):
        number = numbers.get(pair)
        line = lines.get(edge.kind, "solid")
        drawn = wire(laid, way, line, number, _words(edge), pair[::-1] in both)
        (tops if number else wires).append(drawn)
    in_cycle = {i for way, _ in cycles for i in way}
    boxes = [box(nodes[i], laid.point(*laid.at[local[i]]), i in in_cycle, setting) for i in touched]
    return tag(
        "svg",
        tag("title", section.title),
        *wires,
        *tops,
        *boxes,
        klass="graph fits" if wide <= NARROW_FITS else "graph",
        viewBox=f"0 0 {num(wide)} {num(high)}",
        width=num(wide),
        height=num(high),
        role="img",
        direction="ltr",
    )


def _outline(
    section: Graph,
    nodes: list[Node],
    edges: list[Edge],
    pairs: list[tuple[int, int]],
    touched: list[int],
    layout: Layout,
    setting: Setting,
) -> list[list[dict[str, Any]]] | None:
    """The same for a telephone, layer under layer, where a drawing of no circles is too wide to be read there."""
    if section.waiting or plan(layout, setting.rtl).size[0] <= NARROW_FITS:
        return None
    labels = {kind.key: kind.label for kind in section.kinds}
    kinds = {
        b: labels[edge.kind] for edge, (_, b) in reversed(list(zip(edges, pairs, strict=True))) if edge.kind in labels
    }
    return [
        [
            {"it": node, "tone": setting.tone(node.status, node.tone), "kind": kinds.get(at, "")}
            for at in (touched[i] for i in layer if i >= 0)
            for node in (nodes[at],)
        ]
        for layer in layout.layers
    ]


def _numbers(cycles: list[tuple[list[int], str]]) -> dict[tuple[int, int], int]:
    """For each pair of nodes on a circle, the number of the first circle it is on."""
    out: dict[tuple[int, int], int] = {}
    for number, (way, _) in enumerate(cycles, 1):
        for a, b in zip(way, [*way[1:], way[0]], strict=True):
            out.setdefault((a, b), number)
    return out


def _words(edge: Edge) -> str:
    return " · ".join(part for part in (edge.label, edge.kind, edge.mark) if part)


def _sample(line: str) -> Markup:
    inner = tag("path", d="M2 8H40m-6 -4l6 4l-6 4", klass=f"wire {line}")
    return tag("svg", inner, width=44, height=16, klass="swatch", aria_hidden="true")


def _table(section: Graph, nodes: list[Node], place: dict[str, int], edges: list[Edge], setting: Setting) -> Table:
    labels = {kind.key: kind.label for kind in section.kinds}
    rows = [
        Row(
            (
                Cell(nodes[place[edge.first]].label, link=nodes[place[edge.first]].link),
                Cell(nodes[place[edge.then]].label, link=nodes[place[edge.then]].link),
                Cell(labels.get(edge.kind, edge.kind), mark=edge.mark),
                edge.label,
            )
        )
        for edge in edges
    ]
    heads = ("first", "then", "basis", "note") if any(edge.label for edge in edges) else ("first", "then", "basis")
    return Table("", "", tuple(Column(setting.word(head)) for head in heads), tuple(rows))
