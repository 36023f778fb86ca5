"""Sides named in reports that the agreement does not know are told with what to do; and what could be fused."""

from pathlib import Path

import pytest

from operations.incident_reports import told, write_gorge
from servanda.operations import assess_case, draw_assessment, tell_unknown_names

Row = tuple[int, int, str, float, float, str]


def with_sides(folder: Path, *sides: str) -> Path:
    """The made-up valley with a report of fire between each pair of sides."""
    write_gorge(folder)
    rows: tuple[Row, ...] = tuple(
        (14 + n, 9, "fire.mortar", 12.0, 30.0, f"sides: [{pair}]") for n, pair in enumerate(sides)
    )
    (folder / "reports" / "sides.yaml").write_text(told("other", "Other desk", "monitor", rows), encoding="utf-8")
    return folder


def test_names_nobody_has_are_told_most_first(tmp_path: Path) -> None:
    case = with_sides(tmp_path / "gorge", "Collines, Plaine", "Collines, south", "Civilians (Ring), Nord")
    report = assess_case(str(case))
    assert report.unknown_names is not None
    assert report.unknown_names.reports == 2 and report.unknown_names.names == (("Collines", 2), ("Plaine", 1))
    assert report.data()["unknown_names"] == {
        "reports": 2,
        "names": [{"name": "Collines", "facts": 2}, {"name": "Plaine", "facts": 1}],
        "more_names": 0,
    }
    said = tell_unknown_names(report)
    assert said.startswith("2 reports name a side that is no participant: Collines (2), Plaine (1): add the name")
    assert "known_as: {reports:" in said
    for language in ("en", "fr", "ar"):
        page = draw_assessment(report, language)
        assert 'id="unknown-names"' in page and "Collines" in page and "known_as" in page


def test_named_they_are_told_no_more(tmp_path: Path) -> None:
    case = with_sides(tmp_path / "gorge", "Collines, south")
    path = case / "agreement.yaml"
    text = path.read_text("utf-8").replace("ar: الشمال}", "ar: الشمال}, known_as: {reports: [Collines]}")
    path.write_text(text, encoding="utf-8")
    before, report = 6, assess_case(str(case))
    assert report.unknown_names is None and tell_unknown_names(report) == ""
    assert 'id="unknown-names"' not in draw_assessment(report)
    assert report.lines[0].facts == before + 1


def test_what_is_not_known_yet_is_not_told(tmp_path: Path) -> None:
    case = with_sides(tmp_path / "gorge", "Collines, Plaine")
    assert assess_case(str(case), as_of="2020-03-12").unknown_names is None


def test_of_many_names_ten_are_told_and_the_rest_counted(tmp_path: Path) -> None:
    case = with_sides(tmp_path / "gorge", *(f"Band {n}, south" for n in range(12)))
    report = assess_case(str(case))
    assert report.unknown_names is not None
    assert len(report.unknown_names.names) == 10 and report.unknown_names.more == 2
    assert "and 2 more" in tell_unknown_names(report)


@pytest.mark.parametrize(
    ("more", "sources"),
    [
        ("radius_m: 3000", 3),
        ("radius_m: 61000", 2),
        ("radius_m: 3000, status: withdrawn", 2),
        ("radius_m: 3000, known: 2021-01-01", 2),
    ],
)
def test_only_what_fusion_would_take_counts_as_a_source(tmp_path: Path, more: str, sources: int) -> None:
    case = write_gorge(tmp_path / "gorge")
    rows: tuple[Row, ...] = ((14, 9, "fire.mortar", 12.0, 30.0, more),)
    (case / "reports" / "third.yaml").write_text(told("third", "Third", "monitor", rows), encoding="utf-8")
    assert assess_case(str(case), as_of="2020-04-30").located_sources == sources
