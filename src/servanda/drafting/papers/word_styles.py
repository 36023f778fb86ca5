"""What a Word file's paragraph styles say of headings, numbering, direction and language, inheritance followed."""

import re
from dataclasses import dataclass
from typing import Any, Final

from servanda.drafting.papers.word_names import VAL, W, is_on, value

_HEADING: Final = re.compile(r"heading (\d)", re.IGNORECASE)
_MOST_BASES: Final = 30


@dataclass(frozen=True, slots=True)
class Style:
    """One paragraph style.

    ``level``: 1 to 9 of a heading, -1 of a title, 0 otherwise. ``numbering`` and ``depth``: the list it numbers in
    and at which depth, None where it does not say. ``hidden``: whether its text is not printed. ``contents``: whether
    it is of a table of contents.
    """

    level: int = 0
    numbering: str | None = None
    depth: int | None = None
    rtl: bool | None = None
    language: str = ""
    hidden: bool | None = None
    contents: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles by id, the one of paragraphs that name none, and the document's language."""

    by_id: dict[str, Style]
    usual: Style = Style()
    language: str = ""
    rtl_language: str = ""

    def of(self, name: str) -> Style:
        """A style by its id."""
        return self.by_id.get(name, self.usual)


def read_styles(root: Any) -> Styles:
    """The styles of a styles part; all plain where there is none (None)."""
    if root is None:
        return Styles({})
    elements = {one.get(W + "styleId", ""): one for one in root.iter(W + "style")}
    by_id = {name: _style(name, elements) for name in elements}
    first = next((name for name, one in elements.items() if _is_usual(one)), "")
    defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    language, rtl = value(defaults, "lang"), value(defaults, "lang", "bidi")
    return Styles(by_id, by_id.get(first, Style()), language, rtl)


def _is_usual(element: Any) -> bool:
    return element.get(W + "type") == "paragraph" and element.get(W + "default", "") in ("1", "true", "on")


def _style(name: str, elements: dict[str, Any]) -> Style:
    level, numbering, depth, rtl, language, hidden = 0, None, None, None, "", None
    for element in _with_bases(name, elements):
        properties = element.find(W + "pPr")
        level = level or _level(element, properties)
        numbering = numbering if numbering is not None else value(properties, "numPr/numId") or None
        if depth is None and (found := value(properties, "numPr/ilvl")).isdecimal():
            depth = int(found)
        rtl = rtl if rtl is not None else is_on(properties, "bidi")
        language = language or value(element, "rPr/lang")
        hidden = hidden if hidden is not None else is_on(element, "rPr/vanish")
    contents = value(elements[name], "name").lower().startswith("toc ")
    return Style(level, numbering, depth, rtl, language, hidden, contents)


def _with_bases(name: str, elements: dict[str, Any]) -> list[Any]:
    """A style and those it is based on, nearest first; a circle of them ends."""
    chain: list[Any] = []
    while name in elements and elements[name] not in chain and len(chain) < _MOST_BASES:
        chain.append(elements[name])
        name = value(elements[name], "basedOn")
    return chain


def _level(element: Any, properties: Any) -> int:
    called = value(element, "name").lower()
    if called == "title":
        return -1
    if found := _HEADING.fullmatch(called):
        return int(found[1])
    outline = value(properties, "outlineLvl")
    return int(outline) + 1 if outline.isdecimal() and int(outline) < 9 else 0


def language_marks(run: Any) -> tuple[str, str]:
    """What a run's words are marked with: the language of left-to-right text, and that of right-to-left text."""
    mark = run.find(f"{W}rPr/{W}lang")
    return ("", "") if mark is None else (mark.get(VAL, ""), mark.get(W + "bidi", ""))
