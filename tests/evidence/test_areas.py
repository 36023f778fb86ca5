"""Areas of GeoJSON polygons on the sphere, against the closed form of a cell between meridians and parallels."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.evidence.areas import AUTHALIC_M, NoArea, square_km
from servanda.evidence.json_items import parse


def _cell(west: float, south: float, east: float, north: float) -> list[list[float]]:
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def _area(*rings: list[list[float]], kind: str = "Polygon") -> float:
    coordinates = [list(rings)] if kind == "MultiPolygon" else list(rings)
    return square_km(parse(json.dumps({"type": kind, "coordinates": coordinates})))


@given(st.integers(-170, 160), st.integers(-80, 70), st.integers(1, 15), st.integers(1, 10))
def test_a_cell_has_the_area_of_the_closed_form(west: int, south: int, wide: int, high: int) -> None:
    band = math.sin(math.radians(south + high)) - math.sin(math.radians(south))
    expected = AUTHALIC_M**2 * math.radians(wide) * band / 1e6
    cell = _cell(west, south, west + wide, south + high)
    assert math.isclose(_area(cell), expected, rel_tol=1e-9)
    assert math.isclose(_area(cell[::-1]), expected, rel_tol=1e-9), "whichever way the ring turns"


def test_holes_parts_and_the_date_line() -> None:
    outer, hole = _cell(20, 0, 22, 2), _cell(20.5, 0.5, 21, 1)
    assert math.isclose(_area(outer, hole), _area(outer) - _area(hole))
    assert math.isclose(_area(outer, kind="MultiPolygon"), _area(outer))
    across: list[list[float]] = [[179, 0], [-179, 0], [-179, 2], [179, 2], [179, 0]]
    assert math.isclose(_area(across), _area(outer), rel_tol=1e-9)
    # The cell of one degree at the equator is 12,309 km2 on the ellipsoid.
    assert math.isclose(_area(_cell(0, 0, 1, 1)), 12_309, rel_tol=0.005)


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        7,
        {"type": "Point", "coordinates": [1, 2]},
        {"type": ["Polygon"], "coordinates": []},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [7]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [2, 2], [0, 0]], [[0, 0], [9, 0], [9, 9], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]},
        {"type": "Polygon", "coordinates": [[["0", 0], [1, 0], [1, 1], ["0", 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 95], [1, 95], [1, 96], [0, 95]]]},
        {"type": "Polygon", "coordinates": [[[0, 1e400], [1, 0], [1, 1], [0, 1e400]]]},
        {"type": "MultiPolygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    ],
    ids=repr,
)
def test_what_is_no_area(geometry: object) -> None:
    with pytest.raises(NoArea):
        square_km(parse(json.dumps(geometry).replace("Infinity", "1e400")))
