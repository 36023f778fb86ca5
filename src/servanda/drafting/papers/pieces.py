"""Paragraphs as a format's reader finds them, made into passages: kinds, articles, languages, renderings."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from servanda.drafting.papers.halves import halves
from servanda.drafting.papers.languages import direction_of, language_of, languages_among
from servanda.drafting.papers.numbers import heading_by_words, is_item, typed_number
from servanda.drafting.papers.side_by_side import Cell, side_by_side
from servanda.drafting.text import Anchor, Passage, PassageKind


@dataclass(slots=True)
class Piece:
    """One paragraph with text, before it is known what it is.

    ``number``: counted by the program it was written in. ``level``: 1 to 9 of a heading's style, 0 of none; -1 of a
    title. ``marked``: the language its words are marked with. ``rtl``: its own setting. ``cell``: where it stands in
    a table. ``footnote``: whether it is one.
    """

    text: str
    part: str
    position: int
    number: str = ""
    level: int = 0
    listed: bool = False
    marked: str = ""
    rtl: bool = False
    cell: Cell | None = None
    footnote: bool = False


def passages_of(pieces: Sequence[Piece], usual: str, known: Sequence[str]) -> tuple[Passage, ...]:
    """The passages in order of reading; ``usual`` and ``known``: as in ``language_of``."""
    tags = _languages(pieces, usual, known)
    found = [_passage(f"p{count}", piece, tag) for count, (piece, tag) in enumerate(zip(pieces, tags, strict=True), 1)]
    cells = [piece.cell for piece in pieces]
    beside = side_by_side(cells, [one.language for one in found])
    found = [_in_columns(one, piece) if one.id in beside else one for one, piece in zip(found, pieces, strict=True)]
    found = _under_headings(found, pieces, beside)
    rendered = {one: other for one, other in beside.items() if other} or halves(found)
    return tuple(replace(one, beside=rendered.get(one.id, "")) for one in found)


def languages_of(passages: Sequence[Passage], known: Sequence[str]) -> tuple[str, ...]:
    """The languages of passages, the one most is written in first."""
    weight: dict[str, int] = {}
    for one in passages:
        weight[one.language] = weight.get(one.language, 0) + len(one.text)
    return tuple(sorted(weight, key=lambda tag: (-weight[tag], tag))) or tuple(known[:1]) or ("en",)


def _languages(pieces: Sequence[Piece], usual: str, known: Sequence[str]) -> list[str]:
    """Each piece's language; what does not settle it alone goes with its neighbours, in a table with its column's."""
    settled = [language_of(one.text, one.marked, usual, known) for one in pieces]
    columns: dict[tuple[int, int] | None, list[int]] = defaultdict(list)
    for at, one in enumerate(pieces):
        columns[(one.cell.table, one.cell.column) if one.cell else None].append(at)
    tags = [""] * len(pieces)
    for members in columns.values():
        texts, own = [pieces[at].text for at in members], [settled[at] for at in members]
        for at, tag in zip(members, languages_among(texts, own, usual, known), strict=True):
            tags[at] = tag
    return tags


def _passage(name: str, piece: Piece, language: str) -> Passage:
    number = piece.number or typed_number(piece.text)
    return Passage(
        id=name,
        kind="cell" if piece.cell and not piece.footnote else _kind(piece, number),
        text=piece.text,
        number=number,
        language=language,
        direction=direction_of(piece.text, piece.rtl),
        anchor=Anchor(piece.part, piece.position),
    )


def _kind(piece: Piece, number: str) -> PassageKind:
    if piece.footnote:
        return "footnote"
    if piece.level:
        return "title" if piece.level < 0 else "heading"
    if heading_by_words(piece.text):
        return "heading"
    return "item" if is_item(number) or (piece.listed and not number) else "paragraph"


def _in_columns(one: Passage, piece: Piece) -> Passage:
    """A cell of a text in columns by language: what it would be if the columns were pages."""
    return one if one.kind == "footnote" else replace(one, kind=_kind(piece, one.number))


def _under_headings(found: list[Passage], pieces: Sequence[Piece], beside: dict[str, str]) -> list[Passage]:
    """Each passage with the heading it stands under; a column of a text in columns has headings of its own."""
    open_headings: dict[int, list[tuple[int, str]]] = {}
    under = []
    for one, piece in zip(found, pieces, strict=True):
        column = piece.cell.column if piece.cell and one.id in beside else 0
        above = open_headings.setdefault(column, [])
        if one.kind == "heading":
            level = piece.level or 9
            while above and above[-1][0] >= level:
                above.pop()
            under.append(replace(one, article=above[-1][1] if above else ""))
            above.append((level, one.id))
        else:
            under.append(replace(one, article=above[-1][1] if above else ""))
    return under
