"""The map: the agreement's own areas, shaded by the class of what was counted in them, and its own lines; no point."""

from collections.abc import Mapping
from typing import Any

from servanda.agreement import Agreement, Law
from servanda.bulletin.parts.regions import named_region
from servanda.bulletin.public_lines import AreaDrawn, LineDrawn, level_of
from servanda.bulletin.statement import RegionLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import drawn


def areas_drawn(
    agreement: Agreement, law: Law, regions: tuple[RegionLine, ...], words: BulletinWords
) -> tuple[AreaDrawn, ...]:
    """Every area of the agreement that has an outline; its class is that of the region of its name, if any."""
    levels: Mapping[str, int] = {one.region: level_of(one.acts) for one in regions}
    found = []
    for key, zone in drawn(law).items():
        if zone.shape is not None and key in agreement.zones:
            label = named_region(key, agreement, words)
            found.append(AreaDrawn(label, _rings(zone.shape), levels.get(label), zone.coarse))
    return tuple(found)


def lines_drawn(agreement: Agreement, words: BulletinWords) -> tuple[LineDrawn, ...]:
    """The lines the agreement names."""
    return tuple(
        LineDrawn(words.name(agreement, key), tuple((float(x), float(y)) for x, y in line.points),
                  line.precision == "coarse")
        for key, line in agreement.lines.items()
    )  # fmt: skip


def _rings(shape: Any) -> tuple[tuple[tuple[float, float], ...], ...]:
    polygons = shape.geoms if hasattr(shape, "geoms") else (shape,)
    return tuple(
        tuple((round(float(x), 4), round(float(y), 4)) for x, y in ring.coords)
        for polygon in polygons
        for ring in (polygon.exterior, *polygon.interiors)
    )
