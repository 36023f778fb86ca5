"""The published JSON Schema: current, well-formed, and at one with the reader on every file we have."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import clause_pages
from servanda.agreement.clauses import kinds
from servanda.agreement.schema import agreement_schema, schema_text
from servanda.basis import read_yaml

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "specs" / "agreement.schema.json"
CASES = sorted(ROOT.glob("agreements/*/agreement.yaml"))
GOOD = [path for key in kinds() for path in clause_pages.files(key, "good")]
SCHEMA = Draft202012Validator(agreement_schema())


def named(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.stem}" if path.parent.name == "good" else path.parent.name


def typed(plain: Any) -> Any:
    """Plain data as a YAML 1.2 reader types it: numbers as numbers, true and false as booleans."""
    if isinstance(plain, dict):
        return {key: typed(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [typed(value) for value in plain]
    if isinstance(plain, str):
        try:
            return json.loads(plain) if plain[:1] in "-0123456789tf" else plain
        except ValueError:
            return plain
    return plain


def test_the_committed_schema_is_current() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == schema_text(), "run: python tools/agreement_schema.py"


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(agreement_schema())
    clause = agreement_schema()["$defs"]["Clause"]
    assert {one["required"][0] for one in clause["oneOf"]} == set(kinds())


@pytest.mark.parametrize("path", [*GOOD, *CASES], ids=named)
def test_every_good_file_is_valid(path: Path) -> None:
    plain = read_yaml(path.read_text(encoding="utf-8")).data()
    assert [error.json_path for error in SCHEMA.iter_errors(plain)] == []
    assert [error.json_path for error in SCHEMA.iter_errors(typed(plain))] == []


@pytest.mark.parametrize(
    ("wrong", "at"),
    [
        ({"id": "a", "says": "a"}, "$.clauses[0]"),
        ({"id": "a", "says": "a", "must": {"acts": "fire"}, "must_not": {"acts": "fire"}}, "$.clauses[0]"),
        ({"id": "a", "says": "a", "must": {"acts": "fire", "amuont": "3"}}, "$.clauses[0].must"),
        ({"id": "a", "says": "a", "renews": {"term": "5 years"}}, "$.clauses[0].renews"),
        (
            {"id": "a", "says": "a", "must_not": {"acts": "fire", "assessed": "hour"}},
            "$.clauses[0].must_not.assessed",
        ),
    ],
)
def test_what_the_reader_refuses_by_its_shape_is_not_valid(wrong: dict[str, Any], at: str) -> None:
    whole = {
        "servanda": "1",
        "id": "x",
        "title": "X",
        "timing": {"zone": "UTC", "entry": "2030-01-01"},
        "participants": {"a": {"called": "A"}},
        "clauses": [wrong],
    }
    assert at in [error.json_path for error in SCHEMA.iter_errors(whole)]
