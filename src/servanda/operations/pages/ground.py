"""The map: the agreement's own zones and lines, and the facts counted, on the outline of the land."""

from typing import Any

import numpy as np

from servanda.agreement import Agreement, lower
from servanda.compliance import Assessments, drawn
from servanda.operations.pages.bands import bands
from servanda.operations.pages.wording import Words
from servanda.page import Area, Line, Map, Points, Tone

#: The two sides of a distance rule, told apart and ranked by nothing; in the order of the file.
_SIDES: tuple[Tone, ...] = ("three", "four", "five", "six")


def ground(agreement: Agreement, result: Assessments | None, words: Words) -> Map | None:
    """Zones and lines of the agreement, with contrary and doubtful facts of an assessment; None if there are none."""
    areas = _areas(agreement, words)
    lines = [_line(agreement, key, words) for key in agreement.lines]
    points, unplaced = ((), 0) if result is None else _points(result, words)
    if not areas and not lines and not points:
        return None
    return Map(
        id="ground",
        title=words.say("ground-title"),
        areas=tuple(areas),
        lines=tuple(lines),
        points=points,
        unplaced=unplaced,
        intro=words.say("ground-intro"),
        caption=words.say("ground-caption"),
    )


def _areas(agreement: Agreement, words: Words) -> list[Area]:
    coarse = words.say("drawn-coarse")
    of_rule = bands(agreement, words)
    parties = agreement.parties()
    areas: list[Area] = []
    told = set()
    for key, zone in drawn(lower(agreement)).items():
        if zone.shape is None:
            continue
        band = of_rule.get(key)
        if band is None:
            names = agreement.zones[key].also_called if key in agreement.zones else ()
            label = " / ".join((words.name(agreement, key), *map(words.plain, names)))
            tone: Tone = "plain"
        elif band in told:
            continue
        else:
            told.add(band)
            label = band.label(agreement, words)
            tone = _SIDES[parties.index(band.party) % len(_SIDES)] if band.party in parties else "plain"
        areas.append(Area(label, _rings(zone.shape), tone, coarse=zone.coarse, note=coarse if zone.coarse else ""))
    return areas


def _line(agreement: Agreement, key: str, words: Words) -> Line:
    line = agreement.lines[key]
    coarse = line.precision == "coarse"
    return Line(
        words.name(agreement, key),
        (tuple(line.points),),
        coarse=coarse,
        mark=line.source.mark if line.source else "",
        note=words.say("drawn-coarse") if coarse else "",
    )


def _rings(shape: Any) -> tuple[tuple[tuple[float, float], ...], ...]:
    polygons = shape.geoms if hasattr(shape, "geoms") else (shape,)
    return tuple(
        tuple((float(x), float(y)) for x, y in ring.coords)
        for polygon in polygons
        for ring in (polygon.exterior, *polygon.interiors)
    )


def _points(result: Assessments, words: Words) -> tuple[tuple[Points, ...], int]:
    counted: set[int] = set()
    doubtful: set[int] = set()
    for one in result.by_obligation:
        if one.obligation.hi == 0:
            counted.update(one.reason_rows.tolist())
            doubtful.update(one.doubt_rows.tolist())
    layers, unplaced = [], 0
    tone: Tone
    for message, rows, tone in (("points-counted", counted, "one"), ("points-doubtful", doubtful - counted, "two")):
        chosen = result.facts_at(np.array(sorted(rows), dtype=np.int64)).select("lon", "lat", "radius_m", "place")
        placed = chosen.drop_nulls(["lon", "lat"])
        unplaced += len(chosen) - len(placed)
        if len(placed):
            layers.append(
                Points(
                    words.say(message),
                    tuple(placed["lon"].to_list()),
                    tuple(placed["lat"].to_list()),
                    radius_m=tuple(placed["radius_m"].fill_null(0.0).to_list()),
                    names=tuple(placed["place"].fill_null("").to_list()),
                    unit=words.say("unit-facts"),
                    tone=tone,
                )
            )
    return tuple(layers), unplaced
