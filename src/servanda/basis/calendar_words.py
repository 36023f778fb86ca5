"""Months in words, one way for every sentence, picture and table."""

from datetime import date
from functools import cache
from typing import Any, Final

#: UN texts in Arabic give both names of a month, since the Levant and Egypt use different ones.
_BOTH_NAMES: Final = (
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيو",
    "تموز/يوليو",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
)


@cache
def month_words(month: int, locale: Any, *, short: bool = False) -> str:
    """A month, 1 to 12, in the language of a locale: a babel ``Locale`` or its name.

    ``short``: as it is abbreviated in pictures and tables, where the language abbreviates months.
    """
    from babel import Locale
    from babel.dates import get_month_names

    known = Locale.parse(locale) if isinstance(locale, str) else locale
    if known.language == "ar":
        return _BOTH_NAMES[month - 1]
    return str(get_month_names("abbreviated" if short else "wide", locale=known)[month])


def short_date(day: date, locale: Any, *, pattern: str = "d MMM y") -> str:
    """A day in few letters, by a pattern of ``d``, ``MMM`` and ``y`` in that order; the month as everywhere."""
    from babel import Locale
    from babel.dates import format_date

    known = Locale.parse(locale) if isinstance(locale, str) else locale
    if known.language != "ar" or "MMM" not in pattern:
        written = str(format_date(day, pattern, locale=known))
        # The first of a month is an ordinal in French, and no other day is.
        first = known.language == "fr" and day.day == 1 and pattern.startswith("d ")
        return f"1er{written[1:]}" if first else written
    words = {"d": str(day.day), "MMM": month_words(day.month, known), "y": str(day.year)}
    return " ".join(words[part] for part in pattern.split())
