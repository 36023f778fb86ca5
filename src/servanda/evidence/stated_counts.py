"""Counts in the sentences of a monitoring mission's status report, each with its sentence; rules, not guesses.

A rule is a plain pattern on one sentence. Text comes from PDF extraction, so that words may be split ("viola- tions")
and headings run into sentences. A count whose period the sentence does not state is left out, with the reason.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from servanda.evidence.days import EARLIEST
from servanda.evidence.stated_periods import Period, before, of_count, of_report, of_year
from servanda.evidence.withheld_words import tells_of_sexual_violence

_ABOUT: Final = (
    r"(?P<about>(?i:over|more than|at least|almost|nearly|close to|less than|fewer than|"
    r"about|around|approximately|only|some))?"
)
_N: Final = r"(?P<n>[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?![\d.,]*\d|%| per ?cent)"
_WORDS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS: Final = {"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20}
_NUMERAL: Final = {word: n for n, word in enumerate(_WORDS, 1)} | _TEENS
_N_OR_WORD: Final = rf"(?P<n>[1-9]\d*|(?i:{'|'.join(_NUMERAL)}))"
_BREACHES: Final = r"(?:cease-? ?fire )?viola-? ?tions\b"
_LINES: Final = r"in viola-? ?tion of (?:the )?(?:agreed |respective )?withdrawal lines"
#: Where a sentence ends: a mark before a capital, or a bullet (U+F0B7 in text from Word); not after a title.
_END: Final = re.compile(r"(?<!Mr\.)(?<!\bi\.e\.)(?<=[.!?])\s+(?=[A-Z“\"])|[\uf0b7•▪]")


@dataclass(frozen=True, slots=True)
class Rule:
    """``act`` and ``item`` of the fact, the unit, and the pattern with ``n`` and, where it may stand, ``about``.

    ``dated``: what dates it: a period beside it; ``before``: the period before one; ``year``: what is gone of a year.
    """

    act: str
    item: str
    unit: str
    pattern: re.Pattern[str]
    dated: str = ""

    @property
    def total(self) -> bool:
        """Whether it is a running total, which later ones hold again."""
        return self.dated == "year"


def _rule(act: str, item: str, unit: str, *patterns: str, dated: str = "") -> list[Rule]:
    return [Rule(act, item, unit, re.compile(pattern), dated) for pattern in patterns]


BREACHES: Final = "ceasefire violations"
RESTATED: Final = "ceasefire violations, restated for the period before"
USES: Final = "uses of weapons that should have been withdrawn"
_USE: Final = r"use of weapons that should have been withdrawn"
_FROM_START: Final = r"(?i:since|from) the (?:beginning|start) of|(?i:between) 1 January"
_OF_ALL: Final = r"total number of civilian casualties[^.;]{0,70}? to"
#: In the order tried; of two that take the same number of a sentence the first counts.
RULES: Final = (
    *_rule(
        "report.count", BREACHES, "recorded violations",
        rf"{_ABOUT} ?\b{_N} {_BREACHES}\b(?! of)",
        rf"{_BREACHES}(?: along the contact line)? ?(?:–|-|\() ?{_ABOUT} ?\b{_N}(?=[,) ])",
        rf"number of {_BREACHES}[^.,;(]{{0,45}}? (?:reached|exceeded|was) {_ABOUT} ?\b{_N}",
    ),
    *_rule(
        "report.count", RESTATED, "recorded violations",
        rf"\(compared (?:to|with) {_ABOUT} ?{_N} in the previous two weeks",
        rf"{_BREACHES}, compared (?:to|with) {_ABOUT} ?{_N} in the previous two weeks",
        dated="before",
    ),
    *_rule(
        "report.count", USES, "recorded uses",
        rf"{_USE}[^.;(]{{0,150}}?\({_ABOUT} ?{_N} instances\)",
        rf"{_USE}[^.;(]{{0,60}}? (?:–|-) {_N} times",
    ),
    *_rule(
        "report.count", f"{USES}, restated for the period before", "recorded uses",
        rf"(?<=instances\) )compared to the week before \({_ABOUT} ?{_N} instances\)",
        dated="before",
    ),
    *_rule(
        "report.count", "uses of high-calibre weapons", "recorded uses",
        rf"use of high-calibre weapons[^.;]{{0,90}}?, with {_N_OR_WORD} cases? recorded",
    ),
    *_rule(
        "report.count", "windows of silence", "local ceasefires",
        rf"(?:monitored|facilitated) {_N_OR_WORD} [“‘\"'](?i:windows of silence)",
    ),
    *_rule(
        "report.count", "patrols in support of repairs", "patrols",
        rf"conducted {_ABOUT} ?{_N} patrols\b(?=[^.]* support)",
    ),
    *_rule(
        "report.count", "infrastructure facilities", "facilities",
        rf"maintenance work (?:to|on) {_N_OR_WORD} (?:critical )?infrastructure facilities",
    ),
    *_rule(
        "report.count", "weapons that should have been withdrawn", "weapons",
        rf"observed {_ABOUT} ?{_N} heavy weapons that should have been withdrawn",
    ),
    *_rule("report.count", "explosions", "explosions", rf"{_ABOUT} ?\b{_N} explosions\b"),
    *_rule(
        "report.count", "weapons in violation of withdrawal lines", "weapons",
        rf"\b{_N} weapons {_LINES}",
        rf"weapons {_LINES} \({_N} over the two-week period",
    ),
    *_rule(
        "coverage.denied", "freedom of movement", "restrictions",
        rf"\b{_N} restrictions to its freedom of movement",
        rf"(?<!aerial )access was restricted on {_N} occasions",
    ),
    *_rule(
        "report.count", "civilian casualties", "persons",
        rf"{_OF_ALL} {_N}",
        rf"(?:{_FROM_START}) [^.;]{{0,60}}?(?:corroborated|confirmed) {_N} civilian casualties",
        dated="year",
    ),
    *_rule(
        "report.count", "civilian deaths", "persons",
        rf"{_OF_ALL} \d+(?: casualties)?(?:, including| \() ?{_N} (?:fatalities|deaths)",
        rf"corroborated \d+ civilian casualties(?:, including| \() ?{_N} (?:killed|deaths)",
        rf"confirmed that {_N} civilians had been killed since the (?:start|beginning) of the year",
        dated="year",
    ),
    *_rule(
        "report.count", "civilian injuries", "persons",
        rf"civilian casualties [^.;]{{0,60}}\(\d+ (?:deaths|killed) and {_N} (?:injuries|injured)\)",
        rf"killed since the (?:start|beginning) of the year and another {_N} had been injured",
        dated="year",
    ),
    *_rule(
        "casualties", "civilians", "persons",
        rf"(?:confirmed|corroborated) {_N_OR_WORD} civilian casualties(?! since)",
    ),
    *_rule(
        "casualties.killed", "civilians", "persons",
        rf"\b{_N_OR_WORD} (?:people|civilians?) (?:was |were )?killed and",
        rf"(?:confirmed|corroborated) {_N_OR_WORD} civilian deaths?",
        rf"confirmed the deaths? of {_N_OR_WORD} civilians?\b",
        rf"confirmed that {_N_OR_WORD} civilians? (?:was|were) killed\b(?! and)",
    ),
    *_rule(
        "casualties.injured", "civilians", "persons",
        rf"\b(?:people|civilians?) (?:was |were )?killed and (?:was |were )?{_N_OR_WORD} (?:was |were )?injured",
        rf"(?:confirmed|corroborated) \d+ civilian deaths? and {_N_OR_WORD} civilian injuries",
        rf"(?:confirmed|corroborated) (?:that )?(?:at least )?{_N_OR_WORD} (?:civilians|people) (?:were )?injured",
        rf"(?:confirmed|corroborated) {_N_OR_WORD} cases? of injury to civilians",
        rf"confirmed that \w+ civilians? (?:was|were) killed\b[^.;]*?, and {_N_OR_WORD} (?:was|were) injured",
    ),
)  # fmt: skip
#: A longer sentence is no sentence: a table or map labels run together.
_LONGEST: Final = 2_000
_MOST: Final = 10_000_000
_AT_LEAST: Final = ("over", "more than", "at least")
_AT_MOST: Final = ("almost", "nearly", "close to", "less than", "fewer than")


@dataclass(frozen=True, slots=True)
class Count:
    """One count: its rule, the number, its bounds where the words give one, the period and the exact sentence."""

    rule: Rule
    number: int
    low: int | None
    high: int | None
    period: Period
    sentence: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A count not taken, and why."""

    sentence: str
    why: str


def counts(text: str, reported: date) -> Iterator[Count | LeftOut]:
    """The counts of a report's text in its order, and those left out."""
    fortnight = of_report(text, reported)
    for sentence in sentences(text):
        if len(sentence) > _LONGEST or tells_of_sexual_violence(sentence):
            continue
        taken: set[tuple[int, int]] = set()
        for rule in RULES:
            for found in rule.pattern.finditer(sentence):
                if found.span("n") in taken:
                    continue
                taken.add(found.span("n"))
                yield _count(rule, found, sentence, reported, fortnight)


def sentences(text: str) -> list[str]:
    """A text cut into sentences; each is a piece of the text as it stands."""
    return [piece.strip() for piece in _END.split(text) if piece and piece.strip()]


def _count(
    rule: Rule, found: re.Match[str], sentence: str, reported: date, fortnight: Period | None
) -> Count | LeftOut:
    written, about = found["n"].lower(), (found.groupdict().get("about") or "").lower()
    number = _NUMERAL.get(written) or int(written.replace(",", ""))
    if rule.dated == "year":
        period = of_year(sentence, reported, fortnight)
    elif rule.dated == "before":
        period = before(sentence, found.start(), reported, fortnight)
    else:
        period = of_count(sentence, found.start(), found.end(), reported, fortnight)
    if period is None:
        return LeftOut(sentence, f"the period of {found['n'][:20]} {rule.unit} cannot be told")
    if period.first > reported or period.first.year < EARLIEST:
        return LeftOut(sentence, f"the period of {found['n'][:20]} {rule.unit} is not before the report")
    if number > _MOST:
        return LeftOut(sentence, f"{found['n'][:20]} {rule.unit} are more than a mission can count")
    low = number if about in _AT_LEAST else None
    high = number if about in _AT_MOST else None
    return Count(rule, number, low, high, period, sentence)
