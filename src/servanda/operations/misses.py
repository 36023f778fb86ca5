"""Facts that came near counting and did not: what each lacks, in the terms of the select, nearest first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from servanda.agreement import Law, Select
from servanda.compliance import Assessments, drawn
from servanda.vocabulary import expand, expand_weapon

if TYPE_CHECKING:
    pass

#: Of facts of such an act, so many nearest in time are looked at one by one.
LOOKED_AT: Final = 2_000
HALF_PPM: Final = 500_000
_UNSUPPORTED: Final = ("withdrawn", "not confirmed")


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing a fact lacks: a message (``lack-…``) and its arguments."""

    message: str
    arguments: Mapping[str, Any]
    #: How far off it is, where that can be measured: metres or µs; else 0.
    far: int = 0


@dataclass(frozen=True, slots=True)
class Miss:
    """A fact that did not count: its position, and what it lacks."""

    position: int
    lacks: tuple[Lack, ...]


@dataclass(frozen=True, slots=True)
class Misses:
    """The nearest of the facts of such an act that did not count, and how many there are in all."""

    nearest: tuple[Miss, ...]
    total: int


def nearest_misses(
    law: Law, result: Assessments, select: Select, span: tuple[int, int], counted: set[int], most: int
) -> Misses:
    """Facts of the acts asked for that are neither counted nor in doubt, those with the fewest lacks first.

    ``span``: the window (µs). Ties go to what lies nearest in time, then place, then by order of time.
    """
    import polars as pl

    facts = result.facts.with_row_index("position")
    begin, end = span
    acts = sorted({code for act in select.acts for code in expand(act)})
    wanted = pl.col("act").is_in(acts) if acts else pl.lit(True)
    found = facts.filter(wanted & ~pl.col("position").is_in(list(counted)) & (pl.col("kind") != "coverage"))
    total = len(found)
    # Plain integers would overflow at the far ends of time; what is compared is only which is nearer.
    off = (pl.max_horizontal(pl.lit(begin) // 2 - pl.col("begin") // 2, pl.col("begin") // 2 - pl.lit(end) // 2)).clip(
        0
    )
    found = found.with_columns(off=off).sort("off", "position").head(LOOKED_AT)
    places = _Places(law, select)
    incidents = result.coded.incident
    told = set(incidents[sorted(counted)].tolist())
    misses = [
        Miss(row["position"], tuple(_lacks(row, select, span, places)) or _told_already(row, incidents, told))
        for row in found.iter_rows(named=True)
    ]
    misses.sort(key=lambda miss: (len(miss.lacks), sum(one.far for one in miss.lacks), miss.position))
    return Misses(tuple(misses[:most]), total)


def _lacks(row: Mapping[str, Any], select: Select, span: tuple[int, int], places: "_Places") -> Iterator[Lack]:
    begin, end = span
    if row["begin"] < begin:
        yield Lack("lack-before", {"n": -(-(begin - row["begin"]) // 86_400_000_000)}, begin - row["begin"])
    elif row["begin"] >= end:
        yield Lack("lack-after", {"n": -(-(row["begin"] - end + 1) // 86_400_000_000)}, row["begin"] - end + 1)
    yield from _proof(row, select)
    yield from _person(row, select)
    yield from places.lack(row)
    for column, wanted in (
        ("item", select.items), ("clause", select.clauses), ("certified_by", select.certified_by),
        ("status", select.statuses), ("kind", select.kinds),
    ):  # fmt: skip
        if wanted and row[column] not in wanted:
            yield Lack(f"lack-{column.replace('_', '-')}", {"is": row[column] or "", "is_n": int(bool(row[column]))})
    if select.weapons and row["weapon"] not in {code for one in select.weapons for code in expand_weapon(one)}:
        yield Lack("lack-weapon", {"is": row["weapon"] or "", "is_n": int(bool(row["weapon"]))})
    low, high = select.calibre_from_mm, select.calibre_below_mm
    calibre = row["calibre_mm"]
    if (low is not None and (calibre is None or calibre < low)) or (
        high is not None and (calibre is None or calibre >= high)
    ):
        yield Lack("lack-calibre", {"is": str(calibre or ""), "is_n": int(calibre is not None)})
    if select.unit and row["unit"] is not None and _bare(row["unit"]) != _bare(select.unit):
        yield Lack("lack-unit", {"is": row["unit"], "is_n": 1})
    if select.own and not _names(row["clause"], select.own):
        yield Lack("lack-own", {"is": row["clause"], "is_n": 1})
    if row["act_ppm"] is not None and row["act_ppm"] < HALF_PPM:
        yield Lack("lack-unlikely", {"percent": row["act_ppm"] // 10_000})


def _told_already(row: Mapping[str, Any], incidents: Any, told: set[int]) -> tuple[Lack, ...]:
    """Another report of an incident that is counted already: once, whatever amount each report gives."""
    return (Lack("lack-told-already", {}),) if int(incidents[row["position"]]) in told else ()


def _bare(unit: str) -> str:
    return unit.strip().lower().removesuffix("s")


def _names(clause: str | None, own: str) -> bool:
    return clause is None or clause in (own, own.split("/")[0]) or clause.startswith(own + "/")


def _proof(row: Mapping[str, Any], select: Select) -> Iterator[Lack]:
    if row["status"] in _UNSUPPORTED:
        yield Lack(f"lack-{row['status'].replace(' ', '-')}", {})
    elif row["origin"] == "machine-coded news":
        yield Lack("lack-machine", {})
    elif select.crisp and not row["crisp"]:
        yield Lack("lack-proof", {})


def _person(row: Mapping[str, Any], select: Select) -> Iterator[Lack]:
    if select.toward and row["to"] not in select.toward:
        yield Lack("lack-toward", {"is": row["to"] or "", "is_n": int(bool(row["to"]))})
    if not select.actors or row["who"] in select.actors:
        return
    if row["actor"] is not None:
        yield Lack("lack-actor", {"is": row["who"] or row["actor"], "is_n": 1})
        return
    sides = [row[name] for name in ("party_1", "party_2") if row[name] is not None]
    if select.own and row["clause"] is not None and _names(row["clause"], select.own):
        return
    if not select.joint or any(side not in select.actors for side in sides):
        yield Lack("lack-actor", {"is": "", "is_n": 0})
    elif any(
        row[f"side_{n}"] is not None
        and row[f"party_{n}"] is None
        and not str(row[f"side_{n}"]).lower().startswith("civilian")
        for n in (1, 2)
    ):
        yield Lack("lack-stranger", {})


class _Places:
    """How far from the zones asked for a fact lies."""

    def __init__(self, law: Law, select: Select) -> None:
        self._asked, self._outside = select.zones, select.outside
        self._zones = drawn(law) if select.zones or select.outside else {}

    def lack(self, row: Mapping[str, Any]) -> Iterator[Lack]:
        if self._asked and not any(self._holds(zone, row) for zone in self._asked):
            away = [metres for zone in self._asked if (metres := self._away(zone, row)) is not None]
            if away:
                yield Lack("lack-place-away", {"metres": int(min(away))}, int(min(away)))
            else:
                yield Lack("lack-place", {"is": row["place"] or "", "is_n": int(bool(row["place"]))})
        if any(self._holds(zone, row) for zone in self._outside):
            yield Lack("lack-inside", {})

    def _holds(self, zone: str, row: Mapping[str, Any]) -> bool:
        """Whether a zone holds a fact; one that moves is not asked, since what it holds hangs on the hour."""
        this = self._zones[zone]
        if row["place"] == zone or this.track is not None or this.follows:
            return True
        if this.names is not None:
            column, names = this.names
            return str(row[column] or "").casefold() in names
        if this.any_of:
            return any(self._holds(part, row) for part in this.any_of)
        if this.shape is None or row["lon"] is None:
            return False
        import shapely

        inside = bool(shapely.intersects_xy(this.shape, row["lon"], row["lat"]))
        return inside and not any(self._holds(part, row) for part in this.except_)

    def _away(self, zone: str, row: Mapping[str, Any]) -> float | None:
        this = self._zones[zone]
        if this.any_of:
            parts = [metres for part in this.any_of if (metres := self._away(part, row)) is not None]
            return min(parts) if parts else None
        if this.shape is None or row["lon"] is None:
            return None
        import shapely

        from servanda.basis import distance_m

        # The nearest point in degrees, seen with the parallels as wide as they are there, is near enough to the
        # nearest on the ground for a distance told in words.
        narrow = max(float(np.cos(np.radians(row["lat"]))), 0.01)
        flat = shapely.transform(this.shape, lambda pairs: pairs * [narrow, 1.0])
        point = shapely.Point(row["lon"] * narrow, row["lat"])
        nearest = shapely.shortest_line(point, flat).coords[-1]
        return float(distance_m(row["lon"], row["lat"], nearest[0] / narrow, nearest[1]))
