"""Whatever bytes come, a draft is read or refused; nothing else leaves the reader."""

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import draft_files as files
from draft_files import p, part, r, table, word
from servanda.basis import Refusal
from servanda.drafting import DraftText, Note, read_draft, with_comments
from tests.examples import examples


@cache
def rich() -> bytes:
    """A Word file with something of everything, its parts stored plainly so that changed bytes reach the XML."""
    lists = part(
        "numbering",
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    parts = {
        "numbering.xml": lists,
        "styles.xml": part("styles", '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>'),
        "footnotes.xml": part("footnotes", f'<w:footnote w:id="2">{p("note")}</w:footnote>'),
        "comments.xml": part("comments", f'<w:comment w:id="1" w:author="B">{p("said")}</w:comment>'),
        "header1.xml": part("hdr", p("head")),
    }
    body = (
        p("Head", '<w:pStyle w:val="A"/>')
        + p("listed", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
        + f'<w:p>{r("noted")}<w:r><w:footnoteReference w:id="2"/></w:r><w:ins w:id="5">{r("new")}</w:ins></w:p>'
        + table(["a", "b"])
        + "<w:p><w:r><w:drawing><wps:txbx><w:txbxContent>"
        + p("box")
        + "</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>"
    )
    return stored(word(body, parts))


def stored(data: bytes) -> bytes:
    import io
    import zipfile

    held = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for name in source.namelist():
            archive.writestr(zipfile.ZipInfo(name), source.read(name))
    return held.getvalue()


@cache
def page() -> bytes:
    return files.pdf([files.lines(["Article 1. Fire", "The parties cease fire.", "المادة"[::-1]])] * 2, script=True)


def read_or_refused(data: bytes) -> None:
    try:
        draft = read_draft(data, "draft")
    except Refusal as refusal:
        assert refusal.code.startswith("DRF")
        return
    assert isinstance(draft, DraftText)
    assert draft.passages
    ids = draft.by_id()
    assert all(one.article in ids or not one.article for one in draft.passages)
    assert all(one.beside in ids or not one.beside for one in draft.passages)
    if draft.form == "docx":
        after = with_comments(data, [Note(one.anchor, "note") for one in draft.passages])
        assert [one.text for one in read_draft(after, "draft").passages] == [one.text for one in draft.passages]


def flipped(data: bytes, changes: list[tuple[int, int]]) -> bytes:
    out = bytearray(data)
    for at, value in changes:
        out[at % len(out)] = value
    return bytes(out)


CHANGES = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=6)


@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"<", b"{\\rtf", b"\xd0\xcf\x11\xe0"]))
def test_random_bytes(content: bytes, head: bytes) -> None:
    read_or_refused(head + content)


@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.too_slow])
@given(CHANGES)
def test_a_word_file_with_bytes_changed(changes: list[tuple[int, int]]) -> None:
    read_or_refused(flipped(rich(), changes))


@pytest.mark.parametrize("name", [b"\x00", b"x"])
def test_a_part_listed_under_another_name_or_none_is_refused_as_it_is_read(name: bytes) -> None:
    """It could be read past, and then not be written again with comments."""
    data = rich()
    at = data.rindex(b"word/_rels/document.xml.rels")
    for begin in (0, 1):
        changed = bytearray(data)
        changed[at + begin : at + begin + 1] = name
        with pytest.raises(Refusal, match="DRF003"):
            read_draft(bytes(changed), "draft")


def inside(changes: list[tuple[int, int]]) -> bytes:
    """The Word file with bytes of its XML changed and its check sums right again."""
    import io
    import zipfile

    source = zipfile.ZipFile(io.BytesIO(rich()))
    parts = {name: source.read(name) for name in source.namelist()}
    for count, (at, value) in enumerate(changes):
        name = sorted(parts)[(at + count) % len(parts)]
        parts[name] = flipped(parts[name], [(at // 7, value)])
    return files.zipped(parts)


@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.too_slow])
@given(CHANGES)
def test_a_word_file_with_its_xml_changed(changes: list[tuple[int, int]]) -> None:
    read_or_refused(inside(changes))


@settings(max_examples=examples(60))
@given(st.integers(0, 1 << 20))
def test_a_word_file_cut_short(end: int) -> None:
    read_or_refused(rich()[: end % len(rich())])


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=200), CHANGES, st.integers(0, 1 << 20))
def test_a_pdf_changed_or_cut_short(tail: bytes, changes: list[tuple[int, int]], end: int) -> None:
    read_or_refused(flipped(page(), changes))
    read_or_refused(page()[: end % len(page())] + tail)


@pytest.mark.slow
@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.too_slow])
@given(CHANGES)
def test_a_pdf_changed_many_times(changes: list[tuple[int, int]]) -> None:
    read_or_refused(flipped(page(), changes))
