"""Admiralty grades in and out: a letter for the source and a digit for the item, judged apart, never averaged.

Doctrine gives words and no probabilities. The chances here are this project's judgement, wide on purpose, and are
printed with every grade; what a source's own audited record says takes their place. F and 6 say *unknown*: the prior
stands, which is not the same as false.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from servanda.basis import Place, Refusal
from servanda.evidence.credibility.v1.codes import CredibilityCode
from servanda.evidence.credibility.v1.odds import Odds
from servanda.evidence.credibility.v1.rates import SourceRates

#: Audited incidents a source must have spoken of before its record is put in a letter.
ENOUGH: Final = 5

#: Chance (ppm) that what so graded a source reports is so, where without the report it would be even: low, middle,
#: high. F is absent: unknown.
LETTERS: Final[Mapping[str, Odds]] = MappingProxyType(
    {
        "A": Odds(900_000, 950_000, 990_000),
        "B": Odds(800_000, 900_000, 950_000),
        "C": Odds(600_000, 750_000, 900_000),
        "D": Odds(400_000, 600_000, 750_000),
        "E": Odds(250_000, 500_000, 667_000),
    }
)
#: The same of an item so graded. 6 is absent: unknown.
DIGITS: Final[Mapping[int, Odds]] = MappingProxyType(
    {
        1: Odds(900_000, 950_000, 990_000),
        2: Odds(600_000, 750_000, 900_000),
        3: Odds(350_000, 500_000, 650_000),
        4: Odds(100_000, 250_000, 400_000),
        5: Odds(10_000, 50_000, 100_000),
    }
)
_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "A": ("completely reliable", "totalement fiable", "complètement fiable", "entièrement fiable"),
        "B": ("usually reliable", "habituellement fiable", "généralement fiable"),
        "C": ("fairly reliable", "assez fiable"),
        "D": ("not usually reliable", "pas habituellement fiable", "pas généralement fiable", "rarement fiable"),
        "E": ("unreliable", "non fiable", "pas fiable"),
        "F": (
            "reliability cannot be judged",
            "reliability unknown",
            "fiabilité ne peut être appréciée",
            "fiabilité impossible à apprécier",
            "fiabilité inconnue",
        ),
        "1": ("confirmed by other sources", "confirmed", "confirmé par d'autres sources", "confirmé"),
        "2": ("probably true", "probablement vrai"),
        "3": ("possibly true", "possiblement vrai", "peut-être vrai"),
        "4": ("doubtful", "douteux"),
        "5": ("improbable",),
        "6": (
            "truth cannot be judged",
            "truth unknown",
            "véracité ne peut être appréciée",
            "véracité impossible à apprécier",
            "véracité inconnue",
        ),
    }
)
_GRADE: Final = re.compile(r"([a-f])\W{0,3}([1-6])")
_BETWEEN: Final = re.compile(r"\s*[,;/+]\s*|\s+(?:and|et)\s+")


@dataclass(frozen=True, slots=True)
class Grade:
    """``reliability``: A to F, ``credibility``: 1 to 6; None where it was not given."""

    reliability: str | None = None
    credibility: int | None = None

    def __str__(self) -> str:
        return f"{self.reliability or ''}{self.credibility or ''}"

    @property
    def source_odds(self) -> Odds | None:
        """What the letter says of the source's reports; None where it is unknown."""
        return LETTERS.get(self.reliability or "F")

    @property
    def item_odds(self) -> Odds | None:
        """What the digit says of the item; None where it is unknown."""
        return DIGITS.get(self.credibility or 6)

    def words(self) -> str:
        """The grade with its chances beside it: letter and digit each for itself."""
        said = [
            _said("source", self.reliability, self.source_odds) if self.reliability else "",
            _said("item", self.credibility, self.item_odds) if self.credibility else "",
        ]
        return "; ".join(one for one in said if one)


def _said(of: str, mark: object, odds: Odds | None) -> str:
    return f"{of} {mark}: {'unknown, the prior stands' if odds is None else odds.words()}"


def parse_grade(text: str, place: Place | None = None) -> Grade:
    """A grade out of ``B2``, ``b-2``, ``F6``, a letter or digit alone, or the words in English or French.

    Refuses (CRE001): anything else, and two letters or two digits.
    """
    folded = _fold(text)
    marks = folded.upper() if re.fullmatch(r"[a-f]|[1-6]", folded) else ""
    if both := _GRADE.fullmatch(folded):
        marks = f"{both[1].upper()}{both[2]}"
    elif not marks:
        marks = "".join(_meant(part) for part in _parts(folded))
    letters = [mark for mark in marks if mark.isalpha()]
    digits = [mark for mark in marks if mark.isdigit()]
    if not marks or "?" in marks or max(len(letters), len(digits)) > 1:
        raise Refusal(
            CredibilityCode.NOT_A_GRADE,
            f"{text!r} is no Admiralty grade",
            "write a letter A to F and a digit 1 to 6, as B2, or the words, as 'usually reliable, probably true'",
            place,
        )
    return Grade(letters[0] if letters else None, int(digits[0]) if digits else None)


def _parts(folded: str) -> list[str]:
    return [part for part in _BETWEEN.split(folded) if part]


def _meant(part: str) -> str:
    # "cannot be judged" alone could be either scale: it is left for a person to say which.
    return _BY_WORDS.get(part, "?")


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return re.sub(r"\s+", " ", plain).strip().strip(".").casefold()


_BY_WORDS: Final = {
    _fold(words): mark
    for mark, several in _WORDS.items()
    for said in several
    for words in (said, f"la {said}", f"the {said}")
}


def letter_for(rates: SourceRates) -> str:
    """The letter whose range a source's learned record falls in; F where fewer than ENOUGH incidents were audited."""
    if rates.audited < ENOUGH:
        return "F"
    bounds = (("A", 925_000), ("B", 825_000), ("C", 675_000), ("D", 550_000))
    return next((letter for letter, least in bounds if rates.odds.middle >= least), "E")


def graded(rates: SourceRates) -> str:
    """A source's letter with its learned odds, or why it has none: ``B: 9 to 1 (4 to 1 .. 19 to 1), 90 %; ...``."""
    letter = letter_for(rates)
    if letter == "F":
        return f"F: {rates.audited} audited of the {ENOUGH} it takes; {rates.odds.words()}; {rates.told}"
    return f"{letter}: {rates.odds.words()}; {rates.told}"


def digit_for(happened_ppm: int | None, witnesses: int) -> int:
    """The digit for what was learned of an item; 6 where nobody weighed it, and 1 only where other sources confirm."""
    if happened_ppm is None:
        return 6
    if happened_ppm >= 850_000 and witnesses > 1:
        return 1
    bounds = ((2, 625_000), (3, 375_000), (4, 150_000))
    return next((digit for digit, least in bounds if happened_ppm >= least), 5)
