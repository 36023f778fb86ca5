"""The board: one row per promise, with who owes it, how it stands, and its windows over time."""

from dataclasses import dataclass

from servanda.page.tones import Chip


@dataclass(frozen=True, slots=True)
class Window:
    """One cell of a row's strip: half-open, microseconds UTC, with the key of a Status."""

    begin: int
    end: int
    status: str
    label: str = ""

    def __post_init__(self) -> None:
        if self.end < self.begin:
            raise ValueError("a window ends before it begins")


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One row: id, plain sentence, who owes it, status chips, coverage in parts per million, windows.

    ``coverage_ppm`` None prints "not stated". ``due`` is a short text such as a date. ``link`` as in Cell.
    """

    id: str
    sentence: str
    who: str = ""
    chips: tuple[Chip, ...] = ()
    coverage_ppm: int | None = None
    coverage_note: str = ""
    windows: tuple[Window, ...] = ()
    due: str = ""
    mark: str = ""
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class BoardGroup:
    """Rows under one heading, such as a track or a phase."""

    title: str
    rows: tuple[BoardRow, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """Groups of rows on one time axis; ``begin`` and ``end`` are taken from the windows when None.

    ``now`` (microseconds UTC) draws the line up to which facts are read. A row of more windows than fit is
    drawn in equal steps, each showing the status that stands first in ``Page.statuses``; the page says so.
    ``what_label``, ``who_label`` and ``status_label`` head the columns (Item, Who, Status).
    """

    id: str
    title: str
    groups: tuple[BoardGroup, ...]
    intro: str = ""
    begin: int | None = None
    end: int | None = None
    now: int | None = None
    what_label: str = ""
    who_label: str = ""
    status_label: str = ""
