"""A PDF's lines to paragraphs: where one ends is told by gaps, numbers, short lines and letter size, for it is not
written in the file."""

import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from servanda.drafting.papers.languages import direction_of
from servanda.drafting.papers.numbers import heading_by_words, typed_number
from servanda.drafting.papers.pdf_lines import Line
from servanda.drafting.papers.pieces import Piece

_ENDS: Final = (".", ";", ":", "!", "?", "؟", "؛", "。", "”", "»", ",", "،")
_SENTENCE_ENDS: Final = (".", ";", ":", "!", "?", "؟", "؛", "。")
_AND: Final = re.compile(r"\b(?:and|or|et|ou|y|o|и|или|أو|و)$", re.IGNORECASE)
#: Words are looked at up to a length, so that a text made to be slow to search is not.
_HYPHENATED: Final = re.compile(r"(\w{1,40})[\u00ad\u2010-]$")
#: PDFium joins the two lines itself where it sees a word divided.
_DIVIDED: Final = re.compile(r"(\w{1,40})\u00ad(\w{1,40})")
_FOOTNOTE: Final = re.compile(r"\d{1,3}\s*\D|[*†]")
_WIDER_THAN_LEADING: Final = 1.35
_SHORT: Final = 0.85
#: In a draft in two columns at least this share of the lines is in either.
_LEAST_OF_TWO: Final = 0.2


def pieces_of(lines: Sequence[Line]) -> list[Piece]:
    """The paragraphs, each anchored on the page it begins on and counted from 0 there."""
    if not lines:
        return []
    body = _usual_size(lines)
    leading = _leading(lines)
    reach = _reach(lines)
    hyphened = frozenset(re.findall(r"\w{1,40}-\w{1,40}", " ".join(one.text.lower() for one in lines)))
    groups: list[list[Line]] = [[lines[0]]]
    for before, line in pairwise(lines):
        if _begins_anew(before, line, leading, reach):
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


@dataclass(frozen=True, slots=True)
class _Reach:
    """How far lines reach in each column: the left and right that nine in ten do not pass."""

    two_columns: bool
    edges: dict[int, tuple[float, float]]

    def is_short(self, line: Line) -> bool:
        """Whether a line ends well before others of its column do, so that something else begins after it."""
        column, rtl = _column(line), direction_of(line.text) == "rtl"
        left, right = self.edges[column]
        if not self.two_columns:
            left, right = min(left, 0.25 * line.width), max(right, 0.75 * line.width)
        reach = right - line.left if rtl else line.right - left
        return reach < _SHORT * (right - left)


def _reach(lines: Sequence[Line]) -> _Reach:
    columns: dict[int, list[Line]] = defaultdict(list)
    for one in lines:
        columns[_column(one)].append(one)
    edges = {}
    for column, ones in columns.items():
        lefts, rights = sorted(one.left for one in ones), sorted(one.right for one in ones)
        edges[column] = lefts[len(ones) // 10], rights[-1 - len(ones) // 10]
    on_right = sum(one.left > 0.45 * one.width for one in lines)
    on_left = sum(one.right < 0.55 * one.width for one in lines)
    return _Reach(min(on_left, on_right) >= _LEAST_OF_TWO * len(lines), edges)


def _column(line: Line) -> int:
    """0 and 1: the first and second column of lines that run rightwards; 3 and 2: of those that run leftwards."""
    if direction_of(line.text) == "rtl":
        return 2 if line.right < 0.55 * line.width else 3
    return 1 if line.left > 0.45 * line.width else 0


def _begins_anew(before: Line, line: Line, leading: float, reach: _Reach) -> bool:
    if abs(before.size - line.size) > 0.12 * max(before.size, line.size):
        return True
    short = reach.is_short(before)
    if heading_by_words(line.text) or (heading_by_words(before.text) and short and not line.text[0].islower()):
        return True
    if typed_number(line.text) and (short or before.text.endswith(_ENDS) or _AND.search(before.text)):
        return True
    step = before.bottom - line.bottom
    if before.page == line.page and step > 0:
        return step > _WIDER_THAN_LEADING * leading or (short and not line.text[0].islower())
    return before.text.endswith(_SENTENCE_ENDS) and not line.text[0].islower()


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
    found = _HYPHENATED.search(text[-41:])
    if not found or not line[0].islower():
        return f"{text} {line}"
    rest = re.match(r"\w{1,40}", line)
    return text[:-1] + _hyphen(found[1], rest[0] if rest else "", hyphened) + line


def _hyphen(begin: str, end: str, hyphened: frozenset[str]) -> str:
    return "-" if f"{begin}-{end}".lower() in hyphened else ""
