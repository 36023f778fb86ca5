"""The published JSON Schema of one fact, written to specs/facts.schema.json."""

from typing import Any, Final

from servanda.evidence.fact_columns import COLUMNS, FactColumn

_BITS: Final = {"int64": 63, "int32": 31, "int16": 15, "int8": 7}


def facts_schema() -> dict[str, Any]:
    """One row of the facts table as JSON Schema (draft 2020-12); csv and parquet have the same columns."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "facts.schema.json",
        "title": "Servanda fact",
        "description": "One row of the facts table. Instants are UTC; quantities are whole thousandths; "
        "probabilities are parts per million.",
        "type": "object",
        "additionalProperties": False,
        "required": [column.name for column in COLUMNS if column.required],
        "properties": {column.name: _property(column) for column in COLUMNS},
    }


def _property(column: FactColumn) -> dict[str, Any]:
    found: dict[str, Any] = {"description": column.means}
    kind: str
    if column.type == "instant":
        kind = "string"
        found["format"] = "date-time"
    elif column.type == "number":
        kind = "number"
    elif column.type == "text":
        kind = "string"
    else:
        kind = "integer"
        bits = _BITS[column.type]
        found |= {"minimum": -(2**bits), "maximum": 2**bits - 1}
    if column.least is not None:
        found["minimum"] = column.least
    if column.most is not None:
        found["maximum"] = column.most
    if column.one_of:
        found["enum"] = [*column.one_of, *([] if column.required else [None])]
    if column.name == "id":
        found["pattern"] = "^[0-9a-f]{16}$"
    found["type"] = kind if column.required else [kind, "null"]
    return found
