"""The map: projection, clipping, land, counted points, and tables that say the same."""

import math
import re
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from page.reading import Reading, faults
from page.sample_drawings import map_
from servanda.page import Area, Cells, Circle, Line, Map, Page, Points, Spot, render
from servanda.page.drawing.clip import clip_ring, split_line
from servanda.page.drawing.labels import Room
from servanda.page.drawing.land import rings, unpacked
from servanda.page.drawing.map import WIDE
from servanda.page.drawing.projection import EARTH_M, Projection, circle, frame_around
from servanda.page.drawing.scatter import MOST_SIGNS, scatter
from tools.make_land import packed


def drawn(section: Map) -> str:
    html = render(Page("T", (section,)))
    assert faults(html) == []
    return html


def on_land(lon: float, lat: float) -> bool:
    """Even-odd over all rings and their turns around the earth."""
    inside = False
    for ring in rings():
        for shift in (-360, 0, 360):
            x, y = ring[:, 0] + shift, ring[:, 1]
            crosses = (y[:-1] > lat) != (y[1:] > lat)
            if crosses.any():
                a, b = np.flatnonzero(crosses), np.flatnonzero(crosses) + 1
                at = x[a] + (lat - y[a]) / (y[b] - y[a]) * (x[b] - x[a])
                inside ^= bool((at > lon).sum() % 2)
    return inside


@pytest.mark.parametrize(("west", "right"), [(30.1, True), (32.7, False)])
def test_the_scale_bar_stands_where_it_hides_no_cell(west: float, right: bool) -> None:
    box = (west, 30.1, west + 0.25, 30.35)
    section = Map("m", "Map", cells=(Cells("new", (box,), "strong"),), window=(30.0, 30.0, 33.0, 32.0))
    bar = re.search(r'class="scale-bar".*?</g>|<g[^>]*><rect x="([\d.]+)"[^>]*class="bar-bed"', drawn(section))
    assert bar and bar[1] and (float(bar[1]) > WIDE / 2) is right


def test_names_on_a_map_read_from_right_to_left_are_set_apart() -> None:
    name = "منطقة فك الاشتباك عند القرية الأولى وما حولها من حقول"
    area = Area(name, (((30.5, 30.5), (32.5, 30.5), (32.5, 31.5), (30.5, 30.5)),))
    page = Page("T", (Map("m", "Map", areas=(area,), window=(30.0, 30.0, 33.0, 32.0)),), language="ar", direction="rtl")
    (first, *_) = re.findall(r'class="zone-name">([^<]*)</text>', render(page))
    kept = first.removeprefix("\u2067").removesuffix("…\u2069")
    assert first == f"\u2067{kept}…\u2069" and name.startswith(f"{kept} "), "cut after a word"


LAND = [
    (2.35, 48.86),
    (-19.0, 65.0),
    (178.0, -17.8),
    (-179.0, 66.5),
    (179.0, 67.5),
    (135.0, -25.0),
    (44.2, 15.35),
    (0.0, -85.0),
]
SEA = [(-30.0, 40.0), (-172.0, 60.0), (175.0, -30.0), (51.0, 42.0), (38.0, 20.5), (0.0, 0.0), (-150.0, 75.0)]


@pytest.mark.parametrize("place", LAND)
def test_land_is_land(place: tuple[float, float]) -> None:
    assert on_land(*place)


@pytest.mark.parametrize("place", SEA)
def test_sea_is_sea(place: tuple[float, float]) -> None:
    assert not on_land(*place)


def test_the_land_tool_and_its_reader_agree() -> None:
    square = [[0, 0], [300, 0], [0, 300], [-300, 0], [0, -300]]
    polar = [[0, -900], [600, 0], [600, 0]]
    topology = {
        "transform": {"scale": [0.1, 0.1], "translate": [-170.0, 0.0]},
        "arcs": [square[:3], [[300, 300], *square[3:]], polar],
        "objects": {"land": {"geometries": [{"type": "MultiPolygon", "arcs": [[[0, 1]], [[2]]]}]}},
    }
    (ring,) = unpacked(packed(topology))
    assert ring.tolist() == [[-170, 0], [-140, 0], [-140, 30], [-170, 30], [-170, 0]]


def test_the_land_file_is_small() -> None:
    assert len(files("servanda.page").joinpath("land.bin").read_bytes()) < 200_000


@given(st.floats(-180, 180), st.floats(-80, 80), st.floats(-25, 25), st.floats(-9, 9), st.booleans())
def test_projecting_there_and_back(lon: float, lat: float, east: float, north: float, local: bool) -> None:
    projection = Projection(lon, lat, local)
    back = projection.inverse(*projection.forward(lon + east, lat + north))
    assert (float(back[0]) - lon - east + 540) % 360 - 180 == pytest.approx(0, abs=1e-6)
    assert float(back[1]) == pytest.approx(lat + north, abs=1e-6)


@given(st.floats(-180, 180), st.floats(-80, 80), st.floats(10, 500_000))
def test_a_circle_is_equally_far_everywhere(lon: float, lat: float, radius: float) -> None:
    for a, b in zip(*circle(lon, lat, radius), strict=True):
        p, q, d = math.radians(lat), math.radians(float(b)), math.radians(float(a) - lon)
        h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(d / 2) ** 2
        assert 2 * EARTH_M * math.asin(math.sqrt(h)) == pytest.approx(radius, rel=1e-4, abs=1)


RINGS = st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=3, max_size=20)


@given(RINGS)
def test_a_clipped_ring_stays_in_its_box(points: list[tuple[float, float]]) -> None:
    cut = clip_ring(np.array(points), (-10, -20, 30, 5))
    assert (cut >= np.array([-10, -20]) - 1e-9).all() and (cut <= np.array([30, 5]) + 1e-9).all()


def test_clipping_a_square() -> None:
    square = np.array([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)])
    cut = clip_ring(square, (5, 5, 20, 20))
    assert {tuple(p) for p in cut.tolist()} == {(5, 5), (10, 5), (10, 10), (5, 10)}


def test_a_line_across_the_box_is_kept() -> None:
    parts = split_line(np.array([(-9.0, 5.0), (50.0, 5.0), (60.0, 99.0), (70.0, 99.0)]), (0, 0, 10, 10))
    assert [p.tolist() for p in parts] == [[[-9, 5], [50, 5]]]


@given(st.lists(st.tuples(st.floats(20, 40), st.floats(30, 50), st.integers(1, 99)), min_size=1, max_size=60))
def test_signs_keep_the_count_whatever_the_order(rows: list[tuple[float, float, int]]) -> None:
    frame = frame_around([20, 40], [30, 50], WIDE)
    lon, lat, count = (list(column) for column in zip(*rows, strict=True))
    found = scatter((Points("p", lon, lat, count),), frame)
    assert sum(s.count for s in found.signs) + found.outside == sum(count)
    turned = scatter((Points("p", lon[::-1], lat[::-1], count[::-1]),), frame)
    assert turned == found


def test_too_many_points_are_summed_over_a_grid_and_said() -> None:
    lon = [30 + (i * 7919 % 10_007) / 1000 for i in range(20_000)]
    lat = [45 + (i * 104_729 % 7_001) / 1000 for i in range(20_000)]
    html = drawn(Map("m", "M", points=(Points("p", lon, lat),)))
    text = Reading(html).said()
    assert re.search(r"[\d,]+ positions are drawn as [\d,]+ signs, summed over a grid of about", text)
    assert html.count('class="signs') <= 3 and len(html) < 1_500_000
    assert re.search(r"Further places not listed: [\d,]+, with a count of [\d,]+\.", text)
    assert MOST_SIGNS < 20_000


def test_what_is_not_drawn_is_counted() -> None:
    points = Points("p", [10.0, 11.0, 99.0, float("nan")], [50.0, 51.0, 50.0, 50.0], [1, 2, 3, 4])
    text = Reading(drawn(Map("m", "M", points=(points,), window=(9, 49, 12, 52), unplaced=5))).said()
    assert "Outside the window, so not on the map: 3." in text
    assert "Without a position, so not on the map: 9." in text


def test_coarse_shapes_say_so() -> None:
    text = Reading(drawn(map_())).said()
    assert "Northern assembly area (coarse)" in text and "drawn coarse" in text
    assert "Land outline: Natural Earth" in text and "no state border" in text
    assert "Haven / Port Haven place 64.140, -21.940" in text


@pytest.mark.parametrize(
    "section",
    [
        Map("m", "nothing"),
        Map("m", "one spot", spots=(Spot("here", 44.0, 15.0),)),
        Map("m", "window only", window=(30, 40, 35, 45)),
        Map("m", "date line", window=(175, -20, -175, -12)),
        Map("m", "date line shape", lines=(Line("l", (((178.0, 65.0), (-178.0, 66.0)),)),)),
        Map("m", "pole", circles=(Circle("c", 10.0, 89.0, 300_000),)),
        Map("m", "south pole", circles=(Circle("c", 10.0, -89.5, 300_000),)),
        Map("m", "world", spots=(Spot("a", -170.0, -60.0), Spot("b", 0.0, 0.0), Spot("c", 170.0, 75.0))),
        Map("m", "no radius", circles=(Circle("c", 10.0, 50.0, 0.0),)),
        Map(
            "m",
            "no shape",
            areas=(Area("a", ()), Area("b", ((),)), Area("c", (((1.0, 2.0),),))),
            lines=(Line("l", ()),),
        ),
        Map("m", "not a place", areas=(Area("a", (((float("nan"), 1.0), (2.0, 95.0), (3.0, 3.0)),)),)),
        Map("m", "no points", points=(Points("p", (), ()),)),
    ],
    ids=lambda section: section.title,
)
def test_odd_maps_are_drawn_or_said_to_be_empty(section: Map) -> None:
    html = drawn(section)
    assert ('class="map"' in html) or "Nothing to list." in html
    assert "nan" not in "".join(re.findall(r' (?:d|x|y|cx|cy|r)="([^"]*)"', html))


def test_words_on_the_map_do_not_cover_one_another() -> None:
    room = Room(400, 300)
    placed = [room.words("A town of some name", 100 + i * 7, 100 + i * 5, 12, 6, i) for i in range(30)]
    assert 0 < sum(p is not None for p in placed) < 30
    boxes = room.taken
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_layers_of_unequal_columns_are_a_defect() -> None:
    with pytest.raises(ValueError, match="equal length"):
        replace(Points("p", (1.0,), (2.0,)), count=(1, 2))
