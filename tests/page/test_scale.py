"""Large inputs become pages of a few megabytes within seconds. Times are generous: the machine is shared."""

import time
from collections.abc import Callable

import pytest

from page.sample_page import STATUSES, day, windows
from servanda.page import (
    Board,
    BoardGroup,
    BoardRow,
    Chip,
    Column,
    Edge,
    Graph,
    Lane,
    LaneSpan,
    Map,
    Node,
    Page,
    Points,
    Row,
    Section,
    Series,
    Table,
    Timeline,
    render,
)


def board(span: float, count: int) -> Board:
    rows = tuple(
        BoardRow(
            f"clause-{i}",
            f"Party A does a thing that takes a sentence of some length to say, number {i}.",
            "Party A",
            tuple(Chip(status.key, i % 7) for status in STATUSES[: 1 + i % 4]),
            coverage_ppm=i * 400,
            windows=windows(i, count, span),
        )
        for i in range(2_000)
    )
    return Board("b", "Board", (BoardGroup("All", rows),), now=day(100))


def points() -> Map:
    lon = [30 + (i * 7919 % 10_007) / 1000 for i in range(20_000)]
    lat = [45 + (i * 104_729 % 7_001) / 1000 for i in range(20_000)]
    return Map("m", "Map", points=(Points("p", lon, lat, radius_m=[1_000.0] * 20_000),))


def graph() -> Graph:
    edges = tuple(Edge(f"n{i * 37 % 150}", f"n{i * 71 % 149}") for i in range(400))
    return Graph("g", "Graph", tuple(Node(f"n{i}", f"Step {i}") for i in range(150)), edges)


def timeline() -> Timeline:
    lanes = tuple(
        Lane(f"Lane {i}", tuple(LaneSpan(day(j * 3), day(j * 3 + 5), f"span {j}", "met") for j in range(20)))
        for i in range(100)
    )
    series = Series("s", tuple(day(i) for i in range(3_001)), tuple(i % 9 for i in range(3_000)), "reports")
    return Timeline("t", "Timeline", lanes, (series,))


def table() -> Table:
    columns = (Column("a"), Column("b", "number"), Column("c", "day"))
    return Table("t", "Table", columns, tuple(Row((f"row {i}", i, day(i % 3_000))) for i in range(10_000)))


@pytest.mark.parametrize(
    "made", [lambda: board(10.0, 12), lambda: board(1.0, 120), points, graph, timeline, table],
    ids=["board", "board of many windows", "points", "graph", "timeline", "table"],
)  # fmt: skip
def test_large_sections(made: Callable[[], Section]) -> None:
    page = Page("Large", (made(),), statuses=STATUSES)
    begun = time.perf_counter()
    html = render(page)
    assert time.perf_counter() - begun < 10
    assert len(html) < 6_000_000
