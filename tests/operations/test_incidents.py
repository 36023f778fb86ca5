"""Incidents of several reports: with their reports and how sure, accounted for, in text, data, table and page."""

import re
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from operations.incident_reports import write_gorge, write_ministry
from servanda.basis import Refusal
from servanda.evidence import Basis, Odds, Reckoning, Witness
from servanda.operations import draw_incidents, incidents_case, tell_incidents
from servanda.operations.pages.sure_told import reckoning_told
from servanda.operations.pages.wording import Words


@pytest.fixture
def gorge(tmp_path: Path) -> Path:
    """The made-up case with two sources."""
    return write_gorge(tmp_path / "gorge")


def test_what_two_tell_of_is_one_incident_with_both_reports(gorge: Path) -> None:
    report = incidents_case(str(gorge))
    assert (report.fusing.fused.reports_in, report.fusing.fused.incidents_out, report.fusing.shared) == (6, 4, 2)
    first, second = report.incidents()
    assert [(one.source, one.file, one.line) for one in first.reports] == [
        ("chronology/patrols", "chronology.yaml", 7),
        ("desk/desk", "desk.yaml", 7),
    ]
    assert first.acts == (("fire.artillery", 1_000_000),)
    assert {act for act, _ in second.acts} == {"fire.mortar", "fire.artillery"}
    assert {one.field for one in second.differences} == {"time", "place", "act"}
    assert all(one.apart for one in second.differences if one.field != "act")


def test_how_sure_is_told_from_the_prior_over_every_witness_to_the_result(gorge: Path) -> None:
    write_ministry(gorge)
    first = incidents_case(str(gorge)).incidents()[0]
    assert len(first.reports) == 3
    assert first.words[0].startswith("before any report")
    assert len(first.words) == 5
    assert re.fullmatch(r"together: \d+ to 1, credibility 1", first.words[-1])
    assert first.happened_ppm > incidents_case(str(gorge)).incidents()[1].happened_ppm


def test_every_report_is_accounted_for(gorge: Path) -> None:
    report = incidents_case(str(gorge))
    data = report.data()
    states = {(row["state"], row["why"]): row["facts"] for row in data["accounting"]}
    assert states == {("fused", ""): 6, ("passed", "is of kind coverage"): 2}
    assert sum(states.values()) == sum(one["facts"] for one in data["files"])
    before = incidents_case(str(gorge), as_of="2020-03-20").data()
    assert {row["state"] for row in before["accounting"]} == {"fused", "passed", "out"}


def test_the_table_holds_every_incident_and_reads_back(gorge: Path, tmp_path: Path) -> None:
    for name in ("all.csv", "all.parquet"):
        report = incidents_case(str(gorge), out=str(tmp_path / name))
        assert report.written == tmp_path / name
    held = pl.read_parquet(tmp_path / "all.parquet")
    assert held["reports"].to_list() == [2, 2, 1, 1]
    assert held.height == pl.read_csv(tmp_path / "all.csv").height == 4
    assert held.filter(pl.col("told_by").str.contains("desk.yaml:7"))["differs"].to_list() == ["place"]
    with pytest.raises(Refusal) as caught:
        incidents_case(str(gorge), out="all.txt")
    assert caught.value.code == "OPS052"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_page_and_the_text_are_whole_in_each_language(gorge: Path, language: str) -> None:
    report = incidents_case(str(gorge))
    page = draw_incidents(report, language)
    told = [line for one in tell_incidents(report, language) for line in (one.head, *one.notes)]
    for incident in report.incidents():
        assert incident.id in page
        assert any(incident.id in line for line in told)
    assert page == draw_incidents(incidents_case(str(gorge)), language)
    for missing in (page, *told):
        assert not re.search(r"⟨[a-z]+-[a-z-]+⟩", missing)


def test_no_evidence_and_no_words_are_refused(gorge: Path) -> None:
    with pytest.raises(Refusal) as caught:
        incidents_case(str(gorge), own=False)
    assert caught.value.code == "OPS004"
    with pytest.raises(Refusal) as caught:
        draw_incidents(incidents_case(str(gorge)), "xx")
    assert caught.value.code == "OPS030"


def test_swapping_the_parties_names_swaps_the_incidents_alone(gorge: Path, tmp_path: Path) -> None:
    other = write_gorge(tmp_path / "other")
    for path in other.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub("north|south", lambda m: {"north": "south", "south": "north"}[m[0]], text), "utf-8")
    one, two = incidents_case(str(gorge)), incidents_case(str(other))
    told = [
        sorted((each.begin, each.lon, each.lat, each.acts, each.happened_ppm, len(each.reports)) for each in report)
        for report in (one.incidents(), two.incidents())
    ]
    assert told[0] == told[1]


def test_one_report_alone_is_no_incident_of_several(gorge: Path) -> None:
    (gorge / "reports" / "desk.yaml").unlink()
    report = incidents_case(str(gorge))
    assert report.incidents() == ()
    assert "No incident is told of by more than one report." in [one.head for one in tell_incidents(report)]
    assert "No incident is told of" in draw_incidents(report)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_an_incident_of_one_report_can_be_named(gorge: Path, language: str) -> None:
    def said(**more: bool) -> str:
        told = tell_incidents(incidents_case(str(gorge), **more), language)
        return "\n".join(line for one in told for line in (one.head, *one.notes))

    report = incidents_case(str(gorge), every=True)
    alone = [one for one in report.incidents() if len(one.reports) == 1]
    assert len(report.incidents()) == 4 and len(alone) == 2
    assert "--all" in said() and "--all" not in said(every=True)
    for incident in alone:
        fact = incident.reports[0].fact
        assert fact not in said() and fact in said(every=True)
        assert fact in draw_incidents(report, language) and fact in str(report.data()["incidents"])
    assert not re.search(r"⟨[a-z]+-[a-z-]+⟩", said() + said(every=True))


RECKONINGS = (
    Reckoning(500_000, (), None, 6),
    Reckoning(
        200_000,
        (
            Witness(
                "north", "in its interest", 2, 268_264, Basis("in its interest", odds=Odds(500_000, 566_666, 700_000))
            ),
            Witness(
                "south",
                "against its interest",
                1,
                2_708_050,
                Basis("letter", "B", odds=Odds(800_000, 900_000, 950_000)),
            ),
            Witness("mission", "", 1, -1_098_612, Basis("learned", audited=42, odds=Odds(700_000, 900_000, 990_000))),
            Witness("desk", "", 3, 0, Basis("monitor", odds=Odds(1, 500_000, 999_999), ceiling=3, most=650_000)),
            Witness("desk", "", 1, 0, Basis("item", "F3", odds=Odds(350_000, 500_000, 650_000))),
            Witness("desk", "", 1, 0, Basis("unknown", "F")),
        ),
        940_000,
        1,
    ),
)


def test_how_sure_is_said_in_words_as_in_figures() -> None:
    for one in RECKONINGS:
        assert [line.replace("999,999", "999999") for line in reckoning_told(one, Words("en"))] == list(one.words())


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_how_sure_is_said_in_each_language(language: str, gorge: Path) -> None:
    for one in RECKONINGS:
        for sort in ("mechanism", "authority", "party", "human-coded news", "machine-coded news", "monitor"):
            words = Words(language)
            more = replace(one, witnesses=(*one.witnesses, Witness("x", "", 1, 5, Basis(sort, odds=Odds(1, 2, 3)))))
            told = reckoning_told(more, words)
            assert not words.missing and len(told) == len(more.words())
            assert not any("witness" in line or "stated" in line or "⟨" in line for line in told)
    report = incidents_case(str(gorge))
    assert report.incidents()[0].words[0] not in draw_incidents(report, language)
