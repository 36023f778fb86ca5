"""Our own drafts of the cases: what a source is, its Word file, and what the proposals read from it."""

import io
import zipfile
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import yaml
from docx import Document

from benchmarks import bench_proposals
from servanda.agreement import Agreement, read_agreement
from servanda.drafting import Passage
from servanda.drafting.proposals import Proposal, propose
from servanda.drafting.text import PassageKind
from tools.drafts import docx, read, sources

ROOT = Path(__file__).parents[2]
SOURCES = sources()
EVERY_CASE = pytest.mark.parametrize("case", SOURCES)
REAL = {
    "aceh-2005", "black-sea-2022", "colombia-2016", "gaza-2025-01", "hodeidah-2018", "karabakh-2020", "lebanon-2024",
    "minsk-ii-2015",
}  # fmt: skip


def source(case: str) -> str:
    return SOURCES[case].read_text(encoding="utf-8")


def file_of(case: str) -> str:
    return (ROOT / "agreements" / case / "agreement.yaml").read_text(encoding="utf-8")


@cache
def agreement(case: str) -> Agreement:
    return read_agreement(file_of(case))


def test_every_real_case_has_its_draft() -> None:
    assert set(SOURCES) == REAL | {"northern-front-draft"}


@EVERY_CASE
def test_a_source_says_first_that_it_is_not_the_text(case: str) -> None:
    first = source(case).splitlines()[0]
    assert first.startswith("> Our own wording") and "not the authentic text" in first


@EVERY_CASE
def test_a_draft_states_every_clause_of_its_case_once(case: str) -> None:
    _, stated = read(source(case))
    ids = [one for clauses in stated.values() for one in clauses]
    assert sorted(ids) == sorted(one.id for one in agreement(case).clauses)


@EVERY_CASE
def test_a_draft_is_not_worded_as_the_file_is(case: str) -> None:
    text, _ = read(source(case))
    says = {one.says["en"].rstrip(".") for one in agreement(case).clauses}
    assert not says & {one.text.rstrip(".") for one in text.passages}


@EVERY_CASE
def test_the_word_file_holds_the_draft_and_nothing_of_the_marks(case: str) -> None:
    made = docx(source(case))
    assert made == docx(source(case))
    document = Document(io.BytesIO(made))
    words = [paragraph.text for paragraph in document.paragraphs]
    words += [
        paragraph.text
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
    ]
    text, _ = read(source(case))
    for one in text.passages:
        if one.kind != "footnote":
            assert any(one.text in paragraph for paragraph in words), one.text
    assert not any("{=" in paragraph or "[^" in paragraph for paragraph in words)
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        notes = package.read("word/footnotes.xml").decode()
    assert all(one.text.replace("&", "&amp;") in notes for one in text.passages if one.kind == "footnote")


def test_one_draft_stands_in_two_languages_side_by_side() -> None:
    text, _ = read(source("lebanon-2024"))
    beside = [one for one in text.passages if one.beside]
    assert len(beside) > 10
    assert {one.language for one in beside} == {"ar"}
    assert all(one.direction == "rtl" for one in beside)


def answer(one: Proposal) -> dict[str, object]:
    """The clause, where a person has nothing to add to it but its track; nothing elsewhere."""
    required = {ask.path: ask.options for ask in one.asks if ask.required}
    track = required.pop("track", ())
    return {} if required else {**one.clause, **({"track": track[0]} if track else {})}


@EVERY_CASE
def test_every_proposal_without_open_required_questions_reads(case: str) -> None:
    """In the case's own file, in place of its clauses; what refers to them is left out."""
    text, _ = read(source(case))
    made = propose(text, replace(agreement(case), clauses=()))
    answered = [answer(one) for one in made]
    closed = [one for one in answered if one]
    assert len(closed) > len(made) / 2
    before, _, after = file_of(case).partition("\nclauses:\n")
    sources_ = after[after.index("\nsources:\n") :] if "\nsources:\n" in after else ""
    written = f"{before}\n{yaml.safe_dump({'clauses': closed}, allow_unicode=True, sort_keys=False)}{sources_}"
    assert [one.id for one in read_agreement(written).clauses] == [one["id"] for one in closed]


@EVERY_CASE
def test_nothing_is_proposed_from_what_promises_nothing(case: str) -> None:
    text, _ = read(source(case))
    kinds = {one.id: one for one in text.passages}
    for one in propose(text, agreement(case)):
        passage = kinds[one.passage]
        assert passage.kind in ("paragraph", "item", "cell") and not passage.beside and passage.language != "ru"


@cache
def measured(case: str) -> Counter[str]:
    return bench_proposals.measure(case)


def share(cases: tuple[str, ...], field: str, of: str) -> float:
    count = sum((measured(case) for case in cases), start=Counter())
    return count[f"{field} right"] / count[f"{field} {of}"]


@pytest.mark.parametrize(
    ("cases", "field", "precision", "recall"),
    [
        (bench_proposals.SEEN, "kind", 0.97, 0.97),
        (bench_proposals.SEEN, "who", 0.97, 0.90),
        (bench_proposals.SEEN, "moments", 0.85, 0.58),
        (bench_proposals.SEEN, "acts", 0.88, 0.73),
        (bench_proposals.HELD_OUT, "kind", 0.90, 0.88),
        (bench_proposals.HELD_OUT, "who", 0.95, 0.58),
        (bench_proposals.HELD_OUT, "moments", 0.80, 0.40),
        (bench_proposals.HELD_OUT, "acts", 0.84, 0.55),
    ],
)
def test_what_is_read_does_not_fall_below(cases: tuple[str, ...], field: str, precision: float, recall: float) -> None:
    assert share(cases, field, "read") >= precision
    assert share(cases, field, "wanted") >= recall


@EVERY_CASE
def test_numbers_typed_into_the_text_change_nothing(case: str) -> None:
    """As a reader gives a paper whose author typed the numbers: no number apart, no item told from a paragraph."""
    text, _ = read(source(case))
    made = propose(replace(text, passages=tuple(map(typed, text.passages))), agreement(case))
    assert [one.clause for one in made] == [one.clause for one in propose(text, agreement(case))]


def typed(one: Passage) -> Passage:
    kind: PassageKind = "paragraph" if one.kind == "item" else one.kind
    return replace(one, text=f"{one.number} {one.text}".strip(), number="", kind=kind)


def test_without_a_file_the_text_itself_says_who_is_party() -> None:
    text, _ = read(source("aceh-2005"))
    made = propose(text, None)
    assert len(made) == len(propose(text, agreement("aceh-2005")))
    holders = [one.clause.get("who") for one in made]
    assert holders.count("government-of-indonesia") >= 10 and holders.count("free-aceh-movement") >= 2
