"""The pages: drawn for every case in every language, whole, the same each time, and of no class they may not be."""

import re
from pathlib import Path

import pytest

from operations.cases import SECRET, write_case
from page.reading import Reading, faults
from servanda.operations import assess_case, check_case, draw_agreement, draw_assessment, draw_check, show_case
from servanda.store import FolderCase, shipped_cases

CASES = sorted(shipped_cases())
ASSESSED = [case for case in CASES if FolderCase(shipped_cases()[case]).evidence()]


@pytest.mark.parametrize("case", CASES)
def test_the_page_of_an_agreement_has_no_fault(case: str) -> None:
    for language in ("en", "fr", "ar"):
        html = draw_agreement(show_case(case, language=language, mediator=True))
        assert faults(html) == []


@pytest.mark.parametrize("case", ASSESSED)
def test_the_page_of_an_assessment_has_no_fault(case: str) -> None:
    report = assess_case(case)
    for language in ("en", "ar"):
        assert faults(draw_assessment(report, language)) == []


@pytest.mark.parametrize("case", CASES)
def test_the_page_of_a_check_has_no_fault(case: str) -> None:
    assert faults(draw_check(check_case(case, mediator=True), "fr")) == []


def test_the_same_report_gives_the_same_bytes() -> None:
    assert draw_agreement(show_case("lebanon-2024")) == draw_agreement(show_case("lebanon-2024"))


def _unmarked(html: str) -> set[str]:
    """Runs of Latin words that stand unmarked; ids, addresses and what sources wrote are told apart by their look."""
    # a drawing folds long words over lines, of which the first alone carries the mark
    reading = Reading(re.sub(r"<svg.*?</svg>", "", html, flags=re.S))
    runs: set[str] = set()
    for text in reading.text:
        if "⟨en⟩" in text:
            continue
        # what stands within isolates is a name or a source's own words, set apart
        bare = re.sub("\u2068[^\u2069]*\u2069", "", text)
        runs |= {run.strip() for run in re.findall(r"[A-Za-z]+(?: [A-Za-z]+)+", bare)}
    return runs


@pytest.mark.parametrize("case", ["aceh-2005", "minsk-ii-2015", "northern-front-draft"])
def test_a_page_in_arabic_is_arabic_or_says_that_it_is_not(case: str) -> None:
    report = show_case(case, language="ar", mediator=True)
    agreement = report.agreement
    html = draw_agreement(report)
    cited = {
        text
        for source in {**agreement.sources, **(report.positions.sources if report.positions else {})}.values()
        for text in (source.title, source.publisher, source.where, source.note)
    }
    known = " ".join(cited) + " Natural Earth " + " ".join(str(one) for one in agreement.redated)
    assert {run for run in _unmarked(html) if run not in known} <= {"servanda"}
    assert 'dir="rtl"' in html


def test_an_assessment_in_arabic_has_arabic_titles_and_labels() -> None:
    html = draw_assessment(assess_case("aceh-2005"), "ar")
    text = " ".join(Reading(html).text)
    for english in ("Clause by clause", "contrary indication", "not observed", "overdue", "in force", "Coverage per"):
        assert english not in text
    assert "بنداً بنداً" in text


def test_positions_stand_on_a_page_only_where_they_were_asked_for(tmp_path: Path) -> None:
    folder = str(write_case(tmp_path / "valley"))
    without = draw_agreement(show_case(folder))
    assert SECRET not in without
    assert "mediator-only" not in without
    within = draw_agreement(show_case(folder, mediator=True))
    assert f"{SECRET} called" in within
    assert "mediator-only" in within
    assert "mediator-only" in draw_check(check_case(folder, mediator=True))
    assert "mediator-only" not in draw_check(check_case(folder))


def test_a_page_takes_no_markup_from_a_file(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "valley")
    path = folder / "agreement.yaml"
    text = path.read_text(encoding="utf-8").replace("Both sides cease fire.", "'<script>alert(1)</script> \u200f&amp;'")
    path.write_text(text, encoding="utf-8")
    html = draw_agreement(show_case(str(folder)))
    assert faults(html) == []
    assert "<script>alert" not in html


def test_bands_of_one_distance_are_drawn_once_and_named_in_words() -> None:
    html = draw_agreement(show_case("minsk-ii-2015"))
    assert "heavy-weapons/ukraine" not in html
    assert "25 km from “Line of contact in February 2015”" in html


@pytest.mark.parametrize(("language", "far"), [("en", "31 Dec 2034 →"), ("fr", "31 déc. 2034 →"), ("ar", "2034 ←")])
def test_a_duty_due_in_ten_years_ends_the_axis_and_keeps_its_date(language: str, far: str) -> None:
    assessed = draw_assessment(assess_case("tutorial-sound"), language)
    for page in (assessed, draw_agreement(show_case("tutorial-sound", language=language))):
        assert page.count(far) == 1
