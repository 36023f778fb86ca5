"""The published JSON Schema of a file of thresholds, written to specs/warning.schema.json."""

from typing import Any

from servanda.agreement import shape_schema
from servanda.escalation.warning.kinds import warning_kinds


def warning_schema() -> dict[str, Any]:
    """The schema; what it cannot say (names that must exist, a lower level below the upper) the reader refuses."""
    text = {"type": ["string", "number", "null"]}
    bodies = {key: _body(key) for key in warning_kinds()}
    rule = {
        "type": "object",
        "additionalProperties": False,
        "properties": {"id": {"type": "string"}, "note": text, **bodies},
        "oneOf": [{"required": [key]} for key in bodies],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "warning.schema.json",
        "title": "Servanda file of thresholds",
        "description": "What the body wants to be warned of, and at which levels. For the mechanism.",
        "type": "object",
        "additionalProperties": False,
        "required": ["warning", "agreement", "rules"],
        "properties": {
            "warning": {"enum": ["1", 1], "description": "version of this format"},
            "agreement": {"type": "string"},
            "set_by": {"type": "string", "description": "the body that set them"},
            "note": text,
            "rules": {"type": "array", "minItems": 1, "items": rule},
        },
    }


def _body(key: str) -> dict[str, Any]:
    made = shape_schema(warning_kinds()[key], key, "")
    for name in ("$schema", "$id", "title"):
        made.pop(name, None)
    return made if made.get("required") else {"anyOf": [made, {"type": "null"}]}
