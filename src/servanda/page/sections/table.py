"""A table of text, numbers, instants, shares, chips and marks."""

from dataclasses import dataclass
from typing import Literal

from servanda.page.tones import Chip

#: How a whole number in a column is read: as it stands, thousandths, parts per million (drawn with a bar),
#: or microseconds UTC printed as a day or a minute in the page's zone.
ColumnKind = Literal["text", "number", "milli", "share", "day", "moment"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, how its whole numbers are read, and their unit."""

    label: str
    kind: ColumnKind = "text"
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with more than its value: chips, a mark, a note, a sorting key, an in-page link.

    ``link`` is "section-id" or "section-id/item-id" (row, reason, source or node); one that leads nowhere is
    printed without a link.
    """

    value: str | int | None = None
    chips: tuple[Chip, ...] = ()
    mark: str = ""
    note: str = ""
    link: str = ""
    order: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row: one entry per column (shorter rows are filled with blanks); ``id`` makes it a link target."""

    cells: tuple[Cell | str | int | None, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A captioned table; ``total`` says how many rows there are when ``rows`` is only the first of them."""

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    intro: str = ""
    total: int | None = None
    empty: str = ""
