"""A PDF's lines to paragraphs: where one ends is told by gaps, numbers, short lines and letter size, for it is not
written in the file."""

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from servanda.drafting.papers.languages import direction_of
from servanda.drafting.papers.numbers import heading_by_words, typed_number
from servanda.drafting.papers.pdf_lines import Line
from servanda.drafting.papers.pieces import Piece

_ENDS: Final = (".", ";", ":", "!", "?", "؟", "؛", "。", "”", "»", ",", "،")
_SENTENCE_ENDS: Final = (".", ";", ":", "!", "?", "؟", "؛", "。")
_AND: Final = re.compile(r"\b(?:and|or|et|ou|y|o|и|или|أو|و)$", re.IGNORECASE)
_HYPHENATED: Final = re.compile(r"(\w+)[\u00ad\u2010-]$")
#: PDFium joins the two lines itself where it sees a word divided.
_DIVIDED: Final = re.compile(r"(\w+)\u00ad(\w+)")
_FOOTNOTE: Final = re.compile(r"\d{1,3}\s*\D|[*†]")
_WIDER_THAN_LEADING: Final = 1.35
_SHORT: Final = 0.85


def pieces_of(lines: Sequence[Line]) -> list[Piece]:
    """The paragraphs, each anchored on the page it begins on and counted from 0 there."""
    if not lines:
        return []
    body = _usual_size(lines)
    leading = _leading(lines)
    rights = _edges(lines)
    hyphened = frozenset(re.findall(r"\w+-\w+", " ".join(one.text.lower() for one in lines)))
    groups: list[list[Line]] = [[lines[0]]]
    for before, line in pairwise(lines):
        if _begins_anew(before, line, leading, rights):
            groups.append([line])
        else:
            groups[-1].append(line)
    counts: Counter[int] = Counter()
    pieces = []
    for group in groups:
        page = group[0].page
        pieces.append(_piece(group, counts[page], body, hyphened))
        counts[page] += 1
    return pieces


def _usual_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for one in lines:
        sizes[round(one.size, 1)] += len(one.text)
    return sizes.most_common(1)[0][0]


def _leading(lines: Sequence[Line]) -> float:
    steps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.page == b.page and 0 < a.bottom - b.bottom < 60]
    return statistics.median_low(steps) if steps else 14.0


def _edges(lines: Sequence[Line]) -> dict[tuple[int, int], tuple[float, float]]:
    """How far lines reach, left and right, per page and column (told by where they begin, in steps of 150 points)."""
    edges: dict[tuple[int, int], tuple[float, float]] = {}
    for one in lines:
        left, right = edges.get(_column(one), (one.left, one.right))
        edges[_column(one)] = min(left, one.left), max(right, one.right)
    return edges


def _column(line: Line) -> tuple[int, int]:
    return line.page, int((line.left + line.right) / 2 // 250)


def _begins_anew(before: Line, line: Line, leading: float, edges: dict[tuple[int, int], tuple[float, float]]) -> bool:
    if abs(before.size - line.size) > 0.12 * max(before.size, line.size):
        return True
    short = _is_short(before, edges)
    if heading_by_words(line.text) or (heading_by_words(before.text) and short and not line.text[0].islower()):
        return True
    if typed_number(line.text) and (short or before.text.endswith(_ENDS) or _AND.search(before.text)):
        return True
    step = before.bottom - line.bottom
    if before.page == line.page and step > 0:
        return step > _WIDER_THAN_LEADING * leading or (short and not line.text[0].islower())
    return before.text.endswith(_SENTENCE_ENDS) and not line.text[0].islower()


def _is_short(line: Line, edges: dict[tuple[int, int], tuple[float, float]]) -> bool:
    left, right = edges[_column(line)]
    reach = right - line.left if direction_of(line.text) == "rtl" else line.right - left
    return reach < _SHORT * (right - left)


def _piece(group: Sequence[Line], position: int, body: float, hyphened: frozenset[str]) -> Piece:
    text = group[0].text
    for line in group[1:]:
        text = _joined(text, line.text, hyphened)
    text = _DIVIDED.sub(lambda found: found[1] + _hyphen(found[1], found[2], hyphened) + found[2], text)
    first = group[0]
    footnote = first.size < 0.9 * body and first.top < first.height / 2 and _FOOTNOTE.match(text) is not None
    level = 0
    if not footnote and first.size >= 1.15 * body and len(text) <= 160 and not text.endswith(_SENTENCE_ENDS):
        level = 1 if first.size >= 1.4 * body else 2
    return Piece(text=text, part=f"page {first.page}", position=position, level=level, footnote=footnote)


def _joined(text: str, line: str, hyphened: frozenset[str]) -> str:
    """Two lines as one; a word divided between them is put together, one with a hyphen of its own keeps it."""
    found = _HYPHENATED.search(text)
    if not found or not line[0].islower():
        return f"{text} {line}"
    rest = re.match(r"\w+", line)
    return text[:-1] + _hyphen(found[1], rest[0] if rest else "", hyphened) + line


def _hyphen(begin: str, end: str, hyphened: frozenset[str]) -> str:
    return "-" if f"{begin}-{end}".lower() in hyphened else ""
