"""The words of bulletins, in one language; what it lacks is said in English and marked."""

import re
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from servanda.agreement import LANGUAGES, Agreement, Wording
from servanda.basis import Place, Refusal, month_words
from servanda.bulletin.period import Period
from servanda.bulletin.public import LEAST, PublicCount


@cache
def _catalogue(language: str) -> FluentBundle:
    text = files("servanda.bulletin").joinpath("words", f"{language}.ftl").read_text(encoding="utf-8")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle


def slug_of(title: str) -> str:
    """A title as the end of a message's name."""
    return "-".join(re.findall("[a-z0-9]+", title.lower()))


class BulletinWords(Wording):
    """Says what bulletins say. Refuses (BUL003) a language there are no words in."""

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise Refusal(
                "BUL003", f"there are no words in {language!r}", f"choose one of {known}", Place("--language")
            )
        super().__init__(language)

    def say(self, message: str, **arguments: Any) -> str:
        """One message; whole numbers among the arguments choose the plural."""
        own = _catalogue(self.language)
        if own.has_message(message):
            return self._format(own, message, arguments)
        english = _catalogue("en")
        if english.has_message(message):
            return self.own({"en": self._format(english, message, arguments)}, message, message)
        return super().say(message, **arguments)

    def says(self, message: str) -> bool:
        """Whether our catalogues have the message."""
        return _catalogue("en").has_message(message)

    def titled(self, sort: str, title: str) -> str:
        """A title that files and readers write in English, in this language where the words have it (track, source)."""
        message = f"{sort}-{slug_of(title)}"
        return self.say(message) if self.says(message) else self.own({"en": title}, f"{sort}.{title}", title)

    def count(self, one: PublicCount) -> str:
        """A count in figures, or that it is too small to tell."""
        return self.say("count-withheld", least=LEAST) if one.value is None else self.number(one.value * 1_000)

    def name(self, agreement: Agreement, key: str) -> str:
        """A participant, body, zone or phase by the name the file gives it."""
        for section in ("participants", "bodies", "zones", "lines"):
            found = getattr(agreement, section).get(key)
            if found is not None:
                return self.own(found.called, f"{section}.{key}.called", key)
        phase = agreement.phase(key)
        return self.own(phase.called if phase else {}, f"phases.{key}.called", key)

    def month_name(self, day: date) -> str:
        """The month of a day in words."""
        return month_words(day.month, self.locale)

    def month(self, day: date) -> str:
        """The month of a day in words, with its year."""
        return self.say("month-of-year", month=self.month_name(day), year=str(day.year))

    def days(self, period: Period) -> str:
        """A period in words."""
        if period.first == period.last:
            return self.day(period.first)
        return self.say("period", first=self.day(period.first), last=self.day(period.last))

    def dated(self, day: date | None) -> str:
        """A day in words; nothing where there is none."""
        return "" if day is None else self.day(day)
