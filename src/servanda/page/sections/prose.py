"""Plain paragraphs, lists, and text quoted word for word."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A passage quoted word for word: its language (BCP 47), where it stands, its source and mark."""

    text: str
    language: str = ""
    place: str = ""
    source: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs, then a list, then quotations; ``manner`` "notice" puts them in a ruled box.

    ``see``: for each paragraph where on the page what it says stands, as pairs (words, link as in Cell); it may be
    shorter than the paragraphs. ``language`` and ``items_language`` (BCP 47): of the
    paragraphs and of the items, where these are not in the page's own.
    """

    id: str
    title: str = ""
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    verbatim: tuple[Verbatim, ...] = ()
    manner: Literal["plain", "notice"] = "plain"
    see: tuple[tuple[tuple[str, str], ...], ...] = ()
    language: str = ""
    items_language: str = ""
