"""Word drafts (.docx, .docm) to passages: paragraphs, lists, tables, notes and text boxes in order of reading."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.drafting.papers.codes import DraftCode
from servanda.drafting.papers.limits import DraftLimits, over
from servanda.drafting.papers.pieces import Piece, languages_of, passages_of
from servanda.drafting.papers.side_by_side import Cell
from servanda.drafting.papers.word_names import MC, W, is_on, value
from servanda.drafting.papers.word_numbering import read_numbering
from servanda.drafting.papers.word_package import WordPackage, nested_too_deep, open_package
from servanda.drafting.papers.word_remarks import comments_of, of_file, of_words, short
from servanda.drafting.papers.word_styles import Style, read_styles
from servanda.drafting.papers.word_words import TooDeep, Words, words_of
from servanda.drafting.text import DraftText, Remark

_DEEPEST: Final = 30
_AROUND: Final = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_PARTS: Final = {"footnote": "footnotes", "endnote": "endnotes"}


def read_word(data: bytes, name: str, digest: str, languages: tuple[str, ...], limits: DraftLimits) -> DraftText:
    """The text of a Word file; refuses (DRF003 to DRF011) what cannot be read, or not safely."""
    package = open_package(data, name, limits)
    reader = _Reader(package, limits)
    try:
        reader.read()
    except TooDeep:
        raise nested_too_deep(package.main, name) from None
    if not reader.pieces:
        why, remedy = "the document holds no text", "look whether it is the right file; text in pictures is not read"
        raise Refusal(DraftCode.EMPTY, why, remedy, Place(name))
    usual = reader.styles.language
    passages = passages_of(reader.pieces, usual, languages)
    remarks = (*of_file(package), *reader.remarks)
    return DraftText(name, "docx", digest, passages, remarks, languages_of(passages, languages))


class _Reader:
    """One reading of a document, its pieces and remarks as they come."""

    def __init__(self, package: WordPackage, limits: DraftLimits) -> None:
        self.package, self.limits = package, limits
        self.root = package.xml(package.main)
        self.styles = read_styles(self._part("styles"))
        self.numbering = read_numbering(self._part("numbering"))
        self.comments = comments_of(package)
        self.relations = dict(package.relations)
        self.pieces: list[Piece] = []
        self.remarks: list[Remark] = []
        self.tables = 0
        self.places: dict[Any, tuple[str, int]] = {}
        self.notes: dict[tuple[str, str], Any] = {}
        self.note_counts = dict.fromkeys(_PARTS, 0)
        self._place(self.root, "body")
        for kind in _PARTS:
            self._read_notes(kind)

    def read(self) -> None:
        """Reads the body through; raises TooDeep."""
        body = self.root.find(W + "body")
        if body is not None:
            self._blocks(body, None, 0)

    def _part(self, kind: str) -> Any:
        part = self.package.related(kind)
        return self.package.xml(part) if part else None

    def _place(self, root: Any, part: str) -> None:
        self.places.update((one, (part, count)) for count, one in enumerate(root.iter(W + "p")))

    def _read_notes(self, kind: str) -> None:
        root = self._part(_PARTS[kind])
        if root is not None:
            self._place(root, _PARTS[kind])
            self.notes.update(((kind, one.get(W + "id", "")), one) for one in root.findall(W + kind))

    def _blocks(self, blocks: Iterable[Any], cell: Cell | None, depth: int) -> None:
        """Paragraphs and tables one after the other; ``cell``: where they stand, if in a table."""
        if depth > _DEEPEST:
            raise TooDeep
        nth = 0
        for block in blocks:
            if block.tag == W + "p":
                before = len(self.pieces)
                self._paragraph(block, cell and replace(cell, nth=nth), depth)
                nth += len(self.pieces) > before
            elif block.tag == W + "tbl":
                self._table(block, depth)
            elif block.tag in _AROUND:
                self._blocks(block, cell, depth + 1)
            elif block.tag == MC + "AlternateContent":
                self._blocks(next(iter(block), ()), cell, depth + 1)
            elif block.tag == W + "altChunk" or block.tag == W + "subDoc":
                self.remarks.append(Remark("outside-part", "a document put into this one as a file is not read"))

    def _table(self, table: Any, depth: int) -> None:
        number, self.tables = self.tables, self.tables + 1
        for count, row in enumerate(_inside(table, W + "tr", 0)):
            if row.find(f"{W}trPr/{W}del") is not None:
                words = short("".join(one.text or "" for one in row.iter(W + "t", W + "delText")))
                self.remarks.append(Remark("tracked-change", f"a row of a table deleted, left out: “{words}”"))
                continue
            column = 0
            for one in _inside(row, W + "tc", 0):
                self._blocks(one, Cell(number, count, column), depth + 1)
                span = value(one, "tcPr/gridSpan")
                column += int(span) if span.isdecimal() and 0 < int(span) < 100 else 1

    def _paragraph(self, paragraph: Any, cell: Cell | None, depth: int, note: str | None = None) -> None:
        words = words_of(paragraph)
        properties = paragraph.find(W + "pPr")
        style = self.styles.of(value(properties, "pStyle"))
        text = words.text
        if style.contents:
            self._remark_contents()
            return
        self._remark(words, properties, f"p{len(self.pieces) + 1}" if text else "")
        # An empty paragraph has its number too, unless it goes with a tracked change.
        listed = self._numbered(properties, style) if text or not is_on(properties, "rPr/del") else (False, "")
        if text:
            self._add(self._piece(paragraph, properties, style, words, cell, note, listed))
        for box in words.boxes:
            self._blocks(box, None, depth + 1)
        if note is None:
            for kind, number in words.notes:
                self._note(kind, number, depth)

    def _piece(
        self,
        paragraph: Any,
        properties: Any,
        style: Style,
        words: Words,
        cell: Cell | None,
        note: str | None,
        counted: tuple[bool, str],
    ) -> Piece:
        part, position = self.places[paragraph]
        listed, number = counted
        level = style.level if style.level or note is not None else _outline(properties)
        rtl = is_on(properties, "bidi")
        return Piece(
            text=words.text,
            part=part,
            position=position,
            number=number if note is None else note,
            level=0 if note is not None else level,
            listed=listed,
            marked=words.language or style.language,
            rtl=bool(style.rtl if rtl is None else rtl),
            cell=cell,
            footnote=note is not None,
        )

    def _numbered(self, properties: Any, style: Style) -> tuple[bool, str]:
        """Whether Word sees it in a list, and the number it prints before it."""
        own, depth = value(properties, "numPr/numId"), value(properties, "numPr/ilvl")
        numbering = own or style.numbering or ""
        if numbering in ("", "0"):
            return False, ""
        at = int(depth) if depth.isdecimal() and len(depth) < 3 else style.depth if not own else style.depth or 0
        return True, self.numbering.next_of(numbering, at, value(properties, "pStyle"))

    def _add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        if len(self.pieces) > self.limits.draft_passages:
            why, limit = f"it has more than {self.limits.draft_passages:,} paragraphs", self.limits.draft_passages
            raise over(DraftCode.TOO_LONG, why, "draft_passages", limit, self.package.name)

    def _remark(self, words: Words, properties: Any, passage: str) -> None:
        self.remarks += of_words(words, self.relations, passage)
        if is_on(properties, "rPr/del"):
            said = "the end of this paragraph is deleted in a tracked change; it is read as still there"
            self.remarks.append(Remark("tracked-change", said, passage))
        for one in words.comments:
            if said := self.comments.pop(one, ""):
                self.remarks.append(Remark("comment", said, passage))

    def _remark_contents(self) -> None:
        remark = Remark("table-of-contents", "the table of contents is left out of the text")
        if remark not in self.remarks[-1:]:
            self.remarks.append(remark)

    def _note(self, kind: str, number: str, depth: int) -> None:
        note = self.notes.pop((kind, number), None)
        if note is None or note.get(W + "type", "normal") != "normal":
            return
        self.note_counts[kind] += 1
        shown = str(self.note_counts[kind])
        for paragraph in note.iter(W + "p"):
            before = len(self.pieces)
            self._paragraph(paragraph, None, depth + 1, shown)
            shown = "" if len(self.pieces) > before else shown


def _inside(element: Any, wanted: str, depth: int) -> Iterator[Any]:
    """Rows of a table or cells of a row, those in content controls included."""
    if depth > _DEEPEST:
        raise TooDeep
    for child in element:
        if child.tag == wanted:
            yield child
        elif child.tag in _AROUND:
            yield from _inside(child, wanted, depth + 1)


def _outline(properties: Any) -> int:
    level = value(properties, "outlineLvl")
    return int(level) + 1 if level.isdecimal() and int(level) < 9 else 0
