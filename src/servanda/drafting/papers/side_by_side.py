"""Tables that are one text in several languages, a column each: which cell renders which."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_LEAST_SHARE: Final = 0.7


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a paragraph stands in its table: table, row and column from 0, ``nth`` paragraph of the cell."""

    table: int
    row: int
    column: int
    nth: int = 0


def side_by_side(cells: Sequence[Cell | None], languages: Sequence[str]) -> dict[str, str]:
    """Per passage of such a table (``p1`` is the first of ``cells``), which it renders; empty in the first column."""
    tables: dict[int, list[int]] = defaultdict(list)
    for index, cell in enumerate(cells):
        if cell is not None:
            tables[cell.table].append(index)
    beside: dict[str, str] = {}
    for members in tables.values():
        beside |= _of_table([(index, cell) for index in members if (cell := cells[index]) is not None], languages)
    return beside


def _of_table(members: Sequence[tuple[int, Cell]], languages: Sequence[str]) -> dict[str, str]:
    columns: dict[int, Counter[str]] = defaultdict(Counter)
    for index, cell in members:
        columns[cell.column][languages[index].partition("-")[0]] += 1
    if len(columns) < 2:
        return {}
    most = {column: counts.most_common(1)[0] for column, counts in columns.items()}
    distinct = len({language for language, _ in most.values()}) == len(columns)
    if not distinct or any(count < _LEAST_SHARE * columns[one].total() for one, (_, count) in most.items()):
        return {}
    first = min(columns)
    rows: dict[int, list[int]] = defaultdict(list)
    for index, cell in members:
        if cell.column == first:
            rows[cell.row].append(index)
    return {f"p{index + 1}": _rendered(rows.get(cell.row, []), cell, first) for index, cell in members}


def _rendered(first_column: Sequence[int], cell: Cell, first: int) -> str:
    if cell.column == first or not first_column:
        return ""
    return f"p{first_column[min(cell.nth, len(first_column) - 1)] + 1}"
