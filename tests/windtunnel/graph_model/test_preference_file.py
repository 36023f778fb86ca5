"""A preferences file: what it means, its schema, and every refusal at its line."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from operations.cases import AGREEMENT
from servanda.agreement import read_agreement
from servanda.basis import Refusal
from servanda.windtunnel import preferences_schema, read_preferences

ROOT = Path(__file__).parents[3]
VALLEY = read_agreement(AGREEMENT, "agreement.yaml")
FILE = """\
preferences: 1
agreement: valley
sources:
  talks: {title: Notes of talks}
options:
  pull-back: {of: north, says: The north pulls back., irreversible: yes}
  cease: {of: south}
states:
  peace: {taken: [cease, pull-back]}
  lull: {taken: cease}
  alone: {taken: [pull-back]}
  war:
rankings:
  north: {order: [peace, [lull, war], rest], basis: inferred by the team}
  south: {order: [peace, rest], basis: reported by one envoy, source: talks, mark: K}
"""
FILE = FILE.replace("  war:\n", "  war: {taken: []}\n")


def test_options_make_moves_and_orders_make_ranks() -> None:
    read = read_preferences(FILE, "preferences.yaml", VALLEY)
    conflict = read.conflict
    assert (conflict.makers, conflict.states) == (("north", "south"), ("peace", "lull", "alone", "war"))
    # What was pulled back stays so; a cease-fire can be taken back.
    assert conflict.moves[0] == ((), (0,), (), (2,))
    assert conflict.moves[1] == ((2,), (3,), (0,), (1,))
    assert conflict.ranks == ((3, 2, 1, 2), (2, 1, 1, 1))
    assert read.rankings[0].order == (("peace",), ("lull", "war"), ("alone",))
    assert (read.data_class, read.sources) == ("mediator-only", {"talks": "Notes of talks"})


def test_without_states_every_combination_is_one() -> None:
    lines = FILE.splitlines(keepends=True)
    short = "".join(lines[:7]) + "rankings:\n  north: {order: [pull-back + cease, rest], basis: inferred}\n"
    read = read_preferences(short + "  south: {order: [none, rest], basis: inferred}\n", "p.yaml", VALLEY)
    assert read.conflict.states == ("none", "cease", "pull-back", "pull-back + cease")
    assert read.conflict.ranks == ((1, 1, 1, 2), (2, 1, 1, 1))


def test_the_schema_is_published_and_takes_what_the_reader_takes() -> None:
    kept = json.loads((ROOT / "specs" / "preferences.schema.json").read_text(encoding="utf-8"))
    assert kept == preferences_schema()
    checker = Draft202012Validator(kept)
    shipped = (ROOT / "agreements" / "northern-front-draft" / "preferences.yaml").read_text(encoding="utf-8")
    for text in (FILE, shipped):
        data = yaml.safe_load(text)
        if "sources" in data:
            data["sources"] = {key: {k: str(v) for k, v in one.items()} for key, one in data["sources"].items()}
        assert list(checker.iter_errors(data)) == []
    assert list(checker.iter_errors({**yaml.safe_load(FILE), "colour": "red"}))
    assert list(checker.iter_errors({**yaml.safe_load(FILE), "class": "public"}))


CHANGES: list[tuple[str, str, str, int]] = [
    ("preferences: 1", "preferences: 2", "TUN310", 1),
    ("agreement: valley", "agreement: hill", "TUN310", 2),
    ("agreement: valley", "agreement: valley\nclass: public", "TUN311", 3),
    ("agreement: valley", "agreement: valley\ncolour: red", "TUN311", 3),
    ("of: north", "of: nroth", "TUN312", 6),
    ("of: north", "off: north", "TUN311", 6),
    ("irreversible: yes", "irreversible: perhaps", "TUN311", 6),
    ("{taken: cease}", "{taken: ceese}", "TUN312", 10),
    ("{taken: cease}", "{taken: [cease, pull-back]}", "TUN313", 10),
    ("{taken: cease}", "{taken: {cease: yes}}", "TUN311", 10),
    ("  lull: {taken: cease}\n", "  rest: {taken: cease}\n", "TUN311", 10),
    ("  north: {order", "  nroth: {order", "TUN312", 14),
    ("[lull, war]", "[lull, wra]", "TUN312", 14),
    ("[lull, war]", "[lull, lull]", "TUN314", 14),
    ("[lull, war], rest", "[lull, war]", "TUN314", 14),
    ("[peace, [lull, war], rest]", "peace", "TUN314", 14),
    ("basis: inferred by the team", "basis: stated by the team", "TUN311", 14),
    ("basis: inferred by the team", "basis: stated", "TUN311", 14),
    ("basis: inferred by the team", "basis: guessed", "TUN311", 14),
    ("source: talks", "source: walks", "TUN312", 15),
    ("mark: K", "mark: X", "TUN311", 15),
    ("  south: {order: [peace, rest], basis: reported by one envoy, source: talks, mark: K}\n", "", "TUN314", 7),
]


@pytest.mark.parametrize(("was", "becomes", "code", "line"), CHANGES)
def test_what_is_refused_and_where(was: str, becomes: str, code: str, line: int) -> None:
    assert was in FILE
    with pytest.raises(Refusal) as refused:
        read_preferences(FILE.replace(was, becomes, 1), "preferences.yaml", VALLEY)
    assert (refused.value.code, refused.value.place.line) == (code, line), str(refused.value)
    assert refused.value.reasons[0].remedy


def test_too_many_options_ask_for_the_feasible_states() -> None:
    options = "".join(f"  o{n}: {{of: north}}\n" for n in range(11))
    rankings = "rankings:\n  north: {order: [rest], basis: inferred}\n"
    text = f"preferences: 1\nagreement: valley\noptions:\n{options}{rankings}"
    with pytest.raises(Refusal) as refused:
        read_preferences(text, "preferences.yaml", VALLEY)
    assert refused.value.code == "TUN313"


def test_an_empty_file_asks_for_options(tmp_path: Path) -> None:
    heads: list[tuple[str, Any]] = [("", "TUN311"), ("options: {a: {of: north}}\n", "TUN314")]
    for more, code in heads:
        with pytest.raises(Refusal) as refused:
            read_preferences(f"preferences: 1\nagreement: valley\n{more}", "preferences.yaml", VALLEY)
        assert refused.value.code == code
