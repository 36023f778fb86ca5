"""The map: the agreement's own zones and lines, and the facts counted, on the outline of the land."""

from typing import Any

from servanda.agreement import Agreement, lower
from servanda.compliance import Assessments, drawn
from servanda.operations.pages.standing import called
from servanda.page import Area, Line, Map, Points

_COARSE = "drawn coarse by us, for orientation only"


def ground(agreement: Agreement, result: Assessments | None, language: str) -> Map | None:
    """Zones and lines of the agreement and, with an assessment, its contrary and doubtful facts; None with nothing to draw."""
    areas = []
    for key, zone in drawn(lower(agreement)).items():
        if zone.shape is None:
            continue
        names = agreement.zones[key].also_called if key in agreement.zones else ()
        label = " / ".join((called(agreement, key, language), *names))
        areas.append(Area(label, _rings(zone.shape), coarse=zone.coarse, note=_COARSE if zone.coarse else ""))
    lines = [
        Line(
            line.called.get(language) or line.called.get("en") or key,
            (tuple(line.points),),
            coarse=line.precision == "coarse",
            note=_COARSE if line.precision == "coarse" else "",
        )
        for key, line in agreement.lines.items()
    ]
    points, unplaced = ((), 0) if result is None else _points(result)
    if not areas and not lines and not points:
        return None
    return Map(
        id="ground",
        title="On the ground",
        areas=tuple(areas),
        lines=tuple(lines),
        points=points,
        unplaced=unplaced,
        intro="Land outline, and only the lines and zones of the agreement itself; no border is drawn.",
        caption="The outline is for orientation, never for judging on which side of a line something happened.",
    )


def _rings(shape: Any) -> tuple[tuple[tuple[float, float], ...], ...]:
    polygons = shape.geoms if hasattr(shape, "geoms") else (shape,)
    return tuple(
        tuple((float(x), float(y)) for x, y in ring.coords)
        for polygon in polygons
        for ring in (polygon.exterior, *polygon.interiors)
    )


def _points(result: Assessments) -> tuple[tuple[Points, ...], int]:
    counted: set[int] = set()
    doubtful: set[int] = set()
    for one in result.by_obligation:
        if one.obligation.hi == 0:
            counted.update(one.reason_rows.tolist())
            doubtful.update(one.doubt_rows.tolist())
    layers, unplaced = [], 0
    for label, rows, tone in (
        ("facts counted against a prohibition", counted, "one"),
        ("facts whose place or time is in doubt", doubtful - counted, "two"),
    ):
        chosen = result.facts[sorted(rows)].select("lon", "lat", "radius_m")
        placed = chosen.drop_nulls(["lon", "lat"])
        unplaced += len(chosen) - len(placed)
        if len(placed):
            layers.append(
                Points(
                    label,
                    tuple(placed["lon"].to_list()),
                    tuple(placed["lat"].to_list()),
                    radius_m=tuple(placed["radius_m"].fill_null(0.0).to_list()),
                    unit="facts",
                    tone=tone,  # type: ignore[arg-type]
                )
            )
    return tuple(layers), unplaced
