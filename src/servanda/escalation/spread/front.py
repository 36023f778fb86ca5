"""How far: from what is new to what was affected before, and how far the middle of the affected places moved."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import distance_m

Floats = npt.NDArray[np.float64]
_CHUNK: Final = 2_000
#: Eight winds, clockwise from north.
WINDS: Final = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


@dataclass(frozen=True, slots=True)
class Moved:
    """The middle of the affected places, each counted once, against that of those affected before.

    Kilometres and one of eight winds; ``wind`` is "" where it did not move by a tenth of a kilometre.
    """

    km: float
    wind: str


def nearest_km(lon: Floats, lat: Floats, of_lon: Floats, of_lat: Floats) -> Floats:
    """Kilometres on the ellipsoid from each point to the nearest of others; nan where there is no other."""
    if not len(of_lon):
        return np.full(len(lon), np.nan)
    others = _on_sphere(of_lon, of_lat)
    found = np.empty(len(lon), np.int64)
    for at in range(0, len(lon), _CHUNK):
        part = slice(at, at + _CHUNK)
        found[part] = np.argmax(_on_sphere(lon[part], lat[part]) @ others.T, axis=1)
    return np.asarray(distance_m(lon, lat, of_lon[found], of_lat[found])) / 1_000 if len(lon) else np.zeros(0)


def moved(lon: Floats, lat: Floats, before_lon: Floats, before_lat: Floats) -> Moved | None:
    """How far the middle of the places moved; None where either set is empty."""
    if not len(lon) or not len(before_lon):
        return None
    (x0, y0), (x1, y1) = _middle(before_lon, before_lat), _middle(lon, lat)
    km = float(distance_m(x0, y0, x1, y1)) / 1_000
    return Moved(km, "" if km < 0.1 else WINDS[int((_bearing(x0, y0, x1, y1) + 22.5) % 360 // 45)])


def _on_sphere(lon: Floats, lat: Floats) -> Floats:
    a, b = np.radians(lon), np.radians(lat)
    return np.column_stack([np.cos(b) * np.cos(a), np.cos(b) * np.sin(a), np.sin(b)])


def _middle(lon: Floats, lat: Floats) -> tuple[float, float]:
    x, y, z = _on_sphere(lon, lat).mean(axis=0)
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def _bearing(x0: float, y0: float, x1: float, y1: float) -> float:
    a, b, d = np.radians(y0), np.radians(y1), np.radians(x1 - x0)
    east = np.sin(d) * np.cos(b)
    north = np.cos(a) * np.sin(b) - np.sin(a) * np.cos(b) * np.cos(d)
    return float(np.degrees(np.arctan2(east, north))) % 360
