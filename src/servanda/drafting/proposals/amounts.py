"""Numbers with what they count, and distances, as the file writes them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from servanda.drafting.proposals.words import Words
from servanda.drafting.proposals.words import words as words_of

_FIGURES = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d{1,9}"
#: A number after these is the number of a provision, a class or an annex, not an amount.
_PROVISION = re.compile(
    r"(?:paragraphs?|articles?|annex(?:es)?|phases?|resolutions?|points?|days?|jour|اليوم|المادة|الفقرة|[(\[])\s*$",
    re.IGNORECASE,
)
#: A number before a verb stands for those who act: "all four shall".
_VERB = re.compile(r"(?:shall|will|must|may|is|are|have|has)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of something: as the file writes it, the noun, the unit it is counted in, and where it stands."""

    number: int
    written: str
    noun: str
    unit: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Distance:
    """A distance with its unit, as the file writes it."""

    written: str
    begin: int
    end: int


def counted(text: str, words: Words, taken: Iterable[tuple[int, int]]) -> tuple[Counted, ...]:
    """Every number followed by what it counts, outside the places ``taken`` by moments and distances."""
    places = tuple(taken)
    found: list[Counted] = []
    for match in _counting(words.language).finditer(text):
        begin, end = match.span("n")
        number = words.number(match["n"])
        if number is None or any(begin < b_end and a_begin < end for a_begin, b_end in places):
            continue
        if _PROVISION.search(text[max(0, begin - 15) : begin]):
            continue
        noun = match["noun"].strip()
        if not noun or _VERB.match(noun):
            continue
        unit = _unit(noun, words)
        found.append(Counted(number, f"{number:,}" if number >= 1000 else str(number), noun, unit, begin, end))
    return tuple(found)


def _unit(noun: str, words: Words) -> str:
    lower = noun.lower()
    if re.match(r"%|per\s?cent|pour cent|في المئة|في المائة", lower):
        return "percent"
    first = re.split(r"\s", lower)
    within = " ".join(first[:3])
    if re.search(rf"(?<!\w)(?:{words.persons})(?!\w)", within, re.I) and not re.match(r"armoured|personnel", lower):
        return "persons"
    for one in first[:3]:
        if one in ("of", "with", "in", "to", "from", "and", "for", "de", "من", "per", "that", "by"):
            break
        if one.endswith("s"):
            return "vehicles" if one == "carriers" else one
    return first[0]


def distances(text: str, words: Words) -> tuple[Distance, ...]:
    """Every distance of a text."""
    names = tuple(words.lengths)
    found: list[Distance] = []
    for match in _measuring(words.language).finditer(text):
        number = words.number(match["n"])
        unit = next(names[n] for n in range(len(names)) if match[f"u{n}"])
        if number is not None:
            found.append(Distance(f"{number} {unit}", match.start(), match.end()))
    return tuple(found)


@cache
def _counting(language: str) -> re.Pattern[str]:
    noun = r"(?P<noun>(?:\s*%|(?:\s+[^\W\d_][\w'’-]*){1,5})?)"
    return re.compile(rf"(?<![\w.,:/-])(?P<n>{_FIGURES}|{_spelled(language)})(?![\w:/-]|\.\d){noun}", re.IGNORECASE)


@cache
def _measuring(language: str) -> re.Pattern[str]:
    words = words_of(language)
    lengths = words.lengths.values() if words is not None else ()
    units = "|".join(f"(?P<u{n}>{pattern})" for n, pattern in enumerate(lengths))
    return re.compile(rf"(?<![\w.,])(?P<n>{_FIGURES}|{_spelled(language)})\s*(?:{units})(?!\w)", re.IGNORECASE)


def _spelled(language: str) -> str:
    words = words_of(language)
    return "|".join(sorted(map(re.escape, words.numbers if words is not None else ()), key=len, reverse=True))
