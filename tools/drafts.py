"""Turns the drafts in `drafts/` into Word files: `python tools/drafts.py OUT` writes `OUT/<case>.docx` for each.

The same source gives the same bytes. A source is plain text: the first line says what it is; `# ` is the title, `## ` a
heading, `| a | b |` a row of a table, `|| a || b` a row of two languages side by side, `(a) ` an item, `[^1]: ` a
footnote. `{= id id}` names the clauses of the case that a paragraph states, for the tests; `{ru}` its language. Neither
is written to the Word file.
"""

import hashlib
import io
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn

from servanda.drafting import Anchor, DraftText, Passage

ROOT = Path(__file__).parents[1]
DRAFTS = ROOT / "drafts"
_CLAUSES = re.compile(r"\s*\{=\s*([^}]*)\}")
_LANGUAGE = re.compile(r"\s*\{(ru|fr|ar)\}\s*$")
_NUMBER = re.compile(r"^(\d+(?:\.\d+)+|\([a-z]\))\s+")
_NOTE = re.compile(r"\[\^(\d+)\]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_DATE = (2000, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a source: its kind, words, number, language, the clauses it states; rows hold cells."""

    kind: str
    words: str = ""
    number: str = ""
    language: str = "en"
    clauses: tuple[str, ...] = ()
    cells: tuple["Block", ...] = ()
    notes: tuple[str, ...] = field(default=())


def sources() -> Mapping[str, Path]:
    """Every draft's source by the id of its case."""
    return {path.stem: path for path in sorted(DRAFTS.glob("*.md")) if path.stem != "README"}


def blocks(source: str) -> Iterator[Block]:
    """The paragraphs of a source, in order."""
    for line in source.splitlines():
        if not line.strip():
            continue
        if line.startswith("> "):
            yield Block("standing", line[2:])
        elif line.startswith("# "):
            yield Block("title", line[2:])
        elif line.startswith("## "):
            yield Block("heading", line[3:])
        elif line.startswith("|| "):
            yield Block("pair", cells=tuple(_paragraph(one.strip(), "cell") for one in line[3:].split(" || ")))
        elif line.startswith("| "):
            yield Block("row", cells=tuple(Block("cell", one.strip()) for one in line.strip("| \n").split(" | ")))
        elif match := re.match(r"\[\^(\d+)\]: (.*)", line):
            yield Block("footnote", match[2], match[1])
        else:
            yield _paragraph(line, "item" if line.startswith("(") else "paragraph")


def _paragraph(line: str, kind: str) -> Block:
    stated = tuple(one for match in _CLAUSES.finditer(line) for one in match[1].split())
    tagged = _LANGUAGE.search(line)
    words = _LANGUAGE.sub("", _CLAUSES.sub("", line)).strip()
    numbered = _NUMBER.match(words)
    words = words[numbered.end() :] if numbered else words
    language = tagged[1] if tagged else "ar" if _ARABIC.search(words) else "en"
    notes = tuple(_NOTE.findall(words))
    return Block(kind, _NOTE.sub("", words), numbered[1] if numbered else "", language, stated, notes=notes)


def read(source: str, name: str = "draft.docx") -> tuple[DraftText, Mapping[str, tuple[str, ...]]]:
    """A source as a draft that has been read, and the clauses each passage states by the passage's id."""
    made: list[Passage] = []
    stated: dict[str, tuple[str, ...]] = {}
    article = ""
    for block in blocks(source):
        first = ""
        for one in block.cells or (block,):
            id_ = f"p{len(made)}"
            kind = "paragraph" if one.kind == "standing" else one.kind
            article = id_ if kind == "heading" else article
            made.append(
                Passage(
                    id_, kind, one.words, one.number, "" if kind == "heading" else article, one.language,
                    "rtl" if one.language == "ar" else "ltr", first if block.kind == "pair" else "",
                    Anchor("footnotes" if kind == "footnote" else "body", len(made)),
                )
            )  # fmt: skip
            first = first or id_
            if one.clauses:
                stated[id_] = one.clauses
    languages = tuple(sorted({one.language for one in made}, key=lambda tag: -sum(one.language == tag for one in made)))
    digest = hashlib.sha256(source.encode()).hexdigest()
    return DraftText(name, "docx", digest, tuple(made), (), languages), stated


def docx(source: str) -> bytes:
    """The Word file of a source; the same bytes every time."""
    document = Document()
    listed = list(blocks(source))
    notes = {one.number: one.words for one in listed if one.kind == "footnote"}
    at = 0
    while at < len(listed):
        block = listed[at]
        if block.cells:
            rows = []
            while at < len(listed) and listed[at].kind == block.kind:
                rows.append(listed[at])
                at += 1
            _table(document, rows)
            continue
        if block.kind != "footnote":
            _written(document.add_paragraph(style=_style(block.kind)), block)
        at += 1
    if notes:
        _footnotes(document, notes)
    return _stilled(document)


def _style(kind: str) -> str:
    return {"title": "Title", "heading": "Heading 1"}.get(kind, "Normal")


def _table(document: Document, rows: list[Block]) -> None:
    width = max(len(row.cells) for row in rows)
    table = document.add_table(rows=0, cols=width, style="Table Grid")
    for row in rows:
        cells = table.add_row().cells
        for cell, one in zip(cells, row.cells, strict=False):
            _written(cell.paragraphs[0], one)


def _written(paragraph: "object", block: Block) -> None:
    number = f"{block.number} " if block.number else ""
    run = paragraph.add_run(number + block.words)
    run.italic = True if block.kind == "standing" else None
    properties = run._r.get_or_add_rPr()
    if block.language != "en":
        tag = OxmlElement("w:lang")
        tag.set(qn("w:val"), block.language)
        tag.set(qn("w:bidi"), block.language)
        properties.append(tag)
    if block.language == "ar":
        properties.append(OxmlElement("w:rtl"))
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for note in block.notes:
        marked = paragraph.add_run()
        marked.font.superscript = True
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), note)
        marked._r.append(reference)


def _footnotes(document: Document, notes: Mapping[str, str]) -> None:
    """A part of footnotes, which python-docx does not write."""
    body = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t xml:space="preserve">{_escaped(words)}</w:t></w:r></w:p>'
        "</w:footnote>"
        for number, words in notes.items()
    )
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    text = f"{head}<w:footnotes {nsdecls('w')}>{separators}{body}</w:footnotes>"
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, text.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _stilled(document: Document) -> bytes:
    """The package with one date on every part, so that equal sources give equal bytes."""
    first = io.BytesIO()
    document.save(first)
    still = io.BytesIO()
    with zipfile.ZipFile(first) as given, zipfile.ZipFile(still, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            made.writestr(zipfile.ZipInfo(name, _DATE), given.read(name), zipfile.ZIP_DEFLATED)
    return still.getvalue()


def main(out: str) -> None:
    """Write every draft."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for case, path in sources().items():
        (folder / f"{case}.docx").write_bytes(docx(path.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "out/drafts")
