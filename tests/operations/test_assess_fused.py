"""Assessing, explaining and comparing cut-offs with reports put together first; and who could see."""

from pathlib import Path

import pytest

from operations.incident_reports import write_gorge, write_ministry
from servanda.operations import (
    Asked,
    assess_case,
    decide,
    diff_case,
    draw_assessment,
    draw_explanation,
    explain_case,
    explain_data,
    incidents_case,
    tell_coverage,
    tell_diff,
    tell_explanation,
    tell_fusion,
)


@pytest.fixture
def gorge(tmp_path: Path) -> Path:
    """The made-up case with two sources."""
    return write_gorge(tmp_path / "gorge")


def test_where_reports_were_not_put_together_it_is_said_with_what_to_do(gorge: Path) -> None:
    report = assess_case(str(gorge))
    assert report.lines[0].facts == 6
    assert "--fuse" in tell_fusion(report) and "2 sources" in tell_fusion(report)
    assert "--fuse" in draw_assessment(report)
    (gorge / "reports" / "desk.yaml").unlink()
    alone = assess_case(str(gorge))
    assert tell_fusion(alone) == ""
    assert "--fuse" not in draw_assessment(alone)


def test_what_several_tell_of_counts_once_and_the_page_says_how_many(gorge: Path) -> None:
    report = assess_case(str(gorge), fuse=True)
    assert report.lines[0].doubt.whole.counted == 4
    said = tell_fusion(report)
    assert "Reports put together: 6; incidents they tell of: 4" in said
    for language in ("en", "fr", "ar"):
        page = draw_assessment(report, language)
        assert 'id="together"' in page and 'id="incidents"' in page
    assert report.data()["fusion"]["told_by_several"] == 2


def test_a_decision_of_a_person_is_told_of_and_counts(gorge: Path) -> None:
    listed = incidents_case(str(gorge))
    facts = tuple(one.fact for one in listed.incidents()[0].reports)
    decide(Asked(apart=facts, who="desk", why="two guns"), str(gorge), listed)
    report = assess_case(str(gorge), fuse=True)
    assert report.lines[0].doubt.whole.counted == 5
    assert tell_fusion(report).endswith("decisions of persons applied: 1.")
    assert "two guns" in draw_assessment(report)


def test_an_explanation_goes_from_the_incident_to_each_report_and_its_bytes(gorge: Path) -> None:
    report = explain_case(str(gorge), clause="ceasefire", fuse=True)
    told = [note for one in tell_explanation(report) for note in one.notes]
    here = told.index(next(note for note in told if "told of by 2 reports" in note))
    assert "desk.yaml" in "".join(told[here + 1 : here + 3]) and "chronology.yaml" in "".join(told[here + 1 : here + 3])
    counted = explain_data(report, ())["instances"][0]["counted"]
    read = {one["file"]: one for one in counted[0]["reports"]}
    assert set(read) == {"desk.yaml", "chronology.yaml"}
    for name, one in read.items():
        path = next(gorge.rglob(name))
        begin, end = one["bytes"]
        assert path.read_bytes()[begin:end].decode("utf-8") == one["shown"]
    page = draw_explanation(report)
    assert "desk.yaml:7" in page and "chronology.yaml:7" in page
    plain = explain_case(str(gorge), clause="ceasefire")
    assert plain.told_by == {}


def test_a_marker_for_referral_is_not_shown_through_its_incident(gorge: Path) -> None:
    for name in ("chronology.yaml", "reports/desk.yaml"):
        path = gorge / name
        path.write_text(path.read_text("utf-8").replace("fire.artillery", "attack.sexual-violence"), encoding="utf-8")
    agreement = gorge / "agreement.yaml"
    agreement.write_text(agreement.read_text("utf-8").replace("acts: fire, in", "acts: attack, in"), encoding="utf-8")
    report = explain_case(str(gorge), clause="ceasefire", fuse=True)
    counted = explain_data(report, ())["instances"][0]["counted"][0]
    assert len(counted["reports"]) == 2
    assert all(one["shown"] is None and one["line"] for one in counted["reports"])


def test_what_changed_is_told_with_the_report_that_changed_it(gorge: Path) -> None:
    report = diff_case(str(gorge), first="2020-03-06", last="2020-03-12", fuse=True)
    told = "\n".join(note for one in tell_diff(report) for note in (one.head, *one.notes))
    assert "because of facts that came in" in told
    assert {cause for one in report.moved for cause in one.causes} <= {"facts", "day"}


def test_an_incident_that_only_gained_a_report_changed_because_of_it(gorge: Path) -> None:
    path = write_ministry(gorge)
    path.write_text(path.read_text("utf-8").replace("radius_m: 3000", "radius_m: 3000, known: 2020-03-20"), "utf-8")
    report = diff_case(str(gorge), first="2020-03-18", last="2020-03-21", fuse=True)
    week = [one for one in report.moved if one.was == one.now]
    assert [one.causes for one in week] == [("late facts",)]
    assert not any("fusion" in one.causes for one in report.moved)


def test_who_could_see_is_told_with_its_class(gorge: Path) -> None:
    report = assess_case(str(gorge))
    marking, line = tell_coverage(report)
    assert marking.startswith("Class mechanism")
    assert "Mission" in line and "Ring" in line and "by South" in line and "48 hours" in line
    (data,) = report.data()["coverage"]
    assert (data["class"], data["body"], data["place"], data["refused_by"]) == (
        "mechanism",
        "mission",
        "ring",
        ["south"],
    )
    assert data["refused_hours"] == 48 and len(data["rests_on"]) == 2
    for language, words in (("en", "Class mechanism"), ("fr", "Classe mécanisme"), ("ar", "من صنف الآلية")):
        page = draw_assessment(report, language)
        assert 'id="watched"' in page and words in page
    (gorge / "chronology.yaml").unlink()
    assert tell_coverage(assess_case(str(gorge))) == ()
