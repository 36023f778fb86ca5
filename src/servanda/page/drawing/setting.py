"""What every section of one page is drawn with: words, dates, numbers, vocabulary and link targets."""

import json
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any

from markupsafe import Markup, escape

from servanda.basis import EVER, NEVER, from_us
from servanda.page.drawing.svg import tag
from servanda.page.drawing.text import LONGEST, anchor, clean, cut
from servanda.page.sections import Sources
from servanda.page.sheet import Page
from servanda.page.tones import TONES, Chip, Mark, Status

_WORDS = ("en", "fr", "ar")


@lru_cache(maxsize=len(_WORDS))
def _catalogue(language: str) -> dict[str, str]:
    text = files("servanda.page").joinpath("words", f"{language}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def _locale(language: str) -> Any:
    from babel import Locale, UnknownLocaleError

    for name in (language.replace("-", "_"), language.replace("_", "-").split("-")[0], "en"):
        try:
            return Locale.parse(name)
        except (ValueError, UnknownLocaleError, TypeError):
            continue
    raise AssertionError("the English locale is always there")


class Setting:
    """The page's language, zone and vocabulary, with the link targets its sections offer."""

    def __init__(self, page: Page, targets: frozenset[str] = frozenset()) -> None:
        self.page = page
        self.rtl = page.direction == "rtl"
        self.targets = targets
        self.statuses = {status.key: status for status in page.statuses}
        self.rank = {status.key: place for place, status in enumerate(page.statuses)}
        self.marks = {mark.key: mark for mark in page.marks}
        self._claimed: set[str] = set()
        self._days: dict[int, str] = {}
        self._numbers: dict[int, str] = {}

    @cached_property
    def words(self) -> dict[str, str]:
        """The page's own words: the language's, English where it has none."""
        language = self.page.language.replace("_", "-").split("-")[0].lower()
        return _catalogue("en") | (_catalogue(language) if language in _WORDS else {})

    @cached_property
    def source_sections(self) -> tuple[str, ...]:
        """The ids of the sections that describe sources."""
        return tuple(section.id for section in self.page.sections if isinstance(section, Sources))

    @cached_property
    def locale(self) -> Any:
        """The locale that spells dates and numbers."""
        return _locale(self.page.language)

    def word(self, key: str, **values: object) -> str:
        """One of the page's own phrases, with whole numbers in it spelled in the page's language."""
        spelled = {k: self.number(v) if isinstance(v, int) else str(v) for k, v in values.items()}
        return self.words[key].format(**spelled)

    def number(self, value: int) -> str:
        """A whole number with the language's separators."""
        if value not in self._numbers:
            from babel.numbers import format_decimal

            self._numbers[value] = format_decimal(value, locale=self.locale)
        return self._numbers[value]

    def milli(self, value: int) -> str:
        """Thousandths as a number of at most three decimals."""
        from decimal import Decimal

        from babel.numbers import format_decimal

        return str(format_decimal(Decimal(value) / 1000, format="#,##0.###", locale=self.locale))

    def share(self, ppm: int) -> str:
        """Parts per million in per cent; never rounded up to a whole nor down to nothing."""
        tenths = ppm // 1000
        if tenths == 0 and ppm > 0:
            return "< " + self._percent(1)
        if 0 < tenths < 10 or (990 <= tenths < 1000):
            return self._percent(tenths)
        return self._percent(10 * ((tenths + 5) // 10))

    def _percent(self, tenths: int) -> str:
        from decimal import Decimal

        from babel.numbers import format_percent

        return str(format_percent(Decimal(tenths) / 1000, format="#,##0.#%", locale=self.locale))

    def day(self, instant: int) -> str:
        """The local day of an instant; blank for "since ever" and "for ever"."""
        if instant <= EVER or instant >= NEVER:
            return ""
        if instant not in self._days:
            from babel.dates import format_date

            try:
                moment = from_us(instant, self.page.zone)
                self._days[instant] = format_date(moment.date(), "d MMM y", locale=self.locale)
            except (OverflowError, ValueError):
                self._days[instant] = ""
        return self._days[instant]

    def moment(self, instant: int) -> str:
        """The local day and minute of an instant."""
        day = self.day(instant)
        return f"{day}, {from_us(instant, self.page.zone):%H:%M}" if day else ""

    def stretch(self, begin: int, end: int) -> str:
        """A half-open span as its first and last day, or to the minute when it does not run from day to day."""
        whole = self._midnight(begin) and self._midnight(end)
        last = end - 1 if whole and end > begin else end
        if not self.day(begin):
            return self.word("until", to=self.day(last)) if self.day(last) else self.word("always")
        if not self.day(last):
            return self.word("from", begin=self.day(begin))
        spell = self.day if whole or end - begin > 3 * 86_400_000_000 else self.moment
        first, final = spell(begin), spell(last)
        return first if first == final else f"{first} – {final}"

    def _midnight(self, instant: int) -> bool:
        if not self.day(instant):
            return True
        moment = from_us(instant, self.page.zone)
        return moment.hour == moment.minute == moment.second == moment.microsecond == 0

    # What stands in text.

    def say(self, text: object, limit: int = LONGEST) -> Markup:
        """Text isolated from its surroundings, cut at the limit with the count of what is left out."""
        shown, left = cut(str(text), limit)
        if not shown:
            return Markup("")
        more = escape(" " + self.word("left_out", n=left)) if left else Markup("")
        return Markup("<bdi>{}</bdi>{}").format(shown, more)

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

    def glyph(self, tone: str, klass: str = "glyph") -> Markup:
        """The small shape of a look."""
        return tag("svg", tag("use", href=f"#_s-{tone}"), klass=f"{klass} t-{tone}", aria_hidden="true")

    def chips(self, chips: tuple[Chip, ...]) -> Markup:
        """Several statuses: the first in full, the rest as shape, letter and count with their label unseen."""
        return Markup("").join(self.chip(chip, brief=place > 0) for place, chip in enumerate(chips))

    def chip(self, chip: Chip, brief: bool = False) -> Markup:
        """A status as shape, letter, label and count; in brief, the label is only heard and hovered."""
        status = self.status(chip.status)
        tone = self.tone(chip.status, "plain")
        count = "" if chip.count is None else tag("b", f"× {self.number(chip.count)}")
        letter = tag("i", self.letter(chip.status), aria_hidden="true")
        label = tag("span", self.say(chip.label or status.label, 200), klass="heard" if brief else None)
        title = status.label if brief else status.meaning
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
        """The HTML id of an item, the first time it is asked for; blank after, for an id stands once in a page."""
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
        """The in-page address a link leads to, blank when it leads nowhere."""
        section, _, item = link.partition("/")
        name = anchor(section, item) if link else ""
        return f"#{name}" if name in self.targets else ""
