"""The published JSON Schema of an agreement file, made from the same declarations that read it.

Editors of any make can then complete and check a file as it is written. What only shows beside the rest of
the file (a name that leads nowhere, a step that cannot snap back) is refused by the reader alone.
"""

import json
from dataclasses import fields
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from servanda.agreement.clause import Clause, Promise
from servanda.agreement.clauses import kinds
from servanda.agreement.conditions import Acts
from servanda.agreement.reading import VERSION, AgreementFile

_REF = "#/$defs/{model}"


class _AsWritten(GenerateJsonSchema):
    """Scalars as an author may write them: YAML readers differ on what is text, a number, yes or no."""

    ignored_warning_kinds = frozenset({"non-serializable-default", "skipped-choice"})  # type: ignore[assignment]

    def bool_schema(self, schema: Any) -> JsonSchemaValue:
        return {"enum": [True, False, "yes", "no", "true", "false"]}

    def int_schema(self, schema: Any) -> JsonSchemaValue:
        return {"type": ["integer", "string"], "pattern": "^-?[0-9]+$"}

    def float_schema(self, schema: Any) -> JsonSchemaValue:
        return {"type": ["number", "string"], "pattern": "^-?[0-9]"}

    def str_schema(self, schema: Any) -> JsonSchemaValue:
        return super().str_schema(schema) | {"type": ["string", "number"]}

    def literal_schema(self, schema: Any) -> JsonSchemaValue:
        made = super().literal_schema(schema)
        said = made.pop("enum", None) or [made.pop("const")]
        return {"enum": [*said, *(int(one) for one in said if isinstance(one, str) and one.isdecimal())]}

    def default_schema(self, schema: Any) -> JsonSchemaValue:
        made = super().default_schema(schema)
        # Amounts and lengths are held in units nobody writes; only a word is as it stands in a file.
        if not isinstance(made.get("default"), str) or not made["default"]:
            made.pop("default", None)
        return made

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


@cache
def agreement_schema() -> dict[str, Any]:
    """An agreement file as JSON Schema (draft 2020-12), with one alternative per clause kind."""
    adapters: list[tuple[Any, Any, TypeAdapter[Any]]] = [
        ("top", "validation", TypeAdapter(AgreementFile)),
        ("clause", "validation", TypeAdapter(Clause)),
        ("acts", "validation", TypeAdapter(Acts)),
        *((key, "validation", TypeAdapter(kind)) for key, kind in kinds().items()),
    ]
    refs, made = TypeAdapter.json_schemas(adapters, ref_template=_REF, schema_generator=_AsWritten)
    defs: dict[str, Any] = made["$defs"]
    named = {str(key): _name(ref) for (key, _), ref in refs.items()}
    top = defs.pop(named["top"])
    header = defs.pop(named["clause"])
    for key, kind in kinds().items():
        _fold(defs[named[key]], kind, defs[named["acts"]])
    top["properties"]["servanda"] = {"enum": [VERSION, int(VERSION)], "description": "version of this format"}
    top["properties"]["clauses"]["items"] = {"$ref": _REF.format(model="Clause")}
    defs["Clause"] = _clause(header, named)
    used = _reached(top, defs)
    whole: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "agreement.schema.json",
        **top,
        "title": "Servanda agreement file",
        "$defs": {name: defs[name] for name in sorted(used)},
    }
    return cast(dict[str, Any], _plainly(whole))


def schema_text() -> str:
    """The schema as the text of ``specs/agreement.schema.json``."""
    return json.dumps(agreement_schema(), indent=2, ensure_ascii=False) + "\n"


def shape_schema(kind: Any, title: str, id_: str) -> dict[str, Any]:
    """Another file's top shape as JSON Schema (draft 2020-12), scalars as an author may write them."""
    made = TypeAdapter(kind).json_schema(ref_template=_REF, schema_generator=_AsWritten)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": id_, **made, "title": title}
    return cast(dict[str, Any], _plainly(whole))


def _reached(part: Any, defs: dict[str, Any]) -> set[str]:
    """The definitions a part of the schema refers to, directly or through others."""
    found: set[str] = set()
    waiting = [part]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            name = _name(one) if "$ref" in one else ""
            if name and name not in found:
                found.add(name)
                waiting.append(defs[name])
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return found


def _plainly(part: Any) -> Any:
    """Descriptions without the marks and line breaks of docstrings."""
    if isinstance(part, list):
        return [_plainly(one) for one in part]
    if not isinstance(part, dict):
        return part
    return {
        key: " ".join(value.replace("``", "'").split())
        if key == "description" and isinstance(value, str)
        else _plainly(value)
        for key, value in part.items()
    }


def _name(ref: JsonSchemaValue) -> str:
    return str(ref["$ref"]).removeprefix(_REF.format(model=""))


def _fold(body: dict[str, Any], kind: type[Promise], acts: dict[str, Any]) -> None:
    """Acts stand at the top of a kind's body, where the reader looks for them."""
    body["description"] = f"{kind.title.capitalize()}. {body.get('description', '')}".strip()
    if "do" not in {field.name for field in fields(kind)}:  # type: ignore[arg-type]
        return
    own = body["properties"]
    del own["do"]
    body["properties"] = {
        **{key: value for key, value in acts["properties"].items() if key not in own},
        **own,
    }
    body["required"] = [key for key in body.get("required", ()) if key != "do"]


def _clause(header: dict[str, Any], named: dict[str, str]) -> dict[str, Any]:
    """The header with exactly one kind."""
    properties = {key: value for key, value in header["properties"].items() if key not in ("kind", "promise")}
    return {
        **header,
        "properties": properties | {key: {"$ref": _REF.format(model=named[key])} for key in kinds()},
        "required": [key for key in header["required"] if key not in ("kind", "promise")],
        "oneOf": [{"required": [key], "title": kind.title} for key, kind in kinds().items()],
    }
