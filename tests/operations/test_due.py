"""What is due for decision, as assess says it: in text, in JSON and on the page."""

import json
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.operations import assess_case, draw_assessment
from tests.stories.telling import HERE, load


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The story of the ladder as a case."""
    story = load(HERE / "ladder.yaml")
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "agreement.yaml").write_text(json.dumps(story["agreement"]), encoding="utf-8")
    parts = {"zone": "UTC", "sources": story["sources"], "defaults": story["defaults"]}
    lines = ["chronology: 1", *(f"{key}: {json.dumps(value)}" for key, value in parts.items()), "rows:"]
    lines += [f"- {json.dumps(row)}" for row in story["facts"]]
    (folder / "chronology.yaml").write_text("\n".join(lines), encoding="utf-8")
    return folder


def _standings(case: Path, as_of: str) -> dict[tuple[str, str], str]:
    return {(line.step, line.matter): line.standing for line in assess_case(str(case), as_of=as_of).due}


def test_how_each_stands(case: Path) -> None:
    assert _standings(case, "2020-02-01 00:00") == {
        ("note", "one"): "decided",
        ("note", "two"): "decided",
        ("visit", "one"): "decided",
        ("session", ""): "overdue",
        ("summons", "a"): "answered",
        ("summons", "b"): "overdue",
        ("summons", "c"): "decided",
        ("graded", "two"): "due",
    }


def test_an_allegation_is_due_only_once_it_was_left_unanswered(case: Path) -> None:
    assert _standings(case, "2020-01-21 07:00")["summons", "a"] == "answered"
    assert _standings(case, "2020-01-22 07:00")["summons", "b"] == "awaiting an answer"
    assert _standings(case, "2020-01-22 09:00")["summons", "b"] == "due"


def test_those_that_press_come_first_and_say_by_whom_and_when(case: Path) -> None:
    data = assess_case(str(case), as_of="2020-02-01 00:00").data()["due_for_decision"]
    assert [one["standing"] for one in data[:3]] == ["overdue", "overdue", "due"]
    session = data[0]
    assert (session["step"], session["decided_by"]) == ("session", ["council"])
    # The second finding is known a microsecond after it began; from then on the time runs.
    assert (session["since"][:19], session["by"][:19]) == ("2020-01-10T08:00:00", "2020-01-20T08:00:00")


def test_steps_are_no_clauses(case: Path) -> None:
    report = assess_case(str(case), as_of="2020-02-01 00:00")
    assert [line.clause for line in report.lines] == ["truce", "arms"]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_on_the_page(case: Path, language: str) -> None:
    report = assess_case(str(case), as_of="2020-02-01 00:00", worlds=2)
    page = draw_assessment(report, language)
    assert page == draw_assessment(report, language)
    assert 'id="due"' in page and 'id="worth"' in page and 'id="worlds-clauses"' in page
    assert "⟨due" not in page and "⟨worth" not in page and "⟨worlds" not in page and "⟨scale" not in page


def test_on_the_command_line(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["assess", str(case), "--as-of", "2020-02-01 00:00", "--worlds", "3", "--seed", "5"]) == 0
    out = capsys.readouterr().out
    assert "overdue: A session; council; since 2020-01-10, by 2020-01-20 08:00" in out
    assert "3 worlds of seed 5" in out


def test_the_same_seed_the_same_bytes(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for _ in range(2):
        assert run(["assess", str(case), "--worlds", "4", "--seed", "9", "--json"]) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    assert run(["assess", str(case), "--worlds", "0", "--json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert plain["worlds"] is None
    assert {**json.loads(said[0]), "worlds": None} == plain


@pytest.mark.parametrize("count", [-1, 10_001])
def test_a_number_of_worlds_is_one(case: Path, count: int) -> None:
    with pytest.raises(Refusal) as refused:
        assess_case(str(case), worlds=count)
    assert refused.value.code == "OPS040"
