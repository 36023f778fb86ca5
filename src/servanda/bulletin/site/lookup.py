"""Looking something up: an index of the site's own, searched in the reader's browser or, live, on the server.

Letters are compared without their marks and in one form of each (Unicode NFKD), Arabic without vowels, hamza and
tatweel, with one yaa and one haa; figures in Latin digits. The script of the page does the same in the same order.
"""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from servanda.basis import closed
from servanda.bulletin.site.courses import PromiseCourse, page_of
from servanda.bulletin.site.holding import Site, page_name
from servanda.bulletin.wording import BulletinWords
from servanda.page import clean

#: So much of an index is put into a page (bytes); what is left out is the oldest, and it is said.
MOST: Final = 150_000
#: So many are shown.
SHOWN: Final = 50
_LONGEST_QUERY: Final = 200
_ALIKE: Final = str.maketrans(
    {"ى": "ي", "ة": "ه", "ـ": "", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'"}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to be found: what it is called, where it is, what kind it is, and words it is found by besides."""

    title: str
    link: str
    kind: str
    about: str

    @property
    def row(self) -> tuple[str, str, str, str]:
        """As it stands in the page."""
        return clean(self.title), self.link, self.kind, clean(self.about)


@dataclass(frozen=True)
class Lookup:
    """The index of a site in one language; ``left_out``: entries that did not fit."""

    entries: tuple[Entry, ...]
    left_out: int = 0

    @cached_property
    def _folded(self) -> tuple[tuple[Entry, str, str], ...]:
        return tuple((one, folded(one.title), folded(f"{one.title} {one.about}")) for one in self.entries)

    def find(self, query: str) -> tuple[Entry, ...]:
        """What holds every word that is asked for, in the order of the index; what is called so stands first."""
        asked = folded(query[:_LONGEST_QUERY]).split()
        if not asked:
            return ()
        titled: list[Entry] = []
        other: list[Entry] = []
        for one, title, whole in self._folded:
            if all(word in whole for word in asked):
                (titled if all(word in title for word in asked) else other).append(one)
        return (*titled, *other)

    @property
    def text(self) -> str:
        """As it stands in a page: no text in it can end the element it stands in."""
        told = json.dumps([one.row for one in self.entries], ensure_ascii=False, separators=(",", ":"))
        return told.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def folded(text: str) -> str:
    """Text as it is compared."""
    plain = unicodedata.normalize("NFKD", text).lower()
    kept = "".join(one for one in plain if unicodedata.category(one) not in ("Mn", "Me", "Mc"))
    return "".join(str(unicodedata.digit(one, one)) for one in kept).translate(_ALIKE)


def lookup_of(site: Site, courses: dict[str, tuple[PromiseCourse, ...]], language: str) -> Lookup:
    """Agreements and promises first, then bulletins and what parties said, the newest first."""
    entries: list[Entry] = []
    size = 2
    every = [*_agreements(site, courses, language), *_bulletins(site, language)]
    for n, one in enumerate(every):
        size += len(json.dumps(one.row, ensure_ascii=False).encode()) + 1
        if size > MOST:
            return Lookup(tuple(entries), len(every) - n)
        entries.append(one)
    return Lookup(tuple(entries))


def _agreements(site: Site, courses: dict[str, tuple[PromiseCourse, ...]], language: str) -> Iterator[Entry]:
    words = BulletinWords(language)
    for series in site.series:
        bulletin = series.now.said(language)
        link = page_name(f"{series.stem}_now", language)
        yield Entry(bulletin.title, link, words.say("site-kind-agreement"), f"{series.agreement} {bulletin.standing}")
        for one in courses[series.agreement]:
            line = one.now.line
            # A promise is also found by its English words, by which it may have been met elsewhere.
            english = next((it.sentence for it in one.now.held.said("en").board if it.clause == one.clause), "")
            about = " ".join(dict.fromkeys((bulletin.title, one.clause, line.who, english, *line.regions)))
            yield Entry(line.sentence, page_name(one.kind, language), words.say("site-kind-promise"), about)
    for name, title in site.drafts.get(language, ()):
        yield Entry(title, name, words.say("site-draft"), "")


def _bulletins(site: Site, language: str) -> Iterator[Entry]:
    words = BulletinWords(language)
    every = sorted(
        (-one.any.period.end, series.agreement, n) for series in site.series for n, one in enumerate(series.latest)
    )
    held = {series.agreement: series.latest for series in site.series}
    for _, agreement, n in every:
        one = held[agreement][n]
        bulletin = one.said(language)
        link = page_of(one, language).removeprefix("./")
        if link:
            about = f"{bulletin.title} {bulletin.period.first} {bulletin.period.last}"
            yield Entry(bulletin.headline.text, link, words.say("site-kind-bulletin"), about)
            for said in bulletin.statements:
                title = f"{said.name}: {closed(said.text[:160])}"
                yield Entry(title, f"{link}#statements", words.say("site-kind-statement"), words.day(said.day))
