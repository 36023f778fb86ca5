"""Key numbers, each with its caption and, when given, what it was before."""

from dataclasses import dataclass

from servanda.page.tones import Tone


@dataclass(frozen=True, slots=True)
class Figure:
    """One number and what it counts; a whole-number ``previous`` prints the difference, neither good nor bad.

    ``value`` and ``previous`` as int are printed with the language's separators; as str they stand as given.
    ``previous_caption`` says what the earlier number is, such as "the week before". ``link`` as in Cell.
    """

    value: int | str
    caption: str
    unit: str = ""
    previous: int | str | None = None
    previous_caption: str = ""
    note: str = ""
    tone: Tone | None = None
    mark: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """A row of key numbers."""

    id: str
    figures: tuple[Figure, ...]
    title: str = ""
    intro: str = ""
