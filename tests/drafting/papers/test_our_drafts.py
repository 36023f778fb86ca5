"""The drafts of the real cases, written to Word, come back passage for passage, and bring the same proposals."""

from collections import Counter

import pytest

from servanda.drafting import Note, Passage, propose, read_draft, with_comments
from tools import drafts

SOURCES = {name: path.read_text(encoding="utf-8") for name, path in drafts.sources().items()}


def words(one: Passage) -> str:
    """The text without the number it begins with, which the source keeps apart."""
    return one.text if one.kind == "heading" else one.text.removeprefix(one.number).strip()


@pytest.mark.parametrize("name", SOURCES)
def test_a_draft_written_to_word_comes_back(name: str) -> None:
    meant, _ = drafts.read(SOURCES[name])
    found = read_draft(drafts.docx(SOURCES[name]), "draft.docx")
    assert sorted(words(one) for one in found.passages) == sorted(one.text for one in meant.passages)
    written = {one.text: one for one in meant.passages}
    for one in found.passages:
        same = written[words(one)]
        # columns of two languages are read as text and not as cells; headings' numbers are told apart
        assert one.kind == same.kind or (same.kind == "cell" and one.kind in ("paragraph", "item"))
        assert one.number == same.number or one.kind == "heading"
    assert [bool(one.beside) for one in found.passages].count(True) == sum(bool(one.beside) for one in meant.passages)


@pytest.mark.parametrize("name", SOURCES)
def test_it_brings_the_proposals_of_its_source(name: str) -> None:
    meant, _ = drafts.read(SOURCES[name])
    found = read_draft(drafts.docx(SOURCES[name]), "draft.docx")
    assert Counter(one.kind for one in propose(found, None)) == Counter(one.kind for one in propose(meant, None))


@pytest.mark.parametrize("name", SOURCES)
def test_a_comment_at_each_passage_comes_back_at_it(name: str) -> None:
    data = drafts.docx(SOURCES[name])
    before = read_draft(data, "draft.docx")
    after = read_draft(with_comments(data, [Note(one.anchor, one.id) for one in before.passages]), "draft.docx")
    assert after.passages == before.passages
    told = {one.words.removeprefix("Servanda: "): one.passage for one in after.remarks if one.code == "comment"}
    assert set(told) == set(before.by_id())
    assert all(told[one.id] == one.id for one in before.passages if one.kind != "footnote")
