"""Feature layers of a GeoPackage, an SQLite file, read in memory under lock; see docs/decisions/0012.

This is the one module beside the store that speaks SQL. The file is read whole and opened from memory, so that no
journal beside it is touched; views, triggers, functions and everything but reading ordinary tables is refused by an
authoriser, and a count of steps ends what would not end. GeoPackage encoding: OGC 12-128r18, clause 2.1.3.
"""

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Final

from servanda.basis import Refusal
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.report import Report
from servanda.evidence.shapes import NoShape, covering_circle

MAGIC: Final = b"SQLite format 3\0"
#: Steps of SQLite's machine, in thousands, after which a file is given up: a sound row takes some ten of them.
_MOST_STEPS: Final = 2_000_000
_MOST_CELL: Final = 64 * 1024 * 1024
_MOST_COLUMNS: Final = 1_000
_ENVELOPES: Final = (0, 32, 48, 48, 64)
#: What a damaged file makes sqlite3 raise; it decodes names and messages on its own terms.
_BROKEN: Final = (sqlite3.Error, UnicodeDecodeError, OverflowError)
_ALLOWED: Final = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)


@dataclass(frozen=True, slots=True)
class Layer:
    """A feature table: its name, its geometry's column, its columns, and the EPSG code of its grid."""

    name: str
    geometry: str
    columns: tuple[str, ...]
    epsg: int


def layers(report: Report) -> tuple[Layer, ...]:
    """The feature layers; refuses (EVD067) what is no GeoPackage or a damaged one, (EVD065) an unknown grid."""
    with closing(_open(report)) as base:
        return tuple(_layers(report, base))


def rows(report: Report, layer: Layer) -> Iterator[tuple[int, dict[str, str | None], str]]:
    """Each feature: its number as if under a header, its values as text with ``lon``, ``lat`` and ``radius_m`` of its
    geometry, and why it cannot be used, or nothing."""
    place = _to_degrees(report, layer.epsg)
    chosen = ", ".join(map(_quoted, layer.columns))
    with closing(_open(report)) as base:
        try:
            found = base.execute(
                f"SELECT {_quoted(layer.geometry)}{', ' * bool(chosen)}{chosen} FROM {_quoted(layer.name)}"
            )
            for number, (blob, *values) in enumerate(found, start=2):
                row = {name.lower(): _text(value) for name, value in zip(layer.columns, values, strict=True)}
                try:
                    row |= _point(blob, place)
                    why = ""
                except NoShape as error:
                    why = str(error)
                yield number, row, why
        except _BROKEN:
            raise _damaged(report) from None


def _open(report: Report) -> sqlite3.Connection:
    content = report.whole()
    base = sqlite3.connect(":memory:", isolation_level=None)
    try:
        base.text_factory = lambda raw: raw.decode("utf-8", "replace")
        # a file last written with a write-ahead log says so in its head, and could not be opened from memory
        base.deserialize(content[:18] + b"\1\1" + content[20:] if content[18:20] == b"\2\2" else content)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "mmap_size = 0"):
            base.execute(f"PRAGMA {pragma}").close()
        base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_CELL)
        base.setlimit(sqlite3.SQLITE_LIMIT_COLUMN, _MOST_COLUMNS)
        base.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        steps = iter(range(_MOST_STEPS))
        base.set_progress_handler(lambda: int(next(steps, None) is None), 1_000)
        base.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY)
    except (*_BROKEN, MemoryError):
        base.close()
        raise _damaged(report) from None
    return base


def _layers(report: Report, base: sqlite3.Connection) -> Iterator[Layer]:
    try:
        tables = {name for name, kind in base.execute("SELECT name, type FROM sqlite_master") if kind == "table"}
        listed = base.execute(
            "SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c JOIN gpkg_geometry_columns g"
            " ON g.table_name = c.table_name WHERE c.data_type = 'features' ORDER BY c.table_name"
        ).fetchall()
        grids = {
            srs: (str(name).upper(), code)
            for srs, name, code in base.execute(
                "SELECT srs_id, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys"
            )
        }
        for name, geometry, srs in listed:
            # a view could compute anything; a layer of ours is a plain table
            if name not in tables:
                raise report.refused(
                    EvidenceCode.NOT_A_MAP_LAYER,
                    f"the layer {str(name)[:60]!r} is no plain table",
                    "export the layer to a GeoPackage of its own",
                )
            organisation, code = grids.get(srs, ("", None))
            if organisation != "EPSG" or not isinstance(code, int):
                raise report.refused(
                    EvidenceCode.UNKNOWN_GRID,
                    f"the layer {str(name)[:60]!r} is in a grid without an EPSG code",
                    "export it in EPSG:4326, WGS 84",
                )
            columns = [one[0] for one in base.execute(f"SELECT * FROM {_quoted(name)} LIMIT 0").description]
            yield Layer(str(name), str(geometry), tuple(one for one in columns if one != geometry), code)
    except _BROKEN:
        raise _damaged(report) from None


def _to_degrees(report: Report, epsg: int) -> Any:
    if epsg == 4326:
        return None
    from pyproj import Transformer
    from pyproj.exceptions import CRSError, ProjError

    try:
        return Transformer.from_crs(f"EPSG:{epsg}", "EPSG:4326", always_xy=True)
    except (CRSError, ProjError):
        raise report.refused(
            EvidenceCode.UNKNOWN_GRID, f"EPSG:{epsg} is no grid known here", "export it in EPSG:4326, WGS 84"
        ) from None


def _point(blob: Any, place: Any) -> dict[str, str | None]:
    import shapely

    if blob is None:
        return {}
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        raise NoShape("the geometry is not in GeoPackage encoding")
    flags = blob[3]
    envelope = (flags >> 1) & 7
    if envelope >= len(_ENVELOPES):
        raise NoShape("the geometry is not in GeoPackage encoding")
    if flags >> 4 & 1:
        return {}
    try:
        shape = shapely.from_wkb(blob[8 + _ENVELOPES[envelope] :])
        if place is not None:
            shape = shapely.transform(shape, lambda at: _moved(at, place))
    except (shapely.errors.ShapelyError, struct.error, ValueError) as error:
        raise NoShape(f"the shape is not sound: {str(error)[:80]}") from None
    corners = shapely.get_coordinates(shape)
    if not len(corners):
        return {}
    if not ((abs(corners[:, 0]) <= 180) & (abs(corners[:, 1]) <= 90)).all():
        raise NoShape("a position does not lie on the globe")
    if len(corners) == 1:
        return {"lon": repr(float(corners[0, 0])), "lat": repr(float(corners[0, 1]))}
    lon, lat, radius = covering_circle(shape, [(float(x), float(y)) for x, y in corners])
    return {"lon": repr(lon), "lat": repr(lat), "radius_m": repr(radius)}


def _moved(at: Any, place: Any) -> Any:
    import numpy as np

    return np.column_stack(place.transform(at[:, 0], at[:, 1]))


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, bytes):
        return None
    return repr(value) if isinstance(value, float) else str(value)


def _quoted(name: str) -> str:
    return '"' + str(name).replace('"', '""') + '"'


def _damaged(report: Report) -> Refusal:
    return report.refused(
        EvidenceCode.NOT_A_MAP_LAYER,
        "the GeoPackage is damaged, ends in the middle or is none",
        "export the layer anew, as GeoPackage or GeoJSON",
    )
