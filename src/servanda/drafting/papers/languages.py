"""In which language a passage is written: by its marking where the script allows it, else by script and small words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal

#: The first word of a letter's name in the Unicode table, and the languages most written in that script.
_OF_SCRIPT: Final = {
    "ARABIC": ("ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug"),
    "ARMENIAN": ("hy",),
    "BENGALI": ("bn",),
    "CJK": ("zh", "ja"),
    "CYRILLIC": ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "ab", "os"),
    "DEVANAGARI": ("hi", "ne", "mr"),
    "ETHIOPIC": ("am", "ti"),
    "GEORGIAN": ("ka",),
    "GREEK": ("el",),
    "GUJARATI": ("gu",),
    "HANGUL": ("ko",),
    "HEBREW": ("he", "yi"),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "KHMER": ("km",),
    "LAO": ("lo",),
    "MYANMAR": ("my",),
    "SINHALA": ("si",),
    "SYRIAC": ("syr",),
    "TAMIL": ("ta",),
    "THAANA": ("dv",),
    "THAI": ("th",),
    "TIBETAN": ("bo",),
}
_RTL: Final = {"ARABIC", "HEBREW", "SYRIAC", "THAANA", "NKO"}
_SMALL_WORDS: Final = {
    "en": "the of and to in shall by with for be from that their its on within any or all which",
    "fr": "le la les de des du et en dans par pour sur au aux une que qui leurs les ou ne dès",
    "es": "el la los las de del y en por para con una que se al sus o no desde",
    "pt": "o a os as de do da dos das e em por para com uma que se ao no na seus ou não",
    "de": "der die das und in den von zu mit dem des für auf ist im eine nicht oder",
    "id": "yang dan di untuk dengan dari pada akan oleh para ke dalam tidak atau",
    "so": "iyo ee oo ka ku in la uu ay ama waa loo",
    "sw": "ya na wa kwa za katika la ni cha au kama pande",
    "tr": "ve bir ile için bu olarak veya tarafından her da de olan",
}
_WORDS_OF: Final = {tag: frozenset(words.split()) for tag, words in _SMALL_WORDS.items()}
#: Letters one language of a script has and its most written one lacks.
_OWN_LETTERS: Final = (
    ("ur", "ٹڈڑےں"),
    ("ps", "ټډړښځڅ"),
    ("fa", "پچژگ"),
    ("uk", "іїєґ"),
    ("ti", "ቐቑቒቓቕ"),
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SAMPLE: Final = 600
_SHORT: Final = 60


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0] if letter.isalpha() else ""


def script_of(text: str) -> str:
    """The script most of its letters are of, as the Unicode table names it (``LATIN``, ``ARABIC``); empty if none."""
    if text.isascii():
        return "LATIN" if any(map(str.isalpha, text)) else ""
    counts = Counter(map(_script, text[:_SAMPLE]))
    counts.pop("", None)
    return max(counts, key=lambda one: (counts[one], one)) if counts else ""


def direction_of(text: str, marked: bool = False) -> Literal["ltr", "rtl"]:
    """Which way it is read: by its letters; ``marked`` (the paragraph's own setting) decides where it has none."""
    script = script_of(text)
    return "rtl" if script in _RTL or (not script and marked) else "ltr"


def language_of(text: str, marked: str = "", usual: str = "", known: Sequence[str] = ()) -> str:
    """A BCP 47 tag, empty where the text alone does not settle it.

    ``marked``: what its own words are marked with; ``usual``: what the document is marked with, believed last, for
    it is often the keyboard's; ``known``: languages the draft is known to be in.
    """
    script = script_of(text)
    if not script:
        return ""
    if marked and _written_in(marked, script):
        return marked
    able = [tag for tag in known if _written_in(tag, script)]
    if len(able) == 1:
        return able[0]
    guess = _guess(text, script, [_first(tag) for tag in able])
    if guess:
        return next((tag for tag in (*able, usual) if _first(tag) == guess), guess)
    return "" if script == "LATIN" else _without_words(script, usual, able)


def languages_among(texts: Sequence[str], settled: Sequence[str], usual: str, known: Sequence[str]) -> list[str]:
    """A tag for each of texts that follow one another: its own where settled, else that of those around it.

    Between two languages, what is short (a heading) goes with what follows it.
    """
    found, before = list(settled), ""
    after = [""] * len(texts)
    for at in range(len(texts) - 2, -1, -1):
        after[at] = settled[at + 1] or after[at + 1]
    for at, text in enumerate(texts):
        if not found[at]:
            script = script_of(text)
            around = (after[at], before) if len(text) <= _SHORT else (before, after[at])
            near = (tag for tag in around if tag and (not script or _written_in(tag, script)))
            found[at] = next(near, "") or _without_words(
                script, usual, [one for one in known if not script or _written_in(one, script)]
            )
        before = settled[at] or before
    return found


def _without_words(script: str, usual: str, able: Sequence[str]) -> str:
    if able:
        return able[0]
    if usual and (not script or _written_in(usual, script)):
        return usual
    return _OF_SCRIPT.get(script, ("en",))[0]


def _first(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()


def _written_in(tag: str, script: str) -> bool:
    first = _first(tag)
    if script == "LATIN":
        return not any(first in tags for tags in _OF_SCRIPT.values()) or "latn" in tag.lower()
    return first in _OF_SCRIPT.get(script, (first,))


def _guess(text: str, script: str, able: Sequence[str]) -> str:
    if script != "LATIN":
        tags = _OF_SCRIPT.get(script, ())
        own = next((tag for tag, letters in _OWN_LETTERS if tag in tags and any(map(text.__contains__, letters))), "")
        return own if not able or own in able else ""
    words = _WORD.findall(text[:_SAMPLE].lower())
    scores = {tag: sum(map(own.__contains__, words)) for tag, own in _WORDS_OF.items() if not able or tag in able}
    ranked = sorted(scores.items(), key=lambda one: -one[1])
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return ""
    return ranked[0][0]
