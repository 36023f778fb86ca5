"""Assessments with their reasons, each line down to the row of the source it rests on."""

from dataclasses import dataclass

from servanda.page.tones import Chip


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """One line: what was read, when (microseconds UTC), source id, row in it, grade such as B2, mark.

    ``until``: the end of a span that began ``at``; from midnight to midnight it is told as days.
    """

    text: str
    at: int | None = None
    source: str = ""
    row: int | str | None = None
    grade: str = ""
    mark: str = ""
    chip: Chip | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One assessment: its sentence, chips, what it concerns and when, coverage, and lines behind a fold.

    ``full`` are paragraphs that open the fold, such as the promise in all its words. ``total`` is how many lines
    there are when ``lines`` holds only the first; the page prints the count.
    ``link`` as in Cell, back to the promise it assesses.
    """

    id: str
    title: str
    chips: tuple[Chip, ...] = ()
    who: str = ""
    when: str = ""
    coverage_ppm: int | None = None
    coverage_note: str = ""
    conclusion: str = ""
    lines: tuple[ReasonLine, ...] = ()
    total: int | None = None
    link: str = ""
    full: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reasons:
    """Assessments with reasons; ``shown`` lines of each are printed, the rest counted.

    ``fold`` names what is behind each fold ("Reasons" when empty). ``nothing`` is said where an entry has no
    lines: None for the page's own words, "" for nothing at all.
    """

    id: str
    title: str
    items: tuple[Reason, ...]
    intro: str = ""
    shown: int = 25
    fold: str = ""
    nothing: str | None = None
