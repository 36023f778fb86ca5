"""Early warning as a part of ``servanda escalate``: three languages, a case's own thresholds, refused in place."""

import shutil
from pathlib import Path

import pytest

from servanda.operations import escalate_case
from tests.escalation.warning.worlds import SOUND

FILE = """warning: 1
agreement: tutorial-sound
set_by: mission
rules:
  - duty-at-risk: {left: 6 days}
  - contravened: {clause: ceasefire-valley}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    for name in ("agreement.yaml", "chronology.yaml"):
        shutil.copy(SOUND.with_name(name), tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_is_told_in_each_language_with_nothing_left_untranslated(language: str) -> None:
    told = escalate_case("lebanon-2024", part=("warning",), language=language).told["warning"]
    assert told.class_ == "mechanism" and told.lines and not told.refused
    ours = list(getattr(told.sections[0], "paragraphs", ()))
    assert ours and not any("⟨en⟩" in one for one in ours)


def test_a_cases_own_thresholds_are_read_and_the_body_named(case: Path) -> None:
    (case / "warning.yaml").write_text(FILE, encoding="utf-8")
    told = escalate_case(str(case), part=("warning",)).told["warning"]
    assert [one["rule"] for one in told.data["thresholds"]] == ["duty-at-risk", "contravened-ceasefire-valley"]
    assert told.data["thresholds"][0]["assumed"] == []
    assert "Observer Mission" in str(told.sections[0])


def test_thresholds_that_cannot_be_read_are_told_in_its_place(case: Path) -> None:
    (case / "warning.yaml").write_text(FILE.replace("ceasefire-valley", "ceasefire-hill"), encoding="utf-8")
    told = escalate_case(str(case), part=("warning",)).told["warning"]
    assert told.refused and "ESC102" in told.lines[0]
    assert told.class_ == "mechanism", "what a body wrote of its thresholds is for it alone"
    assert escalate_case(str(case), part=("warning",), public=True).told == {}


@pytest.mark.parametrize("within", ["90 days", "12 hours"])
def test_draws_further_ahead_than_they_reach_are_refused_and_not_cut(case: Path, within: str) -> None:
    rule = f"contravened-drawn: {{clause: ceasefire-valley, within: {within}}}"
    (case / "warning.yaml").write_text(FILE.replace("contravened: {clause: ceasefire-valley}", rule), encoding="utf-8")
    told = escalate_case(str(case), part=("warning",)).told["warning"]
    assert told.refused and "1 to 60 days" in told.lines[0] and "ESC101" in told.lines[0]
