"""``servanda stability``: what it says, that it is mediator-only everywhere, and that exchanged names exchange it."""

import json
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.operations import copy_case, stability_case, tell_stability
from servanda.windtunnel import Concept

CASE = "northern-front-draft"
SHIPPED = Path(__file__).parents[2] / "agreements" / CASE / "preferences.yaml"


def test_the_worked_case_is_a_prisoners_game_in_which_restraint_holds_by_foresight() -> None:
    report = stability_case(CASE, outcome="both")
    states = report.preferences.conflict.states
    held = {state: [str(one) for one in Concept if report.stays_all(one, n)] for n, state in enumerate(states)}
    assert held == {
        "both": ["GMR", "SMR", "SEQ"], "only-halt": [], "only-restraint": [], "neither": ["Nash", "GMR", "SMR", "SEQ"],
    }  # fmt: skip
    text = "\n".join((one.head + "\n" + "\n".join(one.notes)) for one in tell_stability(report))
    assert "mediator-only: not for publication" in text
    assert "must not prefer 'neither' to 'both'" in text
    assert "met by 'neither', which is no better to it" in text


def test_json_says_its_class_and_every_condition(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stability", CASE, "--outcome", "both", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["class"] == "mediator-only"
    assert [one["state"] for one in said["states"]] == ["both", "only-halt", "only-restraint", "neither"]
    [nash, *_] = said["conditions"]
    assert (nash["participant"], nash["concept"], nash["stays"]) == ("movement", "Nash", False)
    assert nash["must_not_prefer_any_of"] == [{"states": ["only-restraint"], "now_preferred": ["only-restraint"]}]
    assert len(said["conditions"]) == 8


def test_exchanged_names_exchange_the_answer(tmp_path: Path) -> None:
    """Movement and state trade their places in the file; what was said of one is now said of the other."""
    text = SHIPPED.read_text(encoding="utf-8")
    swapped = text.replace("movement", "\0").replace("state:", "movement:").replace("of: state", "of: movement")
    swapped = swapped.replace("\0:", "state:").replace("of: \0", "of: state")
    file = tmp_path / "preferences.yaml"
    file.write_text(swapped, encoding="utf-8")
    first, second = stability_case(CASE, outcome="both"), stability_case(CASE, preferences=file, outcome="both")
    assert second.preferences.conflict.makers == ("state", "movement")
    assert second.holds == first.holds
    assert [one.needs for one in second.questions] == [one.needs for one in first.questions]


def test_a_case_without_preferences_and_an_outcome_without_a_state_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        stability_case("aceh-2005")
    assert refused.value.code == "OPS090"
    with pytest.raises(Refusal) as refused:
        stability_case(CASE, outcome="bth")
    assert (refused.value.code, refused.value.reasons[0].remedy) == ("TUN312", "did you mean 'both'?")


def test_a_copy_leaves_preferences_behind_unless_asked_for(tmp_path: Path) -> None:
    assert "preferences.yaml" in copy_case(CASE, str(tmp_path / "public")).left_out
    assert "preferences.yaml" in copy_case(CASE, str(tmp_path / "own"), mediator=True).files
