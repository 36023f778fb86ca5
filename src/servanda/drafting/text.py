"""A draft as read from Word or PDF: passages in order of reading, each with the place it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

#: Between the number of a paragraph or article and its words.
_SETS_OFF: Final = " \t\u00a0.:)-–—"
PassageKind = Literal["title", "heading", "paragraph", "item", "cell", "footnote"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage stands in its file.

    ``part``: the file's part or story (``body``, ``footnotes``, ``page 3``). ``position``: the number of the
    paragraph in that part, from 0, counting every paragraph of the file, those in tables included.
    """

    part: str
    position: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of a draft.

    ``id`` is its own within the draft (``p17``). ``text`` is what the file holds. ``number`` is the number it is
    printed with (``4.``, ``4.1``, ``(a)``): counted where Word counts it and the text does not hold it, repeated
    from the text's beginning where the text does. ``article`` is the id of the heading it stands under,
    empty where it stands under none. ``language`` is a BCP 47 tag, and ``beside`` the passage it renders in
    another language, empty where it is nobody's rendering.
    """

    id: str
    kind: PassageKind
    text: str
    number: str = ""
    article: str = ""
    language: str = "en"
    direction: Literal["ltr", "rtl"] = "ltr"
    beside: str = ""
    anchor: Anchor = field(default_factory=lambda: Anchor("body", 0))

    @property
    def counted(self) -> str:
        """The number where the text does not hold it, to be shown before the text; else empty."""
        return "" if self._typed else self.number

    @property
    def lead(self) -> int:
        """How many characters the text's own number takes, with what sets it off; 0 where the number is all it says."""
        rest = self.text[self._typed :].lstrip(_SETS_OFF) if self._typed else ""
        return len(self.text) - len(rest) if rest else 0

    @property
    def said(self) -> str:
        """The text without its number: what is the same text where only the counting changed."""
        return self.text[self.lead :]

    @property
    def _typed(self) -> int:
        """Where the number ends that the text begins with; 0 where it begins with none."""
        begin = len(self.text) - len(self.text.lstrip())
        end = begin + len(self.number)
        return end if self.number and self.text[begin:end].casefold() == self.number.casefold() else 0


@dataclass(frozen=True, slots=True)
class Remark:
    """Something of the file a reader must know of: what it was, what was done with it, and the passage if one.

    ``code`` is stable (``tracked-change``, ``comment``, ``external-link``, ``macro``, ``picture`` …).
    """

    code: str
    words: str
    passage: str = ""


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft as read.

    ``name`` is the file's name, ``form`` what kind of file, ``digest`` the SHA-256 of its bytes in hex.
    ``languages`` are those of its passages, the one most is written in first.
    """

    name: str
    form: Literal["docx", "pdf"]
    digest: str
    passages: tuple[Passage, ...]
    remarks: tuple[Remark, ...] = ()
    languages: tuple[str, ...] = ("en",)

    def by_id(self) -> Mapping[str, Passage]:
        """Every passage by its id."""
        return {one.id: one for one in self.passages}
