"""Re-sequencing a case: the report, its files and its page, and what is refused."""

import json
from functools import cache
from pathlib import Path

import pytest

from servanda.agreement import read_agreement
from servanda.basis import Refusal
from servanda.operations import (
    ResequenceReport,
    draw_resequence,
    one_diff,
    resequence_case,
    tell_resequence,
    write_designs,
)
from servanda.store import open_case


@cache
def report(case: str = "northern-front-draft") -> ResequenceReport:
    """A short search over a short draft, with the draft of another case beside it."""
    return resequence_case(case, futures=500, most=2, shown=6, against=case)


def test_designs_are_edits_of_the_file_and_can_be_read() -> None:
    found = report()
    text = open_case("northern-front-draft").agreement().text
    assert found.designs and found.whole
    for one in found.designs:
        read_agreement(one.ranked.trial.text)
        gone = [line[1:] for line in one.diff.splitlines() if line.startswith("-") and not line.startswith("---")]
        assert all(line in text.splitlines() for line in gone)
    counts = [len(one.edits) for one in found.designs]
    assert counts == sorted(counts) and max(counts) == 2


def test_the_same_design_against_itself_gains_nothing() -> None:
    found = report()
    assert found.against is not None and found.against.diff == ""
    assert found.against.ranked.paired.gained_days() == (0.0, 0.0, 0.0)


def test_the_data_say_their_class_and_are_the_same_again() -> None:
    data = report().data()
    assert data["class"] == "mediator-only" and "forecast" in data["meaning"]
    again = resequence_case("northern-front-draft", futures=500, most=2, shown=6, against="northern-front-draft")
    assert json.dumps(again.data()) == json.dumps(data)


def test_everything_is_told_and_nothing_as_one_figure() -> None:
    told = list(tell_resequence(report()))
    said = " ".join([passage.head for passage in told] + [note for passage in told for note in passage.notes])
    assert "asks" in said and "by what is assumed" in said and "several together" in said and "%" not in said


def test_the_page_is_for_mediators_only() -> None:
    page = draw_resequence(report())
    assert page == draw_resequence(report())
    assert "mediator-only" in page and "no forecast" in page and "liaison-line" in page


def test_edited_files_are_written_into_a_new_folder_alone(tmp_path: Path) -> None:
    paths = write_designs(report(), tmp_path / "designs")
    assert [path.read_text("utf-8") for path in paths] == [one.ranked.trial.text for one in report().designs]
    for folder, code in ((tmp_path / "designs", "TUN511"), (tmp_path / "no" / "such", "OPS010")):
        with pytest.raises(Refusal) as refused:
            write_designs(report(), folder)
        assert refused.value.reasons[0].code == code


def test_ranks_and_numbers_that_cannot_be() -> None:
    assert one_diff(report(), 1).startswith("--- agreement.yaml")
    with pytest.raises(Refusal, match="no design of rank 99"):
        one_diff(report(), 99)
    with pytest.raises(Refusal, match="at least one edit"):
        resequence_case("northern-front-draft", most=0)
    with pytest.raises(Refusal, match="did you mean 'halt'"):
        resequence_case("northern-front-draft", keep=["hlat"])


def test_flags_are_added_to_a_file_of_bounds(tmp_path: Path) -> None:
    file = tmp_path / "bounds.yaml"
    file.write_text("bounds: 1\nagreement: northern-front-draft\nonly: devices\nnot_asked: mediator\n", "utf-8")
    found = resequence_case("northern-front-draft", bounds=str(file), without=["observers"], futures=500, most=1)
    assert {edit.family for one in found.designs for edit in one.edits} == {"devices"}
    assert {edit.kind for one in found.designs for edit in one.edits}.isdisjoint({"observers", "guarantee"})
    assert found.found.outside and not found.forms
