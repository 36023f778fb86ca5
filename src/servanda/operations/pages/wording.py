"""The words of our own pages: titles, intros, labels and remarks, in one language; what it lacks is marked."""

import re
from collections.abc import Iterable, Mapping
from copy import copy
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, Final

from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from servanda.agreement import LANGUAGES, Agreement, Wording, amount_words
from servanda.basis import Place, Refusal, from_us

#: Standings that come with the program, by their English words; any other is the author's own.
_STANDINGS: Final = {
    "reconstruction for analysis, not the authentic text": "standing-reconstruction",
    "fiction for learning": "standing-fiction",
}
_RIGHT_TO_LEFT: Final = ("ar", "fa", "he", "ur")
#: A space within French quotation marks, or before a sign of two parts.
_DE: Final = re.compile("\\bde (?=[aeiouéèêàâîôûAEIOUÉÈÊÀÂÎÔÛ])")
_FRENCH: Final = re.compile("(?<=«) | (?=[»:;!?])")


@cache
def _catalogue(language: str) -> FluentBundle:
    """The messages of one language; parsed when the first page in it is drawn."""
    text = files("servanda.operations.pages").joinpath("words", f"{language}.ftl").read_text(encoding="utf-8")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle


def known_language(language: str) -> str:
    """The language itself; refuses (OPS030) one there are no words in."""
    if language not in LANGUAGES:
        raise Refusal(
            "OPS030",
            f"there are no words in the language {language!r}",
            f"choose one of {', '.join(LANGUAGES)}",
            Place("--language"),
        )
    return language


class Words(Wording):
    """Says our own messages in one language, and those of the agreement's sentences beside them.

    What a language has no words for is said in English, marked ``⟨en⟩``, and listed in ``missing``. Where things are
    counted that have a noun of their own (alerts are no acts), ``noun`` chooses the messages that end with it.
    """

    noun: str = ""

    def counting(self, noun: str) -> "Words":
        """The same words for pages on which what is counted goes by this noun; what they lack is listed together."""
        found = copy(self)
        found.noun = noun
        return found

    def _named(self, message: str) -> str:
        """The message that has the noun of what is counted, where there is one."""
        own = f"{message}-{self.noun}"
        return own if self.noun and _catalogue("en").has_message(own) else message

    @property
    def direction(self) -> str:
        """Which way the language is written."""
        return "rtl" if self.language in _RIGHT_TO_LEFT else "ltr"

    def say(self, message: str, **arguments: Any) -> str:
        """One message; whole numbers among the arguments choose the plural."""
        message = self._named(message)
        own = _catalogue(self.language) if self.language in LANGUAGES else None
        if own is not None and own.has_message(message):
            return self._format(own, message, arguments)
        english = _catalogue("en")
        if self.language != "en" and english.has_message(message):
            return self.own({"en": self._format(english, message, arguments)}, message, message)
        return super().say(message, **arguments)

    def says(self, message: str) -> bool:
        """Whether any of our catalogues has the message."""
        return _catalogue("en").has_message(message)

    def clause(self, key: str) -> str:
        """A clause as a label: by its key in the file."""
        return key

    def key(self, key: str) -> str:
        """What stands small beside something's words: its key in the file."""
        return key

    def counted(self, n: int) -> str:
        """A whole number in figures."""
        return self.number(n * 1_000)

    def decimal(self, value: float, most: int = 2) -> str:
        """A number with as many decimals as can be compared: two below ten, one below a hundred, none above.

        ``most``: no more decimals than these. Zeros at the end stay, so that numbers beneath one another compare.
        """
        places = min(most, 2 if abs(value) < 9.995 else 1 if abs(value) < 99.95 else 0)
        rounded = Decimal(round(value * 10**places)) / 10**places
        written = format_decimal(rounded, format="#,##0" + "." * bool(places) + "0" * places, locale=self.locale)
        return str(written).replace("-", "\N{MINUS SIGN}")

    def date(self, us: int, zone: str) -> str:
        """The local day of an instant, the month spelled out."""
        return self.day(from_us(us, zone).date())

    def deadline(self, us: int, zone: str) -> str:
        """The last day of what ends at an instant: a window that ends at midnight ends on the day before."""
        return self.date(us - 1, zone)

    def instant(self, us: int, zone: str) -> str:
        """The local day and hour of an instant, with the city whose time it is."""
        local = from_us(us, zone)
        city = self.place_of_time(zone)
        return super().say(
            "instant", time=f"{local:%H:%M}", date=self.day(local.date()), city=city, city_n=int(bool(city))
        )

    def basis(self, basis: Any) -> str:
        """How a position is known: stated, reported by somebody, or inferred."""
        by = self.author(basis.by, f"basis {basis}") if basis.by else ""
        return self.say(f"basis-{basis.kind}", by=by, by_n=int(bool(by)))

    def amount(self, milli: int | None, unit: str | None) -> str:
        """An amount in thousandths with its unit; empty where there is none."""
        return "" if milli is None else amount_words(milli, unit or "", self.language)

    def author(self, text: str, where: str = "") -> str:
        """Words of the file's author, who wrote English: marked in any other language."""
        return self.written(text, where or f"words {text[:60]!r}") if text else ""

    def standing(self, text: str) -> str:
        """What an agreement file is worth."""
        return self.say(_STANDINGS[text]) if text in _STANDINGS else self.author(text, "standing")

    def track(self, key: str, title: str) -> str:
        """A track by its title; the usual ones are translated."""
        message = f"track-{title.lower().replace(' ', '-')}"
        usual = message.isascii() and self.says(message)
        return self.say(message) if usual else self.author(title, f"tracks.{key}")

    def title(self, agreement: Agreement) -> str:
        """The agreement's title."""
        return self.own(agreement.title, "title", agreement.id)

    def name(self, agreement: Agreement, key: str) -> str:
        """A participant, body, zone, line, event or phase by the name the file gives it; another stays as it is.

        In French a sign stays in the line of the word it belongs to.
        """
        found = self._named_so(agreement, key)
        return _FRENCH.sub("\u00a0", found) if self.language == "fr" else found

    def _named_so(self, agreement: Agreement, key: str) -> str:
        for section in ("participants", "bodies", "zones", "lines", "events"):
            found = getattr(agreement, section).get(key)
            if found is not None:
                return self.own(found.called, f"{section}.{key}.called", key)
        phase = agreement.phase(key)
        return self.own(phase.called if phase else {}, f"phases.{key}.called", key) if phase else self.plain(key)

    def elided(self, text: str) -> str:
        """A sentence in which French ``de`` stands before a name: shortened where the name begins with a vowel."""
        return _DE.sub("d’", text) if self.language == "fr" else text

    def names(self, agreement: Agreement, keys: Iterable[str]) -> str:
        """Several of them as a list, in the order given."""
        return self.listed([self.name(agreement, key) for key in keys])

    def plain(self, text: str) -> str:
        """A name nobody translated and nobody need: set apart, not marked."""
        return self.own({self.language: text}, "", text)

    def brief(self, texts: Mapping[str, str], where: str) -> str:
        """The author's short words for something, marked where they are in another language."""
        return self.own(texts, where, where)

    def item(self, name: str) -> str:
        """A category of persons or things, translated where it is a usual one."""
        message = self.known("item", name)
        return self.say(message) if message else self.plain(name)
