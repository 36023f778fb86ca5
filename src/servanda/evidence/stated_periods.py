"""The period a sentence of an English report states: ``Between 8 and 21 January 2018``, ``on 3 May``."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from servanda.evidence.days import EARLIEST, LATEST, MONTHS

_MONTH: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY: Final = rf"(\d{{1,2}})(?: ({_MONTH}))?(?: (\d{{4}}))?"
_LAST_DAY: Final = rf"(\d{{1,2}}) ({_MONTH})(?: (\d{{4}}))?"
_RANGE: Final = re.compile(
    rf"\b(?:between|from|over the period|(?:in|during) the week(?: of| from)?|(?:in|during) the period(?: from)?|\() ?"
    rf"{_DAY} ?(?:and|to|until|-|–) ?{_LAST_DAY}",
    re.IGNORECASE,
)
_ONE_DAY: Final = re.compile(rf"\bon {_LAST_DAY}(?! ?(?:and|or|-|–|to) ?\d)", re.IGNORECASE)
#: Words of time that state no period by themselves; a count beside them is of a part that cannot be told.
_LOOSE: Final = re.compile(
    r"\b(?:daily|last week|(?:last|past|previous|following) (?:few|two|three|several) (?:days|weeks|months)|"
    r"three days|following (?:day|week)|until|since|second week|first week|on some days|so far|"
    rf"on \d{{1,2}} (?:{_MONTH}) and \d|on \d{{1,2}}(?: and| or|-|–))",
    re.IGNORECASE,
)
#: A sentence that speaks of the report's own period without dating it.
_OF_REPORT: Final = re.compile(
    r"\b(?:reporting period|two-week period|in total|in all|overall|previous two(?:-| )weeks?|at least \d+ patrols)\b",
    re.IGNORECASE,
)
#: The report's own period, where it is one of two weeks; and a sentence of what the mission met with, dated by nothing.
_LAST_TWO: Final = re.compile(r"\b(?:during|in|over) the (?:last|past) two weeks\b(?!, from)", re.IGNORECASE)
_UNDATED: Final = re.compile(r"(?:In addition, )?(?:[Tt]he )?(?:OSCE )?(?:SMM|[Mm]ission) (?:faced|corroborated)\b")
_IN_YEAR: Final = re.compile(
    r"\b(?:since|from) the (?:beginning|start) of (?:(?:the|this) year|(?P<from>20\d\d))|\bthis year\b|"
    r"\bin (?P<in>20\d\d)\b|\bsince 1 January\b(?: (?P<since>20\d\d))?",
    re.IGNORECASE,
)
_UP_TO: Final = re.compile(rf"\b(?:by|to|until) {_LAST_DAY}", re.IGNORECASE)
#: A comparison with an earlier period, whose words of time are not the count's.
_PREVIOUS: Final = re.compile(
    r"\b(?:compared|comparison|than|(?:increase|decrease|drop|rise|fall) (?:on|over|since|from))\b"
    r".*?\b(?:previous|before|last|past|preceding)\b[^.]*",
    re.IGNORECASE,
)
_SLIP_DAYS: Final = 7
_FORTNIGHT: Final = (11, 16)
_LATE_BY: Final = 15
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days from ``first`` to ``last``; ``at`` is where the words begin and ``end`` where they end."""

    first: date
    last: date
    at: int = 0
    end: int = 0

    @property
    def length(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> "Period":
        """The period of equal length just before."""
        return Period(self.first - timedelta(days=self.length), self.first - timedelta(days=1))


def stated(text: str, reported: date) -> list[Period]:
    """Every period a text states, in its order; a date without a year is the last such day up to the report."""
    found = []
    for words in _RANGE.finditer(text):
        last = _day(words[4], words[5], words[6], reported)
        first = last and _first(words, last)
        if first and last and first <= last:
            found.append(Period(first, last, words.start(), words.end()))
    taken = [(one.at, one.end) for one in found]
    for words in _ONE_DAY.finditer(text):
        day = _day(words[1], words[2], words[3], reported)
        if day and not any(begin <= words.start() < end for begin, end in taken):
            found.append(Period(day, day, words.start(), words.end()))
    return sorted(found, key=lambda one: one.at)


def of_report(text: str, reported: date) -> Period | None:
    """The fortnight a report is about: the first stated period of about two weeks that ends shortly before its date.

    Else the two stated weeks of which one follows the other, where they are such a period together and the text
    states none that is longer.
    """
    periods = stated(text, reported)
    joined = (
        []
        if any(one.length > _WEEK for one in periods)
        else [
            Period(one.first, other.last)
            for one in periods
            for other in periods
            if one.length == other.length == _WEEK and other.first == one.last + timedelta(days=1)
        ]
    )
    for one in (*periods, *joined):
        if _FORTNIGHT[0] <= one.length <= _FORTNIGHT[1] and 0 <= (reported - one.last).days < _LATE_BY:
            return one
    return None


def of_count(sentence: str, at: int, end: int, reported: date, fortnight: Period | None) -> Period | None:
    """The period of the count that stands from ``at`` to ``end`` of a sentence; None where it cannot be told.

    A period stated just after the count, else the last one before it, else the only one of the sentence, if no loose
    word of time stands between the two. Where the sentence states none and has no loose word of time, the report's
    fortnight, if it speaks of the reporting period.
    """
    periods = stated(sentence, reported)
    after = [one for one in periods if 0 <= one.at - end <= 1]
    before = [one for one in periods if one.end <= at]
    near = after or before[-1:] or (periods if len(periods) == 1 else [])
    chosen = near[0] if near else None
    if chosen is not None:
        between = sentence[chosen.end : at] if chosen.end <= at else sentence[end : chosen.at]
        return None if _LOOSE.search(between) else chosen
    if not periods and _LAST_TWO.search(sentence):
        return fortnight
    if periods or _LOOSE.search(_PREVIOUS.sub("", sentence)):
        return None
    return fortnight if _OF_REPORT.search(sentence) or _UNDATED.match(sentence) else None


def before(sentence: str, at: int, reported: date, fortnight: Period | None) -> Period | None:
    """The period of equal length before the last one stated before ``at``, or before the report's fortnight."""
    near = [one for one in stated(sentence, reported) if one.end <= at]
    weekly = "week before" in sentence[at:]
    if weekly:
        return near[-1].before if near and near[-1].length == _WEEK else None
    return fortnight and fortnight.before


def of_year(sentence: str, reported: date, fortnight: Period | None) -> Period | None:
    """What is gone of the year that a running total is of: up to a day the sentence names, else up to the end of the
    report's fortnight, else up to its date; None where the sentence names no year."""
    spelled = [one for one in stated(sentence, reported) if (one.first.month, one.first.day) == (1, 1)]
    if spelled:
        return spelled[0]
    words = _IN_YEAR.search(sentence)
    if words is None:
        return None
    year = int(words["from"] or words["in"] or words["since"] or reported.year)
    named = _UP_TO.search(sentence)
    last = _day(named[1], named[2], named[3], reported) if named else None
    last = last or (fortnight.last if fortnight else reported)
    first, end = date(year, 1, 1), date(year, 12, 31)
    return Period(first, min(last, end)) if first <= min(last, end) else None


def _first(words: re.Match[str], last: date) -> date | None:
    month, year = words[2] or words[5], int(words[3] or last.year)
    first = _date(year, month, words[1])
    turns_the_year = first is not None and first > last and words[2] and not words[3]
    return _date(year - 1, month, words[1]) if turns_the_year else first


def _day(day: str, month: str, year: str | None, reported: date) -> date | None:
    found = _date(int(year or reported.year), month, day)
    # A text may run a day or two ahead of the report's date; further on, the day is of the year before.
    ahead = found is not None and (found - reported).days > _SLIP_DAYS
    return _date(reported.year - 1, month, day) if ahead and not year else found


def _date(year: int, month: str, day: str) -> date | None:
    try:
        return date(year, MONTHS[month.lower()], int(day)) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None
