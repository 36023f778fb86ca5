"""The published JSON Schema of a mapping file, written to specs/mapping.schema.json."""

from typing import Any

from servanda.evidence.mapping import FIXED, LEAVE_OUT, TARGETS, TIMES
from servanda.evidence.mapping_file import CLOSED, HEAD, LAST_HEADER


def mapping_schema() -> dict[str, Any]:
    """A mapping file as JSON Schema (draft 2020-12).

    Values are text as YAML writes them, or numbers. That acts, weapon classes and zones exist, that dates' forms can
    be read, and that targets do not clash is checked by the reader alone.
    """
    text = {"type": ["string", "number", "boolean"]}
    act = {"type": "string", "description": "a code of docs/reference/acts.md"}
    weights = {"type": "object", "minProperties": 1, "additionalProperties": {"type": ["string", "integer"]}}
    targets = [*TARGETS, LEAVE_OUT]
    column = {
        "type": "object",
        "additionalProperties": False,
        "oneOf": [{"required": ["to"]}, {"required": ["measure"]}],
        "properties": {
            "to": {"enum": targets, "description": "what the column goes to"},
            "measure": {**act, "description": "the act the column counts, as a fact of its own"},
            "unit": text,
            "form": {"type": "string", "description": f"how a time is written; for {', '.join(TIMES)}"},
            "times": {**text, "description": "what a number is multiplied with to be in the facts table's unit"},
            "codes": {
                "type": "object",
                "description": f"what each value stands for; an act may be several with weights in parts per million "
                f"that sum to 1000000, or {LEAVE_OUT!r}; of other columns an empty value says: not known",
                "additionalProperties": {"anyOf": [text, weights]},
            },
        },
    }
    head: dict[str, Any] = dict.fromkeys(HEAD, text) | {
        name: {"enum": list(CLOSED[name])} for name in ("origin", "mark")
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "mapping.schema.json",
        "title": "Servanda mapping file",
        "description": "How the columns of a table of one's own become columns of the facts table.",
        "type": "object",
        "additionalProperties": False,
        "required": ["servanda-mapping", "columns"],
        "properties": {
            "servanda-mapping": {"enum": [1, "1"]},
            **head,
            "records_who_acted": {"enum": ["yes", "no", True, False]},
            "zone": {"type": "string", "description": "whose local days the dates are, such as Africa/Bangui"},
            "sheet": {**text, "description": "a sheet of a workbook, or a layer of a GeoPackage; default the first"},
            "header": {
                "type": ["integer", "string"],
                "minimum": 1,
                "maximum": LAST_HEADER,
                "description": "the line that names the columns",
            },
            "decimal": {"enum": [".", ","]},
            "columns": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": {"anyOf": [{"enum": targets}, column]},
            },
            "fixed": {
                "type": "object",
                "description": "values every row has where its own cell is empty",
                "additionalProperties": False,
                "properties": {name: {"enum": list(CLOSED[name])} if name in CLOSED else text for name in FIXED},
            },
        },
    }
