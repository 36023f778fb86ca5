"""Diagnostics go into a Word draft as comments, at the right paragraphs, and nothing else of the file changes."""

import io
import re
import zipfile

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

import draft_files as files
from draft_files import p, part, r, table, word
from servanda.basis import Refusal
from servanda.drafting import Anchor, Note, read_draft, with_comments

W = "{" + files.W + "}"
MAY_CHANGE = {"word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"}
ADDED = re.compile(
    rb'<w:commentRange(?:Start|End) xmlns:w="[^"]*" w:id="\d+"/>'
    rb'|<w:r xmlns:w="[^"]*"><w:commentReference w:id="\d+"/></w:r>'
)


def parts(data: bytes) -> dict[str, bytes]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    return {name: archive.read(name) for name in archive.namelist()}


def said(data: bytes) -> list[tuple[str, str]]:
    return [(one.passage, one.words) for one in read_draft(data, "draft.docx").remarks if one.code == "comment"]


def unmoved(before: bytes, after: bytes) -> None:
    """Other parts stand byte for byte, and so does the document without what was put in."""
    old, new = parts(before), parts(after)
    assert list(new)[: len(old)] == list(old)
    assert [name for name in new if new[name] != old.get(name) and name not in MAY_CHANGE] == []
    assert ADDED.sub(b"", new["word/document.xml"]) == ADDED.sub(b"", old["word/document.xml"])
    for content in (new["word/document.xml"], new["word/comments.xml"], new["[Content_Types].xml"]):
        etree.fromstring(content)
    assert [one.text for one in read_draft(after, "x").passages] == [
        one.text for one in read_draft(before, "x").passages
    ]


def at_every_passage(data: bytes) -> list[Note]:
    return [Note(one.anchor, f"about {one.id}.") for one in read_draft(data, "draft.docx").passages]


RICH = word(
    p("one", '<w:jc w:val="center"/>')
    + "<w:p/>"
    + table(["cell", p("other") + table(["inner"])])
    + f'<w:p w:rsidR="00A1"><w:pPr/><w:hyperlink r:id="rId9">{r("tied")}</w:hyperlink>'
    f'<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    + f"<w:p>{r('host')}<w:r><w:drawing><wps:txbx><w:txbxContent>{p('boxed')}</w:txbxContent></wps:txbx></w:drawing>"
    "</w:r></w:p>" + f"<w:p><w:ins w:id='9' w:author='A'>{r('new')}</w:ins></w:p>",
    {"footnotes.xml": part("footnotes", f'<w:footnote w:id="2">{p("noted")}</w:footnote>')},
)


def test_every_passage_of_every_sort_takes_a_comment() -> None:
    after = with_comments(RICH, at_every_passage(RICH))
    unmoved(RICH, after)
    expected = {"p6": ["p5", "p6"], "p8": ["p7", "p8"]}  # the footnote's at its mark, the box's at its host
    passages = [one.id for one in read_draft(RICH, "x").passages]
    assert [one.text for one in read_draft(RICH, "x").passages][4:8] == ["tied", "noted", "host", "boxed"]
    where = {words.split()[-1].rstrip("."): passage for passage, words in said(after)}
    assert where == {one: (expected.get(one) or [one])[0] for one in passages}
    assert len(list(docx.Document(io.BytesIO(after)).comments)) == len(passages)


def test_the_same_notes_make_the_same_bytes_and_none_the_same_parts() -> None:
    notes = at_every_passage(RICH)
    assert with_comments(RICH, notes) == with_comments(RICH, notes)
    assert parts(with_comments(RICH, [])) == parts(RICH)


def test_comments_already_there_stay_and_ids_do_not_meet() -> None:
    once = with_comments(RICH, [Note(Anchor("body", 0), "first", "A. Mediator", "AM")])
    twice = with_comments(
        once, [Note(Anchor("body", 0), "second <&> “third”\nin two lines"), Note(Anchor("body", 2), "x")]
    )
    unmoved(once, twice)
    expected = [
        ("p1", "A. Mediator: first"),
        ("p1", "Servanda: second <&> “third” in two lines"),
        ("p2", "Servanda: x"),
    ]
    assert sorted(said(twice)) == expected
    ids = [one.get(W + "id") for one in etree.fromstring(parts(twice)["word/comments.xml"])]
    assert ids == ["0", "1", "2"]


def test_an_empty_part_of_comments_and_a_prefix_of_its_own() -> None:
    body = f'<d:document xmlns:d="{files.W}"><d:body><d:p><d:r><d:t>words</d:t></d:r></d:p></d:body></d:document>'
    data = word("", {"comments.xml": f'<w:comments xmlns:w="{files.W}"/>'}, document=body)
    after = with_comments(data, [Note(Anchor("body", 0), "note")])
    assert said(after) == [("p1", "Servanda: note")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251"])
def test_encodings(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>'
    text += f"<w:document {files.SPACES}><w:body>{p('Огонь')}</w:body></w:document>"
    held = parts(word(p("x"))) | {"word/document.xml": text.encode(encoding)}
    after = with_comments(files.zipped(held), [Note(Anchor("body", 0), "Заметка, ملاحظة")])
    assert said(after) == [("p1", "Servanda: Заметка, ملاحظة")]


def test_arabic_notes_are_set_from_right_to_left() -> None:
    after = with_comments(RICH, [Note(Anchor("body", 0), "متى؟")])
    root = etree.fromstring(parts(after)["word/comments.xml"])
    assert root.find(f".//{W}bidi") is not None
    assert root.find(f".//{W}rtl") is not None


@pytest.mark.parametrize(
    "anchor",
    [Anchor("body", 99), Anchor("body", 1), Anchor("footnotes", 5), Anchor("endnotes", 0), Anchor("page 1", 0)],
)
def test_an_anchor_that_is_not_there_is_refused(anchor: Anchor) -> None:
    with pytest.raises(Refusal) as caught:
        with_comments(RICH, [Note(anchor, "note")])
    assert caught.value.code == "DRF013"


def test_a_pdf_takes_no_comments() -> None:
    with pytest.raises(Refusal) as caught:
        with_comments(files.pdf([files.lines(["words"])]), [])
    assert caught.value.code == "DRF012"


LINE = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=30)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINE.filter(str.strip), min_size=1, max_size=8), st.data())
def test_comments_never_move_text(written: list[str], data: st.DataObject) -> None:
    before = files.ordinary(written)
    passages = read_draft(before, "x").passages
    chosen = data.draw(st.lists(st.tuples(st.sampled_from(passages), st.text(max_size=40)), min_size=1, max_size=10))
    after = with_comments(before, [Note(one.anchor, words) for one, words in chosen])
    unmoved(before, after)
    assert sorted(passage for passage, _ in said(after)) == sorted(one.id for one, _ in chosen)
