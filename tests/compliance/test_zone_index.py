"""The index over polygons answers what GEOS answers, point by point: on borders, on corners, anywhere."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import polars as pl
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.basis import Border, Refusal, band, circle
from servanda.compliance import polygons, zone_borders
from servanda.compliance.polygons import Polygons
from servanda.compliance.zone_index import ZoneIndex
from servanda.compliance.zones import Zones
from tests.examples import examples

Floats = npt.NDArray[np.float64]
NOWHERE = (np.nan, np.inf, -np.inf, 1e300, -1e300)


def bands(seed: int, count: int, corners: int = 60) -> list[shapely.Geometry]:
    """Overlapping bands along wandering lines."""
    rng = np.random.default_rng(seed)
    made = []
    for _ in range(count):
        x = np.linspace(36 + rng.random(), 38 + rng.random(), corners)
        y = 47 + rng.random() + np.cumsum(rng.normal(0, 0.03, corners))
        made.append(
            band(list(zip(x, y, strict=True)), float(rng.choice([0, 2_000])), float(rng.integers(3_000, 20_000)))
        )
    return made


def awkward_points(
    shapes: list[shapely.Geometry], index: ZoneIndex, seed: int, count: int = 4_000
) -> tuple[Floats, Floats]:
    """Corners, points along edges, a step off either, edges of cells, points that are nowhere, and points anywhere."""
    rng = np.random.default_rng(seed)
    corners = shapely.get_coordinates(shapes)
    along = [
        corners[:-1] + (corners[1:] - corners[:-1]) * part for part in (0.25, 0.5, rng.random((len(corners) - 1, 1)))
    ]
    close = [
        np.nextafter(corners, np.inf),
        np.nextafter(corners, -np.inf),
        corners + rng.normal(0, 1e-12, corners.shape),
    ]
    low, high = corners.min(axis=0), corners.max(axis=0)
    raster = index.raster
    cells = np.column_stack(
        [
            raster.west + rng.integers(0, raster.columns, count) / raster.across,
            raster.south + rng.integers(0, raster.rows, count) / raster.up,
        ]
    )
    beside = np.column_stack([cells[:, 0], rng.uniform(low[1], high[1], count)])
    anywhere = rng.uniform(low - 0.5, high + 0.5, (count, 2))
    nowhere = np.array([(x, y) for x in (*NOWHERE, 37.0) for y in (*NOWHERE, 47.5)])
    boxes = np.array([(x, y) for x in (low[0], high[0]) for y in (low[1], high[1])])
    points = np.concatenate([corners, *along, *close, cells, beside, anywhere, nowhere, boxes])
    return points[:, 0].copy(), points[:, 1].copy()


def by_geos(shapes: list[shapely.Geometry], lon: Floats, lat: Floats) -> npt.NDArray[np.bool_]:
    return np.array([shapely.intersects_xy(shape, lon, lat) for shape in shapes]).reshape(len(shapes), len(lon))


@pytest.mark.parametrize("seed", range(4))
def test_bands(seed: int) -> None:
    shapes = bands(seed, 12)
    index = ZoneIndex(shapes)
    lon, lat = awkward_points(shapes, index, seed)
    assert (index.inside(lon, lat) == by_geos(shapes, lon, lat)).all()


def test_more_zones_than_bits_in_a_word() -> None:
    shapes = [circle(37 + n % 10 / 10, 47 + n // 10 / 10, 9_000) for n in range(100)]
    index = ZoneIndex(shapes)
    lon, lat = awkward_points(shapes, index, 5)
    assert (index.inside(lon, lat) == by_geos(shapes, lon, lat)).all()


CORNER = st.tuples(st.integers(0, 12), st.integers(0, 12))


@given(st.lists(st.lists(CORNER, min_size=3, max_size=9), min_size=1, max_size=4), st.integers(0, 9))
@settings(max_examples=examples(150), deadline=None)
def test_any_valid_polygon(corners: list[list[tuple[int, int]]], seed: int) -> None:
    """Slivers, flat edges, edges along cells, parts that touch: whatever a tangle of corners makes when cleaned."""
    shapes = [shapely.make_valid(shapely.Polygon([(x / 8, y / 8) for x, y in one])) for one in corners]
    shapes = [shape for shape in shapes if shape.geom_type in ("Polygon", "MultiPolygon")]
    index = ZoneIndex(shapes)
    if shapes:
        lon, lat = awkward_points(shapes, index, seed, 300)
        assert (index.inside(lon, lat) == by_geos(shapes, lon, lat)).all()


def test_none_and_nothing() -> None:
    one = np.array([37.0])
    assert ZoneIndex([]).inside(one, one).shape == (0, 1)
    assert ZoneIndex(bands(0, 2)).inside(one[:0], one[:0]).shape == (2, 0)
    assert not ZoneIndex([shapely.Polygon()]).inside(one, one).any()


def test_in_threads_as_in_one() -> None:
    shapes = bands(3, 5)
    index = ZoneIndex(shapes)
    rng = np.random.default_rng(3)
    lon, lat = rng.uniform(36, 39, 400_000), rng.uniform(46, 49, 400_000)
    parts = [index.inside(lon[n : n + 1_000], lat[n : n + 1_000]) for n in range(0, 400_000, 1_000)]
    assert (index.inside(lon, lat) == np.concatenate(parts, axis=1)).all()


@pytest.mark.parametrize(("drawn", "tested"), [(0, 10**9), (10**9, 0), (0, 0)])
def test_polygons_index_and_grid_change_no_answer(monkeypatch: pytest.MonkeyPatch, drawn: int, tested: int) -> None:
    """Whichever way it is asked: one by one or by index, border by border or by grid."""
    monkeypatch.setattr(polygons, "WORTH_DRAWING", drawn)
    monkeypatch.setattr(zone_borders, "_WORTH_A_GRID", tested)
    shapes = bands(7, 6)
    these = Polygons(shapes)
    lon, lat = awkward_points(shapes, ZoneIndex(shapes), 7, 1_000)
    rng = np.random.default_rng(7)
    radius = rng.choice([0.0, 1e-9, 30.0, 2_000.0, 15_000.0, 80_000.0, np.nan], len(lon))
    corners = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat) & (np.abs(lon) < 180) & (np.abs(lat) < 90))[:2_000]
    borders = [Border(shape) for shape in shapes]
    for border in borders:
        # Radii that just reach the border, or just do not.
        some = rng.choice(corners, 60, replace=False)
        exactly = border.distance_m(lon[some], lat[some])
        radius[some] = rng.choice([exactly, np.nextafter(exactly, 0), np.nextafter(exactly, np.inf)])
    want = {}
    for number, (shape, border) in enumerate(zip(shapes, borders, strict=True)):
        west, south, east, north = shape.bounds
        margin = np.maximum(1.0, np.nan_to_num(radius) / 30_000)
        boxed = (abs(lon - (west + east) / 2) <= (east - west) / 2 + margin) & (
            abs(lat - (south + north) / 2) <= (north - south) / 2 + margin
        )
        some = np.flatnonzero(boxed & (radius > 0))
        points = border._points(lon[some], lat[some])
        near = shapely.distance(shapely.from_wkb(shapely.to_wkb(border.line)), points) <= radius[some]
        want[number] = some[near].tolist()
    for _ in range(2):
        within, near = these.inside(lon, lat, radius)
        assert (within == by_geos(shapes, lon, lat)).all()
        assert {number: rows.tolist() for number, rows in near.items()} == {n: rows for n, rows in want.items() if rows}


LAND = """
servanda: "1"
id: land
title: Zones made of zones
timing: {zone: UTC, entry: "2020-01-01"}
participants: {blue: {called: Blue}}
zones:
  town: {circle: {centre: [37.0, 47.0], radius: 10 km}}
  road: {circle: {centre: [37.1, 47.0], radius: 10 km}}
  county: {units: {level: admin1, names: [Northshire, Southshire]}}
  both: {any_of: [town, road, county]}
  edge: {any_of: [both], except: [town]}
clauses:
  - {id: quiet, says: No fire., who: blue, must_not: {acts: fire, in: edge}}
"""


def columns(rows: list[tuple[float | None, float | None, float, str | None, str | None]]) -> dict[str, object]:
    lon, lat, radius, place, admin1 = zip(*rows, strict=True)
    return {
        "lon": np.array(lon, dtype=float),
        "lat": np.array(lat, dtype=float),
        "radius_m": np.array(radius, dtype=float),
        "begin": np.zeros(len(rows), dtype=np.int64),
        "place": pl.Series(place, dtype=pl.String),
        "admin1": pl.Series(admin1, dtype=pl.String),
        "admin2": pl.Series([None] * len(rows), dtype=pl.String),
    }


@pytest.mark.parametrize("times", [1, 400])
def test_zones_of_zones(times: int) -> None:
    zones = Zones(lower(read_agreement(LAND)), ["edge", "both", "town"])
    rows = [
        (37.0, 47.0, 0.0, None, None),  # in the town and on the road
        (37.2, 47.0, 0.0, None, None),  # on the road alone
        (37.2, 47.0, 3_000.0, None, None),  # perhaps off it
        (37.0, 47.0, 0.0, "edge", None),  # says it is at the edge, and is in town
        (None, None, 0.0, None, "NORTHSHIRE"),  # in the county, by name
        (None, None, 0.0, "town", "Elsewhere"),  # in town, by name
        (None, None, 0.0, None, None),
    ]
    found = {
        zone: ("".join("x" if sure else "?" if near else "." for sure, near in zip(*both, strict=True)))
        for zone, both in zones.inside_all(columns(rows * times)).items()
    }
    assert list(found) == ["edge", "both", "town"]
    assert found["town"] == "x..x.x." * times
    assert found["both"] == "xx?xxx." * times
    assert found["edge"] == ".x?.x.." * times


def test_a_circle_of_zones_is_refused() -> None:
    law = lower(read_agreement(LAND))
    circular = replace(law, zones={**law.zones, "town": law.zones["both"]})
    with pytest.raises(Refusal) as refused:
        Zones(circular)
    assert refused.value.code == "CMP010"
