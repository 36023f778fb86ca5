"""The published JSON Schema of a scenario file, made from the same declarations that read it."""

import json
from functools import cache
from typing import Any

from servanda.agreement import shape_schema
from servanda.windtunnel.scenario.reading import VERSION
from servanda.windtunnel.scenario.shapes import ScenarioFile
from servanda.windtunnel.scenario.written import VALUE_KEY, VALUE_SCHEMAS


@cache
def scenario_schema() -> dict[str, Any]:
    """A scenario file as JSON Schema (draft 2020-12)."""
    whole = shape_schema(ScenarioFile, "Servanda scenario file", "scenario.schema.json")
    whole["properties"]["scenario"] = {"enum": [VERSION, int(VERSION)], "description": "version of this format"}
    made: dict[str, Any] = _written_once(whole)
    made["$defs"] = dict(sorted((made["$defs"] | VALUE_SCHEMAS).items()))
    return made


def _written_once(part: Any) -> Any:
    """Every value that stands for a schema of its own, as a reference to it."""
    if isinstance(part, list):
        return [_written_once(one) for one in part]
    if not isinstance(part, dict):
        return part
    if VALUE_KEY in part:
        rest = {key: value for key, value in part.items() if key != VALUE_KEY}
        return {"$ref": f"#/$defs/{part[VALUE_KEY]}", **rest}
    return {key: _written_once(value) for key, value in part.items()}


def scenario_schema_text() -> str:
    """The schema as the text of ``specs/scenario.schema.json``."""
    return json.dumps(scenario_schema(), indent=2, ensure_ascii=False) + "\n"
