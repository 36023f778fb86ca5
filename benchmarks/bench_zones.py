"""Zone assignment: ten million points × thirty overlapping border bands of about 300 to 4,500 vertices.

``ZoneIndex``, drawn once and reused, against GEOS through Shapely (``contains_xy`` and ``intersects_xy`` on prepared
polygons behind a box test) on as many threads, in turn; both write one array of booleans per zone. Prints medians and
ratios, the time to draw the index, and how many answers differ from ``intersects_xy``: over all the points, and over
points on corners and borders and beside them. ``python benchmarks/bench_zones.py [points] [runs]``.
"""

import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely

from servanda.basis import band
from servanda.compliance.zone_index import ZoneIndex

POINTS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
ZONES = 30
THREADS = 2
Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]


def main() -> None:
    """Draw, ask both ways in turn, compare, print."""
    shapes = bands()
    vertices = [int(shapely.get_num_coordinates(shape)) for shape in shapes]
    print(f"{POINTS:,} points × {ZONES} overlapping bands of {min(vertices):,} to {max(vertices):,} vertices, float64")
    drawing = []
    for _ in range(RUNS):
        began = time.perf_counter()
        index = ZoneIndex(shapes)
        drawing.append(time.perf_counter() - began)
    raster = index.raster
    print(f"drawing the index, s: {_spread(drawing)}; {raster.columns:,} × {raster.rows:,} cells")
    lon, lat = anywhere(shapes)
    ways: dict[str, Callable[[], Booleans]] = {
        "index": lambda: index.inside(lon, lat),
        "contains_xy": lambda: by_geos(shapely.contains_xy, shapes, lon, lat),
        "intersects_xy": lambda: by_geos(shapely.intersects_xy, shapes, lon, lat),
    }
    walls: dict[str, list[float]] = {name: [] for name in ways}
    found: dict[str, Booleans] = {}
    for run in range(RUNS + 1):
        for name, way in ways.items():
            began = time.perf_counter()
            found[name] = way()
            if run:
                walls[name].append(time.perf_counter() - began)
    middle = {name: statistics.median(each) for name, each in walls.items()}
    for name in ways:
        print(f"{name}, s: {_spread(walls[name])}")
    for name in ("contains_xy", "intersects_xy"):
        with_drawing = middle[name] / (middle["index"] + statistics.median(drawing))
        print(f"{name} / index: {middle[name] / middle['index']:.1f} (index drawn anew: {with_drawing:.1f})")
    wrong = int((found["index"] != found["intersects_xy"]).sum())
    print(f"pairs inside: {int(found['index'].sum()):,}; differing of {found['index'].size:,}: {wrong}")
    edge_lon, edge_lat = on_borders(shapes)
    mine, theirs = index.inside(edge_lon, edge_lat), by_geos(shapely.intersects_xy, shapes, edge_lon, edge_lat)
    print(f"on and beside borders and corners, differing of {mine.size:,}: {int((mine != theirs).sum())}")


def bands() -> list[shapely.Geometry]:
    """Bands along lines that wander across one region, as a front line or a border does."""
    rng = np.random.default_rng(1)
    made = []
    for number in range(ZONES):
        corners = int(12 * 85 ** (number / (ZONES - 1)))
        x = np.linspace(36 + rng.random(), 40 + rng.random(), corners)
        y = 47 + 2 * rng.random() + np.cumsum(rng.normal(0, 0.4 / np.sqrt(corners), corners))
        made.append(band(list(zip(x, y, strict=True)), 0, float(rng.integers(1_000, 4_000))))
    return made


def anywhere(shapes: list[shapely.Geometry]) -> tuple[Floats, Floats]:
    """Points all over the region and a little beyond."""
    rng = np.random.default_rng(2)
    west, south, east, north = shapely.total_bounds(shapes)
    return rng.uniform(west - 0.1, east + 0.1, POINTS), rng.uniform(south - 0.1, north + 0.1, POINTS)


def on_borders(shapes: list[shapely.Geometry]) -> tuple[Floats, Floats]:
    """Every corner, points along every edge, and the nearest numbers to either side of them."""
    corners = shapely.get_coordinates(shapes)
    along = [corners[:-1] + (corners[1:] - corners[:-1]) * part for part in (0.25, 0.5, 0.75)]
    exact = np.concatenate([corners, *along])
    points = np.concatenate([exact, np.nextafter(exact, np.inf), np.nextafter(exact, -np.inf)])
    return points[:, 0].copy(), points[:, 1].copy()


def by_geos(predicate: Callable[..., Booleans], shapes: list[shapely.Geometry], lon: Floats, lat: Floats) -> Booleans:
    """GEOS behind a box test, the points shared out between threads."""
    shapely.prepare(shapes)
    found = np.zeros((len(shapes), len(lon)), dtype=bool)

    def part(rows: slice) -> None:
        x, y = lon[rows], lat[rows]
        for row, shape in zip(found, shapes, strict=True):
            west, south, east, north = shape.bounds
            boxed = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
            row[rows][boxed] = predicate(shape, x[boxed], y[boxed])

    edges = np.linspace(0, len(lon), THREADS + 1).astype(int).tolist()
    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(part, [slice(*pair) for pair in pairwise(edges)]))
    return found


def _spread(seconds: list[float]) -> str:
    return f"median {statistics.median(seconds):.3f}, {min(seconds):.3f} to {max(seconds):.3f}"


if __name__ == "__main__":
    main()
