"""The file of thresholds: what it says, what is assumed, and what it is refused for, with its line."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from servanda.basis import Refusal
from servanda.escalation import calming_steps, read_thresholds, rules_with, warning_schema
from tests.escalation.warning.worlds import DAY, valley

ROOT = Path(__file__).parents[3]
VALLEY = valley()
FILE = """warning: 1
agreement: tutorial-sound
set_by: mission
rules:
  - id: valley
    contravened: {clause: ceasefire-valley, within: 10 days, raise: 80%, lower: 1/2}
  - duty-at-risk: {left: 2 days}
  - count-above: {area: pass, least: 3}
  - new-zone:
"""


def test_a_file_sets_what_it_says_and_leaves_the_rest_assumed() -> None:
    read = read_thresholds(FILE, "warning.yaml", VALLEY)
    assert (read.set_by, [one.id for one in read.rules]) == (
        "mission",
        ["valley", "duty-at-risk", "count-above-pass", "new-zone"],
    )
    first = read.rules[0]
    assert (first.kind.levels.raise_at, first.kind.levels.lower_at, first.kind.levels.stay) == (0.8, 0.5, 3 * DAY)
    assert first.assumed == ("back", "stay") and not first.is_assumed
    assert read.rules[3].is_assumed
    changed = rules_with(read, read.rules[1])
    assert changed == read


def test_the_schema_is_published_and_takes_what_the_reader_takes() -> None:
    kept = json.loads((ROOT / "specs" / "warning.schema.json").read_text(encoding="utf-8"))
    assert kept == warning_schema()
    checker = Draft202012Validator(kept)
    assert list(checker.iter_errors(yaml.safe_load(FILE))) == []
    assert list(checker.iter_errors({**yaml.safe_load(FILE), "colour": "red"}))


CHANGES = [
    ("warning: 1", "warning: 2", "ESC100", 1),
    ("agreement: tutorial-sound", "agreement: hill", "ESC100", 2),
    ("set_by: mission", "colour: red", "ESC101", 3),
    ("set_by: mission", "set_by: missoin", "ESC102", 3),
    ("clause: ceasefire-valley", "clause: ceasefire-vally", "ESC102", 6),
    ("area: pass", "area: moon", "ESC102", 8),
    ("within: 10 days", "within: soon", "ESC101", 6),
    ("left: 2 days", "right: 2 days", "ESC101", 7),
    ("duty-at-risk:", "duty-at-ease:", "ESC103", 7),
    ("lower: 1/2", "lower: 80%", "ESC104", 6),
    ("  - new-zone:", "  - id: valley\n    new-zone:", "ESC105", 9),
]


@pytest.mark.parametrize(("old", "new", "code", "line"), CHANGES)
def test_what_is_wrong_is_refused_with_its_line_and_a_remedy(old: str, new: str, code: str, line: int) -> None:
    with pytest.raises(Refusal) as caught:
        read_thresholds(FILE.replace(old, new), "warning.yaml", VALLEY)
    first = caught.value.reasons[0]
    assert (first.code, first.place.line) == (code, line) and first.remedy


def test_a_text_that_offers_nothing_offers_nothing() -> None:
    draft = (ROOT / "agreements" / "northern-front-draft" / "agreement.yaml").read_text(encoding="utf-8")
    assert calming_steps(valley(draft)) == ()


def test_real_texts_offer_what_they_hold() -> None:
    def offered(name: str) -> list[tuple[str, str]]:
        text = (ROOT / "agreements" / name / "agreement.yaml").read_text(encoding="utf-8")
        return [(str(one.kind), one.at) for one in calming_steps(valley(text))]

    assert offered("syria-coh-2016") == [("the line", "hotline"), ("clarification", "task-force-acts")]
    assert offered("aceh-2005") == [("meeting", "body:cosa/meeting"), ("first step of the ladder", "ruling")]
    assert offered("minsk-ii-2015") == []
    assert offered("gaza-2025-01") == [("guarantor", "talks-kept-going")]
