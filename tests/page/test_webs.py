"""Small networks and whole cells: what they say, that all stay inside, and that hostile words are harmless."""

import re
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from page.reading import Reading, faults
from servanda.page import Cells, Map, Page, Web, WebEdge, WebNode, Webs, render
from servanda.page.drawing.webs import in_lines

NODES = tuple(WebNode(name) for name in ("North", "South", "East", "A name far too long to stand beside a picture"))


def drawn(*edges: WebEdge, nodes: tuple[WebNode, ...] = NODES) -> str:
    key = (("plain", "as before"), ("strong", "new"), ("gone", "no more"))
    webs = Webs("w", "Who", nodes, (Web("March", edges, "One more is not drawn."),), key, "An intro.", "A caption.")
    return render(Page("T", (webs,)))


def test_names_that_begin_alike_are_told_apart_in_lines_lines() -> None:
    assert in_lines("North", 22) == ("North",)
    assert in_lines("Armed formations in Donetsk", 22) == ("Armed formations in", "Donetsk")
    assert in_lines("Armed formations in Luhansk", 22)[1] == "Luhansk"
    long = in_lines("Armed formations of certain areas of the regions and beyond", 22)
    assert len(long) == 2 and long[1].endswith("…") and max(map(len, long)) <= 22
    assert in_lines("x" * 60, 22) == ("x" * 21 + "…",)


def test_names_key_and_counts_are_said() -> None:
    html = drawn(WebEdge(0, 1, 12), WebEdge(1, 2, 3, "strong"), WebEdge(0, 2, 0, "gone", "was told"))
    assert faults(html) == []
    said = Reading(html).said()
    for words in (
        "North",
        "South",
        "March",
        "12",
        "as before",
        "new",
        "no more",
        "An intro.",
        "A caption.",
        "was told",
        "North – South",
    ):
        assert words in said
    assert "A name far too long to</text>" in html and "…</text>" in drawn(nodes=(WebNode("A name " * 20),))
    # The same in a table: each pair that is joined, with its count.
    rows = html.split("<tbody>")[-1].split("</tbody>")[0].split("<tr")[1:]
    assert [re.findall(r"<td[^>]*>(?:<bdi>)?([^<]*)", row) for row in rows] == [
        ["North – South", "12"], ["South – East", "3"], ["North – East", "0"],
    ]  # fmt: skip


def test_wider_is_more_and_what_is_gone_is_thin() -> None:
    html = drawn(WebEdge(0, 1, 100), WebEdge(1, 2, 25), WebEdge(0, 2, 0, "gone"))
    strips = [
        [float(one) for one in re.findall(r"-?[\d.]+", d)]
        for d in re.findall(r'<path d="M([^"]+)z" class="web-edge plain"', html[: html.index('class="web narrow"')])
    ]
    # The first side of a strip is its length, the second its width.
    wide = sorted(hypot(strip[4], strip[5]) for strip in strips if len(strip) == 8)
    assert wide == [pytest.approx(6.5, abs=0.1), pytest.approx(13, abs=0.1)]
    assert html.count('class="web-edge gone"') == 3  # the line, wide and narrow, and its line of the key
    assert html.count('class="web-node still"') == 2


def test_an_edge_to_nowhere_is_no_edge() -> None:
    with pytest.raises(ValueError, match="two of the nodes"):
        drawn(WebEdge(0, 4, 1))


@given(st.text(max_size=60), st.integers(1, 12), st.integers(0, 10**9))
def test_whatever_the_words_and_however_many(words: str, many: int, count: int) -> None:
    nodes = tuple(WebNode(words, words) for _ in range(many))
    edges = tuple(WebEdge(n, (n + 1) % many, count, "plain", words) for n in range(many))
    webs = Webs("w", words, nodes, (Web(words, edges, words),), (("plain", words),), words, words)
    html = render(Page("T", (webs,)))
    assert faults(html) == []
    svg = html[html.index('class="web wide"') :]
    assert all(-1 <= float(x) <= 561 for x in re.findall(r' c?x1?="(-?[\d.]+)"', svg[: svg.index("</svg>")]))


def test_cells_stand_in_the_legend_once_and_each_is_drawn_where_it_lies() -> None:
    boxes = ((30.0, 50.0, 30.5, 50.5), (31.0, 50.0, 31.5, 50.5), (170.0, -80.0, 171.0, -79.0))
    layer = Cells("Newly affected (2)", boxes, "strong", ("one", "two", "outside"))
    html = render(Page("T", (Map("m", "Map", cells=(layer,), window=(29.0, 49.0, 33.0, 52.0)),)))
    assert faults(html) == []
    assert html.count("Newly affected (2)") == 1
    assert "<title>one</title>" in html
    assert "outside" not in html
    assert html.count('class="cells strong"') == 2  # the layer, and its line of the legend


def test_cells_have_a_note_each_or_none() -> None:
    with pytest.raises(ValueError, match="a note for each"):
        Cells("x", ((0.0, 0.0, 1.0, 1.0),), notes=("a", "b"))


def test_a_phone_gets_a_picture_whose_words_can_be_read_and_stay_within_it() -> None:
    """Drawn 340 wide, a picture is 334 px wide on a phone of 390; its words are 12.5 units and up (drawings.css)."""
    long = "Armed formations of certain areas of the regions"
    for many in (2, 4, 5, 9, 12):
        nodes = tuple(WebNode(f"{long} {n}") for n in range(many))
        html = drawn(*(WebEdge(n, (n + 1) % many, 3) for n in range(many)), nodes=nodes)
        narrow = html[html.index('class="web narrow"') :]
        svg = narrow[: narrow.index("</svg>")]
        assert svg.startswith('class="web narrow" viewBox="0 0 340 ')
        high = float(re.findall(r'viewBox="0 0 340 ([\d.]+)"', svg)[0])
        named = re.findall(r'<text x="([-\d.]+)" y="([-\d.]+)" text-anchor="(\w+)" class="web-name[^>]*>([^<]+)<', svg)
        assert len(named) >= 2 * many
        for x, y, side, words in named:
            need = len(words) * 12.5 * 0.58
            left = float(x) - {"start": 0, "middle": need / 2, "end": need}[side]
            assert left >= -1 and left + need <= 341, (many, words)
            assert 9 <= float(y) <= high - 3
    sizes = [float(one) for one in re.findall(r"\.web\.narrow \.web-\w+\{font-size:([\d.]+)px", html)]
    assert len(sizes) == 2 and min(sizes) * 334 / 340 >= 11
