"""Word drafts come back as they would be printed, with a remark on everything a reader must know of."""

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import draft_files as files
from draft_files import p, part, r, table, word
from servanda.drafting import Anchor, DraftText, Passage, read_draft

ARABIC = "يلتزم الطرفان بوقف إطلاق النار."
FRENCH = "Les parties cessent le feu dans les sept jours et ne tirent plus sur la ligne."
ENGLISH = "The parties cease fire within seven days and do not fire on the line."


def read(body: str, **parts: str) -> DraftText:
    return read_draft(word(body, {f"{name}.xml": content for name, content in parts.items()}), "draft.docx")


def texts(draft: DraftText) -> list[str]:
    return [one.text for one in draft.passages]


def remarks(draft: DraftText, code: str) -> list[tuple[str, str]]:
    return [(one.words, one.passage) for one in draft.remarks if one.code == code]


LINE = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), max_size=80)


@settings(max_examples=40)
@given(st.lists(LINE, min_size=1, max_size=12))
def test_any_paragraphs_come_back(written: list[str]) -> None:
    kept = [one.strip() for one in written if one.strip()]
    if not kept:
        with pytest.raises(Exception, match="DRF006"):
            read_draft(files.ordinary(written), "draft.docx")
        return
    draft = read_draft(files.ordinary(written), "draft.docx")
    assert texts(draft) == kept
    places = [at for at, one in enumerate(written) if one.strip()]
    assert [one.anchor for one in draft.passages] == [Anchor("body", at) for at in places]
    assert [one.id for one in draft.passages] == [f"p{count}" for count in range(1, len(kept) + 1)]


def test_headings_of_styles_and_of_words_hold_what_stands_under_them() -> None:
    document = docx.Document()
    document.add_heading("Agreement on a ceasefire", 0)
    document.add_heading("Chapter of arms", 1)
    document.add_paragraph("Article 1. Fire")
    document.add_paragraph("1.1 The parties cease fire.")
    document.add_paragraph("(a) at once;")
    document.add_heading("Chapter of people", 1)
    document.add_paragraph("Prisoners go home.")
    held = io.BytesIO()
    document.save(held)
    found = read_draft(held.getvalue(), "draft.docx").passages
    assert [(one.kind, one.number, one.article) for one in found] == [
        ("title", "", ""),
        ("heading", "", ""),
        ("heading", "Article 1", "p2"),
        ("paragraph", "1.1", "p3"),
        ("item", "(a)", "p3"),
        ("heading", "", ""),
        ("paragraph", "", "p6"),
    ]
    assert [one.counted for one in found] == [""] * 7


def test_cells_come_row_by_row_with_nested_tables_in_their_place() -> None:
    draft = read(p("before") + table(["a", "b"], [p("c") + table(["d"]) + p("e"), "f"]) + p("after"))
    assert texts(draft) == ["before", "a", "b", "c", "d", "e", "f", "after"]
    assert [one.kind for one in draft.passages] == ["paragraph", *["cell"] * 6, "paragraph"]
    assert [one.anchor.position for one in draft.passages] == list(range(8))


def test_columns_by_language_are_renderings_of_one_text() -> None:
    draft = read(
        table(
            ["Article 1. Fire", "المادة 1. النار"],
            [ENGLISH, ARABIC],
            [p("First.") + p("Second of the two."), p("أولاً") + p("ثانياً")],
        )
    )
    left, right = draft.passages[0::2][:2], draft.passages[1::2][:2]
    assert [(one.kind, one.beside, one.article) for one in left] == [("heading", "", ""), ("paragraph", "", "p1")]
    assert [(one.kind, one.beside, one.article) for one in right] == [("heading", "p1", ""), ("paragraph", "p3", "p2")]
    assert [one.beside for one in draft.passages[4:]] == ["", "", "p5", "p6"]
    assert {one.direction for one in right} == {"rtl"}


def test_columns_of_one_language_are_a_plain_table() -> None:
    draft = read(table([ENGLISH, ENGLISH], [ENGLISH, ENGLISH]))
    assert {(one.kind, one.beside) for one in draft.passages} == {("cell", "")}


def test_halves_by_language_are_paired_by_article_and_number() -> None:
    body = p("Article 1. Fire") + p("1. " + ENGLISH) + p("2. " + ENGLISH)
    body += p("Article 2. Guns") + p("1. " + ENGLISH)
    body += p("Article 1. Le feu") + p("2. " + FRENCH) + p("Article 2. Les armes des parties") + p("1. " + FRENCH)
    found = {one.id: one.beside for one in read(body).passages if one.language == "fr"}
    assert found == {"p6": "p1", "p7": "p3", "p8": "p4", "p9": "p5"}


def test_footnotes_follow_their_paragraph_and_are_counted() -> None:
    notes = part(
        "footnotes",
        f'<w:footnote w:id="-1" w:type="separator">{p("line")}</w:footnote>'
        f'<w:footnote w:id="7">{p("of the second")}</w:footnote>'
        f'<w:footnote w:id="3">{p("of the first")}{p("and more")}</w:footnote>',
    )
    ends = part("endnotes", f'<w:endnote w:id="1">{p("at the end")}</w:endnote>')

    def mark(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    body = f"<w:p>{r('One')}{mark('footnote', 3)}{r(' goes on')}</w:p>"
    body += f"<w:p>{r('Two')}{mark('footnote', 7)}{mark('endnote', 1)}</w:p>"
    found = read(body, footnotes=notes, endnotes=ends).passages
    assert [(one.kind, one.number, one.text, one.anchor) for one in found] == [
        ("paragraph", "", "One goes on", Anchor("body", 0)),
        ("footnote", "1", "of the first", Anchor("footnotes", 2)),
        ("footnote", "", "and more", Anchor("footnotes", 3)),
        ("paragraph", "", "Two", Anchor("body", 1)),
        ("footnote", "2", "of the second", Anchor("footnotes", 1)),
        ("footnote", "1", "at the end", Anchor("endnotes", 0)),
    ]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{p('boxed')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>host</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r></w:p>{p('after')}"
    )
    draft = read(body)
    assert texts(draft) == ["host", "boxed", "after"]
    assert [one.anchor.position for one in draft.passages] == [0, 1, 3]


def test_fields_and_links_keep_the_words_last_shown() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">see </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText> DDEAUTO c:\\\\cmd.exe /k </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Annex 2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>, page 3</w:t></w:r>'
        f'</w:fldSimple><w:hyperlink r:id="rIdX0">{r(" and this")}</w:hyperlink></w:p>'
    )
    data = word(body, ties=[("hyperlink", "https://example.invalid/x", "External")])
    draft = read_draft(data, "draft.docx")
    assert texts(draft) == ["see Annex 2, page 3 and this"]
    assert remarks(draft, "external-field")[0][1] == "p1"
    assert remarks(draft, "external-link") == [
        ("a link, kept as words and not followed: https://example.invalid/x", "p1")
    ]


def test_tracked_changes_read_as_accepted_and_are_told() -> None:
    by = 'w:author="A. Delegate" w:date="2026-05-01T10:00:00Z"'
    body = (
        f"<w:p>{r('within ')}<w:del w:id='1' {by}><w:r><w:delText>ten</w:delText></w:r></w:del>"
        f"<w:ins w:id='2' {by}>{r('seven')}</w:ins>{r(' days')}</w:p>"
        f"<w:p><w:del w:id='3' {by}><w:r><w:delText>all of it</w:delText></w:r></w:del></w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del w:id='4' {by}/></w:trPr><w:tc>{p('a row')}</w:tc></w:tr></w:tbl>"
    )
    draft = read(body)
    assert texts(draft) == ["within seven days"]
    assert remarks(draft, "tracked-change") == [
        ("deleted by A. Delegate on 2026-05-01, left out: “ten”", "p1"),
        ("inserted by A. Delegate on 2026-05-01, read as present: “seven”", "p1"),
        ("deleted by A. Delegate on 2026-05-01, left out: “all of it”", ""),
        ("a row of a table deleted, left out: “a row”", ""),
    ]


def test_comments_are_told_once_where_they_begin() -> None:
    comments = part("comments", f'<w:comment w:id="4" w:author="B">{p("too")}{p("soon")}</w:comment>')
    body = (
        f'<w:p><w:commentRangeStart w:id="4"/>{r("one")}</w:p>'
        f'<w:p>{r("two")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>'
    )
    assert remarks(read(body, comments=comments), "comment") == [("B: too soon", "p1")]


def test_what_is_not_text_is_left_out_and_told() -> None:
    header = part("hdr", p("Confidential draft 3"))
    body = (
        p("words")
        + p("secret", run="<w:vanish/>")
        + f"<w:p>{r('a picture')}<w:r><w:drawing><a:blip r:embed='rId9'/></w:drawing></w:r></w:p>"
        + f"<w:p>{r('an object')}<w:r><w:object><o:OLEObject/></w:object></w:r></w:p>"
        + "<w:altChunk r:id='rId8'/>"
    )
    draft = read(body, header1=header)
    assert texts(draft) == ["words", "a picture", "an object"]
    codes = [(one.code, one.passage) for one in draft.remarks]
    assert codes == [
        ("page-margin", ""),
        ("hidden-text", ""),
        ("picture", "p2"),
        ("embedded-object", "p3"),
        ("outside-part", ""),
    ]


@pytest.mark.parametrize(
    ("text", "run", "known", "language", "direction"),
    [
        (ARABIC, '<w:rtl/><w:lang w:val="en-US" w:bidi="ar-SY"/>', (), "ar-SY", "rtl"),
        (ARABIC, '<w:lang w:val="en-US"/>', (), "ar", "rtl"),
        ("Стороны прекращают огонь.", "", (), "ru", "ltr"),
        ("Сторони припиняють вогонь і відводять озброєння.", "", (), "uk", "ltr"),
        (FRENCH, "", (), "fr", "ltr"),
        (FRENCH, '<w:lang w:val="fr-CH"/>', (), "fr-CH", "ltr"),
        ("Pax", "", ("fr",), "fr", "ltr"),
        (ENGLISH, "", ("en-GB", "fr"), "en-GB", "ltr"),
    ],
)
def test_a_passage_s_language(text: str, run: str, known: tuple[str, ...], language: str, direction: str) -> None:
    found: Passage = read_draft(word(p(text, run=run)), "draft.docx", known).passages[0]
    assert (found.language, found.direction) == (language, direction)


def test_three_thousand_paragraphs_with_tables() -> None:
    draft = read_draft(files.long_word(30), "draft.docx")
    assert len(draft.passages) == 30 * 20
    assert [one.kind for one in draft.passages[:20]] == ["heading", *["paragraph"] * 9, *["cell"] * 10]
