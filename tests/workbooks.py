"""Workbooks and GeoPackages made for tests, sound and hostile."""

import io
import sqlite3
import struct
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import shapely


def workbook(rows: Iterable[Iterable[Any]], sheet: str = "Sheet") -> bytes:
    """An xlsx with one sheet."""
    book = openpyxl.Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(list(row))
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def with_part(book: bytes, name: str, content: str | bytes, **more: str) -> bytes:
    """A workbook with one of its parts replaced, or added."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename not in (name, *more):
                new.writestr(part, old.read(part))
        for part_name, text in {name: content, **more}.items():
            new.writestr(part_name, text)
    return held.getvalue()


def sheet(*cells: str) -> str:
    """The XML of a sheet with rows as given."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{"".join(cells)}</sheetData></worksheet>'


def geopackage(
    path: Path, rows: Iterable[Mapping[str, Any]], epsg: int = 4326, *, view: bool = False, layers: int = 1
) -> bytes:
    """A GeoPackage whose layer has the rows' columns, with a shapely geometry as ``geom``."""
    listed = [dict(row) for row in rows]
    base = sqlite3.connect(path)
    base.executescript(
        "CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition);"
        "CREATE TABLE gpkg_contents (table_name, data_type, identifier, srs_id);"
        "CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m);"
    )
    base.execute("INSERT INTO gpkg_spatial_ref_sys VALUES ('x', 1, 'EPSG', ?, '')", (epsg,))
    names = list(listed[0])
    for number in range(layers):
        layer = "incidents" if number == 0 else f"layer {number}"
        held = f"{layer} held" if view else layer
        base.execute(f'CREATE TABLE "{held}" ({", ".join(names)})')
        if view:
            base.execute(f'CREATE VIEW "{layer}" AS SELECT * FROM "{held}"')
        base.execute("INSERT INTO gpkg_contents VALUES (?, 'features', ?, 1)", (layer, layer))
        base.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', 1, 0, 0)", (layer,))
        for row in listed:
            shape = row["geom"]
            blob = (
                shape if isinstance(shape, bytes | None) else b"GP\0\1" + struct.pack("<i", 1) + shapely.to_wkb(shape)
            )
            marks = ", ".join("?" * len(names))
            base.execute(f'INSERT INTO "{held}" VALUES ({marks})', [blob if n == "geom" else row[n] for n in names])
    base.commit()
    base.close()
    return path.read_bytes()
