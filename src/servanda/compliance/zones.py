"""Which facts lie in which zones: exact point in polygon with a box prefilter, uncertainty kept apart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Law
from servanda.basis import Refusal
from servanda.compliance.polygons import Polygons

Booleans = npt.NDArray[np.bool_]
Integers = npt.NDArray[np.int64]
POSITION = "report.position"
#: Up to so many rows, names are looked up one by one.
_FEW = 1_000
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
        moving = zone.moving
        follows = "" if moving is None or track is not None else moving.follows
        radius_m = 0 if moving is None else moving.radius
        shapes[key] = Drawn(shape, names, track, zone.any_of, zone.except_, coarse, follows, radius_m)
    return shapes


class Zones:
    """The zones of a law drawn once, to be asked for batches of facts, few or many.

    ``wanted``: the zones to answer for (all of the law when None); zones they are made of are looked up besides.
    """

    def __init__(self, law: Law, wanted: Sequence[str] | None = None) -> None:
        self.drawn = drawn(law)
        self.wanted = tuple(self.drawn if wanted is None else wanted)
        needed = [zone for zone in self.drawn if zone in _needed(self.drawn, self.wanted)]
        self._shaped = {zone: row for row, zone in enumerate(z for z in needed if self.drawn[z].shape is not None)}
        self._polygons = Polygons([self.drawn[zone].shape for zone in self._shaped])
        self._named = _Names({zone: [zone] for zone in needed})
        units: dict[str, dict[str, Iterable[str]]] = {}
        for zone in needed:
            if (names := self.drawn[zone].names) is not None:
                units.setdefault(names[0], {})[zone] = names[1]
        self._units = {column: _Names(of_zone, folded=True) for column, of_zone in units.items()}

    def inside_all(self, columns: Mapping[str, Any]) -> dict[str, tuple[Booleans, Booleans]]:
        """Per wanted zone and fact: whether it surely lies in the zone, and whether its own uncertainty leaves it open.

        ``columns``: arrays lon, lat, radius_m (lon and lat NaN, the radius 0, where unknown) and begin (µs); Polars
        series place, admin1, admin2; and, where a zone follows reported positions, ``table``, all facts. A fact
        whose ``place`` is the zone's id is inside, whatever its coordinates. Zones may share one array: do not
        write to them.
        """
        looking = _Looking(self, columns)
        return {zone: looking.at(zone) for zone in self.wanted}


def _needed(zones: Mapping[str, Drawn], wanted: Sequence[str]) -> set[str]:
    """The zones that answering for some takes. Refuses (CMP010) a circle of zones."""
    needed: set[str] = set()

    def need(zone: str, through: tuple[str, ...]) -> None:
        if zone in through:
            raise Refusal("CMP010", f"zone {zone!r} is made of itself", "take it out of its own any_of or except")
        needed.add(zone)
        for part in (*zones[zone].any_of, *zones[zone].except_):
            need(part, (*through, zone))

    for zone in wanted:
        need(zone, ())
    return needed


class _Looking:
    """One batch of facts looked up: each zone once, however many others it is part of."""

    def __init__(self, zones: Zones, columns: Mapping[str, Any]) -> None:
        self.drawn, self.columns, self.shaped = zones.drawn, columns, zones._shaped
        lon, lat, radius_m = columns["lon"], columns["lat"], columns["radius_m"]
        self.nowhere = np.zeros(len(lon), dtype=bool)
        self.within, self.unsure = zones._polygons.inside(lon, lat, radius_m)
        self.named = zones._named.rows(columns["place"])
        self.in_units: dict[str, Integers] = {}
        for column, names in zones._units.items():
            self.in_units |= names.rows(columns[column])
        self.found: dict[str, tuple[Booleans, Booleans]] = {}

    def at(self, zone: str) -> tuple[Booleans, Booleans]:
        """Surely there, and perhaps there."""
        sure, possible = self._surely_and_possibly(zone)
        return sure, self.nowhere if possible is sure else possible & ~sure

    def _surely_and_possibly(self, zone: str) -> tuple[Booleans, Booleans]:
        if zone not in self.found:
            self.found[zone] = self._with_parts(zone, *self._alone(zone))
        return self.found[zone]

    def _alone(self, zone: str) -> tuple[Booleans, Booleans]:
        """By its own shape, names or track."""
        this = self.drawn[zone]
        sure = possible = self.nowhere
        if zone in self.shaped:
            sure = possible = self.within[self.shaped[zone]]
            unsure = self.unsure.get(self.shaped[zone])
            if unsure is not None:
                sure, possible = _with(sure, unsure, False), _with(sure, unsure)
        elif this.names is not None:
            if zone in self.in_units:
                sure = possible = _with(sure, self.in_units[zone])
        else:
            for track in (this.track,) if this.track is not None else self._followed(this):
                within, near = _near_track(track, self.columns)
                sure, possible = sure | (within & ~near), possible | within | near
        if zone in self.named:
            # A fact that names the zone is in no doubt, whatever its coordinates.
            sure, possible = _with(sure, self.named[zone]), _with(possible, self.named[zone])
        return sure, possible

    def _followed(self, zone: Drawn) -> "list[Track]":
        return followed(zone, self.columns) if zone.follows else []

    def _with_parts(self, zone: str, sure: Booleans, possible: Booleans) -> tuple[Booleans, Booleans]:
        this = self.drawn[zone]
        for part in this.any_of:
            surely, perhaps = self._surely_and_possibly(part)
            sure, possible = sure | surely, possible | perhaps
        if this.any_of:
            possible = possible | sure
        for part in this.except_:
            surely, perhaps = self._surely_and_possibly(part)
            sure, possible = sure & ~perhaps, possible & ~surely
        return sure, possible


def _with(rows: Booleans, some: Integers, value: bool = True) -> Booleans:
    rows = rows.copy()
    rows[some] = value
    return rows


class _Names:
    """Which zones the words of a column name; ``folded`` where it does not matter how they are capitalised."""

    def __init__(self, names: Mapping[str, Iterable[str]], *, folded: bool = False) -> None:
        self._folded = folded
        self._zones: dict[str, list[str]] = {}
        for zone, own in names.items():
            for name in own:
                self._zones.setdefault(name, []).append(zone)

    def rows(self, column: Any) -> dict[str, Integers]:
        """Per zone, the rows whose column holds one of its names; zones that no row names are left out."""
        import polars as pl

        found: dict[str, list[Any]] = {}
        if len(column) <= _FEW:
            words = (column.str.to_lowercase() if self._folded else column).to_list()
            for row, word in enumerate(words):
                for zone in self._zones.get(word, ()):
                    found.setdefault(zone, []).append(row)
            return {zone: np.array(rows, dtype=np.int64) for zone, rows in found.items()}
        # There are far fewer words than rows.
        words = pl.DataFrame({"word": column.unique()}).with_columns(
            name=pl.col("word").str.to_lowercase() if self._folded else pl.col("word")
        )
        for word, name in words.filter(pl.col("name").is_in(list(self._zones))).iter_rows():
            for zone in self._zones[name]:
                found.setdefault(zone, []).append(word)
        masks = {zone: column.is_in(words) if len(words) > 1 else column == words[0] for zone, words in found.items()}
        return {zone: mask.fill_null(False).arg_true().to_numpy() for zone, mask in masks.items()}


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


def _near_track(track: Track, columns: Mapping[str, Any]) -> tuple[Booleans, Booleans]:
    from servanda.basis import distance_m

    lon, lat, radius_m, begin = (columns[name] for name in ("lon", "lat", "radius_m", "begin"))
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
