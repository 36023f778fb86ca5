"""The words of one Word paragraph as they would be printed with every tracked change accepted, and what hangs on them.

Fields give the result last shown and are never updated; text boxes and notes are handed over, to be read after.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from servanda.drafting.papers.languages import direction_of
from servanda.drafting.papers.word_names import MC, OFFICE, VML, A, M, R, W, is_on
from servanda.drafting.papers.word_styles import language_marks

_DEEPEST: Final = 60
_WRAPPERS: Final = frozenset(
    W + name for name in ("smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "ruby", "rubyBase")
)
_INSERTED: Final = frozenset((W + "ins", W + "moveTo"))
_DELETED: Final = frozenset((W + "del", W + "moveFrom"))
_MARKS: Final = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
}
#: Fields that would bring in something from elsewhere if they were updated.
_FROM_OUTSIDE: Final = (
    "DDE",
    "DDEAUTO",
    "INCLUDETEXT",
    "INCLUDEPICTURE",
    "LINK",
    "IMPORT",
    "INCLUDE",
    "DATABASE",
    "RD",
)


class TooDeep(Exception):
    """The paragraph's parts are nested deeper than any text is."""


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """A change Word has tracked: ``inserted`` or ``deleted``, by whom and when as written, and the words."""

    sort: str
    by: str
    when: str
    words: str


@dataclass(slots=True)
class Words:
    """One paragraph's words and what hangs on them, in order.

    ``notes``: (``footnote`` or ``endnote``, id). ``boxes``: text boxes' contents. ``comments``: ids. ``links``: ids of
    relations. ``outside``: fields that would fetch. ``hidden``: words not printed.
    """

    pieces: list[str] = field(default_factory=list)
    marked: Counter[tuple[str, str]] = field(default_factory=Counter)
    changes: list[TrackedChange] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    pictures: int = 0
    objects: int = 0
    #: Open fields, innermost last: True while their instruction runs, False in their result.
    fields: list[bool] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words, without blanks around them."""
        return "".join(self.pieces).strip()

    @property
    def language(self) -> str:
        """What most of its words are marked with, in the mark that counts for their direction; empty if none."""
        if not self.marked:
            return ""
        (plain, rtl), _ = self.marked.most_common(1)[0]
        return rtl if direction_of(self.text) == "rtl" else plain


def words_of(paragraph: Any) -> Words:
    """The words of a ``w:p``; raises TooDeep."""
    words = Words()
    _inline(paragraph, words, 0)
    return words


def _inline(children: Iterable[Any], words: Words, depth: int) -> None:
    if depth > _DEEPEST:
        raise TooDeep
    for child in children:
        tag = child.tag
        if tag == W + "r":
            _run(child, words, depth)
        elif tag == W + "hyperlink" or tag == W + "fldSimple":
            _tied(child, words)
            _inline(child, words, depth + 1)
        elif tag in _INSERTED:
            begun = len(words.pieces)
            _inline(child, words, depth + 1)
            _changed("inserted", child, "".join(words.pieces[begun:]), words)
        elif tag in _DELETED:
            texts = (one.text or "" for one in child.iter(W + "delText", W + "t"))
            _changed("deleted", child, "".join(texts), words)
        elif tag in _WRAPPERS:
            _inline(child, words, depth + 1)
        elif tag == MC + "AlternateContent":
            _inline(_chosen(child), words, depth + 1)
        elif tag == W + "commentRangeStart":
            words.comments.append(child.get(W + "id", ""))
        elif tag == M + "oMath" or tag == M + "oMathPara":
            words.pieces += [one.text or "" for one in child.iter(M + "t")]


def _tied(element: Any, words: Words) -> None:
    if tie := element.get(R + "id"):
        words.links.append(tie)
    _instructed(element.get(W + "instr", ""), words)


def _instructed(instruction: str, words: Words) -> None:
    if instruction.split(maxsplit=1)[:1] and instruction.split()[0].upper() in _FROM_OUTSIDE:
        words.outside.append(" ".join(instruction.split())[:120])


def _changed(sort: str, element: Any, text: str, words: Words) -> None:
    by, when = element.get(W + "author", ""), element.get(W + "date", "")[:10]
    last = words.changes[-1] if words.changes else None
    if last and (last.sort, last.by, last.when) == (sort, by, when):
        words.changes[-1] = TrackedChange(sort, by, when, last.words + text)
    elif text.strip():
        words.changes.append(TrackedChange(sort, by, when, text))


def _chosen(alternatives: Any) -> Any:
    """The first of several renderings of one thing; they hold the same words."""
    choice = alternatives.find(MC + "Choice")
    return choice if choice is not None else (alternatives.find(MC + "Fallback") or ())


def _run(run: Any, words: Words, depth: int) -> None:
    begun = len(words.pieces)
    for child in run:
        tag = child.tag
        if tag == W + "t":
            if not any(words.fields):
                words.pieces.append(child.text or "")
        elif tag == W + "rPr":
            continue
        elif tag in _MARKS:
            words.pieces.append(_MARKS[tag])
        else:
            _other(child, words, depth)
    said = words.pieces[begun:]
    if not said:
        return
    if run[0].tag == W + "rPr":
        if is_on(run, "rPr/vanish"):
            words.hidden.append("".join(said))
            del words.pieces[begun:]
            return
        plain, rtl = language_marks(run)
        if plain or rtl:
            words.marked[plain, rtl] += sum(map(len, said))


def _other(child: Any, words: Words, depth: int) -> None:
    """What stands in a run and is no text of its own."""
    tag = child.tag
    if tag == W + "footnoteReference" or tag == W + "endnoteReference":
        words.notes.append((tag[len(W) : -len("Reference")], child.get(W + "id", "")))
    elif tag == W + "commentReference":
        words.comments.append(child.get(W + "id", ""))
    elif tag == W + "fldChar":
        _field(child.get(W + "fldCharType", ""), words)
    elif tag == W + "instrText":
        _instructed(child.text or "", words)
    elif tag == W + "sym":
        _symbol(child.get(W + "char", ""), words)
    elif tag == MC + "AlternateContent":
        for one in _chosen(child):
            _other(one, words, depth)
    elif tag == W + "ruby":
        _inline(child, words, depth + 1)
    elif tag in (W + "drawing", W + "pict", W + "object"):
        _drawn(child, words)


def _field(sort: str, words: Words) -> None:
    if sort == "begin":
        words.fields.append(True)
    elif sort == "separate" and words.fields:
        words.fields[-1] = False
    elif sort == "end" and words.fields:
        words.fields.pop()


def _symbol(code: str, words: Words) -> None:
    """A sign by its number; those of symbol fonts lie in the private area and mean nothing without the font."""
    try:
        number = int(code, 16)
    except ValueError:
        return
    if 0x20 <= number < 0xD800:
        words.pieces.append(chr(number))


def _drawn(element: Any, words: Words) -> None:
    boxes = [one for one in element.iter(W + "txbxContent") if _outermost(one, element)]
    words.boxes += boxes
    if next(element.iter(OFFICE + "OLEObject", W + "control"), None) is not None or element.tag == W + "object":
        words.objects += 1
    elif not boxes or next(element.iter(A + "blip", VML + "imagedata"), None) is not None:
        words.pictures += 1


def _outermost(box: Any, element: Any) -> bool:
    """Whether a text box is in no other, and not the second rendering of one."""
    for above in box.iterancestors():
        if above is element:
            return True
        if above.tag in (W + "txbxContent", MC + "Fallback"):
            return False
    return True
