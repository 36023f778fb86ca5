"""Which facts lie in which zones: exact point in polygon with a box prefilter, uncertainty kept apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Law
from servanda.basis import Refusal

Booleans = npt.NDArray[np.bool_]
POSITION = "report.position"
#: A degree of longitude is no shorter than this up to 74 degrees of latitude; only for the box that is looked into.
_LEAST_DEGREE_M = 30_000.0
_LEVEL_COLUMN = {"admin1": "admin1", "admin2": "admin2", "place": "place"}


@dataclass(frozen=True, slots=True)
class Track:
    """Where a moving zone's centre was: instants (µs, ascending) with longitudes and latitudes, and its radius."""

    at: npt.NDArray[np.int64]
    lon: npt.NDArray[np.float64]
    lat: npt.NDArray[np.float64]
    radius_m: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A zone ready for use: its polygon (or None), administrative names by column, a track, or other zones."""

    shape: Any = None
    names: tuple[str, frozenset[str]] | None = None
    track: Track | None = None
    any_of: tuple[str, ...] = ()
    except_: tuple[str, ...] = ()
    coarse: bool = False
    follows: str = ""
    radius_m: int = 0


def drawn(law: Law) -> Mapping[str, Drawn]:
    """Every zone of the law, drawn once."""
    from servanda.basis import band, circle, polygon

    shapes: dict[str, Drawn] = {}
    for key, zone in law.zones.items():
        coarse = zone.precision == "coarse"
        shape = names = None
        track = None
        if zone.polygon:
            shape = polygon(zone.polygon)
        elif zone.circle is not None:
            shape = circle(*zone.circle.centre, zone.circle.radius)
        elif zone.band is not None:
            line = law.lines[zone.band.along]
            shape = band(line.points, zone.band.from_, zone.band.to, zone.band.side)
        elif zone.units is not None:
            names = (_LEVEL_COLUMN[zone.units.level], frozenset(name.casefold() for name in zone.units.names))
        elif zone.moving is not None and zone.moving.fixes:
            fixes = law.tracks[key]
            track = Track(
                np.array([fix[0] for fix in fixes], dtype=np.int64),
                np.array([fix[1] for fix in fixes]),
                np.array([fix[2] for fix in fixes]),
                zone.moving.radius,
            )
        if shape is not None:
            import shapely

            shapely.prepare(shape)
        moving = zone.moving
        follows = "" if moving is None or track is not None else moving.follows
        radius_m = 0 if moving is None else moving.radius
        shapes[key] = Drawn(shape, names, track, zone.any_of, zone.except_, coarse, follows, radius_m)
    return shapes


def inside(zone: str, zones: Mapping[str, Drawn], columns: Mapping[str, Any]) -> tuple[Booleans, Booleans]:
    """Per fact: whether it surely lies in the zone, and whether its own uncertainty leaves open that it may.

    ``columns``: arrays lon, lat, radius_m (NaN where unknown), begin, and lists place, admin1, admin2. A fact
    whose ``place`` is the zone's id is inside, whatever its coordinates. Refuses (CMP010) a circle of zones.
    """
    sure, possible = _inside(zone, zones, columns, ())
    return sure, possible & ~sure


def _inside(
    zone: str, zones: Mapping[str, Drawn], columns: Mapping[str, Any], through: tuple[str, ...]
) -> tuple[Booleans, Booleans]:
    if zone in through:
        raise Refusal("CMP010", f"zone {zone!r} is made of itself", "take it out of its own any_of or except")
    this = zones[zone]
    lon, lat, radius_m = columns["lon"], columns["lat"], columns["radius_m"]
    # A fact that names the zone, or lies surely in one of its parts, is in no doubt whatever its coordinates.
    sure = np.array(columns["place"] == zone)
    possible = sure.copy()
    if this.shape is not None:
        within, near = _in_shape(this.shape, lon, lat, radius_m)
        sure |= within & ~near
        possible |= within | near
    elif this.names is not None:
        column, names = this.names
        sure |= columns[f"in:{column}"](names)
    else:
        for track in (this.track,) if this.track is not None else followed(this, columns) if this.follows else ():
            within, near = _near_track(track, lon, lat, radius_m, columns["begin"])
            sure |= within & ~near
            possible |= within | near
    for part in this.any_of:
        surely, perhaps = _inside(part, zones, columns, (*through, zone))
        sure |= surely
        possible |= perhaps
    possible |= sure
    for part in this.except_:
        surely, perhaps = _inside(part, zones, columns, (*through, zone))
        sure, possible = sure & ~perhaps, possible & ~surely
    return sure, possible


def followed(zone: Drawn, columns: Mapping[str, Any]) -> list[Track]:
    """Where each thing a zone follows went, from the facts that report its position (``report.position``).

    What is followed is named by ``item``, ``who`` or ``actor``; one thing is told from another by ``ref``. Between
    two reports it is taken to have gone straight; before the first and after the last nothing is known of it.
    """
    import polars as pl

    name = pl.col("item") == zone.follows
    for column in ("who", "actor"):
        name |= (pl.col(column) == zone.follows).fill_null(False)
    reports = columns["table"].filter(
        (pl.col("act") == POSITION) & name.fill_null(False) & pl.col("lon").is_not_null() & pl.col("lat").is_not_null()
    )
    tracks = []
    for (_,), part in reports.group_by("ref", maintain_order=True):
        at, lon, lat = (part[column].to_numpy() for column in ("begin", "lon", "lat"))
        tracks.append(Track(at, lon, lat, zone.radius_m))
    return tracks


def _in_shape(shape: Any, lon: Any, lat: Any, radius_m: Any) -> tuple[Booleans, Booleans]:
    import shapely

    from servanda.basis import within_m

    found = np.zeros(len(lon), dtype=bool)
    near = np.zeros(len(lon), dtype=bool)
    west, south, east, north = shape.bounds
    boxed = np.flatnonzero((lon >= west) & (lon <= east) & (lat >= south) & (lat <= north))
    if len(boxed):
        # intersects_xy counts a point on the border itself as inside: a line drawn belongs to the zone.
        found[boxed] = shapely.intersects_xy(shape, lon[boxed], lat[boxed])
    margin = np.maximum(1.0, radius_m / _LEAST_DEGREE_M)
    unsure = np.flatnonzero(
        (radius_m > 0)
        & (lon >= west - margin)
        & (lon <= east + margin)
        & (lat >= south - margin)
        & (lat <= north + margin)
    )
    if len(unsure):
        near[unsure] = within_m(shape, lon[unsure], lat[unsure], radius_m[unsure])
    return found, near


def _near_track(track: Track, lon: Any, lat: Any, radius_m: Any, begin: Any) -> tuple[Booleans, Booleans]:
    from servanda.basis import distance_m

    found = np.zeros(len(lon), dtype=bool)
    near = np.zeros(len(lon), dtype=bool)
    some = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat) & (begin >= track.at[0]) & (begin <= track.at[-1]))
    if len(some):
        centre_lon = np.interp(begin[some], track.at, track.lon)
        centre_lat = np.interp(begin[some], track.at, track.lat)
        away = distance_m(centre_lon, centre_lat, lon[some], lat[some])
        found[some] = away <= track.radius_m
        near[some] = (radius_m[some] > 0) & (np.abs(away - track.radius_m) <= radius_m[some])
    return found, near
