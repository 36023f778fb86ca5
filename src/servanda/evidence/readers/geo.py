"""Features with a place: GeoJSON (RFC 7946), one feature a line, or a GeoPackage; shapes become a point and a radius.

Their properties are read as a mapping file says, or where their names are those of the facts table.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    from servanda.evidence.batch import Batch
    from servanda.evidence.mapping import ColumnMap
    from servanda.evidence.report import Report
    from servanda.evidence.text_rows import TextRow

_SQLITE: Final = b"SQLite format 3\0"
_PLACED: Final = ("lon", "lat", "radius_m")
_MOST_NAMES: Final = 1_000
#: What the ``crs`` of older files may say without meaning another grid than RFC 7946 has.
_DEGREES: Final = ("CRS84", "EPSG:4326", "EPSG::4326")
_MEND: Final = "give the feature a point or polygon in degrees, longitude first"


class Geo:
    """GeoJSON and GeoPackage features."""

    name = "geo"
    title = "Features with a place: GeoJSON and GeoPackage"
    media_types = ("application/geo+json", "application/geopackage+sqlite3", "application/geo+json-seq")
    extensions = (".geojson", ".json", ".geojsonl", ".gpkg")
    extra = ""
    takes_mapping = True
    #: A reader that knows features by their own properties goes before this one.
    general = True
    source = Source(
        id="geo",
        title="Features with a place",
        records_who_acted=False,
        who_acted="only where a property says so by its name, or the mapping file says that the source records it",
        granularity="a shape is a point that stands for it and the radius that covers it",
    )

    def looks_like(self, head: bytes) -> bool:
        """JSON that names a Feature or a collection of them near its beginning, or an SQLite file."""
        from servanda.evidence.json_rows import looks_like_json

        plain = b"".join(head.split())
        return head.startswith(_SQLITE) or (
            looks_like_json(head.lstrip(b"\x1e"))
            and (b'"type":"FeatureCollection"' in plain or b'"type":"Feature"' in plain)
        )

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """A fact or more per feature."""
        from servanda.evidence.mapped_rows import described, read_mapped
        from servanda.evidence.mapping_beside import mapping_of
        from servanda.evidence.text_rows import table_batches

        chosen = mapping_of(report)
        packed = report.head().startswith(_SQLITE)
        for names, rows in _layers(report, chosen) if packed else [_features(report)]:
            plan = _placed(chosen, names)
            tables = table_batches(rows, names, report.limits.record_bytes)
            yield from read_mapped(tables, plan, report, described(source, plan, self.source, report.name))


def _placed(chosen: "ColumnMap | None", names: tuple[str, ...]) -> "ColumnMap":
    """The map with the geometry's own columns, which no mapping file needs to name."""
    from dataclasses import replace

    from servanda.evidence.mapping import Column, by_names

    plan = chosen or by_names(names)
    given = {column.name for column in plan.columns} | {column.to for column in plan.columns}
    placed = [Column(name, name) for name in _PLACED if name in names and name not in given and "point" not in given]
    named = [] if "ref" in given or "feature id" not in names else [Column("feature id", "ref")]
    return replace(plan, columns=(*plan.columns, *placed, *named))


def _features(report: "Report") -> "tuple[tuple[str, ...], list[TextRow]]":
    from servanda.evidence.json_items import read_items

    items = read_items(report, "features")
    _refuse_grid(report, items.outer)
    rows = [
        (number, feature or {}, why) if feature is None or why is not None else _feature(number, feature)
        for number, feature, why in items.rows
    ]
    names = list(dict.fromkeys(name for _, values, why in rows if why is None for name in values))
    if len(names) > _MOST_NAMES:
        raise report.refused(
            EvidenceCode.NOT_JSON,
            f"the features have more than {_MOST_NAMES:,} properties between them",
            "export the properties that matter",
        )
    return tuple(names), rows


def _feature(number: int, feature: Mapping[str, Any]) -> "TextRow":
    from servanda.evidence.shapes import NoShape, point_of

    properties = feature.get("properties")
    values = {} if not isinstance(properties, dict) else _texts(properties)
    if feature.get("type") != "Feature" or (properties is not None and not isinstance(properties, dict)):
        why = (EvidenceCode.NOT_A_ROW, "the element is no Feature with properties", "write it as RFC 7946 says")
        return number, values, why
    if isinstance(properties, dict) and len({name.strip().lower() for name in properties}) < len(properties):
        why = (EvidenceCode.NOT_A_ROW, "two properties differ in capitals alone", "rename one of them")
        return number, values, why
    try:
        point = point_of(feature.get("geometry"))
    except NoShape as error:
        return number, values, (EvidenceCode.NO_SHAPE, str(error), _MEND)
    for name in _PLACED:
        if name in values and point is not None:
            values[f"{name} (property)"] = values.pop(name)
    if point is not None:
        lon, lat, radius = point
        values |= {"lon": repr(lon), "lat": repr(lat)}
        values |= {} if radius is None else {"radius_m": repr(radius)}
    if isinstance(feature.get("id"), str):
        values["feature id"] = str(feature["id"])
    return number, values, None


def _texts(properties: Mapping[str, Any]) -> dict[str, str | None]:
    from servanda.evidence.json_items import as_text

    return {name.strip().lower(): as_text(value) for name, value in properties.items()}


def _refuse_grid(report: "Report", outer: Mapping[str, Any]) -> None:
    grid = outer.get("crs")
    if grid is None:
        return
    properties = grid.get("properties") if isinstance(grid, dict) else None
    name = str(properties.get("name") if isinstance(properties, dict) else grid)
    if not name.upper().endswith(_DEGREES):
        raise report.refused(
            EvidenceCode.UNKNOWN_GRID,
            f"the features are in the grid {name[:60]!r}, not in degrees of WGS 84",
            "export them in EPSG:4326",
        )


def _layers(report: "Report", chosen: "ColumnMap | None") -> "Iterator[tuple[tuple[str, ...], Iterator[TextRow]]]":
    from servanda.evidence.geopackage import layers

    found = layers(report)
    wanted = [layer for layer in found if chosen is None or not chosen.sheet or layer.name == chosen.sheet]
    if len(wanted) != 1:
        listed = ", ".join(repr(layer.name) for layer in found)[:200] or "none"
        raise report.refused(
            EvidenceCode.NOT_A_MAP_LAYER,
            f"the GeoPackage has the feature layers: {listed}",
            "export one alone, or name one of them as 'sheet' in a mapping file",
        )
    layer = wanted[0]
    names = tuple(dict.fromkeys([*(name.lower() for name in layer.columns), *_PLACED]))
    yield names, _rows(report, layer)


def _rows(report: "Report", layer: Any) -> "Iterator[TextRow]":
    from servanda.evidence.geopackage import rows

    for number, values, why in rows(report, layer):
        yield number, values, (EvidenceCode.NO_SHAPE, why, _MEND) if why else None
