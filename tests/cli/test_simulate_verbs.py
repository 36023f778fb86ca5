"""Imagined futures from outside: the same bytes for a seed, a class on everything, refusals in words, whole pages."""

import json
from pathlib import Path

import pytest

from servanda.cli.app import run

QUICK = ["--futures", "300", "--no-contrast"]


def said(words: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = run(words)
    out = capsys.readouterr()
    return code, out.out, out.err


def test_the_same_seed_gives_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["simulate", "northern-front-draft", *QUICK, "--seed", "7", "--json"]
    first, second = (said(asked + more, capsys) for more in ([], ["--workers", "2"]))
    assert first == second
    assert said([*asked[:-2], "8", "--json"], capsys)[1] != first[1]
    data = json.loads(first[1])
    assert data["class"] == "mediator-only" and data["whole"]
    assert sum(data["outcomes"]["ended_by"].values()) == data["outcomes"]["futures"] == 300


def test_what_is_told_is_a_range_and_says_for_whom(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(["simulate", "northern-front-draft", *QUICK], capsys)
    assert code == 0
    assert out.startswith("mediator-only: not for publication")
    assert "no forecast" in out and "by what is assumed" in out
    assert "%" not in out


def test_a_typical_failure_can_be_told(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["simulate", "northern-front-draft", *QUICK, "--json"]
    number = json.loads(said(asked, capsys)[1])["typical_failure"]
    code, out, _ = said(["simulate", "northern-front-draft", "--replay", str(number), "--json"], capsys)
    told = json.loads(out)
    assert code == 0 and told["future"] == number and told["class"] == "mediator-only"
    assert told["story"][-1]["says"].startswith("The agreement ends.")
    assert told["story"][-1]["day"] == told["end_day"]
    assert set(told["assessments"]) == {"halt", "restraint"}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (["--futures", "0"], "TUN202"),
        (["--futures", "9999999999"], "TUN202"),
        (["--replay", "-1"], "TUN202"),
        (["--seed", "-1"], "TUN202"),
        (["--scenario", "nowhere.yaml"], "STO006"),
    ],
)
def test_what_cannot_be_played_is_refused(more: list[str], code: str, capsys: pytest.CaptureFixture[str]) -> None:
    found, out, err = said(["simulate", "northern-front-draft", *more], capsys)
    assert found == 2 and code in err and not out


def test_a_page_of_a_trial(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "trial.html"
    code, _, _ = said(["simulate", "northern-front-draft", "--futures", "300", "--html", str(page)], capsys)
    text = page.read_text(encoding="utf-8")
    assert code == 0 and "mediator-only" in text and 'class="curves wide"' in text
    assert "What matters most" in text and "The story of a typical failure" in text
    assert "http://" not in text and "https://" not in text


def test_a_design_compared_with_itself_does_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["compare", "northern-front-draft", "northern-front-draft", "--futures", "300", "--json"]
    data = json.loads(said(asked, capsys)[1])
    assert data["class"] == "mediator-only"
    assert data["second_less_first"]["days_of_all"] == [0.0, 0.0, 0.0]
    assert data["second_less_first"]["more_in_sets"] == data["second_less_first"]["less_in_sets"] == 0


def test_a_liaison_line_helps_the_draft(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = tmp_path / "with-line.yaml"
    scenario.write_text(
        "scenario: 1\nagreement: northern-front-draft\nclass: mediator-only\nliaison: {exists: yes, clears: 0.9}\n",
        encoding="utf-8",
    )
    asked = ["simulate", "northern-front-draft", "--futures", "2000", "--no-contrast", "--json"]
    without = json.loads(said(asked, capsys)[1])
    with_line = json.loads(said([*asked, "--scenario", str(scenario)], capsys)[1])
    assert with_line["outcomes"]["held"][-1]["share_of_futures"] > without["outcomes"]["held"][-1]["share_of_futures"]
    assert with_line["outcomes"]["ended_by"]["false alarm"] < without["outcomes"]["ended_by"]["false alarm"]


SMALL = """\
servanda: 1
id: small
title: {en: A small truce}
standing: fiction for learning
timing: {zone: UTC, entry: 2026-01-01}
participants:
  north: {called: {en: North}, roles: [party]}
  south: {called: {en: South}, roles: [party]}
clauses:
  - {id: halt, says: Neither fires., who: [north, south], from: entry, must_not: {acts: fire}}
"""
#: Nothing but unmeant breaches, a ladder of two rungs climbed within the day, nobody who learns.
PLAIN = """\
scenario: 1
agreement: small
class: mediator-only
all_actors: {temptation: 0.5, trust: 1, command_control: 0, resolve: [0.4, 0.6], patience: 0.9}
all_clauses: {accident_rate: 0.01, opportunity: 0, detection: 1, delay: 0, false_alarm_rate: 0}
ladder: {ceiling: 2, answer_days: 0, cooling: 0}
"""


def test_exact_chances_and_imagined_futures_agree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "agreement.yaml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "scenario.yaml").write_text(PLAIN, encoding="utf-8")
    code, out, err = said(["simulate", str(tmp_path), "--exact", "--json"], capsys)
    assert code == 0, err
    exact = json.loads(out)
    asked = ["simulate", str(tmp_path), "--futures", "10000", "--no-contrast", "--json"]
    drawn = json.loads(said(asked, capsys)[1])["outcomes"]
    assert exact["class"] == "mediator-only"
    # 10,000 futures: a standard error of 0.005 at most.
    assert 1 - sum(exact["ended_by"].values()) == pytest.approx(drawn["held"][-1]["share_of_futures"], abs=0.02)
    assert set(exact["ended_by"]) == {"an accident"}


def test_what_is_too_large_for_exact_chances_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(["simulate", "lebanon-2024", "--exact"], capsys)
    assert code == 2 and "TUN205" in err and not out


def test_two_designs_under_different_assumptions_say_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "agreement.yaml").write_text(SMALL, encoding="utf-8")
    other = tmp_path / "other"
    other.mkdir()
    (other / "agreement.yaml").write_text(SMALL, encoding="utf-8")
    (other / "scenario.yaml").write_text(PLAIN, encoding="utf-8")
    page = tmp_path / "page.html"
    asked = ["compare", str(tmp_path), str(other), "--futures", "200"]
    out = said([*asked, "--html", str(page)], capsys)[1]
    assert "what is assumed of the two is not the same" in out
    assert page.read_text(encoding="utf-8").count("Every assumption in force, ") >= 2
    alike = said(["compare", str(tmp_path), str(tmp_path), "--futures", "200", "--json"], capsys)[1]
    assert json.loads(alike)["assumed_alike"]
