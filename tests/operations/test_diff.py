"""What changed between two cut-offs, why, and how much did not."""

import json
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.operations import diff_case, draw_diff, tell_diff

AGREEMENT = """\
servanda: 1
id: pass
title: The pass
timing: {zone: UTC, entry: 2020-01-01, expiry: 2020-12-31}
participants: {hills: {called: Hills}, plain: {called: Plain}}
bodies: {mission: {called: Mission, finds: any, observes: [{acts: fire}]}}
consequences:
  - {id: note, called: A note, decided_by: mission, within: 48 hours}
clauses:
  - {id: quiet, says: Nobody fires., who: [hills, plain], must_not: {acts: fire, assessed: month}}
  - {id: arms, says: Ten rifles., who: hills, by: 2020-02-10, must: {acts: weapons.hand-over, amount: 10}}
  - {id: road, says: A vote., who: plain, by: 2020-02-20, must: {acts: election.held}}
  - {id: still, says: A law., who: plain, by: 2020-06-30, must: {acts: law.adopted}}
versions:
  - id: longer
    called: Ten days more
    made: 2020-02-05
    changes: {arms: {by: 2020-02-25}}
"""
CHRONOLOGY = """\
chronology: 1
zone: UTC
sources: {mission: {title: Log, mark: S, origin: monitor}}
defaults: {source: mission, grade: A1}
rows:
  - {on: "2020-01-05 09:00", act: fire.mortar, who: plain}
  - {on: "2020-01-20 09:00", known: 2020-02-12, act: fire.mortar, who: hills}
  - {on: "2020-02-08 09:00", act: weapons.hand-over, who: hills, quantity: 4 weapons}
  - {on: "2020-02-11 09:00", act: finding, who: mission, clause: quiet, ref: one, status: confirmed}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "pass"
    folder.mkdir()
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    (folder / "chronology.yaml").write_text(CHRONOLOGY, encoding="utf-8")
    return folder


def test_each_change_with_what_caused_it(case: Path) -> None:
    data = diff_case(str(case), first="2020-02-01", last="2020-02-15").data()
    moved = {(one["obligation"], (one["begin"] or "")[:10]): one for one in data["instances"]}
    late = moved["quiet", "2020-01-01"]
    assert late["causes"] == ["late facts"]
    assert (late["value_was_milli"], late["value_now_milli"]) == (1_000, 2_000)
    arms = moved["arms", "2020-01-01"]
    # The fact came in and the deadline was moved: both are told.
    assert arms["causes"] == ["facts", "version"]
    assert arms["end"].startswith("2020-02-26")
    assert data["versions"] == ["Ten days more"]
    assert data["facts_late"] == late["facts"]
    assert len(data["facts_arrived"]) == 3
    step = moved["consequence:note", "2020-02-11"]
    assert (step["was"], step["now"], step["causes"]) == (None, "overdue", ["facts"])
    assert data["due_for_decision"] == [{"step": "note", "matter": "one", "standing": "overdue"}]
    assert ("road", "2020-01-01") not in moved


def test_what_did_not_change_is_counted(case: Path) -> None:
    report = diff_case(str(case), first="2020-02-01", last="2020-02-15")
    told = len(report.moved) + report.unmoved
    assert report.unmoved and told == len({*report.moved}) + report.unmoved
    still = diff_case(str(case), first="2020-02-16 00:00", last="2020-02-16 12:00")
    assert (still.moved, still.headlines, still.arrived, still.versions) == ((), (), (), ())
    assert still.unmoved == sum(len(one) for one in still.after.by_obligation)


def test_time_alone_makes_a_duty_overdue(case: Path) -> None:
    data = diff_case(str(case), first="2020-02-20 12:00", last="2020-02-22").data()
    (road,) = [one for one in data["instances"] if one["obligation"] == "road"]
    assert (road["was"], road["now"], road["causes"]) == ("open", "overdue", ["day"])
    assert {"clause": "road", "was": "open", "now": "overdue"} in data["clauses"]


def test_the_same_as_two_assessments(case: Path) -> None:
    from servanda.operations import assess_case

    report = diff_case(str(case), first="2020-02-01", last="2020-02-15")
    for result, as_of in ((report.before, "2020-02-01"), (report.after, "2020-02-15")):
        assert list(result.records()) == list(assess_case(str(case), as_of=as_of).assessments.records())


def test_dates_in_order(case: Path) -> None:
    for first, last, code, place in (
        ("2020-02-15", "2020-02-15", "OPS043", "--from"),
        ("2020-03-01", "2020-02-15", "OPS043", "--from"),
        ("yesterday", "2020-02-15", "OPS001", "--from"),
        ("2020-02-15", "soon", "OPS001", "--to"),
    ):
        with pytest.raises(Refusal) as refused:
            diff_case(str(case), first=first, last=last)
        assert (refused.value.code, str(refused.value.place)) == (code, place)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_page_and_the_words(case: Path, language: str) -> None:
    report = diff_case(str(case), first="2020-02-01", last="2020-02-15")
    page = draw_diff(report, language)
    assert page == draw_diff(report, language)
    assert "⟨diff" not in page
    assert tell_diff(report, language)


def test_on_the_command_line(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["diff", str(case), "--from", "2020-02-01", "--to", "2020-02-15"]
    assert run([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["versions"] == ["Ten days more"]
    assert run([*words, "--html", str(case / "out.html")]) == 0
    assert "facts recorded late" in capsys.readouterr().out
    assert run(["diff", str(case), "--from", "2020-03-01", "--to", "2020-02-15"]) == 2
