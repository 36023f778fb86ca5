"""From degrees to the plane: azimuthal equidistant around the window's middle, plate carrée for the wide
world.

On a sphere of the earth's mean radius, which is well within the width of a drawn line at any scale a page
has. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), chapters 12 and 25.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

#: Mean radius of the earth, metres (IUGG).
EARTH_M: Final = 6_371_008.8
#: Windows wider or taller than this many degrees are drawn in plate carrée.
WIDEST_LOCAL: Final = 70.0
#: A window shows at least this much, metres: a single place is not drawn at the scale of a house.
_LEAST_M: Final = 4_000.0

Floats = Any


@dataclass(frozen=True, slots=True)
class Projection:
    """A projection around (lon, lat) in degrees; plane coordinates in metres, y to the north."""

    lon: float
    lat: float
    local: bool = True

    def forward(self, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
        """Degrees to metres in the plane; arrays of any shape."""
        turned = (np.asarray(lon, float) - self.lon + 540.0) % 360.0 - 180.0
        if not self.local:
            return np.radians(turned) * EARTH_M * np.cos(np.radians(self.lat)), np.radians(lat) * EARTH_M
        lam, phi, phi0 = np.radians(turned), np.radians(np.asarray(lat, float)), np.radians(self.lat)
        cos_c = np.sin(phi0) * np.sin(phi) + np.cos(phi0) * np.cos(phi) * np.cos(lam)
        c = np.arccos(np.clip(cos_c, -1.0, 1.0))
        with np.errstate(divide="ignore", invalid="ignore"):
            k = np.where(c < 1e-9, 1.0, c / np.sin(c))
        x = EARTH_M * k * np.cos(phi) * np.sin(lam)
        y = EARTH_M * k * (np.cos(phi0) * np.sin(phi) - np.sin(phi0) * np.cos(phi) * np.cos(lam))
        return x, y

    def inverse(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Metres in the plane to degrees; longitudes run on past 180 rather than jump."""
        x, y = np.asarray(x, float), np.asarray(y, float)
        if not self.local:
            lon = self.lon + np.degrees(x / EARTH_M / np.cos(np.radians(self.lat)))
            return lon, np.degrees(y / EARTH_M)
        rho = np.hypot(x, y)
        c, phi0 = rho / EARTH_M, np.radians(self.lat)
        safe = np.where(rho == 0, 1.0, rho)
        phi = np.arcsin(np.clip(np.cos(c) * np.sin(phi0) + y * np.sin(c) * np.cos(phi0) / safe, -1, 1))
        lam = np.arctan2(x * np.sin(c), safe * np.cos(phi0) * np.cos(c) - y * np.sin(phi0) * np.sin(c))
        return self.lon + np.degrees(lam), np.degrees(phi)


@dataclass(frozen=True, slots=True)
class Frame:
    """The drawn window: a projection, its bounds in metres, and the drawing's size in units."""

    projection: Projection
    west_m: float
    south_m: float
    metres_per_unit: float
    wide: float
    high: float

    def place(self, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
        """Degrees to drawing units, y downwards."""
        x, y = self.projection.forward(lon, lat)
        return (x - self.west_m) / self.metres_per_unit, self.high - (y - self.south_m) / self.metres_per_unit

    def degrees(self) -> tuple[float, float, float, float]:
        """West, south, east, north of the least box of degrees around the window; all round at a pole."""
        steps = np.linspace(0.0, 1.0, 25)
        wide_m, high_m = self.wide * self.metres_per_unit, self.high * self.metres_per_unit
        x = np.concatenate([steps, steps, np.zeros(25), np.ones(25)]) * wide_m + self.west_m
        y = np.concatenate([np.zeros(25), np.ones(25), steps, steps]) * high_m + self.south_m
        lon, lat = self.projection.inverse(x, y)
        top, bottom = self.place(0.0, 90.0), self.place(0.0, -90.0)
        for pole, at in ((90.0, top), (-90.0, bottom)):
            if self.projection.local and 0 <= at[0] <= self.wide and 0 <= at[1] <= self.high:
                south, north = (float(lat.min()), 90.0) if pole > 0 else (-90.0, float(lat.max()))
                return self.projection.lon - 180.0, south, self.projection.lon + 180.0, north
        return float(lon.min()), float(max(lat.min(), -90)), float(lon.max()), float(min(lat.max(), 90))


def frame_around(lon: Floats, lat: Floats, wide: float) -> Frame:
    """A window around given degrees with a margin, of a fixed width in units, neither flat nor tower-like."""
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    middle = _middle(lon)
    return _framed(middle, (lon - middle + 540.0) % 360.0 - 180.0, lat, wide, margin=0.07)


def frame_window(window: tuple[float, float, float, float], wide: float) -> Frame:
    """The frame of a window given as west, south, east, north; west may exceed east, over the date line."""
    west, south, east, north = window
    half = ((east - west) % 360.0 or 360.0) / 2
    turned = np.tile(np.linspace(-half, half, 9), 2) * 0.999_999
    return _framed(west + half, turned, np.repeat([south, north], 9), wide, margin=0.0)


def _framed(middle: float, turned: Floats, lat: Floats, wide: float, margin: float) -> Frame:
    level = float((np.min(lat) + np.max(lat)) / 2)
    local = max(float(np.ptp(turned)), float(np.ptp(lat))) <= WIDEST_LOCAL
    if not local and np.abs(lat).min() > 55.0 and np.ptp(np.sign(lat)) == 0:
        # All around a pole: seen from above it, which no other middle would show whole.
        level, local = float(np.copysign(90.0, level)), True
    projection = Projection(middle, level, local)
    x, y = projection.forward(turned + middle, lat)
    middle_x, middle_y = (np.min(x) + np.max(x)) / 2, (np.min(y) + np.max(y)) / 2
    span_x, span_y = (max(float(np.ptp(v)), _LEAST_M) * (1 + 2 * margin) for v in (x, y))
    span_y = max(span_y, 0.45 * span_x)
    span_x = max(span_x, span_y / 0.82)
    unit = span_x / wide
    return Frame(projection, float(middle_x) - span_x / 2, float(middle_y) - span_y / 2, unit, wide, span_y / unit)


def _middle(lon: Floats) -> float:
    """The middle of the least arc of longitude that holds every given one."""
    values = np.unique(np.asarray(lon, float) % 360.0)
    if len(values) == 1:
        return float(values[0] if values[0] <= 180 else values[0] - 360)
    gaps = np.diff(np.append(values, values[0] + 360.0))
    widest = int(np.argmax(gaps))
    start = values[(widest + 1) % len(values)]
    middle = (start + (360.0 - gaps[widest]) / 2) % 360.0
    return float(middle if middle <= 180 else middle - 360)


def circle(lon: float, lat: float, radius_m: float, corners: int = 72) -> tuple[Floats, Floats]:
    """A geodesic circle on the sphere as degrees; it closes on its first corner."""
    bearing = np.linspace(0.0, 2 * np.pi, corners + 1)
    around = Projection(lon, lat)
    return around.inverse(radius_m * np.sin(bearing), radius_m * np.cos(bearing))
