"""The published JSON Schemas of the two files, written to ``specs/``."""

from collections.abc import Mapping
from typing import Any

from servanda.agreement import shape_schema
from servanda.negotiation.issue_file import IssuesFile
from servanda.negotiation.value_file import ValuesFile


def schemas() -> Mapping[str, dict[str, Any]]:
    """Each schema by the name of its file."""
    made = {
        "issues.schema.json": (IssuesFile, "issues", "Servanda file of issues"),
        "values.schema.json": (ValuesFile, "values", "Servanda file of one participant's values"),
    }
    found = {}
    for name, (shape, key, title) in made.items():
        found[name] = shape_schema(shape, title, name)
        found[name]["properties"][key] = {"enum": ["1", 1], "description": "version of this format"}
    return found
