"""Drafts made to do harm, and those that cannot be read: refused with a remedy, or read with a remark."""

import dataclasses
import io
import socket
import subprocess
import sys
import zipfile

import pytest

import draft_files as files
from draft_files import MACROS, SPACES, p, part, table, word
from servanda.basis import Refusal
from servanda.drafting import DraftCode, DraftLimits, DraftText, read_draft

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024)
SOUND = word(p("The parties cease fire."))
PDF = files.pdf([files.lines(["The parties cease fire."])])
BOMB = f'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "{"&a;" * 50}">]><w:document {SPACES}>&b;</w:document>'
OUTSIDE = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document {SPACES}>&x;</w:document>'


def refused(data: bytes, limits: DraftLimits | None = None) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_draft(data, "draft", limits=limits)
    assert all(one.remedy and one.why for one in caught.value.reasons)
    return caught.value


def changed(data: bytes, **parts: bytes) -> bytes:
    """A Word file with parts (``__`` for a slash, ``_`` for a point) added or put in place of its own."""
    named = {name.replace("__", "/").replace("_", "."): content for name, content in parts.items()}
    archive = zipfile.ZipFile(io.BytesIO(data))
    return files.zipped({name: archive.read(name) for name in archive.namelist()} | named)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", DraftCode.EMPTY),
        (b"just words", DraftCode.UNKNOWN_FORMAT),
        (b"\x89PNG\r\n", DraftCode.UNKNOWN_FORMAT),
        (OLE + "EncryptedPackage".encode("utf-16-le"), DraftCode.PASSWORD),
        (OLE, DraftCode.OTHER_FORMAT),
        (b"{\\rtf1 hello}", DraftCode.OTHER_FORMAT),
        (b"<html><body>hello</body></html>", DraftCode.OTHER_FORMAT),
        (files.zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), DraftCode.OTHER_FORMAT),
        (files.zipped({"Index/Document.iwa": b"x"}), DraftCode.OTHER_FORMAT),
        (files.zipped({"photo.jpg": b"x"}), DraftCode.OTHER_FORMAT),
        (files.zipped({}), DraftCode.DAMAGED),
        (word("", document='<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'), "DRF005"),
        (word("", document="<other/>"), DraftCode.DAMAGED),
        (word("", document="<w:document>"), DraftCode.DAMAGED),
        (word(""), DraftCode.EMPTY),
        (word(p("  ") + table(["", ""])), DraftCode.EMPTY),
        (SOUND[: len(SOUND) // 2], DraftCode.DAMAGED),
        (word("", document=BOMB), DraftCode.UNSAFE_XML),
        (word("", document=OUTSIDE), DraftCode.UNSAFE_XML),
        (word("", document=BOMB.encode("utf-16").decode("utf-16")), DraftCode.UNSAFE_XML),
        (changed(SOUND, docProps__app_xml=b'<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd"><x/>'), "DRF009"),
        (word("<w:sdt><w:sdtContent>" * 200 + p("deep") + "</w:sdtContent></w:sdt>" * 200), DraftCode.UNSAFE_XML),
        (word("<w:p>" + "<w:smartTag>" * 150 + files.r("x") + "</w:smartTag>" * 150 + "</w:p>"), "DRF009"),
        (word("<w:p>" + "<w:smartTag>" * 99_999 + "</w:smartTag>" * 99_999 + "</w:p>"), DraftCode.UNSAFE_XML),
        (PDF[: len(PDF) // 3], DraftCode.DAMAGED),
        (b"%PDF-1.7\n", DraftCode.DAMAGED),
        (files.pdf([files.lines(["secret"])], locked=True), DraftCode.PASSWORD),
        (files.pdf([[], []], picture=True), DraftCode.SCANNED),
        (files.pdf([[]]), DraftCode.EMPTY),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, code: str) -> None:
    assert refused(data).code == code


def test_a_document_in_utf_16_with_a_document_type() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?>' + BOMB
    assert refused(changed(SOUND, word__document_xml=text.encode("utf-16"))).code == DraftCode.UNSAFE_XML


@pytest.mark.parametrize(
    ("limit", "value", "data", "code"),
    [
        ("draft_bytes", 100, SOUND, DraftCode.TOO_LARGE),
        ("draft_parts", 3, SOUND, DraftCode.EXPANDS_TOO_MUCH),
        ("draft_unpacked_bytes", 1000, SOUND, DraftCode.EXPANDS_TOO_MUCH),
        ("draft_passages", 2, word(p("a") * 3), DraftCode.TOO_LONG),
        ("draft_passages", 2, files.pdf([files.lines(["1. a.", "2. b.", "3. c."])]), DraftCode.TOO_LONG),
        ("draft_pages", 2, files.pdf([files.lines(["a"])] * 3), DraftCode.TOO_LONG),
    ],
)
def test_what_passes_a_limit_is_refused_with_its_setting(limit: str, value: int, data: bytes, code: str) -> None:
    found = refused(data, dataclasses.replace(DraftLimits(), **{limit: value}))
    assert found.code == code
    assert f"SERVANDA_LIMIT_{limit.upper()} above {value}" in found.reasons[0].remedy


def test_a_part_that_unpacks_to_a_thousand_times_its_size() -> None:
    blank = b"<x>" + b" " * (20 * 1024 * 1024) + b"</x>"
    found = refused(changed(SOUND, word__media__blank_xml=blank))
    assert (found.code, "SERVANDA_LIMIT_DRAFT_RATIO" in str(found)) == (DraftCode.EXPANDS_TOO_MUCH, True)


def test_limits_are_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_LIMIT_DRAFT_BYTES", "100")
    assert refused(SOUND).code == DraftCode.TOO_LARGE


def test_a_part_that_is_there_twice() -> None:
    held = io.BytesIO(SOUND)
    with zipfile.ZipFile(held, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<w:document/>")
    assert refused(held.getvalue()).code == DraftCode.DAMAGED


def test_an_encrypted_zip() -> None:
    data = bytearray(SOUND)
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    assert refused(bytes(data)).code == DraftCode.PASSWORD


def test_macros_are_told_and_not_run() -> None:
    data = word(p("words"), {"vbaProject.bin": b"\x00code"}, main_type=MACROS)
    draft = read_draft(data, "draft.docm")
    assert [(one.text) for one in draft.passages] == ["words"]
    assert "macro" in [one.code for one in draft.remarks]


def test_nothing_outside_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", connect)
    ties = [
        ("attachedTemplate", "http://127.0.0.1:9/t.dotm", "External"),
        ("image", "http://127.0.0.1:9/i.png", "External"),
        ("oleObject", "file:///etc/passwd", "External"),
        ("subDocument", "//127.0.0.1/share/d.docx", "External"),
    ]
    draft = read_draft(word(p("words"), {"embeddings/a.bin": b"MZ"}, ties=ties), "draft.docx")
    codes = [one.code for one in draft.remarks]
    outside = ["external-template", "external-picture", "external-object", "external-part"]
    assert codes == ["embedded-object", *outside]


def test_ties_that_lead_nowhere_or_out_of_the_file() -> None:
    ties = [("image", "../NULL", ""), ("footnotes", "../../../etc/passwd", ""), ("styles", "absent.xml", "")]
    assert [one.text for one in read_draft(word(p("words"), ties=ties), "draft.docx").passages] == ["words"]


def test_styles_and_lists_in_circles() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    )
    lists = part("numbering", '<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>')
    body = p("words", '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>')
    draft = read_draft(word(body, {"styles.xml": styles, "numbering.xml": lists}), "draft.docx")
    assert [(one.text, one.number) for one in draft.passages] == [("words", "")]


def test_hidden_marks_of_direction_are_told() -> None:
    draft = read_draft(word(p("pay \u202e001\u202c now")), "draft.docx")
    assert [(one.code, one.passage) for one in draft.remarks] == [("direction-marks", "p1")]


def test_the_file_s_ending_says_nothing() -> None:
    assert read_draft(SOUND, "draft.pdf").form == "docx"
    assert read_draft(PDF, "draft.docx").form == "pdf"


def test_scripts_of_a_pdf_are_told_and_not_run() -> None:
    draft: DraftText = read_draft(files.pdf([files.lines(["words"])], script=True), "draft.pdf")
    assert [one.code for one in draft.remarks] == ["macro"]


def test_a_page_that_is_a_picture_among_pages_of_text() -> None:
    two = files.pdf([files.lines(["words"]), []], picture=True)
    assert [one.words for one in read_draft(two, "draft.pdf").remarks] == [
        "page 2 is a picture; no text is read from it"
    ]


def test_a_file_that_breaks_the_library_or_never_ends_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    real = subprocess.run

    def broken(command: list[str], **named: object) -> object:
        return real([sys.executable, "-c", "import os; os.abort()"], **named)  # type: ignore[call-overload]

    def endless(command: list[str], **named: object) -> object:
        return real([sys.executable, "-c", "while True: pass"], **named)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "run", broken)
    assert refused(PDF).code == DraftCode.GAVE_UP
    monkeypatch.setattr(subprocess, "run", endless)
    found = refused(PDF, dataclasses.replace(DraftLimits(), draft_seconds=1))
    assert (found.code, "SERVANDA_LIMIT_DRAFT_SECONDS" in str(found)) == (DraftCode.GAVE_UP, True)
