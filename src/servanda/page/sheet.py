"""The page as a whole: title, standing, language, vocabulary, sections, and what it was made from."""

from dataclasses import dataclass
from typing import Literal

from servanda.page.sections import Section
from servanda.page.tones import Mark, Status


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page as plain data.

    ``standing`` says what the page is worth, such as "reconstruction for analysis, not the authentic text",
    and ``marking`` who may see it; both are printed at the head of every sheet. ``language`` is a BCP 47 tag;
    the page's own words exist in English, French and Arabic, and fall back to English. ``zone`` is the time
    zone all instants are printed in. ``statuses`` and ``marks`` are the vocabulary of chips and marks, the
    most pressing status first. ``as_of`` (microseconds UTC) is the instant up to which facts were read.
    ``made_from`` are pairs (what, digest) printed at the foot. ``lead`` is how many sections stand before the contents
    and the legend: what a reader should see first, also on a telephone.
    """

    title: str
    sections: tuple[Section, ...]
    subtitle: str = ""
    standing: str = ""
    marking: str = ""
    language: str = "en"
    direction: Literal["ltr", "rtl"] = "ltr"
    zone: str = "UTC"
    statuses: tuple[Status, ...] = ()
    marks: tuple[Mark, ...] = ()
    as_of: int | None = None
    notes: tuple[str, ...] = ()
    made_from: tuple[tuple[str, str], ...] = ()
    publisher: str = ""
    lead: int = 0
