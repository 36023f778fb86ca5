"""How a page spells: its own words, numbers, shares, days and stretches of time, by language and zone."""

import json
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any

from servanda.basis import DAY, EVER, NEVER, from_us, short_date

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


class Spelling:
    """One language and one time zone; times are microseconds UTC."""

    def __init__(self, language: str, zone: str) -> None:
        self.language = language
        self.zone = zone
        self._days: dict[int, str] = {}
        self._numbers: dict[int, str] = {}

    @cached_property
    def words(self) -> dict[str, str]:
        """The page's own words: the language's, English where it has none."""
        language = self.language.replace("_", "-").split("-")[0].lower()
        return _catalogue("en") | (_catalogue(language) if language in _WORDS else {})

    @cached_property
    def locale(self) -> Any:
        """The locale that spells dates and numbers."""
        return _locale(self.language)

    def word(self, key: str, **values: object) -> str:
        """One of the page's own phrases, with whole numbers in it spelled in the page's language."""
        spelled = {k: self.number(v) if isinstance(v, int) else str(v) for k, v in values.items()}
        return self.words[key].format(**spelled)

    def paired(self, name: str, said: str) -> str:
        """A name and what is said of it, with the language's own sign between them."""
        return f"{name}{self.words['colon']} {said}"

    def joined(self, parts: Iterable[str]) -> str:
        """Parts that may hold commas, one after another."""
        return f"{self.words['semicolon']} ".join(parts)

    def listed(self, parts: Iterable[str]) -> str:
        """Short parts one after another; empty ones are left out."""
        return f"{self.words['comma']} ".join(part for part in parts if part)

    def number(self, value: int) -> str:
        """A whole number with the language's separators."""
        if value not in self._numbers:
            from babel.numbers import format_decimal

            self._numbers[value] = format_decimal(value, locale=self.locale)
        return self._numbers[value]

    def milli(self, value: int) -> str:
        """Thousandths as a number of at most three decimals."""
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
        from babel.numbers import format_percent

        pattern = "#,##0.#\u00a0%" if self.language == "fr" else "#,##0.#%"
        return str(format_percent(Decimal(tenths) / 1000, format=pattern, locale=self.locale))

    def day(self, instant: int) -> str:
        """The local day of an instant; blank for "since ever" and "for ever"."""
        if instant <= EVER or instant >= NEVER:
            return ""
        if instant not in self._days:
            try:
                moment = from_us(instant, self.zone)
                self._days[instant] = short_date(moment.date(), self.locale)
            except (OverflowError, ValueError):
                self._days[instant] = ""
        return self._days[instant]

    def moment(self, instant: int) -> str:
        """The local day and minute of an instant."""
        day = self.day(instant)
        comma = "،" if self.language == "ar" else ","
        return f"{day}{comma} {from_us(instant, self.zone):%H:%M}" if day else ""

    def stretch(self, begin: int, end: int) -> str:
        """A half-open span: first and last day, or to the minute when short and not from day to day."""
        if not self.day(begin):
            return self.word("until", to=self.day(end - 1)) if self.day(end) else self.word("always")
        if not self.day(end):
            return self.word("from", begin=self.day(begin))
        if end - begin > 3 * DAY or (self._midnight(begin) and self._midnight(end)):
            first, last = self.day(begin), self.day(max(end - 1, begin))
        else:
            first, last = self.moment(begin), self.moment(end)
        return first if first == last else f"{first} – {last}"

    def _midnight(self, instant: int) -> bool:
        moment = from_us(instant, self.zone)
        return moment.hour == moment.minute == moment.second == moment.microsecond == 0
