"""What every section of one page is drawn with: spelling, vocabulary and link targets."""

import re
from functools import cached_property
from typing import Final

from markupsafe import Markup, escape

from servanda.page.drawing.spelling import Spelling
from servanda.page.drawing.svg import tag
from servanda.page.drawing.text import LONGEST, anchor, clean, cut
from servanda.page.sections import Sources
from servanda.page.sheet import Page
from servanda.page.tones import TONES, Chip, Mark, Status

#: A file beside the page: nothing but a plain name, so that no link leads away.
_BESIDE: Final = re.compile(r"\./[a-zA-Z0-9_-]+(\.[a-z]{2,8}){1,2}(#[a-zA-Z0-9_-]+)?")
_LANGUAGE: Final = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})
#: Words marked as of another language and set apart by isolates.
_APART: Final = re.compile("\u2068⟨([a-z]{2,3})⟩ [^\u2068\u2069]*\u2069")


class Setting(Spelling):
    """The page's language, zone and vocabulary, with the link targets its sections offer."""

    def __init__(self, page: Page, targets: frozenset[str] = frozenset()) -> None:
        super().__init__(page.language, page.zone)
        self.page = page
        self.rtl = page.direction == "rtl"
        self.targets = targets
        self.statuses = {status.key: status for status in page.statuses}
        self.rank = {status.key: place for place, status in enumerate(page.statuses)}
        self.marks = {mark.key: mark for mark in page.marks}
        self._claimed: set[str] = set()

    def apart(self, words: str) -> str:
        """Words of a right-to-left page, set apart in a drawing that runs from left to right."""
        return f"\u2067{words}\u2069" if self.rtl else words

    @cached_property
    def source_sections(self) -> tuple[str, ...]:
        """The ids of the sections that describe sources."""
        return tuple(section.id for section in self.page.sections if isinstance(section, Sources))

    def say(self, text: object, limit: int = LONGEST) -> Markup:
        """Text isolated from its surroundings, cut at the limit with the count of what is left out."""
        shown, left = cut(str(text), limit)
        if not shown:
            return Markup("")
        more = " " + self.word("left_out", n=left) if left else ""
        inner = escape(shown)
        if "\u2068⟨" in shown:
            inner = Markup(_APART.sub(lambda one: f"<span{spoken(one[1])}>{one[0]}</span>", str(inner)))
        return Markup(f"<bdi>{inner}</bdi>{escape(more)}")

    def spoken(self, language: str) -> Markup:
        """Attributes of words in another language than the page's; none where they are in its own."""
        return Markup("") if language == self.page.language else spoken(language)

    def status(self, key: str) -> Status:
        """The status of that key; one the vocabulary lacks is plain and called by its key."""
        return self.statuses.get(key) or Status(key, key, "plain", "?")

    def tone(self, status: str, tone: str) -> str:
        """The look of a thing that has a status, else its own."""
        chosen = self.status(status).tone if status else tone
        return chosen if chosen in TONES else "plain"

    def letter(self, key: str) -> str:
        """The letter that stands beside the status's colour."""
        status = self.status(key)
        return clean(status.letter or status.label[:1])[:2]

    def glyph(self, tone: str) -> Markup:
        """The small shape of a look."""
        return Markup(f'<svg class="glyph" aria-hidden="true"><use href="#_s-{tone}"/></svg>')

    def chips(self, chips: tuple[Chip, ...]) -> Markup:
        """Several statuses: the first in full, the rest as shape, letter and count."""
        return Markup("").join(self.chip(chip, brief=place > 0) for place, chip in enumerate(chips))

    def chip(self, chip: Chip, brief: bool = False) -> Markup:
        """A status as shape, letter, label and count; in brief, the label is only heard and hovered."""
        status = self.status(chip.status)
        tone = self.tone(chip.status, "plain")
        count = "" if chip.count is None else tag("b", f"× {self.number(chip.count)}")
        letter = tag("i", self.letter(chip.status), aria_hidden="true")
        label = tag("span", self.say(chip.label or status.label, 200), klass="heard" if brief else None)
        title = status.label if brief else ""
        return tag("span", self.glyph(tone), letter, label, count, klass=f"chip t-{tone}", title=title[:400])

    def mark(self, key: str) -> Markup:
        """A source mark as a small boxed letter with its meaning."""
        if not key:
            return Markup("")
        mark = self.marks.get(key) or Mark(key, key)
        return tag("abbr", clean(key)[:8], klass="mark", title=mark.label[:400])

    def legend(self, key: str) -> Markup:
        """A status as its chip without a count."""
        return self.chip(Chip(key))

    def claim(self, section: str, item: str) -> str:
        """The HTML id of an item, the first time it is asked for; an id stands once in a page."""
        name = anchor(section, item) if item else ""
        if name not in self.targets or name in self._claimed:
            return ""
        self._claimed.add(name)
        return name

    def source_link(self, source: str) -> Markup:
        """A source by its id, linked to where the page describes it."""
        for section in self.source_sections:
            href = self.href(f"{section}/{source}") if source else ""
            if href:
                return tag("a", self.say(source, 120), href=href)
        return self.say(source, 120)

    def href(self, link: str) -> str:
        """The in-page address a link leads to, blank when it leads nowhere; ``./NAME`` is a file beside the page."""
        if not link:
            return ""
        if _BESIDE.fullmatch(link):
            return link
        section, _, item = link.partition("/")
        name = anchor(section, item)
        return f"#{name}" if name in self.targets else ""


def spoken(language: str) -> Markup:
    """In which language and direction words are read aloud on a page in another one; nothing for what is no tag."""
    if not _LANGUAGE.fullmatch(language):
        return Markup("")
    way = "rtl" if language[:2] in _RIGHT_TO_LEFT else "ltr"
    return Markup(f' lang="{language}" dir="{way}"')
