"""A map as tables, for the keyboard, for screen readers and for paper."""

from math import isfinite
from typing import Final

import numpy as np

from servanda.page.drawing.setting import Setting
from servanda.page.drawing.table import headed
from servanda.page.sections import Area, Cell, Circle, Column, Line, Map, Row, Table

#: Places listed; the rest is counted.
MOST_PLACES: Final = 40


def shapes_table(section: Map, shapes: list[Area | Line | Circle], setting: Setting) -> Table | None:
    """The zones, lines and circles, with the number they carry on the map, and the spots."""
    rows = [
        Row(
            (
                str(n),
                shape.label,
                _kind(shape, setting),
                setting.word("coarse" if shape.coarse else "exact"),
                Cell(shape.source, mark=shape.mark),
                shape.note,
            )
        )
        for n, shape in enumerate(shapes, 1)
    ]
    rows += [Row(("", s.label, setting.word("spot"), _position(s.lon, s.lat), "", s.note)) for s in section.spots]
    if not rows:
        return None
    heads = ("number", "name", "kind", "drawn", "source", "note")
    noted = any(row.cells[-1] for row in rows)
    return Table("", "", tuple(Column(setting.word(head)) for head in heads[: 6 if noted else 5]), tuple(rows))


def _kind(shape: Area | Line | Circle, setting: Setting) -> str:
    match shape:
        case Circle():
            return setting.word("circle", km=f"{shape.radius_m / 1000:g}")
        case Line():
            return setting.word("line")
        case Area():
            return setting.word("area")


def _position(lon: float, lat: float) -> str:
    return f"{lat:.3f}, {lon:.3f}"


def places(section: Map, setting: Setting) -> list[Table]:
    """The places with the highest counts, one column per layer; the rest is counted in a last row."""
    counts: dict[tuple[str, str], list[int]] = {}
    doubt: dict[tuple[str, str], float] = {}
    for place, layer in enumerate(section.points):
        named = len(layer.names) > 0
        count = layer.count if len(layer.count) else [1] * len(layer.lon)
        radius = layer.radius_m if len(layer.radius_m) else [0.0] * len(layer.lon)
        for i, (lon, lat) in enumerate(
            zip(np.asarray(layer.lon).tolist(), np.asarray(layer.lat).tolist(), strict=True)
        ):
            name = str(layer.names[i]) if named else ""
            if not name and not (isfinite(lon) and isfinite(lat)):
                continue
            key = (name, "" if name else _position(lon, lat))
            counts.setdefault(key, [0] * len(section.points))[place] += int(count[i])
            doubt[key] = max(doubt.get(key, 0.0), float(radius[i]) if radius[i] == radius[i] else 0.0)
    if not counts:
        return []
    order = sorted(counts, key=lambda key: (-sum(counts[key]), key))
    shown, rest = order[:MOST_PLACES], order[MOST_PLACES:]
    rows = [Row((key[0] or key[1], *counts[key], f"{doubt[key] / 1000:.3g} km" if doubt[key] else "")) for key in shown]
    columns = (
        Column(setting.word("place")),
        *(Column(headed(layer.label, layer.unit), "number") for layer in section.points),
        Column(setting.word("uncertainty")),
    )
    left = sum(sum(counts[key]) for key in rest)
    note = setting.word("more_places", n=len(rest), count=left) if rest else ""
    return [Table("", "", columns, tuple(rows), intro=note)]
