"""The map: the agreement's own areas and lines, and regions it does not draw as squares; shaded by class, no point."""

from collections.abc import Mapping
from typing import Any, Final

from servanda.agreement import Agreement, Law
from servanda.bulletin.parts.regions import named_region
from servanda.bulletin.parts.squares import Squares
from servanda.bulletin.public_lines import AreaDrawn, LineDrawn, SquaresDrawn, level_of
from servanda.bulletin.statement import RegionLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import drawn

#: What the name of a zone ends with that only draws another.
_OUTLINE: Final = "-outline"


def areas_drawn(
    agreement: Agreement, law: Law, regions: tuple[RegionLine, ...], words: BulletinWords
) -> tuple[AreaDrawn, ...]:
    """Every area of the agreement that has an outline; its class is that of the region of its name, if any.

    A zone made of named units has none; where another is called like it with ``-outline``, that one is its outline.
    """
    levels: Mapping[str, int] = {one.region: level_of(one.acts) for one in regions}
    found = []
    for key, zone in drawn(law).items():
        if zone.shape is not None and key in agreement.zones:
            named = key.removesuffix(_OUTLINE)
            label = named_region(named if named in agreement.zones else key, agreement, words)
            found.append(AreaDrawn(label, _rings(zone.shape), levels.get(label), zone.coarse))
    return tuple(found)


def squares_drawn(
    squares: Squares, areas: tuple[AreaDrawn, ...], regions: tuple[RegionLine, ...], agreement: Agreement,
    words: BulletinWords,
) -> tuple[SquaresDrawn, ...]:  # fmt: skip
    """The regions of the table that no area draws, in its order, each with the class the table tells of it."""
    outlined, where = {one.label for one in areas}, dict(squares.by_region)
    by_name = {named_region(key, agreement, words): key for key in where}
    return tuple(
        SquaresDrawn(one.region, squares.quarters, where[by_name[one.region]], level_of(one.acts))
        for one in regions
        if one.region in by_name and one.region not in outlined
    )


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
