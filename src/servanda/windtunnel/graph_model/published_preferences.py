"""The published JSON Schema of a preferences file, written to specs/preferences.schema.json."""

from typing import Any

from servanda.windtunnel.graph_model.preference_file import (
    MARKS,
    OPTION_KEYS,
    RANKING_KEYS,
    SOURCE_KEYS,
    STATE_KEYS,
)

_TEXT = {"type": ["string", "number", "boolean", "null"]}
_NAMES = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}, {"type": "null"}]}


def preferences_schema() -> dict[str, Any]:
    """The schema; what it cannot say (names that must exist, complete rankings) the reader refuses."""
    option = _object(OPTION_KEYS, {"of": {"type": "string"}, "irreversible": _yes_no()}, ["of"])
    state = _object(STATE_KEYS, {"taken": _NAMES}, [])
    ranking = _object(
        RANKING_KEYS,
        {
            "order": {"type": "array", "minItems": 1, "items": _NAMES, "description": "best first, ties in brackets"},
            "basis": {"type": "string", "pattern": "^(stated|reported by .+|inferred( by .+)?)$"},
            "mark": {"enum": list(MARKS)},
        },
        ["order", "basis"],
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "preferences.schema.json",
        "title": "Servanda preferences file",
        "description": "Who can do what, which outcomes there are, and how each participant ranks them. Mediator-only.",
        "type": "object",
        "additionalProperties": False,
        "required": ["preferences", "agreement", "options", "rankings"],
        "properties": {
            "preferences": {"enum": [1, "1"]},
            "agreement": {"type": "string"},
            "class": {"const": "mediator-only"},
            "note": _TEXT,
            "sources": _map(_object(SOURCE_KEYS, {}, ["title"])),
            "options": _map(option, least=1),
            "states": _map(state, least=2),
            "rankings": _map(ranking, least=1),
        },
    }


def _object(keys: tuple[str, ...], known: dict[str, Any], required: list[str]) -> dict[str, Any]:
    properties = {key: known.get(key, _TEXT) for key in keys}
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


def _map(entry: dict[str, Any], least: int = 0) -> dict[str, Any]:
    return {"type": "object", "minProperties": least, "additionalProperties": entry}


def _yes_no() -> dict[str, Any]:
    return {"enum": ["yes", "no", True, False]}
