"""``servanda scenario`` and ``servanda incentives``: exit codes, JSON, the class on everything, nothing kept half."""

import json
from pathlib import Path

import pytest

from servanda.cli.app import run
from servanda.store import shipped_cases

SECRET = "known to the mediator alone"


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "valley"
    folder.mkdir()
    (folder / "agreement.yaml").write_text((shipped_cases()["tutorial-sound"] / "agreement.yaml").read_text())
    (folder / "scenario.yaml").write_text(
        f"scenario: 1\nagreement: tutorial-sound\nnote: {SECRET}\nactors: {{hills: {{patience: 0.8}}}}\n"
    )
    return folder


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["scenario", "valley"], 0),
        (["scenario", "tutorial-sound"], 0),
        (["scenario", "valley", "--scenario", "none.yaml"], 2),
        (["scenario", "valley", "--scenario", "valley/agreement.yaml"], 2),
        (["scenario", "aceh-2005", "--scenario", "valley/scenario.yaml"], 2),
        (["scenario", "valley", "--write", "valley/scenario.yaml"], 2),
        (["scenario", "valley", "--write", "no/such/folder.yaml"], 2),
        (["scenario", "valley", "--write", "new.yaml"], 0),
        (["incentives", "valley", "--draws", "2"], 0),
        (["incentives", "valley", "--draws", "0"], 2),
        (["incentives", "valley", "--draws", "2", "--seed", "-1"], 2),
        (["incentives", "valley", "--draws", "2", "--html", "x.txt"], 2),
        (["incentives", "no-such-case"], 2),
    ],
)
def test_exit_codes(case: Path, words: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == code
    said = capsys.readouterr()
    assert bool(said.err) == (code == 2)
    assert "Traceback" not in said.err
    if code == 0:
        assert "mediator-only" in said.out


@pytest.mark.parametrize("words", [["scenario", "valley"], ["incentives", "valley", "--draws", "3"]])
def test_json_is_json_marked_and_the_same_each_time(
    case: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    told = []
    for _ in range(2):
        assert run([*words, "--json"]) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert json.loads(told[0])["class"] == "mediator-only"


def test_the_case_s_own_scenario_is_in_force_and_another_can_stand_in(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("other.yaml").write_text("scenario: 1\nagreement: tutorial-sound\nactors: {hills: {patience: 0.3}}\n")
    means = []
    for more in ([], ["--scenario", "other.yaml"]):
        run(["scenario", "valley", *more, "--json"])
        values = {one["name"]: one for one in json.loads(capsys.readouterr().out)["values"]}
        means.append(values["actors.hills.patience"]["mean"])
        assert values["actors.hills.patience"]["given"] and not values["actors.plain.patience"]["given"]
    assert means == [0.8, 0.3]


def test_the_starter_is_read_back(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scenario", "valley", "--write", "new.yaml", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"class": "mediator-only", "written": "new.yaml"}
    assert run(["incentives", "valley", "--scenario", "new.yaml", "--draws", "2"]) == 0


def test_a_page_is_marked(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["incentives", "valley", "--draws", "2", "--html", "x.html"]) == 0
    assert "page: x.html" in capsys.readouterr().out
    assert "Mediator-only: not for publication" in Path("x.html").read_text(encoding="utf-8")


def test_a_scenario_is_in_nothing_that_did_not_ask_for_it(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (
        ["check", "valley"],
        ["show", "valley"],
        ["check", "valley", "--mediator"],
        ["copy", "valley", "mine"],
    ):
        assert run([*words, "--json"]) in (0, 1)
        assert SECRET not in capsys.readouterr().out
    assert not (case.parent / "mine" / "scenario.yaml").exists()
    assert run(["copy", "valley", "whole", "--mediator"]) == 0
    assert (case.parent / "whole" / "scenario.yaml").exists()


def test_a_broken_scenario_stops_only_those_who_ask_for_it(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (case / "scenario.yaml").write_text("scenario: [")
    assert run(["show", "valley"]) == 0
    assert run(["incentives", "valley"]) == 2
    assert run(["scenario", "valley", "--json"]) == 2
    capsys.readouterr()
