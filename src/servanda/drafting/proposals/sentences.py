"""Passages to sentences, each with its place; items carry the stem they hang from."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from servanda.drafting.text import DraftText, Passage

_NUMBERING = re.compile(r"^\s*(?:\d+(?:\.\d+)+[.)]?|\d+[.)]|\(?[a-zivxA-Z\u0621-\u064a]{1,4}\)|[-–•])\s+")
_LETTERED = re.compile(r"^\s*(?:\([a-zivx\u0621-\u064a]{1,4}\)|[a-z]\)|[-–•])(?:\s|$)")
_END = re.compile(r"(?<=[.!?؟;])[\"”»)]*\s+(?=[\"“«(]?[A-ZÀ-Þ\u0621-\u064a])")
_ABBREVIATED = re.compile(r"(?:\b(?:No|Nos|Art|para|paras|Mr|Mrs|Ms|Dr|St|art|approx|e\.g|i\.e)|\b[A-Z])\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in its passage: characters ``begin`` to ``end`` of it; ``stem`` is what an item hangs from."""

    passage: Passage
    begin: int
    end: int
    stem: "Sentence | None" = None

    @property
    def text(self) -> str:
        """Its words."""
        return self.passage.text[self.begin : self.end]


def sentences(passage: Passage, stem: Sentence | None = None) -> Iterator[Sentence]:
    """The sentences of a passage, without the number printed before it and the spaces around."""
    start = _NUMBERING.match(passage.text)
    begin = start.end() if start else 0
    for match in _END.finditer(passage.text, begin):
        before = passage.text[begin : match.start()]
        if not _ABBREVIATED.search(before):
            yield from _trimmed(passage, begin, match.start(), stem)
            begin = match.end()
    yield from _trimmed(passage, begin, len(passage.text), stem)


def _trimmed(passage: Passage, begin: int, end: int, stem: Sentence | None) -> Iterator[Sentence]:
    words = passage.text[begin:end]
    if words.strip():
        begin += len(words) - len(words.lstrip())
        yield Sentence(passage, begin, begin + len(words.strip()), stem)


def read_in_order(text: DraftText) -> Iterator[tuple[Passage, tuple[Sentence, ...]]]:
    """Every passage that may hold a promise with its sentences; titles, headings and footnotes hold none."""
    stem: Sentence | None = None
    for passage in text.passages:
        if passage.kind in ("title", "heading"):
            stem = None
        if passage.kind in ("title", "heading", "footnote") or passage.beside:
            continue
        item = is_item(passage)
        found = tuple(sentences(passage, stem if item else None))
        if not item:
            stem = found[-1] if found and found[-1].text.endswith(":") else None
        yield passage, found


def is_item(passage: Passage) -> bool:
    """Whether a passage hangs from the one before: Word says so, or it is lettered as items are."""
    lettered = _LETTERED.match(passage.number or passage.text)
    return passage.kind == "item" or (passage.kind in ("paragraph", "cell") and lettered is not None)


def number_of(passage: Passage) -> str:
    """The number printed before a passage, where Word counts it or the text holds it."""
    typed = _NUMBERING.match(passage.text)
    return passage.number or (typed[0].strip() if typed else "")


def following_items(text: DraftText) -> Callable[[Sentence], Iterator[Sentence]]:
    """What gives, for a sentence that opens a list with a colon, the first sentence of each item hanging from it."""
    order = {one.id: n for n, one in reversed(tuple(enumerate(text.passages)))}

    def items(stem: Sentence) -> Iterator[Sentence]:
        if not stem.text.endswith(":") or is_item(stem.passage):
            return
        for one in text.passages[order[stem.passage.id] + 1 :]:
            if not is_item(one):
                break
            yield from list(sentences(one))[:1]

    return items
