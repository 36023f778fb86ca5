"""Written sentences as they are read aloud: numbers, days and units in words, and no sign that nobody says."""

import re
from functools import cache
from typing import Final

from servanda.bulletin.forms.spelled import spelled, spelled_day, spelled_year
from servanda.bulletin.wording import BulletinWords

#: Words a minute that a newsreader reads.
_PACE: Final = {"en": 150, "fr": 150, "ar": 110}
_POINT: Final = {"en": "point", "fr": "virgule", "ar": "فاصلة"}
_UNITS: Final = {
    "en": {"mm": "millimetres", "km": "kilometres", "m": "metres", "%": "per cent"},
    "fr": {"mm": "millimètres", "km": "kilomètres", "m": "mètres", "%": "pour cent"},
    "ar": {"ملم": "مليمتر", "كم": "كيلومتر", "%": "في المئة"},
}
_AND: Final = {"en": " or ", "fr": " ou ", "ar": " "}
_MIDNIGHT: Final = {"en": "midnight", "fr": "minuit", "ar": "منتصف الليل"}
_HOURS: Final = {"en": "hours", "fr": "heures", "ar": "ساعة"}
_CLOCK: Final = re.compile(r"(?:الساعة )?\b(\d{1,2}):(\d{2})\b")
#: Letters that only set directions apart, and the mark of a text in another language.
_UNSAID: Final = re.compile("[\u2066-\u2069\u200e\u200f]|⟨\\w+⟩ ?")
_NUMBER: Final = re.compile("\\d{1,3}(?:[,\u202f\u00a0]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?")
_GROUPED: Final = re.compile("\\d{1,3}(?:[,\u202f\u00a0]\\d{3})+")


def aloud(text: str, words: BulletinWords) -> str:
    """One or more sentences as they are said."""
    language = words.language
    text = _UNSAID.sub("", text)
    text = _until(language).sub(lambda found: _day_alone(found, language), text)
    text = _dates(language).sub(lambda found: _dated(found, language), text)
    text = _CLOCK.sub(lambda found: _clock(found, language), text)
    # French groups digits by a space, which authors write as any other.
    text = re.sub(r"\b(\d{1,3}) (?=\d{3}\b)", "\\1\u202f", text) if language == "fr" else text
    for unit, said in _UNITS[language].items():
        text = re.sub(rf"(?<=\d)[ \u202f\u00a0]?{unit}(?!\w)", f" {said}", text)
    text = _NUMBER.sub(lambda found: _number(found[0], language), text)
    return _signs(text, language)


def minutes(text: str, language: str) -> int:
    """How many minutes a newsreader needs, at least one."""
    return max(round(len(text.split()) / _PACE[language]), 1)


def _number(text: str, language: str) -> str:
    whole, _, part = (
        (re.sub(r"[^\d]", "", text), "", "") if _GROUPED.fullmatch(text) else re.split("([.,])", text + ".")[:3]
    )
    said = spelled(int(whole), language) if len(whole) < 10 else " ".join(spelled(int(one), language) for one in whole)
    digits = "" if not part else " ".join(spelled(int(one), language) for one in part)
    return f"{said} {_POINT[language]} {digits}" if digits else said


@cache
def _dates(language: str) -> re.Pattern[str]:
    from datetime import date

    words = BulletinWords(language)
    names = (words.month_name(date(2000, month, 1)) for month in range(1, 13))
    return re.compile(r"(?:\b(\d{1,2})(?:er)? )?(" + "|".join(re.escape(one) for one in names) + r")(?: (\d{4}))?\b")


def _dated(found: re.Match[str], language: str) -> str:
    month = found[2]
    year = spelled_year(int(found[3]), language) if found[3] else ""
    if not found[1]:
        # Names of months are words besides, such as May and March: alone they stand as they are.
        return f"{month} عام {year}" if year and language == "ar" else f"{month} {year}".strip()
    day = spelled_day(int(found[1]), language)
    if language == "ar":
        return f"{day} من {month}" + (f" عام {year}" if year else "")
    if language == "fr":
        return f"{day} {month} {year}".strip()
    return f"the {day} of {month}" + (f" {year}" if year else "")


@cache
def _until(language: str) -> re.Pattern[str]:
    """A day before a date that shares its month: *from 13 to 26 November*."""
    return re.compile(rf"\b(\d{{1,2}})(?=(?: (?:to|and|au|et|إلى)|[–-]) ?{_dates(language).pattern})")


def _day_alone(found: re.Match[str], language: str) -> str:
    return f"the {spelled_day(int(found[1]), 'en')}" if language == "en" else spelled_day(int(found[1]), language)


def _clock(found: re.Match[str], language: str) -> str:
    hour, minute = int(found[1]), int(found[2])
    if not hour and not minute:
        return _MIDNIGHT[language]
    said = f"{spelled(hour, language)} {_HOURS[language]}".strip()
    return f"{said} {spelled(minute, language)}" if minute else said


def _signs(text: str, language: str) -> str:
    """Quotation marks go, brackets and colons are pauses, a slash joins two words for one thing."""
    comma = "،" if language == "ar" else ","
    text = re.sub('[“”«»"\u202f\u00a0]+', " ", text)
    text = re.sub(r"\s*[(\[{]\s*|\s*[)\]}]\s*(?=[^\s.,،؛;:])", f"{comma} ", text)
    text = re.sub(r"[)\]}]", "", text)
    text = re.sub(r"\s*[;؛:]\s+|\s+[–—-]\s+", f"{comma} ", text)
    text = text.replace("/", _AND[language]).replace("’", "'")
    text = re.sub(r"[*#_|<>=+~^…°%]", " ", text)
    text = re.sub(r"\s+", " ", re.sub(r"[;؛:]", comma, text))
    text = re.sub(rf"\s+([{comma}.?!])", r"\1", text)
    return re.sub(rf"[{comma}]+(?=[{comma}.])", "", text).strip(f" {comma}")
