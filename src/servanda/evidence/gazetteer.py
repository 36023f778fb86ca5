"""Gazetteers: where named places are, for sources that name places and give no points.

A reader keeps the names it finds; a gazetteer is laid over its facts afterwards, so that the same list serves every
source and a fact's id does not depend on it. It is given along with a report, or stands beside it: files whose names
end in these ways, gzip-compressed or not:

* ``….gazetteer.csv`` or ``….gazetteer.json``, a row per place: ``lat`` and ``lon`` (or ``lng``, ``latitude``,
  ``longitude``), optionally ``radius_m`` and ``id``, and names in every column called ``name`` or beginning with
  ``name_``;
* ``….outlines.json``, an object of outlines: the place's ``id`` to a list of ``[latitude, longitude]``. It sets the
  radius, from the point to the farthest corner.
"""

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

import polars as pl

from servanda.basis import distance_m
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.companions import GAZETTEER_SUFFIXES
from servanda.evidence.json_rows import json_batches, json_names, looks_like_json
from servanda.evidence.report import Report
from servanda.evidence.tabular import batches

#: A settlement whose extent nobody gives, metres; ours.
SETTLEMENT_M: Final = 3_000.0
#: Two points of one name nearer than this are one place.
_SAME_M: Final = 1_000.0
_LAT, _LON = ("lat", "latitude"), ("lon", "lng", "longitude")
#: What writers spell differently: apostrophes and quotation marks, and dashes where others leave a blank.
_MARKS: Final = re.compile("[\"'\u05f3\u05f4\u2018\u2019\u201c\u201d]")
_DASH: Final = re.compile("[-\u2010-\u2015\u05be]")
_PART: Final = re.compile(r"\s+[-\u2010-\u2015]\s*")


@dataclass(frozen=True, slots=True)
class Spot:
    """A point and how far from it the place reaches."""

    lon: float
    lat: float
    radius_m: float


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Places by their names, spelled alike; a name that stands for several places is not among them."""

    spots: Mapping[str, Spot]

    def find(self, name: str) -> Spot | None:
        """Where a place is, or None; apostrophes, dashes, case and blanks make no difference."""
        return self.spots.get(alike(name))


def alike(name: str) -> str:
    """A name without what writers spell differently: marks, dashes, case and blanks."""
    return " ".join(_DASH.sub(" ", _MARKS.sub("", name)).split()).casefold()


def gazetteer_of(report: Report) -> Gazetteer | None:
    """The gazetteer given along with a report or standing beside it, if there is one."""
    papers = [paper for ending in GAZETTEER_SUFFIXES if (paper := report.companion(ending)) is not None]
    return read_gazetteer(papers) if papers else None


def read_gazetteer(papers: Iterable[Report]) -> Gazetteer:
    """One gazetteer of several files; refuses a file that is none (EVD052).

    A place made of parts (``Oldtown - North``, ``Oldtown - South``) that is not listed itself is the middle of its
    parts and reaches as far as they do; a joint entry (``Millford, Weir``) serves for each of its names.
    """
    rows: list[tuple[str, tuple[str, ...], Spot, bool]] = []
    reach: dict[str, list[tuple[float, float]]] = {}
    for paper in papers:
        head = paper.head()
        if looks_like_json(head) and not {"lat", "latitude"} & json_names(head):
            reach |= _outlines(paper)
        else:
            rows.extend(_rows(paper))
    named = [(name, _reaching(spot, stated, reach.get(own, []))) for own, names, spot, stated in rows for name in names]
    listed = _one_each((alike(name), spot) for name, spot in named)
    spots = dict(listed)
    joint = ((alike(one), spot) for name, spot in named if not _PART.search(name) for one in name.split(", "))
    for name, spot in _one_each(one for one in joint if one[0] not in listed).items():
        if spot is not None:
            spots.setdefault(name, spot)
    for name, parts in _wholes(named).items():
        spots.setdefault(name, _middle(parts))
    return Gazetteer(MappingProxyType({name: spot for name, spot in spots.items() if spot is not None}))


def located(facts: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """The facts with a point and a radius where they name a place of the gazetteer and have no point.

    Everything else, ids among it, stays as it is; a place the gazetteer does not know stays a name.
    """
    names = facts.filter(pl.col("lat").is_null())["place"].drop_nulls().unique()
    found = {name: spot for name in names if (spot := gazetteer.find(name))}
    if not found:
        return facts
    bare = pl.col("lat").is_null() & pl.col("place").is_in(list(found))
    return facts.with_columns(
        pl.when(bare)
        .then(
            pl.col("place").replace_strict(
                list(found), [getattr(spot, name) for spot in found.values()], default=None, return_dtype=pl.Float64
            )
        )
        .otherwise(pl.col(name))
        .alias(name)
        for name in ("lon", "lat", "radius_m")
    )


def _rows(paper: Report) -> Iterator[tuple[str, tuple[str, ...], Spot, bool]]:
    """Id, names, spot and whether its radius is stated, of each entry with a point; others name no place on earth."""
    read = json_batches if looks_like_json(paper.head()) else batches
    for batch in read(paper, ()):
        columns = batch.table.columns
        lat = next((name for name in _LAT if name in columns), "")
        lon = next((name for name in _LON if name in columns), "")
        names = [name for name in columns if name == "name" or name.startswith("name_")]
        if not (lat and lon and names):
            raise _refused(paper, "it has no columns name, lat and lon")
        if batch.refusals.height:
            first = batch.refusals.row(0, named=True)
            raise _refused(paper, f"{first['why']}", first["row"])
        for row in batch.table.iter_rows(named=True):
            east, north = _degrees(row[lon], 180), _degrees(row[lat], 90)
            if east is None or north is None:
                raise _refused(paper, f"{row[lat]}, {row[lon]} is no point", row["_row"])
            radius = _degrees(row.get("radius_m") or SETTLEMENT_M, 20_100_000)
            if radius is None or radius < 0:
                raise _refused(paper, f"radius_m {row['radius_m']} is no distance", row["_row"])
            spellings = tuple(dict.fromkeys(row[name] for name in names if row[name]))
            if (east, north) != (0, 0) and spellings:
                yield row.get("id") or "", spellings, Spot(east, north, radius), bool(row.get("radius_m"))


def _outlines(paper: Report) -> dict[str, list[tuple[float, float]]]:
    try:
        found = json.loads(paper.text(paper.limits.whole_bytes, "whole_bytes"))
        shapes = {str(own): [(_degrees(y, 90), _degrees(x, 180)) for y, x in corners] for own, corners in found.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise _refused(paper, "it is neither a list of places nor an object of outlines") from None
    return {own: [(y, x) for y, x in corners if y is not None and x is not None] for own, corners in shapes.items()}


def _degrees(value: Any, most: float) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) and abs(number) <= most else None


def _reaching(spot: Spot, stated: bool, corners: list[tuple[float, float]]) -> Spot:
    if stated or not corners:
        return spot
    far = max(_apart(spot, Spot(east, north, 0)) for north, east in corners)
    return Spot(spot.lon, spot.lat, round(far))


def _one_each(found: Iterable[tuple[str, Spot]]) -> dict[str, Spot | None]:
    """Spots by name; None for a name of places that lie apart, for nobody can say which is meant."""
    spots: dict[str, Spot | None] = {}
    for name, spot in found:
        known = spots.setdefault(name, spot)
        if known is not None and known != spot and _apart(known, spot) > _SAME_M:
            spots[name] = None
    return spots


def _wholes(named: Iterable[tuple[str, Spot]]) -> dict[str, list[Spot]]:
    parts: dict[str, list[Spot]] = {}
    for name, spot in named:
        whole, *rest = _PART.split(name, maxsplit=1)
        if rest and whole:
            parts.setdefault(alike(whole), []).append(spot)
    return {name: spots for name, spots in parts.items() if len(spots) > 1}


def _middle(parts: list[Spot]) -> Spot:
    lon = math.fsum(spot.lon for spot in parts) / len(parts)
    lat = math.fsum(spot.lat for spot in parts) / len(parts)
    middle = Spot(lon, lat, 0)
    return Spot(lon, lat, round(max(_apart(middle, spot) + spot.radius_m for spot in parts)))


def _apart(one: Spot, other: Spot) -> float:
    return float(distance_m(one.lon, one.lat, other.lon, other.lat))


def _refused(paper: Report, why: str, line: int = 0) -> Exception:
    return paper.refused(
        EvidenceCode.NOT_A_GAZETTEER,
        f"this is no gazetteer: {why}",
        "give csv or JSON with name, lat and lon per place, or an object of outlines by id",
        line,
    )
