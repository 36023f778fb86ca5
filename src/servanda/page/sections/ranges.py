"""Numbers with the interval each lies in, one to a row on one scale: dot, line, and what it is compared with behind."""

from dataclasses import dataclass

from servanda.page.tones import Tone


@dataclass(frozen=True, slots=True)
class Range:
    """One row: ``at`` between ``low`` and ``high``, in parts per million of the scale, and the same in ``words``.

    ``open``: nothing bounds it from above; the line then runs to the end with an arrow. ``beside``: the stretch it is
    compared with, drawn as a band behind it. ``strong``: a filled dot, else a hollow one. ``note``: small, below.
    """

    label: str
    at: int
    low: int
    high: int
    words: str
    note: str = ""
    beside: tuple[int, int] | None = None
    strong: bool = True
    open: bool = False
    tone: Tone = "one"


@dataclass(frozen=True, slots=True)
class Ranges:
    """Rows on one scale, whose ``ends`` are told in words; ``beside``: what the bands behind are.

    ``edge``: a place on the scale (parts per million) with its words, drawn through all rows.
    """

    id: str
    title: str
    rows: tuple[Range, ...]
    ends: tuple[str, str] = ("", "")
    beside: str = ""
    edge: tuple[int, str] | None = None
    intro: str = ""
    caption: str = ""
