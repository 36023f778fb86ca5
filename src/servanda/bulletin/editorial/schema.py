"""The published JSON Schema of an editorial file, made from the same declarations that read it."""

from typing import Any

from servanda.agreement import shape_schema
from servanda.bulletin.editorial.reading import VERSION
from servanda.bulletin.editorial.shapes import EditorialFile


def editorial_schema() -> dict[str, Any]:
    """An editorial file as JSON Schema (draft 2020-12)."""
    whole = shape_schema(EditorialFile, "Servanda editorial file", "bulletin.schema.json")
    whole["properties"]["bulletin"] = {"enum": [VERSION, int(VERSION)], "description": "version of this format"}
    return whole
