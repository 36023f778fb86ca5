"""Every clause kind by example: files that are read, files that are refused, and the pages' own examples."""

from pathlib import Path

import pytest

import clause_pages
from servanda.agreement import lower, read_agreement
from servanda.agreement.clauses import kinds
from servanda.basis import Refusal

KINDS = list(kinds())
GOOD = [path for key in KINDS for path in clause_pages.files(key, "good")]
BAD = [path for key in KINDS for path in clause_pages.files(key, "bad")]


def named(path: Path) -> str:
    return f"{path.parts[-3]}/{path.stem}"


@pytest.mark.parametrize("path", GOOD, ids=named)
def test_a_good_file_is_read_and_lowered(path: Path) -> None:
    law = lower(read_agreement(path.read_text(encoding="utf-8"), path.name))
    assert law.obligations or law.transitions


@pytest.mark.parametrize("path", BAD, ids=named)
def test_a_bad_file_is_refused_where_it_says(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    expected = clause_pages.expected(text)
    with pytest.raises(Refusal) as refused:
        read_agreement(text, path.name)
    reasons = refused.value.reasons
    assert [(one.code, one.place.line) for one in reasons] == [(expected.code, expected.line)], str(refused.value)
    assert reasons[0].remedy


@pytest.mark.parametrize("key", KINDS)
def test_the_good_example_of_a_page_is_read(key: str) -> None:
    agreement = read_agreement(clause_pages.example(key, "good"), "example.yaml")
    assert any(clause.kind == key for clause in agreement.clauses)
    assert lower(agreement).lives


@pytest.mark.parametrize("key", KINDS)
def test_the_bad_example_of_a_page_is_refused_in_the_words_it_shows(key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_agreement(clause_pages.example(key, "bad"), "example.yaml")
    said = [f"{one.why} [{one.code}]\n  remedy: {one.remedy}" for one in refused.value.reasons]
    assert said == [clause_pages.blocks(key)["text"].rstrip("\n")]


@pytest.mark.parametrize("key", KINDS)
def test_the_facts_of_a_page_are_rows_that_the_chronology_reader_takes(key: str) -> None:
    from io import BytesIO

    from servanda.evidence import read_all

    head = "chronology: 1\nzone: Europe/Vienna\nsources:\n  s: {title: An example, mark: K, origin: monitor}\n"
    text = f"{head}defaults: {{source: s}}\nrows:\n" + clause_pages.blocks(key)["facts"]
    batch = read_all(BytesIO(text.encode()), name="facts.yaml")
    assert batch.refusals.is_empty(), batch.refusals["why"].to_list()
    assert len(batch.facts)
