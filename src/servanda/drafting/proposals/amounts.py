"""Numbers with what they count, and distances, as the file writes them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from servanda.drafting.proposals.words import Words

_FIGURES = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d{1,9}"
#: A number after these is the number of a provision, a class or an annex, not an amount.
_PROVISION = re.compile(r"(?:paragraphs?|articles?|annex(?:es)?|phases?|resolutions?|points?|days?|jour|اليوم|المادة|الفقرة|[(\[])\s*$", re.IGNORECASE)


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
    spelled = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w.,:/-])(?P<n>{_FIGURES}|{spelled})(?![\w:/-]|\.\d)(?P<noun>(?:\s*%|(?:\s+[^\W\d_][\w'’-]*){{1,5}})?)", re.I)
    found: list[Counted] = []
    for match in pattern.finditer(text):
        begin, end = match.span("n")
        number = words.number(match["n"])
        if number is None or any(begin < b_end and a_begin < end for a_begin, b_end in places):
            continue
        if _PROVISION.search(text[max(0, begin - 15) : begin]):
            continue
        noun = match["noun"].strip()
        if not noun:
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
    spelled = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    units = "|".join(f"(?P<u{n}>{pattern})" for n, pattern in enumerate(words.lengths.values()))
    pattern = re.compile(rf"(?<![\w.,])(?P<n>{_FIGURES}|{spelled})\s*(?:{units})(?!\w)", re.I)
    names = tuple(words.lengths)
    found: list[Distance] = []
    for match in pattern.finditer(text):
        number = words.number(match["n"])
        unit = next(names[n] for n in range(len(names)) if match[f"u{n}"])
        if number is not None:
            found.append(Distance(f"{number} {unit}", match.start(), match.end()))
    return tuple(found)
