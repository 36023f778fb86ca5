"""The forms of a bulletin: who speaks in each, what readers of each find, the same bytes for the same input."""

import csv
import io
import json
import re
import sys
import zlib
from contextlib import suppress
from ctypes import create_string_buffer
from dataclasses import replace
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as Tree

import pytest

from servanda.basis import Refusal
from servanda.bulletin import RENDERERS, Bulletin, BulletinWords, Period, PublicCount, Speaker, render
from servanda.bulletin.statement import RegionLine
from servanda.operations import make_bulletin

LANGUAGES = ("en", "fr", "ar")
ATOM = "{http://www.w3.org/2005/Atom}"
PRIVATE = {
    "en": "Private analysis by Valley Watch, not a statement of the mechanism",
    "fr": "Analyse privée de Valley Watch, non une déclaration du mécanisme",
    "ar": "تحليل خاص من Valley Watch، وليس بيانًا للآلية",
}
#: The letters and the spaces of Arabic come out of paper in the order they are painted: its words are looked for alone.
ON_PAPER = {"en": "not a statement of the", "fr": "non une déclaration du", "ar": "Valley"}


@pytest.fixture(scope="module")
def bulletins() -> dict[str, Bulletin]:
    """One week in three languages."""
    made = make_bulletin(
        "tutorial-sound", period="2024-W10", languages=LANGUAGES, publisher="Valley Watch", forms=("json",)
    )
    return {one.language: one for one in made.bulletins}


def shown(bulletin: Bulletin, form: str) -> bytes:
    """A form; skips where the libraries of paper are missing."""
    try:
        return render(bulletin, form).data
    except Refusal as refusal:
        if refusal.code != "BUL011":
            raise
        pytest.skip("no WeasyPrint with Pango here: pip install 'servanda[pdf]', apt install libpango-1.0-0")


@pytest.fixture(scope="module")
def papers(bulletins: dict[str, Bulletin]) -> dict[str, bytes]:
    """The PDF in three languages."""
    return {language: shown(one, "pdf") for language, one in bulletins.items()}


def told(data: bytes, form: str) -> str:
    """The words in a form, as its readers have them."""
    if form == "json":
        return str(json.loads(data)["spoken"])
    if form in ("atom", "rss"):
        return " ".join(Tree.fromstring(data).itertext())
    return data.decode("utf-8-sig")


@pytest.mark.parametrize("form", [one for one in RENDERERS if one not in ("pdf", "png")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_says_who_speaks(bulletins: dict[str, Bulletin], form: str, language: str) -> None:
    bulletin = bulletins[language]
    data = render(bulletin, form).data
    assert PRIVATE[language] in told(data, form)
    assert render(bulletin, form).data == data
    official = replace(bulletin, speaker=Speaker("Observer Mission", approval="joint commission, 11 March 2024"))
    said = told(render(official, form).data, form)
    assert ("joint commission" if form == "text" else "joint commission, 11 March 2024") in said
    assert PRIVATE[language] not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_small_before_its_map(bulletins: dict[str, Bulletin], language: str) -> None:
    page = render(bulletins[language], "html").data
    assert len(re.sub(rb'<figure class="map-figure">.*?</figure>', b"", page, flags=re.S)) <= 300_000
    beside = rb'(?:src|href)="(?!#|data:|\./editorial-policy_)[^"]*"'
    assert not re.findall(beside, page), "a page asks for nothing outside its folder"


def test_on_paper_no_column_is_written_over_another(bulletins: dict[str, Bulletin]) -> None:
    """*Contrary indication, alleged only* ran over *Seen*, and a row of withheld counts over the edge of the sheet."""
    bulletin = bulletins["en"]
    few = RegionLine("Disengagement area at Stanytsia Luhanska", PublicCount(None), PublicCount(None), None)
    alleged = replace(bulletin.board[0], status="contrary indication", alleged=True)
    data = shown(replace(bulletin, regions=(few,), board=(alleged, *bulletin.board[1:])), "pdf")
    pdfium = pytest.importorskip("pypdfium2")
    looked = 0
    for sheet in pdfium.PdfDocument(data):
        text = sheet.get_textpage()
        left, _, _, _ = _box(text, "Seen") or (None,) * 4
        if left is not None and (status := _box(text, "alleged only")):
            looked += 1
            assert status[2] < left
        boxes = (text.get_charbox(n) for n in range(text.count_chars()))
        assert max((box[2] for box in boxes), default=0) < sheet.get_width() - 35, "15 mm are left free"
    assert looked


def _box(text: Any, words: str) -> tuple[float, float, float, float] | None:
    """Where the last letters of words stand on a sheet: left, bottom, right, top."""
    found = text.search(words).get_next()
    if found is None:
        return None
    first, count = found
    begin, end = text.get_charbox(first), text.get_charbox(first + count - 1)
    return begin[0], begin[1], max(begin[2], end[2]), begin[3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_too_few_to_tell_is_not_told_as_unobserved(bulletins: dict[str, Bulletin], language: str) -> None:
    """Period by period: withheld is no time that nobody watched, and a total beside it would leave it out."""
    bulletin, said = bulletins[language], {"en": "not observed", "fr": "non observé", "ar": "غير مرصود"}[language]
    periods = [bulletin.period.before(n) for n in range(2, -1, -1)]
    course = tuple(zip(periods, map(PublicCount.of, (7, 2, 9)), strict=True))

    def drawn(course: tuple[tuple[Period, PublicCount], ...]) -> str:
        page = render(replace(bulletin, course=course), "html").data.decode()
        return page[page.index('id="course"') : page.index("</section>", page.index('id="course"'))]

    page = drawn(course)
    assert BulletinWords(language).count(course[1][1]) in page
    assert said not in page and ">16<" not in page and "16</small>" not in page
    assert BulletinWords(language).say("not-to-be-had") in drawn((course[0], course[2]))


def test_the_table_has_tags_and_every_row_says_who_speaks(bulletins: dict[str, Bulletin]) -> None:
    hostile = replace(bulletins["en"].board[0], sentence='=cmd|"x"', who="@someone")
    bulletin = replace(bulletins["en"], board=(hostile, *bulletins["en"].board[1:]))
    rows = list(csv.reader(io.StringIO(render(bulletin, "csv").data.decode("utf-8-sig"))))
    assert all(re.fullmatch(r"#[a-z][a-z0-9]*(\+[a-z][a-z0-9]*)*", tag) for tag in rows[1])
    assert len(set(rows[1])) == len(rows[0]) == len(rows[1])
    lines = [dict(zip(rows[0], row, strict=True)) for row in rows[2:]]
    assert {line["speaker"] for line in lines} == {PRIVATE["en"]}
    assert len([line for line in lines if line["part"] == "promise"]) == len(bulletin.board)
    assert not [cell for row in rows[2:] for cell in row if cell[:1] in ("=", "+", "-", "@")]
    kept = next(line for line in lines if line["key"] == "overdue")
    assert (kept["value"], kept["withheld"]) == ("1", "")


def idof(one: Tree.Element) -> str:
    """The id of a feed or entry."""
    return one.findtext(f"{ATOM}id", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_feeds_have_permanent_ids_and_the_times_of_the_cut_off(bulletins: dict[str, Bulletin], language: str) -> None:
    bulletin = replace(bulletins[language], address="https://room.test/b/")
    feed = Tree.fromstring(render(bulletin, "atom").data)
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    for one in (feed, entry):
        assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}", idof(one))
        assert one.findtext(f"{ATOM}updated") == "2024-03-11T00:00:00Z"
    assert entry.findtext(f"{ATOM}author/{ATOM}name") == "Valley Watch"
    links = [one.get("href") for one in entry.findall(f"{ATOM}link")]
    assert links[0] == f"https://room.test/b/tutorial-sound_2024-03-04_2024-03-10_{language}.html"
    item = Tree.fromstring(render(bulletin, "rss").data).find("channel/item")
    assert item is not None
    assert item.findtext("guid") == entry.findtext(f"{ATOM}id")
    assert item.findtext("pubDate") == "Mon, 11 Mar 2024 00:00:00 +0000"
    corrected = Tree.fromstring(render(replace(bulletin, version=2), "atom").data)
    assert corrected.findtext(f"{ATOM}id") == feed.findtext(f"{ATOM}id"), "the series stays"
    assert corrected.findtext(f"{ATOM}entry/{ATOM}id") != entry.findtext(f"{ATOM}id"), (
        "a correction is an entry of its own"
    )


def tags(paper: bytes) -> list[tuple[str, str]]:
    """The tags of a PDF in the order they are read, each with the one that holds it, by PDFium."""
    import pypdfium2
    import pypdfium2.raw as raw

    found: list[tuple[str, str]] = []

    def walk(element: Any, within: str) -> None:
        size = raw.FPDF_StructElement_GetType(element, None, 0)
        held = create_string_buffer(size)
        raw.FPDF_StructElement_GetType(element, held, size)
        name = held.raw.decode("utf-16-le").rstrip("\0")
        found.append((within, name))
        for n in range(raw.FPDF_StructElement_CountChildren(element)):
            if child := raw.FPDF_StructElement_GetChildAtIndex(element, n):
                walk(child, name)

    with pypdfium2.PdfDocument(paper) as document:
        for page in document:
            tree = raw.FPDF_StructTree_GetForPage(page.raw)
            for n in range(raw.FPDF_StructTree_CountChildren(tree)):
                walk(raw.FPDF_StructTree_GetChildAtIndex(tree, n), "")
            raw.FPDF_StructTree_Close(tree)
    return found


#: What may hold what (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4).
HELD_BY = {
    "LI": {"L"},
    "LBody": {"LI"},
    "Lbl": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
}
HOLDS = {"L": {"L", "LI", "Caption"}, "TR": {"TH", "TD"}, "Table": {"TR", "THead", "TBody", "TFoot", "Caption"}}


def uncompressed(paper: bytes) -> bytes:
    """What stands in the streams of a PDF, each uncompressed."""
    parts = []
    for found in re.finditer(rb"stream\n(.*?)\nendstream", paper, re.S):
        with suppress(zlib.error):
            parts.append(zlib.decompress(found[1]))
    return b"\n".join(parts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_is_tagged_for_those_who_listen(
    papers: dict[str, bytes], bulletins: dict[str, Bulletin], language: str
) -> None:
    import pypdfium2

    paper = papers[language]
    with pypdfium2.PdfDocument(paper) as document:
        assert document.is_tagged()
        assert bulletins[language].headline.text in document.get_metadata_value("Title")
        assert document.get_metadata_value("CreationDate") == document.get_metadata_value("ModDate")
        assert document.get_metadata_value("CreationDate").startswith("D:20240311")
        texts = [page.get_textpage().get_text_bounded() for page in document]
    assert all(ON_PAPER[language] in " ".join(text.split()) for text in texts), "every sheet says who speaks"
    assert re.search(r'pdfuaid:part(="1"|>1<)', uncompressed(paper).decode(errors="replace"))
    assert f"/Lang ({language})".encode() in uncompressed(paper)
    pairs = tags(paper)
    found = [one for _, one in pairs]
    assert not [pair for pair in pairs if pair[0] not in HELD_BY.get(pair[1], {pair[0]})]
    assert not [pair for pair in pairs if pair[1] not in HOLDS.get(pair[0], {pair[1]})]
    headings = [int(one[1]) for one in found if re.fullmatch("H[1-6]", one)]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(headings)), "no rank of heading is left out"
    assert {"Table", "TR", "TH", "TD", "P", "L"} <= set(found)
    assert "Figure" not in found, "a drawing is told by its table"
    assert b"/Subtype /Link" not in uncompressed(paper) + paper
    assert uncompressed(paper).count(b"/Headers [") == uncompressed(paper).count(b"/S /TD"), (
        "each cell names what heads it"
    )


def test_a_long_name_takes_nothing_from_who_speaks(bulletins: dict[str, Bulletin]) -> None:
    named = replace(bulletins["en"], speaker=Speaker('Watch "of" the {Valley}; ' * 9))
    paper = shown(named, "pdf")
    import pypdfium2

    with pypdfium2.PdfDocument(paper) as document:
        for page in document:
            text = " ".join(page.get_textpage().get_text_bounded().split())
            assert "Valley}; , not a statement of the mechanism" in text


def test_paper_and_picture_have_the_same_bytes_again(papers: dict[str, bytes], bulletins: dict[str, Bulletin]) -> None:
    assert render(bulletins["ar"], "pdf").data == papers["ar"]
    assert render(bulletins["en"], "png").data == render(bulletins["en"], "png").data


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_says_its_words_to_those_who_cannot_see_it(bulletins: dict[str, Bulletin], language: str) -> None:
    shown(bulletins[language], "png")
    from PIL import Image

    made = render(bulletins[language], "png")
    with Image.open(io.BytesIO(made.data)) as picture:
        picture.load()
        assert picture.size == (1200, 630)
        assert picture.text["Description"] == made.alternative
    assert PRIVATE[language] in made.alternative
    assert bulletins[language].headline.text in made.alternative


def test_without_the_libraries_of_paper_the_rest_is_made(
    bulletins: dict[str, Bulletin], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(Refusal, match="BUL011"):
        render(bulletins["en"], "pdf")
    report = make_bulletin("tutorial-sound", period="2024-W10", publisher="X")
    assert report.left_out == ("pdf", "png")
    assert len(report.forms) == len(RENDERERS) - 2
    with pytest.raises(Refusal, match="BUL011"):
        make_bulletin("tutorial-sound", period="2024-W10", forms=("png",))
    with pytest.raises(Refusal, match="BUL010"):
        make_bulletin("tutorial-sound", period="2024-W10", forms=("docx",))
    with pytest.raises(Refusal, match="BUL013"):
        make_bulletin("tutorial-sound", period="2024-W10", address="news.example")


def test_a_promise_cut_short_on_a_line_ends_its_words_of_another_language_before_the_dots() -> None:
    from servanda.basis import closed
    from servanda.bulletin.forms.lines_of_page import _shortened

    sentence = "\u2068⟨en⟩ " + "Both sides draw heavy weapons back by equal distances " * 4 + "\u2069"
    said = _shortened(sentence, BulletinWords("ar"))
    assert said.startswith("«\u2068⟨en⟩ ") and said.endswith("\u2069…»") and closed(said) == said


def test_a_long_promise_stands_in_short_in_the_columns_of_tables_and_leads_to_the_whole() -> None:
    from servanda.bulletin.forms import lines_of_page as beside

    report = make_bulletin("aceh-2005", period="2005-10", languages=("ar",), forms=("json",))
    told, words = report.bulletins[0], BulletinWords("ar")
    table = beside.amounts(told, words)
    assert table is not None and max(len(one.sentence) for one in told.amounts) > 200
    for row, one in zip(table.rows, told.amounts, strict=True):
        cell = row.cells[0]
        assert len(cell.value) <= 110 and one.sentence.startswith(cell.value.rstrip("…\u2069")[:40])
        assert cell.link == f"board/{one.clause}"
    assert {one.clause for one in told.amounts} <= {one.clause for one in told.board}
