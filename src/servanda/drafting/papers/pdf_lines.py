"""Lines of a PDF's pages, and those among them that are the pages' own: repeated heads and feet, page numbers."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from servanda.drafting.papers.numbers import typed_number

#: How much of a page, from its top and bottom, can be margin.
_MARGIN: Final = 0.13
_LEAST_PAGES: Final = 3
_LEAST_SHARE: Final = 0.4
_LONGEST_NUMBER: Final = 30
_COUNT: Final = re.compile(r"\d+")
_PAGE_NUMBER: Final = re.compile(r"\W*(?:\w{1,9}\.?\s)?#\W*(?:(?:\w{1,4}\s)?#\W*)?|\W*[ivxl]{1,6}\W*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text, page (from 1), box and letter size in points from the page's lower left, and the page's
    height and width."""

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float
    size: float
    height: float
    width: float


def without_margins(lines: Sequence[Line]) -> tuple[list[Line], tuple[str, ...]]:
    """The lines without those of the pages' margins, and what stood there: its text on the first page that has it.

    A line is the margin's if it repeats on the pages, numbers apart, and nothing else stands between it and the edge.
    """
    edges = _by_edge(lines)
    seen: dict[tuple[bool, str], set[int]] = defaultdict(set)
    for (page, top), ones in edges.items():
        for one in ones:
            seen[top, _alike(one)].add(page)
    least = max(_LEAST_PAGES, _LEAST_SHARE * len({one.page for one in lines}))
    repeated = {key for key, where in seen.items() if len(where) >= least or _is_page_number(key[1], len(where))}
    left_out: dict[tuple[bool, str], str] = {}
    dropped: set[int] = set()
    for (_, top), ones in edges.items():
        for one in takewhile(lambda one, top=top: (top, _alike(one)) in repeated, ones):  # type: ignore[misc]
            left_out.setdefault((top, _alike(one)), one.text)
            dropped.add(id(one))
    told = tuple(text for (_, alike), text in left_out.items() if not _is_page_number(alike, 2))
    return [one for one in lines if id(one) not in dropped], told


def _by_edge(lines: Sequence[Line]) -> dict[tuple[int, bool], list[Line]]:
    """Per page and edge (True: top), the lines within the margin's reach, the outermost first."""
    edges: dict[tuple[int, bool], list[Line]] = defaultdict(list)
    for one in lines:
        if (top := _edge(one)) is not None:
            edges[one.page, top].append(one)
    for (_, top), ones in edges.items():
        ones.sort(key=lambda one: -one.top if top else one.bottom)
    return edges


def _is_page_number(alike: str, pages: int) -> bool:
    return pages >= 2 and len(alike) <= _LONGEST_NUMBER and _PAGE_NUMBER.fullmatch(alike) is not None


def _edge(line: Line) -> bool | None:
    """True at the top of the page, False at its bottom, None between."""
    if line.bottom > line.height * (1 - _MARGIN):
        return True
    return False if line.top < line.height * _MARGIN else None


def _alike(line: Line) -> str:
    """What a margin's line has in common on all pages; a numbered paragraph has its number in common with none."""
    text = " ".join(line.text.lower().split())
    return text if any(map(str.isalnum, typed_number(text))) else _COUNT.sub("#", text)
