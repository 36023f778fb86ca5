"""The message catalogues: one language at a time, with what it lacks said in another one and marked.

Text of the opposite direction is set apart by Unicode isolates, so that a Latin name or a clause id inside an
Arabic sentence cannot reorder the words around it. Digits are 0-9 in every language, so that a number can be
compared across translations.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal

from babel import Locale, UnknownLocaleError
from babel.dates import get_timezone_location
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource

from servanda.basis import month_words

LANGUAGES: Final = ("en", "fr", "ar")
_REGION: Final = {"en": "en_GB"}  # day before month, as in the texts of agreements
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})
_ISOLATE, _END = "\u2068", "\u2069"


@cache
def catalogue(language: str) -> FluentBundle | None:
    """The messages of a language, or None where there is no catalogue for it."""
    source = files("servanda.agreement.speech").joinpath("messages", f"{language}.ftl")
    if not source.is_file():
        return None
    bundle = FluentBundle([_REGION.get(language, language).replace("_", "-")], use_isolating=False)
    bundle.add_resource(FluentResource(source.read_text(encoding="utf-8")))
    return bundle


def marked(text: str, language: str) -> str:
    """A text with the mark that it stands in another language than was asked for."""
    return f"⟨{language}⟩ {text}"


def isolated(text: str, right_to_left: bool) -> str:
    """The text within isolates where it holds a letter that runs against the direction of the sentence."""
    against = {"L"} if right_to_left else {"R", "AL"}
    if any(unicodedata.bidirectional(letter) in against for letter in text):
        return f"{_ISOLATE}{text}{_END}"
    return text


class Wording:
    """Says messages in one language, and remembers what had to be said in another.

    ``missing``: message ids, and places in the agreement file, for which the language has no words.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.right_to_left = language in _RIGHT_TO_LEFT
        self._missing: dict[str, None] = {}
        try:
            self.locale = Locale.parse(_REGION.get(language, language))
        except (UnknownLocaleError, ValueError):
            self.locale = Locale.parse("en_GB")

    @property
    def missing(self) -> tuple[str, ...]:
        """What had no words in this language, each once, in the order met."""
        return tuple(self._missing)

    def lacks(self, what: str) -> None:
        """Remember that there are no words for something."""
        self._missing[what] = None

    def has(self, message: str) -> bool:
        """Whether this very language has the message."""
        own = catalogue(self.language)
        return own is not None and own.has_message(message)

    def known(self, sort: str, name: str) -> str:
        """The message for a unit or category an author named, in singular or plural; "" if there is none."""
        words = name.strip().lower().replace(" ", "-")
        return next((one for end in ("", "s") if self.has(one := f"{sort}-{words.removesuffix(end)}")), "")

    def say(self, message: str, **arguments: Any) -> str:
        """The message with its arguments; in English, marked, where this language lacks it."""
        own = catalogue(self.language)
        if own is not None and own.has_message(message):
            return self._format(own, message, arguments)
        self.lacks(message)
        english = catalogue("en")
        if english is None or not english.has_message(message):
            return isolated(f"⟨{message}⟩", self.right_to_left)
        return isolated(marked(self._format(english, message, arguments), "en"), self.right_to_left)

    def _format(self, bundle: FluentBundle, message: str, arguments: Mapping[str, Any]) -> str:
        pattern = bundle.get_message(message).value
        if pattern is None:
            self.lacks(message)
            return f"⟨{message}⟩"
        text, errors = bundle.format_pattern(pattern, dict(arguments))
        for error in errors:
            self.lacks(f"{message}: {error}")
        return str(text)

    def own(self, texts: Mapping[str, str], where: str, otherwise: str) -> str:
        """What the file says in this language; else in English or another it has, marked; else ``otherwise``.

        ``where``: the place in the file, for the list of what is missing.
        """
        if self.language in texts:
            return isolated(texts[self.language], self.right_to_left)
        self.lacks(where)
        for language in ("en", *texts):
            if language in texts:
                return isolated(marked(texts[language], language), self.right_to_left)
        return isolated(otherwise, self.right_to_left)

    def written(self, text: str, where: str, language: str = "en") -> str:
        """Words the author wrote in one language only, marked where it is not this one."""
        return self.own({language: text}, where, text)

    def listed(self, items: Sequence[str], how: Literal["and", "or"] = "and", *, apart: bool = False) -> str:
        """Items as a list in words; set apart by semicolons where asked, or where one has a comma itself."""
        if not items:
            return ""
        if len(items) > 1 and (apart or any("," in item or "،" in item for item in items)):
            most = self.say("list-long-gap").join(items[:-1])
            return self.say(f"list-long-{how}", most=most, last=items[-1])
        return format_list(list(items), style="or" if how == "or" else "standard", locale=self.locale)

    def paired(self, name: str, said: str) -> str:
        """A name and what is said of it, with the language's own sign between them."""
        return self.say("pair", name=name, said=said)

    def side_by_side(self, parts: Iterable[str], *, long: bool = False) -> str:
        """Parts one after another without a word between them, by commas; by semicolons where they are long."""
        return self.say("list-long-gap" if long else "list-gap").join(parts)

    def number(self, milli: int) -> str:
        """An amount in thousandths, in figures."""
        return format_decimal(exact(milli), format="#,##0.###", locale=self.locale)

    def share(self, ppm: int) -> str:
        """Parts per million as a percentage."""
        pattern = self.locale.percent_formats[None].pattern
        return format_percent(Decimal(ppm) / 1_000_000, format=pattern.replace("0", "0.####"), locale=self.locale)

    def day(self, day: date) -> str:
        """A calendar day in words, the month spelled out."""
        return self.say("date", day=day.day, month=month_words(day.month, self.locale), year=str(day.year))

    def place_of_time(self, zone: str) -> str:
        """The city a time zone is named after; "" for UTC."""
        if zone in ("UTC", "Etc/UTC"):
            return ""
        return isolated(get_timezone_location(zone, locale=self.locale, return_city=True), self.right_to_left)


def exact(milli: int) -> int | float:
    """An amount in thousandths as the number to show, whole where it is whole.

    A float, because fluent.runtime 0.4 chooses no plural for a Decimal; three decimals are shown as they are.
    """
    return milli // 1_000 if milli % 1_000 == 0 else milli / 1_000
