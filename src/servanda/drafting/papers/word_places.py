"""Where in a part's bytes its paragraphs and marks of notes begin and end, so that others can be put between."""

from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from servanda.drafting.papers.word_names import W_SPACE
from servanda.drafting.papers.word_package import damaged
from servanda.drafting.papers.word_writing import encoding_of

_BETWEEN: Final = "}"
_W: Final = W_SPACE + _BETWEEN
_REFERENCES: Final = (_W + "footnoteReference", _W + "endnoteReference")
#: An element written in one mark (``<w:p/>``) ends where it begins: there is no place inside.
NOWHERE: Final = -1


@dataclass(slots=True)
class Places:
    """Positions in bytes.

    ``paragraphs``: of each paragraph in order, where its words begin (after its properties) and where they end; of
    one in a text box, those of the paragraph the box hangs on. ``references``: around the run of a note's mark, by
    the mark's name and the note's id. ``end_of_root``: before the root's end. NOWHERE where there is no place.
    """

    paragraphs: list[tuple[int, int]] = field(default_factory=list)
    references: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    end_of_root: int = 0


def places_of(content: bytes, part: str, name: str) -> Places:
    """The places of one part; refuses (DRF003) what is not well-formed."""
    scan = _Scan(content)
    try:
        scan.parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise damaged(name, f"{part} is not well-formed ({error})") from None
    return scan.places


class _Scan:
    """One pass of expat over a part; elements by their byte positions."""

    def __init__(self, content: bytes) -> None:
        self.content, self.places = content, Places()
        encoding = encoding_of(content)
        self.less, self.shut, self.more = (mark.encode(encoding) for mark in ("<", "/>", ">"))
        #: Where each open element's mark begins.
        self.open: list[int] = []
        #: Of the outermost open paragraph: depth, where its words begin, and which paragraphs it holds.
        self.depth, self.begin, self.members = 0, 0, list[int]()
        self.run_begins: list[int] = []
        self.marks: list[tuple[str, str]] = []
        self.after_properties = False
        self.parser = expat.ParserCreate(namespace_separator=_BETWEEN)
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.waiting = False

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        at = self.parser.CurrentByteIndex
        if self.waiting:
            self._settle(at, properties=name == _W + "pPr")
        self.open.append(at)
        if name == _W + "p":
            self.places.paragraphs.append((NOWHERE, NOWHERE))
            if not self.depth:
                self.depth, self.members, self.waiting = len(self.open), [], True
            self.members.append(len(self.places.paragraphs) - 1)
        elif name == _W + "r":
            self.run_begins.append(at)
        elif name in _REFERENCES:
            self.marks.append((name.removeprefix(_W), attributes.get(_W + "id", "")))

    def _settle(self, at: int, properties: bool) -> None:
        """The first child of a paragraph has begun: its words begin here, or after its properties."""
        self.waiting, self.after_properties, self.begin = False, properties, at

    def _end(self, name: str) -> None:
        at = self.parser.CurrentByteIndex
        depth = len(self.open)
        past = self._past(self.open.pop(), at)
        if name == _W + "pPr" and self.after_properties and depth == self.depth + 1:
            self.after_properties, self.begin = False, past
        elif name == _W + "r":
            self._end_run(past)
        elif name == _W + "p" and depth == self.depth:
            span = (NOWHERE, NOWHERE) if self.waiting else (self.begin, at)
            for member in self.members:
                self.places.paragraphs[member] = span
            self.depth, self.waiting = 0, False
        if depth == 1:
            self.places.end_of_root = at if past > at else NOWHERE

    def _end_run(self, past: int) -> None:
        begin = self.run_begins.pop()
        if len(self.run_begins) == 0:
            for mark in self.marks:
                self.places.references.setdefault(mark, (begin, past))
            self.marks = []

    def _past(self, begin: int, at: int) -> int:
        """The position after an element: expat says of one in a single mark where it ends, else where its end begins.

        A single mark holds no ``<`` after its own.
        """
        single = self.content.find(self.less, begin + len(self.less), at) < 0 and self.content.endswith(
            self.shut, begin, at
        )
        return at if single else self.content.index(self.more, at) + len(self.more)
