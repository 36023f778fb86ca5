"""What a site is drawn from: published bulletins by agreement, as public types, with how each was found to be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal

from servanda.basis import content_hash
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.signing import Doubt
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords

#: ``genuine``: signed by the key the builder was given; ``signed``: by the key the signature names; ``listed``: no
#: signature, and every file as the folder's own list has it.
Proof = Literal["genuine", "signed", "listed"]
_PLAIN: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")


@dataclass(frozen=True, slots=True)
class HeldFile:
    """One file of a bulletin as it lies beside the site: its name, language and form, size in bytes, SHA-256."""

    name: str
    language: str
    form: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class HeldBulletin:
    """One version of a bulletin in its languages. ``missing``: files that were signed or listed and are not there.

    ``doubt``: its key is valid no longer, and it stands all the same.
    """

    stem: str
    bulletins: Mapping[str, Bulletin]
    files: tuple[HeldFile, ...]
    proof: Proof
    missing: tuple[str, ...] = ()
    doubt: Doubt | None = None

    @property
    def any(self) -> Bulletin:
        """It in English, else in the first language there is."""
        return self.bulletins.get("en") or next(iter(self.bulletins.values()))

    def said(self, language: str) -> Bulletin:
        """It in a language, or where it was not made in it, as ``any``."""
        return self.bulletins.get(language) or self.any

    def file(self, form: str, language: str) -> HeldFile | None:
        """The file of a form in a language, else in that of ``said``."""
        wanted = (language, self.said(language).language)
        fits = (one for name in wanted for one in self.files if (one.form, one.language) == (form, name))
        return next(fits, None)

    @property
    def official(self) -> bool:
        """Whether it is shown as the mechanism's: approved, with its key, and its files signed."""
        speaker = self.any.speaker
        return speaker.official and bool(speaker.key) and self.proof != "listed"

    def spoken(self, words: BulletinWords) -> str:
        """Who speaks in it; of files that name the mechanism and lack its signature, that they are nobody's."""
        bulletin = self.said(words.language)
        if bulletin.speaker.official and not self.official:
            return words.say("unproven", who=bulletin.speaker.name)
        return spoken_by(bulletin, words)


@dataclass(frozen=True, slots=True)
class NotShown:
    """A bulletin, or a file of one, that is not shown; ``code`` and ``why`` as the refusal has them."""

    name: str
    agreement: str
    code: str
    why: str


@dataclass(frozen=True)
class SiteSeries:
    """All that was published on one agreement, by cut-off, the earliest first; of equal days the later version last."""

    agreement: str
    held: tuple[HeldBulletin, ...]

    @cached_property
    def latest(self) -> tuple[HeldBulletin, ...]:
        """The last version of each period."""
        last = {one.any.period.name: one for one in self.held}
        return tuple(sorted(last.values(), key=lambda one: (one.any.period.end, one.any.period.first)))

    @property
    def now(self) -> HeldBulletin:
        """The last bulletin."""
        return self.latest[-1]

    @property
    def stem(self) -> str:
        """What names of its pages begin with."""
        return plain_name(self.agreement)

    def languages_lacking(self, language: str) -> bool:
        """Whether some bulletin was not made in a language."""
        return any(language not in one.bulletins for one in self.latest)


@dataclass(frozen=True)
class Site:
    """What every page is drawn from. ``series`` by agreement; ``address``: where it will stand, with a final slash.

    ``licences``: the terms of the figures by language; ``policies``: languages with an editorial policy beside;
    ``checks``: whether the page that checks files lies beside; ``drafts``: pages on texts not agreed, by language:
    name of the page and its title. ``feeds``: names of the feeds beside.
    """

    series: tuple[SiteSeries, ...]
    languages: tuple[str, ...]
    not_shown: tuple[NotShown, ...] = ()
    address: str = ""
    licences: Mapping[str, str] = field(default_factory=dict)
    policies: tuple[str, ...] = ()
    checks: bool = False
    drafts: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    feeds: tuple[str, ...] = ()
    live: bool = False

    def spoken(self, words: BulletinWords) -> tuple[str, ...]:
        """Who speaks on pages of no single agreement: each speaker of a last bulletin, once."""
        nobody = words.say("private", who=words.say("publisher-unnamed"))
        return tuple(dict.fromkeys(one.now.spoken(words) for one in self.series)) or (nobody,)


def plain_name(text: str) -> str:
    """Text as a part of a file's name: as it is where that is plain, else its hash."""
    return text if _PLAIN.fullmatch(text) else "x" + content_hash(text.encode("utf-8", "surrogatepass"))[:16]


def page_name(kind: str, language: str) -> str:
    """The name of a page's file, which never changes: ``archive_fr.html``."""
    return f"{kind}_{language}.html"
