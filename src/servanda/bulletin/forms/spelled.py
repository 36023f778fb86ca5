"""Whole numbers and days in words, as they are read aloud, in English, French and Arabic.

Arabic numbers stand as in counting (masculine, nominative), for sentences that say *and their number is seven*: beside
a noun they would have to agree with it.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

_EN: Final = [
    "nought",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS: Final = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FR: Final = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_FR_TENS: Final = [
    "-",
    "-",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
]
_AR: Final = [
    "صفر",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
    "أحد عشر",
    "اثنا عشر",
    "ثلاثة عشر",
    "أربعة عشر",
    "خمسة عشر",
    "ستة عشر",
    "سبعة عشر",
    "ثمانية عشر",
    "تسعة عشر",
]
_AR_TENS: Final = ["-", "-", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
_AR_HUNDREDS: Final = ["-", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]
_AR_DAYS: Final = [
    "-",
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي عشر",
    "الثاني عشر",
    "الثالث عشر",
    "الرابع عشر",
    "الخامس عشر",
    "السادس عشر",
    "السابع عشر",
    "الثامن عشر",
    "التاسع عشر",
    "العشرين",
    "الحادي والعشرين",
    "الثاني والعشرين",
    "الثالث والعشرين",
    "الرابع والعشرين",
    "الخامس والعشرين",
    "السادس والعشرين",
    "السابع والعشرين",
    "الثامن والعشرين",
    "التاسع والعشرين",
    "الثلاثين",
    "الحادي والثلاثين",
]
_EN_DAYS: Final = [
    "-",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_MILLION: Final = 1_000_000


def spelled(n: int, language: str) -> str:
    """A whole number from nought to below a thousand million."""
    return _SPELLERS[language](n)


def spelled_day(day: int, language: str) -> str:
    """The day of a month as it is said in a date."""
    if language == "fr":
        return "premier" if day == 1 else _fr(day)
    if language == "ar":
        return _AR_DAYS[day]
    if day < len(_EN_DAYS):
        return _EN_DAYS[day]
    return "thirtieth" if day == 30 else f"{_EN_TENS[day // 10]}-{_EN_DAYS[day % 10]}"


def spelled_year(year: int, language: str) -> str:
    """A year as it is said: of the last century in two halves in English."""
    if language == "en" and 1_100 <= year < 2_000:
        return f"{_en(year // 100)} {_en(year % 100) if year % 100 else 'hundred'}"
    # After the word for year, an Arabic number is in the oblique case.
    return _oblique(_ar(year)) if language == "ar" else spelled(year, language)


def _oblique(text: str) -> str:
    text = re.sub(r"(?<=\w)ان\b(?!ية)", "ين", text)
    return re.sub(r"(\w)ون\b", r"\1ين", text).replace("اثنا عشر", "اثني عشر")


def _en(n: int) -> str:
    if n < 20:
        return _EN[n]
    if n < 100:
        return _EN_TENS[n // 10] + (f"-{_EN[n % 10]}" if n % 10 else "")
    for size, name in ((_MILLION, "million"), (1_000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            joined = "" if not rest else f" and {_en(rest)}" if rest < 100 else f" {_en(rest)}"
            return f"{_en(n // size)} {name}{joined}"
    raise AssertionError(n)


def _fr(n: int) -> str:
    if n < 20:
        return _FR[n]
    if n < 100:
        tens, one = n // 10, n % 10
        if tens in (7, 9):
            one += 10
        if not one:
            return _FR_TENS[tens] + ("s" if tens == 8 else "")
        return _FR_TENS[tens] + (" et " if one in (1, 11) and tens < 8 else "-") + _FR[one]
    if n < 1_000:
        hundreds, rest = divmod(n, 100)
        head = "cent" if hundreds == 1 else f"{_FR[hundreds]} cent{'' if rest else 's'}"
        return f"{head} {_fr(rest)}" if rest else head
    if n < _MILLION:
        thousands, rest = divmod(n, 1_000)
        # Before mille neither cent nor quatre-vingt takes its s.
        head = "mille" if thousands == 1 else re.sub(r"(cent|vingt)s$", r"\1", _fr(thousands)) + " mille"
        return f"{head} {_fr(rest)}" if rest else head
    millions, rest = divmod(n, _MILLION)
    head = f"{_fr(millions)} million{'' if millions == 1 else 's'}"
    return f"{head} {_fr(rest)}" if rest else head


def _ar(n: int) -> str:
    if n < 20:
        return _AR[n]
    if n < 100:
        return (f"{_AR[n % 10]} و" if n % 10 else "") + _AR_TENS[n // 10]
    if n < 1_000:
        return _AR_HUNDREDS[n // 100] + (f" و{_ar(n % 100)}" if n % 100 else "")
    size, one, two, few, many, other = (
        (1_000, "ألف", "ألفان", "آلاف", "ألفًا", "ألف")
        if n < _MILLION
        else (_MILLION, "مليون", "مليونان", "ملايين", "مليونًا", "مليون")
    )
    count, rest = divmod(n, size)
    if count == 1:
        head = one
    elif count == 2:
        head = two
    else:
        last = count % 100
        head = f"{_ar(count)} {few if 3 <= last <= 10 else many if last >= 11 else other}"
    head = head.replace(f"مئتان {other}", f"مئتا {other}")
    return f"{head} و{_ar(rest)}" if rest else head


_SPELLERS: Final[Mapping[str, Callable[[int], str]]] = {"en": _en, "fr": _fr, "ar": _ar}
